// AssemblyScript. Lines of web servers as nearly all are: common and combined, by the first and the sixth layout of
// formats/web-access.ts. A line that is any other in the least is left to the reader of layouts.
import {
  byteLengthColumn,
  byteOffsetColumn,
  closeRow,
  column,
  hasRoom,
  httpStatusBits,
  httpStatusColumn,
  instantBits,
  instantColumn,
  lineColumn,
  moreColumn,
  moreText,
  offsetMinutesBits,
  offsetMinutesColumn,
  putText,
  responseBytesBits,
  responseBytesColumn,
  row,
  state,
  termColumn,
  timeAtColumn,
  timeLengthColumn,
  urlPathColumn,
  urlPathText,
  urlQueryColumn,
  urlQueryText,
} from './rows';
import { daysFromCivil, isDate, monthAt } from './calendar';
import { digit, four, two } from './digits';
import { findByte, findQuote, isAscii } from './scan';
import { mostNotes, note, resolve, termGeneration } from './terms';
import { beginRun, tellInstant, tellRun } from './told';

const space: u8 = 32;
const quote: u8 = 34;
const dash: u8 = 45;
const slash: u8 = 47;

/** As `termIndex` of columns.ts has them. */
const sourceIpField: u32 = 0;
const userNameField: u32 = 1;
const userAgentField: u32 = 3;
const httpMethodField: u32 = 4;
const httpReferrerField: u32 = 5;
const eventOutcomeField: u32 = 8;

const longestLine: usize = 1 << 20;
const outcomes: usize = memory.data(16, 16);
const version: usize = memory.data(24, 16);

let noted: i32 = 0;
/** Ids of the two outcomes and of the last method, 0 while unknown. */
let outcomeIds: usize = memory.data(8, 8);
let methodBytes: u64 = 0;
let methodId: u32 = 0;
let knownIn: u32 = 0;

/** The day of the last line: its text, and its first microsecond. */
let dayLow: u64 = 0x312f6e614a2f3130; // 01/Jan/1
let dayHigh: u32 = 0x30373931; // 1970
let dayInstant: i64 = 0;

/** Of the line at hand. */
let clientEnd: usize = 0;
let userFrom: usize = 0;
let userEnd: usize = 0;
let timeFrom: usize = 0;
let instant: i64 = 0;
let offsetMinutes: i32 = 0;
let requestFrom: usize = 0;
let methodEnd: usize = 0;
let pathEnd: usize = 0;
let targetEnd: usize = 0;
let requestEnd: usize = 0;
let status: u32 = 0;
let bytesStated: bool = false;
let responseBytes: u64 = 0;
let referrerFrom: usize = 0;
let referrerEnd: usize = 0;
let agentFrom: usize = 0;
let agentEnd: usize = 0;

export function openAccess(): void {
  // 'success', 'failure'
  store<u64>(outcomes, 0x0073736563637573);
  store<u64>(outcomes, 0x006572756c696166, 8);
  // '{"httpVersion":"' and behind it three bytes and '"}'
  store<u64>(version, 0x655670747468227b);
  store<u64>(version, 0x223a226e6f697372, 8);
}

/**
 * Reads whole lines up to the first that is not as usual. Why it ended: 0 all read, 1 a line for the other reader, 2 the
 * rows are full, 3 the terms have no more room.
 * @param line of the first, 1-based
 * @param valid whether all of it is UTF-8
 */
export function run(from: usize, end: usize, line: u32, offset: f64, valid: bool): i32 {
  let at = from;
  let number = line;
  let why = 0;
  const shift = <i64>offset - <i64>from;
  beginRun();
  if (knownIn != termGeneration()) forgetIds();
  while (at < end) {
    const stop = findByte(at, end, 10);
    if (stop == end) {
      why = 1;
      break;
    }
    if (!hasRoom(stop - at, 24)) {
      why = 2;
      break;
    }
    const last = stop > at && load<u8>(stop - 1) == 13 ? stop - 1 : stop;
    if (stop - at > longestLine || load<u8>(at) == 0 || (!valid && !isAscii(at, last)) || !parse(at, last)) {
      why = 1;
      break;
    }
    give(at, last, number, <u64>(shift + <i64>at));
    number++;
    at = stop + 1;
    if (noted > mostNotes - 16 && !resolveNoted()) {
      why = 3;
      break;
    }
  }
  if (why != 3 && !resolveNoted()) why = 3;
  tellRun(at - from, number - line);
  return why;
}

function forgetIds(): void {
  knownIn = termGeneration();
  store<u64>(outcomeIds, 0);
  methodId = 0;
  methodBytes = 0;
}

/** Which note of those waiting is the method and which the outcomes, -1 for none: their ids are kept for the next lines. */
let methodNote: usize = 0;
let outcomeNotes: usize = memory.data(8, 8);

function resolveNoted(): bool {
  if (noted == 0) return true;
  const done = resolve(noted) != 0;
  noted = 0;
  if (methodNote != 0) methodId = load<u32>(methodNote);
  for (let which: usize = 0; which < 8; which += 4) {
    const cell = load<u32>(outcomeNotes + which);
    if (cell != 0) store<u32>(outcomeIds + which, load<u32>(cell));
  }
  methodNote = 0;
  store<u64>(outcomeNotes, 0);
  return done;
}

