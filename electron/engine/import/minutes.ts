import { type Batch, type Column, chunkRows, tables } from './columns.ts';
import { createRows, toBatch } from './rows.ts';

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
const fewOutcomes = 4;
const minuteRows = 16 * chunkRows;

export function createMinutes(most = 1 << 20): Minutes {
  /** By the outcome's term, 0 for none, and then by minute. */
  const counts = new Map<number, Map<number, number>>();
  let held = 0;

  function count(minute: number, outcome: number, events: number): void {
    let ofOutcome = counts.get(outcome);
    if (!ofOutcome) {
      ofOutcome = new Map();
      counts.set(outcome, ofOutcome);
    }
    const before = ofOutcome.get(minute);
    if (before === undefined) held++;
    ofOutcome.set(minute, (before ?? 0) + events);
  }

  return {
    add(batch) {
      const stated = batch.stated[instantColumn];
      if (stated === 'none') return;
      const { rows } = batch;
      const instants = new Uint32Array(batch.bytes, batch.at[instantColumn], rows * 2);
      const bits = typeof stated === 'number' ? new Uint8Array(batch.bytes, stated) : null;
      const outcomes =
        batch.stated[outcomeColumn] === 'none' ? null : new Uint32Array(batch.bytes, batch.at[outcomeColumn], rows);
      // Of the minute at hand some outcomes, counted row by row and told of once.
      let begins = Number.NaN;
      const ends: number[] = [];
      const events: number[] = [];
      const tell = () => {
        for (const [at, outcome] of ends.entries()) count(begins / microseconds, outcome, events[at] as number);
        ends.length = 0;
      };
      for (let row = 0; row < rows; row++) {
        if (bits && ((bits[row >> 3] as number) & (1 << (row & 7))) === 0) continue;
        const high = (instants[row * 2 + 1] as number) | 0;
        const instant = high * 0x1_0000_0000 + (instants[row * 2] as number);
        const outcome = outcomes ? (outcomes[row] as number) : 0;
        const isNear = instant >= begins && instant < begins + microseconds;
        const at = isNear ? ends.indexOf(outcome) : -1;
        if (at >= 0) {
          events[at] = (events[at] as number) + 1;
          continue;
        }
        if (!isNear || ends.length === fewOutcomes) tell();
        if (!isNear) begins = Math.floor(instant / microseconds) * microseconds;
        events[ends.push(outcome) - 1] = 1;
      }
      tell();
    },
    full: () => held > most,
    take() {
      const every = [...counts].flatMap(([outcome, ofOutcome]) =>
        Array.from(ofOutcome, ([minute, events]) => ({ minute, outcome, events })),
      );
      every.sort((a, b) => a.minute - b.minute || a.outcome - b.outcome);
      counts.clear();
      held = 0;
      const batches: Batch[] = [];
      for (let from = 0; from < every.length; from += minuteRows)
        batches.push(batchOf(every.slice(from, from + minuteRows)));
      return batches;
    },
  };
}

function batchOf(some: readonly { minute: number; outcome: number; events: number }[]): Batch {
  const rows = createRows('minute', Math.ceil(some.length / chunkRows) * chunkRows);
  const column = (name: string) => new Int32Array(rows.cells, rows.at[name], some.length);
  const [minutes, outcomes, events] = [column('minute'), column('outcome'), column('events')];
  for (const [row, one] of some.entries()) {
    minutes[row] = one.minute;
    outcomes[row] = one.outcome;
    events[row] = one.events;
  }
  return toBatch(rows, some.length);
}
