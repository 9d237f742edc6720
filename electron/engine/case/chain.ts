import { createHash } from 'node:crypto';
import { type ChainState, type JournalEntry, journalEntry } from '@shared/custody.ts';

const firstPrevious = '0'.repeat(64);

/** SHA-256 of a journal line, without its line end. */
export function lineHash(line: string | Uint8Array): string {
  return createHash('sha256').update(line).digest('hex');
}

export interface ReadChain {
  /** The entries up to the first bad one. */
  entries: JournalEntry[];
  /** SHA-256 of each entry's line. */
  hashes: string[];
  state: ChainState;
  /** Bytes of the whole, chained lines; what follows is a torn tail when the chain is whole. */
  soundBytes: number;
  tornBytes: number;
}

/**
 * Reads and checks a journal's bytes. A last line without its line end was never said to be saved: it is torn, not broken.
 * `head` is the last known entry, when something outside the journal remembers it: a shorter journal has lost its tail.
 */
export function readChain(bytes: Uint8Array, head: { seq: number; hash: string } | null): ReadChain {
  const entries: JournalEntry[] = [];
  const hashes: string[] = [];
  let previous = firstPrevious;
  let at = 0;
  let bad: string | null = null;
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at);
    if (end < 0) break;
    const line = bytes.subarray(at, end);
    const read = readLine(line, entries.length + 1, previous);
    if (typeof read === 'string') {
      bad = read;
      break;
    }
    previous = lineHash(line);
    entries.push(read);
    hashes.push(previous);
    at = end + 1;
  }
  if (!bad && head && (head.seq > entries.length || hashes[head.seq - 1] !== head.hash)) {
    bad =
      head.seq > entries.length
        ? `the journal ends at entry ${entries.length}, but entry ${head.seq} had been written`
        : `entry ${head.seq} is not the one that had been written`;
  }
  return {
    entries,
    hashes,
    soundBytes: at,
    tornBytes: bad ? 0 : bytes.length - at,
    state: {
      state: bad ? 'broken' : 'whole',
      entries: entries.length,
      head: previous,
      firstBad: bad ? entries.length + 1 : null,
      reason: bad,
    },
  };
}

function readLine(line: Uint8Array, seq: number, previous: string): JournalEntry | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    return `entry ${seq} is not readable`;
  }
  const checked = journalEntry.safeParse(parsed);
  if (!checked.success) return `entry ${seq} is not a journal entry`;
  if (checked.data.previous !== previous) return `entry ${seq} does not follow from the entry before it`;
  if (checked.data.seq !== seq) return `entry ${seq} carries the number ${checked.data.seq}`;
  return checked.data;
}
