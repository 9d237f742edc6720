// AssemblyScript. The shapes of time that most logs have: import/times/common.ts.
import { isDate, monthAt } from './calendar';
import { digit, four, isDigit, two } from './digits';
import { countsFromUtc, readClock, readFraction, readHalf, readOffset } from './stamp-clock';
import { digits, inWord, isLetter, reaches, widthOfDigits } from './stamp-digits';
import { day, month, noOffset, noYear, setCounted, setDay, setHour, setMicrosecond, setMinute, setMonth, setOffset, setSecond, setYear, year } from './stamp';

/** The date of a line before, `01/Jan/1970:` at first, and what it says: that of the next is nearly always the same. */
let clfBefore: u64 = 0x312f6e614a2f3130;
let clfRestBefore: u32 = 0x3a303739;
let clfDay: i32 = 1;
let clfMonth: i32 = 1;
let clfYear: i32 = 1970;

export function readClf(at: usize, end: usize): usize {
  if (!reaches(at, end, 20)) return 0;
  const low = load<u64>(at);
  const high = load<u32>(at, 8);
  if (low == clfBefore && high == clfRestBefore) {
    setDay(clfDay);
    setMonth(clfMonth);
    setYear(clfYear);
    return readClfClock(at + 12, end);
  }
  const named = monthAt(at + 3);
  if (load<u8>(at, 2) != 47 || load<u8>(at, 6) != 47 || load<u8>(at, 11) != 58 || named == 0) return 0;
  setDay(two(at));
  setMonth(named);
  setYear(four(at + 7));
  if (year < 1 || !isDate(year, month, day)) return 0;
  clfBefore = low;
  clfRestBefore = high;
  clfDay = day;
  clfMonth = month;
  clfYear = year;
  return readClfClock(at + 12, end);
}

@inline
function readClfClock(at: usize, end: usize): usize {
  const clock = readClock(at, end, true);
  if (clock == 0) return 0;
  if (load<u8>(clock) == 32) {
    const zone = readOffset(clock + 1, end);
    if (zone != 0) return zone;
  }
  setOffset(noOffset);
  return clock;
}

export function readIso(at: usize, end: usize): usize {
  if (!reaches(at, end, 8)) return 0;
  const separator = load<u8>(at, 4);
  if (separator != 45 && separator != 47 && separator != 46) return 0;
  setYear(four(at));
  let p = at + 5;
  setMonth(oneOrTwo(p, end));
  p += digitsRead;
  if (load<u8>(p) != separator || p == at + 5) return 0;
  setDay(oneOrTwo(p + 1, end));
  p += 1 + digitsRead;
  if (digitsRead == 0 || !isDate(year, month, day) || year < 1) return 0;
  setCounted(false);
  setOffset(noOffset);
  setHour(0);
  setMinute(0);
  setSecond(0);
  setMicrosecond(0);
  const between = load<u8>(p);
  const padded = between == 32 && p + 2 < end && load<u8>(p, 1) == 32 && isDigit(load<u8>(p, 2));
  if (
    p + 1 >= end ||
    (between != 84 && between != 116 && between != 32) ||
    (!isDigit(load<u8>(p, 1)) && !padded)
  ) {
    return between == 32 && isBeforeHalf(p + 1, end) ? 0 : readClockApart(p, end);
  }
  let clock = readClock(p + (padded ? 2 : 1), end, false);
  if (clock == 0) {
    setHour(0);
    setMinute(0);
    setSecond(0);
    setMicrosecond(0);
    return between == 32 ? p : 0;
  }
  clock = readThousandths(clock, end);
  if (load<u8>(clock) == 32 && (load<u8>(clock, 2) | 32) == 109) {
    const half = readHalf(clock, end);
    if (half != 0) clock = half;
  }
  const zone = readOffset(load<u8>(clock) == 32 && clock + 1 < end ? clock + 1 : clock, end);
  if (zone != 0) return zone;
  setOffset(noOffset);
  return clock;
}

function readThousandths(at: usize, end: usize): usize {
  if (at + 4 > end || load<u8>(at) != 58) return at;
  if (!isDigit(load<u8>(at, 1)) || !isDigit(load<u8>(at, 2)) || !isDigit(load<u8>(at, 3))) return at;
  if (at + 4 < end) {
    const behind = load<u8>(at, 4);
    if (isDigit(behind) || behind == 46 || behind == 58) return at;
  }
  return readFraction(at + 1, at + 4);
}

