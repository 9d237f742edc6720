/** Reads the shapes in which logs write times. Works on bytes: most lines of most files pass through here. */

import { isDate } from '@shared/time.ts';
import type { TimeShape } from '../formats/format.ts';
import { textOf } from './text.ts';

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

export const timeReaders: Readonly<Record<TimeShape, TimeReader>> = {
  clf: readClf,
  iso: readIso,
  rfc3339: (b, at, end, stamp) => (b[at + 10] === 84 || b[at + 10] === 116 ? readIso(b, at, end, stamp) : -1),
  syslog: readSyslog,
  ctime: readCtime,
  compact: readCompact,
  tai64n: readTai64n,
  epoch: readEpoch,
  cisco: (b, at, end, stamp) => {
    const after = readSyslog(b, at, end, stamp);
    const zone = after > 0 && b[after] === 32 ? readOffset(b, after + 1, end, stamp) : -1;
    if (zone < 0) stamp.offset = noOffset;
    return zone < 0 ? after : zone;
  },
  short: readShort,
  snort: readSnort,
  oracle: readOracle,
  mdy: (b, at, end, stamp) => readNumbered(b, at, end, stamp, true),
  dmy: (b, at, end, stamp) => readNumbered(b, at, end, stamp, false),
  monthday: readMonthDay,
  symantec: readSymantec,
  worded: readWorded,
  monthname: readMonthName,
  sophos: readSophos,
  cmtrace: readCmTrace,
  officescan: readOfficeScan,
  digits: readFourteenDigits,
  yearfirst: readYearFirst,
};

/** `10/Oct/2000:13:55:36 -0700`. @source Apache HTTP Server 2.4, mod_log_config, %t */
export function readClf(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (end - at < 20) return -1;
  const month = monthAt(b, at + 3);
  if (b[at + 2] !== 47 || b[at + 6] !== 47 || b[at + 11] !== 58 || month === 0) return -1;
  stamp.day = two(b, at);
  stamp.month = month;
  stamp.year = four(b, at + 7);
  const clock = readClock(b, at + 12, end, stamp, true);
  if (clock < 0 || stamp.year < 1 || !isDate(stamp.year, month, stamp.day)) return -1;
  if (b[clock] === 32) {
    const zone = readOffset(b, clock + 1, end, stamp);
    if (zone >= 0) return zone;
  }
  stamp.offset = noOffset;
  return clock;
}

/** `2016-10-25T14:49:34.5+02:00`, with a blank for the T, `/` or `.` between, without seconds, zone or clock. @source RFC 3339, section 5.6 */
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
  if (p + 1 >= end || (between !== 84 && between !== 116 && between !== 32) || (!isDigit(b[p + 1]) && !padded))
    return p;
  const clock = readClock(b, p + (padded ? 2 : 1), end, stamp, false);
  if (clock < 0) return between === 32 ? p : -1;
  const zone = readOffset(b, b[clock] === 32 && clock + 1 < end ? clock + 1 : clock, end, stamp);
  if (zone >= 0) return zone;
  stamp.offset = noOffset;
  return clock;
}

/** `Mar  6 04:07:28`, also with a year before or after the clock and a fraction. @source RFC 3164, section 4.1.2 */
export function readSyslog(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const month = monthAt(b, at);
  if (end - at < 14 || month === 0 || b[at + 3] !== 32) return -1;
  return readDayAndClock(b, at + 4, end, stamp, month);
}

/** What follows the month: `6 04:07:28`, with a year before or after the clock. */
function readDayAndClock(b: Uint8Array, at: number, end: number, stamp: Stamp, month: number): number {
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
  const zone =
    b[after] === 32 && (b[after + 1] === 43 || b[after + 1] === 45) ? readOffset(b, after + 1, end, stamp) : -1;
  if (zone < 0) stamp.offset = noOffset;
  return zone < 0 ? after : zone;
}

/** `20220407-12:11:06`. */
export function readCompact(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (end - at < 17 || widthOfDigits(b, at, end, 8) !== 8 || b[at + 8] !== 45) return -1;
  stamp.year = digits(b, at, end, 4);
  stamp.month = two(b, at + 4);
  stamp.day = two(b, at + 6);
  stamp.offset = noOffset;
  const clock = readClock(b, at + 9, end, stamp, true);
  return clock < 0 || !isDate(stamp.year, stamp.month, stamp.day) ? -1 : clock;
}

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

