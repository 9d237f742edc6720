/** What the reader worker does with one file; everything here may be killed at any moment. */
import { parentPort } from 'node:worker_threads';
import { Refusal } from '@shared/refusal.ts';
import type { Format } from '../formats/format.ts';
import { optimise } from '../optimising.ts';
import { createBatchSink } from './batch.ts';
import { isColoured } from './colours.ts';
import { type Batch, weightOf } from './columns.ts';
import { checkDayOrder, decide, type Looked, look, returnsOf, unrecognised, withoutLineEnd, yearOf } from './decide.ts';
import { formatOf } from './formats.ts';
import type {
  Decision,
  FileState,
  FromReader,
  HashOrder,
  HashResult,
  ReadOrder,
  ReadResult,
  UnpackOrder,
} from './messages.ts';
import { createOpening, headBytes } from './opening.ts';
import { type Passed, type Passing, through, type Workers } from './passing.ts';
import { createReader, type YearsLacking } from './readers/reader.ts';
import { beat, type Digests, held, type Ring, sent, used } from './ring.ts';
import type { Reader } from './sink.ts';
import { createCopy, unpacksToNothing } from './stored.ts';
import type { Terms } from './terms.ts';
import { toUtf8, transcoded } from './transcode.ts';
import type { Text } from './transcoder.ts';
import { guessYears, scanYears, yearBefore } from './years.ts';

/** What may be on its way to the engine before the reader waits. */
const mostUnderWay = 16_000;

/** What a reader remembers of the file it read before: formats that came near, best first. */
export interface Lately {
  formats: readonly string[];
}

/** Reads a file into batches. Refuses with `file-empty`, `format-unknown`, `zone-wrong`, `file-changed`, `file-damaged`, `budget-exceeded`. */
export async function read(
  order: ReadOrder,
  workers: Workers,
  terms: Terms,
  lately: Lately,
): Promise<Passed<Omit<ReadResult, keyof HashResult>>> {
  const { ring } = workers;
  return through(order, workers, order.copyTo, async (file) => {
    if (file.stored.sizeBytes === 0) {
      throw new Refusal('file-empty', `${order.name} is empty: there is nothing to import.`, { name: order.name });
    }
    const sink = createBatchSink(terms, (batches, disorder) => send(ring, batches, disorder));
    const pace = new Float64Array(ring.pace);
    let decision: Decision | undefined;
    let reader: (Reader & YearsLacking) | undefined;
    let firstYear = 0;
    let stillHolds: Decided['stillHolds'] = () => true;
    const alive = () => void Atomics.add(new Int32Array(ring.control), beat, 1);
    const opening = createOpening();

    const start = async (whole: boolean): Promise<Reader & YearsLacking> => {
      const { all, from } = opening.bytes();
      const head = all.subarray(from, from + headBytes);
      const decided = await decideAbout(order, file, head, whole, alive, lately, terms);
      decision = decided.decision;
      firstYear = decided.year - decided.rollovers;
      stillHolds = decided.stillHolds;
      const { zone, mapping } = decision;
      const options = { zone: zone ?? 'UTC', year: decided.year, rollovers: decided.rollovers, mapping };
      const made = transcoded(decided.text, sink, (inner) => createReader(decided.format, options, inner));
      // What comes now runs for every line.
      optimise();
      made.push(all);
      return made;
    };
    /** Nothing where more is to be seen of the file first. */
    const tryToStart = () =>
      start(false).catch((error: unknown) => {
        if (!(error instanceof Refusal) || error.code !== 'format-unknown') throw error;
        if (opening.goOn()) return undefined;
        throw opening.isOneLine() ? withoutLineEnd(order.name) : error;
      });

    let unpackedBytes = 0;
    for await (const part of file.parts()) {
      unpackedBytes += part.length;
      if (reader) reader.push(part);
      else {
        opening.add(part);
        if (opening.isEnough()) reader = await tryToStart();
      }
      pace[1] = sink.linesSoFar();
      alive();
    }
    if (unpackedBytes === 0 && !order.recorded) throw unpacksToNothing(order.name);
    reader ??= await start(true);
    reader.end();
    const loss = file.loss() || (order.loss ?? '');
    if (loss !== '') sink.rejectLoss(unpackedBytes, loss);
    const sum = sink.finish();
    if (!decision) throw new Error('A file was read without a decision.');
    return {
      packing: file.packing(),
      decision: order.recorded ?? withYear(withZone(decision, sum.withoutOffset), reader, firstYear),
      sum,
      loss: loss === '' ? null : loss,
      misjudged: !stillHolds(reader.turns(), sum.last),
    };
  });
}

/** Hashes a file, and nothing else. */
export async function hash(order: HashOrder, workers: Workers): Promise<HashResult> {
  const passed = await through(order, workers, null, async (file) => {
    for (const _block of file.blocks()) {
      // Going through is all there is to do.
    }
    return {};
  });
  return whole(passed);
}

