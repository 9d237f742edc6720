import { day, dayNumber, dayStart, formatInstant, minute, stepFor } from '@shared/time.ts';

/** A mark on an axis of time; `label` is as a clock in the zone shows it. */
export interface Tick {
  at: number;
  label: string;
}

/** Round times of a zone between two instants (microseconds), about `most` of them; days are marked by their date. */
export function ticksBetween(from: number, to: number, zone: string, most: number): Tick[] {
  const step = stepFor(to - from, most);
  const found = step >= day ? days(from, to, zone, step / day) : times(from, to, zone, step);
  let shownDate = '';
  return found.map((at) => {
    const [date = '', time = ''] = formatInstant(at, zone, 'second').split(' ');
    const clock = step >= minute ? time.slice(0, 5) : time;
    const label = step >= day ? date : date === shownDate ? clock : `${date} ${clock}`;
    shownDate = date;
    return { at, label };
  });
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
