// AssemblyScript. Where everything stands in a line of a web server, common or combined.
import { hasZone } from './address';
import { daysFromCivil, isDate, monthAt } from './calendar';
import { digit, four, two } from './digits';
import { findByte, findQuote } from './scan';

const space: u8 = 32;
const dash: u8 = 45;
const slash: u8 = 47;

/** The day of the last line: its text, and its first microsecond. */
let dayLow: u64 = 0x312f6e614a2f3130; // 01/Jan/1
let dayHigh: u32 = 0x30373931; // 1970
let dayInstant: i64 = 0;

/** Of the line at hand. */
export let clientEnd: usize = 0;
export let userFrom: usize = 0;
export let userEnd: usize = 0;
export let timeFrom: usize = 0;
export let instant: i64 = 0;
export let offsetMinutes: i32 = 0;
export let requestFrom: usize = 0;
export let methodEnd: usize = 0;
export let pathEnd: usize = 0;
export let targetEnd: usize = 0;
let requestEnd: usize = 0;
export let status: u32 = 0;
export let bytesStated: bool = false;
export let responseBytes: u64 = 0;
export let referrerFrom: usize = 0;
export let referrerEnd: usize = 0;
export let agentFrom: usize = 0;
export let agentEnd: usize = 0;

/** Finds where everything stands; false when the line is not as usual. Nothing is written. */
export function parse(from: usize, end: usize): bool {
  const first = load<u8>(from);
  if (end - from < 48 || first <= 34 || first == 35) return false;
  // The client, no identity, a user of one word or none.
  clientEnd = findByte(from, end, space);
  if (clientEnd + 40 > end || load<u8>(clientEnd - 1) == 44 || hasZone(from, clientEnd)) return false;
  if (load<u16>(clientEnd + 1) != 0x202d) return false;
  userFrom = clientEnd + 3;
  if (load<u8>(userFrom) == space || load<u8>(userFrom) == 91) return false;
  userEnd = load<u8>(userFrom + 1) == space ? userFrom + 1 : findByte(userFrom, end, space);
  if (userEnd + 38 > end) return false;
  // What stands behind a CR in them may begin as a line does, and the CR then ends the line before.
  if (findByte(from, userEnd, 13) != userEnd) return false;
  // ` [dd/Mon/yyyy:HH:MM:SS +hhmm] "`
  if (load<u8>(userEnd + 1) != 91) return false;
  timeFrom = userEnd + 2;
  if (!parseTime(timeFrom)) return false;
  if (load<u8>(timeFrom + 26) != 93 || load<u16>(timeFrom + 27) != 0x2220) return false;
  requestFrom = timeFrom + 29;
  requestEnd = findQuote(requestFrom, end);
  if (requestEnd + 6 > end || !parseRequest()) return false;
  // `" 200 1234`
  if (load<u8>(requestEnd + 1) != space) return false;
  let at = requestEnd + 2;
  const hundreds = digit(at);
  const tens = digit(at + 1);
  const ones = digit(at + 2);
  if (hundreds > 9 || tens > 9 || ones > 9 || load<u8>(at + 3) != space) return false;
  status = hundreds * 100 + tens * 10 + ones;
  at += 4;
  return parseSize(at, end);
}

function parseSize(from: usize, end: usize): bool {
  let at = from;
  responseBytes = 0;
  bytesStated = false;
  if (at < end && load<u8>(at) == dash) at++;
  else {
    while (at < end && digit(at) < 10) responseBytes = responseBytes * 10 + digit(at++);
    if (at == from || at - from > 15) return false;
    bytesStated = true;
  }
  referrerFrom = 0;
  referrerEnd = 0;
  agentFrom = 0;
  agentEnd = 0;
  if (at == end) return true;
  // ` "https://shop.example/" "Mozilla/5.0"`
  if (at + 6 > end || load<u16>(at) != 0x2220) return false;
  referrerFrom = at + 2;
  referrerEnd = findQuote(referrerFrom, end);
  if (referrerEnd + 4 > end || load<u16>(referrerEnd + 1) != 0x2220) return false;
  agentFrom = referrerEnd + 3;
  agentEnd = findQuote(agentFrom, end);
  if (agentEnd >= end) return false;
  if (agentEnd + 1 == end) return true;
  // A list of forwarded-for addresses that is none: ` "-"`
  return agentEnd + 5 == end && load<u32>(agentEnd + 1) == 0x222d2220;
}

/** `10/Oct/2000:13:55:36 -0700` */
function parseTime(at: usize): bool {
  const low = load<u64>(at);
  const high = load<u32>(at + 7);
  if (low != dayLow || high != dayHigh) {
    if (!parseDay(at)) return false;
    dayLow = low;
    dayHigh = high;
  }
  const hour = two(at + 12);
  const minute = two(at + 15);
  const second = two(at + 18);
  if (hour > 23 || minute > 59 || second > 59) return false;
  if (load<u8>(at + 11) != 58 || load<u8>(at + 14) != 58 || load<u8>(at + 17) != 58) return false;
  if (load<u8>(at + 20) != space) return false;
  const sign = load<u8>(at + 21);
  const hours = two(at + 22);
  const minutes = two(at + 24);
  if ((sign != 43 && sign != dash) || hours > 23 || minutes > 59) return false;
  const size = hours * 60 + minutes;
  offsetMinutes = sign == dash ? 0 - size : size;
  instant =
    dayInstant + <i64>(hour * 3600 + minute * 60 + second - offsetMinutes * 60) * 1_000_000;
  return true;
}

function parseDay(at: usize): bool {
  const day = two(at);
  const month = monthAt(at + 3);
  const year = four(at + 7);
  if (load<u8>(at + 2) != slash || load<u8>(at + 6) != slash || year < 1970 || year > 2200) return false;
  if (!isDate(year, month, day)) return false;
  dayInstant = <i64>daysFromCivil(year, month, day) * 86_400_000_000;
  return true;
}

/** `GET /path?query HTTP/1.1` */
function parseRequest(): bool {
  if (requestEnd - requestFrom < 12) return false;
  let at = requestFrom;
  for (;;) {
    const byte = load<u8>(at);
    if (!((byte >= 65 && byte <= 90) || byte == 95 || byte == dash)) break;
    at++;
  }
  methodEnd = at;
  if (methodEnd == requestFrom || methodEnd - requestFrom > 20 || load<u8>(at) != space) return false;
  if (load<u8>(at + 1) != slash) return false;
  targetEnd = requestEnd - 9;
  if (targetEnd <= at + 1) return false;
  // ` HTTP/` and a version of three bytes
  if (load<u32>(targetEnd) != 0x54544820 || load<u16>(targetEnd + 4) != 0x2f50) return false;
  if (digit(targetEnd + 6) > 9 || load<u8>(targetEnd + 7) != 46 || digit(targetEnd + 8) > 9) return false;
  pathEnd = findByte(at + 1, targetEnd, 63);
  return true;
}
