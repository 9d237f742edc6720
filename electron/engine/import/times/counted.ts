import { readFraction } from './clock.ts';
import { digits, isDigit, latin, widthOfDigits } from './digits.ts';
import type { Stamp } from './stamp.ts';

/**
 * `@400000004c91b044077a9e94`: seconds of TAI as 2^62 and more, then nanoseconds. Ten seconds are taken off, as its writers
 * put them on, whatever leap seconds came since. @source D. J. Bernstein, libtai, TAI64N
 */
export function readTai64n(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (end - at < 25 || b[at] !== 64) return -1;
  const text = latin(b, at + 1, at + 25);
  if (!/^40000000[0-9a-f]{16}$/.test(text)) return -1;
  const seconds = Number.parseInt(text.slice(8, 16), 16) - 10;
  stamp.counted = seconds * 1_000_000 + Math.floor(Number.parseInt(text.slice(16), 16) / 1000);
  stamp.offset = 0;
  return at + 25;
}

/** `1157689312.049`: seconds since 1970, with or without a fraction; thirteen digits are milliseconds, sixteen microseconds. */
export function readEpoch(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const width = widthOfDigits(b, at, end, 17);
  if (width !== 9 && width !== 10 && width !== 13 && width !== 16) return -1;
  let p = at + width;
  const whole = digits(b, at, p, width);
  stamp.offset = 0;
  if (width >= 13) {
    stamp.counted = width === 13 ? whole * 1000 : whole;
    return p;
  }
  stamp.microsecond = 0;
  if (p + 1 < end && b[p] === 46 && isDigit(b[p + 1])) p = readFraction(b, p + 1, end, stamp);
  stamp.counted = whole * 1_000_000 + stamp.microsecond;
  return p;
}

/** `29.557741`, `-3600`: seconds since 1970 as a bare number of any size; the slice is one, or it is no time. */
export function readSeconds(b: Uint8Array, from: number, to: number, stamp: Stamp): boolean {
  const negative = b[from] === 45;
  let p = negative ? from + 1 : from;
  const width = widthOfDigits(b, p, to, 12);
  if (width === 0 || width > 11) return false;
  const whole = digits(b, p, to, 12);
  p += width;
  stamp.microsecond = 0;
  if (p + 1 < to && b[p] === 46) p = readFraction(b, p + 1, to, stamp);
  if (p !== to) return false;
  const counted = whole * 1_000_000 + stamp.microsecond;
  stamp.counted = negative ? 0 - counted : counted;
  stamp.offset = 0;
  stamp.year = 1970;
  return true;
}
