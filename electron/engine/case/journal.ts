import {
  closeSync,
  constants,
  fdatasync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  write,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ChainState, EntryKind, JournalEntry } from '@shared/custody.ts';
import { badDisk, foundBadDisk, foundNoRoom } from '@shared/disk.ts';
import { Refusal } from '@shared/refusal.ts';
import { canonical } from './canonical.ts';
import { lineHash, readChain } from './chain.ts';

const writeBytes = promisify(write);
const flush = promisify(fdatasync);

/** Something whose state follows from the journal: evidence, notes, incident, settings. */
export interface Book {
  take(entry: JournalEntry): void;
}

/** The truth of a case: one chained line per act. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  readonly state: ChainState;
  /** SHA-256 of an entry's line. */
  hashOf(seq: number): string | undefined;
  /** Writes an entry; when it resolves, the entry is on the disk and every book has taken it. Refuses with `disk-full`, `disk-failed`, `case-read-only`. */
  append(kind: EntryKind, body: Record<string, unknown>): Promise<JournalEntry>;
  /** The same for several acts, all of them or none, with one wait for the disk. */
  appendAll(kind: EntryKind, bodies: readonly Record<string, unknown>[]): Promise<JournalEntry[]>;
  /** Books that take every entry, those already written first. */
  teach(book: Book): void;
  close(): void;
}

export interface JournalAuthor {
  user: string;
  version: string;
}

const journalName = 'journal.jsonl';
/** Remembers the last entry beside the journal, so that a journal cut at a line's end is noticed. */
const headName = 'journal.head';

/** Makes an empty journal; the folder must exist and hold none. */
export function createJournal(folder: string): void {
  const file = openSync(join(folder, journalName), 'wx');
  fsyncSync(file);
  closeSync(file);
}

/** Opens a journal. A torn tail is kept aside and cut off; a broken chain can only be read. Refuses with `case-missing`. */
export function openJournal(folder: string, author: JournalAuthor, readOnly: boolean): Journal {
  const path = join(folder, journalName);
  const bytes = readJournal(path);
  const read = readChain(bytes, readHead(folder));
  const { entries, hashes } = read;
  const mayWrite = !readOnly && read.state.state === 'whole';
  const file = mayWrite ? openSync(path, constants.O_RDWR) : null;
  if (file !== null && read.tornBytes > 0) {
    writeFileSync(join(folder, `journal.torn-${read.soundBytes}`), bytes.subarray(read.soundBytes));
    ftruncateSync(file, read.soundBytes);
    fsyncSync(file);
  }
  const books: Book[] = [];
  let end = read.soundBytes;
  /** Something that is no entry may stand behind the end: a disk that fails may not even let it be cut off. */
  let isTorn = false;
  let queue: Promise<unknown> = Promise.resolve();

  async function write(kind: EntryKind, bodies: readonly Record<string, unknown>[]): Promise<JournalEntry[]> {
    if (file === null) throw new Refusal('case-read-only', 'This case is open for reading only. Nothing was changed.');
    const now = new Date();
    const lines: { entry: JournalEntry; hash: string }[] = [];
    const written: Buffer[] = [];
    let previous = read.state.head;
    for (const body of bodies) {
      const entry: JournalEntry = {
        seq: entries.length + lines.length + 1,
        at: now.toISOString(),
        localOffsetMinutes: -now.getTimezoneOffset(),
        by: author.user,
        tool: `Dwell ${author.version}`,
        kind,
        // What is written is what is held: undefined fields go, as they would on reading.
        body: JSON.parse(canonical(body)) as Record<string, unknown>,
        previous,
      };
      const line = Buffer.from(canonical(entry), 'utf8');
      previous = lineHash(line);
      lines.push({ entry, hash: previous });
      written.push(line, Buffer.from('\n'));
    }
    const whole = Buffer.concat(written);
    try {
      if (isTorn) ftruncateSync(file, end);
      isTorn = true;
      for (let done = 0; done < whole.length; ) {
        done += (await writeBytes(file, whole, done, whole.length - done, end + done)).bytesWritten;
      }
      await flush(file);
    } catch (error) {
      cutOff(whole.length);
      throw diskRefusal(error);
    }
    isTorn = false;
    end += whole.length;
    for (const { entry, hash } of lines) {
      entries.push(entry);
      hashes.push(hash);
      read.state.entries = entry.seq;
      read.state.head = hash;
    }
    const last = lines.at(-1);
    if (last) rememberHead(folder, last.entry.seq, last.hash);
    for (const { entry } of lines) for (const book of books) book.take(entry);
    return lines.map(({ entry }) => entry);
  }

  /** What was not acknowledged must not stand before the next entry, nor be read as an entry when the case is opened next. */
  function cutOff(length: number): void {
    try {
      ftruncateSync(file as number, end);
      isTorn = false;
    } catch {
      // A disk that fails: without an end it is no line, and before the next entry cutting it off is tried again.
      try {
        writeSync(file as number, Buffer.alloc(length, ' '), 0, length, end);
      } catch {
        // Nothing more can be done here.
      }
    }
  }

  function appendAll(kind: EntryKind, bodies: readonly Record<string, unknown>[]): Promise<JournalEntry[]> {
    const done = queue.then(() => write(kind, bodies));
    queue = done.catch(() => undefined);
    return done;
  }

  return {
    entries,
    state: read.state,
    hashOf: (seq) => hashes[seq - 1],
    append: async (kind, body) => (await appendAll(kind, [body]))[0] as JournalEntry,
    appendAll,
    teach(book) {
      for (const entry of entries) book.take(entry);
      books.push(book);
    },
    close() {
      if (file !== null) closeSync(file);
    },
  };
}

/** Checks a journal on the disk anew, byte for byte. */
export function checkJournal(folder: string): ChainState {
  return readChain(readJournal(join(folder, journalName)), readHead(folder)).state;
}

function readJournal(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new Refusal('case-missing', `There is no case here: ${path} is missing.`, { path });
    }
    throw error;
  }
}

function readHead(folder: string): { seq: number; hash: string } | null {
  try {
    const [seq, hash] = readFileSync(join(folder, headName), 'utf8').trim().split(' ');
    return seq && hash?.length === 64 ? { seq: Number(seq), hash } : null;
  } catch {
    return null;
  }
}

/** Not flushed: it may lag behind the journal, never run ahead of it. */
function rememberHead(folder: string, seq: number, hash: string): void {
  try {
    writeFileSync(join(folder, headName), `${seq} ${hash}\n`);
  } catch {
    // The journal itself is on the disk; the next entry writes this file anew.
  }
}

/** A disk that cannot be written to, as a refusal; anything else as it is. */
export function diskRefusal(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (foundNoRoom(error)) {
    return new Refusal(
      'disk-full',
      `The case folder could not be written to (${code}). Nothing was saved; make room and try again.`,
      { code },
    );
  }
  if (foundBadDisk(error)) return badDisk();
  // To make a folder where nothing may be written ends in ENOENT too.
  if (['EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR'].includes(code)) {
    return new Refusal(
      'file-not-written',
      `The case folder may not be written to (${code}). Nothing was saved; check its permissions, or choose another folder.`,
      { code },
    );
  }
  return error;
}
