import { type Batch, weightOf } from './columns.ts';
import type { ReadOrder, ReadResult } from './messages.ts';
import type { ReaderWorker } from './reader-worker.ts';
import type { Later, Loose } from './store.ts';

export interface ReadFile {
  result: ReadResult;
  /** What has not been stored yet: all of it for a small file. */
  rest: Loose[];
  /** Some of it is in the store's transaction already. */
  begun: boolean;
}

/** The weight stored at a time: narrow rows enough for both of DuckDB's threads to begin with; they go on with what comes in. */
const enough = 3000;

/** A message of the reader that it counts as under way. */
interface UnderWay {
  weight: number;
  /** Batches that nobody has taken yet. */
  batches: number;
}

/**
 * Reads a file; what comes in faster than it should wait is handed to `storing`, in order and one call at a time. What that
 * leaves comes again before what follows.
 */
export async function readFile(
  reader: ReaderWorker,
  order: ReadOrder,
  signal: AbortSignal,
  storing: (some: Loose[], later: Later) => Promise<Loose[]>,
): Promise<ReadFile> {
  const waiting: Loose[] = [];
  const underWay = new Map<Batch, UnderWay>();
  let begun = false;
  let failure: unknown;
  let work: Promise<void> | undefined;

  const later: Later = {
    more: () => waiting.splice(0),
    spent(batch) {
      reader.giveBack([batch]);
      const message = underWay.get(batch);
      underWay.delete(batch);
      if (!message) return;
      message.batches -= 1;
      if (message.batches === 0) reader.release(message.weight);
    },
  };
  const store = async () => {
    while (weightOfAll(waiting) >= enough && failure === undefined) {
      begun = true;
      waiting.unshift(...(await storing(waiting.splice(0), later)));
    }
  };
  /** The reader goes on to the next file whatever becomes of these. */
  const releaseAll = () => {
    reader.release([...new Set(underWay.values())].reduce((sum, { weight }) => sum + weight, 0));
    underWay.clear();
  };
  try {
    const result = await reader.carryOut(order, {
      signal,
      onBatches(batches, disorder) {
        const message = { weight: weightOf(batches), batches: batches.length };
        for (const batch of batches) underWay.set(batch, message);
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
    return { result, rest: waiting, begun };
  } catch (error) {
    await work;
    throw failure ?? error;
  } finally {
    releaseAll();
  }
}

function weightOfAll(messages: readonly Loose[]): number {
  return messages.reduce((sum, { batches }) => sum + weightOf(batches), 0);
}
