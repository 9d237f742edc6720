export const noYear = -1;
export const noOffset = 0x7fff;

/** A time as written, before any zone is applied. Reused from line to line. */
export interface Stamp {
  /** `noYear` when the text states none. */
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  microsecond: number;
  /** Minutes east of UTC, `noOffset` when the text states none. */
  offset: number;
  /** Microseconds since 1970 UTC for texts that count them; NaN for those that name a date. */
  counted: number;
}

export function newStamp(): Stamp {
  return { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0, microsecond: 0, offset: 0, counted: Number.NaN };
}

/** Reads one shape at a position; gives the position after it, -1 when the text there is not of that shape. */
export type TimeReader = (bytes: Uint8Array, at: number, end: number, stamp: Stamp) => number;
