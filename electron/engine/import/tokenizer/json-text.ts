// AssemblyScript. Reads one JSON object into its leaves, as readers/json-text.ts does. What it is not sure of (a name not known
// yet, a value that is none, an unfinished text) it leaves.
import { claimBits, childOf, fieldCount, firstChild, firstElement, isKey, keyLength } from './json-tree';
import { nextSibling, outcomeKey, root, seenAt, strange, timeRank } from './json-tree';
import { spellOut, spelledOutEnd } from './json-escapes';
import { namePairs } from './json-pairs';

/** Of a leaf: its node, its bytes (those of an escaped text where they were spelled out), its kind, and the field that takes it, from 1. */
export const leafNode: usize = 0;
export const leafFrom: usize = 4;
export const leafEnd: usize = 8;
export const leafKind: usize = 12;
export const leafTaker: usize = 16;
export const leafBytes: usize = 20;

export const plainText: u32 = 0;
export const escapedText: u32 = 1;
export const bareWord: u32 = 2;
/** null, or a name that is said by the path of what it names. */
export const nothing: u32 = 3;

const deepest: u32 = 60;
const mostLeaves: usize = 4096;
const mostOutcomes: usize = 64;
const longestWord: usize = 400;

export const leaves: usize = memory.data(20 * 4096, 16);
/** The leaves that may be fields, by their addresses. */
export const candidates: usize = memory.data(4 * 4096, 16);
/** Of each key that decides the outcome its leaf, 0 for none. */
export const outcomeLeaves: usize = memory.data(4 * 64, 16);
/** Of each level left open: its node, the child expected next, whether it is a list. */
const levels: usize = memory.data(12 * 64, 16);

export let leavesEnd: usize = leaves;
export let candidatesEnd: usize = candidates;
/** The first leaf of the best rank among the keys of the time, 0 for none. */
export let timeLeaf: usize = 0;
export let claimed: u32 = 0;
export let anyLeaf: bool = false;
/** Line feeds passed over. */
export let lineFeeds: u32 = 0;

let bestRank: u32 = 0;
/** The number of the record at hand. */
export let record: u32 = 0;
/** Whether leaves may still change their names when the record has been read. */
let paired: bool = false;
export function setPaired(value: bool): void {
  paired = value;
}
let overLines: bool = false;
let wordEnd: usize = 0;

/** A name to be added: of a child where it has bytes, else of an element. The parent is 0 when nothing is lacking. */
export let lackingIn: usize = 0;
export let lackingFrom: usize = 0;

/**
 * Reads the object that begins there; gives where it ends, 0 when it is for the other reader. Before `end` stands a line feed.
 * @param acrossLines whether the record may go on over line ends
 */
export function readObject(from: usize, end: usize, acrossLines: bool): usize {
  record++;
  overLines = acrossLines;
  leavesEnd = leaves;
  candidatesEnd = candidates;
  timeLeaf = 0;
  bestRank = u32.MAX_VALUE;
  claimed = 0;
  anyLeaf = false;
  lineFeeds = 0;
  lackingIn = 0;
  memory.fill(outcomeLeaves, 0, mostOutcomes << 2);
  const stop = read(from, end);
  if (stop == 0 || !paired) return stop;
  if (!namePairs()) return 0;
  for (let leaf = leaves; leaf < leavesEnd; leaf += leafBytes) register(leaf);
  return stop;
}

function read(from: usize, end: usize): usize {
  let node = root;
  let list = false;
  let level: usize = 0;
  let expected = <usize>load<u32>(node, firstChild);
  let at = from + 1;
  if (load<u8>(at) <= 32) at = skip(at, end);
  if (load<u8>(at) == 125) return at + 1;
  while (true) {
    // A member: its name, then its value.
    let child = expected;
    if (list) {
      if (child == 0) return lack(node, 0);
    } else {
      if (load<u8>(at) != 34) return 0;
      at++;
      if (child == 0 || !isKey(child, at)) child = childOf(node, child, at);
      if (child == 0) return lack(node, at);
      at += load<u32>(child, keyLength);
      if (load<u8>(at) != 58) {
        at = skip(at, end);
        if (load<u8>(at) != 58) return 0;
      }
      at++;
    }
    expected = load<u32>(child, nextSibling);
    let first = load<u8>(at);
    if (first <= 32) {
      at = skip(at, end);
      first = load<u8>(at);
    }
    if (first == 34) {
      at = readText(child, at + 1, end);
      if (at == 0) return 0;
    } else if (first == 123 || first == 91) {
      if (level == deepest) return 0;
      const place = levels + level * 12;
      store<u32>(place, <u32>node);
      store<u32>(place, <u32>expected, 4);
      store<u32>(place, list ? 1 : 0, 8);
      level++;
      node = child;
      list = first == 91;
      expected = list ? load<u32>(node, firstElement) : load<u32>(node, firstChild);
      at++;
      if (load<u8>(at) <= 32) at = skip(at, end);
      if (load<u8>(at) != (list ? 93 : 125)) continue;
    } else {
      at = readWord(child, at, first);
      if (at == 0) return 0;
    }
    // Behind a value: the next member, or the end of one level after another.
    while (true) {
      if (load<u8>(at) <= 32) at = skip(at, end);
      const sign = load<u8>(at++);
      if (sign == 44) break;
      if (sign != (list ? 93 : 125)) return 0;
      if (level == 0) return at;
      level--;
      const place = levels + level * 12;
      node = load<u32>(place);
      expected = load<u32>(place, 4);
      list = load<u32>(place, 8) != 0;
    }
    if (load<u8>(at) <= 32) at = skip(at, end);
  }
}

