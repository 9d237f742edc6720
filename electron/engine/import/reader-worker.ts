import { MessageChannel, Worker } from 'node:worker_threads';
import { Refusal } from '@shared/refusal.ts';
import type { CaseIndex } from '../case/index.ts';
import { entryFile } from '../entry.ts';
import { cancelled } from '../jobs.ts';
import type { Batch } from './columns.ts';
import { errorOf } from './failure.ts';
import knownTermsSql from './known-terms.sql?raw';
import type { FromReader, Order, Results } from './messages.ts';
import { beat, begun, createSignals, held, used } from './ring.ts';
import { giveRoomsBack } from './spare-rooms.ts';

/** What an order is answered with that was not carried out, through no fault of its file: it must be given again. */
export const handedBack = new Error('The reader did not come to this file.');

/** The reader, seen from the engine: one order after the other. */
export interface ReaderWorker {
  /**
   * Refuses with what the reader refuses with, `cancelled`, and `file-damaged` when the reader dies, goes a minute without
   * a sign of life, or takes longer than `limitMs`. After such a death another must be opened. An order may be given while
   * another is carried out; of those the reader was not at when it died, or that come later, each throws `handedBack`.
   */
  carryOut<K extends Order['kind']>(order: Extract<Order, { kind: K }>, orders: Orders): Promise<Results[K]>;
  /** Says that batches of such a weight need not be waited for. */
  release(weight: number): void;
  /** Gives batches back that nobody looks at any more. */
  giveBack(batches: Batch[]): void;
  /** Bytes as stored and lines of the file under way. */
  pace(): { bytes: number; lines: number };
  readonly alive: boolean;
  kill(): void;
}

export interface Orders {
  signal: AbortSignal;
  onBatches?: (batches: Batch[], disorder: number) => void;
  limitMs?: number;
}

const patienceMs = 60_000;
const termsAtOnce = 65_536;

/** An order that was given and not answered. */
interface Given {
  /** Which one it is of all that the reader was given, from 1. */
  number: number;
  name: string;
  done(result: unknown): void;
  failed(error: unknown): void;
  onBatches: Orders['onBatches'];
}

interface KnownTerms {
  heap: { bytes: Uint8Array } | null;
  entries: { bytes: Uint8Array } | null;
}

/** A reader that knows the case's terms when it is to read; without an index it can only look and hash, and learn later. */
export async function openReader(
  index: CaseIndex | null,
  signal: AbortSignal,
  reader = startReader(),
): Promise<ReaderWorker> {
  let learning: Promise<unknown> = Promise.resolve();
  for (let after = 0; index; after += termsAtOnce) {
    const [known] = await index.rows<KnownTerms>(knownTermsSql, { after, upTo: after + termsAtOnce }, signal);
    await learning;
    if (!known?.heap || !known.entries) break;
    const order = { kind: 'learn', heap: known.heap.bytes, entries: known.entries.bytes } as const;
    // While it learns, the next are looked up.
    learning = reader.carryOut(order, { signal });
    learning.catch(() => undefined);
  }
  return reader;
}

/** What JavaScript of a reader may take; its other memory has limits of its own. */
const heapMegabytes = 1024;

