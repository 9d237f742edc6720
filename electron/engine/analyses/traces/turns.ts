import type { CaseIndex } from '../../case/index.ts';
import { cancelled } from '../../jobs.ts';

const queues = new WeakMap<CaseIndex, Promise<unknown>>();
const ahead = new WeakMap<CaseIndex, Set<Promise<unknown>>>();

/** Lets one after the other write the scratch tables of an index. Refuses with `cancelled` what was stopped before its turn. */
export function inTurn<T>(index: CaseIndex, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const mine = (queues.get(index) ?? Promise.resolve()).then(() => {
    if (signal.aborted) throw cancelled();
    return work();
  });
  queues.set(
    index,
    mine.catch(() => undefined),
  );
  return mine;
}

/** Runs a quick look that whoever makes scratch tables meanwhile lets go ahead. */
export async function letAhead<T>(index: CaseIndex, look: () => Promise<T>): Promise<T> {
  const looks = ahead.get(index) ?? new Set();
  ahead.set(index, looks);
  const looking = look();
  looks.add(looking);
  try {
    return await looking;
  } finally {
    looks.delete(looking);
  }
}

/** Ends when the quick looks under way have ended. */
export async function looksAhead(index: CaseIndex): Promise<void> {
  await Promise.allSettled(ahead.get(index) ?? []);
}
