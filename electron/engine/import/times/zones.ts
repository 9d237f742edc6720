import { instantFromLocal } from '@shared/time.ts';
import { digits, inWord, isDigit, isLetter, latin, two, widthOfDigits } from './digits.ts';
import type { Stamp } from './stamp.ts';

/**
 * Names of zones that stand for one offset only, in minutes. Those that several countries use for different ones (CST,
 * IST, BST, AST) are not among them: they settle nothing. @source IANA time zone database 2025, abbreviations
 */
export const zoneNames: ReadonlyMap<string, number> = new Map(
  Object.entries({
    UTC: 0,
    GMT: 0,
    WET: 0,
    WEST: 60,
    CET: 60,
    CEST: 120,
    EET: 120,
    EEST: 180,
    MSK: 180,
    PKT: 300,
    WIB: 420,
    HKT: 480,
    AWST: 480,
    KST: 540,
    JST: 540,
    ACST: 570,
    ACDT: 630,
    AEST: 600,
    AEDT: 660,
    NZST: 720,
    NZDT: 780,
    EST: -300,
    EDT: -240,
    CDT: -300,
    MST: -420,
    MDT: -360,
    PST: -480,
    PDT: -420,
    AKST: -540,
    AKDT: -480,
    HST: -600,
  }),
);

/** Reads `Z`, `UTC`, `GMT`, `KST` and their like, `+09`, `+0900`, `+09:00`, and `GMT+0900`, `UTC+9`, `UTC+07:30`. */
export function readOffset(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const first = b[at];
  if (at >= end) return -1;
  if (first === 90 || first === 122) {
    if (inWord(b, at + 1, end)) return -1;
    stamp.offset = 0;
    return at + 1;
  }
  if (countsFromUtc(b, at, end)) return readFromUtc(b, at + 3, end, stamp);
  if (first !== undefined && first >= 65 && first <= 90) {
    let to = at;
    while (to < end && to < at + 5 && isLetter(b[to])) to += 1;
    const offset = zoneNames.get(latin(b, at, to));
    if (offset === undefined || inWord(b, to, end)) return -1;
    stamp.offset = offset;
    return to;
  }
  if ((first !== 43 && first !== 45) || !isDigit(b[at + 1]) || !isDigit(b[at + 2]) || at + 3 > end) return -1;
  const hours = two(b, at + 1);
  let p = at + 3;
  let minutes = 0;
  const colon = b[p] === 58 ? 1 : 0;
  if (p + colon + 2 <= end && isDigit(b[p + colon]) && isDigit(b[p + colon + 1])) {
    minutes = two(b, p + colon);
    p += colon + 2;
  }
  if (hours > 23 || minutes > 59 || (p < end && isDigit(b[p]))) return -1;
  const size = hours * 60 + minutes;
  stamp.offset = first === 45 ? 0 - size : size;
  return p;
}

/** Whether an offset stands right behind `GMT` or `UTC`: what it is counted from, and no zone of its own. @source ECMA-262, Date.prototype.toString */
export function countsFromUtc(b: Uint8Array, at: number, end: number): boolean {
  if (at + 4 >= end || (b[at + 3] !== 43 && b[at + 3] !== 45) || !isDigit(b[at + 4])) return false;
  const named = latin(b, at, at + 3);
  return named === 'GMT' || named === 'UTC';
}

/** Its hours may have one digit; minutes stand behind a colon or are two digits more. */
function readFromUtc(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const width = widthOfDigits(b, at + 1, end, 5);
  let p = at + 1 + width;
  const value = digits(b, at + 1, end, 4);
  const hours = width > 2 ? Math.trunc(value / 100) : value;
  let minutes = width > 2 ? value % 100 : 0;
  if (width < 3 && b[p] === 58 && widthOfDigits(b, p + 1, end, 3) === 2) {
    minutes = two(b, p + 1);
    p += 3;
  }
  if (width === 3 || width > 4 || hours > 23 || minutes > 59 || inWord(b, p, end)) return -1;
  const size = hours * 60 + minutes;
  stamp.offset = b[at] === 45 ? 0 - size : size;
  return p;
}

/** How far the clocks of a place were ahead of UTC when they showed a stamp, in minutes. */
export function offsetIn(zone: string, { year, month, day, hour, minute, second, microsecond }: Stamp): number {
  const { instant } = instantFromLocal(zone, year, month, day, hour, minute, second, microsecond);
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - instant / 1000) / 60_000);
}
