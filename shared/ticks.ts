import { civilFromDays, day, dayNumber, dayStart, daysFromCivil, formatInstant, minute, stepFor } from './time.ts';

/** A mark on an axis of time; `label` is as a clock or calendar of the zone shows it, without the zone: the axis names that. */
export interface Tick {
  at: number;
  label: string;
}

const longestMonth = 31 * day;
const niceMonths = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000];

/**
 * Round times of a zone between two instants (microseconds), about `most` of them: clock times, midnights, Mondays,
 * firsts of a month or of a year. The date stands at midnight and at the first mark; between them the clock is enough.
 */
export function ticksBetween(from: number, to: number, zone: string, most: number): Tick[] {
  const step = stepFor(to - from, most);
  if (step > 14 * day) return months(from, to, zone, most);
  if (step >= day) return days(from, to, zone, step / day).map((at) => ({ at, label: written(at, zone).date }));
  return times(from, to, zone, step).map((at, index) => {
    const { date, time } = written(at, zone);
    if (/^[0:]+$/.test(time)) return { at, label: date };
    const clock = step >= minute ? time.slice(0, 5) : time;
    return { at, label: index === 0 ? `${date} ${clock}` : clock };
  });
}

function written(at: number, zone: string): { date: string; time: string } {
  const [date = '', time = ''] = formatInstant(at, zone, 'second').split(' ');
  return { date, time };
}

function months(from: number, to: number, zone: string, most: number): Tick[] {
  const wanted = (to - from) / Math.max(1, most) / longestMonth;
  const step = niceMonths.find((count) => count >= wanted) ?? Math.ceil(wanted / 12) * 12;
  const found: Tick[] = [];
  const first = civilFromDays(dayNumber(from, zone));
  for (let n = Math.floor((first.year * 12 + first.month - 1) / step) * step; ; n += step) {
    const year = Math.floor(n / 12);
    const month = n - year * 12 + 1;
    const at = dayStart(daysFromCivil(year, month, 1), zone);
    if (at > to) return found;
    if (at < from) continue;
    const { date } = written(at, zone);
    found.push({ at, label: step % 12 === 0 ? date.slice(0, -'-01-01'.length) : date.slice(0, -'-01'.length) });
  }
}

function days(from: number, to: number, zone: string, step: number): number[] {
  const found: number[] = [];
  // Day 0 is a Thursday: with three added, steps of whole weeks fall on Mondays.
  const shift = step % 7 === 0 ? 3 : 0;
  for (let n = Math.ceil((dayNumber(from, zone) + shift) / step) * step - shift; ; n += step) {
    const at = dayStart(n, zone);
    if (at > to) return found;
    if (at >= from) found.push(at);
  }
}

/** Counted from each day's own midnight, so that a change of the clocks shifts the marks of one day at most. */
function times(from: number, to: number, zone: string, step: number): number[] {
  const found: number[] = [];
  for (let n = dayNumber(from, zone); n <= dayNumber(to, zone); n++) {
    const start = dayStart(n, zone);
    const end = Math.min(dayStart(n + 1, zone), to + 1);
    for (let at = start + Math.max(0, Math.ceil((from - start) / step)) * step; at < end; at += step) found.push(at);
  }
  return found;
}
