// AssemblyScript. What a line says by names of its own, `key=value key="another value"`: readers/key-values.ts. A line of
// which not everything is certain is left to that reader.
import { readAnyTime } from './any-time';
import { noteTerm, putBytes, putEventText, putStatus } from './event';
import { giveMore, giveOutcome, givePeerBehindInterface } from './fields';
import { isDigits, httpStatusField, messageField, responseBytesField, urlPathField, urlQueryField } from './json-fits';
import { flagsOf, keepUnder, keyAt, openKeys, slotOf } from './pair-keys';
import { findEither, standsAt } from './literals';
import { messageText, urlPathText, urlQueryText } from './rows';
import { findByte, isAscii } from './scan';

/** Words of the program. */
const equalsField: usize = 0;
const betweenField: usize = 4;
const openAllField: usize = 8;
const absentAt: usize = 12;
const absentCount: usize = 16;
const claimsAt: usize = 20;
const claimCount: usize = 24;
const timesAt: usize = 28;
const timeCount: usize = 32;
const fieldsAt: usize = 36;
const fieldCount: usize = 40;
const outcomesAt: usize = 44;
const outcomeCount: usize = 48;
const keysAt: usize = 52;
const keyCount: usize = 56;
const namesAt: usize = 60;
const nameCount: usize = 64;
const wordsName: usize = 68;

/** Flags of a key. */
const hexadecimal: i32 = 1;
const open: i32 = 2;
const zone: i32 = 4;

/** A pair: its key, where its value stands, what became of it. */
const valueFrom: usize = 4;
const valueEnd: usize = 8;
const useField: usize = 12;
const pairBytes: usize = 16;
const mostPairs: i32 = 250;
const pairs: usize = memory.data(16 * 250, 16);
/** What becomes of a pair: a field of its own, or one of these. */
const kept: u32 = 0xff;
const passedOver: u32 = 0xfe;
/** Of each declared key the pair that states it, counted from 1. */
const stated: usize = memory.data(4 * 128, 16);

let program: usize = 0;
let equals: u8 = 61;
let between: u8 = 0;
let openAll: bool = false;
/** One of the bytes between pairs. */
let gap: u8 = 32;

/** Texts put together for the line at hand: words, joined times, what hexadecimal digits spell. */
const mostScratch: usize = 1 << 16;
let scratch: usize = 0;
let scratchUsed: usize = 0;
let words: usize = 0;
let wordsEnd: usize = 0;
let pairCount: i32 = 0;

/** Where the event's time stands, when the pairs state one. */
export let timeFrom: usize = 0;
export let timeEnd: usize = 0;

/** @param at as pair-program.ts writes it */
export function openPairs(at: usize): void {
  program = at;
  if (scratch == 0) {
    scratch = heap.alloc(mostScratch + 64);
    words = heap.alloc(mostScratch + 64);
  }
  equals = load<u8>(at, equalsField);
  between = load<u8>(at, betweenField);
  openAll = load<i32>(at, openAllField) != 0;
  gap = between == 0 ? 32 : between;
  openKeys(load<u32>(at, keysAt), load<i32>(at, keyCount), load<u32>(at, namesAt), load<i32>(at, nameCount));
}

/** Reads the pairs of a line; false when these are for the other reader, or not those of the format. */
export function readPairs(from: usize, end: usize): bool {
  pairCount = 0;
  scratchUsed = 0;
  wordsEnd = words;
  memory.fill(stated, 0, <usize>load<i32>(program, keyCount) << 2);
  return scan(from, end, false) && isClaimed();
}

@inline
function isGap(byte: u8): bool {
  if (between != 0) return byte == between;
  return byte == 32 || byte == 9 || byte == 29 || (byte == 59 && equals == 58);
}

