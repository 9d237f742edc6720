// AssemblyScript. Reads one JSON object into its leaves, as readers/json-text.ts does. What it is not sure of (a name not known
// yet, a value that is none, an unfinished text) it leaves.
import { forgetSpelledOutFrom, spelledOut, spellOut, spelledOutEnd } from './json-escapes';
import { addLeaf, bareWord, clearLeaves, escapedText, isPaired, leafBytes, leaves, leavesEnd } from './json-leaves';
import { nothing, oddText, plainText, register } from './json-leaves';
import { namePairs } from './json-pairs';
import { readKnown, shapeFeeds } from './json-shapes';
import { childOf, firstChild, firstElement, isKey, keyLength, nextSibling, root } from './json-tree';

const deepest: u32 = 60;
const longestWord: usize = 400;

/** Of each level left open: its node, the child expected next, whether it is a list. */
const levels: usize = memory.data(12 * 64, 16);

/** Line feeds passed over. */
export let lineFeeds: u32 = 0;

let overLines: bool = false;

/** A name to be added: of a child where it has bytes, else of an element. The parent is 0 when nothing is lacking. */
export let lackingIn: usize = 0;
export let lackingFrom: usize = 0;

/**
 * Reads the object that begins there; gives where it ends, 0 when it is for the other reader. Before `end` stands a line feed.
 * @param acrossLines whether the record may go on over line ends
 */
export function readObject(from: usize, end: usize, acrossLines: bool): usize {
  lackingIn = 0;
  overLines = acrossLines;
  if (!isPaired()) {
    const spelled = spelledOut();
    const known = readKnown(from, end, acrossLines);
    if (known != 0) {
      lineFeeds = shapeFeeds;
      return known;
    }
    forgetSpelledOutFrom(spelled);
  }
  lineFeeds = 0;
  clearLeaves();
  const stop = read(from, end);
  if (stop == 0 || !isPaired()) return stop;
  if (!namePairs()) return 0;
  for (let leaf = leaves; leaf < leavesEnd; leaf += leafBytes) register(leaf);
  return stop;
}

/** The same for a record within the one read last. */
export function readInner(from: usize, end: usize): usize {
  return readObject(from, end, overLines);
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
  const at = passText(from, end);
  if (at == 0) return 0;
  const text = textKind == escapedText ? spellOut(from, at) : from;
  return addLeaf(node, text, textKind == escapedText ? spelledOutEnd : at, textKind, from, at) ? at + 1 : 0;
}

/** How the text passed last is written. */
export let textKind: u32 = 0;

/** Gives where the closing quote of a text stands, 0 when a line ends before. */
export function passText(from: usize, end: usize): usize {
  const quotes = i8x16.splat(34);
  const backslashes = i8x16.splat(92);
  const blanks = i8x16.splat(32);
  textKind = plainText;
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
    if (byte == 34) return at;
    if (byte == 10) return 0;
    if (byte == 92) {
      textKind = escapedText;
      at++;
      if (load<u8>(at) == 10) return 0;
    } else if (textKind == plainText) textKind = oddText;
    at++;
    if (at >= end) return 0;
  }
}

function readWord(node: usize, from: usize, first: u8): usize {
  if (first == 110) {
    if (load<u32>(from) != 0x6c6c756e || isWordByte(load<u8>(from + 4))) return 0;
    return addLeaf(node, from, from + 4, nothing, from, from + 4) ? from + 4 : 0;
  }
  const at = passWord(from, first);
  return at != 0 && addLeaf(node, from, at, bareWord, from, at) ? at : 0;
}

/** Gives where true, false or a number ends, 0 when it is none. */
export function passWord(from: usize, first: u8): usize {
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
  return isWordByte(load<u8>(at)) ? 0 : at;
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

/** Says that a name lacks; nothing is read. */
export function lack(node: usize, at: usize): usize {
  lackingIn = node;
  lackingFrom = at;
  return 0;
}
