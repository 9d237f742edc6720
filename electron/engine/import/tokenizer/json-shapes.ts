// AssemblyScript. The shapes of records met before: what stands between their values, byte for byte, and what became of each
// value. A record of a known shape is read by comparing that; nothing is asked of its names, and they cannot mean anything else.
import { chosenLeaf, fieldOf, noField, setChosen } from './json-choice';
import { spellOut, spelledOutEnd } from './json-escapes';
import { fieldTotal, fits, unsure } from './json-fits';
import { addCandidate, anyLeaf, bareWord, candidates, candidatesEnd, claimed, claimedBeyond, escapedText } from './json-leaves';
import { leafBegins, leafBytes, leafEnd, leafEnds, leafFrom, leafKind, leafTaker, leaves, leavesEnd, nothing } from './json-leaves';
import { mostLeaves, outcomeLeaves, setLeaves, timeLeaf } from './json-leaves';
import { lineFeeds, passText, passWord, textKind } from './json-text';

/**
 * Of a step: the length of what stands before its value (the bytes follow), the step to try in its place, the first of those
 * behind it, the node of its value (0 at the end of a record), whether that is a text, the shape that ends there.
 */
const lengthOf: usize = 0;
const alternative: usize = 4;
const following: usize = 8;
const nodeOf: usize = 12;
const isText: usize = 16;
const shapeOf: usize = 20;
const stepBytes: usize = 24;

/**
 * Of a shape: its claims, whether it has values, its line feeds, the leaf of its time (and one), and how many there are of what
 * follows: leaves of outcomes with their keys, leaves that may be fields, what each of these fits, and the leaves that fields take.
 */
const claimsOf: usize = 0;
const anyOf: usize = 4;
const feedsOf: usize = 8;
const timeOf: usize = 12;
const outcomeCount: usize = 16;
const candidateCount: usize = 20;
const testCount: usize = 24;
const takenCount: usize = 28;
const claimsBeyondOf: usize = 32;
const shapeBytes: usize = 36;

const roomBytes: usize = 4 << 20;
const longestLiteral: usize = 2000;
const mostValues: usize = 512;
const mostAlternatives: u32 = 32;
/** So many shapes may be learned before it is asked whether they were of any use. */
const onTrial: u32 = 256;

let room: usize = 0;
let used: usize = 0;
/** The first step of all records. */
let first: usize = 0;
let acrossLines: bool = false;
let learned: u32 = 0;
let recognised: u32 = 0;
/** The shape of the record at hand, 0 when it was not known. */
let shape: usize = 0;
/** Of each leaf of a record being learned its place among those that a shape has. */
const placeOf: usize = memory.data(4 * 4096, 16);

/** The line feeds in the record read last. */
export let shapeFeeds: u32 = 0;

export function forgetShapes(): void {
  if (room == 0) room = heap.alloc(roomBytes + 64);
  used = 0;
  first = 0;
  learned = 0;
  recognised = 0;
  shape = 0;
}

/** Reads a record of a known shape into its leaves; gives where it ends, 0 when its shape is not known. */
export function readKnown(from: usize, end: usize, overLines: bool): usize {
  shape = 0;
  // A record in a list may have line ends where a record that is a line may not.
  if (overLines != acrossLines) {
    forgetShapes();
    acrossLines = overLines;
  }
  let step = first;
  let at = from;
  let leaf = leaves;
  while (step != 0) {
    const value = at + <usize>load<u32>(step, lengthOf);
    if (!isBefore(step, at)) {
      step = load<u32>(step, alternative);
      continue;
    }
    const node = load<u32>(step, nodeOf);
    if (node == 0) {
      begin(load<u32>(step, shapeOf), leaf);
      return value;
    }
    if (value >= end) return 0;
    const text = load<u32>(step, isText) != 0;
    const stop = text ? passText(value, end) : passWord(value, load<u8>(value));
    // What states nothing is part of what stands between values.
    if (stop <= value) {
      step = load<u32>(step, alternative);
      continue;
    }
    store<u32>(leaf, node);
    store<u32>(leaf, <u32>value, leafFrom);
    store<u32>(leaf, <u32>stop, leafEnd);
    store<u32>(leaf, text ? textKind : bareWord, leafKind);
    store<u32>(leaf, 0, leafTaker);
    if (text && textKind == escapedText) {
      store<u32>(leaf, <u32>spellOut(value, stop), leafFrom);
      store<u32>(leaf, <u32>spelledOutEnd, leafEnd);
    }
    leaf += leafBytes;
    at = stop;
    step = load<u32>(step, following);
  }
  return 0;
}

