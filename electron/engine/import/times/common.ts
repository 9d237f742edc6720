import { isDate } from '@shared/time.ts';
import { readClock, readFraction, readHalf } from './clock.ts';
import { digits, four, inWord, isDigit, isLetter, two, widthOfDigits } from './digits.ts';
import { isBeforeHalf } from './eastern.ts';
import { monthAt, monthNamed } from './months.ts';
import { noOffset, noYear, type Stamp } from './stamp.ts';
import { countsFromUtc, readOffset } from './zones.ts';

/** `10/Oct/2000:13:55:36 -0700`. @source Apache HTTP Server 2.4, mod_log_config, %t */
export function readClf(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (end - at < 20 || b[at + 2] !== 47) return -1;
  let slash = at + 6;
  let month = monthAt(b, at + 3);
  if (month === 0 || b[slash] !== 47) {
    // Servers that know a language write `02/sept./2015`.
    slash = b.subarray(at, Math.min(end, at + 16)).indexOf(47, 3) + at;
    month = slash < at ? 0 : monthNamed(b, at + 3, slash);
  }
  if (month === 0 || b[slash + 5] !== 58) return -1;
  stamp.day = two(b, at);
  stamp.month = month;
  stamp.year = four(b, slash + 1);
  const clock = readClock(b, slash + 6, end, stamp, true);
  if (clock < 0 || stamp.year < 1 || !isDate(stamp.year, month, stamp.day)) return -1;
  if (b[clock] === 32) {
    const zone = readOffset(b, clock + 1, end, stamp);
    if (zone >= 0) return zone;
  }
  stamp.offset = noOffset;
  return clock;
}

/** `2016-10-25T14:49:34.5+02:00`, with a blank or a sign for the T, `/` or `.` between, of twelve hours, without seconds, zone or clock. @source RFC 3339, section 5.6 */
export function readIso(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (end - at < 8) return -1;
  const separator = b[at + 4];
  if (separator !== 45 && separator !== 47 && separator !== 46) return -1;
  stamp.year = four(b, at);
  let p = at + 5;
  stamp.month = digits(b, p, end, 2);
  p += widthOfDigits(b, p, end, 2);
  if (b[p] !== separator || p === at + 5) return -1;
  stamp.day = digits(b, p + 1, end, 2);
  const width = widthOfDigits(b, p + 1, end, 2);
  p += 1 + width;
  if (width === 0 || !isDate(stamp.year, stamp.month, stamp.day) || stamp.year < 1) return -1;
  stamp.counted = Number.NaN;
  stamp.offset = noOffset;
  stamp.hour = stamp.minute = stamp.second = stamp.microsecond = 0;
  const between = b[p];
  // Some writers put a blank for the zero that an hour begins with, some put two between date and clock.
  const padded = between === 32 && p + 2 < end && b[p + 1] === 32 && isDigit(b[p + 2]);
  if (p + 1 >= end || (between !== 84 && between !== 116 && between !== 32) || (!isDigit(b[p + 1]) && !padded)) {
    // What names the half of the day first is a shape of its own, and no day without a clock.
    if (between === 32 && isBeforeHalf(b, p + 1, end)) return -1;
    return readClockApart(b, p, end, stamp);
  }
  let clock = readClock(b, p + (padded ? 2 : 1), end, stamp, false);
  if (clock < 0) {
    stamp.hour = stamp.minute = stamp.second = stamp.microsecond = 0;
    return between === 32 ? p : -1;
  }
  clock = readThousandths(b, clock, end, stamp);
  if (b[clock] === 32 && ((b[clock + 2] ?? 0) | 32) === 109) clock = Math.max(clock, readHalf(b, clock, end, stamp));
  const zone = readOffset(b, b[clock] === 32 && clock + 1 < end ? clock + 1 : clock, end, stamp);
  if (zone >= 0) return zone;
  stamp.offset = noOffset;
  return clock;
}

