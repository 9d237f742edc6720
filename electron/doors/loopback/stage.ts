import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, statfs, utimes } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { foundNoRoom } from '@shared/disk.ts';
import { Refusal } from '@shared/refusal.ts';
import type { Places } from '../../places.ts';
import { fileName } from '../file-name.ts';
import { Refused } from './guard.ts';

export interface Handed {
  name: string;
  /** In bytes. */
  size: number;
  /** The file's own date, where the browser says it. */
  modified: Date | null;
}

/** Where files that a browser hands over lie until they are imported. */
export interface Stage {
  /** Writes a request's body to a file. Refuses with `disk-full`, `budget-exceeded`. */
  take(request: IncomingMessage, file: Handed): Promise<{ path: string; name: string }>;
  /** Whether one of an import's files lies here. */
  holdsAny(input: unknown, places: Places): boolean;
  /** Removes a file that was handed over for a single look at it. */
  discard(input: unknown, places: Places): Promise<void>;
  clear(): Promise<void>;
}

const filesAtMost = 10_000;
/** Left free on the disk, whatever is handed over. */
const spareBytes = 512 * 1024 * 1024;
const silenceMs = 30_000;

/** A stage of this process' own in the cases folder; what crashed processes left behind is removed first. */
export async function createStage(casesFolder: string): Promise<Stage> {
  const all = join(casesFolder, '.staging');
  const own = join(all, `${process.pid}-${randomBytes(6).toString('hex')}`);
  await clearOrphans(all);
  let taken = 0;

  return {
    async take(request, { size, name, modified }) {
      if (++taken > filesAtMost) {
        throw new Refusal('budget-exceeded', `No more than ${filesAtMost} files can be handed over at a time.`);
      }
      const folder = join(own, randomBytes(6).toString('hex'));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const { bavail, bsize } = await statfs(folder);
      if (size > bavail * bsize - spareBytes) {
        throw noRoom(casesFolder, size);
      }
      const label = fileName(name);
      const path = join(folder, label);
      const onSilence = () => request.destroy();
      request.socket.setTimeout(silenceMs, onSilence);
      try {
        await pipeline(request, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
        // The year of times that state none is proposed from the file's own date.
        if (modified !== null) await utimes(path, modified, modified);
      } catch (error) {
        await rm(folder, { recursive: true, force: true });
        if (foundNoRoom(error)) throw noRoom(casesFolder, size);
        throw new Refusal('file-damaged', `${label} did not arrive whole. Choose it again.`, { name: label });
      } finally {
        request.socket.setTimeout(0, onSilence);
      }
      return { path, name: label };
    },
    holdsAny(input, places) {
      const files = (input as { files?: { path?: unknown }[] } | null)?.files;
      return Array.isArray(files) && files.some((file) => isUnder(own, file?.path, places));
    },
    async discard(input, places) {
      const word = (input as { path?: unknown } | null)?.path;
      if (isUnder(own, word, places)) await rm(dirname(places.path(word as string)), { recursive: true, force: true });
    },
    clear: () => rm(own, { recursive: true, force: true }),
  };
}

function noRoom(folder: string, size: number): Refusal {
  return new Refusal('disk-full', `There is no room for ${size} bytes where cases are kept (${folder}).`, { size });
}

/** The length a body says it has: known before the first byte, so that a full disk is found out then. */
export function sizeOf(request: IncomingMessage): number {
  const size = Number(request.headers['content-length'] ?? Number.NaN);
  if (!Number.isSafeInteger(size) || size < 0) throw new Refused(411);
  return size;
}

function isUnder(folder: string, word: unknown, places: Places): boolean {
  try {
    return typeof word === 'string' && places.path(word).startsWith(folder + sep);
  } catch {
    // Not a place: refused where the question is asked.
    return false;
  }
}

async function clearOrphans(all: string): Promise<void> {
  const names = await readdir(all).catch(() => []);
  for (const name of names) {
    if (!isAlive(Number.parseInt(name, 10))) await rm(join(all, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
