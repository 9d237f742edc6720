// AssemblyScript. The shapes in which logs write times, as import/times/ reads them; the same names, the same rules.
import { isDate, monthAt } from './calendar';
import { four, isDigit, two } from './digits';

export const noYear: i32 = -1;
export const noOffset: i32 = 0x7fff;

/** A time as written, before any zone is applied. */
export let year: i32 = 0;
export let month: i32 = 0;
export let day: i32 = 0;
export let hour: i32 = 0;
export let minute: i32 = 0;
export let second: i32 = 0;
export let microsecond: i32 = 0;
/** Minutes east of UTC, or `noOffset`. */
export let offset: i32 = 0;
export function setOffset(minutes: i32): void {
  offset = minutes;
}
/** Microseconds since 1970 of texts that count them. */
export let counted: bool = false;
export let count: i64 = 0;
export function setCounted(microseconds: i64): void {
  counted = true;
  count = microseconds;
  offset = 0;
}

/** Names of zones that stand for one offset: eight bytes of letters, then minutes; set by the other side. */
let zones: usize = 0;
let zoneCount: i32 = 0;
/** Names of months in small letters: length, number, and up to fourteen bytes. */
let months: usize = 0;
let monthCount: i32 = 0;
export function setTimeWords(zonesAt: usize, zonesMany: i32, monthsAt: usize, monthsMany: i32): void {
  zones = zonesAt;
  zoneCount = zonesMany;
  months = monthsAt;
  monthCount = monthsMany;
}

/** The last text was one that only the other reader can say something about. */
export let isForeign: bool = false;

/** Positions in `timeShapes` of layout-program.ts. */
export const enum Shape {
  none = -1,
  clf = 0,
  iso = 1,
  rfc3339 = 2,
  syslog = 3,
  ctime = 4,
  compact = 5,
  epoch = 6,
  cisco = 7,
  short = 8,
  snort = 9,
  monthday = 10,
  mdy = 11,
  dmy = 12,
  worded = 13,
  monthname = 14,
  sophos = 15,
  digits = 16,
  seconds = 17,
}

/** One that only the other reader knows. */
export const unknownShape: i32 = -2;

/** Reads one shape at a position; gives the position after it, 0 when the text there is not of that shape. */
export function readTime(shape: i32, at: usize, end: usize): usize {
  isForeign = shape == unknownShape;
  switch (shape) {
    case Shape.clf:
      return readClf(at, end);
    case Shape.iso:
      return readIso(at, end);
    case Shape.rfc3339:
      return (load<u8>(at, 10) | 32) == 116 ? readIso(at, end) : 0;
    case Shape.syslog:
      return readSyslog(at, end);
    case Shape.ctime:
      return readCtime(at, end);
    case Shape.compact:
      return readCompact(at, end);
    case Shape.epoch:
      return readEpoch(at, end);
    case Shape.cisco: {
      const after = readSyslog(at, end);
      const zone = after != 0 && load<u8>(after) == 32 ? readOffset(after + 1, end) : 0;
      if (zone == 0) offset = noOffset;
      return zone == 0 ? after : zone;
    }
    case Shape.short:
      return readShort(at, end);
    case Shape.snort:
      return readSnort(at, end);
    case Shape.monthday:
      return readMonthDay(at, end);
    case Shape.mdy:
      return readNumbered(at, end, true);
    case Shape.dmy:
      return readNumbered(at, end, false);
    case Shape.worded:
      return readWorded(at, end);
    case Shape.monthname:
      return readMonthName(at, end);
    case Shape.sophos:
      return readSophos(at, end);
    case Shape.digits:
      return readFourteenDigits(at, end);
    case Shape.seconds: {
      const read = readSeconds(at, end);
      return read == 0 ? readIso(at, end) : read;
    }
    default:
      return 0;
  }
}

/** How far a text of at least so many bytes may reach; false when it is shorter. */
@inline
function reaches(at: usize, end: usize, bytes: usize): bool {
  return at + bytes <= end;
}

