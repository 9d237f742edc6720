import { isDate, isZone } from '@shared/time.ts';
import { readClock, readFraction, readHalf } from './clock.ts';
import { readDayAndClock, readSyslog } from './common.ts';
import { digits, latin, two, widthOfDigits } from './digits.ts';
import { monthAt, monthNamed } from './months.ts';
import { noOffset, noYear, type Stamp } from './stamp.ts';
import { offsetIn, readOffset } from './zones.ts';

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
 * `27 Dec 2018 11:19:18.874`, `24 Jun 03:11:07`, `17/Jun/2011 17:00:45`, `7-Apr-2017::12:11:26`, `24 Jun 2025 03:11:07:123`: the
 * month as a word between day and year. @source Redis src/server.c, serverLogRaw; Erlang/OTP SASL, error report headers
 */
export function readWorded(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
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
  if (clock < 0 || !isDate(stamp.year === noYear ? 2000 : stamp.year, month, stamp.day)) return -1;
  // Amazon Redshift writes thousandths behind a colon.
  const plain = separator === 32 && b[clock - 3] === 58 && b[clock] === 58;
  if (!plain || widthOfDigits(b, clock + 1, end, 4) !== 3) return clock;
  return readFraction(b, clock + 1, end, stamp);
}

/** `24Jun2025  3:11:07`. @source Check Point, CLI Reference Guide, fw log -l */
export function readJoined(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const width = widthOfDigits(b, at, end, 2);
  const month = monthAt(b, at + width);
  const p = at + width + 3;
  if (width === 0 || month === 0 || widthOfDigits(b, p, end, 5) !== 4 || b[p + 4] !== 32) return -1;
  stamp.day = digits(b, at, end, 2);
  stamp.month = month;
  stamp.year = digits(b, p, end, 4);
  stamp.offset = noOffset;
  const clock = readClock(b, b[p + 5] === 32 ? p + 6 : p + 5, end, stamp, true);
  return clock < 0 || !isDate(stamp.year, month, stamp.day) ? -1 : clock;
}

/** `2025 Jun 24 03:11:07.123 UTC`, `2025-Jun-24 03:11:07`. @source Cisco NX-OS System Messages Reference, message format */
export function readYearFirst(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (widthOfDigits(b, at, end, 5) !== 4) return -1;
  if (b[at + 4] === 45) return readDashed(b, at, end, stamp);
  if (b[at + 4] !== 32) return -1;
  const after = readSyslog(b, at + 5, end, stamp);
  if (after < 0 || stamp.year !== noYear) return -1;
  stamp.year = digits(b, at, end, 4);
  if (!isDate(stamp.year, stamp.month, stamp.day)) return -1;
  const zone = b[after] === 32 ? readOffset(b, after + 1, end, stamp) : -1;
  if (zone < 0) stamp.offset = noOffset;
  return zone < 0 ? after : zone;
}

function readDashed(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const month = monthAt(b, at + 5);
  if (month === 0 || b[at + 8] !== 45 || widthOfDigits(b, at + 9, end, 3) !== 2 || b[at + 11] !== 32) return -1;
  stamp.year = digits(b, at, end, 4);
  stamp.month = month;
  stamp.day = two(b, at + 9);
  stamp.offset = noOffset;
  const clock = readClock(b, at + 12, end, stamp, true);
  return clock < 0 || !isDate(stamp.year, month, stamp.day) ? -1 : clock;
}

/**
 * `août 19 11:08:37`, `6월 24 03:11:07`, `January 29 06:09:59`: as syslog and journalctl write it in other languages, and
 * some senders in full. @source GNU C Library 2.41, localedata, `abmon`
 */
export function readMonthName(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  let to = at;
  while (to < end && to < at + 12 && b[to] !== 32) to += 1;
  if (b[to] !== 32 || to - at < 3 || end - to < 10) return -1;
  const month = monthNamed(b, at, to);
  return month === 0 ? -1 : readDayAndClock(b, to + 1, end, stamp, month);
}

/** `Jun 24, 2025 3:11:07 PM`. @source Java SE 7, java.util.logging.SimpleFormatter, whose head is a line of its own */
export function readEnglish(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  let p = at;
  while (p < end && p < at + 12 && b[p] !== 32) p += 1;
  const month = p - at < 3 || end - p < 15 ? 0 : monthNamed(b, at, p);
  const width = widthOfDigits(b, p + 1, end, 2);
  if (month === 0 || width === 0 || b[p + 1 + width] !== 44 || b[p + 2 + width] !== 32) return -1;
  stamp.month = month;
  stamp.day = digits(b, p + 1, end, 2);
  stamp.offset = noOffset;
  p += 3 + width;
  if (widthOfDigits(b, p, end, 5) !== 4 || b[p + 4] !== 32) return -1;
  stamp.year = digits(b, p, end, 4);
  const clock = readClock(b, p + 5, end, stamp, true);
  return clock < 0 || !isDate(stamp.year, month, stamp.day) ? -1 : readHalf(b, clock, end, stamp);
}

/** `Jun-24-25 03:11:07`, `jun/24/2025 03:11:07`. @source ASSP, configuration, LogDateFormat; MikroTik RouterOS 6 manual, Log */
export function readMonthDashed(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const month = monthAt(b, at);
  const sign = b[at + 3];
  const width = sign === 47 ? 4 : 2;
  const p = at + 7 + width;
  if (month === 0 || (sign !== 45 && sign !== 47) || widthOfDigits(b, at + 4, end, 3) !== 2 || b[at + 6] !== sign)
    return -1;
  if (widthOfDigits(b, at + 7, end, width + 1) !== width || b[p] !== 32) return -1;
  stamp.month = month;
  stamp.day = two(b, at + 4);
  stamp.year = width === 4 ? digits(b, at + 7, end, 4) : 2000 + two(b, at + 7);
  stamp.offset = noOffset;
  const clock = readClock(b, p + 1, end, stamp, true);
  return clock < 0 || !isDate(stamp.year, month, stamp.day) ? -1 : clock;
}

/** `24-Jun-2025 03:11:07 Asia/Seoul`, `24-Jun-2025 03:11:07 +0900`. @source PHP, main/main.c, php_log_err_with_severity; Roundcube, rcube.php, log_date_format */
export function readZoned(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  const after = b[at + widthOfDigits(b, at, end, 2)] === 45 ? readWorded(b, at, end, stamp) : -1;
  if (after < 0 || stamp.year === noYear) return -1;
  if (b[after] !== 32) return after;
  const zone = readOffset(b, after + 1, end, stamp);
  if (zone >= 0) return zone;
  stamp.offset = noOffset;
  const name = /^[A-Z][A-Za-z]+(?:\/[A-Za-z_+-]+\d*){1,2}/.exec(latin(b, after + 1, Math.min(end, after + 40)))?.[0];
  if (name === undefined || !isZone(name)) return after;
  stamp.offset = offsetIn(name, stamp);
  return after + 1 + name.length;
}
