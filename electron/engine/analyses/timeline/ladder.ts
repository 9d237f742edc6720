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

/** What stands for the minute of events without a time. */
const noMinute = -(2 ** 31);

/** Of minutes with the events in each: a minute is the upper half of a number, its events the lower. Any order will do, a minute may come again; the numbers are put in order in place. */
export function ladderOf(counts: BigInt64Array): Ladder {
  counts.sort();
  const halves = new Int32Array(counts.buffer);
  const minutes = new Float64Array(counts.length);
  const before = new Float64Array(counts.length + 1);
  let [length, timed, timeless] = [0, 0, 0];
  for (let at = 0; at < halves.length; at += 2) {
    const events = (halves[at] ?? 0) >>> 0;
    const number = halves[at + 1] ?? noMinute;
    if (number === noMinute) {
      timeless += events;
      continue;
    }
    if (length === 0 || minutes[length - 1] !== number) minutes[length++] = number;
    timed += events;
    before[length] = timed;
  }
  return { minutes: minutes.slice(0, length), before: before.slice(0, length + 1), timed, timeless };
}

/** Events with a time before the first moment of a minute. */
export function countBeforeMinute(ladder: Ladder, number: number): number {
  return ladder.before[firstAtOrAfter(ladder.minutes, number)] ?? ladder.timed;
}

/**
 * Events with a time in each of some buckets of whole minutes, from `from` on and before `to` (microseconds, at whole
 * minutes too); whatever comes after the last bucket counts in it.
 */
export function bucketCounts(
  ladder: Ladder,
  { start, width, buckets }: { start: number; width: number; buckets: number },
  { from, to }: { from: number | null; to: number | null },
): number[] {
  const counts = new Array<number>(buckets).fill(0);
  const end = to === null ? ladder.timed : countBeforeMinute(ladder, to / minute);
  let before = from === null ? 0 : countBeforeMinute(ladder, from / minute);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const next = (start + (bucket + 1) * width) / minute;
    const upTo = bucket === buckets - 1 ? end : Math.min(end, countBeforeMinute(ladder, next));
    counts[bucket] = Math.max(0, upTo - before);
    before = Math.max(before, upTo);
  }
  return counts;
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

/**
 * A stretch of time (to exclusive) cut into pieces at whole minutes, from one of its ends: the first holds about `count`
 * events, each later one four times as many, because what is rare is not found any sooner in small steps.
 */
export function* piecesOf(
  ladder: Ladder,
  { from, to }: { from: number | null; to: number | null },
  count: number,
  order: 'oldest' | 'newest',
): Generator<{ from: number; to: number }> {
  const { minutes, before } = ladder;
  let low = from === null ? 0 : firstAtOrAfter(minutes, Math.floor(from / minute));
  let high = to === null ? minutes.length : firstAtOrAfter(minutes, Math.ceil(to / minute));
  const startOf = (index: number) => Math.max((minutes[index] ?? 0) * minute, from ?? Number.NEGATIVE_INFINITY);
  const endOf = (index: number) => Math.min(((minutes[index - 1] ?? 0) + 1) * minute, to ?? Number.POSITIVE_INFINITY);
  for (let events = count; low < high; events *= 4) {
    if (order === 'oldest') {
      const next = Math.min(high, Math.max(low + 1, firstAtOrAfter(before, (before[low] ?? 0) + events)));
      yield { from: startOf(low), to: endOf(next) };
      low = next;
    } else {
      const next = Math.max(low, Math.min(high - 1, lastAtOrBelow(before, (before[high] ?? 0) - events)));
      yield { from: startOf(next), to: endOf(high) };
      high = next;
    }
  }
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