/** All that came of a file; waits for its digests. */
export function whole<T>({ known, digests }: Passed<T>): T & FileState & Digests {
  return { ...known, ...digests() };
}

/** Writes a packed file's content beside it; the result is of the file as stored. */
export async function unpack(order: UnpackOrder, workers: Workers): Promise<HashResult> {
  const passed = await through(order, workers, null, async (file) => {
    const copy = createCopy(order.to);
    try {
      for await (const part of file.parts()) {
        copy.write(part);
        Atomics.add(new Int32Array(workers.ring.control), beat, 1);
      }
      copy.finish();
    } finally {
      copy.leave();
    }
    return {};
  });
  return whole(passed);
}

interface Decided {
  decision: Decision;
  format: Format;
  /** The year for times that state none, also where those that were looked at all state theirs. */
  year: number;
  rollovers: number;
  text: Text;
  /** Whether the years told by a guess are those that all lines tell: how often they turn, and the latest instant. */
  stillHolds(turns: number, latest: number | null): boolean;
}

/** Times that state no year are gone through once before the file is read: only its end tells which year it began in. */
async function decideAbout(
  order: ReadOrder,
  { stored, packing }: Passing,
  head: Uint8Array,
  whole: boolean,
  alive: () => void,
  lately: Lately,
  terms: Terms,
): Promise<Decided> {
  const seen = order.recorded ? null : look(head, whole, order.wish, lately.formats);
  if (seen) lately.formats = seen.near;
  if (seen) checkDayOrder(order.name, seen);
  const id = order.recorded?.format ?? seen?.format?.id ?? '';
  const format = formatOf(id);
  if (!format) throw unrecognised(order.name, seen?.runnerUp ?? null, seen?.otherwise);
  const zone = order.recorded?.zone ?? order.wish.zone ?? order.caseZone;
  const yearless = order.recorded ? order.recorded.year !== null : seen?.yearInData === false;
  const mapping = order.recorded?.mapping ?? seen?.mapping ?? null;
  const encoding = order.recorded ? (order.recorded.encoding ?? 'utf-8') : (seen?.encoding ?? 'utf-8');
  const returns = returnsOf(format, toUtf8(head, encoding));
  const coloured = format.kind !== 'binary' && encoding === 'utf-8' && isColoured(head);
  const text = { encoding, returns, coloured };
  const isPlain = encoding === 'utf-8' && !returns && !coloured;
  const guessed = yearless && order.mayGuessYear === true && isPlain;
  if (yearless && !guessed) optimise();
  const years = guessed
    ? guessYears(stored, packing(), { head, whole }, format, zone, mapping, terms)
    : yearless
      ? await scanYears(order, format, zone, mapping, alive, text, terms)
      : null;
  const rollovers = years?.rollovers ?? 0;
  const proposedBy = (latest: number | null) => yearBefore(stored.modified, yearOf(stored.modified, zone), latest);
  const proposed = proposedBy(years?.latest ?? null);
  const decision = order.recorded ?? decide(order.name, seen as Looked, order.wish, order.caseZone, proposed);
  const year = decision.year ?? order.wish.year ?? proposed;
  const stillHolds = (turns: number, latest: number | null) =>
    !guessed || (turns === rollovers && (decision.yearSource === 'stated' || proposedBy(latest) === proposed));
  return { decision, format, year, rollovers, text, stillHolds };
}

/** Where every line states its offset no zone was applied; where the first did and later ones do not, one was. */
function withZone(decision: Decision, withoutOffset: number): Decision {
  if (decision.zoneSource === 'stated') return decision;
  return withoutOffset > 0 ? { ...decision, zoneSource: 'case' } : { ...decision, zone: null, zoneSource: 'data' };
}

/** Where the first lines all stated their year and later ones did not, a year was applied after all. */
function withYear(decision: Decision, lacking: YearsLacking, firstYear: number): Decision {
  if (decision.year !== null || lacking.yearless() === 0) return decision;
  return { ...decision, year: firstYear + lacking.turns(), yearSource: 'file-date' };
}

function send(ring: Ring, batches: Batch[], disorder: number): void {
  const control = new Int32Array(ring.control);
  for (;;) {
    const done = Atomics.load(control, used);
    if (Atomics.load(control, sent) - done < mostUnderWay) break;
    Atomics.store(control, held, 1);
    Atomics.wait(control, used, done, 1000);
    Atomics.store(control, held, 0);
  }
  Atomics.add(control, sent, weightOf(batches));
  Atomics.add(control, beat, 1);
  const own = batches.map(({ bytes }) => bytes).filter((bytes) => bytes instanceof ArrayBuffer);
  parentPort?.postMessage({ kind: 'batches', batches, disorder } satisfies FromReader, own);
}
