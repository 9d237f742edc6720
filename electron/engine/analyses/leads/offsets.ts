import { hour, offsetMinutesAt } from '@shared/time.ts';

/** Stretches of hours since 1970 in which a zone's clocks are ahead of UTC by the same minutes. */
export function offsetStretches(
  zone: string,
  from: number,
  to: number,
): { hourFrom: number; hourTo: number; shift: number }[] {
  const stretches: { hourFrom: number; hourTo: number; shift: number }[] = [];
  const last = Math.ceil(to / hour) + 1;
  let at = Math.floor(from / hour);
  while (at < last) {
    const shift = offsetMinutesAt(zone, at * hour);
    let end = at;
    // Days at first, then the hour of the change.
    while (end < last && offsetMinutesAt(zone, end * hour) === shift) end += 24;
    end = Math.min(end, last);
    while (end > at + 1 && offsetMinutesAt(zone, (end - 1) * hour) !== shift) end -= 1;
    stretches.push({ hourFrom: at, hourTo: end, shift });
    at = end;
  }
  return stretches;
}