/** `1157689312.049`: seconds since 1970, with or without a fraction; thirteen digits are milliseconds. */
export function readEpoch(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const width = widthOfDigits(b, at, end, 14);
  if (width !== 9 && width !== 10 && width !== 13) return -1;
  let p = at + width;
  const whole = digits(b, at, p, width);
  stamp.offset = 0;
  if (width === 13) {
    stamp.counted = whole * 1000;
    return p;
  }
  stamp.microsecond = 0;
  if (p + 1 < end && b[p] === 46 && isDigit(b[p + 1])) p = readFraction(b, p + 1, end, stamp);
  stamp.counted = whole * 1_000_000 + stamp.microsecond;
  return p;
}

/** `161209  9:46:45`; years from 70 on are of the last century. @source MySQL 5.6 Reference Manual, the error log */
export function readShort(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (end - at < 14 || widthOfDigits(b, at, end, 7) !== 6 || b[at + 6] !== 32) return -1;
  const year = two(b, at);
  stamp.year = year < 70 ? 2000 + year : 1900 + year;
  stamp.month = two(b, at + 2);
  stamp.day = two(b, at + 4);
  stamp.offset = noOffset;
  const clock = readClock(b, b[at + 7] === 32 ? at + 8 : at + 7, end, stamp, true);
  return clock < 0 || !isDate(stamp.year, stamp.month, stamp.day) ? -1 : clock;
}

/**
 * `07/11/2022-10:29:01.860293`; of two digits, the year stands first when it can be no month, and last when it can be
 * no day. Where both could be, nobody knows, and it is no time. @source Suricata and Snort, fast.log
 */
export function readSnort(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (end - at < 14 || b[at + 2] !== 47) return -1;
  const first = two(b, at);
  const second = two(b, at + 3);
  let p = at + 5;
  stamp.month = first;
  stamp.day = second;
  stamp.year = noYear;
  if (b[p] === 47) {
    const width = widthOfDigits(b, p + 1, end, 4);
    const third = digits(b, p + 1, end, 4);
    if (width === 4) stamp.year = third;
    else if (width !== 2) return -1;
    else if (first > 12 && first < 100) [stamp.year, stamp.month, stamp.day] = [2000 + first, second, third];
    else if (third > 31) stamp.year = third < 70 ? 2000 + third : 1900 + third;
    else return -1;
    p += 1 + width;
  }
  if (b[p] !== 45) return -1;
  stamp.offset = noOffset;
  const clock = readClock(b, p + 1, end, stamp, true);
  return clock < 0 || !isDate(stamp.year === noYear ? 2000 : stamp.year, stamp.month, stamp.day) ? -1 : clock;
}

/** `17-MAY-2022 10:00:00`. @source Oracle Database Net Services Administrator's Guide, listener log */
export function readOracle(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const month = monthAt(b, at + 3);
  if (end - at < 20 || month === 0 || b[at + 2] !== 45 || b[at + 6] !== 45 || b[at + 11] !== 32) return -1;
  stamp.year = digits(b, at + 7, end, 4);
  stamp.month = month;
  stamp.day = two(b, at);
  stamp.offset = noOffset;
  const clock = readClock(b, at + 12, end, stamp, true);
  return clock < 0 || !isDate(stamp.year, month, stamp.day) ? -1 : clock;
}

/**
 * `27 Dec 2018 11:19:18.874`, `24 Jun 03:11:07`, `17/Jun/2011 17:00:45`, `7-Apr-2017::12:11:26`: the month as a word
 * between day and year. @source Redis src/server.c, serverLogRaw; Erlang/OTP SASL, error report headers
 */
