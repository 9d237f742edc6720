import { formatInstant, isoUtc, second } from '@shared/time.ts';

/** An instant in its three spellings: the number that is compared, UTC, and the clocks of the case zone. */
export interface Moment {
  microseconds: number;
  utc: string;
  local: string;
}

/** An instant (microseconds UTC) in its three spellings, with as many digits as it has. */
export function moment(instant: number, zone: string, precision: 'instant' | 'day' = 'instant'): Moment {
  const digits =
    precision === 'day' ? 'day' : instant % second === 0 ? 'second' : instant % 1000 === 0 ? 'milli' : 'micro';
  return { microseconds: instant, utc: isoUtc(instant), local: formatInstant(instant, zone, digits) };
}
