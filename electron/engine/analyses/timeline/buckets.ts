import { day, dayNumber, dayStart, stepFor } from '@shared/time.ts';

/** Buckets of equal width over a stretch of time. All microseconds. */
export interface Buckets {
  start: number;
  width: number;
  buckets: number;
}

/**
 * The narrowest readable buckets that cover a stretch (to exclusive) and are no more than `most`. Those of a day or less
 * are counted from midnight in the zone, wider ones begin with the first day.
 */
export function bucketsFor(from: number, to: number, most: number, zone: string): Buckets {
  const length = Math.max(1, to - from);
  for (let width = stepFor(length, most); ; width = stepFor(width * most * 1.001, most)) {
    const midnight = dayStart(dayNumber(from, zone), zone);
    const start = width >= day ? midnight : midnight + Math.floor((from - midnight) / width) * width;
    const buckets = Math.max(1, Math.ceil((to - start) / width));
    if (buckets <= most || !Number.isFinite(width)) return { start, width, buckets: Math.min(buckets, most) };
  }
}
