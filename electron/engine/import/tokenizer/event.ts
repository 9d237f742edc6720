// AssemblyScript. The event being put together, field by field, in the row at hand: what batch.ts is to the plain readers.
// Bytes that are noted or put stay where they are until `resolveNoted`, and have sixteen bytes of room behind them.
import {
  byteOffsetColumn,
  closeRow,
  column,
  emptyRow,
  httpStatusBits,
  httpStatusColumn,
  instantBits,
  instantColumn,
  keepText,
  lineColumn,
  markTexts,
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
  textPlace,
  urlPathColumn,
} from './rows';
import { idLately, keepLately } from './lately';
import { tellInstant, tellWithoutOffset, tellWithoutTime } from './told';
import { copyNote, mostNotes, note, noteBytes, noteId, notesAt, resolve, termGeneration } from './terms';

/** The offset of an instant whose text states none. */
export const noOffset: i32 = 0x7fff;
/** Bytes of all fields beyond the common ones of one event. */
export const mostMore: usize = 1 << 20;
const termCount: usize = 12;

/** Notes waiting, and how many of them are of events before. */
let noted: i32 = 0;
let before: i32 = 0;
/** Of each term of the event: its note, counted from 1. */
const noteOf: usize = memory.data(4 * 12, 16);
/** Constants whose ids are not known: where their text stands, and where the id is wanted. */
const asking: usize = memory.data(8 * 16, 16);
const mostAsked: i32 = 16;
let asked: i32 = 0;
let textsBefore: v128 = i64x2.splat(0);
/** Where the fields beyond the common ones are put together: at their place among the texts. */
let more: usize = 0;
let moreUsed: usize = 0;
let timed: bool = false;
let instant: i64 = 0;
let offsetStated: bool = false;

/** Begins an event; the last one was closed or forgotten. */
@inline
export function openEvent(): void {
  before = noted;
  textsBefore = markTexts();
  more = textPlace(moreText);
  moreUsed = 0;
  timed = false;
  v128.store(noteOf, i64x2.splat(0));
  v128.store(noteOf, i64x2.splat(0), 16);
  v128.store(noteOf, i64x2.splat(0), 32);
}

/** A term of the event, in place of one it had; without bytes it has none. */
export function noteTerm(field: u32, from: usize, end: usize): void {
  const own = noteOf + (<usize>field << 2);
  if (load<u32>(own) != 0) forgetTerm(own);
  const cell = column(termColumn + field) + (<usize>row << 2);
  // Perhaps that of a constant.
  store<u32>(cell, 0);
  if (end <= from) return;
  const known = idLately(field, from, <u32>(end - from));
  if (known != 0) {
    store<u32>(cell, known);
    return;
  }
  note(noted++, from, (<u32>(end - from) << 4) | field, cell);
  store<u32>(own, noted);
}

/**
 * A term whose text the format itself states, and which so many lines have that its id is asked for only once.
 * @param idAt two words of its own: the id, and of which terms
 */
@inline
export function noteConstant(field: u32, text: usize, end: usize, idAt: usize): void {
  const id = load<u32>(idAt);
  if (id == 0 || load<u32>(idAt, 4) != termGeneration()) {
    noteTerm(field, text, end);
    if (asked == mostAsked) return;
    store<u32>(asking + (<usize>asked << 3), <u32>text);
    store<u32>(asking + (<usize>asked << 3), <u32>idAt, 4);
    asked++;
    return;
  }
  const own = noteOf + (<usize>field << 2);
  if (load<u32>(own) != 0) forgetTerm(own);
  store<u32>(column(termColumn + field) + (<usize>row << 2), id);
}

/** Keeps the ids of constants that were among the notes; one whose event was forgotten is asked for again. */
function keepAsked(): void {
  for (let place = notesAt(), end = place + <usize>noted * noteBytes; place < end; place += noteBytes) {
    for (let at = asking, stop = asking + (<usize>asked << 3); at < stop; at += 8) {
      if (load<u32>(at) != load<u32>(place)) continue;
      store<u32>(load<u32>(at, 4), load<u32>(place, noteId));
      store<u32>(load<u32>(at, 4), termGeneration(), 4);
    }
  }
  asked = 0;
}

function forgetTerm(own: usize): void {
  const gone = load<u32>(own);
  for (let at = <i32>gone; at < noted; at++) copyNote(at, at - 1);
  noted--;
  store<u32>(own, 0);
  for (let at = noteOf; at < noteOf + (termCount << 2); at += 4) {
    const other = load<u32>(at);
    if (other > gone) store<u32>(at, other - 1);
  }
}

/** A text of the event: put once, or a second time in place of the first. */
@inline
export function putEventText(text: usize, from: usize, end: usize): void {
  const heads = column(urlPathColumn + text);
  v128.store(heads + (<usize>row << 4), i64x2.splat(0));
  if (end > from) putText(text, heads, from, <u32>(end - from));
}

export function putStatus(value: u32): void {
  store<u16>(column(httpStatusColumn) + (<usize>row << 1), <u16>value);
  state(column(httpStatusBits));
}

export function putBytes(value: u64): void {
  store<u64>(column(responseBytesColumn) + (<usize>row << 3), value);
  state(column(responseBytesBits));
}

