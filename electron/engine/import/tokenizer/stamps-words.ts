// AssemblyScript. Times with the month as a word: import/times/words.ts.
import { isDate, monthAt } from './calendar';
import { readClock } from './stamp-clock';
import { digits, reaches, widthOfDigits } from './stamp-digits';
import { day, isForeign, noOffset, noYear, setDay, setIsForeign, setMonth, setOffset, setYear, year } from './stamp';
import { readDayAndClock } from './stamps-common';

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
  return clock == 0 || !isDate(year == noYear ? 2000 : year, named, day) ? 0 : clock;
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
