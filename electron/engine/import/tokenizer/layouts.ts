// AssemblyScript. Runs layouts over a line as readers/layout.ts does. A layout is a small program that layout-program.ts
// writes: words of four bytes, texts by address and length.
import { isVersion4, isVersion6 } from './address';
import { isDigit } from './digits';
import { findLastText, findText, standsAt, standsIn } from './literals';
import { findBlank, findByte, findQuote } from './scan';
import { isForeign } from './stamp';
import { readTime, Shape } from './stamps';

/** Words of a layout. */
const leadAt: usize = 0;
const leadLength: usize = 4;
const sharedField: usize = 8;
const stepsField: usize = 12;
const stepCount: usize = 16;
const mustAt: usize = 20;
const mustCount: usize = 24;
export const actionAt: usize = 28;
export const actionLength: usize = 32;
export const outcomeField: usize = 36;
export const marksAt: usize = 40;
export const markCount: usize = 44;
export const flagsField: usize = 48;
/** Two words of the machine's own: the id of the action's term. */
export const actionIdField: usize = 52;
export const layoutBytes: usize = 60;

/** Flags of a layout: what it says is for the other reader. */
export const notGiven: i32 = 1;
/** A rule that only unwraps. */
export const again: i32 = 2;

/** Words of a step. */
export const kindField: usize = 0;
export const targetField: usize = 4;
const afterAt: usize = 8;
const afterLength: usize = 12;
const shapeField: usize = 16;
const stepFlags: usize = 20;
export const checkField: usize = 24;
const oneOfAt: usize = 28;
const oneOfCount: usize = 32;
/** Of the extras: their names by position. */
export const namesAt: usize = 36;
export const nameCount: usize = 40;
export const stepBytes: usize = 44;

const quoted: i32 = 1;
const last: i32 = 2;
const padded: i32 = 4;
const beforeDigit: i32 = 8;
const beforeGap: i32 = 16;

export const enum Check {
  none = 0,
  count = 1,
  status = 2,
  word = 3,
  host = 4,
  structured = 5,
  program = 6,
  oneOf = 7,
  address = 8,
}

/** Where the fields of the line at hand stand: first byte, and the one behind the last. Its message has fields of its own. */
const ofLine: usize = memory.data(8 * 64, 16);
const ofMessage: usize = memory.data(8 * 64, 16);
let found: usize = 0;
/** As `held` and `failed` of readers/layout.ts. */
let held: i32 = -1;
let failed: i32 = 0;
const none: i32 = 1 << 30;
/** The step that read the time, -1 when none did, and the one whose time the stamp holds. */
export let timeStep: i32 = -1;
let stamped: i32 = -1;
/** Something is for the other reader to say. */
let unsure: bool = false;

export function fieldFrom(step: i32): usize {
  return load<u32>(found + (<usize>step << 3));
}
export function fieldEnd(step: i32): usize {
  return load<u32>(found + (<usize>step << 3), 4);
}
export function stepsOf(layout: usize): usize {
  return load<u32>(layout, stepsField);
}
export function stepsIn(layout: usize): i32 {
  return load<i32>(layout, stepCount);
}

/** The first of so many layouts that fits; 0 when none does, 1 when that is for the other reader to say. */
export function firstMatch(layouts: usize, count: i32, from: usize, end: usize, absent: u8): usize {
  found = ofLine;
  held = -1;
  failed = none;
  unsure = false;
  const stop = layouts + <usize>count * layoutBytes;
  for (let layout = layouts; layout < stop; layout += layoutBytes) {
    const shared = load<i32>(layout, sharedField);
    if (shared > failed) continue;
    if (match(layout, from, end, absent, min(shared, held))) return layout;
    if (unsure) return 1;
  }
  return 0;
}

/** The fields are those of the line again. */
export function backToLine(): void {
  found = ofLine;
}

/** The rules of a message are asked next; nothing is known of any of its fields. */
export function beginMessage(): void {
  found = ofMessage;
  held = -1;
  failed = none;
}

/** Whether what was not found just now is also asked for by a layout with so many fields in common with the one before it. */
export function surelyFails(shared: i32): bool {
  return shared > failed;
}

/** Whether a layout fits a message: 1 yes, 0 no, -1 for the other reader to say. */
export function matchMessage(layout: usize, shared: i32, from: usize, end: usize): i32 {
  unsure = false;
  if (match(layout, from, end, 0, min(shared, held))) return 1;
  return unsure ? -1 : 0;
}

function match(layout: usize, from: usize, end: usize, absent: u8, known: i32): bool {
  failed = -1;
  held = -1;
  const leadBytes = load<u32>(layout, leadLength);
  if (known < 0 && !standsAt(from, end, load<u32>(layout, leadAt), leadBytes)) return false;
  failed = none;
  held = max(0, known);
  if (load<i32>(layout, mustCount) > 0 && !holdsOne(layout, from, end)) return false;
  let p = from + leadBytes;
  timeStep = -1;
  const count = load<i32>(layout, stepCount);
  let step: usize = load<u32>(layout, stepsField);
  let i = 0;
  for (; i < known; i++, step += stepBytes) {
    const to = fieldEnd(i);
    if (load<i32>(step, shapeField) != Shape.none && to - fieldFrom(i) > 1) timeStep = i;
    p = to + load<u32>(step, afterLength);
  }
  for (; i < count; i++, step += stepBytes) {
    held = i;
    failed = i;
    if (load<i32>(step, stepFlags) & padded) while (p < end && load<u8>(p) == 32) p++;
    const shape = load<i32>(step, shapeField);
    const to = shape == Shape.none ? endOf(step, p, end) : timeEnd(step, shape, i, p, end, absent);
    if (to == 0) return false;
    const check = load<i32>(step, checkField);
    if (check != Check.none && !holds(step, check, p, to)) return false;
    store<u32>(found + (<usize>i << 3), <u32>p);
    store<u32>(found + (<usize>i << 3), <u32>to, 4);
    p = to + load<u32>(step, afterLength);
  }
  held = i;
  failed = none;
  if (p != end) return false;
  if (timeStep >= 0 && timeStep != stamped) {
    readTime(load<i32>(stepsOf(layout) + <usize>timeStep * stepBytes, shapeField), fieldFrom(timeStep), end);
  }
  stamped = timeStep;
  return true;
}

