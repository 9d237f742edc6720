import { valueToText } from '@shared/filter.ts';
import { formatInstant, isoUtc } from '@shared/time.ts';

/** `3 events`, `1 event`, thousands set apart. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}

/** `37 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

/** Some names as a person reads them: the first few, and how many more. */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

/** The filter's condition that one of these values is stated. */
export function oneOf(field: string, values: readonly string[]): string {
  return `${field}:${values.map((value) => valueToText(value)).join(',')}`;
}

/** The filter's condition that it happened at or after an instant. */
export function since(instant: number): string {
  return `time>="${isoUtc(instant)}"`;
}

/** A moment in the zone of the case. */
export function moment(instant: number, zone: string): string {
  return formatInstant(instant, zone);
}

/** The last day as the roster writes it, and what it means. */
export function lastDayText(lastDay: { text: string; precision: 'day' | 'instant' }): string {
  return lastDay.precision === 'day' ? `${lastDay.text} (taken to end with that day)` : lastDay.text;
}
