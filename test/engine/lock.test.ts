import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeLock } from '../../electron/engine/case/lock.ts';

const folder = () => mkdtemp(join(tmpdir(), 'dwell-lock-'));

it('lets one in and tells the next who holds it', async () => {
  const place = await folder();
  const first = takeLock(place, 'first');
  const second = takeLock(place, 'second');
  expect(first.held).toBe(true);
  expect(second).toMatchObject({ held: false, holder: { user: 'first', machine: hostname(), pid: process.pid } });
  if (first.held) first.release();
  expect(takeLock(place, 'third').held).toBe(true);
});

it('takes over from a process that is gone', async () => {
  const place = await folder();
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(
    join(place, 'lock'),
    JSON.stringify({ user: 'gone', machine: hostname(), pid, since: '2025-01-01T00:00:00Z' }),
  );
  expect(takeLock(place, 'next').held).toBe(true);
});

it('does not take over from another machine', async () => {
  const place = await folder();
  writeFileSync(
    join(place, 'lock'),
    JSON.stringify({ user: 'away', machine: 'elsewhere', pid: 1, since: '2025-01-01T00:00:00Z' }),
  );
  expect(takeLock(place, 'next')).toMatchObject({ held: false, holder: { user: 'away', machine: 'elsewhere' } });
});

it('does not release a lock that is another’s by now', async () => {
  const place = await folder();
  const mine = takeLock(place, 'mine');
  writeFileSync(
    join(place, 'lock'),
    JSON.stringify({ user: 'other', machine: hostname(), pid: process.pid, since: '', token: 'x' }),
  );
  if (mine.held) mine.release();
  expect(existsSync(join(place, 'lock'))).toBe(true);
});
