// AssemblyScript. JSON records to rows: what readers/record.ts makes of them by a format's declaration. A record that it is not
// entirely sure of is left to that reader.
import { addMore, closeEvent, forgetEvent, mayNote, mostMore, noteTerm, openEvent, putBytes, putEventText } from './event';
import { putInstant, putStatus, resolveNoted } from './event';
import { eventOutcomeField, fieldTotal, fits, httpStatusField, isBareAddress, isDigits, messageField, outcomeOf } from './json-fits';
import { httpMethodField, responseBytesField, unsure, urlPathField, urlQueryField, yes } from './json-fits';
import { forgetSpelledOut, maySpellOut } from './json-escapes';
import { anyLeaf, candidates, candidatesEnd, claimed, escapedText, lackingFrom, lackingIn, leafBytes } from './json-text';
import { leafEnd, leafFrom, leafKind, leafTaker, leaves, leavesEnd, nothing, outcomeLeaves, readObject, setPaired, timeLeaf } from './json-text';
import { fieldCount, fieldsAt, nameAt, nameLength } from './json-tree';
import { instant, lackingDay, offsetMinutes, readTime } from './json-times';
import { hasRoom, urlPathText, urlQueryText, messageText } from './rows';
import { findByte, isAscii } from './scan';
import { beginRun, tellRun } from './told';

export const longestRecord: usize = 1 << 20;
const mostClaims: u32 = 64;
const mostRules: u32 = 512;

/** Claims: bits that a record must have all of, of any of these. */
const claims: usize = memory.data(4 * 64, 16);
/** Rules of the outcome: position of the key, address and length of what it must equal (0 for anything), 1 or 2. */
const rules: usize = memory.data(16 * 512, 16);
let claimCount: u32 = 0;
let ruleCount: u32 = 0;
/** 1 or 2 where no rule decides, 0 for nothing. */
let otherwise: u32 = 0;
/** Messages are read by rules that only the other reader has. */
let readsMessages: bool = false;

/** 'success', 'failure' */
const outcomes: usize = memory.data(32, 16);
/** `"clientPort":` and `"httpVersion":`, which no record may have besides. */
const portName: usize = memory.data(32, 16);
const versionName: usize = memory.data(32, 16);

/** Of each field the leaf it takes, 0 for none, and the rank of that. */
const chosen: usize = memory.data(4 * 17, 16);
const ranks: usize = memory.data(4 * 17, 16);
let doubtful: bool = false;

/** What the other side is to add before the record can be read: 0 nothing, 1 a name, 2 the offset of a day. */
let lacking: u32 = 0;
export function lackingKind(): u32 {
  return lacking;
}
export function lackingParent(): usize {
  return lackingIn;
}
/** Where the lacking name begins, behind its quote; 0 for an element of a list. */
export function lackingName(): usize {
  return lackingFrom;
}
export function lackingDayNumber(): i32 {
  return lackingDay;
}

export function claimsAt(): usize {
  return claims;
}
export function rulesAt(): usize {
  return rules;
}
/** False when there are more of them than there is room for. */
export function openRecords(claimTotal: u32, ruleTotal: u32, without: u32, messages: bool, pairs: bool): bool {
  if (claimTotal > mostClaims || ruleTotal > mostRules) return false;
  claimCount = claimTotal;
  ruleCount = ruleTotal;
  otherwise = without;
  readsMessages = messages;
  setPaired(pairs);
  store<u64>(outcomes, 0x0073736563637573);
  store<u64>(outcomes, 0x006572756c696166, 16);
  store<u64>(portName, 0x50746e65696c6322);
  store<u64>(portName, 0x0000003a2274726f, 8);
  store<u64>(versionName, 0x7265567074746822);
  store<u64>(versionName, 0x00003a226e6f6973, 8);
  return true;
}

/** As a `Taker` of quick-lines.ts does: a record a line, and nothing but blanks and a comma beside it. */
export function runRecordLines(from: usize, end: usize, line: u32, offset: f64, valid: bool): i32 {
  let at = from;
  let number = line;
  let why = 0;
  const shift = <i64>offset - <i64>from;
  lackNothing();
  beginRun();
  let last = end;
  while (last > from && load<u8>(last - 1) != 10) last--;
  while (at < end) {
    why = 1;
    if (at >= last) break;
    if (!makeRoomForNotes()) {
      why = 3;
      break;
    }
    const first = skipBlanks(at);
    if (load<u8>(first) != 123) break;
    const stop = readObject(first, last, false);
    if (stop == 0) {
      tellLack();
      break;
    }
    const next = skipBehind(stop);
    if (load<u8>(next) != 10 || next - at > longestRecord || (!valid && !isAscii(at, next))) break;
    if (!hasRoom(next - at, mostMore)) {
      why = 2;
      break;
    }
    if (!giveRecord(first, stop, number, <u64>(shift + <i64>first))) break;
    number++;
    at = next + 1;
    why = 0;
  }
  if (!settle(why == 3)) why = 3;
  tellRun(at - from, number - line);
  return why;
}

