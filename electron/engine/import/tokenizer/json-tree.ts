// AssemblyScript. The names a file's records use, as readers/json-text.ts has them: the other side adds each name when it is
// first met, with what it means to the format, and a record is read by comparing bytes with the name that came next last time.
import { forgetShapes } from './json-shapes';

/** Of a node: its key with the closing quote, its children in the order of first sight, and what it means. */
export const keyAt: usize = 0;
export const keyLength: usize = 4;
export const firstChild: usize = 8;
export const lastChild: usize = 12;
export const nextSibling: usize = 16;
export const firstElement: usize = 20;
export const lastElement: usize = 24;
/** `"path":` */
export const nameAt: usize = 28;
export const nameLength: usize = 32;
/** Where the number of the last record stands that had this path: nodes of one path share it. */
export const seenAt: usize = 36;
const seen: usize = 40;
/** Bits of the claims it is part of: of the first 32 keys, and of those behind them. */
export const claimBits: usize = 44;
export const claimBitsBeyond: usize = 80;
/** Position among the keys of the time, from 1; 0 for none. */
export const timeRank: usize = 48;
/** Pairs of a field and a rank, and how many. */
export const fieldsAt: usize = 52;
export const fieldCount: usize = 56;
/** Position among the keys that decide the outcome, from 1; 0 for none. */
export const outcomeKey: usize = 60;
/** 1: a record that has it is for the other reader. More: only one whose message gives a field of that name, the rules' name at this position, from 2. */
export const strange: usize = 64;
/** `strange` of a path under which another record may stand as a text. */
export const embeddedPath: u32 = u32.MAX_VALUE;
/** And of one within a name that only the outer record leaves out of its paths. */
export const wrappedPath: u32 = u32.MAX_VALUE - 1;
/** Where an element of a list names itself: 1 for its name, 2 for what it names, 3 for one too many; which element, counted from 1; and the names known. */
export const pairRole: usize = 68;
export const pairElement: usize = 72;
export const pairNames: usize = 76;
const nodeBytes: usize = 84;

const roomBytes: usize = 8 << 20;
let room: usize = 0;
let used: usize = 0;
/** The record itself. */
export let root: usize = 0;

/** Forgets all names; gives the node of the record itself. */
export function openTree(): usize {
  if (room == 0) room = heap.alloc(roomBytes + 64);
  used = 0;
  root = addNode(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  forgetShapes();
  return root;
}

/**
 * A new node, 0 when there is no room. The other side writes what goes with it at `contentOf`.
 * @param parent 0 for the record itself
 * @param keyBytes with the closing quote; 0 for an element of a list
 * @param same another node of the same path, or 0
 */
export function addNode(
  parent: usize,
  keyBytes: u32,
  nameBytes: u32,
  fields: u32,
  same: usize,
  claims: u32,
  claimsBeyond: u32,
  rank: u32,
  outcome: u32,
  strangeness: u32,
): usize {
  const content = (<usize>fields << 3) + keyBytes + nameBytes;
  if (used + nodeBytes + content + 32 > roomBytes) return 0;
  const node = room + used;
  // Sixteen bytes behind key and name are read along.
  used += (nodeBytes + content + 31) & ~15;
  memory.fill(node, 0, nodeBytes);
  store<u32>(node, <u32>contentOf(node), fieldsAt);
  store<u32>(node, fields, fieldCount);
  store<u32>(node, <u32>(contentOf(node) + (fields << 3)), keyAt);
  store<u32>(node, keyBytes, keyLength);
  store<u32>(node, <u32>(contentOf(node) + (fields << 3) + keyBytes), nameAt);
  store<u32>(node, nameBytes, nameLength);
  store<u32>(node, same == 0 ? <u32>(node + seen) : load<u32>(same, seenAt), seenAt);
  store<u32>(node, claims, claimBits);
  store<u32>(node, claimsBeyond, claimBitsBeyond);
  store<u32>(node, rank, timeRank);
  store<u32>(node, outcome, outcomeKey);
  store<u32>(node, strangeness, strange);
  if (parent == 0) return node;
  if (keyBytes == 0) append(parent + firstElement, parent + lastElement, node);
  else append(parent + firstChild, parent + lastChild, node);
  return node;
}

/** Says what a node is to an element that names itself. @param names a node whose children the names are */
export function setPair(node: usize, role: u32, element: u32, names: usize): void {
  store<u32>(node, role, pairRole);
  store<u32>(node, element, pairElement);
  store<u32>(node, <u32>names, pairNames);
}

/** Where its fields go, eight bytes each (the field and its rank), then its key with the closing quote, then `"path":`. */
export function contentOf(node: usize): usize {
  return node + nodeBytes;
}

function append(first: usize, last: usize, node: usize): void {
  const before = <usize>load<u32>(last);
  if (before == 0) store<u32>(first, <u32>node);
  else store<u32>(before, <u32>node, nextSibling);
  store<u32>(last, <u32>node);
}

/** Whether the key of a node, and then a quote, stands there. */
@inline
export function isKey(node: usize, at: usize): bool {
  let key = <usize>load<u32>(node, keyAt);
  let rest = load<u32>(node, keyLength);
  let place = at;
  while (rest > 16) {
    if (v128.any_true(v128.xor(v128.load(key), v128.load(place)))) return false;
    key += 16;
    place += 16;
    rest -= 16;
  }
  return (i8x16.bitmask(i8x16.ne(v128.load(key), v128.load(place))) & ((1 << rest) - 1)) == 0;
}

/** The child of that key, 0 when there is none yet. It is looked for from the one that was expected on. */
export function childOf(node: usize, expected: usize, at: usize): usize {
  let child = expected;
  while (child != 0 && !isKey(child, at)) child = load<u32>(child, nextSibling);
  if (child != 0) return child;
  child = load<u32>(node, firstChild);
  while (child != expected && !isKey(child, at)) child = load<u32>(child, nextSibling);
  return child == expected ? 0 : child;
}
