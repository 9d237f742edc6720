import { type Batch, type Column, chunkRows, tables } from './columns.ts';
import { createRows, type Rows, toBatch } from './rows.ts';

/** Counts the events of a file per minute and outcome while its rows go by, so that nobody has to go through them again. */
export interface Minutes {
  add(events: Batch): void;
  /** More is held than should be kept in memory. */
  readonly full: () => boolean;
  /** The counts so far, in the order of minutes; a minute may come again in a later call. */
  take(): Batch[];
}

const instantColumn = tables.event.findIndex(({ name }) => name === 'instant');
const outcomeColumn = (tables.event as readonly Column[]).findIndex(({ name }) => name === 'eventOutcome');
const microseconds = 60_000_000;
const minuteRows = 16 * chunkRows;
/** Counted side by side: few, for a file may hold times from anywhere. */
const pageMinutes = 64;
const mostPages = 1 << 16;
const mostRecent = 4;

/** The counts of one outcome, by the stretch of minutes, and the stretch that was counted in last. */
interface Lane {
  outcome: number;
  pages: Map<number, Uint32Array>;
  number: number;
  page: Uint32Array;
}

/** What has been counted so far. */
interface Counted {
  /** By the outcome's term, 0 for none. */
  lanes: Map<number, Lane>;
  /** The first few of them: an event after another asks for one, and hardly a file has more. */
  recent: Lane[];
  /** Minutes of which there is a count, and pages. */
  held: number;
  pages: number;
}

export function createMinutes(most = 1 << 20): Minutes {
  const counted: Counted = { lanes: new Map(), recent: [], held: 0, pages: 0 };
  return {
    add: (batch) => count(counted, batch),
    full: () => counted.held > most || counted.pages > mostPages,
    take: () => take(counted),
  };
}

function laneOf({ lanes, recent }: Counted, outcome: number): Lane {
  for (let at = 0; at < recent.length; at++) {
    const lane = recent[at] as Lane;
    if (lane.outcome === outcome) return lane;
  }
  const known = lanes.get(outcome) ?? { outcome, pages: new Map(), number: Number.NaN, page: new Uint32Array(0) };
  lanes.set(outcome, known);
  if (recent.length < mostRecent) recent.push(known);
  return known;
}

function turn(counted: Counted, lane: Lane, number: number): void {
  let page = lane.pages.get(number);
  if (!page) {
    page = new Uint32Array(pageMinutes);
    lane.pages.set(number, page);
    counted.pages++;
  }
  lane.number = number;
  lane.page = page;
}

// These are no closures of a file's own: V8 would make the fastest code of them anew for each of a hundred files.
function count(counted: Counted, batch: Batch): void {
  const stated = batch.stated[instantColumn];
  if (stated === 'none') return;
  const { rows } = batch;
  const instants = new Uint32Array(batch.bytes, batch.at[instantColumn], rows * 2);
  const bits = typeof stated === 'number' ? new Uint8Array(batch.bytes, stated) : null;
  const outcomes =
    batch.stated[outcomeColumn] === 'none' ? null : new Uint32Array(batch.bytes, batch.at[outcomeColumn], rows);
  let lane = laneOf(counted, outcomes?.[0] ?? 0);
  let [begins, number, place] = [Number.NaN, 0, 0];
  for (let row = 0; row < rows; row++) {
    if (bits && ((bits[row >> 3] as number) & (1 << (row & 7))) === 0) continue;
    const high = (instants[row * 2 + 1] as number) | 0;
    const instant = high * 0x1_0000_0000 + (instants[row * 2] as number);
    if (!(instant >= begins && instant < begins + microseconds)) {
      const minute = Math.floor(instant / microseconds);
      begins = minute * microseconds;
      number = Math.floor(minute / pageMinutes);
      place = minute - number * pageMinutes;
    }
    const outcome = outcomes ? (outcomes[row] as number) : 0;
    if (outcome !== lane.outcome) lane = laneOf(counted, outcome);
    if (number !== lane.number) turn(counted, lane, number);
    const events = lane.page[place] as number;
    if (events === 0) counted.held++;
    lane.page[place] = events + 1;
  }
}

function take(counted: Counted): Batch[] {
  const batches: Batch[] = [];
  const sorted = [...counted.lanes.values()].sort((a, b) => a.outcome - b.outcome);
  const numbers = [...new Set(sorted.flatMap((lane) => [...lane.pages.keys()]))].sort((a, b) => a - b);
  let rows = createMinuteRows(counted.held);
  for (const number of numbers) {
    const lanes = sorted.map(({ outcome, pages }) => ({ outcome, page: pages.get(number) }));
    for (let at = 0; at < pageMinutes; at++) {
      for (const { outcome, page } of lanes) {
        const events = page?.[at] ?? 0;
        if (events === 0) continue;
        put(rows, number * pageMinutes + at, outcome, events);
        if (--counted.held > 0 && rows.count < minuteRows) continue;
        batches.push(toBatch(rows.rows, rows.count));
        rows = createMinuteRows(counted.held);
      }
    }
  }
  counted.lanes.clear();
  counted.recent = [];
  counted.pages = 0;
  return batches;
}

interface MinuteRows {
  rows: Rows;
  count: number;
  minutes: Int32Array;
  outcomes: Int32Array;
  counts: Int32Array;
}

function createMinuteRows(held: number): MinuteRows {
  const most = Math.min(held, minuteRows);
  const rows = createRows('minute', Math.ceil(most / chunkRows) * chunkRows);
  const column = (name: string) => new Int32Array(rows.cells, rows.at[name], most);
  return { rows, count: 0, minutes: column('minute'), outcomes: column('outcome'), counts: column('events') };
}

function put(rows: MinuteRows, minute: number, outcome: number, events: number): void {
  rows.minutes[rows.count] = minute;
  rows.outcomes[rows.count] = outcome;
  rows.counts[rows.count++] = events;
}
