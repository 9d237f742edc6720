// AssemblyScript. JSON records to rows: what readers/record.ts makes of them by a format's declaration. A record that it is not
// entirely sure of is left to that reader.
import { addMore, addPlainMore, closeEvent, forgetEvent, mayNote, mostMore, noteTerm, openEvent, putBytes, putEventText } from './event';
import { putInstant, putStatus, resolveNoted } from './event';
import { choose, giveOutcome, isSilent, openOutcomes } from './json-choice';
import { forgetSpelledOut, maySpellOut } from './json-escapes';
import { eventOutcomeField, httpStatusField, messageField, responseBytesField, urlPathField, urlQueryField } from './json-fits';
import { anyLeaf, bareWord, claimed, claimedBeyond, embeddedLeaf, escapedText, leafBytes, leafEnd, leafFrom, leafKind, leafTaker } from './json-leaves';
import { leaves, leavesEnd, nothing, plainText, setPaired, timeLeaf } from './json-leaves';
import { learnShape } from './json-shapes';
import { lackingFrom, lackingIn, readObject } from './json-text';
import { instant, offsetMinutes, readTime } from './json-times';
import { nameAt, nameLength, strange } from './json-tree';
import { enterInner, giveAround, innerEnd, innerFrom, outerTimeAt, outerTimeLength } from './json-within';
import { giveRecordMessage } from './layout-lines';
import { isGiven } from './names';
import { giveAddress, givePath, openValues } from './json-values';
import { hasRoom, messageText, urlQueryText } from './rows';
import { isAscii } from './scan';
import { beginRun, tellRun } from './told';

export const longestRecord: usize = 1 << 20;
const mostClaims: u32 = 64;

/** Claims: bits that a record must have all of, of any of these. */
const claims: usize = memory.data(8 * 64, 16);
let claimCount: u32 = 0;
/** Whether messages are read by rules: 1 always, 2 where the record says nothing else. */
let readsMessages: u32 = 0;

/** Whether the other side is to add a name before the record can be read. */
let lacking: bool = false;
export function lacksName(): bool {
  return lacking;
}
export function lackingParent(): usize {
  return lackingIn;
}
/** Where the lacking name begins, behind its quote; 0 for an element of a list. */
export function lackingName(): usize {
  return lackingFrom;
}

export function claimsAt(): usize {
  return claims;
}
/** False when there are more of them than there is room for. */
export function openRecords(claimTotal: u32, ruleTotal: u32, without: u32, messages: u32, pairs: bool): bool {
  if (claimTotal > mostClaims || !openOutcomes(ruleTotal, without)) return false;
  claimCount = claimTotal;
  readsMessages = messages;
  setPaired(pairs);
  openValues();
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
    if (!giveRecord(first, stop, number, <u64>(shift + <i64>first))) {
      tellLack();
      break;
    }
    number++;
    at = next + 1;
    why = 0;
  }
  if (!settle(why == 3)) why = 3;
  tellRun(at - from, number - line);
  return why;
}

export function lackNothing(): void {
  lacking = false;
}
/** Says which name stopped the reading, if one did. */
export function tellLack(): void {
  lacking = lackingIn != 0;
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
  if (!beginRecord(first, stop, true)) return false;
  closeEvent(line, byteOffset, <u32>(stop - first));
  return true;
}

/**
 * The same, but for the end of the event.
 * @param stands whether the record stands in the evidence as it is read: else its time has no bytes there
 */
export function beginRecord(first: usize, stop: usize, stands: bool): bool {
  openEvent();
  let given: bool;
  if (embeddedLeaf == 0) {
    given = give(first, stands, 0, 0);
    if (given) learnShape(first, stop);
  } else {
    given = stands && readsMessages == 0 && enterInner(first) && give(0, false, outerTimeAt, outerTimeLength) && giveAround();
    if (given) learnShape(innerFrom, innerEnd);
  }
  if (!given) forgetEvent();
  return given;
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

/**
 * Sets the event's fields by the leaves at hand; false when the record is for the other reader. The place of its time is told
 * where it does not stand in the evidence.
 */
function give(first: usize, stands: bool, timeAt: u32, timeLength: u32): bool {
  if (!isClaimed()) return false;
  const time = timeLeaf;
  if (time != 0) {
    const from = <usize>load<u32>(time, leafFrom);
    const end = <usize>load<u32>(time, leafEnd);
    if (load<u32>(time, leafKind) == escapedText) return false;
    if (!readTime(from, end)) return false;
    putInstant(instant, offsetMinutes, stands ? <u32>(from - first) : timeAt, stands ? <u32>(end - from) : timeLength);
  }
  if (!choose()) return false;
  messageFrom = 0;
  for (let leaf = leaves; leaf < leavesEnd; leaf += leafBytes) {
    const from = <usize>load<u32>(leaf, leafFrom);
    const end = <usize>load<u32>(leaf, leafEnd);
    const kind = load<u32>(leaf, leafKind);
    if (leaf == time || from == end || kind == nothing) continue;
    const taker = load<u32>(leaf, leafTaker);
    if (taker != 0) {
      if (!giveField(taker - 1, from, end)) return false;
    } else {
      const node = <usize>load<u32>(leaf);
      const name = <usize>load<u32>(node, nameAt);
      const nameBytes = <usize>load<u32>(node, nameLength);
      const isPlain = kind == plainText || kind == bareWord;
      if (!(isPlain ? addPlainMore(name, nameBytes, from, end) : addMore(name, nameBytes, from, end))) return false;
    }
  }
  const ended = giveOutcome();
  if (readsMessages == 0 || messageFrom == 0 || (readsMessages == 2 && (ended || !isSilent()))) return true;
  const said = giveRecordMessage(messageFrom, messageEnd);
  return said == 0 || (said == 1 && !hasNameOfMessage());
}

/** Of the message at hand, 0 where there is none. */
let messageFrom: usize = 0;
let messageEnd: usize = 0;

/** Whether the record has a field beyond the common ones by a name that its message gave as well. */
function hasNameOfMessage(): bool {
  for (let leaf = leaves; leaf < leavesEnd; leaf += leafBytes) {
    const position = load<u32>(load<u32>(leaf), strange);
    if (position >= 2 && isGiven(position - 2)) return true;
  }
  return false;
}

function isClaimed(): bool {
  if (claimCount == 0) return anyLeaf;
  for (let at = claims; at < claims + (<usize>claimCount << 3); at += 8) {
    const wanted = load<u32>(at);
    const beyond = load<u32>(at, 4);
    if ((claimed & wanted) == wanted && (claimedBeyond & beyond) == beyond) return true;
  }
  return false;
}

function giveField(field: u32, from: usize, end: usize): bool {
  if (field == eventOutcomeField) return true;
  if (field == 0) return giveAddress(from, end);
  if (field < urlPathField) noteTerm(field, from, end);
  else if (field == urlPathField) return givePath(from, end);
  else if (field == urlQueryField) putEventText(urlQueryText, from, end);
  else if (field == messageField) {
    messageFrom = from;
    messageEnd = end;
    putEventText(messageText, from, end);
  } else if (field == httpStatusField) putStatus(<u32>numberOf(from, end));
  else if (field == responseBytesField) putBytes(numberOf(from, end));
  return true;
}

function numberOf(from: usize, end: usize): u64 {
  let value: u64 = 0;
  for (let at = from; at < end; at++) value = value * 10 + (<u64>load<u8>(at) - 48);
  return value;
}