/** Whether the bytes of a step stand there. */
@inline
function isBefore(step: usize, at: usize): bool {
  let place = at;
  let own = step + stepBytes;
  let rest = load<u32>(step, lengthOf);
  while (rest > 16) {
    if (v128.any_true(v128.xor(v128.load(own), v128.load(place)))) return false;
    own += 16;
    place += 16;
    rest -= 16;
  }
  return (i8x16.bitmask(i8x16.ne(v128.load(own), v128.load(place))) & ((1 << rest) - 1)) == 0;
}

/** Says of the leaves what is known of the shape. */
function begin(known: usize, end: usize): void {
  recognised++;
  shape = known;
  shapeFeeds = load<u32>(known, feedsOf);
  const time = <usize>load<u32>(known, timeOf);
  setLeaves(end, time == 0 ? 0 : leaves + time - 1, load<u32>(known, claimsOf), load<u32>(known, claimsBeyondOf), load<u32>(known, anyOf) != 0);
  let at = known + shapeBytes;
  for (let rest = load<u32>(known, outcomeCount); rest > 0; rest--, at += 8) {
    store<u32>(outcomeLeaves + <usize>load<u32>(at), <u32>(leaves + load<u32>(at, 4)));
  }
  for (let rest = load<u32>(known, candidateCount); rest > 0; rest--, at += 4) addCandidate(leaves + load<u32>(at));
}

/** Chooses as for the first record of the shape, where each leaf fits what it fitted then; false when that must be asked anew. */
export function chooseAsBefore(): bool {
  if (shape == 0) return false;
  let at = shape + shapeBytes;
  at += (<usize>load<u32>(shape, outcomeCount) << 3) + (<usize>load<u32>(shape, candidateCount) << 2);
  for (let rest = load<u32>(shape, testCount); rest > 0; rest--, at += 12) {
    const leaf = leaves + load<u32>(at);
    if (fits(load<u32>(at, 4), load<u32>(leaf, leafFrom), load<u32>(leaf, leafEnd)) != load<i32>(at, 8)) return false;
  }
  for (let rest = load<u32>(shape, takenCount); rest > 0; rest--, at += 8) {
    setChosen(load<u32>(at, 4), leaves + load<u32>(at));
  }
  return true;
}

/** Learns the shape of the record at hand, which was read and given by its names. */
export function learnShape(from: usize, stop: usize): void {
  if (shape != 0 || (learned >= onTrial && recognised < learned)) return;
  const count = (leavesEnd - leaves) / leafBytes;
  if (count > mostValues || (count + 2) * (stepBytes + shapeBytes + 64) + (stop - from) * 2 + 65_536 > roomBytes - used) {
    return;
  }
  let parent: usize = 0;
  let at = from;
  let place: u32 = 0;
  for (let leaf = leaves; leaf < leavesEnd; leaf += leafBytes) {
    const index = (leaf - leaves) / leafBytes;
    if (!isValue(leaf)) {
      store<u32>(placeOf + (index << 2), u32.MAX_VALUE);
      continue;
    }
    store<u32>(placeOf + (index << 2), place);
    place += <u32>leafBytes;
    const begins = <usize>load<u32>(leaf, leafBegins);
    parent = stepBehind(parent, at, begins, load<u32>(leaf), load<u32>(leaf, leafKind) != bareWord);
    if (parent == 0) return;
    at = load<u32>(leaf, leafEnds);
  }
  const known = makeShape();
  if (known == 0) return;
  const last = stepBehind(parent, at, stop, 0, false);
  if (last == 0) return;
  store<u32>(last, <u32>known, shapeOf);
  learned++;
}