function readClf(at: usize, end: usize): usize {
  if (!reaches(at, end, 20)) return 0;
  const named = monthAt(at + 3);
  if (load<u8>(at, 2) != 47 || load<u8>(at, 6) != 47 || load<u8>(at, 11) != 58 || named == 0) return 0;
  day = two(at);
  month = named;
  year = four(at + 7);
  const clock = readClock(at + 12, end, true);
  if (clock == 0 || year < 1 || !isDate(year, month, day)) return 0;
  if (load<u8>(clock) == 32) {
    const zone = readOffset(clock + 1, end);
    if (zone != 0) return zone;
  }
  offset = noOffset;
  return clock;
}

export function readIso(at: usize, end: usize): usize {
  if (!reaches(at, end, 8)) return 0;
  const separator = load<u8>(at, 4);
  if (separator != 45 && separator != 47 && separator != 46) return 0;
  year = four(at);
  let p = at + 5;
  month = digits(p, end, 2);
  p += widthOfDigits(p, end, 2);
  if (load<u8>(p) != separator || p == at + 5) return 0;
  day = digits(p + 1, end, 2);
  const width = widthOfDigits(p + 1, end, 2);
  p += 1 + width;
  if (width == 0 || !isDate(year, month, day) || year < 1) return 0;
  counted = false;
  offset = noOffset;
  hour = 0;
  minute = 0;
  second = 0;
  microsecond = 0;
  const between = load<u8>(p);
  const padded = between == 32 && p + 2 < end && load<u8>(p, 1) == 32 && isDigit(load<u8>(p, 2));
  if (
    p + 1 >= end ||
    (between != 84 && between != 116 && between != 32) ||
    (!isDigit(load<u8>(p, 1)) && !padded)
  ) {
    return p;
  }
  const clock = readClock(p + (padded ? 2 : 1), end, false);
  if (clock == 0) return between == 32 ? p : 0;
  const zone = readOffset(load<u8>(clock) == 32 && clock + 1 < end ? clock + 1 : clock, end);
  if (zone != 0) return zone;
  offset = noOffset;
  return clock;
}

function readSyslog(at: usize, end: usize): usize {
  const named = monthAt(at);
  if (!reaches(at, end, 14) || named == 0 || load<u8>(at, 3) != 32) return 0;
  return readDayAndClock(at + 4, end, named);
}

function readDayAndClock(at: usize, end: usize, named: i32): usize {
  let p = at;
  if (load<u8>(p) == 32) p++;
  month = named;
  day = digits(p, end, 2);
  const width = widthOfDigits(p, end, 2);
  p += width;
  if (width == 0 || load<u8>(p) != 32) return 0;
  p++;
  year = noYear;
  if (widthOfDigits(p, end, 4) == 4 && load<u8>(p, 4) == 32) {
    year = digits(p, end, 4);
    p += 5;
  }
  const clock = readClock(p, end, true);
  if (clock == 0) return 0;
  offset = noOffset;
  p = clock;
  if (year == noYear && load<u8>(p) == 32 && widthOfDigits(p + 1, end, 5) == 4 && !inWord(p + 5, end)) {
    const behind = digits(p + 1, end, 4);
    if (behind >= 1970 && behind <= 2200) {
      year = behind;
      p += 5;
    }
  }
  return isDate(year == noYear ? 2000 : year, month, day) ? p : 0;
}

function readCtime(at: usize, end: usize): usize {
  if (!reaches(at, end, 20) || load<u8>(at, 3) != 32) return 0;
  if (!isLetter(load<u8>(at)) || !isLetter(load<u8>(at, 1)) || !isLetter(load<u8>(at, 2))) return 0;
  const after = readSyslog(at + 4, end);
  if (after == 0 || year == noYear) return 0;
  const sign = load<u8>(after, 1);
  const zone = load<u8>(after) == 32 && (sign == 43 || sign == 45) ? readOffset(after + 1, end) : 0;
  if (zone == 0) offset = noOffset;
  return zone == 0 ? after : zone;
}

