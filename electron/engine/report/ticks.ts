import { day, dayNumber, dayStart, formatInstant, minute, offsetMinutesAt, stepFor } from '@shared/time.ts';

export interface Tick {
  instant: number;
  label: string;
}

/** At most that many marks on a time axis, on whole days or whole hours of the zone; their labels carry no offset, the axis' title names the zone. */
export function ticks(from: number, to: number, zone: string, most: number): Tick[] {
  const step = stepFor(to - from, most);
  const list: Tick[] = [];
  if (step >= day) {
    const days = step / day;
    for (let number = Math.ceil(dayNumber(from, zone) / days) * days; ; number += days) {
      const instant = dayStart(number, zone);
      if (instant > to) return list;
      if (instant >= from) list.push({ instant, label: formatInstant(instant, zone, 'day').slice(0, -7) });
    }
  }
  const offset = offsetMinutesAt(zone, from) * minute;
  for (let instant = Math.ceil((from + offset) / step) * step - offset; instant <= to; instant += step) {
    const shown = formatInstant(instant, zone, step >= minute ? 'minute' : 'second').slice(0, -7);
    const [date = '', clock = ''] = [shown.slice(0, 10), shown.slice(11)];
    // The date stands at midnight and at the first mark; between them the clock is enough.
    list.push({ instant, label: /^[0:]+$/.test(clock) ? date : list.length === 0 ? shown : clock });
  }
  return list;
}
