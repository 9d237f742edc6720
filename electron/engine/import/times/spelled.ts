/** Times that a shell, a mailer or a console spells, read from the parts an expression finds in them. */
import { isDate } from '@shared/time.ts';
import { readClock } from './clock.ts';
import { readDayAndClock } from './common.ts';
import { digits, isLetter, latin, two, widthOfDigits } from './digits.ts';
import { monthAt } from './months.ts';
import { noOffset, noYear, type Stamp } from './stamp.ts';
import { hourOf, months, num, set, zoneOf } from './whole.ts';
import { zoneNames } from './zones.ts';

const longest = 48;
const clock = String.raw`(\d{1,2}):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?: ([AP]M))?`;
const zone = String.raw`([A-Z]{3,5}|[+-]\d\d:?\d\d)`;
const yearLast = new RegExp(`^[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\\d{1,2}) ${clock} ${zone} (\\d{4})(?!\\d)`);
const dayFirst = new RegExp(
  `^[A-Z][a-z]{2},? {1,2}(\\d{1,2}) ([A-Z][a-z]{2}) (\\d{4}) ${clock}(?: ${zone}(?![A-Za-z0-9]))?`,
);

/**
 * `Tue Jun 24 03:11:07 KST 2025`, `Tue Jun 24 03:11:07 AM KST 2025`, `Tue 24 Jun 2025 03:11:07 AM KST`, `Tue, 24 Jun 2025
 * 03:11:07 +0900`. A zone's name that several countries use settles nothing. @source POSIX.1-2024, date; RFC 5322, section 3.3
 */
export function readDated(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (end - at < 24 || !isLetter(b[at]) || !isLetter(b[at + 1]) || !isLetter(b[at + 2])) return -1;
  const text = latin(b, at, Math.min(end, at + longest));
  const last = yearLast.exec(text);
  const found = last ?? dayFirst.exec(text);
  if (!found) return -1;
  const [whole, one = '', other = '', ...rest] = found;
  const [year, hour, minute, second, fraction, half, stated] = last ? [rest[6], ...rest] : rest;
  const month = months.indexOf((last ? one : other).toLowerCase()) + 1;
  const offset = stated === undefined || (/^[A-Z]/.test(stated) && !zoneNames.has(stated)) ? noOffset : zoneOf(stated);
  const day = Number(last ? other : one);
  const hours = hourOf(num(hour), half);
  const isTime = set(stamp, Number(year), month, day, hours, num(minute), num(second), fraction ?? '', offset);
  return isTime ? at + whole.length : -1;
}

/** `Tue Jun 24 03:11`. @source util-linux, last(1), --time-format short */
export function readWeekday(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (end - at < 15 || !isLetter(b[at]) || !isLetter(b[at + 2]) || b[at + 3] !== 32 || b[at + 7] !== 32) return -1;
  const month = monthAt(b, at + 4);
  if (month === 0) return -1;
  const after = readDayAndClock(b, at + 8, end, stamp, month);
  if (after >= 0) return after;
  const p = b[at + 8] === 32 ? at + 9 : at + 8;
  const width = widthOfDigits(b, p, end, 2);
  stamp.year = noYear;
  stamp.month = month;
  stamp.day = digits(b, p, end, 2);
  stamp.offset = noOffset;
  if (width === 0 || b[p + width] !== 32 || !isDate(2000, month, stamp.day)) return -1;
  return readClock(b, p + width + 1, end, stamp, false);
}

/** `25/06/24 03:11:07`. @source Apache Spark, conf/log4j2.properties.template, pattern `%d{yy/MM/dd HH:mm:ss} %p %c{1}: %m%n%ex` */
export function readSlashed(b: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (end - at < 17 || widthOfDigits(b, at, end, 3) !== 2 || b[at + 2] !== 47 || b[at + 5] !== 47 || b[at + 8] !== 32)
    return -1;
  stamp.year = 2000 + two(b, at);
  stamp.month = two(b, at + 3);
  stamp.day = two(b, at + 6);
  stamp.offset = noOffset;
  const after = readClock(b, at + 9, end, stamp, true);
  return after < 0 || !isDate(stamp.year, stamp.month, stamp.day) ? -1 : after;
}
