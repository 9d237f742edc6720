import { civilFromDays, dayNumber } from '@shared/time.ts';

export { dayNumber };

/** A day counted from 1970 as `2025-06-24`. */
export function isoDay(number: number): string {
  const { year, month, dayOfMonth } = civilFromDays(number);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}