/** The event's time: microseconds since 1970, minutes or `noOffset`, and where its text stands from the event's first byte. */
@inline
export function putInstant(value: i64, offset: i32, timeAt: u32, timeLength: u32): void {
  timed = true;
  instant = value;
  store<i64>(column(instantColumn) + (<usize>row << 3), value);
  state(column(instantBits));
  offsetStated = offset != noOffset;
  if (offsetStated) {
    store<i16>(column(offsetMinutesColumn) + (<usize>row << 1), <i16>offset);
    state(column(offsetMinutesBits));
  }
  putTimePlace(timeAt, timeLength);
}

/**
 * A field beyond the common ones, its value written as JSON writes it; false when there is no room for it.
 * @param name `"name":`, which the event has not yet
 */
export function addMore(name: usize, nameLength: usize, from: usize, end: usize): bool {
  if (moreUsed + nameLength + (end - from) * 6 + 8 > mostMore) return false;
  let at = more + moreUsed;
  store<u8>(at++, moreUsed == 0 ? 123 : 44);
  copy(at, name, nameLength);
  at += nameLength;
  store<u8>(at++, 34);
  const length = end - from;
  const bytes = v128.load(from);
  if (length <= 16 && (specialIn(bytes) & ((1 << <i32>length) - 1)) == 0) {
    v128.store(at, bytes);
    at += length;
  } else at = putEscaped(at, from, end);
  store<u8>(at++, 34);
  moreUsed = at - more;
  return true;
}

/** The same of a value that needs no escapes. */
export function addPlainMore(name: usize, nameLength: usize, from: usize, end: usize): bool {
  const length = end - from;
  if (moreUsed + nameLength + length + 8 > mostMore) return false;
  let at = more + moreUsed;
  store<u8>(at++, moreUsed == 0 ? 123 : 44);
  copy(at, name, nameLength);
  at += nameLength;
  store<u8>(at++, 34);
  copy(at, from, length);
  at += length;
  store<u8>(at++, 34);
  moreUsed = at - more;
  return true;
}

/** Copies bytes, and up to 32 in any case: most names and values are no longer. */
@inline
function copy(to: usize, from: usize, length: usize): void {
  v128.store(to, v128.load(from));
  v128.store(to, v128.load(from, 16), 16);
  for (let done: usize = 32; done < length; done += 16) v128.store(to + done, v128.load(from + done));
}

/** Of sixteen bytes those that JSON does not write as they are, as bits. */
@inline
function specialIn(bytes: v128): i32 {
  const blanks = i8x16.lt_u(bytes, i8x16.splat(32));
  return i8x16.bitmask(v128.or(v128.or(blanks, i8x16.eq(bytes, i8x16.splat(34))), i8x16.eq(bytes, i8x16.splat(92))));
}

/** Writes bytes as they stand in a JSON string; gives where they end. */
export function putEscaped(to: usize, from: usize, end: usize): usize {
  let at = from;
  let place = to;
  while (at < end) {
    const bytes = v128.load(at);
    v128.store(place, bytes);
    const special = specialIn(bytes);
    const plain = special == 0 ? <usize>16 : <usize>ctz(special);
    if (at + plain >= end) return place + (end - at);
    at += plain;
    place += plain;
    if (plain < 16) place = putEscape(place, load<u8>(at++));
  }
  return place;
}

function putEscape(at: usize, byte: u8): usize {
  let short: u8 = 0;
  if (byte == 34 || byte == 92) short = byte;
  else if (byte == 8) short = 98;
  else if (byte == 9) short = 116;
  else if (byte == 10) short = 110;
  else if (byte == 12) short = 102;
  else if (byte == 13) short = 114;
  store<u8>(at, 92);
  if (short != 0) {
    store<u8>(at, short, 1);
    return at + 2;
  }
  // `u00` and two digits
  store<u32>(at, 0x00303075, 1);
  const low = byte & 15;
  store<u8>(at, 48 + (byte >> 4), 4);
  store<u8>(at, low < 10 ? 48 + low : 87 + low, 5);
  return at + 6;
}

@inline
export function closeEvent(line: u32, byteOffset: u64, byteLength: u32): void {
  if (moreUsed > 0) {
    store<u8>(more + moreUsed, 125);
    keepText(moreText, column(moreColumn), <u32>moreUsed + 1);
  }
  store<u64>(column(byteOffsetColumn) + (<usize>row << 3), byteOffset);
  store<u32>(column(lineColumn) + (<usize>row << 2), line);
  putLength(byteLength);
  if (!timed) tellWithoutTime();
  else {
    tellInstant(instant);
    if (!offsetStated) tellWithoutOffset();
  }
  closeRow();
}

/** Takes back all that was set since `openEvent`. */
export function forgetEvent(): void {
  noted = before;
  emptyRow(textsBefore);
}

/** Whether the notes of another event still fit. */
@inline
export function mayNote(): bool {
  return noted <= mostNotes - 16;
}

/** Gives the terms of all events so far their ids; false when these have no more room. */
export function resolveNoted(): bool {
  if (noted == 0) return true;
  const done = resolve(noted) != 0;
  if (done) keepLately(noted);
  if (done && asked > 0) keepAsked();
  noted = 0;
  return done;
}