function readClockApart(at: usize, end: usize): usize {
  let p = at;
  while (p < end && p < at + 3 && isBetween(load<u8>(p))) p++;
  if (p == at || p + 2 >= end || !isDigit(load<u8>(p)) || load<u8>(p, 2) != 58) return at;
  const clock = readClock(p, end, load<u8>(at) != 44 || p != at + 2);
  if (clock != 0) return clock;
  setHour(0);
  setMinute(0);
  setSecond(0);
  setMicrosecond(0);
  return at;
}

/** A blank, `,`, `-`, `_` or `|`. */
function isBetween(byte: u8): bool {
  return byte == 32 || byte == 44 || byte == 45 || byte == 95 || byte == 124;
}

/** 오, 午, 上 or 下, or AM or PM before a clock. */
function isBeforeHalf(at: usize, end: usize): bool {
  const first = load<u8>(at);
  if (at + 3 >= end) return false;
  if (first >= 0xe4) {
    const word = load<u32>(at) & 0xffffff;
    return word == 0xa498ec || word == 0x888de5 || word == 0x8ab8e4 || word == 0x8bb8e4;
  }
  return (first == 65 || first == 80) && load<u8>(at, 1) == 77 && load<u8>(at, 2) == 32 && isDigit(load<u8>(at, 3));
}

/** How many digits `oneOrTwo` found. */
let digitsRead: usize = 0;

@inline
function oneOrTwo(at: usize, end: usize): i32 {
  const first = digit(at);
  digitsRead = 0;
  if (at >= end || first > 9) return 0;
  const second = digit(at + 1);
  digitsRead = at + 1 < end && second <= 9 ? 2 : 1;
  return <i32>(digitsRead == 2 ? first * 10 + second : first);
}

/** The date of a line before as it stands there, seven bytes, and what it says: that of the next is nearly always the same. */
let dateBefore: u64 = 1;
let monthBefore: i32 = 0;
let dayBefore: i32 = 0;
const datedBytes: usize = 7;

export function readSyslog(at: usize, end: usize): usize {
  if (!reaches(at, end, 14)) return 0;
  const date = load<u64>(at) << 8;
  if (date == dateBefore) {
    setMonth(monthBefore);
    setDay(dayBefore);
    setYear(noYear);
    const after = readClockAndYear(at + datedBytes, end);
    if (after != 0) return after;
  }
  const named = monthAt(at);
  if (named == 0 || load<u8>(at, 3) != 32) return 0;
  const after = readDayAndClock(at + 4, end, named);
  if (after != 0 && year == noYear && load<u8>(at, datedBytes - 1) == 32) {
    dateBefore = date;
    monthBefore = month;
    dayBefore = day;
  }
  return after;
}

export function readDayAndClock(at: usize, end: usize, named: i32): usize {
  let p = at;
  if (load<u8>(p) == 32) p++;
  setMonth(named);
  setDay(oneOrTwo(p, end));
  p += digitsRead;
  if (digitsRead == 0 || load<u8>(p) != 32) return 0;
  p++;
  setYear(noYear);
  // Where the clock's colon stands, there is no year.
  if (load<u8>(p, 2) != 58 && widthOfDigits(p, end, 4) == 4 && load<u8>(p, 4) == 32) {
    setYear(digits(p, end, 4));
    p += 5;
  }
  return readClockAndYear(p, end);
}

/** The clock behind a date, and the year behind it where none stood before. */
@inline
function readClockAndYear(at: usize, end: usize): usize {
  const clock = readClock(at, end, true);
  if (clock == 0) return 0;
  setOffset(noOffset);
  let p = clock;
  if (year == noYear && load<u8>(p) == 32 && isDigit(load<u8>(p, 1)) && widthOfDigits(p + 1, end, 5) == 4 && !inWord(p + 5, end)) {
    const behind = digits(p + 1, end, 4);
    if (behind >= 1970 && behind <= 2200) {
      setYear(behind);
      p += 5;
    }
  }
  return isDate(year == noYear ? 2000 : year, month, day) ? p : 0;
}

export function readCtime(at: usize, end: usize): usize {
  if (!reaches(at, end, 20) || load<u8>(at, 3) != 32) return 0;
  if (!isLetter(load<u8>(at)) || !isLetter(load<u8>(at, 1)) || !isLetter(load<u8>(at, 2))) return 0;
  const after = readSyslog(at + 4, end);
  if (after == 0 || year == noYear) return 0;
  const sign = load<u8>(after, 1);
  const stated = sign == 43 || sign == 45 || countsFromUtc(after + 1, end);
  const zone = load<u8>(after) == 32 && stated ? readOffset(after + 1, end) : 0;
  if (zone == 0) setOffset(noOffset);
  return zone == 0 ? after : zone;
}
