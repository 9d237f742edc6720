// AssemblyScript. Runs layouts over a line as readers/layout-match.ts does. A layout is a small program that layout-program.ts
// writes: words of four bytes, texts by address and length.
import { Check, holds } from './layout-checks';
import {
  afterAt,
  afterBytes,
  afterLength,
  checkField,
  endOf,
  nowhere,
  numberEnd,
  oneOfAt,
  oneOfCount,
  padded,
  shapeField,
  stepBytes,
  stepFlags,
  unusual,
  Way,
  wayField,
  wordEnd,
} from './layout-steps';
import { findLastText, findText, standsAt, standsIn } from './literals';
import { findByte } from './scan';
import { isForeign } from './stamp';
import { readTime, Shape } from './stamps';

/** Words of a layout. */
const leadAt: usize = 0;
const leadLength: usize = 4;
const stepsField: usize = 8;
const stepCount: usize = 12;
const mustAt: usize = 16;
const mustCount: usize = 20;
export const actionAt: usize = 24;
export const actionLength: usize = 28;
export const outcomeField: usize = 32;
export const marksAt: usize = 36;
export const markCount: usize = 40;
export const flagsField: usize = 44;
/** Two words of the machine's own: the id of the action's term. */
export const actionIdField: usize = 48;

/** Flags of a layout: what it says is for the other reader. */
export const notGiven: i32 = 1;
/** A rule that only unwraps. */
export const again: i32 = 2;
/** A layout whose time is that of the line above. */
export const timeAbove: i32 = 4;
/** No field of it can still say that a line which matches is not of it. */
export const surelyFits: i32 = 8;
/** One of its fields is of pairs. */
export const withPairs: i32 = 16;

/** Where the fields of the line at hand stand: first byte, and the one behind the last. Its message has fields of its own. */
const ofLine: usize = memory.data(8 * 64, 16);
const ofMessage: usize = memory.data(8 * 64, 16);
let found: usize = 0;
/** As `held` and `failed` of readers/layout-match.ts. */
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
export function putField(step: i32, from: usize, end: usize): void {
  store<u32>(found + (<usize>step << 3), <u32>from);
  store<u32>(found + (<usize>step << 3), <u32>end, 4);
}
export function stepsOf(layout: usize): usize {
  return load<u32>(layout, stepsField);
}
export function stepsIn(layout: usize): i32 {
  return load<i32>(layout, stepCount);
}

/**
 * The first layout that fits; 0 when none does, 1 when that is for the other reader to say.
 * @param lists of each first byte the layouts that may begin with it: their count, then of each the layout and what it shares
 */
export function firstMatch(lists: usize, from: usize, end: usize, absent: u8): usize {
  found = ofLine;
  held = -1;
  failed = none;
  unsure = false;
  const list: usize = load<u32>(lists + (<usize>load<u8>(from) << 2));
  const stop = list + 4 + (<usize>load<u32>(list) << 3);
  for (let entry = list + 4; entry < stop; entry += 8) {
    const shared = load<i32>(entry, 4);
    if (shared > failed) continue;
    const layout: usize = load<u32>(entry);
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
  let place = found + (<usize>i << 3);
  for (; i < count; i++, step += stepBytes, place += 8) {
    const way = load<i32>(step, wayField);
    let to = unusual;
    if (way == Way.byte) {
      to = findByte(p, end, load<u8>(step, afterBytes));
      if (to == end) to = nowhere;
    } else if (way == Way.word || way == Way.part) to = wordEnd(step, way, p, end);
    else if (way == Way.number) to = numberEnd(step, p, end);
    else if (way == Way.rest) to = end;
    else if (way == Way.text) {
      to = findText(p, end, load<u32>(step, afterAt), load<u32>(step, afterLength));
      if (to == end) to = nowhere;
    } else if (way == Way.lastText) {
      to = findLastText(p, end, load<u32>(step, afterAt), load<u32>(step, afterLength));
      if (to == end) to = nowhere;
    }
    if (to == unusual) {
      if (load<i32>(step, stepFlags) & padded) while (p < end && load<u8>(p) == 32) p++;
      to = checkedEnd(step, i, p, end, absent);
    }
    if (to == nowhere) {
      held = i;
      failed = i;
      return false;
    }
    store<u32>(place, <u32>p);
    store<u32>(place, <u32>to, 4);
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

/** Where a field ends, `nowhere` when it is not as it must be, also where that is for the other reader to say. */
function checkedEnd(step: usize, i: i32, from: usize, end: usize, absent: u8): usize {
  const shape = load<i32>(step, shapeField);
  const to = shape == Shape.none ? endOf(step, from, end) : timeEnd(step, shape, i, from, end, absent);
  if (to == 0) return nowhere;
  const check = load<i32>(step, checkField);
  if (check == Check.none) return to;
  const said = holds(check, load<u32>(step, oneOfAt), load<i32>(step, oneOfCount), from, to);
  unsure = said < 0;
  return said > 0 ? to : nowhere;
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
  } else if (i > 0 && absent != 0 && from < end && load<u8>(from) == absent && standsAt(from + 1, end, after, width)) to = from + 1;
  return to != 0 && standsAt(to, end, after, width) ? to : 0;
}

function holdsOne(layout: usize, from: usize, end: usize): bool {
  let text: usize = load<u32>(layout, mustAt);
  for (let i = load<i32>(layout, mustCount); i > 0; i--, text += 8) {
    if (standsIn(from, end, load<u32>(text), load<u32>(text, 4))) return true;
  }
  return false;
}
