import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessLog, built, posix, temporaryFolder } from './built.ts';

const folder = temporaryFolder();
const medium = join(folder.path, 'medium');
const handedOver = join(medium, 'shop.dwell');
const own = join(folder.path, 'own.dwell');
const environment = { ...process.env, DWELL_CASES: join(folder.path, 'cases'), DWELL_USER: 'tester' };
let cli = '';

/** A mount for reading only, in a namespace of its own. */
const mounted = ['unshare', '-Urm', 'sh', '-c', 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'];
const [unshare = '', ...unshared] = mounted;
const mayMount = spawnSync(unshare, [...unshared, folder.path, 'true']).status === 0;
/** Whom nothing is forbidden could write to a folder that is. */
const mayForbid = posix && process.getuid?.() !== 0;

/** Runs a command to which the medium is protected. */
function dwell(...values: string[]) {
  const [command = '', ...rest] = [...(mayMount ? [...mounted, medium] : []), process.execPath, cli, ...values];
  return spawnSync(command, rest, { encoding: 'utf8', env: environment });
}

function json<T>(...values: string[]): T {
  const { status, stdout, stderr } = dwell(...values, '--json');
  if (status !== 0) throw new Error(`status ${status}: ${stderr}`);
  return JSON.parse(stdout) as T;
}

function everything(): string[] {
  return readdirSync(medium, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const status = statSync(join(medium, name));
      const bytes = status.isFile()
        ? createHash('sha256')
            .update(readFileSync(join(medium, name)))
            .digest('hex')
        : '';
      return `${name} ${status.mtimeMs} ${status.mode} ${bytes}`;
    });
}

function forbid(isForbidden: boolean): void {
  if (mayMount) return;
  for (const name of ['.', ...readdirSync(medium, { recursive: true, encoding: 'utf8' })]) {
    const path = join(medium, name);
    chmodSync(path, (statSync(path).isDirectory() ? 0o555 : 0o444) | (isForbidden ? 0 : 0o200));
  }
}

describe.skipIf(!mayMount && !mayForbid)(
  'a medium that may only be read (skipped where neither a mount nor a permission can make one)',
  () => {
    beforeAll(() => {
      cli = join(built(), 'main/cli.js');
      mkdirSync(medium);
      writeFileSync(join(medium, 'access.log'), accessLog(20));
      writeFileSync(join(medium, 'packed.log.gz'), gzipSync(accessLog(30)));
      const packed = join(medium, 'packed.log.gz');
      for (const values of [
        ['new', handedOver, '--name', 'Shop', '--zone', 'UTC'],
        ['import', handedOver, packed],
      ]) {
        expect(spawnSync(process.execPath, [cli, ...values], { env: environment }).status).toBe(0);
      }
      cpSync(handedOver, own, { recursive: true });
      rmSync(join(handedOver, 'unpacked'), { recursive: true, force: true });
      forbid(true);
    });
    afterAll(() => {
      forbid(false);
      folder.remove();
    });

    it('gives its evidence, and is left as it was to the last date (F02)', () => {
      const before = everything();
      const { files } = json<{ files: unknown[] }>('import', own, join(medium, 'access.log'));
      expect(files).toMatchObject([{ events: 20 }]);
      expect(everything()).toEqual(before);
    });

    it('holds a case that can be read, with its original bytes, and not be changed', () => {
      const before = everything();
      const { events } = json<{ events: { original: { text: string; state: string } }[] }>(
        'events',
        handedOver,
        '--original',
        '--limit',
        '1',
      );
      expect(events[0]?.original).toMatchObject({ state: 'same', text: accessLog(1).trimEnd() });
      const { status, stderr } = dwell('note', handedOver, '1:0', 'a note');
      expect(status).toBe(1);
      expect(stderr).toContain('its folder may not be written to. Copy the case to where you may write');
      expect(everything()).toEqual(before);
    });
  },
);
