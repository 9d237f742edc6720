import { minute } from '@shared/time.ts';

/** Events counted by minute, with prefix sums: finds the n-th event's minute, and the number of events before one, without a query. */
export interface Ladder {
  /** Minutes since 1970 in which there are events, ascending. */
  readonly minutes: Float64Array;
  /** Events before each of them; one more element than `minutes`, the last being all events with a time. */
  readonly before: Float64Array;
  readonly timed: number;
  /** Events without a time. */
  readonly timeless: number;
}

export function ladderOf(rows: readonly { minute: number; events: number }[], timeless: number): Ladder {
  const minutes = Float64Array.from(rows, (row) => row.minute);
  const before = new Float64Array(rows.length + 1);
  for (const [index, row] of rows.entries()) before[index + 1] = (before[index] ?? 0) + row.events;
  return { minutes, before, timed: before[rows.length] ?? 0, timeless };
}

/** Events with a time before the first moment of a minute. */
export function countBeforeMinute(ladder: Ladder, number: number): number {
  return ladder.before[firstAtOrAfter(ladder.minutes, number)] ?? ladder.timed;
}

/**
 * The stretch of whole minutes that holds the events at positions `first` to `first + count - 1` (counted from the
 * oldest), and how many events of that stretch come before the first.
 */
export function stretchOf(ladder: Ladder, first: number, count: number): { from: number; to: number; skip: number } {
  const start = Math.max(0, lastAtOrBelow(ladder.before, first));
  const end = Math.min(ladder.minutes.length - 1, lastAtOrBelow(ladder.before, first + count - 1));
  return {
    from: (ladder.minutes[start] ?? 0) * minute,
    to: ((ladder.minutes[end] ?? 0) + 1) * minute,
    skip: first - (ladder.before[start] ?? 0),
  };
}

function firstAtOrAfter(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastAtOrBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
