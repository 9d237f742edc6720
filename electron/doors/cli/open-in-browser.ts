import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Opens an address in the person's browser. It goes through a file only this person can read: on a command line every
 * user of the machine could read the token.
 */
export async function openInBrowser(address: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dwell-open-'));
  const page = join(folder, 'open.html');
  await writeFile(
    page,
    `<!doctype html><meta charset="utf-8"><script>location.replace(${JSON.stringify(address)})</script>`,
    {
      mode: 0o600,
    },
  );
  const [command, ...rest] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform as string] ?? [
    'xdg-open',
  ];
  const child = spawn(command ?? 'xdg-open', [...rest, page], { stdio: 'ignore', detached: true });
  // No browser to be found: the address is printed in any case.
  child.once('error', () => {});
  child.unref();
  setTimeout(() => void rm(folder, { recursive: true, force: true }), 10_000).unref();
}
