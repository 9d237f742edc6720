/**
 * Instants, zones, durations: the one place that knows them. An instant is microseconds since 1970 UTC, as a number:
 * exact to the microsecond until the year 2255. Days and offsets come from the platform's own zone tables (Intl).
 */

import { calmOffset, knownZone, offsetAt, zoneOf } from './zone.ts';

export const second = 1_000_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

export type Precision = 'day' | 'minute' | 'second' | 'milli' | 'micro';

/** Whether this platform knows a zone by that name (IANA names and UTC; offsets such as "+09:00" are not names). */
export function isZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && zoneOf(name) !== null;
}

/** Every zone a person can choose, UTC first. */
export function zones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')];
}

/**
 * Minutes by which a zone's clocks are ahead of UTC at an instant; offsets with seconds (before about 1912) are rounded.
 * Throws RangeError for a name that is no zone: check with `isZone` first.
 */
export function offsetMinutesAt(zone: string, instant: number): number {
  return offsetAt(knownZone(zone), instant);
}

export interface LocalInstant {
  instant: number;
  offsetMinutes: number;
  /** `gap`: the clocks jumped over that time, and it was moved forward by the jump; `overlap`: it happened twice, and the earlier is taken. */
  quality: 'exact' | 'gap' | 'overlap';
}

/** The instant at which a zone's clocks show a date and time. Month from 1. Throws RangeError for a name that is no zone. */
export function instantFromLocal(
  zone: string,
  year: number,
  month: number,
  dayOfMonth: number,
  hours: number,
  minutes: number,
  seconds: number,
  microseconds: number,
): LocalInstant {
  const known = knownZone(zone);
  const localDay = daysFromCivil(year, month, dayOfMonth);
  const local = localDay * day + hours * hour + minutes * minute + seconds * second + microseconds;
  const calm = calmOffset(known, localDay);
  if (calm !== null) return { instant: local - calm * minute, offsetMinutes: calm, quality: 'exact' };

  // Near a change of the clocks: try the offset of the day before and that of the day after.
  const before = offsetAt(known, local - day);
  const after = offsetAt(known, local + day);
  const byBefore = local - before * minute;
  const byAfter = local - after * minute;
  const beforeHolds = offsetAt(known, byBefore) === before;
  const afterHolds = offsetAt(known, byAfter) === after;
  if (beforeHolds && afterHolds && byBefore !== byAfter) {
    const earlier = Math.min(byBefore, byAfter);
    return { instant: earlier, offsetMinutes: offsetAt(known, earlier), quality: 'overlap' };
  }
  if (beforeHolds) return { instant: byBefore, offsetMinutes: before, quality: 'exact' };
  if (afterHolds) return { instant: byAfter, offsetMinutes: after, quality: 'exact' };
  return { instant: byBefore, offsetMinutes: offsetAt(known, byBefore), quality: 'gap' };
}

/** An instant as a zone's clocks show it, always with the offset: `2025-06-24 03:11:07 +09:00`. Finer digits are cut off, not rounded. */
export function formatInstant(instant: number, zone: string, precision: Precision = 'second'): string {
  const offset = offsetMinutesAt(zone, instant);
  const { date, time, fraction } = spell(instant + offset * minute);
  const clock =
    precision === 'day'
      ? ''
      : precision === 'minute'
        ? ` ${time.slice(0, 5)}`
        : precision === 'second'
          ? ` ${time}`
          : ` ${time}.${precision === 'milli' ? fraction.slice(0, 3) : fraction}`;
  return `${date}${clock} ${offsetText(offset)}`;
}

/** An instant in ISO 8601, UTC; the six digits of its microseconds only when they are not all zero. */
export function isoUtc(instant: number): string {
  const { date, time, fraction } = spell(instant);
  return `${date}T${time}${fraction === '000000' ? '' : `.${fraction}`}Z`;
}

/** Minutes east of UTC as `+09:00`. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const typed =
  /^\s*(\d{4,6})([-/.])(\d{1,2})\2(\d{1,2})\.?(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?(?:\s*([Zz]|[+-]\d{2}(?::?\d{2})?))?\s*$/;

/**
 * The instant a person typed: a date, or a date and time, with an offset or else in the given zone; also everything
 * that `formatInstant` and `isoUtc` write for years up to 9999. Null when it is none. Digits beyond microseconds are cut off.
 */
export function parseInstant(text: string, zone: string): { instant: number; precision: Precision } | null {
  const found = text.length > 60 ? null : typed.exec(text);
  if (!found) return null;
  const [, years, , months, days, hours, minutes, seconds, fraction, offset] = found;
  const [year, month, dayOfMonth] = [Number(years), Number(months), Number(days)];
  const [h, m, s] = [Number(hours ?? 0), Number(minutes ?? 0), Number(seconds ?? 0)];
  if (!isDate(year, month, dayOfMonth) || h > 23 || m > 59 || s > 59) return null;
  const us = fraction === undefined ? 0 : Number(fraction.padEnd(6, '0').slice(0, 6));
  const precision =
    hours === undefined
      ? 'day'
      : seconds === undefined
        ? 'minute'
        : fraction === undefined
          ? 'second'
          : fraction.length <= 3
            ? 'milli'
            : 'micro';
  if (offset === undefined)
    return { instant: instantFromLocal(zone, year, month, dayOfMonth, h, m, s, us).instant, precision };
  const stated = offsetFromText(offset);
  if (stated === null) return null;
  const local = daysFromCivil(year, month, dayOfMonth) * day + h * hour + m * minute + s * second + us;
  return { instant: local - stated * minute, precision };
}

