import { noOffset, type Stamp } from './stamp.ts';

/** 1970 to 2100: whole numbers of this size alone could be anything, so a column must be named as a time, too. */
const first = 25_569;
const last = 73_050;
/** From the day of the count's beginning to 1970, with the leap day that Excel gave the year 1900. */
const to1970 = 25_569;
const serial = /^\d{5}(?:\.\d{1,15})?$/;

/** Whether all of a column's cells are days as spreadsheets count them, with the clock as a fraction, at least once. */
export function areSerialDays(values: readonly string[]): boolean {
  const stated = values.filter((value) => value !== '');
  return (
    stated.some((value) => value.includes('.')) &&
    stated.every((value) => serial.test(value) && Number(value) >= first && Number(value) < last)
  );
}

/**
 * Reads `45832.6326388889`, to the millisecond as a sheet shows it, without a zone.
 * @source ECMA-376, Part 1, 18.17.4.1, date conversion for serial values
 */
export function readSerialDay(text: string, stamp: Stamp): boolean {
  const value = Number(text);
  if (!serial.test(text) || value < first || value >= last) return false;
  const at = new Date(Math.round((value - to1970) * 86_400_000));
  Object.assign(stamp, {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    microsecond: at.getUTCMilliseconds() * 1000,
    offset: noOffset,
    counted: Number.NaN,
  });
  return true;
}