export function lackNothing(): void {
  lacking = 0;
}
/** Says which name stopped the reading, if one did. */
export function tellLack(): void {
  lacking = lackingIn == 0 ? 0 : 1;
}

/** Before a record: false when the terms have no more room. */
export function makeRoomForNotes(): bool {
  if (mayNote() && maySpellOut(longestRecord * 2)) return true;
  forgetSpelledOut();
  return resolveNoted();
}

/** At the end of a run: false when the terms have no more room. */
export function settle(isOver: bool): bool {
  if (isOver) return true;
  forgetSpelledOut();
  return resolveNoted();
}

/** Makes an event of the record at hand; false, and nothing of it is kept, when it is for the other reader. */
export function giveRecord(first: usize, stop: usize, line: u32, byteOffset: u64): bool {
  openEvent();
  if (!give(first)) {
    forgetEvent();
    return false;
  }
  closeEvent(line, byteOffset, <u32>(stop - first));
  return true;
}

function skipBlanks(from: usize): usize {
  let at = from;
  while (load<u8>(at) == 32 || load<u8>(at) == 9 || load<u8>(at) == 13) at++;
  return at;
}

function skipBehind(from: usize): usize {
  let at = from;
  while (load<u8>(at) == 44 || (load<u8>(at) <= 32 && load<u8>(at) != 10)) at++;
  return at;
}

/** Sets the event's fields by the leaves at hand; false when the record is for the other reader. */
function give(first: usize): bool {
  if (!isClaimed()) return false;
  const time = timeLeaf;
  if (time != 0) {
    const from = <usize>load<u32>(time, leafFrom);
    const end = <usize>load<u32>(time, leafEnd);
    if (load<u32>(time, leafKind) == escapedText) return false;
    if (!readTime(from, end)) {
      if (lackingDay != i32.MIN_VALUE) lacking = 2;
      return false;
    }
    putInstant(instant, offsetMinutes, <u32>(from - first), <u32>(end - from));
  }
  choose();
  if (doubtful) return false;
  for (let leaf = leaves; leaf < leavesEnd; leaf += leafBytes) {
    const from = <usize>load<u32>(leaf, leafFrom);
    const end = <usize>load<u32>(leaf, leafEnd);
    if (leaf == time || from == end || load<u32>(leaf, leafKind) == nothing) continue;
    const taker = load<u32>(leaf, leafTaker);
    if (taker != 0) {
      if (!giveField(taker - 1, from, end)) return false;
    } else {
      const node = <usize>load<u32>(leaf);
      if (!addMore(load<u32>(node, nameAt), load<u32>(node, nameLength), from, end)) return false;
    }
  }
  giveOutcome();
  return true;
}

function isClaimed(): bool {
  if (claimCount == 0) return anyLeaf;
  for (let at = claims; at < claims + (<usize>claimCount << 2); at += 4) {
    const wanted = load<u32>(at);
    if ((claimed & wanted) == wanted) return true;
  }
  return false;
}

/** Every field takes its best leaf that no field before it has taken. */
function choose(): void {
  doubtful = false;
  memory.fill(chosen, 0, fieldTotal << 2);
  for (let at = candidates; at < candidatesEnd; at += 4) takeBest(load<u32>(at), fieldTotal);
  for (let field: u32 = 0; field < fieldTotal; field++) {
    const own = chosen + (<usize>field << 2);
    let leaf = <usize>load<u32>(own);
    if (leaf == 0) continue;
    if (load<u32>(leaf, leafTaker) != 0) {
      // Another field has it already: the next best for this one.
      store<u32>(own, 0);
      for (let at = candidates; at < candidatesEnd; at += 4) {
        if (load<u32>(load<u32>(at), leafTaker) == 0) takeBest(load<u32>(at), field);
      }
      leaf = load<u32>(own);
    }
    if (leaf != 0) store<u32>(leaf, field + 1, leafTaker);
  }
}

/** Lets a leaf be the choice of the fields it is better for than what they have; of one field alone unless `only` is none. */
function takeBest(leaf: usize, only: u32): void {
  if (leaf == timeLeaf) return;
  const node = <usize>load<u32>(leaf);
  const begin = <usize>load<u32>(node, fieldsAt);
  const end = begin + (<usize>load<u32>(node, fieldCount) << 3);
  for (let at = begin; at < end; at += 8) {
    const field = load<u32>(at);
    if (only != fieldTotal && field != only) continue;
    const rank = load<u32>(at, 4);
    const own = <usize>field << 2;
    if (load<u32>(chosen + own) != 0 && rank >= load<u32>(ranks + own)) continue;
    const found = fits(field, load<u32>(leaf, leafFrom), load<u32>(leaf, leafEnd));
    if (found == unsure) doubtful = true;
    if (found != yes) continue;
    store<u32>(chosen + own, <u32>leaf);
    store<u32>(ranks + own, rank);
  }
}

function isTaken(field: u32): bool {
  return load<u32>(chosen + (<usize>field << 2)) != 0;
}