/** Where the next gap stands, or else another byte (which may be a gap itself), the slice's end when neither does. */
function findGap(from: usize, end: usize, other: u8): usize {
  if (between != 0) return findEither(from, end, between, other);
  const others = i8x16.splat(other);
  const semicolons = i8x16.splat(equals == 58 ? 59 : 32);
  for (let at = from; at < end; at += 16) {
    const bytes = v128.load(at);
    const blanks = v128.or(i8x16.eq(bytes, i8x16.splat(32)), i8x16.eq(bytes, i8x16.splat(9)));
    const signs = v128.or(i8x16.eq(bytes, semicolons), i8x16.eq(bytes, others));
    const places = i8x16.bitmask(v128.or(v128.or(blanks, signs), i8x16.eq(bytes, i8x16.splat(29))));
    if (places != 0) return min(at + ctz(places), end);
  }
  return end;
}

function scan(from: usize, end: usize, isInner: bool): bool {
  let p = from;
  while (p < end) {
    while (p < end && (isGap(load<u8>(p)) || load<u8>(p) == 32)) p++;
    if (p >= end) return true;
    const word = p;
    p = findGap(p, end, equals);
    if (p >= end || load<u8>(p) != equals || p == word) {
      p = findGap(p, end, gap);
      addWord(word, p);
      continue;
    }
    if (pairCount == mostPairs) return false;
    const key = keyAt(pairCount, word, p);
    if (key == 0) return false;
    if (equals == 58) while (load<u8>(p, 1) == equals) p++;
    p++;
    const first = p < end ? load<u8>(p) : 0;
    if (first == 34 || first == 39) {
      const close = first == 34 ? closingQuote(p + 1, end) : findByte(p + 1, end, first);
      if (first == 39 && !isInner && findByte(p + 1, close, equals) < close) {
        if (!scan(p + 1, close, true)) return false;
      } else if (!add(key, p + 1, close, true)) return false;
      p = close + 1;
      continue;
    }
    const value = p;
    p = findGap(p, end, gap);
    if (openAll || (flagsOf(key) & open) != 0) p = untilKey(p, end);
    if (!add(key, value, p, false)) return false;
  }
  return true;
}

/** Where a double quote closes that no backslash hides; the slice's end when none does. */
function closingQuote(from: usize, end: usize): usize {
  const close = findByte(from, end, 34);
  let p = findByte(from, close, 92);
  if (p == close) return close;
  for (; p < end; p++) {
    const byte = load<u8>(p);
    if (byte == 34) return p;
    if (byte == 92 && isHidden(load<u8>(p, 1))) p++;
  }
  return end;
}

/** What a backslash in quotes hides; before anything else it is a backslash. */
@inline
function isHidden(byte: u8): bool {
  return byte == 34 || byte == 92;
}

function isBlank(byte: u8): bool {
  return byte == 32 || byte == 9 || byte == 29;
}

/** Goes on over blanks to where the next `key=` begins; a backslash before the sign says that it is none. */
function untilKey(from: usize, end: usize): usize {
  let until = from;
  let p = from;
  while (p < end) {
    while (p < end && isBlank(load<u8>(p))) p++;
    const word = p;
    while (p < end && !isBlank(load<u8>(p)) && load<u8>(p) != 61) p++;
    if (p < end && load<u8>(p) == 61 && p > word && load<u8>(p - 1) != 92) return until;
    while (p < end && !isBlank(load<u8>(p))) p++;
    until = p;
  }
  return until;
}

function addWord(from: usize, end: usize): void {
  if (wordsEnd > words) store<u8>(wordsEnd++, 32);
  memory.copy(wordsEnd, from, end - from);
  wordsEnd += end - from;
}

