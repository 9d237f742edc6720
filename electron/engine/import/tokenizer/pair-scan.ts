// AssemblyScript. Cuts a line into keys and values, as `scan` of readers/key-values.ts does. What is put together for that,
// of hexadecimal digits or without backslashes, stands in a scratch until the next line.
import { flagsOf, keyAt, openKeys, slotOf } from './pair-keys';
import { findEither, standsAt } from './literals';
import { findByte } from './scan';

/** Words of the program; those behind them are read by pairs.ts. */
const equalsField: usize = 0;
const betweenField: usize = 4;
const openAllField: usize = 8;
const absentAt: usize = 12;
const absentCount: usize = 16;
const keysAt: usize = 52;
const keyCount: usize = 56;
const namesAt: usize = 60;
const nameCount: usize = 64;

/** Flags of a key: hexadecimal digits, a value that goes on over blanks, arguments follow it, it is one of them. */
const hexadecimal: i32 = 1;
const open: i32 = 2;
const count: i32 = 8;
const argument: i32 = 16;

/** A pair: its key, where its value stands, what became of it. */
export const valueFrom: usize = 4;
export const valueEnd: usize = 8;
export const useField: usize = 12;
export const pairBytes: usize = 16;
const mostPairs: i32 = 250;
export const pairs: usize = memory.data(16 * 250, 16);
/** What becomes of a pair: a field of its own, or one of these. */
export const kept: u32 = 0xff;
export const passedOver: u32 = 0xfe;
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
/** What stands between pairs, with blanks between. */
export let words: usize = 0;
export let wordsEnd: usize = 0;
export let pairCount: i32 = 0;
/** Whether arguments are being listed: elsewhere their names are those of numbers. */
let countsArguments: bool = false;

/** @param at as pair-program.ts writes it */
export function openScan(at: usize): void {
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

/** Cuts a slice into pairs; false when that is for the other reader. */
export function scanPairs(from: usize, end: usize): bool {
  pairCount = 0;
  scratchUsed = 0;
  wordsEnd = words;
  countsArguments = false;
  memory.fill(stated, 0, <usize>load<i32>(program, keyCount) << 2);
  return scan(from, end, false);
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
    if (p >= end) return until;
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
  const flags = flagsOf(key);
  const isSpelled = (flags & hexadecimal) != 0 || (countsArguments && (flags & argument) != 0);
  if ((flags & count) != 0) countsArguments = true;
  if ((isQuoted || openAll) && findByte(from, end, 92) < end) {
    begins = scratch + scratchUsed;
    ends = unescaped(from, end, isQuoted);
    if (ends == 0) return false;
  } else if (!isQuoted && isSpelled && isHex(from, end)) {
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
  let at = scratchRoom(end - from);
  if (at == 0) return 0;
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
  const begins = scratchRoom(end - from);
  if (begins == 0) return 0;
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

/** The pair that states a declared key, counted from 1; 0 where it is not there, -1 where it states nothing. */
@inline
export function pairOf(slot: u32): i32 {
  return load<i32>(stated + (<usize>slot << 2));
}
@inline
export function placeOf(pair: i32): usize {
  return pairs + <usize>(pair - 1) * pairBytes;
}

/** Room for a short text until the next line; 0 when there is none. */
export function scratchRoom(bytes: usize): usize {
  return scratchUsed + bytes + 32 > mostScratch ? 0 : scratch + scratchUsed;
}

/** Whether a value stands in the scratch, and is gone with the next line. */
export function isPassing(at: usize): bool {
  return at >= scratch && at < scratch + mostScratch;
}
