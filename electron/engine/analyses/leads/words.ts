import { valueToText } from '@shared/filter.ts';
import { isoUtc } from '@shared/time.ts';
import type { CountedThing, Told } from '@shared/told.ts';

/** The filter's condition that one of these values is stated. */
export function oneOf(field: string, values: readonly string[]): string {
  return `${field}:${values.map((value) => valueToText(value)).join(',')}`;
}

/** The filter's condition that it happened at or after an instant. */
export function since(instant: number): string {
  return `time>="${isoUtc(instant)}"`;
}

/** So many of something, as a sentence holds it. */
export function counted(n: number, of: CountedThing): { n: number; of: CountedThing } {
  return { n, of };
}

/** The last day as the roster writes it, and what it means. */
export function lastDayTold(name: string, lastDay: { text: string; precision: 'day' | 'instant' }): Told {
  return { say: lastDay.precision === 'day' ? 'lastDayWhole' : 'lastDay', values: { name, day: lastDay.text } };
}
