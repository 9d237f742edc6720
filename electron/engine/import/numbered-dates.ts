/** Dates all of numbers whose order no shape tells: `03/04/2025`, `03/04/25`. */
import { isDate } from '@shared/time.ts';
import type { Stamp } from './times/stamp.ts';
import { hourOf, num, set, yearOf, zoneOf } from './times/whole.ts';
import { zoneNames } from './times/zones.ts';

/** Which number comes first in `03/04/2025`, and where the year has two digits, `25/04/03`; null when nobody knows. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd' | null;

type Order = Exclude<DayOrder, null>;
const orders = ['dmy', 'mdy', 'ymd'] as const satisfies readonly Order[];

const numbered =
  /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:,?[\sT]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp]\.?[Mm]\.?)?)?(?:\s*(Z|[A-Z]{3,4}|[+-]\d{2}:?\d{2}))?$/;

/**
 * Reads `24/06/2025 15:04:05`, `6/24/2025 3:04 PM`, `24.06.2025`, `24.06.25 15:04`: only where the order is known or the
 * numbers leave but one.
 */
export function readNumberedDate(text: string, stamp: Stamp, order: DayOrder): boolean {
  const found = numbered.exec(text);
  if (!found) return false;
  const possible = ordersOf(found);
  const known = possible.length === 1 ? (possible[0] as Order) : order;
  if (known === null || !possible.includes(known) || (order !== null && known !== order)) return false;
  const [year, month, day] = dayIn(found, known);
  const [, , , , , hours, minute, seconds, fraction, half, zone] = found;
  if (zone !== undefined && /^[A-Z]{3}/.test(zone) && !zoneNames.has(zone)) return false;
  const hour = hourOf(num(hours), half);
  return set(stamp, year, month, day, hour, num(minute), num(seconds), fraction ?? '', zoneOf(zone));
}

/** The order that a column's values prove, null when they prove none or contradict each other. */
export function dayOrderOf(values: Iterable<string>): DayOrder {
  const { possible } = ordersIn(values);
  return possible.length === 1 ? (possible[0] as Order) : null;
}

/** An order in which a column's values can be read, whichever it is; null when there is none. */
export function someOrderOf(values: Iterable<string>): DayOrder {
  return ordersIn(values).possible[0] ?? null;
}

/** Whether values are dates that could be read in several orders, with other days in each, as far as these values tell. */
export function isOrderOpen(values: Iterable<string>): boolean {
  const { possible, dates } = ordersIn(values);
  const [first, ...others] = possible;
  if (first === undefined) return false;
  return dates.some((date) => others.some((order) => `${dayIn(date, order)}` !== `${dayIn(date, first)}`));
}

/** The orders in which all dates among these values are days, and are years that one log can hold. */
function ordersIn(values: Iterable<string>): { possible: Order[]; dates: RegExpExecArray[] } {
  const dates: RegExpExecArray[] = [];
  let possible: Order[] = [];
  for (const value of values) {
    const found = numbered.exec(value.trim());
    if (!found) continue;
    possible = dates.length === 0 ? ordersOf(found) : possible.filter((order) => isDay(found, order));
    dates.push(found);
  }
  const spans = possible.map((order) => spanOf(dates.map((date) => dayIn(date, order)[0])));
  const least = Math.min(...spans);
  return { possible: possible.filter((_, i) => (spans[i] as number) < least + farApart), dates };
}

/** Read in the wrong order, days pass for years: those lie this many years further apart than in the right one. */
const farApart = 10;

function spanOf(years: readonly number[]): number {
  return Math.max(...years) - Math.min(...years);
}

function ordersOf(date: RegExpExecArray): Order[] {
  return orders.filter((order) => isDay(date, order));
}

function isDay(date: RegExpExecArray, order: Order): boolean {
  // A year is never written with one digit, and never before the month where it has four.
  if (order === 'ymd' && (date[1]?.length !== 2 || date[4]?.length === 4)) return false;
  if (order !== 'mdy' && isOfLogAnalytics(date)) return false;
  return isDate(...dayIn(date, order));
}

/** `6/24/2025, 3:04:05.123 PM`: no other program writes thousandths so. @source Azure Monitor, Log Analytics, export to CSV */
function isOfLogAnalytics([text, , sign, , , , , , fraction, half]: RegExpExecArray): boolean {
  return sign === '/' && fraction?.length === 3 && (half === 'AM' || half === 'PM') && text.includes(', ');
}

/** Year, month and day in an order. */
function dayIn([, first = '', , second = '', third = '']: RegExpExecArray, order: Order): [number, number, number] {
  if (order === 'ymd') return [yearOf(first), Number(second), Number(third)];
  const year = yearOf(third);
  return order === 'dmy' ? [year, Number(second), Number(first)] : [year, Number(first), Number(second)];
}