function giveField(field: u32, from: usize, end: usize): bool {
  if (field == eventOutcomeField) return true;
  if (field == 0) return giveAddress(from, end);
  if (field < urlPathField) noteTerm(field, from, end);
  else if (field == urlPathField) return givePath(from, end);
  else if (field == urlQueryField) putEventText(urlQueryText, from, end);
  else if (field == messageField) {
    if (readsMessages) return false;
    putEventText(messageText, from, end);
  } else if (field == httpStatusField) putStatus(<u32>numberOf(from, end));
  else if (field == responseBytesField) putBytes(numberOf(from, end));
  return true;
}

/** An address, of which a port and brackets are none; what has an interface, or is odd, is left. */
function giveAddress(from: usize, end: usize): bool {
  if (isBareAddress(from, end)) {
    noteTerm(0, from, end);
    return true;
  }
  const bracketed = load<u8>(from) == 91;
  const inner = bracketed ? from + 1 : from;
  const stop = findByte(inner, end, bracketed ? 93 : 58);
  if (stop == end || stop == inner || end - from > 300) return false;
  for (let at = inner; at < stop; at++) {
    const byte = load<u8>(at);
    if (byte == 37 || byte == 91 || byte == 93) return false;
  }
  const colon = bracketed ? stop + 1 : stop;
  noteTerm(0, inner, stop);
  if (colon == end) return true;
  const digits = end - colon - 1;
  if (load<u8>(colon) != 58 || digits < 1 || digits > 5 || !isDigits(colon + 1, end)) return false;
  return addMore(portName, 13, colon + 1, end);
}

/** A path and its query, or a request line; what only looks like one is left. */
function givePath(from: usize, end: usize): bool {
  if (load<u8>(from) == 47) return giveTarget(from, end);
  const space = findByte(from, end, 32);
  if (space == end) {
    putEventText(urlPathText, from, end);
    return true;
  }
  if (space - from < 3 || space - from > 20 || !isCapitals(from, space) || !isAscii(from, end)) return false;
  const next = findByte(space + 1, end, 32);
  // A dash for a path states nothing.
  if (next == space + 1 || (next == space + 2 && load<u8>(space + 1) == 45) || hasBlank(space + 1, next)) return false;
  let version = end;
  if (next < end) {
    version = next + 6;
    if (version >= end || load<u32>(next + 1) != 0x50545448 || load<u8>(next + 5) != 47) return false;
    for (let at = version; at < end; at++) if (load<u8>(at) != 46 && <u32>load<u8>(at) - 48 > 9) return false;
  }
  noteTerm(httpMethodField, from, space);
  const usual = end - version == 3 && (load<u32>(version) & 0xffffff) == 0x312e31;
  if (version < end && !usual && !addMore(versionName, 14, version, end)) return false;
  if (load<u8>(space + 1) == 47) return giveTarget(space + 1, next);
  putEventText(urlPathText, space + 1, next);
  return true;
}

function isCapitals(from: usize, end: usize): bool {
  for (let at = from; at < end; at++) if (<u32>load<u8>(at) - 65 > 25) return false;
  return true;
}

function hasBlank(from: usize, end: usize): bool {
  for (let at = from; at < end; at++) if (load<u8>(at) <= 32) return true;
  return false;
}

function giveTarget(from: usize, end: usize): bool {
  const cut = findByte(from, end, 63);
  putEventText(urlPathText, from, cut);
  if (cut == end) return true;
  if (isTaken(urlQueryField)) return false;
  putEventText(urlQueryText, cut + 1, end);
  return true;
}

function numberOf(from: usize, end: usize): u64 {
  let value: u64 = 0;
  for (let at = from; at < end; at++) value = value * 10 + (<u64>load<u8>(at) - 48);
  return value;
}

function giveOutcome(): void {
  const outcome = decided();
  if (outcome == 0) return;
  const text = outcomes + (<usize>(outcome - 1) << 4);
  noteTerm(eventOutcomeField, text, text + 7);
}

/** 1 for success, 2 for failure, 0 for none. */
function decided(): u32 {
  for (let rule = rules; rule < rules + (<usize>ruleCount << 4); rule += 16) {
    const leaf = <usize>load<u32>(outcomeLeaves + (<usize>load<u32>(rule) << 2));
    if (leaf == 0) continue;
    const wanted = <usize>load<u32>(rule, 4);
    if (wanted != 0 && !equals(load<u32>(leaf, leafFrom), load<u32>(leaf, leafEnd), wanted, load<u32>(rule, 8))) continue;
    return load<u32>(rule, 12);
  }
  const own = <usize>load<u32>(chosen + (<usize>eventOutcomeField << 2));
  if (own != 0) return outcomeOf(load<u32>(own, leafFrom), load<u32>(own, leafEnd));
  if (otherwise != 0) return otherwise;
  const status = <usize>load<u32>(chosen + (<usize>httpStatusField << 2));
  if (status == 0) return 0;
  return load<u8>(load<u32>(status, leafFrom)) < 52 ? 1 : 2;
}

function equals(from: usize, end: usize, wanted: usize, length: u32): bool {
  if (end - from != <usize>length) return false;
  for (let at: usize = 0; at < <usize>length; at++) if (load<u8>(from + at) != load<u8>(wanted + at)) return false;
  return true;
}
