// AssemblyScript. Times of one file, in the order they stand, as instants: import/clock.ts. Its state goes over to this side
// before lines are taken, and back afterwards.
import { daysFromCivil, isDate } from './calendar';
import { count, counted, day, hour, microsecond, minute, month, noOffset, noYear, offset, second, year } from './stamp';

/** The one offset that holds all around a local day (days since 1970), `noOffset` where there is none. */
@external('clock', 'calmDay')
declare function calmDay(day: i32): i32;

const halfYear = 186;
const firstReadable = 1685;
const lastReadable = 2254;

/** Times without a zone are UTC. */
let settled: bool = false;
let yearAt: i32 = 0;
let latestYear: i32 = 0;
let place: i32 = -1;
let naive: i32 = 0;
let yearless: i32 = 0;
/** What the last time read would make of them. */
let nextYear: i32 = 0;
let nextPlace: i32 = 0;
let nextNaive: i32 = 0;
let nextYearless: i32 = 0;
/** As they were before the last time that was kept. */
let keptYear: i32 = 0;
let keptLatest: i32 = 0;
let keptPlace: i32 = 0;
let keptNaive: i32 = 0;
let keptYearless: i32 = 0;

/** Of the last time: the instant, and the offset its text states. */
export let instant: i64 = 0;
export let offsetStated: i32 = 0;

/** The day of the time before, which is nearly always that of the next: its date, and days since 1970. */
let dayYear: i32 = 0;
let dayMonth: i32 = 0;
let dayOfMonth: i32 = 0;
let localDay: i32 = 0;

/** Days whose offset is known: day and offset, by the last ten bits of the day. */
const calmDays: usize = memory.data(8 * 1024, 16);

export function openClock(isSettled: i32): void {
  settled = isSettled != 0;
  for (let at: usize = 0; at < 8 * 1024; at += 8) store<i32>(calmDays + at, i32.MIN_VALUE);
}
export function setClock(year: i32, latest: i32, where: i32): void {
  yearAt = year;
  latestYear = latest;
  place = where;
  naive = 0;
  yearless = 0;
}
export function clockYear(): i32 {
  return yearAt;
}
export function clockLatestYear(): i32 {
  return latestYear;
}
export function clockPlace(): i32 {
  return place;
}
export function clockNaive(): i32 {
  return naive;
}
export function clockYearless(): i32 {
  return yearless;
}

/** Reads the stamp; false when it is for the other clock to say what is odd about it. Nothing is kept yet. */
@inline
export function readStamp(): bool {
  nextYear = yearAt;
  nextPlace = place;
  nextNaive = naive;
  nextYearless = yearless;
  if (counted) {
    instant = count;
    offsetStated = 0;
    // What no number counts exactly is no time.
    return count <= 9_007_199_254_740_991 && count >= -9_007_199_254_740_991;
  }
  if (second >= 60) return false;
  let y = year;
  if (y == noYear) {
    nextYearless++;
    const next = month * 31 + day;
    if (place >= 0) {
      if (place - next > halfYear) nextYear++;
      else if (next - place > halfYear) nextYear--;
    }
    nextPlace = next;
    y = nextYear;
  }
  if (y != dayYear || month != dayMonth || day != dayOfMonth) {
    if (y < firstReadable || y > lastReadable || !isDate(y, month, day)) return false;
    dayYear = y;
    dayMonth = month;
    dayOfMonth = day;
    localDay = daysFromCivil(y, month, day);
  }
  let stated = offset;
  if (stated == noOffset && settled) stated = 0;
  offsetStated = stated;
  if (stated == noOffset) {
    nextNaive++;
    stated = offsetOf(localDay);
    if (stated == noOffset) return false;
  }
  const seconds = <i64>localDay * 86_400 + hour * 3600 + (minute - stated) * 60 + second;
  instant = seconds * 1_000_000 + microsecond;
  return true;
}

/** An event without a time. */
export function skipStamp(): void {
  nextYear = yearAt;
  nextPlace = place;
  nextNaive = naive;
  nextYearless = yearless;
}

/** The event whose time was read is taken. */
@inline
export function keepStamp(): void {
  keptYear = yearAt;
  keptLatest = latestYear;
  keptPlace = place;
  keptNaive = naive;
  keptYearless = yearless;
  yearAt = nextYear;
  if (yearAt > latestYear) latestYear = yearAt;
  place = nextPlace;
  naive = nextNaive;
  yearless = nextYearless;
}

/** It is not, after all. */
export function forgetStamp(): void {
  yearAt = keptYear;
  latestYear = keptLatest;
  place = keptPlace;
  naive = keptNaive;
  yearless = keptYearless;
}

function offsetOf(localDay: i32): i32 {
  const known = calmDays + (<usize>(localDay & 1023) << 3);
  if (load<i32>(known) != localDay) {
    store<i32>(known, localDay);
    store<i32>(known, calmDay(localDay), 4);
  }
  return load<i32>(known, 4);
}
