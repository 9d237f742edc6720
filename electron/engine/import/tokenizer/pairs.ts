// AssemblyScript. What a line says by names of its own, `key=value key="another value"`: readers/key-values.ts. A line of
// which not everything is certain is left to that reader.
import { readAnyTime } from './any-time';
import { noteTerm, putBytes, putEventText, putStatus } from './event';
import { isDigits, httpStatusField, messageField, responseBytesField, urlPathField, urlQueryField, userNameField } from './json-fits';
import { giveMore, giveOutcome } from './names';
import { flagsOf, keepUnder } from './pair-keys';
import {
  isPassing,
  kept,
  openScan,
  pairBytes,
  pairCount,
  pairOf,
  pairs,
  passedOver,
  placeOf,
  scanPairs,
  scratchRoom,
  useField,
  valueEnd,
  valueFrom,
  words,
  wordsEnd,
} from './pair-scan';
import { givePeerBehindInterface } from './peers';
import { messageText, urlPathText, urlQueryText } from './rows';
import { findByte, isAscii } from './scan';

/** Words of the program; those before them are read by pair-scan.ts. */
const claimsAt: usize = 20;
const claimCount: usize = 24;
const timesAt: usize = 28;
const timeCount: usize = 32;
const fieldsAt: usize = 36;
const fieldCount: usize = 40;
const outcomesAt: usize = 44;
const outcomeCount: usize = 48;
const wordsName: usize = 68;

/** Flag of a key: the zone of a time, which is kept too. */
const zone: i32 = 4;
const percent: u8 = 37;

let program: usize = 0;
/** Where the event's time stands, when the pairs state one. */
export let timeFrom: usize = 0;
export let timeEnd: usize = 0;

/** @param at as pair-program.ts writes it */
export function openPairs(at: usize): void {
  program = at;
  openScan(at);
}

/** Reads the pairs of a line; false when these are for the other reader, or not those of the format. */
export function readPairs(from: usize, end: usize): bool {
  return scanPairs(from, end) && isClaimed();
}

function isClaimed(): bool {
  const count = load<i32>(program, claimCount);
  if (count == 0) return true;
  const lists: usize = load<u32>(program, claimsAt);
  for (let list = 0; list < count; list++) {
    const slots: usize = load<u32>(lists + (<usize>list << 2));
    let left = load<i32>(slots);
    while (left > 0 && pairOf(load<u32>(slots + (<usize>left << 2))) != 0) left--;
    if (left == 0) return true;
  }
  return false;
}

/** Reads the time that the pairs state: 1 when they do, 0 when they state none, -1 for the other reader to say. */
export function readPairTime(): i32 {
  const lists: usize = load<u32>(program, timesAt);
  for (let list = 0, count = load<i32>(program, timeCount); list < count; list++) {
    const slots: usize = load<u32>(lists + (<usize>list << 2));
    const many = load<i32>(slots);
    let all = true;
    for (let part = 1; part <= many; part++) if (pairOf(load<u32>(slots + (<usize>part << 2))) <= 0) all = false;
    if (all) return readJoined(slots, many) ? 1 : -1;
  }
  return 0;
}

function readJoined(slots: usize, many: i32): bool {
  const first = placeOf(pairOf(load<u32>(slots, 4)));
  let from: usize = load<u32>(first, valueFrom);
  let end: usize = load<u32>(first, valueEnd);
  timeFrom = from;
  timeEnd = end;
  if (many > 1) {
    let at = scratchRoom(128);
    if (at == 0 || many > 3) return false;
    from = at;
    for (let part = 1; part <= many; part++) {
      const pair = placeOf(pairOf(load<u32>(slots + (<usize>part << 2))));
      const value: usize = load<u32>(pair, valueFrom);
      const length = <usize>load<u32>(pair, valueEnd) - value;
      if (length > 40) return false;
      if (part > 1) store<u8>(at++, 32);
      memory.copy(at, value, length);
      at += length;
      timeFrom = min(timeFrom, value);
      timeEnd = max(timeEnd, value + length);
    }
    end = at;
    if (timeEnd - timeFrom >= 200) {
      timeFrom = load<u32>(first, valueFrom);
      timeEnd = load<u32>(first, valueEnd);
    }
  }
  if (!readAnyTime(from, end)) return false;
  for (let part = 1; part <= many; part++) {
    const pair = placeOf(pairOf(load<u32>(slots + (<usize>part << 2))));
    if ((flagsOf(load<u32>(pair)) & zone) == 0) store<u32>(pair, passedOver, useField);
  }
  return true;
}

