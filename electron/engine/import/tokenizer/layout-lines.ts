// AssemblyScript. Lines of formats that are declared as layouts, as readers/lines.ts reads them. A line of which not
// everything is certain is left to that reader.
import { forgetStamp, instant, keepStamp, offsetStated, readStamp, skipStamp } from './clock';
import {
  closeEvent,
  forgetEvent,
  mayNote,
  mostMore,
  openEvent,
  putEventText,
  putInstant,
  resolveNoted,
} from './event';
import { giveDone, giveField, Kind } from './fields';
import {
  backToLine,
  fieldEnd,
  fieldFrom,
  firstMatch,
  flagsField,
  markCount,
  marksAt,
  notGiven,
  stepsIn,
  stepsOf,
  surelyFits,
  timeAbove,
  timeStep,
  withPairs,
} from './layouts';
import { kindField, stepBytes } from './layout-steps';
import { standsAt, standsIn } from './literals';
import { beginFields, giveMore, giveOutcomeOf, openFields } from './names';
import { openKeys } from './pair-keys';
import { givePairs, openPairs, readPairs, readPairTime, timeEnd, timeFrom } from './pairs';
import { giveRules } from './rules';
import { hasRoom, messageText } from './rows';
import { findByte, isAscii } from './scan';
import { giveStructured } from './structured';
import { setTimeWords } from './stamps';
import { beginRun, tellInstant, tellRun } from './told';

const longestLine: usize = 1 << 15;

let layouts: usize = 0;
let absent: u8 = 0;
let comment: u8 = 0;
let statusSays: bool = false;
/** Lines of no layout belong to the event above: an event ends where the next begins. */
let spans: bool = false;
/** Nothing but the times is wanted. */
let onlyTimes: bool = false;
let headings: usize = 0;
let headingCount: i32 = 0;
/** The rules of messages: those asked first, and the format's own. */
let firstRules: usize = 0;
let ownRules: usize = 0;

/** The last time that an event of the file stated, and its offset: NaN before there was any. */
let above: f64 = NaN;
let offsetAbove: i32 = 0;
export function setAbove(instantThere: f64, offsetThere: i32): void {
  above = instantThere;
  offsetAbove = offsetThere;
}
export function aboveInstant(): f64 {
  return above;
}
export function aboveOffset(): i32 {
  return offsetAbove;
}

/** @param program as layout-program.ts writes it @param timesOnly nothing but the times of lines is wanted */
export function openLayouts(program: usize, timesOnly: i32): void {
  layouts = load<u32>(program);
  absent = load<u8>(program, 4);
  comment = load<u8>(program, 8);
  statusSays = load<i32>(program, 12) != 0;
  spans = load<i32>(program, 16) != 0;
  onlyTimes = timesOnly != 0 && !spans;
  headings = load<u32>(program, 20);
  headingCount = load<i32>(program, 24);
  firstRules = load<u32>(program, 28);
  ownRules = load<u32>(program, 32);
  openFields(load<u32>(program, 36));
  const pairs: usize = load<u32>(program, 56);
  if (pairs != 0) openPairs(pairs);
  else openKeys(0, 0, load<u32>(program, 36), load<i32>(program, 60));
  setTimeWords(load<u32>(program, 40), load<i32>(program, 44), load<u32>(program, 48), load<i32>(program, 52));
}

/** Of the event that waits for the next to begin. */
let waits: bool = false;
let waitingLine: u32 = 0;
let waitingAt: usize = 0;
let waitingBytes: u32 = 0;

/** Reads whole lines up to the first that is not certain; see `run` of access-lines.ts. */
export function runLayouts(from: usize, end: usize, line: u32, offset: f64, valid: bool): i32 {
  let at = from;
  let number = line;
  let why = 0;
  const shift = <i64>offset - <i64>from;
  beginRun();
  waits = false;
  while (at < end) {
    const stop = findByte(at, end, 10);
    if (stop == end) {
      why = 1;
      break;
    }
    const to = stop > at && load<u8>(stop - 1) == 13 ? stop - 1 : stop;
    const layout = stop - at > longestLine || (!valid && !isAscii(at, to)) ? <usize>0 : layoutOf(at, to);
    if (layout <= 1) {
      why = 1;
      break;
    }
    if (onlyTimes && (load<i32>(layout, flagsField) & surelyFits) != 0) {
      if (!readLineTime()) {
        why = 1;
        break;
      }
      keepStamp();
      number++;
      at = stop + 1;
      continue;
    }
    if (waits) close(shift);
    if (!hasRoom(longestLine, mostMore)) {
      why = 2;
      break;
    }
    if (!mayNote() && !resolveNoted()) {
      why = 3;
      break;
    }
    openEvent();
    if (!give(layout, at, to)) {
      forgetEvent();
      why = 1;
      break;
    }
    keepStamp();
    waits = true;
    waitingLine = number;
    waitingAt = at;
    waitingBytes = <u32>(to - at);
    if (!spans) close(shift);
    number++;
    at = stop + 1;
  }
  if (waits) {
    // What comes next may belong to it.
    forgetEvent();
    forgetStamp();
    number = waitingLine;
    at = waitingAt;
    if (why == 0) why = 1;
  }
  if (why != 3 && !resolveNoted()) why = 3;
  tellRun(at - from, number - line);
  return why;
}

