/** What a histogram's figures look like when drawn: no figure is changed here, only placed. */

import { day, hour, minute, second } from '@shared/time.ts';
import type { Histogram } from '@shared/timeline.ts';

/** One point for every bucket, at its start, and a last one at the end of the last: a step holds until the next point. */
export type Point = { at: number } & Record<`s${number}`, number>;

/** The points of all series; `log` places a count n at log10(1 + n), so that one event is not nothing. */
export function pointsOf(of: Histogram, log: boolean): Point[] {
  const place = (count: number) => (log ? Math.log10(1 + count) : count);
  return Array.from({ length: of.buckets + 1 }, (_, index) => {
    const point: Point = { at: of.start + index * of.width };
    const bucket = Math.min(index, of.buckets - 1);
    for (const [number, series] of of.series.entries()) point[`s${number}`] = place(series.counts[bucket] ?? 0);
    return point;
  });
}

/** Events of each bucket, all series together. */
export function totalsOf(of: Histogram): number[] {
  return Array.from({ length: of.buckets }, (_, index) =>
    of.series.reduce((sum, series) => sum + (series.counts[index] ?? 0), 0),
  );
}

/** Round counts for the upright axis, from 0 to the first at or above the highest; `place` is how high, 0 to 1. */
export function countTicks(highest: number, log: boolean): { count: number; place: number }[] {
  if (log) {
    const top = Math.max(1, Math.ceil(Math.log10(1 + highest)));
    return Array.from({ length: top + 1 }, (_, power) => ({
      count: power === 0 ? 0 : 10 ** power,
      place: power === 0 ? 0 : Math.log10(1 + 10 ** power) / Math.log10(1 + 10 ** top),
    }));
  }
  const step = roundStep(Math.max(1, highest) / 3);
  const top = Math.ceil(Math.max(1, highest) / step) * step;
  return Array.from({ length: Math.round(top / step) + 1 }, (_, index) => ({
    count: index * step,
    place: (index * step) / top,
  }));
}

function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, wanted)));
  const step = [1, 2, 5, 10].find((n) => n * power >= wanted) ?? 10;
  return step * power;
}

/** The longest run of empty buckets between two that are not, in buckets; null when there is none of at least two. */
export function longestGap(totals: readonly number[]): { from: number; to: number } | null {
  let longest: { from: number; to: number } | null = null;
  let last = -1;
  for (const [index, total] of totals.entries()) {
    if (total === 0) continue;
    if (last >= 0 && index - last - 1 >= 2 && index - last - 1 > (longest ? longest.to - longest.from : 0)) {
      longest = { from: last + 1, to: index };
    }
    last = index;
  }
  return longest;
}

/** A bucket's width in the largest unit that divides it. */
export function widthInWords(width: number): { unit: 'second' | 'minute' | 'hour' | 'day'; count: number } {
  if (width % day === 0) return { unit: 'day', count: width / day };
  if (width % hour === 0) return { unit: 'hour', count: width / hour };
  if (width % minute === 0) return { unit: 'minute', count: width / minute };
  return { unit: 'second', count: width / second };
}
