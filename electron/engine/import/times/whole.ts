/** Times that are read as whole texts, from the parts an expression finds in them. */
import { isDate } from '@shared/time.ts';
import { isClock } from './clock.ts';
import { noOffset, type Stamp } from './stamp.ts';
import { zoneNames } from './zones.ts';

/** The first letters of the months' English names. */
export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Digits that may be missing. */
export function num(text: string | undefined): number {
  return text === undefined ? 0 : Number(text);
}

/** The hour of a clock of twelve; 99, which no clock shows, when it cannot be one. */
export function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return 99;
  const afternoon = half === '오후' || /^p/i.test(half);
  return (hour % 12) + (afternoon ? 12 : 0);
}

/** Of two digits 69 to 99 are of the last century. @source POSIX.1-2024, strptime, %y */
export function yearOf(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}

/** Minutes east of UTC of an offset or a zone's name, `noOffset` for none. */
export function zoneOf(text: string | undefined): number {
  if (text === undefined) return noOffset;
  if (!/^[+-]/.test(text)) return zoneNames.get(text) ?? 0;
  const size = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return text[0] === '-' ? 0 - size : size;
}

/** Sets a stamp to what a text says; false where no calendar or clock shows that. */
export function set(
  stamp: Stamp,
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  fraction: string,
  offset: number,
): boolean {
  const microsecond = Number(fraction.padEnd(6, '0').slice(0, 6));
  if (!isDate(year, month, day) || year < 1 || !isClock(hour, minute, second, microsecond)) return false;
  if (offset !== noOffset && Math.abs(offset) >= 1440) return false;
  Object.assign(stamp, { year, month, day, hour, minute, second, microsecond, offset, counted: Number.NaN });
  return true;
}
