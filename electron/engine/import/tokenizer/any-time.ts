// AssemblyScript. Whole values that state a time of their own, in the shapes nearly all are written in: any-time.ts.
import { isDigit } from './digits';
import { countTo, noYear, year } from './stamp';
import { readTime, Shape } from './stamps';
import { isDigits } from './json-fits';

/** Reads a slice as a time with a year; false when it is none, or for the other reader to say. */
export function readAnyTime(from: usize, end: usize): bool {
  if (from >= end || end - from > 64 || load<u8>(from) <= 32 || load<u8>(end - 1) <= 32) return false;
  if (load<u8>(from) == 91 || load<u8>(from) == 34 || load<u8>(end - 1) == 34) return false;
  if (readTime(Shape.iso, from, end) == end || readTime(Shape.clf, from, end) == end) return true;
  if (readTime(Shape.ctime, from, end) == end || readTime(Shape.syslog, from, end) == end) return year != noYear;
  return readCount(from, end);
}

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by their size. */
function readCount(from: usize, end: usize): bool {
  let p = from;
  while (p < end && isDigit(load<u8>(p)) && p - from < 19) p++;
  const width = p - from;
  if (width == 0 || load<u8>(from) == 48) return false;
  const whole = numberOf(from, p);
  let fraction: i64 = 0;
  if (p < end) {
    const digits = end - p - 1;
    if (load<u8>(p) != 46 || digits == 0 || digits > 6 || !isDigits(p + 1, end)) return false;
    fraction = numberOf(p + 1, end);
    for (let more = digits; more < 6; more++) fraction *= 10;
  }
  if (width == 9 || width == 10) countTo(whole * 1_000_000 + fraction);
  else if (width == 12 || width == 13) countTo(whole * 1000 + fraction / 1000);
  else if (width == 15 || width == 16) countTo(whole);
  // Of 18 digits, those of Windows are for the other reader.
  else if (width == 19 || (width == 18 && whole >= 145_000_000_000_000_000)) countTo(whole / 1000);
  else return false;
  return true;
}

function numberOf(from: usize, end: usize): i64 {
  let value: i64 = 0;
  for (let p = from; p < end; p++) value = value * 10 + <i64>(load<u8>(p) - 48);
  return value;
}