function readWorded(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const width = widthOfDigits(b, at, end, 2);
  const separator = b[at + width];
  const month = monthAt(b, at + width + 1);
  let p = at + width + 4;
  if (width === 0 || end - p < 9 || month === 0 || b[p] !== separator) return -1;
  if (separator !== 32 && separator !== 45 && separator !== 47) return -1;
  p += 1;
  stamp.day = digits(b, at, end, 2);
  stamp.month = month;
  stamp.year = noYear;
  stamp.offset = noOffset;
  if (widthOfDigits(b, p, end, 5) === 4) {
    stamp.year = digits(b, p, end, 4);
    p += 4;
    if (b[p] === 58 && b[p + 1] === 58) p += 2;
    else if (b[p] === 32) p += 1;
    else return -1;
  } else if (separator !== 32) return -1;
  const clock = readClock(b, p, end, stamp, true);
  return clock < 0 || !isDate(stamp.year === noYear ? 2000 : stamp.year, month, stamp.day) ? -1 : clock;
}

/** `2025:06:24-03:11:07`. @source Sophos UTM, log file format */
function readSophos(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const found = end - at < 17 ? null : /^(\d{4}):(\d{1,2}):(\d{1,2})-/.exec(latin(b, at, at + 11));
  if (!found) return -1;
  stamp.year = Number(found[1]);
  stamp.month = Number(found[2]);
  stamp.day = Number(found[3]);
  stamp.offset = noOffset;
  const clock = readClock(b, at + found[0].length, end, stamp, true);
  return clock < 0 || !isDate(stamp.year, stamp.month, stamp.day) ? -1 : clock;
}

/**
 * `time="12:11:07.123-540" date="06-24-2025`, `06-24-2025 12:11:07.123-540`: the clock, and the minutes to add to it for
 * UTC. @source Microsoft, Configuration Manager, "About log files"; Win32_TimeZone.Bias
 */
function readCmTrace(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const text = latin(b, at, Math.min(end, at + 60));
  const found = named.exec(text) ?? plain.exec(text);
  if (!found?.groups) return -1;
  const { month, day, year, clock = '', bias } = found.groups;
  const written = new TextEncoder().encode(clock);
  if (readClock(written, 0, written.length, stamp, true) !== written.length) return -1;
  stamp.year = Number(year);
  stamp.month = Number(month);
  stamp.day = Number(day);
  stamp.offset = bias === undefined ? noOffset : 0 - Number(bias);
  if (!isDate(stamp.year, stamp.month, stamp.day) || (bias !== undefined && Math.abs(stamp.offset) >= 1440)) return -1;
  return at + found[0].length;
}

const named = /^time="(?<clock>[\d:.]+)(?<bias>[+-]\d{1,4})?" date="(?<month>\d{1,2})-(?<day>\d{1,2})-(?<year>\d{4})/;
const plain = /^(?<month>\d{1,2})-(?<day>\d{1,2})-(?<year>\d{4}) (?<clock>[\d:.]+)(?<bias>[+-]\d{1,4})?/;

/** `2025 Jun 24 03:11:07.123 UTC`. @source Cisco NX-OS System Messages Reference, message format */
function readYearFirst(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (widthOfDigits(b, at, end, 5) !== 4 || b[at + 4] !== 32) return -1;
  const after = readSyslog(b, at + 5, end, stamp);
  if (after < 0 || stamp.year !== noYear) return -1;
  stamp.year = digits(b, at, end, 4);
  if (!isDate(stamp.year, stamp.month, stamp.day)) return -1;
  const zone = b[after] === 32 ? readOffset(b, after + 1, end, stamp) : -1;
  if (zone < 0) stamp.offset = noOffset;
  return zone < 0 ? after : zone;
}

/** `20250624121107`, `20250624 121107`. */
function readFourteenDigits(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const width = widthOfDigits(b, at, end, 15);
  const clock = width === 14 ? at + 8 : at + 9;
  if (width !== 14 && (width !== 8 || b[at + 8] !== 32 || widthOfDigits(b, clock, end, 7) !== 6)) return -1;
  const [year, month, day] = [digits(b, at, end, 4), two(b, at + 4), two(b, at + 6)];
  const [hour, minute, second] = [two(b, clock), two(b, clock + 2), two(b, clock + 4)];
  if (!isDate(year, month, day) || hour > 23 || minute > 59 || second > 60) return -1;
  stamp.counted = Number.NaN;
  Object.assign(stamp, { year, month, day, hour, minute, second, microsecond: 0, offset: noOffset });
  return clock + 6;
}

