// AssemblyScript. Times with the month as a word: import/times/words.ts.
import { isDate, monthAt } from './calendar';
import { two } from './digits';
import { readClock, readFraction, readOffset } from './stamp-clock';
import { digits, reaches, widthOfDigits } from './stamp-digits';
import { day, isForeign, month, noOffset, noYear, setDay, setIsForeign, setMonth, setOffset, setYear, year } from './stamp';
import { readDayAndClock, readSyslog } from './stamps-common';

/** Names of months in small letters: length, number, and up to fourteen bytes; set by the other side. */
let months: usize = 0;
let monthCount: i32 = 0;
export function setMonths(at: usize, many: i32): void {
  months = at;
  monthCount = many;
}

export function readWorded(at: usize, end: usize): usize {
  const width = widthOfDigits(at, end, 2);
  const separator = load<u8>(at + width);
  const named = monthAt(at + width + 1);
  let p = at + width + 4;
  if (width == 0 || !reaches(p, end, 9) || named == 0 || load<u8>(p) != separator) return 0;
  if (separator != 32 && separator != 45 && separator != 47) return 0;
  p++;
  setDay(digits(at, end, 2));
  setMonth(named);
  setYear(noYear);
  setOffset(noOffset);
  if (widthOfDigits(p, end, 5) == 4) {
    setYear(digits(p, end, 4));
    p += 4;
    if (load<u16>(p) == 0x3a3a) p += 2;
    else if (load<u8>(p) == 32) p++;
    else return 0;
  } else if (separator != 32) return 0;
  const clock = readClock(p, end, true);
  if (clock == 0 || !isDate(year == noYear ? 2000 : year, named, day)) return 0;
  const plain = separator == 32 && load<u8>(clock - 3) == 58 && clock < end && load<u8>(clock) == 58;
  if (!plain || widthOfDigits(clock + 1, end, 4) != 3) return clock;
  return readFraction(clock + 1, end);
}

/** As `readWorded`, and a zone behind it: an offset, or letters that stand for one. The name of a place is for the other reader. */
export function readZoned(at: usize, end: usize): usize {
  const after = load<u8>(at + widthOfDigits(at, end, 2)) == 45 ? readWorded(at, end) : 0;
  if (after == 0 || year == noYear) return 0;
  if (load<u8>(after) != 32) return after;
  const zone = readOffset(after + 1, end);
  if (zone != 0) return zone;
  setOffset(noOffset);
  const first = load<u8>(after + 1);
  setIsForeign(first >= 65 && first <= 90);
  return isForeign ? 0 : after;
}

export function readOracle(at: usize, end: usize): usize {
  const named = monthAt(at + 3);
  if (!reaches(at, end, 20) || named == 0) return 0;
  if (load<u8>(at, 2) != 45 || load<u8>(at, 6) != 45 || load<u8>(at, 11) != 32) return 0;
  return readNamed(two(at), named, at + 7, at + 12, end);
}

export function readYearFirst(at: usize, end: usize): usize {
  if (widthOfDigits(at, end, 5) != 4) return 0;
  if (load<u8>(at, 4) == 45) return readDashed(at, end);
  if (load<u8>(at, 4) != 32) return 0;
  const after = readSyslog(at + 5, end);
  if (after == 0 || year != noYear) return 0;
  setYear(digits(at, end, 4));
  if (!isDate(year, month, day)) return 0;
  const zone = load<u8>(after) == 32 ? readOffset(after + 1, end) : 0;
  if (zone == 0) setOffset(noOffset);
  return zone == 0 ? after : zone;
}

function readDashed(at: usize, end: usize): usize {
  const named = monthAt(at + 5);
  if (named == 0 || load<u8>(at, 8) != 45 || widthOfDigits(at + 9, end, 3) != 2 || load<u8>(at, 11) != 32) return 0;
  return readNamed(two(at + 9), named, at, at + 12, end);
}

/** A day and a month that are known, a year of four digits, and a clock. */
function readNamed(dayThere: i32, named: i32, yearAt: usize, clockAt: usize, end: usize): usize {
  setYear(digits(yearAt, end, 4));
  setMonth(named);
  setDay(dayThere);
  setOffset(noOffset);
  const clock = readClock(clockAt, end, true);
  return clock == 0 || !isDate(year, named, day) ? 0 : clock;
}

/** Months by the name, of whose letters those beyond ASCII are for the other reader. */
export function readMonthName(at: usize, end: usize): usize {
  let to = at;
  while (to < end && to < at + 12 && load<u8>(to) != 32) {
    if (load<u8>(to) > 127) setIsForeign(true);
    to++;
  }
  if (isForeign || load<u8>(to) != 32 || to - at < 3 || !reaches(to, end, 10)) return 0;
  const letters = to - (load<u8>(to - 1) == 46 ? 1 : 0);
  for (let name: usize = months, last = months + <usize>monthCount * 16; name < last; name += 16) {
    if (load<u8>(name) != letters - at) continue;
    let same: usize = 0;
    while (same < letters - at && lower(load<u8>(at + same)) == load<u8>(name + 2 + same)) same++;
    if (same == letters - at) return readDayAndClock(to + 1, end, load<u8>(name, 1));
  }
  return 0;
}

function lower(byte: u8): u8 {
  return byte >= 65 && byte <= 90 ? byte | 32 : byte;
}
