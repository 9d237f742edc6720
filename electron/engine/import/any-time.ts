import { type DayOrder, readNumberedDate } from './numbered-dates.ts';
import { textOf } from './text.ts';
import { readClf, readCtime, readIso, readSyslog } from './times/common.ts';
import { readEastern } from './times/eastern.ts';
import { readSnort } from './times/numbers.ts';
import { newStamp, noOffset, noYear, type Stamp } from './times/stamp.ts';
import { hourOf, months, num, set, yearOf, zoneOf } from './times/whole.ts';
import { readOffset, zoneNames } from './times/zones.ts';

/** Reads a whole slice as a time of any shape that tables and JSON write; false when it is none, or could be two. */
export function readAnyTime(b: Uint8Array, from: number, to: number, stamp: Stamp, order: DayOrder): boolean {
  let start = from;
  let end = to;
  while (start < end && (b[start] as number) <= 32) start += 1;
  while (end > start && (b[end - 1] as number) <= 32) end -= 1;
  if (b[start] === 91 && b[end - 1] === 93) {
    start += 1;
    end -= 1;
  }
  // Go says the zone once more by its name.
  if (/[+-]\d{4} [A-Z]{3,4}$/.test(textOf(b, Math.max(start, end - 10), end)))
    end = textOf(b, start, end).lastIndexOf(' ') + start;
  // JavaScript says it in the words of the machine's language.
  const named =
    b[end - 1] === 41 && end - start < 200 ? /GMT[+-]\d{4}( \([^()]+\))$/.exec(textOf(b, start, end)) : null;
  if (named) end -= Buffer.byteLength(named[1] as string);
  if (start >= end || end - start > 64) return false;
  for (const read of [readIso, readClf, readCtime, readSyslog, readDated, readSnort])
    if (read(b, start, end, stamp) === end) return true;
  const text = textOf(b, start, end);
  // As PowerShell 5 and older services of .NET write a time in JSON.
  const counted = /^\/Date\((\d{1,15})(?:[+-]\d{4})?\)\/$/.exec(text);
  if (counted) return readCount(counted[1] as string, stamp);
  return (
    readCount(text, stamp) ||
    readMail(text, stamp) ||
    readEnglish(text, stamp) ||
    readNumberedDate(text, stamp, order) ||
    readEastern(b, start, end, stamp) === end
  );
}

/** `Jun 24 2025 03:11:07 UTC`, `Jun 24 2025 03:11:07 GMT+00:00`. @source ArcSight, "Implementing ArcSight Common Event Format (CEF)", date formats */
function readDated(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const after = readSyslog(b, at, end, stamp);
  if (after < 0 || b[after] !== 32 || stamp.year === noYear) return -1;
  return readOffset(b, after + 1, end, stamp);
}

/**
 * Seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by their size (1973 to 2286), exactly; and counts
 * since 1601: of microseconds as browsers keep them, of 100 nanoseconds as Windows does, whose size (1997 to 2060) is that of
 * nanoseconds of 1973. @source Microsoft, FILETIME structure; Chromium, base/time/time.h
 */
function readCount(text: string, stamp: Stamp): boolean {
  // The records of Linux's audit number their events behind the time.
  const found = /^(?:(\d{1,19})(?:\.(\d{1,12}))?|(\d{10})\.(\d{3}):\d{1,10})$/.exec(text);
  if (!found) return false;
  if (found[3] !== undefined) return readCount(`${found[3]}.${found[4]}`, stamp);
  const whole = found[1] as string;
  const fraction = (found[2] ?? '').padEnd(6, '0').slice(0, 6);
  const value = Number(whole);
  if (whole.length === 14 && found[2] === undefined && readDigits(whole, stamp)) return true;
  // `0.079` is how long something took.
  if ((value === 0 && found[2] === undefined) || (value >= 1e8 && value < 1e10))
    stamp.counted = value * 1e6 + Number(fraction);
  else if (value >= 1e11 && value < 1e13) stamp.counted = value * 1000 + Number(fraction.slice(0, 3));
  else if (value >= 1e14 && value < 1e16) stamp.counted = value;
  else if (whole.length === 17) stamp.counted = value - since1601;
  else if (value >= 1.25e17 && value < 1.45e17) stamp.counted = Number(whole.slice(0, -1)) - since1601;
  else if (whole.length >= 18) stamp.counted = Number(whole.slice(0, -3));
  else return false;
  stamp.year = 1970;
  stamp.offset = 0;
  return true;
}