/** `20180130<;>1445`: day, and hour and minute without a leading zero. @source Plaso, parsers/trendmicroav.py */
function readOfficeScan(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const found = /^(\d{4})(\d{2})(\d{2})<;>(\d{1,2})(\d{2})(\d{2})?(?=<;>)/.exec(latin(b, at, Math.min(end, at + 22)));
  if (!found) return -1;
  const [year, month, day, hour, minute] = found.slice(1, 6).map(Number) as [number, number, number, number, number];
  const second = Number(found[6] ?? 0);
  if (!isDate(year, month, day) || hour > 23 || minute > 59 || second > 60) return -1;
  stamp.counted = Number.NaN;
  Object.assign(stamp, { year, month, day, hour, minute, second, microsecond: 0, offset: noOffset });
  return at + found[0].length;
}

/**
 * `août 19 11:08:37`, `6월 24 03:11:07`, `January 29 06:09:59`: as syslog and journalctl write it in other languages, and
 * some senders in full. @source GNU C Library 2.41, localedata, `abmon`
 */
function readMonthName(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  let to = at;
  while (to < end && to < at + 12 && b[to] !== 32) to += 1;
  if (b[to] !== 32 || to - at < 3 || end - to < 10) return -1;
  const month = monthsByName.get(textOf(b, at, to).replace(/\.$/, '').toLowerCase());
  return month === undefined ? -1 : readDayAndClock(b, to + 1, end, stamp, month);
}

/** `2A0A1E011B21`. @source Symantec, "Interpreting log lines of Symantec AntiVirus and Endpoint Protection" */
function readSymantec(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (end - at < 12) return -1;
  const text = latin(b, at, at + 12);
  if (!/^[0-9A-Fa-f]{12}$/.test(text)) return -1;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = Buffer.from(text, 'hex');
  stamp.counted = Number.NaN;
  Object.assign(stamp, { year: 1970 + year, month: month + 1, day, hour, minute, second });
  stamp.microsecond = 0;
  stamp.offset = noOffset;
  return hour > 23 || minute > 59 || second > 59 || !isDate(stamp.year, stamp.month, day) ? -1 : at + 12;
}

/** `0517 15:04:22.619632`, `05-17 15:04:22.619`. @source glog, log line format; Android, logcat -v threadtime */
function readMonthDay(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (end - at < 13) return -1;
  const dash = b[at + 2] === 45 ? 1 : 0;
  if (widthOfDigits(b, at, end, 5) !== (dash ? 2 : 4) || b[at + 4 + dash] !== 32) return -1;
  stamp.year = noYear;
  stamp.month = two(b, at);
  stamp.day = two(b, at + 2 + dash);
  stamp.offset = noOffset;
  const clock = readClock(b, at + 5 + dash, end, stamp, true);
  return clock < 0 || !isDate(2000, stamp.month, stamp.day) ? -1 : clock;
}

/** `07/25/13,16:03:24.649`, `25.07.2013 4:03:24 PM`: a date in numbers whose order the format settles, and a clock of 24 or 12 hours. */
function readNumbered(b: Uint8Array, at: number, end: number, stamp: Stamp, monthFirst: boolean): number {
  const parts: number[] = [];
  let p = at;
  const separator = b[at + widthOfDigits(b, at, end, 2)];
  if (separator !== 45 && separator !== 46 && separator !== 47) return -1;
  for (let i = 0; i < 3; i += 1) {
    const width = widthOfDigits(b, p, end, i < 2 ? 2 : 4);
    if (width === 0 || (i === 2 && width !== 2 && width !== 4)) return -1;
    const value = digits(b, p, end, width);
    parts.push(i < 2 || width === 4 ? value : value < 70 ? 2000 + value : 1900 + value);
    p += width;
    if (i < 2 && b[p++] !== separator) return -1;
  }
  const [first = 0, second = 0, year = 0] = parts;
  if (p < end && (b[p] === 44 || b[p] === 58)) p += 1;
  while (p < end && (b[p] === 32 || b[p] === 9)) p += 1;
  if (p + 1 < end && b[p] === 84 && isDigit(b[p + 1])) p += 1;
  stamp.year = year;
  stamp.month = monthFirst ? first : second;
  stamp.day = monthFirst ? second : first;
  stamp.offset = noOffset;
  const clock = readClock(b, p, end, stamp, true);
  if (clock < 0 || !isDate(year, stamp.month, stamp.day)) return -1;
  return readHalf(b, clock, end, stamp);
}

