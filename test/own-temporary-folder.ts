import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Everything the tests write into the machine's temporary folder goes into one of their own, which goes with them. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'dwell-tests-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
