import type { CaseIndex } from '../../case/index.ts';
import { cancelled } from '../../jobs.ts';

const queues = new WeakMap<CaseIndex, Promise<unknown>>();

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