/** `user` may be who acted, and may be what programs had of a processor. */
function isShare(pair: usize): bool {
  const end: usize = load<u32>(pair, valueEnd);
  return end > <usize>load<u32>(pair, valueFrom) && load<u8>(end - 1) == percent;
}

/** Gives what was read to the event at hand, all but its time; false when that is for the other reader. */
export function givePairs(): bool {
  let isTold = false;
  let field: usize = load<u32>(program, fieldsAt);
  for (let left = load<i32>(program, fieldCount); left > 0; left--, field += 8) {
    const slots: usize = load<u32>(field, 4);
    for (let name = 1, many = load<i32>(slots); name <= many; name++) {
      const pair = pairOf(load<u32>(slots + (<usize>name << 2)));
      if (pair <= 0 || load<u32>(placeOf(pair), useField) != kept) continue;
      if (load<u32>(field) == userNameField && isShare(placeOf(pair))) continue;
      store<u32>(placeOf(pair), load<u32>(field), useField);
      if (load<u32>(field) == messageField) isTold = true;
      break;
    }
  }
  for (let pair = pairs, stop = pairs + <usize>pairCount * pairBytes; pair < stop; pair += pairBytes) {
    const use = load<u32>(pair, useField);
    if (use == passedOver) continue;
    const from: usize = load<u32>(pair, valueFrom);
    const end: usize = load<u32>(pair, valueEnd);
    const given = use == kept ? 0 : giveValue(use, from, end);
    if (given < 0 || (given == 0 && !keepUnder(load<u32>(pair), from, end))) return false;
  }
  if (wordsEnd > words) {
    if (!isTold) putEventText(messageText, words, wordsEnd);
    else if (!giveMore(load<u32>(program, wordsName), words, wordsEnd)) return false;
  }
  return giveOutcomeOfPairs();
}

/** Gives a value to a field: 1 when the field can hold it, 0 when not, -1 for the other reader to say. */
function giveValue(field: u32, from: usize, end: usize): i32 {
  if (field == 0) return givePeerBehindInterface(from, end) ? 1 : -1;
  if (field < urlPathField) {
    // It stays where it is until its id is asked for; the scratch does not.
    if (isPassing(from)) return -1;
    noteTerm(field, from, end);
    return 1;
  }
  if (field == urlPathField) return givePath(from, end) ? 1 : -1;
  if (field == urlQueryField) putEventText(urlQueryText, from, end);
  else if (field == messageField) putEventText(messageText, from, end);
  else {
    const isBytes = field == responseBytesField;
    if (end - from > (isBytes ? 15 : 3) || !isDigits(from, end)) return 0;
    let value: u64 = 0;
    for (let p = from; p < end; p++) value = value * 10 + (<u64>load<u8>(p) - 48);
    if (isBytes) putBytes(value);
    else if (field == httpStatusField) putStatus(<u32>value);
  }
  return 1;
}

/** A path and its query; a request line has blanks, and is left. */
function givePath(from: usize, end: usize): bool {
  if (findByte(from, end, 32) < end) return false;
  const cut = load<u8>(from) == 47 ? findByte(from, end, 63) : end;
  putEventText(urlPathText, from, cut);
  if (cut < end) putEventText(urlQueryText, cut + 1, end);
  return true;
}

function giveOutcomeOfPairs(): bool {
  let rule: usize = load<u32>(program, outcomesAt);
  for (let left = load<i32>(program, outcomeCount); left > 0; left--, rule += 16) {
    const pair = pairOf(load<u32>(rule));
    if (pair <= 0) continue;
    const wanted: usize = load<u32>(rule, 4);
    if (wanted != 0) {
      const from: usize = load<u32>(placeOf(pair), valueFrom);
      const end: usize = load<u32>(placeOf(pair), valueEnd);
      if (!isAscii(from, end)) return false;
      if (!isSaid(from, end, wanted, load<u32>(rule, 8))) continue;
    }
    giveOutcome(load<i32>(rule, 12));
    return true;
  }
  return true;
}

/** Whether a value is a text of small letters, however it writes them. */
function isSaid(from: usize, end: usize, wanted: usize, length: u32): bool {
  if (end - from != <usize>length) return false;
  for (let at: usize = 0; at < <usize>length; at++) {
    const byte = load<u8>(from + at);
    if ((<u32>byte - 65 < 26 ? byte | 32 : byte) != load<u8>(wanted + at)) return false;
  }
  return true;
}
