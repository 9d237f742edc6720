import { isDate } from '@shared/time.ts';

/**
 * Whether a text is a day without signs, `20250624`: eight digits may be a number of anything, so a column must be named as a
 * time, too.
 * @source ISO 8601-1:2019, 5.2.2.1, calendar date, basic format
 */
export function isCompactDate(text: string): boolean {
  if (!/^(?:19[7-9]|20)\d{6}$/.test(text)) return false;
  return isDate(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
}

/** The same day with signs, and a clock behind it with signs, too: `20250624 031107` as `2025-06-24 03:11:07`. */
export function withSigns(text: string): string {
  const [day = '', ...clock] = text.split(' ');
  if (!isCompactDate(day)) return text;
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  const behind = clock.join(' ');
  return `${date} ${/^\d{6}$/.test(behind) ? behind.replace(/(..)(..)(..)/, '$1:$2:$3') : behind}`.trimEnd();
}
