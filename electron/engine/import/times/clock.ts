import { digits, inWord, isDigit, two, widthOfDigits } from './digits.ts';
import type { Stamp } from './stamp.ts';

/** Reads `HH:MM:SS`, with a fraction after `.` or `,`; the seconds may be missing unless they are demanded. */
export function readClock(b: Uint8Array, at: number, end: number, stamp: Stamp, seconds: boolean): number {
  stamp.counted = Number.NaN;
  stamp.microsecond = 0;
  stamp.second = 0;
  let p = at;
  stamp.hour = digits(b, p, end, 2);
  const width = widthOfDigits(b, p, end, 2);
  p += width;
  if (width === 0 || b[p] !== 58 || p + 3 > end || !isDigit(b[p + 1]) || !isDigit(b[p + 2])) return -1;
  stamp.minute = two(b, p + 1);
  p += 3;
  if (p < end && b[p] === 58 && isDigit(b[p + 1]) && isDigit(b[p + 2]) && p + 3 <= end) {
    stamp.second = two(b, p + 1);
    p += 3;
    if (p + 1 < end && (b[p] === 46 || b[p] === 44) && isDigit(b[p + 1])) {
      const after = readFraction(b, p + 1, end, stamp);
      if (b[p] === 44 && isAddress(b, p + 1, after, end)) stamp.microsecond = 0;
      else p = after;
    }
  } else if (seconds) return -1;
  return isClock(stamp.hour, stamp.minute, stamp.second, stamp.microsecond) ? p : -1;
}

/**
 * Whether a clock shows these: `24:00:00` is the end of a day, `:60` a leap second, and C libraries before 1999 spoke of `:61`.
 * @source ISO 8601:2004, 4.2.3; ISO/IEC 9899:1990, tm_sec
 */
export function isClock(hour: number, minute: number, second: number, microsecond: number): boolean {
  if (hour === 24) return minute === 0 && second === 0 && microsecond === 0;
  return hour <= 23 && minute <= 59 && second <= 61;
}

/** Behind a comma may also stand an address, in a list of cells; `,672: text` and `,672:DEBUG:` are thousandths. */
function isAddress(b: Uint8Array, at: number, after: number, end: number): boolean {
  if (after + 1 >= end) return false;
  if (b[after] !== 58) return b[after] === 46;
  return (after - at !== 3 && after - at !== 6) || b[after + 1] === 58 || isDigit(b[after + 1]);
}

/** Digits beyond the microsecond are cut off. */
export function readFraction(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  let p = at;
  let value = 0;
  let weight = 100_000;
  while (p < end && isDigit(b[p])) {
    value += ((b[p] as number) - 48) * weight;
    weight = weight > 1 ? weight / 10 : 0;
    p += 1;
  }
  stamp.microsecond = value;
  return p;
}

/** ` AM` or ` PM` behind a clock of twelve hours. */
export function readHalf(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const p = at < end && b[at] === 32 ? at + 1 : at;
  if (p + 1 >= end) return at;
  const letter = (b[p] ?? 0) | 32;
  if ((letter !== 97 && letter !== 112) || ((b[p + 1] ?? 0) | 32) !== 109 || inWord(b, p + 2, end)) return at;
  if (stamp.hour < 1 || stamp.hour > 12) return -1;
  stamp.hour = (stamp.hour % 12) + (letter === 112 ? 12 : 0);
  return p + 2;
}