/** `03:11:07:216`: thousandths behind one more colon, as some loggers of Java write them; more or fewer digits are something else. */
function readThousandths(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (at + 4 > end || b[at] !== 58) return at;
  if (!isDigit(b[at + 1]) || !isDigit(b[at + 2]) || !isDigit(b[at + 3])) return at;
  if (at + 4 < end && (isDigit(b[at + 4]) || b[at + 4] === 46 || b[at + 4] === 58)) return at;
  return readFraction(b, at + 1, at + 4, stamp);
}

/**
 * A clock behind a day and a sign or two: `2025/06/24 - 03:11:07`, `2025-06-24, 03:11:07`, `2025-06-24_03:11:07`. Without
 * seconds only behind a comma, as in `2025-06-24, 03:11`.
 */
function readClockApart(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  let p = at;
  while (p < end && p < at + 3 && isBetween(b[p])) p += 1;
  if (p === at || !isDigit(b[p]) || b[p + 2] !== 58) return at;
  const clock = readClock(b, p, end, stamp, b[at] !== 44 || p !== at + 2);
  if (clock >= 0) return clock;
  stamp.hour = stamp.minute = stamp.second = stamp.microsecond = 0;
  return at;
}

/** A blank, `,`, `-`, `_` or `|`. */
function isBetween(byte: number | undefined): boolean {
  return byte === 32 || byte === 44 || byte === 45 || byte === 95 || byte === 124;
}

/** `Mar  6 04:07:28`, also with a year before or after the clock and a fraction. @source RFC 3164, section 4.1.2 */
export function readSyslog(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const month = monthAt(b, at);
  if (end - at < 14 || month === 0 || b[at + 3] !== 32) return -1;
  return readDayAndClock(b, at + 4, end, stamp, month);
}

/** What follows the month: `6 04:07:28`, with a year before or after the clock. */
export function readDayAndClock(b: Uint8Array, at: number, end: number, stamp: Stamp, month: number): number {
  let p = at;
  if (b[p] === 32) p += 1;
  stamp.month = month;
  stamp.day = digits(b, p, end, 2);
  const width = widthOfDigits(b, p, end, 2);
  p += width;
  if (width === 0 || b[p] !== 32) return -1;
  p += 1;
  stamp.year = noYear;
  if (widthOfDigits(b, p, end, 4) === 4 && b[p + 4] === 32) {
    stamp.year = digits(b, p, end, 4);
    p += 5;
  }
  const clock = readClock(b, p, end, stamp, true);
  if (clock < 0) return -1;
  stamp.offset = noOffset;
  p = clock;
  if (
    stamp.year === noYear &&
    b[p] === 32 &&
    widthOfDigits(b, p + 1, end, 5) === 4 &&
    inWord(b, p + 5, end) === false
  ) {
    const year = digits(b, p + 1, end, 4);
    if (year >= 1970 && year <= 2200) {
      stamp.year = year;
      p += 5;
    }
  }
  return isDate(stamp.year === noYear ? 2000 : stamp.year, month, stamp.day) ? p : -1;
}

/** `Fri Sep 09 10:42:29.902022 2011`. @source ISO/IEC 9899 (C), asctime; Apache HTTP Server ErrorLogFormat %{u}t */
export function readCtime(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (end - at < 20 || b[at + 3] !== 32 || !isLetter(b[at]) || !isLetter(b[at + 1]) || !isLetter(b[at + 2])) return -1;
  const after = readSyslog(b, at + 4, end, stamp);
  if (after < 0 || stamp.year === noYear) return -1;
  const stated = b[after + 1] === 43 || b[after + 1] === 45 || countsFromUtc(b, after + 1, end);
  const zone = b[after] === 32 && stated ? readOffset(b, after + 1, end, stamp) : -1;
  if (zone < 0) stamp.offset = noOffset;
  return zone < 0 ? after : zone;
}
