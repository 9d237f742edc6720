import { type Batch, weightOf } from './columns.ts';
import type { ReadOrder, ReadResult } from './messages.ts';
import type { ReaderWorker } from './reader-worker.ts';

/** What one message from the reader held, before its evidence file has a number. */
export interface Loose {
  batches: Batch[];
  disorder: number;
  /** Rows of its one batch that were stored already. */
  from?: number;
}

export interface ReadFile {
  result: ReadResult;
  /** What has not been stored yet: all of it for a small file. */
  rest: Loose[];
  /** Some of it is in the store's transaction already. */
  begun: boolean;
}

/** The weight stored at a time: half a million narrow rows, so that DuckDB works in long stretches while the reader goes on. */
const enough = 8000;

/**
 * Reads a file; what comes in faster than it should wait is handed to `storing`, in order and one call at a time. What that
 * leaves comes again before what follows.
 */
export async function readFile(
  reader: ReaderWorker,
  order: ReadOrder,
  signal: AbortSignal,
  storing: (some: Loose[]) => Promise<Loose[]>,
): Promise<ReadFile> {
  const waiting: Loose[] = [];
  let begun = false;
  let failure: unknown;
  let work: Promise<void> | undefined;

  const store = async () => {
    while (weightOfAll(waiting) >= enough && failure === undefined) {
      const some = waiting.splice(0);
      begun = true;
      const left = await storing(some);
      const kept = new Set(left.flatMap(({ batches }) => batches));
      reader.giveBack(some.flatMap(({ batches }) => batches).filter((batch) => !kept.has(batch)));
      reader.release(weightOfAll(some) - weightOfAll(left));
      waiting.unshift(...left);
    }
  };
  try {
    const result = await reader.carryOut(order, {
      signal,
      onBatches(batches, disorder) {
        waiting.push({ batches, disorder });
        if (work || weightOfAll(waiting) < enough) return;
        work = store()
          .catch((error: unknown) => {
            failure = error;
            reader.kill();
          })
          .finally(() => {
            work = undefined;
          });
      },
    });
    await work;
    if (failure !== undefined) throw failure;
    reader.release(weightOfAll(waiting));
    return { result, rest: waiting, begun };
  } catch (error) {
    await work;
    // Nobody will store these: a reader that goes on to the next file must not wait for them.
    reader.release(weightOfAll(waiting));
    throw failure ?? error;
  }
}

function weightOfAll(messages: readonly Loose[]): number {
  return messages.reduce((sum, { batches }) => sum + weightOf(batches), 0);
}