/** Minutes east of UTC of `Z`, `+09`, `+0900`, `+09:00`; null when it is none or beyond a day. */
export function offsetFromText(text: string): number | null {
  if (text === 'Z' || text === 'z') return 0;
  const found = /^([+-])(\d{2}):?(\d{2})?$/.exec(text);
  if (!found) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  if (Number(found[2]) > 23 || Number(found[3] ?? 0) > 59) return null;
  return found[1] === '-' ? 0 - minutes : minutes;
}

/** Whether the calendar has that day. Month from 1. */
export function isDate(year: number, month: number, dayOfMonth: number): boolean {
  if (month < 1 || month > 12 || dayOfMonth < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (
    dayOfMonth <= (month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)
  );
}

/** The day an instant falls on in a zone, as days since 1970-01-01 there. */
export function dayNumber(instant: number, zone: string): number {
  return Math.floor((instant + offsetMinutesAt(zone, instant) * minute) / day);
}

/** The first instant of a day (as `dayNumber` counts them) in a zone. */
export function dayStart(number: number, zone: string): number {
  const { year, month, dayOfMonth } = civilFromDays(number);
  return instantFromLocal(zone, year, month, dayOfMonth, 0, 0, 0, 0).instant;
}

/** Calendar days from one instant to another in a zone, the end day not counted; negative when b is before a. */
export function daysBetween(a: number, b: number, zone: string): number {
  return dayNumber(b, zone) - dayNumber(a, zone);
}

export interface DurationParts {
  negative: boolean;
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
  microseconds: number;
}

/** A length of time, microseconds, taken apart; days are of 24 hours. */
export function durationParts(length: number): DurationParts {
  const size = Math.abs(length);
  return {
    negative: length < 0,
    days: Math.floor(size / day),
    hours: Math.floor(size / hour) % 24,
    minutes: Math.floor(size / minute) % 60,
    seconds: Math.floor(size / second) % 60,
    microseconds: Math.floor(size % second),
  };
}

const symbols = { days: ' d', hours: ' h', minutes: ' min', seconds: ' s', milliseconds: ' ms', microseconds: ' µs' };
const koreanUnits: typeof symbols = {
  days: '일',
  hours: '시간',
  minutes: '분',
  seconds: '초',
  milliseconds: '밀리초',
  microseconds: '마이크로초',
};

/** How a language writes units of time after their number: by their symbols, Korean by its words. */
export function durationUnits(language: string): typeof symbols {
  return language === 'ko' ? koreanUnits : symbols;
}

/** A length of time, microseconds, in its two leading units: `53 h 35 min`, `53시간 35분`. Hours count on to seven days. */
export function durationText(length: number, language = 'en'): string {
  const units = durationUnits(language);
  const { negative, days, hours, minutes, seconds, microseconds } = durationParts(length);
  const sign = negative ? '-' : '';
  const two = (first: string, second: number, unit: string) => `${sign}${first}${second ? ` ${second}${unit}` : ''}`;
  if (days >= 7) return two(`${days}${units.days}`, hours, units.hours);
  if (days || hours) return two(`${days * 24 + hours}${units.hours}`, minutes, units.minutes);
  if (minutes) return two(`${minutes}${units.minutes}`, seconds, units.seconds);
  if (seconds || microseconds === 0)
    return `${sign}${seconds}${microseconds >= 1000 ? `.${String(Math.floor(microseconds / 1000)).padStart(3, '0')}` : ''}${units.seconds}`;
  return microseconds >= 1000
    ? `${sign}${microseconds / 1000}${units.milliseconds}`
    : `${sign}${microseconds}${units.microseconds}`;
}

const niceSteps = [
  ...[1, 2, 5, 10, 15, 30].map((n) => n * second),
  ...[1, 2, 5, 10, 15, 30].map((n) => n * minute),
  ...[1, 2, 3, 6, 12].map((n) => n * hour),
  ...[1, 2, 7, 14, 28, 91, 182, 364].map((n) => n * day),
];

/** The smallest step a person likes to read, microseconds, of which at most `most` cover the length. */
export function stepFor(length: number, most: number): number {
  const wanted = length / Math.max(1, most);
  const nice = niceSteps.find((step) => step >= wanted);
  return nice ?? Math.ceil(wanted / (364 * day)) * 364 * day;
}

/** Days since 1970-01-01 of a date of the Gregorian calendar. @source Howard Hinnant, chrono-Compatible Low-Level Date Algorithms */
export function daysFromCivil(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The date of a day counted from 1970-01-01; the inverse of `daysFromCivil`. */
export function civilFromDays(days: number): { year: number; month: number; dayOfMonth: number } {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

function spell(local: number): { date: string; time: string; fraction: string } {
  const days = Math.floor(local / day);
  const rest = local - days * day;
  const { year, month, dayOfMonth } = civilFromDays(days);
  const years =
    year >= 0 && year <= 9999
      ? String(year).padStart(4, '0')
      : `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
  return {
    date: `${years}-${two(month)}-${two(dayOfMonth)}`,
    time: `${two(Math.floor(rest / hour))}:${two(Math.floor(rest / minute) % 60)}:${two(Math.floor(rest / second) % 60)}`,
    fraction: String(Math.floor(rest % second)).padStart(6, '0'),
  };
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
