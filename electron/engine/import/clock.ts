import { daysFromCivil, instantFromLocal, isDate } from '@shared/time.ts';
import { calmOffset, knownZone } from '@shared/zone.ts';
import { noOffset, noYear, type Stamp } from './times/stamp.ts';

/** Turns the times of one file, in the order they stand, into instants. */
export interface Clock {
  /** Reads a stamp: microseconds since 1970 UTC, NaN when there is no such day or it cannot be counted; sets the two below. */
  instantOf(stamp: Stamp): number;
  /** The offset the stamp itself stated, in minutes, or null. */
  offset: number | null;
  /** What a reader of the event must know about this instant, or the empty string. */
  remark: '' | 'gap' | 'overlap' | 'leap-second' | 'no-such-day' | 'out-of-range';
  /** Stamps without a zone are UTC, as the format settles it. */
  settled: boolean;
  /** How many stamps so far stated no zone, and how many no year. */
  naive: number;
  yearless: number;
  /** The one offset that the zone has all around a local day (days since 1970), in minutes; null where its clocks change. */
  offsetOf(localDay: number): number | null;
  /** Where the times that state no year have come to, for another reader to go on from. */
  readonly years: Years;
  /** How far the year has been counted on from the first event's. */
  turns(): number;
}

export interface Years {
  year: number;
  latest: number;
  /** 31 times the month and the day of the last such time, -1 before the first. */
  place: number;
}

/**
 * A clock for times that may state no zone or no year. A month far behind the one before is of the next year and a month
 * far ahead of it of the year before, so entries a little out of order stay in their year.
 */
export function createClock(zone: string, firstYear: number): Clock {
  const years: Years = { year: firstYear, latest: firstYear, place: -1 };

  function yearFor(month: number, day: number): number {
    const next = month * 31 + day;
    if (years.place >= 0) {
      if (years.place - next > halfYear) years.year += 1;
      else if (next - years.place > halfYear) years.year -= 1;
    }
    years.place = next;
    if (years.year > years.latest) years.latest = years.year;
    return years.year;
  }

  const clock: Clock = {
    offset: null,
    remark: '',
    settled: false,
    naive: 0,
    yearless: 0,
    offsetOf: (localDay) => calmOffset(knownZone(zone), localDay),
    years,
    turns: () => years.latest - firstYear,
    instantOf(stamp) {
      clock.remark = stamp.second >= 60 ? 'leap-second' : '';
      if (!Number.isNaN(stamp.counted)) {
        clock.remark = '';
        clock.offset = 0;
        return stamp.counted;
      }
      let y = stamp.year;
      if (y === noYear) {
        clock.yearless += 1;
        y = yearFor(stamp.month, stamp.day);
        if (!isDate(y, stamp.month, stamp.day)) {
          clock.offset = null;
          clock.remark = 'no-such-day';
          return Number.NaN;
        }
      }
      if (y < firstReadable || y > lastReadable) {
        clock.offset = null;
        clock.remark = 'out-of-range';
        return Number.NaN;
      }
      if (stamp.offset === noOffset && clock.settled) stamp.offset = 0;
      if (stamp.offset !== noOffset) {
        clock.offset = stamp.offset;
        return (
          (daysFromCivil(y, stamp.month, stamp.day) * 86_400 +
            stamp.hour * 3600 +
            (stamp.minute - stamp.offset) * 60 +
            stamp.second) *
            1_000_000 +
          stamp.microsecond
        );
      }
      clock.naive += 1;
      clock.offset = null;
      const { hour, minute, second, microsecond } = stamp;
      const local = instantFromLocal(zone, y, stamp.month, stamp.day, hour, minute, second, microsecond);
      if (local.quality !== 'exact') clock.remark = local.quality;
      return local.instant;
    },
  };
  return clock;
}

const halfYear = 186;
/** Years whose every microsecond is a number that counts exactly. */
const firstReadable = 1685;
const lastReadable = 2254;