/** Where blanks end: at a line end as well when a record is one line, and before `end` in any case. */
function skip(from: usize, end: usize): usize {
  let at = from;
  while (true) {
    const byte = load<u8>(at);
    if (byte == 10) {
      if (!overLines || at + 1 >= end) return at;
      lineFeeds++;
    } else if (byte != 32 && byte != 13 && byte != 9) return at;
    at++;
  }
}

/** A text from behind its opening quote; gives what is behind the closing one. */
function readText(node: usize, from: usize, end: usize): usize {
  const quotes = i8x16.splat(34);
  const backslashes = i8x16.splat(92);
  const blanks = i8x16.splat(32);
  let kind = plainText;
  let at = from;
  while (true) {
    const bytes = v128.load(at);
    const found = i8x16.bitmask(
      v128.or(v128.or(i8x16.eq(bytes, quotes), i8x16.eq(bytes, backslashes)), i8x16.lt_u(bytes, blanks)),
    );
    if (found == 0) {
      at += 16;
      continue;
    }
    at += ctz(found);
    const byte = load<u8>(at);
    if (byte == 34) break;
    if (byte == 10) return 0;
    if (byte == 92) {
      kind = escapedText;
      at++;
      if (load<u8>(at) == 10) return 0;
    }
    at++;
    if (at >= end) return 0;
  }
  if (kind == plainText) return addLeaf(node, from, at, kind) ? at + 1 : 0;
  const text = spellOut(from, at);
  return addLeaf(node, text, spelledOutEnd, kind) ? at + 1 : 0;
}

function readWord(node: usize, from: usize, first: u8): usize {
  if (first == 110) {
    if (load<u32>(from) != 0x6c6c756e || isWordByte(load<u8>(from + 4))) return 0;
    return addLeaf(node, from, from + 4, nothing) ? from + 4 : 0;
  }
  let at = from;
  if (first == 116) {
    if (load<u32>(from) != 0x65757274) return 0;
    at += 4;
  } else if (first == 102) {
    if (load<u32>(from + 1) != 0x65736c61) return 0;
    at += 5;
  } else {
    at = passNumeral(from);
    if (at == 0 || at - from > longestWord) return 0;
  }
  if (isWordByte(load<u8>(at))) return 0;
  return addLeaf(node, from, at, bareWord) ? at : 0;
}

/** `-12.5e+3`; gives where it ends, 0 when it is none. */
function passNumeral(from: usize): usize {
  let at = load<u8>(from) == 45 ? from + 1 : from;
  let digits = passDigits(at);
  if (digits == at) return 0;
  at = digits;
  if (load<u8>(at) == 46) {
    digits = passDigits(at + 1);
    if (digits == at + 1) return 0;
    at = digits;
  }
  if ((load<u8>(at) | 32) != 101) return at;
  at++;
  const sign = load<u8>(at);
  if (sign == 43 || sign == 45) at++;
  digits = passDigits(at);
  return digits == at ? 0 : digits;
}

function passDigits(from: usize): usize {
  let at = from;
  while (<u32>load<u8>(at) - 48 < 10) at++;
  return at;
}

function isWordByte(byte: u8): bool {
  return (
    <u32>byte - 48 < 10 || <u32>(byte | 32) - 97 < 26 || byte == 43 || byte == 45 || byte == 46
  );
}

/** Says that the record has this path; false when it had it before, or when it is one for the other reader. */
export function meet(node: usize): bool {
  const seen = <usize>load<u32>(node, seenAt);
  if (load<u32>(seen) == record || load<u32>(node, strange) != 0) return false;
  store<u32>(seen, record);
  return true;
}

/** Says that a name lacks; nothing is read. */
export function lack(node: usize, at: usize): usize {
  lackingIn = node;
  lackingFrom = at;
  return 0;
}

function addLeaf(node: usize, from: usize, end: usize, kind: u32): bool {
  if (!meet(node) || leavesEnd == leaves + mostLeaves * leafBytes) return false;
  const leaf = leavesEnd;
  leavesEnd += leafBytes;
  store<u32>(leaf, <u32>node);
  store<u32>(leaf, <u32>from, leafFrom);
  store<u32>(leaf, <u32>end, leafEnd);
  store<u32>(leaf, kind, leafKind);
  store<u32>(leaf, 0, leafTaker);
  if (!paired) register(leaf);
  return true;
}

/** Notes what a leaf may be to the record by its path. */
function register(leaf: usize): void {
  const node = <usize>load<u32>(leaf);
  claimed |= load<u32>(node, claimBits);
  anyLeaf = true;
  // It counts for what the record is, and states nothing.
  if (load<u32>(leaf, leafKind) == nothing) return;
  const rank = load<u32>(node, timeRank);
  if (rank != 0 && rank < bestRank) {
    bestRank = rank;
    timeLeaf = leaf;
  }
  const key = load<u32>(node, outcomeKey);
  if (key != 0) store<u32>(outcomeLeaves + (<usize>(key - 1) << 2), <u32>leaf);
  if (load<u32>(node, fieldCount) != 0 && load<u32>(leaf, leafEnd) > load<u32>(leaf, leafFrom)) {
    store<u32>(candidatesEnd, <u32>leaf);
    candidatesEnd += 4;
  }
}
