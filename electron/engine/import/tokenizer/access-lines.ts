// AssemblyScript. Lines of web servers as nearly all are: common and combined, by the first and the sixth layout of
// formats/web-access.ts. A line that is any other in the least is left to the reader of layouts.
import {
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
  putLength,
  putText,
  putTimePlace,
  responseBytesBits,
  responseBytesColumn,
  row,
  state,
  termColumn,
  urlPathColumn,
  urlPathText,
  urlQueryColumn,
  urlQueryText,
} from './rows';
import {
  agentEnd,
  agentFrom,
  bytesStated,
  clientEnd,
  instant,
  methodEnd,
  offsetMinutes,
  parse,
  pathEnd,
  referrerEnd,
  referrerFrom,
  requestFrom,
  responseBytes,
  status,
  targetEnd,
  timeFrom,
  userEnd,
  userFrom,
} from './access-parts';
import { findByte, isAscii } from './scan';
import { mostNotes, note, resolve, termGeneration } from './terms';
import { beginRun, tellInstant, tellRun } from './told';

const dash: u8 = 45;

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

function give(from: usize, end: usize, line: u32, byteOffset: u64): void {
  const wide = <usize>row << 3;
  const cell = <usize>row << 2;
  const narrow = <usize>row << 1;
  store<u64>(column(byteOffsetColumn) + wide, byteOffset);
  store<u32>(column(lineColumn) + cell, line);
  giveTime(wide, narrow);
  putTimePlace(<u32>(timeFrom - from), 26);
  putLength(<u32>(end - from));
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

function giveTime(wide: usize, narrow: usize): void {
  store<i64>(column(instantColumn) + wide, instant);
  state(column(instantBits));
  store<i16>(column(offsetMinutesColumn) + narrow, <i16>offsetMinutes);
  state(column(offsetMinutesBits));
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
