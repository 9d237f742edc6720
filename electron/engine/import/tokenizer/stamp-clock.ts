// AssemblyScript. The clock of a time, and how far it is from UTC: import/times/clock.ts and zones.ts.
import { isDigit, two } from './digits';
import { digits, inWord, isLetter, widthOfDigits } from './stamp-digits';
import { hour, microsecond, minute, second, setCounted, setHour, setMicrosecond, setMinute, setOffset, setSecond } from './stamp';

/** Names of zones that stand for one offset: eight bytes of letters, then minutes; set by the other side. */
let zones: usize = 0;
let zoneCount: i32 = 0;
export function setZones(at: usize, many: i32): void {
  zones = at;
  zoneCount = many;
}

export function readClock(at: usize, end: usize, seconds: bool): usize {
  setCounted(false);
  setMicrosecond(0);
  setSecond(0);
  let p = at + 8;
  const text = load<u64>(at) ^ 0x30303a30303a3030;
  if (p <= end && ((text | (text + 0x0606000606000606)) & 0xf0f0fff0f0fff0f0) == 0) {
    // `03:11:07`, as nearly all write it: each of the eight bytes is the digit or the colon that belongs there.
    setHour(<i32>((text & 15) * 10 + ((text >> 8) & 15)));
    setMinute(<i32>(((text >> 24) & 15) * 10 + ((text >> 32) & 15)));
    setSecond(<i32>(((text >> 48) & 15) * 10 + (text >> 56)));
  } else {
    p = readHourAndMinute(at, end);
    if (p == 0) return 0;
    if (p + 3 > end || load<u8>(p) != 58 || !isDigit(load<u8>(p, 1)) || !isDigit(load<u8>(p, 2))) {
      return seconds || !isClock() ? 0 : p;
    }
    setSecond(two(p + 1));
    p += 3;
  }
  const sign = load<u8>(p);
  if (p + 1 < end && (sign == 46 || sign == 44) && isDigit(load<u8>(p, 1))) {
    const after = readFraction(p + 1, end);
    if (sign == 44 && isAddress(p + 1, after, end)) setMicrosecond(0);
    else p = after;
  }
  return isClock() ? p : 0;
}

function readHourAndMinute(at: usize, end: usize): usize {
  setHour(digits(at, end, 2));
  const width = widthOfDigits(at, end, 2);
  const p = at + width;
  if (width == 0 || load<u8>(p) != 58 || p + 3 > end || !isDigit(load<u8>(p, 1)) || !isDigit(load<u8>(p, 2))) return 0;
  setMinute(two(p + 1));
  return p + 3;
}

/** Whether a clock shows what was read. */
export function isClock(): bool {
  if (hour == 24) return minute == 0 && second == 0 && microsecond == 0;
  return hour <= 23 && minute <= 59 && second <= 61;
}

/** Behind a comma may also stand an address, in a list of cells; `,672: text` and `,672:DEBUG:` are thousandths. */
function isAddress(at: usize, after: usize, end: usize): bool {
  if (after + 1 >= end) return false;
  const next = load<u8>(after);
  if (next != 58) return next == 46;
  const behind = load<u8>(after, 1);
  return (after - at != 3 && after - at != 6) || behind == 58 || isDigit(behind);
}

export function readFraction(at: usize, end: usize): usize {
  let p = at;
  let value = 0;
  let weight = 100_000;
  while (p < end && isDigit(load<u8>(p))) {
    value += (<i32>load<u8>(p) - 48) * weight;
    weight = weight > 1 ? weight / 10 : 0;
    p++;
  }
  setMicrosecond(value);
  return p;
}

export function readHalf(at: usize, end: usize): usize {
  const p = at < end && load<u8>(at) == 32 ? at + 1 : at;
  if (p + 1 >= end) return at;
  const letter = load<u8>(p) | 32;
  if ((letter != 97 && letter != 112) || (load<u8>(p, 1) | 32) != 109 || inWord(p + 2, end)) return at;
  if (hour < 1 || hour > 12) return 0;
  setHour((hour % 12) + (letter == 112 ? 12 : 0));
  return p + 2;
}

export function readOffset(at: usize, end: usize): usize {
  if (at >= end) return 0;
  const first = load<u8>(at);
  if (first == 90 || first == 122) {
    if (inWord(at + 1, end)) return 0;
    setOffset(0);
    return at + 1;
  }
  if (countsFromUtc(at, end)) return readFromUtc(at + 3, end);
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
  setOffset(first == 45 ? 0 - size : size);
  return p;
}

/** Whether an offset stands right behind `GMT` or `UTC`. */
export function countsFromUtc(at: usize, end: usize): bool {
  if (at + 4 >= end) return false;
  const named = load<u32>(at) & 0xffffff;
  if (named != 0x544d47 && named != 0x435455) return false;
  const sign = load<u8>(at, 3);
  return (sign == 43 || sign == 45) && isDigit(load<u8>(at, 4));
}

function readFromUtc(at: usize, end: usize): usize {
  const width = widthOfDigits(at + 1, end, 5);
  let p = at + 1 + width;
  const value = digits(at + 1, end, 4);
  const hours = width > 2 ? value / 100 : value;
  let minutes = width > 2 ? value % 100 : 0;
  if (width < 3 && p < end && load<u8>(p) == 58 && widthOfDigits(p + 1, end, 3) == 2) {
    minutes = two(p + 1);
    p += 3;
  }
  if (width == 3 || width > 4 || hours > 23 || minutes > 59 || inWord(p, end)) return 0;
  const size = hours * 60 + minutes;
  setOffset(load<u8>(at) == 45 ? 0 - size : size);
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
    setOffset(load<i32>(known, 8));
    return to;
  }
  return 0;
}