function readCompact(at: usize, end: usize): usize {
  if (!reaches(at, end, 17) || widthOfDigits(at, end, 8) != 8 || load<u8>(at, 8) != 45) return 0;
  year = digits(at, end, 4);
  month = two(at + 4);
  day = two(at + 6);
  offset = noOffset;
  const clock = readClock(at + 9, end, true);
  return clock == 0 || !isDate(year, month, day) ? 0 : clock;
}

export function readEpoch(at: usize, end: usize): usize {
  const width = widthOfDigits(at, end, 14);
  if (width != 9 && width != 10 && width != 13) return 0;
  let p = at + width;
  const whole = manyDigits(at, p);
  offset = 0;
  counted = true;
  if (width == 13) {
    count = whole * 1000;
    return p;
  }
  microsecond = 0;
  if (p + 1 < end && load<u8>(p) == 46 && isDigit(load<u8>(p, 1))) p = readFraction(p + 1, end);
  count = whole * 1_000_000 + microsecond;
  return p;
}

/** All of a slice as a bare number of any size. */
function readSeconds(from: usize, end: usize): usize {
  const negative = load<u8>(from) == 45;
  let p = negative ? from + 1 : from;
  const width = widthOfDigits(p, end, 12);
  if (width == 0 || width > 11) return 0;
  const whole = manyDigits(p, p + width);
  p += width;
  microsecond = 0;
  if (p + 1 < end && load<u8>(p) == 46) p = readFraction(p + 1, end);
  if (p != end) return 0;
  count = whole * 1_000_000 + microsecond;
  if (negative) count = 0 - count;
  counted = true;
  offset = 0;
  return end;
}

function readShort(at: usize, end: usize): usize {
  if (!reaches(at, end, 14) || widthOfDigits(at, end, 7) != 6 || load<u8>(at, 6) != 32) return 0;
  const ofCentury = two(at);
  year = ofCentury < 70 ? 2000 + ofCentury : 1900 + ofCentury;
  month = two(at + 2);
  day = two(at + 4);
  offset = noOffset;
  const clock = readClock(load<u8>(at, 7) == 32 ? at + 8 : at + 7, end, true);
  return clock == 0 || !isDate(year, month, day) ? 0 : clock;
}

function readSnort(at: usize, end: usize): usize {
  if (!reaches(at, end, 14) || load<u8>(at, 2) != 47) return 0;
  const first = two(at);
  const next = two(at + 3);
  let p = at + 5;
  month = first;
  day = next;
  year = noYear;
  if (load<u8>(p) == 47) {
    const width = widthOfDigits(p + 1, end, 4);
    const third = digits(p + 1, end, 4);
    if (width == 4) year = third;
    else if (width != 2) return 0;
    else if (first > 12 && first < 100) {
      year = 2000 + first;
      month = next;
      day = third;
    } else if (third > 31) year = third < 70 ? 2000 + third : 1900 + third;
    else return 0;
    p += 1 + width;
  }
  if (load<u8>(p) != 45) return 0;
  offset = noOffset;
  const clock = readClock(p + 1, end, true);
  return clock == 0 || !isDate(year == noYear ? 2000 : year, month, day) ? 0 : clock;
}

function readMonthDay(at: usize, end: usize): usize {
  if (!reaches(at, end, 13)) return 0;
  const dash: usize = load<u8>(at, 2) == 45 ? 1 : 0;
  if (widthOfDigits(at, end, 5) != (dash ? 2 : 4) || load<u8>(at + 4 + dash) != 32) return 0;
  year = noYear;
  month = two(at);
  day = two(at + 2 + dash);
  offset = noOffset;
  const clock = readClock(at + 5 + dash, end, true);
  return clock == 0 || !isDate(2000, month, day) ? 0 : clock;
}