/** Whether a leaf states something: what does not belongs to the shape. */
function isValue(leaf: usize): bool {
  return load<u32>(leaf, leafKind) != nothing && load<u32>(leaf, leafEnds) > load<u32>(leaf, leafBegins);
}

/** The step behind another (0 for the first) with these bytes, a new one where there is none; 0 when there are too many. */
function stepBehind(parent: usize, from: usize, end: usize, node: u32, text: bool): usize {
  let last: usize = 0;
  let alternatives: u32 = 0;
  for (let step = parent == 0 ? first : <usize>load<u32>(parent, following); step != 0; step = load<u32>(step, alternative)) {
    const same = load<u32>(step, lengthOf) == <u32>(end - from) && load<u32>(step, nodeOf) == node;
    if (same && (load<u32>(step, isText) != 0) == text && isBefore(step, from)) return step;
    last = step;
    if (++alternatives == mostAlternatives) return 0;
  }
  if (end <= from || end - from > longestLiteral) return 0;
  const step = room + used;
  // Sixteen bytes behind are read along.
  used += (stepBytes + (end - from) + 31) & ~15;
  memory.copy(step + stepBytes, from, end - from);
  store<u32>(step, <u32>(end - from), lengthOf);
  store<u32>(step, 0, alternative);
  store<u32>(step, 0, following);
  store<u32>(step, node, nodeOf);
  store<u32>(step, text ? 1 : 0, isText);
  store<u32>(step, 0, shapeOf);
  if (last != 0) store<u32>(last, <u32>step, alternative);
  else if (parent == 0) first = step;
  else store<u32>(parent, <u32>step, following);
  return step;
}

function placeIn(leaf: usize): u32 {
  return load<u32>(placeOf + (((leaf - leaves) / leafBytes) << 2));
}

/** What is known of the record at hand; 0 where another of its shape could be something else. */
function makeShape(): usize {
  const made = room + used;
  let time: u32 = 0;
  if (timeLeaf != 0) time = placeIn(timeLeaf) + 1;
  store<u32>(made, claimed, claimsOf);
  store<u32>(made, claimedBeyond, claimsBeyondOf);
  store<u32>(made, anyLeaf ? 1 : 0, anyOf);
  store<u32>(made, lineFeeds, feedsOf);
  store<u32>(made, time, timeOf);
  let at = made + shapeBytes;
  let total: u32 = 0;
  for (let key: usize = 0; key < 256; key += 4) {
    const leaf = <usize>load<u32>(outcomeLeaves + key);
    if (leaf == 0) continue;
    if (!isValue(leaf)) return 0;
    store<u32>(at, <u32>key);
    store<u32>(at, placeIn(leaf), 4);
    at += 8;
    total++;
  }
  store<u32>(made, total, outcomeCount);
  total = 0;
  for (let candidate = candidates; candidate < candidatesEnd; candidate += 4, at += 4, total++) {
    store<u32>(at, placeIn(load<u32>(candidate)));
  }
  store<u32>(made, total, candidateCount);
  total = 0;
  for (let candidate = candidates; candidate < candidatesEnd; candidate += 4) {
    const leaf = <usize>load<u32>(candidate);
    if (leaf == timeLeaf) continue;
    for (let field: u32 = 0; field < fieldTotal; field++) {
      const told = fieldOf(leaf, field);
      if (told == noField) continue;
      if (at > room + roomBytes - 64) return 0;
      const found = fits(told, load<u32>(leaf, leafFrom), load<u32>(leaf, leafEnd));
      if (found == unsure) return 0;
      store<u32>(at, placeIn(leaf));
      store<u32>(at, told, 4);
      store<i32>(at, found, 8);
      at += 12;
      total++;
    }
  }
  store<u32>(made, total, testCount);
  total = 0;
  for (let field: u32 = 0; field < fieldTotal; field++) {
    const leaf = chosenLeaf(field);
    if (leaf == 0) continue;
    store<u32>(at, placeIn(leaf));
    store<u32>(at, field, 4);
    at += 8;
    total++;
  }
  store<u32>(made, total, takenCount);
  used = (at - room + 15) & ~15;
  return made;
}
