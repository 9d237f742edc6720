// AssemblyScript. Times all of numbers: import/times/numbers.ts.
import { isDate } from './calendar';
import { isDigit, two } from './digits';
import { isClock, readClock, readHalf, readOffset } from './stamp-clock';
import { digits, reaches, widthOfDigits } from './stamp-digits';
import { day, hour, minute, month, noOffset, noYear, second, setCounted, setDay, setHour, setMicrosecond, setMinute, setMonth, setOffset, setSecond, setYear, year } from './stamp';

export function readCompact(at: usize, end: usize): usize {
  if (!reaches(at, end, 17) || widthOfDigits(at, end, 8) != 8) return 0;
  if (load<u8>(at, 8) != 45 && load<u8>(at, 8) != 32) return 0;
  setYear(digits(at, end, 4));
  setMonth(two(at + 4));
  setDay(two(at + 6));
  setOffset(noOffset);
  const clock = readClock(at + 9, end, true);
  return clock == 0 || !isDate(year, month, day) ? 0 : clock;
}

export function readShort(at: usize, end: usize): usize {
  if (!reaches(at, end, 14) || widthOfDigits(at, end, 7) != 6 || load<u8>(at, 6) != 32) return 0;
  const ofCentury = two(at);
  setYear(ofCentury < 70 ? 2000 + ofCentury : 1900 + ofCentury);
  setMonth(two(at + 2));
  setDay(two(at + 4));
  setOffset(noOffset);
  const clock = readClock(load<u8>(at, 7) == 32 ? at + 8 : at + 7, end, true);
  return clock == 0 || !isDate(year, month, day) ? 0 : clock;
}

export function readSnort(at: usize, end: usize): usize {
  if (!reaches(at, end, 14) || load<u8>(at, 2) != 47) return 0;
  const first = two(at);
  const next = two(at + 3);
  let p = at + 5;
  setMonth(first);
  setDay(next);
  setYear(noYear);
  if (load<u8>(p) == 47) {
    const width = widthOfDigits(p + 1, end, 4);
    const third = digits(p + 1, end, 4);
    if (width == 4) setYear(third);
    else if (width != 2) return 0;
    else if (first > 12 && first < 100) {
      setYear(2000 + first);
      setMonth(next);
      setDay(third);
    } else if (third > 31 || (next > 12 && first < 13)) setYear(third < 70 ? 2000 + third : 1900 + third);
    else return 0;
    p += 1 + width;
  }
  if (load<u8>(p) != 45 && (load<u8>(p) != 32 || year != noYear)) return 0;
  setOffset(noOffset);
  const clock = readClock(p + 1, end, true);
  return clock == 0 || !isDate(year == noYear ? 2000 : year, month, day) ? 0 : clock;
}

export function readMonthDay(at: usize, end: usize): usize {
  if (!reaches(at, end, 13)) return 0;
  const dash: usize = load<u8>(at, 2) == 45 ? 1 : 0;
  if (widthOfDigits(at, end, 5) != (dash ? 2 : 4) || load<u8>(at + 4 + dash) != 32) return 0;
  setYear(noYear);
  setMonth(two(at));
  setDay(two(at + 2 + dash));
  setOffset(noOffset);
  const clock = readClock(at + 5 + dash, end, true);
  return clock == 0 || !isDate(2000, month, day) ? 0 : clock;
}

export function readNumbered(at: usize, end: usize, monthFirst: bool): usize {
  let p = at;
  const separator = load<u8>(at + widthOfDigits(at, end, 2));
  if (separator != 45 && separator != 46 && separator != 47) return 0;
  let first = 0;
  let next = 0;
  for (let part = 0; part < 3; part++) {
    const width = widthOfDigits(p, end, part < 2 ? 2 : 4);
    if (width == 0 || (part == 2 && width != 2 && width != 4)) return 0;
    const value = digits(p, end, 4);
    if (part == 0) first = digits(p, end, 2);
    else if (part == 1) next = digits(p, end, 2);
    else setYear(width == 4 ? value : value < 70 ? 2000 + value : 1900 + value);
    p += width;
    if (part < 2 && load<u8>(p++) != separator) return 0;
  }
  const stated = year;
  if (p + 2 < end && load<u8>(p) == 32 && load<u8>(p, 1) == 45 && load<u8>(p, 2) == 32) p += 2;
  if (p < end && load<u8>(p) == 44) p++;
  while (p < end && (load<u8>(p) == 32 || load<u8>(p) == 9)) p++;
  if (p + 1 < end && load<u8>(p) == 84 && isDigit(load<u8>(p, 1))) p++;
  setMonth(monthFirst ? first : next);
  setDay(monthFirst ? next : first);
  setOffset(noOffset);
  const clock = readClock(p, end, true);
  if (clock == 0 || !isDate(stated, month, day)) return 0;
  if (clock + 6 <= end && load<u8>(clock) == 32 && widthOfDigits(clock + 2, end, 5) == 4) {
    const sign = load<u8>(clock, 1);
    const zone = sign == 43 || sign == 45 ? readOffset(clock + 1, end) : 0;
    if (zone != 0) return zone;
    setOffset(noOffset);
  }
  return readHalf(clock, end);
}

export function readSophos(at: usize, end: usize): usize {
  if (!reaches(at, end, 17) || widthOfDigits(at, end, 4) != 4) return 0;
  const separator = load<u8>(at, 4);
  if (separator != 58 && separator != 47) return 0;
  const months = widthOfDigits(at + 5, end, 2);
  const days = at + 6 + months;
  const width = widthOfDigits(days, end, 2);
  if (months == 0 || load<u8>(days - 1) != separator || width == 0) return 0;
  if (separator == 58 ? load<u8>(days + width) != 45 : months != 2 || width != 2 || load<u8>(days + width) != 58) return 0;
  setYear(digits(at, end, 4));
  setMonth(digits(at + 5, end, 2));
  setDay(digits(days, end, 2));
  setOffset(noOffset);
  const clock = readClock(days + width + 1, end, true);
  return clock == 0 || !isDate(year, month, day) ? 0 : clock;
}

export function readFourteenDigits(at: usize, end: usize): usize {
  const width = widthOfDigits(at, end, 15);
  const clock = width == 14 ? at + 8 : at + 9;
  if (width != 14 && (width != 8 || load<u8>(at, 8) != 32 || widthOfDigits(clock, end, 7) != 6)) return 0;
  setYear(digits(at, end, 4));
  setMonth(two(at + 4));
  setDay(two(at + 6));
  setHour(two(clock));
  setMinute(two(clock + 2));
  setSecond(two(clock + 4));
  setMicrosecond(0);
  setCounted(false);
  setOffset(noOffset);
  return !isDate(year, month, day) || !isClock() ? 0 : clock + 6;
}