function noteTerm(field: u32, from: usize, end: usize, cell: usize): void {
  note(noted++, from, (<u32>(end - from) << 4) | field, cell);
}

/** Finds where everything stands; false when the line is not as usual. Nothing is written. */
function parse(from: usize, end: usize): bool {
  const first = load<u8>(from);
  if (end - from < 48 || first <= 34 || first == 35) return false;
  // The client, no identity, a user of one word or none.
  clientEnd = findByte(from, end, space);
  if (clientEnd + 40 > end || load<u8>(clientEnd - 1) == 44) return false;
  if (load<u16>(clientEnd + 1) != 0x202d) return false;
  userFrom = clientEnd + 3;
  if (load<u8>(userFrom) == space || load<u8>(userFrom) == 91) return false;
  userEnd = load<u8>(userFrom + 1) == space ? userFrom + 1 : findByte(userFrom, end, space);
  if (userEnd + 38 > end) return false;
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

function give(from: usize, end: usize, line: u32, byteOffset: u64): void {
  const wide = <usize>row << 3;
  const cell = <usize>row << 2;
  const narrow = <usize>row << 1;
  store<u64>(column(byteOffsetColumn) + wide, byteOffset);
  store<u32>(column(lineColumn) + cell, line);
  store<u32>(column(byteLengthColumn) + cell, <u32>(end - from));
  giveTime(wide, cell, narrow, <u32>(timeFrom - from));
  if (clientEnd - from != 1 || load<u8>(from) != dash) {
    noteTerm(sourceIpField, from, clientEnd, column(termColumn + sourceIpField) + cell);
  }
  if (userEnd - userFrom > 1 || load<u8>(userFrom) != dash) {
    noteTerm(userNameField, userFrom, userEnd, column(termColumn + userNameField) + cell);
  }
  giveMethod(cell);
  const path = methodEnd + 1;
  putText(urlPathText, column(urlPathColumn), path, <u32>(pathEnd - path));
  if (pathEnd < targetEnd) putText(urlQueryText, column(urlQueryColumn), pathEnd + 1, <u32>(targetEnd - pathEnd - 1));
  giveVersion();
  store<u16>(column(httpStatusColumn) + narrow, <u16>status);
  state(column(httpStatusBits));
  if (status >= 100) giveOutcome(cell, status < 400 ? 0 : 1);
  if (bytesStated) {
    store<u64>(column(responseBytesColumn) + wide, responseBytes);
    state(column(responseBytesBits));
  }
  giveQuoted(httpReferrerField, referrerFrom, referrerEnd, column(termColumn + httpReferrerField) + cell);
  giveQuoted(userAgentField, agentFrom, agentEnd, column(termColumn + userAgentField) + cell);
  closeRow();
}

function giveTime(wide: usize, cell: usize, narrow: usize, timeAt: u32): void {
  store<i64>(column(instantColumn) + wide, instant);
  state(column(instantBits));
  store<i16>(column(offsetMinutesColumn) + narrow, <i16>offsetMinutes);
  state(column(offsetMinutesBits));
  store<u32>(column(timeAtColumn) + cell, timeAt);
  store<u16>(column(timeLengthColumn) + narrow, 26);
  tellInstant(instant);
}

/** What stands between quotes; a dash or nothing states nothing. */
function giveQuoted(field: u32, from: usize, end: usize, cell: usize): void {
  if (end <= from || (end - from == 1 && load<u8>(from) == dash)) return;
  noteTerm(field, from, end, cell);
}

/** Methods are few: the id of the last one is remembered. */
function giveMethod(cell: usize): void {
  const length = methodEnd - requestFrom;
  const place = column(termColumn + httpMethodField) + cell;
  const bytes = length < 8 ? load<u64>(requestFrom) & ((<u64>1 << (<u64>length << 3)) - 1) : 0;
  if (bytes != 0 && bytes == methodBytes && methodId != 0) {
    store<u32>(place, methodId);
    return;
  }
  noteTerm(httpMethodField, requestFrom, methodEnd, place);
  methodBytes = bytes;
  methodId = 0;
  methodNote = bytes == 0 ? 0 : place;
}

function giveOutcome(cell: usize, which: usize): void {
  const place = column(termColumn + eventOutcomeField) + cell;
  const id = load<u32>(outcomeIds + (which << 2));
  if (id != 0) {
    store<u32>(place, id);
    return;
  }
  noteTerm(eventOutcomeField, outcomes + (which << 3), outcomes + (which << 3) + 7, place);
  store<u32>(outcomeNotes + (which << 2), <u32>place);
}

/** HTTP/1.1 is what a reader takes for granted. */
function giveVersion(): void {
  const from = targetEnd + 6;
  if (load<u8>(from) == 49 && load<u8>(from + 2) == 49) return;
  store<u16>(version + 16, load<u16>(from));
  store<u8>(version + 18, load<u8>(from + 2));
  store<u16>(version + 19, 0x7d22);
  putText(moreText, column(moreColumn), version, 21);
}
