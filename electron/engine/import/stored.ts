import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { foundNoRoom } from '@shared/disk.ts';
import { Refusal } from '@shared/refusal.ts';

/** A file of evidence, open for reading only. */
export interface Stored {
  readonly file: number;
  readonly sizeBytes: number;
  /** ISO UTC, milliseconds. */
  readonly modified: string;
  /** Refuses with `file-changed` when the file is not as it was when opened, or not where it was. */
  checkUnchanged(bytesRead: number): void;
  close(): void;
}

const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Opens a regular file; never follows a link, never waits for a pipe. Refuses with `file-missing`, `file-not-regular`. */
export function openStored(path: string, name: string): Stored {
  let file: number;
  try {
    // Where the platform has no O_NOFOLLOW.
    if (lstatSync(path).isSymbolicLink()) throw notRegular(name);
    file = openSync(path, flags);
  } catch (error) {
    throw openingRefusal(error, name);
  }
  const status = fstatSync(file, { bigint: true });
  if (!status.isFile()) {
    closeSync(file);
    throw notRegular(name);
  }
  return {
    file,
    sizeBytes: Number(status.size),
    modified: modifiedText(status.mtimeNs),
    checkUnchanged(bytesRead) {
      const now = fstatSync(file, { bigint: true });
      if (now.size !== status.size || now.mtimeNs !== status.mtimeNs || BigInt(bytesRead) !== status.size) {
        throw changed(name);
      }
      if (!isStillAt(path, status)) {
        throw new Refusal(
          'file-changed',
          `${name} was removed, renamed or replaced while it was being read. Nothing of it was imported; import it where it is now.`,
          { name },
        );
      }
    },
    close: () => closeSync(file),
  };
}

/** What stands there now is what was opened, or its like: what is recorded must be found there again. */
function isStillAt(path: string, { size, mtimeNs }: BigIntStats): boolean {
  const there = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return there?.isFile() === true && there.size === size && there.mtimeNs === mtimeNs;
}

function modifiedText(mtimeNs: bigint): string {
  return new Date(Number(mtimeNs / 1_000_000n)).toISOString();
}

export function changed(name: string): Refusal {
  return new Refusal(
    'file-changed',
    `${name} changed while it was being read. Stop whatever writes to it, or take a copy, and try again.`,
    { name },
  );
}

/** What was packed was an empty file. */
export function unpacksToNothing(name: string): Refusal {
  return new Refusal('file-empty', `${name} unpacks to an empty file: there is nothing to import.`, { name });
}

export function notRegular(name: string): Refusal {
  return new Refusal(
    'file-not-regular',
    `${name} is not a regular file (a link, a pipe or a device). Point at the file itself.`,
    { name },
  );
}

/** What a failed opening means to a person. */
export function openingRefusal(error: unknown, name: string): unknown {
  if (error instanceof Refusal) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    // What a name in another encoding becomes on its way here names no file any more.
    if (name.includes('\uFFFD')) {
      return new Refusal(
        'file-missing',
        `${name} cannot be opened: its name is not written in UTF-8. Rename it, or copy it under another name; its content stays the same.`,
        { name },
      );
    }
    return new Refusal('file-missing', `${name} is not there. Check the path, or attach the disk it is on.`, { name });
  }
  if (code === 'ELOOP' || code === 'ENXIO' || code === 'EISDIR') return notRegular(name);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EIO') {
    return new Refusal(
      'file-missing',
      `${name} cannot be read (${code}). Check its permissions or the disk it is on.`,
      {
        name,
        code,
      },
    );
  }
  return error;
}

/** Fills a slot from where the file stands; fewer bytes only at its end. */
export function fill({ file }: Pick<Stored, 'file'>, slot: Uint8Array): number {
  let bytes = 0;
  while (bytes < slot.length) {
    const read = readSync(file, slot, bytes, slot.length - bytes, null);
    if (read === 0) break;
    bytes += read;
  }
  return bytes;
}

/** The first bytes of a file, which stands where it stood. */
export function firstBytes(stored: Stored): Uint8Array {
  return bytesAt(stored, 0, 16);
}

/** Some bytes of a file, which stands where it stood; fewer where it ends. */
export function bytesAt({ file }: Stored, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, length));
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, at));
}

/** The file from where it stands, in pieces; each is overwritten by the next. */
export function* plainBlocks(stored: Stored): Generator<Uint8Array> {
  const block = new Uint8Array(1 << 20);
  for (let bytes = fill(stored, block); bytes > 0; bytes = fill(stored, block)) yield block.subarray(0, bytes);
}

export function* chained(first: Uint8Array, rest: Iterable<Uint8Array>): Generator<Uint8Array> {
  yield first;
  yield* rest;
}

/** A copy that grows beside the reading. */
export interface Copy {
  write(bytes: Uint8Array): void;
  /** On the disk, to the last byte. */
  finish(): void;
  /** Closes what was begun, so that it can be removed; nothing where it is finished. */
  leave(): void;
}

/** Refuses with `disk-full`. */
export function createCopy(path: string): Copy {
  const file = openSync(path, 'w', 0o600);
  let isOpen = true;

  function leave(): void {
    if (!isOpen) return;
    isOpen = false;
    closeSync(file);
  }

  return {
    write(bytes) {
      try {
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done);
      } catch (error) {
        if (!foundNoRoom(error)) throw error;
        throw new Refusal(
          'disk-full',
          'There is no room for a copy of the evidence. Make room, or import without copying.',
        );
      }
    },
    finish() {
      fsyncSync(file);
      leave();
    },
    leave,
  };
}
