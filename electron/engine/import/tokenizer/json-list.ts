// AssemblyScript. JSON records that are not one a line: in a list, or written over several lines. Lines are counted as
// readers/record-list.ts does: a line once for each record that begins in it, within a record it is a continuation.
import { mostMore } from './event';
import { giveRecord, lackNothing, longestRecord, makeRoomForNotes, settle, tellLack } from './json-records';
import { lineFeeds, readObject } from './json-text';
import { hasRoom } from './rows';
import { isAscii } from './scan';
import { beginRun, tellRun } from './told';

// Of the line at hand: its number, how many records began in it, whether only blanks stand in it, whether it began within a record.
let line: u32 = 0;
let begun: u32 = 0;
let blank: bool = true;
let inside: bool = false;
let continuations: u32 = 0;
let blanks: u32 = 0;
let comments: u32 = 0;
// Of the run: the lines in which its first and last record begin, and how many begin in the line of the one before.
let firstLine: u32 = 0;
let lastLine: u32 = 0;
let shared: u32 = 0;

/** What is known of the lines, as words: ten of them in the order above. */
const state: usize = memory.data(4 * 10, 16);
export function listStateAt(): usize {
  return state;
}

/** Begins where the other reader stands, at a record. */
export function openList(atLine: u32, recordsBegun: u32, isBlank: bool, isInside: bool): void {
  line = atLine;
  begun = recordsBegun;
  blank = isBlank;
  inside = isInside;
  continuations = 0;
  blanks = 0;
  comments = 0;
}

/** As a `Taker` of quick-lines.ts does; it ends behind a record. `end` has room behind it. */
export function runRecordList(from: usize, end: usize, _line: u32, offset: f64, valid: bool): i32 {
  let reached = from;
  let events: u32 = 0;
  let why = 1;
  const shift = <i64>offset - <i64>from;
  lackNothing();
  beginRun();
  shared = 0;
  // No text and no blanks go on beyond it.
  store<u8>(end, 10);
  while (true) {
    if (!makeRoomForNotes()) {
      why = 3;
      break;
    }
    const first = findRecord(reached, end);
    if (first == 0) break;
    const stop = readObject(first, end + 1, true);
    if (stop == 0) {
      tellLack();
      break;
    }
    if (stop > end || stop - first > longestRecord || (!valid && !isAscii(first, stop))) break;
    if (!hasRoom(stop - first, mostMore)) {
      why = 2;
      break;
    }
    const feeds = lineFeeds;
    // Where the record begins is not settled before it is taken.
    const at = line + feedsBetween;
    if (!giveRecord(first, stop, at, <u64>(shift + <i64>first))) {
      tellLack();
      break;
    }
    passBetween(reached, first);
    passRecord(feeds);
    if (events == 0) firstLine = at;
    else if (at == lastLine) shared++;
    lastLine = at;
    events++;
    reached = stop;
  }
  if (!settle(why == 3)) why = 3;
  tellRun(reached - from, events);
  tellState();
  return why;
}

/** Line feeds between the last record and the one found. */
let feedsBetween: u32 = 0;

/** Where the next record begins, 0 when something else than blanks and commas stands before it. */
function findRecord(from: usize, end: usize): usize {
  feedsBetween = 0;
  for (let at = from; at < end; at++) {
    const byte = load<u8>(at);
    if (byte == 123) return at;
    if (byte == 10) feedsBetween++;
    else if (byte != 44 && byte != 32 && byte != 13 && byte != 9) return 0;
  }
  return 0;
}

/** Counts the lines between two records. */
function passBetween(from: usize, to: usize): void {
  for (let at = from; at < to; at++) {
    const byte = load<u8>(at);
    if (byte != 10) {
      if (byte == 44) blank = false;
      continue;
    }
    if (begun == 0) {
      if (inside) continuations++;
      else if (blank) blanks++;
      else comments++;
    }
    begun = 0;
    blank = true;
    inside = false;
    line++;
  }
}

function passRecord(feeds: u32): void {
  blank = false;
  begun++;
  if (feeds == 0) return;
  continuations += feeds - 1;
  begun = 0;
  inside = true;
  line += feeds;
}

function tellState(): void {
  store<u32>(state, line);
  store<u32>(state, begun, 4);
  store<u32>(state, blank ? 1 : 0, 8);
  store<u32>(state, inside ? 1 : 0, 12);
  store<u32>(state, continuations, 16);
  store<u32>(state, blanks, 20);
  store<u32>(state, comments, 24);
  store<u32>(state, firstLine, 28);
  store<u32>(state, lastLine, 32);
  store<u32>(state, shared, 36);
}