/** Where a field ends, 0 when what is behind it is not there. */
function endOf(step: usize, from: usize, end: usize): usize {
  const width = load<u32>(step, afterLength);
  if (width == 0) return end;
  const flags = load<i32>(step, stepFlags);
  const after: usize = load<u32>(step, afterAt);
  if (from + width > end) return 0;
  if (flags & last) {
    const p = findLastText(from, end, after, width);
    return p < end ? p : 0;
  }
  const stop = end - width + 1;
  for (let p = from; p < stop; p++) {
    if (flags & quoted) {
      const at = findQuote(p, stop);
      p = at < stop ? at : behindEscapes(p, stop);
      if (p >= stop) return 0;
      if (width > 1 && !standsAt(p, end, after, width)) continue;
    } else p = findText(p, end, after, width);
    if (p >= stop) return 0;
    if (flags & (beforeDigit | beforeGap)) {
      const isEnd = p + width >= end;
      const next = load<u8>(p + width);
      if (flags & beforeDigit) {
        if (isEnd || !(isDigit(next) || next == 45)) continue;
      } else if (!isEnd && next != 32 && next != 44) continue;
    }
    return p;
  }
  return 0;
}

/** The next quote before which no backslash hides it. */
function behindEscapes(from: usize, stop: usize): usize {
  for (let p = from; p < stop; p++) {
    const byte = load<u8>(p);
    if (byte == 34) return p;
    if (byte == 92) p++;
  }
  return stop;
}

function timeEnd(step: usize, shape: i32, i: i32, from: usize, end: usize, absent: u8): usize {
  const after: usize = load<u32>(step, afterAt);
  const width = load<u32>(step, afterLength);
  stamped = -1;
  let to = readTime(shape, from, end);
  if (isForeign) {
    unsure = true;
    return 0;
  }
  if (to != 0) {
    timeStep = i;
    stamped = i;
  } else if (absent != 0 && from < end && load<u8>(from) == absent && standsAt(from + 1, end, after, width)) to = from + 1;
  return to != 0 && standsAt(to, end, after, width) ? to : 0;
}

function holdsOne(layout: usize, from: usize, end: usize): bool {
  let text: usize = load<u32>(layout, mustAt);
  for (let i = load<i32>(layout, mustCount); i > 0; i--, text += 8) {
    if (standsIn(from, end, load<u32>(text), load<u32>(text, 4))) return true;
  }
  return false;
}

function holds(step: usize, check: i32, from: usize, to: usize): bool {
  switch (check) {
    case Check.count:
    case Check.status: {
      if (to == from) return false;
      if (to - from == 1 && load<u8>(from) == 45) return true;
      for (let p = from; p < to; p++) if (!isDigit(load<u8>(p))) return false;
      return to - from <= (check == Check.status ? 3 : 18);
    }
    case Check.word: {
      let until = to;
      while (until > from && load<u8>(until - 1) == 32) until--;
      return until > from && findBlank(from, until) == until;
    }
    case Check.host:
      return (
        to > from &&
        findBlank(from, to) == to &&
        !(load<u8>(to - 1) == 58 && load<u8>(to - 2) != 58) &&
        findByte(from, to, 91) == to
      );
    case Check.structured:
      return (load<u8>(from) == 45 && (to == from + 1 || load<u8>(from, 1) == 32)) || load<u8>(from) == 91;
    case Check.program:
      return to > from && to - from <= 200 && findBlank(from, to) == to && findByte(from, to, 34) == to;
    case Check.oneOf: {
      let text: usize = load<u32>(step, oneOfAt);
      for (let i = load<i32>(step, oneOfCount); i > 0; i--, text += 8) {
        if (load<u32>(text, 4) == <u32>(to - from) && standsAt(from, to, load<u32>(text), <u32>(to - from))) return true;
      }
      return false;
    }
    default: {
      // Which address a text is, is a long story; of the fourth version it is a short one.
      const behind = isVersion4(from, to) || isVersion6(from, to) ? to : endOfPort(from, to);
      if (behind == to) return true;
      unsure = to - from >= 3 && to - from <= 60 && (findByte(from, to, 58) < to || load<u8>(from) == 91);
      return false;
    }
  }
}

/** The slice's end when it is an address of the fourth version and a port. */
function endOfPort(from: usize, to: usize): usize {
  const colon = findByte(from, to, 58);
  if (colon >= to || to - colon > 6 || colon + 1 == to || !isVersion4(from, colon)) return 0;
  for (let p = colon + 1; p < to; p++) if (!isDigit(load<u8>(p))) return 0;
  return to;
}