/** Reads what time the line just matched states, and nothing else of it. */
function readLineTime(): bool {
  if (timeStep < 0) {
    skipStamp();
    return true;
  }
  if (!readStamp()) return false;
  tellInstant(instant);
  return true;
}

/** Whether a line surely begins an event. */
export function beginsEvent(from: usize, end: usize, valid: bool): bool {
  const stop = findByte(from, end, 10);
  if (stop == end || stop - from > longestLine) return false;
  const to = stop > from && load<u8>(stop - 1) == 13 ? stop - 1 : stop;
  return (valid || isAscii(from, to)) && layoutOf(from, to) > 1;
}

function close(shift: i64): void {
  closeEvent(waitingLine, <u64>(shift + <i64>waitingAt), waitingBytes);
  waits = false;
}

/** The layout that a line certainly is of, 0 or 1 when that is not certain. */
@inline
function layoutOf(from: usize, end: usize): usize {
  if (load<u8>(from) == 0) return 0;
  const first = load<u8>(from);
  if (end == from || (first <= 32 && !(spans && saysSomething(from, end)))) return 0;
  if (comment != 0 && first == comment) return 0;
  let heading = headings;
  for (let i = headingCount; i > 0; i--, heading += 12) {
    const text: usize = load<u32>(heading);
    const length = load<u32>(heading, 4);
    if (load<i32>(heading, 8) ? standsIn(from, end, text, length) : standsAt(from, end, text, length)) return 0;
  }
  const layout = firstMatch(layouts, from, end, absent);
  return layout > 1 && (load<i32>(layout, flagsField) & notGiven) != 0 ? 1 : layout;
}

/** Whether a line that begins with a blank has more than blanks. */
function saysSomething(from: usize, end: usize): bool {
  for (let p = from; p < end; p++) {
    const byte = load<u8>(p);
    if (byte != 32 && byte != 9 && byte != 13) return true;
  }
  return false;
}

function give(layout: usize, from: usize, end: usize): bool {
  const count = stepsIn(layout);
  const flags = load<i32>(layout, flagsField);
  const timeAt = timeStep;
  const said = (flags & withPairs) != 0 ? givePairTime(layout, from) : 0;
  if (said < 0) return false;
  if (said == 0 && timeAt < 0) {
    skipStamp();
    if ((flags & timeAbove) != 0 && !isNaN(above)) putInstant(<i64>above, offsetAbove, 0, 0);
  } else if (said == 0) {
    if (!readStamp()) return false;
    const begins = fieldFrom(timeAt);
    putInstant(instant, offsetStated, <u32>(begins - from), <u32>(fieldEnd(timeAt) - begins));
  }
  beginFields();
  let message = -1;
  let step = stepsOf(layout);
  for (let i = 0; i < count; i++, step += stepBytes) {
    const kind = load<i32>(step, kindField);
    if (kind <= Kind.time) continue;
    const at = fieldFrom(i);
    const until = fieldEnd(i);
    if (kind == Kind.message || kind == Kind.structured) {
      const begins = kind == Kind.structured ? giveStructured(at, until) : at;
      if (begins == 0 || !giveMessage(begins, until)) return false;
    } else if (kind == Kind.pairs) {
      if (!givePairs()) return false;
    } else {
      if (!giveField(step, kind, at, until, absent)) return false;
      if (kind == Kind.status && statusSays) giveOutcomeOf(at, until);
    }
  }
  let mark: usize = load<u32>(layout, marksAt);
  for (let i = load<i32>(layout, markCount); i > 0; i--, mark += 12) {
    const text: usize = load<u32>(mark, 4);
    if (!giveMore(load<u32>(mark), text, text + load<u32>(mark, 8))) return false;
  }
  giveDone(layout);
  if (said == 0 && timeAt >= 0) setAbove(<f64>instant, offsetStated);
  return true;
}

/** Reads what pairs the layout has, and gives their time: 1 when they state one, 0 when not, -1 for the other reader to say. */
function givePairTime(layout: usize, from: usize): i32 {
  let step = stepsOf(layout);
  for (let i = 0, count = stepsIn(layout); i < count; i++, step += stepBytes) {
    if (load<i32>(step, kindField) != Kind.pairs) continue;
    if (!readPairs(fieldFrom(i), fieldEnd(i))) return -1;
    const said = readPairTime();
    if (said <= 0) return said;
    if (!readStamp()) return -1;
    putInstant(instant, offsetStated, <u32>(timeFrom - from), <u32>(timeEnd - timeFrom));
    return 1;
  }
  return 0;
}

/** What the format's own rules say of a message that stands in a record: 1 when one fits, 0 when none does, -1 for the other reader to say. */
export function giveRecordMessage(from: usize, end: usize): i32 {
  beginFields();
  const said = giveRules(ownRules, from, end);
  backToLine();
  return said;
}

@inline
function giveMessage(from: usize, end: usize): bool {
  let begins = from;
  while (begins < end && load<u8>(begins) <= 32) begins++;
  let until = end;
  while (until > begins && load<u8>(until - 1) <= 32) until--;
  putEventText(messageText, begins, until);
  let said = 0;
  if (firstRules != 0) said = giveRules(firstRules, begins, until);
  if (said == 0 && ownRules != 0) said = giveRules(ownRules, begins, until);
  backToLine();
  return said >= 0;
}