function readNumbered(at: usize, end: usize, monthFirst: bool): usize {
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
    else year = width == 4 ? value : value < 70 ? 2000 + value : 1900 + value;
    p += width;
    if (part < 2 && load<u8>(p++) != separator) return 0;
  }
  const stated = year;
  if (p < end && load<u8>(p) == 44) p++;
  while (p < end && (load<u8>(p) == 32 || load<u8>(p) == 9)) p++;
  if (p + 1 < end && load<u8>(p) == 84 && isDigit(load<u8>(p, 1))) p++;
  month = monthFirst ? first : next;
  day = monthFirst ? next : first;
  offset = noOffset;
  const clock = readClock(p, end, true);
  if (clock == 0 || !isDate(stated, month, day)) return 0;
  return readHalf(clock, end);
}

function readWorded(at: usize, end: usize): usize {
  const width = widthOfDigits(at, end, 2);
  const separator = load<u8>(at + width);
  const named = monthAt(at + width + 1);
  let p = at + width + 4;
  if (width == 0 || !reaches(p, end, 9) || named == 0 || load<u8>(p) != separator) return 0;
  if (separator != 32 && separator != 45 && separator != 47) return 0;
  p++;
  day = digits(at, end, 2);
  month = named;
  year = noYear;
  offset = noOffset;
  if (widthOfDigits(p, end, 5) == 4) {
    year = digits(p, end, 4);
    p += 4;
    if (load<u16>(p) == 0x3a3a) p += 2;
    else if (load<u8>(p) == 32) p++;
    else return 0;
  } else if (separator != 32) return 0;
  const clock = readClock(p, end, true);
  return clock == 0 || !isDate(year == noYear ? 2000 : year, named, day) ? 0 : clock;
}