/** ` AM` or ` PM` behind a clock of twelve hours. */
function readHalf(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const p = at < end && b[at] === 32 ? at + 1 : at;
  if (p + 1 >= end) return at;
  const letter = (b[p] ?? 0) | 32;
  if ((letter !== 97 && letter !== 112) || ((b[p + 1] ?? 0) | 32) !== 109 || inWord(b, p + 2, end)) return at;
  if (stamp.hour < 1 || stamp.hour > 12) return -1;
  stamp.hour = (stamp.hour % 12) + (letter === 112 ? 12 : 0);
  return p + 2;
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

/** Reads `HH:MM:SS`, with a fraction after `.` or `,`; the seconds may be missing unless they are demanded. */
function readClock(b: Uint8Array, at: number, end: number, stamp: Stamp, seconds: boolean): number {
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
      // Behind a comma may also stand an address, in a list of cells.
      if (b[p] === 44 && after < end && (b[after] === 46 || b[after] === 58)) stamp.microsecond = 0;
      else p = after;
    }
  } else if (seconds) return -1;
  return stamp.hour > 23 || stamp.minute > 59 || stamp.second > 60 ? -1 : p;
}

/** Digits beyond the microsecond are cut off. */
function readFraction(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
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

/** Reads `Z`, `UTC`, `GMT`, `KST` and their like, `+09`, `+0900`, `+09:00`. */
function readOffset(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const first = b[at];
  if (at >= end) return -1;
  if (first === 90 || first === 122) {
    if (inWord(b, at + 1, end)) return -1;
    stamp.offset = 0;
    return at + 1;
  }
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

const monthsByLetters = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, i) => [
    (name.charCodeAt(0) << 16) | (name.charCodeAt(1) << 8) | name.charCodeAt(2),
    i + 1,
  ]),
);

/** Names of months in full or in other languages, in small letters. */
export const monthsByName: ReadonlyMap<string, number> = new Map(
  [
    'january february march april may june july august september october november december',
    'janv févr mars avril mai juin juil août sept oct nov déc',
    'jan feb mär apr mai jun jul aug sep okt nov dez',
    'ene feb mar abr may jun jul ago sep oct nov dic',
    'gen feb mar apr mag giu lug ago set ott nov dic',
    'jan fev mar abr mai jun jul ago set out nov dez',
    'jan feb mrt apr mei jun jul aug sep okt nov dec',
    '1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월',
    '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
  ].flatMap((names) => names.split(' ').map((name, i): [string, number] => [name, i + 1])),
);

/** The month whose three letters stand there, 0 when none does. */
export function monthAt(b: Uint8Array, at: number): number {
  const x = b[at] ?? 0;
  const y = b[at + 1] ?? 0;
  const z = b[at + 2] ?? 0;
  return monthsByLetters.get(((x | 32) << 16) | ((y | 32) << 8) | (z | 32)) ?? 0;
}

/** What two digits say; 100, which is no part of a time, where they are none. */
function two(b: Uint8Array, at: number): number {
  const x = b[at] ?? 0;
  const y = b[at + 1] ?? 0;
  return isDigit(x) && isDigit(y) ? (x - 48) * 10 + y - 48 : 100;
}

/** A year of four digits; 0 where they are none. */
function four(b: Uint8Array, at: number): number {
  const [high, low] = [two(b, at), two(b, at + 2)];
  return high > 99 || low > 99 ? 0 : high * 100 + low;
}

function digits(b: Uint8Array, at: number, end: number, most: number): number {
  let value = 0;
  const to = Math.min(end, at + most);
  for (let p = at; p < to && isDigit(b[p]); p += 1) value = value * 10 + (b[p] as number) - 48;
  return value;
}

function widthOfDigits(b: Uint8Array, at: number, end: number, most: number): number {
  let p = at;
  const to = Math.min(end, at + most);
  while (p < to && isDigit(b[p])) p += 1;
  return p - at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 122;
}

function inWord(b: Uint8Array, at: number, end: number): boolean {
  return at < end && (isLetter(b[at]) || isDigit(b[at]));
}

function latin(b: Uint8Array, at: number, end: number): string {
  return String.fromCharCode(...b.subarray(at, end));
}
