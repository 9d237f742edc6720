// AssemblyScript. The shapes in which nearly all JSON states times; any other is left to `readAnyTime`.
import { daysFromCivil, isDate, monthAt } from './calendar';
import { digit, four, two } from './digits';

/** Microseconds since 1970 UTC, and the offset the text states in minutes. */
export let instant: i64 = 0;
export let offsetMinutes: i32 = 0;
export const noOffset: i32 = 0x7fff;

/** Times without an offset: UTC where the format settles it, else by the offset that the zone has all around their day. */
let settled: bool = false;
/** Bare numbers are seconds, however small. */
let counted: bool = false;

/** Of 256 days, by their last eight bits: the day, and its offset. The clocks change near a day of `noOffset`. */
const days: usize = memory.data(8 * 256, 16);
/** A day whose offset is lacking, `i32.MIN_VALUE` for none. */
export let lackingDay: i32 = i32.MIN_VALUE;

export function openTimes(isSettled: bool, isCounted: bool): void {
  settled = isSettled;
  counted = isCounted;
  for (let at = days; at < days + 2048; at += 8) store<i32>(at, i32.MIN_VALUE);
}

export function addDay(day: i32, offset: i32): void {
  const place = days + (<usize>(day & 255) << 3);
  store<i32>(place, day);
  store<i32>(place, offset, 4);
}

/** Reads a whole slice as a time; false when it is for the other reader. */
export function readTime(from: usize, end: usize): bool {
  lackingDay = i32.MIN_VALUE;
  const length = end - from;
  if (length == 0 || length > 64) return false;
  if (length >= 19 && load<u8>(from + 4) == 45) return readIso(from, end);
  if (length >= 20 && load<u8>(from + 2) == 47) return readClf(from, end);
  return counted ? readSeconds(from, end) : readCount(from, end);
}

/** `2025-06-24T03:11:07.123Z`, `2025-06-24 03:11:07+09:00`. */
function readIso(from: usize, end: usize): bool {
  const between = load<u8>(from + 10);
  if (load<u8>(from + 7) != 45 || (between != 84 && between != 116 && between != 32)) return false;
  if (!readDay(four(from), two(from + 5), two(from + 8)) || !readClock(from + 11)) return false;
  let at = from + 19;
  if (at + 1 < end && (load<u8>(at) == 46 || load<u8>(at) == 44) && digit(at + 1) < 10) {
    at++;
    let weight: i64 = 100_000;
    while (at < end && digit(at) < 10) {
      instant += <i64>digit(at++) * weight;
      weight /= 10;
    }
  }
  if (at == end) return readZoneOfDay();
  if (load<u8>(at) == 32 && at + 1 < end) at++;
  return readOffset(at, end);
}

/** `24/Jun/2025:03:11:07 +0900` */
function readClf(from: usize, end: usize): bool {
  if (end - from != 26 || load<u8>(from + 6) != 47 || load<u8>(from + 11) != 58 || load<u8>(from + 20) != 32) return false;
  const sign = load<u8>(from + 21);
  if (sign != 43 && sign != 45) return false;
  return readDay(four(from + 7), monthAt(from + 3), two(from)) && readClock(from + 12) && readOffset(from + 21, end);
}

let day: i32 = 0;

function readDay(year: i32, month: i32, dayOfMonth: i32): bool {
  if (year < 1970 || year > 2200 || !isDate(year, month, dayOfMonth)) return false;
  day = daysFromCivil(year, month, dayOfMonth);
  return true;
}

/** `03:11:07`; a minute of 61 seconds is for the other reader. */
function readClock(at: usize): bool {
  const hour = two(at);
  const minute = two(at + 3);
  const second = two(at + 6);
  if (hour > 23 || minute > 59 || second > 59 || load<u8>(at + 2) != 58 || load<u8>(at + 5) != 58) return false;
  instant = (<i64>day * 86_400 + <i64>(hour * 3600 + minute * 60 + second)) * 1_000_000;
  return true;
}

/** `Z`, `UTC`, `+09:00`, `+0900`, `+09`, and nothing behind it. */
function readOffset(at: usize, end: usize): bool {
  const length = end - at;
  const sign = load<u8>(at);
  if (length == 1) {
    offsetMinutes = 0;
    return sign == 90 || sign == 122;
  }
  if (length == 3 && (load<u32>(at) & 0xffffff) == 0x435455) {
    offsetMinutes = 0;
    return true;
  }
  if (sign != 43 && sign != 45) return false;
  const hours = two(at + 1);
  let minutes = 0;
  if (length == 5) minutes = two(at + 3);
  else if (length == 6 && load<u8>(at + 3) == 58) minutes = two(at + 4);
  else if (length != 3) return false;
  if (hours > 23 || minutes > 59) return false;
  offsetMinutes = hours * 60 + minutes;
  if (sign == 45) offsetMinutes = 0 - offsetMinutes;
  instant -= <i64>offsetMinutes * 60_000_000;
  return true;
}

function readZoneOfDay(): bool {
  if (settled) {
    offsetMinutes = 0;
    return true;
  }
  const place = days + (<usize>(day & 255) << 3);
  if (load<i32>(place) != day) {
    lackingDay = day;
    return false;
  }
  const offset = load<i32>(place, 4);
  if (offset == noOffset) return false;
  offsetMinutes = noOffset;
  instant -= <i64>offset * 60_000_000;
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