/** Months by the name, of whose letters those beyond ASCII are for the other reader. */
function readMonthName(at: usize, end: usize): usize {
  let to = at;
  while (to < end && to < at + 12 && load<u8>(to) != 32) {
    if (load<u8>(to) > 127) isForeign = true;
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

function readSophos(at: usize, end: usize): usize {
  if (!reaches(at, end, 17) || widthOfDigits(at, end, 4) != 4 || load<u8>(at, 4) != 58) return 0;
  const months = widthOfDigits(at + 5, end, 2);
  const days = at + 6 + months;
  const width = widthOfDigits(days, end, 2);
  if (months == 0 || load<u8>(days - 1) != 58 || width == 0 || load<u8>(days + width) != 45) return 0;
  year = digits(at, end, 4);
  month = digits(at + 5, end, 2);
  day = digits(days, end, 2);
  offset = noOffset;
  const clock = readClock(days + width + 1, end, true);
  return clock == 0 || !isDate(year, month, day) ? 0 : clock;
}

function readFourteenDigits(at: usize, end: usize): usize {
  const width = widthOfDigits(at, end, 15);
  const clock = width == 14 ? at + 8 : at + 9;
  if (width != 14 && (width != 8 || load<u8>(at, 8) != 32 || widthOfDigits(clock, end, 7) != 6)) return 0;
  year = digits(at, end, 4);
  month = two(at + 4);
  day = two(at + 6);
  hour = two(clock);
  minute = two(clock + 2);
  second = two(clock + 4);
  microsecond = 0;
  counted = false;
  offset = noOffset;
  return !isDate(year, month, day) || hour > 23 || minute > 59 || second > 60 ? 0 : clock + 6;
}

function readHalf(at: usize, end: usize): usize {
  const p = at < end && load<u8>(at) == 32 ? at + 1 : at;
  if (p + 1 >= end) return at;
  const letter = load<u8>(p) | 32;
  if ((letter != 97 && letter != 112) || (load<u8>(p, 1) | 32) != 109 || inWord(p + 2, end)) return at;
  if (hour < 1 || hour > 12) return 0;
  hour = (hour % 12) + (letter == 112 ? 12 : 0);
  return p + 2;
}

function readClock(at: usize, end: usize, seconds: bool): usize {
  counted = false;
  microsecond = 0;
  second = 0;
  let p = at;
  hour = digits(p, end, 2);
  const width = widthOfDigits(p, end, 2);
  p += width;
  if (width == 0 || load<u8>(p) != 58 || p + 3 > end || !isDigit(load<u8>(p, 1)) || !isDigit(load<u8>(p, 2))) return 0;
  minute = two(p + 1);
  p += 3;
  if (p < end && load<u8>(p) == 58 && isDigit(load<u8>(p, 1)) && isDigit(load<u8>(p, 2)) && p + 3 <= end) {
    second = two(p + 1);
    p += 3;
    const sign = load<u8>(p);
    if (p + 1 < end && (sign == 46 || sign == 44) && isDigit(load<u8>(p, 1))) {
      const after = readFraction(p + 1, end);
      if (sign == 44 && isAddress(p + 1, after, end)) microsecond = 0;
      else p = after;
    }
  } else if (seconds) return 0;
  return hour > 23 || minute > 59 || second > 60 ? 0 : p;
}

/** Behind a comma may also stand an address, in a list of cells; `,672: text` and `,672:DEBUG:` are thousandths. */
function isAddress(at: usize, after: usize, end: usize): bool {
  if (after + 1 >= end) return false;
  const next = load<u8>(after);
  if (next != 58) return next == 46;
  const behind = load<u8>(after, 1);
  return (after - at != 3 && after - at != 6) || behind == 58 || isDigit(behind);
}

function readFraction(at: usize, end: usize): usize {
  let p = at;
  let value = 0;
  let weight = 100_000;
  while (p < end && isDigit(load<u8>(p))) {
    value += (<i32>load<u8>(p) - 48) * weight;
    weight = weight > 1 ? weight / 10 : 0;
    p++;
  }
  microsecond = value;
  return p;
}

function readOffset(at: usize, end: usize): usize {
  if (at >= end) return 0;
  const first = load<u8>(at);
  if (first == 90 || first == 122) {
    if (inWord(at + 1, end)) return 0;
    offset = 0;
    return at + 1;
  }
  if (first >= 65 && first <= 90) return readZone(at, end);
  if ((first != 43 && first != 45) || !isDigit(load<u8>(at, 1)) || !isDigit(load<u8>(at, 2)) || at + 3 > end) return 0;
  const hours = two(at + 1);
  let p = at + 3;
  let minutes = 0;
  const colon: usize = load<u8>(p) == 58 ? 1 : 0;
  if (p + colon + 2 <= end && isDigit(load<u8>(p + colon)) && isDigit(load<u8>(p + colon + 1))) {
    minutes = two(p + colon);
    p += colon + 2;
  }
  if (hours > 23 || minutes > 59 || (p < end && isDigit(load<u8>(p)))) return 0;
  const size = hours * 60 + minutes;
  offset = first == 45 ? 0 - size : size;
  return p;
}

function readZone(at: usize, end: usize): usize {
  let to = at;
  while (to < end && to < at + 5 && isLetter(load<u8>(to))) to++;
  const letters = load<u64>(at) & ((<u64>1 << (<u64>(to - at) << 3)) - 1);
  for (let zone = 0; zone < zoneCount; zone++) {
    const known = zones + <usize>zone * 12;
    if (load<u64>(known) != letters) continue;
    if (inWord(to, end)) return 0;
    offset = load<i32>(known, 8);
    return to;
  }
  return 0;
}

function digits(at: usize, end: usize, most: usize): i32 {
  let value = 0;
  const to = min(end, at + most);
  for (let p = at; p < to && isDigit(load<u8>(p)); p++) value = value * 10 + load<u8>(p) - 48;
  return value;
}

function manyDigits(at: usize, to: usize): i64 {
  let value: i64 = 0;
  for (let p = at; p < to; p++) value = value * 10 + load<u8>(p) - 48;
  return value;
}

function widthOfDigits(at: usize, end: usize, most: usize): usize {
  let p = at;
  const to = min(end, at + most);
  while (p < to && isDigit(load<u8>(p))) p++;
  return p - at;
}

@inline
export function isLetter(byte: u8): bool {
  return (byte | 32) >= 97 && (byte | 32) <= 122;
}

function inWord(at: usize, end: usize): bool {
  return at < end && (isLetter(load<u8>(at)) || isDigit(load<u8>(at)));
}
