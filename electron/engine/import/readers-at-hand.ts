import type { CaseIndex } from '../case/index.ts';
import { openReader, type ReaderWorker, startReader } from './reader-worker.ts';

/** For work that needs no terms. */
const forLooking = {};
const atHand = new WeakMap<object, { reader: ReaderWorker; timer?: NodeJS.Timeout }>();
const keepMs = 2000;

/** Starts a reader beside whatever else is done: the first file that somebody brings need not wait for it. */
export function prepareReader(): void {
  atHand.set(forLooking, { reader: startReader() });
}

/** A reader for a case's index, or (null) one that can only look and hash: the last one given back, or a new one. */
export async function borrowReader(index: CaseIndex | null, signal: AbortSignal): Promise<ReaderWorker> {
  // One that has only looked so far knows no terms yet, and to learn them takes less than to start another.
  return taken(index ?? forLooking) ?? openReader(index, signal, taken(forLooking));
}

function taken(key: object): ReaderWorker | undefined {
  const kept = atHand.get(key);
  atHand.delete(key);
  if (kept) clearTimeout(kept.timer);
  return kept?.reader.alive ? kept.reader : undefined;
}

/** Keeps a reader for a moment; only one that knows exactly the terms of the index may be given back. */
export function giveBack(index: CaseIndex | null, reader: ReaderWorker): void {
  if (!reader.alive) return;
  const key = index ?? forLooking;
  const other = atHand.get(key);
  if (other) {
    clearTimeout(other.timer);
    other.reader.kill();
  }
  const timer = setTimeout(() => {
    atHand.delete(key);
    reader.kill();
  }, keepMs);
  timer.unref();
  atHand.set(key, { reader, timer });
}

/** Borrows a reader that needs no terms, for one piece of work. */
export async function withReader<T>(signal: AbortSignal, work: (reader: ReaderWorker) => Promise<T>): Promise<T> {
  const reader = await borrowReader(null, signal);
  try {
    return await work(reader);
  } finally {
    giveBack(null, reader);
  }
}
