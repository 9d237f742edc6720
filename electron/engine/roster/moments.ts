import type { RosterMoment } from '@shared/roster.ts';
import { dayNumber, dayStart, instantFromLocal, parseInstant } from '@shared/time.ts';
import { readAnyTime } from '../import/any-time.ts';
import type { DayOrder } from '../import/numbered-dates.ts';
import { newStamp, noOffset, noYear } from '../import/times/stamp.ts';

/**
 * What a written date or time means. A date without a time ends at the end of that local day when it is an end, and
 * begins with the day when it is a beginning. Null for an empty text and for one that is no date.
 */
export function momentOf(text: string, zone: string, edge: 'begin' | 'end'): RosterMoment | null {
  const written = text.trim();
  if (written === '') return null;
  const read = parseInstant(written, zone) ?? anyDate(written, zone, null);
  if (!read) return null;
  if (read.precision !== 'day') return { text: written, instant: read.instant, precision: 'instant' };
  const instant = edge === 'begin' ? read.instant : dayStart(dayNumber(read.instant, zone) + 1, zone);
  return { text: written, instant, precision: 'day' };
}

/** Dates as spreadsheets and offices write them: `31.12.2024`, `2024년 12월 31일`. */
function anyDate(text: string, zone: string, order: DayOrder): { instant: number; precision: 'day' | 'second' } | null {
  const bytes = Buffer.from(text);
  const stamp = newStamp();
  if (!readAnyTime(bytes, 0, bytes.length, stamp, order) || stamp.year === noYear) return null;
  if (!Number.isNaN(stamp.counted)) return { instant: stamp.counted, precision: 'second' };
  const zoneOfText = stamp.offset === noOffset ? zone : 'UTC';
  const { year, month, day, hour, minute, second, microsecond } = stamp;
  const local = instantFromLocal(zoneOfText, year, month, day, hour, minute, second, microsecond);
  const instant = stamp.offset === noOffset ? local.instant : local.instant - stamp.offset * 60_000_000;
  const clock = /\d\s*[:시]/.test(text);
  return { instant, precision: clock ? 'second' : 'day' };
}