/** A reader that knows no terms yet. */
export function startReader(maxOldGenerationSizeMb = heapMegabytes): ReaderWorker {
  const signals = createSignals();
  const control = new Int32Array(signals.control);
  const pace = new Float64Array(signals.pace);
  const spent = new MessageChannel();
  const worker = new Worker(entryFile('reader'), {
    workerData: { signals, spent: spent.port2 },
    transferList: [spent.port2],
    resourceLimits: { maxOldGenerationSizeMb },
  });
  let alive = true;
  let orders = 0;
  /** In the order in which they were given, and are answered. */
  let unanswered: Given[] = [];

  worker.on('message', (message: FromReader) => {
    const [first] = unanswered;
    if (message.kind === 'batches') return first?.onBatches?.(message.batches, message.disorder);
    const error = message.kind === 'failed' ? errorOf(message.failure) : handedBack;
    if (error !== handedBack && !(error instanceof Refusal)) return end(error, first?.number);
    unanswered.shift();
    if (message.kind === 'done') first?.done(message.result);
    else first?.failed(error);
  });
  worker.on('error', (error) => end(error));
  worker.on('exit', () => end(new Error('The reader ended.')));
  worker.unref();

  /** Answers whatever is not answered. */
  function end(reason: Error, last = Atomics.load(control, begun)): void {
    const given = unanswered;
    unanswered = [];
    // It may have died before it began one.
    const at = Math.max(given[0]?.number ?? 0, last);
    for (const { number, name, failed } of given) {
      // A reader that stumbles over hostile bytes is a file's misfortune, not the import's; but somebody should look.
      if (number === at && alive) console.error(name, reason);
      failed(number === at ? died(name, reason) : handedBack);
    }
    kill();
  }

  function kill(): void {
    if (!alive) return;
    alive = false;
    spent.port1.close();
    void worker.terminate();
  }

  return {
    get alive() {
      return alive;
    },
    kill,
    pace: () => ({ bytes: pace[0] ?? 0, lines: pace[1] ?? 0 }),
    release(weight) {
      Atomics.add(control, used, weight);
      Atomics.notify(control, used);
    },
    giveBack(batches) {
      if (alive) giveRoomsBack(spent.port1, batches);
    },
    async carryOut<K extends Order['kind']>(
      order: Extract<Order, { kind: K }>,
      { signal, onBatches, limitMs }: Orders,
    ) {
      if (signal.aborted) throw cancelled();
      if (!alive) throw handedBack;
      const name = 'name' in order ? order.name : '';
      worker.ref();
      const stops: (() => void)[] = [];
      try {
        return await new Promise<Results[K]>((resolve, reject) => {
          orders += 1;
          const done = (result: unknown) => resolve(result as Results[K]);
          unanswered.push({ number: orders, name, done, failed: reject, onBatches });
          const onAbort = () => {
            reject(cancelled());
            kill();
          };
          signal.addEventListener('abort', onAbort);
          stops.push(() => signal.removeEventListener('abort', onAbort));
          const onQuiet = (reason: string) => {
            kill();
            end(new Error(reason));
          };
          stops.push(watch(control, limitMs, onQuiet));
          worker.postMessage(order);
        });
      } finally {
        for (const each of stops) each();
        if (unanswered.length === 0) worker.unref();
      }
    },
  };
}

/**
 * Calls `stop` when the reader shows no life, or is not done in time. What counts is time in which this process ran as well:
 * neither a computer that slept nor a starved timer is the reader's fault.
 */
function watch(control: Int32Array, limitMs: number | undefined, stop: (reason: string) => void): () => void {
  const everyMs = limitMs === undefined ? 1000 : 100;
  let [seen, last] = [-1, performance.now()];
  let [quietMs, spentMs] = [0, 0];
  const timer = setInterval(() => {
    const now = performance.now();
    const passedMs = Math.min(now - last, everyMs * 2);
    last = now;
    spentMs += passedMs;
    const sign = Atomics.load(control, beat);
    // A reader that waits for the engine is well.
    if (sign !== seen || Atomics.load(control, held) === 1) [seen, quietMs] = [sign, 0];
    else quietMs += passedMs;
    if (limitMs !== undefined && spentMs > limitMs) stop(`it took longer than ${limitMs / 1000} seconds`);
    else if (quietMs > patienceMs) stop(`nothing was read for ${patienceMs / 1000} seconds`);
  }, everyMs);
  return () => clearInterval(timer);
}

function died(name: string, reason: unknown): Refusal {
  const why = isOutOfMemory(reason)
    ? 'it wanted more memory than it is given'
    : ((reason instanceof Error ? reason.message : String(reason)).split('\n')[0] ?? '');
  return new Refusal(
    'file-damaged',
    `${name} could not be read to the end: the reader was stopped (${why}). Nothing of it was imported. Divide the file, or import it as another format.`,
    { name, why },
  );
}

/** @source Node, errors: ERR_WORKER_OUT_OF_MEMORY */
function isOutOfMemory(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
