import { isDate } from '@shared/time.ts';
import { isClock, readClock, readFraction, readHalf } from './clock.ts';
import { digits, isDigit, latin, two, widthOfDigits } from './digits.ts';
import { noOffset, noYear, type Stamp } from './stamp.ts';
import { readOffset } from './zones.ts';

/** `20220407-12:11:06`, `20220407 12:11:06`. */
export function readCompact(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (end - at < 17 || widthOfDigits(b, at, end, 8) !== 8 || (b[at + 8] !== 45 && b[at + 8] !== 32)) return -1;
  stamp.year = digits(b, at, end, 4);
  stamp.month = two(b, at + 4);
  stamp.day = two(b, at + 6);
  stamp.offset = noOffset;
  const clock = readClock(b, at + 9, end, stamp, true);
  return clock < 0 || !isDate(stamp.year, stamp.month, stamp.day) ? -1 : clock;
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
 * no day, or where what follows it could be no month. Where both could be, nobody knows, and it is no time. @source Suricata and Snort, fast.log
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
    else if (third > 31 || (second > 12 && first < 13)) stamp.year = third < 70 ? 2000 + third : 1900 + third;
    else return -1;
    p += 1 + width;
  }
  // Netlogon has a blank where Snort has a dash.
  if (b[p] !== 45 && (b[p] !== 32 || stamp.year !== noYear)) return -1;
  stamp.offset = noOffset;
  const clock = readClock(b, p + 1, end, stamp, true);
  return clock < 0 || !isDate(stamp.year === noYear ? 2000 : stamp.year, stamp.month, stamp.day) ? -1 : clock;
}

/** `07/25/13,16:03:24.649`, `25.07.2013 4:03:24 PM`, `07/25/2013 - 16:03:24`, `25-07-2013 16:03:24 +0300`: a date in numbers whose order the format settles, and a clock of 24 or 12 hours. */
export function readNumbered(b: Uint8Array, at: number, end: number, stamp: Stamp, monthFirst: boolean): number {
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
  if (p + 2 < end && b[p] === 32 && b[p + 1] === 45 && b[p + 2] === 32) p += 2;
  if (p < end && (b[p] === 44 || b[p] === 58)) p += 1;
  while (p < end && (b[p] === 32 || b[p] === 9)) p += 1;
  if (p + 1 < end && b[p] === 84 && isDigit(b[p + 1])) p += 1;
  stamp.year = year;
  stamp.month = monthFirst ? first : second;
  stamp.day = monthFirst ? second : first;
  stamp.offset = noOffset;
  const clock = readClock(b, p, end, stamp, true);
  if (clock < 0 || !isDate(year, stamp.month, stamp.day)) return -1;
  // `+0300`: a name or a sign alone may as well be text.
  const sign = b[clock + 1];
  if (b[clock] === 32 && (sign === 43 || sign === 45) && widthOfDigits(b, clock + 2, end, 5) === 4) {
    const zone = readOffset(b, clock + 1, end, stamp);
    if (zone >= 0) return zone;
    stamp.offset = noOffset;
  }
  return readHalf(b, clock, end, stamp);
}

/** `6/24/25 3:11:07:123 KST`, `6/24/25, 3:11:07:123 KST`. @source IBM WebSphere Application Server, "JVM log interpretation" */
export function readWebSphere(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const clock = readNumbered(b, at, end, stamp, true);
  if (clock < 0 || b[clock] !== 58 || widthOfDigits(b, clock + 1, end, 4) !== 3) return -1;
  const after = readFraction(b, clock + 1, end, stamp);
  const zone = b[after] === 32 ? readOffset(b, after + 1, end, stamp) : -1;
  if (zone < 0) stamp.offset = noOffset;
  return zone < 0 ? after : zone;
}

/** `0517 15:04:22.619632`, `05-17 15:04:22.619`. @source glog, log line format; Android, logcat -v threadtime */
export function readMonthDay(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
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

/** `2025:06:24-03:11:07`, `2025/06/24:03:11:07`. @source Sophos UTM, log file format; NetScaler, syslog parameters, yyyymmdd */
export function readSophos(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const found =
    end - at < 17 ? null : /^(\d{4})(?::(\d{1,2}):(\d{1,2})-|\/(\d{2})\/(\d{2}):)/.exec(latin(b, at, at + 11));
  if (!found) return -1;
  stamp.year = Number(found[1]);
  stamp.month = Number(found[2] ?? found[4]);
  stamp.day = Number(found[3] ?? found[5]);
  stamp.offset = noOffset;
  const clock = readClock(b, at + found[0].length, end, stamp, true);
  return clock < 0 || !isDate(stamp.year, stamp.month, stamp.day) ? -1 : clock;
}

/** `20250624121107`, `20250624 121107`. */
export function readFourteenDigits(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const width = widthOfDigits(b, at, end, 15);
  const clock = width === 14 ? at + 8 : at + 9;
  if (width !== 14 && (width !== 8 || b[at + 8] !== 32 || widthOfDigits(b, clock, end, 7) !== 6)) return -1;
  const [year, month, day] = [digits(b, at, end, 4), two(b, at + 4), two(b, at + 6)];
  const [hour, minute, second] = [two(b, clock), two(b, clock + 2), two(b, clock + 4)];
  if (!isDate(year, month, day) || !isClock(hour, minute, second, 0)) return -1;
  stamp.counted = Number.NaN;
  Object.assign(stamp, { year, month, day, hour, minute, second, microsecond: 0, offset: noOffset });
  return clock + 6;
}

/** `20180130<;>1445`: day, and hour and minute without a leading zero. @source Plaso, parsers/trendmicroav.py */
export function readOfficeScan(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const found = /^(\d{4})(\d{2})(\d{2})<;>(\d{1,2})(\d{2})(\d{2})?(?=<;>)/.exec(latin(b, at, Math.min(end, at + 22)));
  if (!found) return -1;
  const [year, month, day, hour, minute] = found.slice(1, 6).map(Number) as [number, number, number, number, number];
  const second = Number(found[6] ?? 0);
  if (!isDate(year, month, day) || !isClock(hour, minute, second, 0)) return -1;
  stamp.counted = Number.NaN;
  Object.assign(stamp, { year, month, day, hour, minute, second, microsecond: 0, offset: noOffset });
  return at + found[0].length;
}

/** `2A0A1E011B21`. @source Symantec, "Interpreting log lines of Symantec AntiVirus and Endpoint Protection" */
export function readSymantec(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
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

/**
 * `time="12:11:07.123-540" date="06-24-2025`, `06-24-2025 12:11:07.123-540`: the clock, and the minutes to add to it for
 * UTC. @source Microsoft, Configuration Manager, "About log files"; Win32_TimeZone.Bias
 */
export function readCmTrace(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
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
