// AssemblyScript. The shapes in which nearly all JSON states times; any other is left to `readAnyTime`.
import { instant as stampInstant, offsetStated, readStamp } from './clock';
import { digit } from './digits';
import { readTime as readShape, setTimeWords, Shape } from './stamps';
import { readIso } from './stamps-common';

/** Microseconds since 1970 UTC, and the offset the text states in minutes, or `noOffset`. */
export let instant: i64 = 0;
export let offsetMinutes: i32 = 0;

/** Bare numbers are seconds, however small. */
let counted: bool = false;
/** The one name of a zone that JSON often has; others are left. */
const utc: usize = memory.data(12, 16);
export function openTimes(isCounted: bool): void {
  counted = isCounted;
  store<u64>(utc, 0x435455);
  setTimeWords(utc, 1, 0, 0);
}

/** Reads a whole slice as a time; false when it is for the other reader. */
export function readTime(from: usize, end: usize): bool {
  if (end == from || end - from > 64) return false;
  // The clock of a day may stand beside it.
  if (end - from == 10 && load<u8>(from + 4) == 45) return false;
  if (readIso(from, end) != end && readShape(Shape.clf, from, end) != end) {
    return counted ? readSeconds(from, end) : readCount(from, end);
  }
  if (!readStamp()) return false;
  instant = stampInstant;
  offsetMinutes = offsetStated;
  return true;
}

/** Digits before the point, as a number, and how many; six behind it. */
let whole: u64 = 0;
let wholeDigits: u32 = 0;
let fraction: u64 = 0;
let fractionDigits: u32 = 0;

/** `1750734667.123456`; false when there is more than that, or less. */
function readDecimal(from: usize, end: usize): bool {
  let at = from;
  whole = 0;
  fraction = 0;
  fractionDigits = 0;
  while (at < end && digit(at) < 10 && at - from < 19) whole = whole * 10 + digit(at++);
  wholeDigits = <u32>(at - from);
  // A number that begins with noughts is sized by its digits, not by its value.
  if (wholeDigits == 0 || (wholeDigits > 1 && load<u8>(from) == 48)) return false;
  if (at == end) return true;
  if (load<u8>(at++) != 46) return false;
  for (; at < end && digit(at) < 10; fractionDigits++) {
    if (fractionDigits < 6) fraction = fraction * 10 + digit(at);
    at++;
  }
  for (let more = fractionDigits; more < 6; more++) fraction *= 10;
  return at == end && fractionDigits > 0 && fractionDigits <= 12;
}

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by their size. */
function readCount(from: usize, end: usize): bool {
  if (!readDecimal(from, end)) return false;
  if (whole >= 100_000_000 && whole < 9_000_000_000) instant = whole * 1_000_000 + fraction;
  else if (whole >= 100_000_000_000 && whole < 9_000_000_000_000) instant = whole * 1000 + fraction / 1000;
  else if (whole >= 100_000_000_000_000 && whole < 9_000_000_000_000_000) instant = whole;
  else if (wholeDigits == 19 && whole < 9_000_000_000_000_000_000) instant = whole / 1000;
  else return false;
  // Fourteen digits may be a date.
  offsetMinutes = 0;
  return wholeDigits != 14;
}

/** `29.557741`: seconds since 1970 as a bare number of any size. */
function readSeconds(from: usize, end: usize): bool {
  if (!readDecimal(from, end) || wholeDigits > 9) return readCount(from, end);
  instant = whole * 1_000_000 + fraction;
  offsetMinutes = 0;
  return true;
}