/** Microseconds from 1601 to 1970. */
const since1601 = 11_644_473_600_000_000;

/** `20250624031107`: no count of anything falls into these years and is a date as well. */
function readDigits(text: string, stamp: Stamp): boolean {
  const year = Number(text.slice(0, 4));
  if (year < 1970 || year > 2099) return false;
  const part = (at: number) => Number(text.slice(at, at + 2));
  return set(stamp, year, part(4), part(6), part(8), part(10), part(12), '', noOffset);
}

/**
 * `Tue, 16 Mar 2021 19:08:41 GMT`, `16 Mar 2021 19:08:41 +0900`, `16-Mar-2021 19:08`, `16-MAR-21 07.08.41.123456 PM`,
 * `24Jun2025 3:11:07`.
 * @source RFC 5322, section 3.3; Oracle Database Globalization Support Guide, NLS_TIMESTAMP_FORMAT
 */
function readMail(text: string, stamp: Stamp): boolean {
  const found =
    /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[\s-]?([A-Za-z]{3})[a-z]*[\s-]?(\d{4}|\d{2})(?:[\s:]+(\d{1,2})([:.])(\d{2})(?:\5(\d{2})(?:[.,](\d{1,9}))?)?(?:\s?([AaPp][Mm]))?)?(?:\s*(Z|GMT|UTC|UT|[+-]\d{2}:?\d{2}))?$/.exec(
      text,
    );
  if (!found) return false;
  const [, day, name = '', year = '', hours, , minute, second, fraction, half, zone] = found;
  const month = months.indexOf(name.toLowerCase()) + 1;
  const hour = hourOf(num(hours), half);
  return set(stamp, yearOf(year), month, Number(day), hour, num(minute), num(second), fraction ?? '', zoneOf(zone));
}

/** `Jun 24, 2025 @ 03:11:07.123`, `June 24, 2025 3:11:07 PM`, `Jun 24, 2025, 3:11:07 PM GMT+9`. @source Kibana, dateFormat; Unicode CLDR, English date patterns */
function readEnglish(text: string, stamp: Stamp): boolean {
  const found =
    /^([A-Za-z]{3})[a-z]{0,6}\.? (\d{1,2}), (\d{4})(?:,| @| at)?(?: (\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:[ \u202f]?([AaPp]\.?[Mm]\.?))?)?(?: (Z|[A-Z]{3,4}|[+-]\d{2}:?\d{2}|(?:GMT|UTC)[+-]\d{1,2}(?::\d{2})?))?$/.exec(
      text,
    );
  const month = found ? months.indexOf((found[1] as string).toLowerCase()) + 1 : 0;
  if (!found || month === 0) return false;
  const [, , day, year, hours, minute, second, fraction, half, zone] = found;
  const offset = zone?.replace(
    /^(?:GMT|UTC)([+-])(\d{1,2})(?::(\d{2}))?$/,
    (_, sign, hour, rest) => `${sign}${hour.padStart(2, '0')}${rest ?? '00'}`,
  );
  if (offset !== undefined && /^[A-Z]{3}/.test(offset) && !zoneNames.has(offset)) return false;
  const hour = hourOf(num(hours), half);
  return set(stamp, Number(year), month, Number(day), hour, num(minute), num(second), fraction ?? '', zoneOf(offset));
}

/** Whether a text states a time with a year, in a shape that needs no guess. */
export function isTime(text: string, order: DayOrder): boolean {
  const bytes = Buffer.from(text);
  const stamp = newStamp();
  return readAnyTime(bytes, 0, bytes.length, stamp, order) && stamp.year !== noYear;
}
