import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { lockHolder } from '@shared/case.ts';
import type { z } from 'zod';

export type LockHolder = z.infer<typeof lockHolder>;
export type Lock = { held: true; release(): void } | { held: false; holder: LockHolder };

const lockName = 'lock';

/** Takes the case for writing, or says who has it. A lock whose process is gone is taken over. */
export function takeLock(folder: string, user: string): Lock {
  const path = join(folder, lockName);
  const mine = {
    user,
    machine: hostname(),
    pid: process.pid,
    since: new Date().toISOString(),
    token: randomBytes(8).toString('hex'),
  };
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(path, JSON.stringify(mine), { flag: 'wx' });
      return { held: true, release: () => release(path, mine.token) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(path);
    if (holder && isAlive(holder)) return { held: false, holder };
    rmSync(path, { force: true });
  }
  return { held: false, holder: readHolder(path) ?? { ...mine, user: '?' } };
}

function release(path: string, token: string): void {
  try {
    if ((JSON.parse(readFileSync(path, 'utf8')) as { token?: string }).token === token) rmSync(path);
  } catch {
    // Gone already, or another's by now.
  }
}

function readHolder(path: string): LockHolder | null {
  try {
    return lockHolder.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Another machine's process cannot be looked at: it counts as alive. */
function isAlive(holder: LockHolder): boolean {
  if (holder.machine !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
