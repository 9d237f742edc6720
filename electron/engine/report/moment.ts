import { formatInstant, isoUtc, second } from '@shared/time.ts';
import type { Moment } from './summary.ts';

/** An instant (microseconds UTC) in its three spellings, with as many digits as it has. */
export function moment(instant: number, zone: string, precision: 'instant' | 'day' = 'instant'): Moment {
  const digits =
    precision === 'day' ? 'day' : instant % second === 0 ? 'second' : instant % 1000 === 0 ? 'milli' : 'micro';
  return { microseconds: instant, utc: isoUtc(instant), local: formatInstant(instant, zone, digits) };
}