function add(key: usize, from: usize, end: usize, isQuoted: bool): bool {
  let begins = from;
  let ends = end;
  if ((isQuoted || openAll) && findByte(from, end, 92) < end) {
    begins = scratch + scratchUsed;
    ends = unescaped(from, end, isQuoted);
    if (ends == 0) return false;
  } else if (!isQuoted && (flagsOf(key) & hexadecimal) != 0 && isHex(from, end)) {
    begins = scratch + scratchUsed;
    ends = spelledByHex(from, end);
    if (ends == 0) return false;
  }
  const pair = pairs + <usize>pairCount * pairBytes;
  const isAbsent = statesNothing(begins, ends);
  store<u32>(pair, <u32>key);
  store<u32>(pair, <u32>begins, valueFrom);
  store<u32>(pair, <u32>ends, valueEnd);
  store<u32>(pair, isAbsent ? passedOver : kept, useField);
  pairCount++;
  const slot = slotOf(key);
  if (slot < 0) return true;
  const own = stated + (<usize>slot << 2);
  if (isAbsent) {
    // That the key is there still counts for a claim.
    if (load<i32>(own) == 0) store<i32>(own, -1);
    return true;
  }
  if (load<i32>(own) > 0) return false;
  store<i32>(own, pairCount);
  return true;
}

/** Where a value without the backslashes that hide ends in the scratch; 0 when there is no room for it. */
function unescaped(from: usize, end: usize, isQuoted: bool): usize {
  if (scratchUsed + (end - from) + 32 > mostScratch) return 0;
  let at = scratch + scratchUsed;
  for (let p = from; p < end; p++) {
    if (load<u8>(p) == 92 && p + 1 < end) {
      const next = load<u8>(p, 1);
      if (isQuoted ? isHidden(next) : next == 61 || next == 92 || next == 124) p++;
    }
    store<u8>(at++, load<u8>(p));
  }
  scratchUsed = at - scratch + 16;
  return at;
}

function isHex(from: usize, end: usize): bool {
  if (end - from < 2 || ((end - from) & 1) != 0) return false;
  for (let p = from; p < end; p++) if (hexDigit(load<u8>(p)) > 15) return false;
  return true;
}

function hexDigit(byte: u8): u32 {
  const digit = <u32>byte - 48;
  if (digit < 10) return digit;
  const letter = (<u32>byte | 32) - 97;
  return letter < 6 ? letter + 10 : 16;
}

/** Where what hexadecimal digits spell ends in the scratch; 0 when it is more than ASCII. NULs stand between arguments. */
function spelledByHex(from: usize, end: usize): usize {
  if (scratchUsed + (end - from) + 32 > mostScratch) return 0;
  const begins = scratch + scratchUsed;
  let at = begins;
  for (let p = from; p < end; p += 2) {
    const byte = (hexDigit(load<u8>(p)) << 4) | hexDigit(load<u8>(p, 1));
    if (byte > 127) return 0;
    store<u8>(at++, <u8>byte);
  }
  while (at > begins && load<u8>(at - 1) == 0) at--;
  for (let p = begins; p < at; p++) if (load<u8>(p) == 0) store<u8>(p, 32);
  scratchUsed = at - scratch + 16;
  return at;
}

function statesNothing(from: usize, end: usize): bool {
  if (end == from) return true;
  let text: usize = load<u32>(program, absentAt);
  for (let left = load<i32>(program, absentCount); left > 0; left--, text += 8) {
    const length = load<u32>(text, 4);
    if (<usize>length == end - from && standsAt(from, end, load<u32>(text), length)) return true;
  }
  return false;
}

@inline
function pairOf(slot: u32): i32 {
  return load<i32>(stated + (<usize>slot << 2));
}
@inline
function placeOf(pair: i32): usize {
  return pairs + <usize>(pair - 1) * pairBytes;
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
    if (scratchUsed + 128 > mostScratch) return false;
    let at = scratch + scratchUsed;
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

/** Gives what was read to the event at hand, all but its time; false when that is for the other reader. */
export function givePairs(): bool {
  let isTold = false;
  let field: usize = load<u32>(program, fieldsAt);
  for (let left = load<i32>(program, fieldCount); left > 0; left--, field += 8) {
    const slots: usize = load<u32>(field, 4);
    for (let name = 1, many = load<i32>(slots); name <= many; name++) {
      const pair = pairOf(load<u32>(slots + (<usize>name << 2)));
      if (pair <= 0 || load<u32>(placeOf(pair), useField) != kept) continue;
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
    if (from >= scratch && from < scratch + mostScratch) return -1;
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
