import { textOf, unescaped } from '../text.ts';

/**
 * One name in the tree of all names a file's records use. Records repeat their names in nearly the same order, so a name
 * is found by comparing its bytes with the one that came next last time, and no text is made of it.
 */
export interface JsonNode {
  path: string;
  /** What stands before the names in it. */
  within: string;
  key: Uint8Array;
  children: JsonNode[];
  next: number;
  /** Where it is a list, what stands at each place of it. */
  elements: JsonNode[];
  /** What the user of the tree keeps about this path. */
  mark: NodeMark;
}

export interface NodeMark {
  /** Position among the format's keys for the time; -1 when it is none. */
  timeRank: number;
  /** The fields it may hold, its position among the keys of each, and whether only where the value is an address with its scheme. */
  fields: readonly { field: number; rank: number; addressed: boolean }[];
  /** Bits of the claims it is part of: of the first 32 keys, and of those behind them. */
  claims: number;
  claimsBeyond: number;
  embedded: boolean;
  outcome: boolean;
}

export type Kind = 0 | 1 | 2 | 3 | 4;
export const plainText: Kind = 0;
export const escapedText: Kind = 1;
const numeral: Kind = 2;
export const literal: Kind = 3;
export const nothing: Kind = 4;

/** The values of one record, in the order they stand. Reused from record to record. */
export interface Leaves {
  count: number;
  nodes: JsonNode[];
  from: number[];
  to: number[];
  kinds: Kind[];
  /** Where reading stopped: after the value, or where it broke. */
  end: number;
}

export interface JsonTree {
  root: JsonNode;
  size: number;
  mark: (path: string) => NodeMark;
  /** Names of the record in which it may stand whole. */
  wrappers: readonly string[];
}

export const deepest = 64;
const noKey = new Uint8Array(0);
const mostNames = 20_000;

/** @param wrapper a name of the record whose members are as if they were its own */
export function createTree(mark: (path: string) => NodeMark, wrapper?: string): JsonTree {
  return {
    root: { path: '', within: '', key: noKey, children: [], next: 0, elements: [], mark: mark('') },
    size: 0,
    mark,
    wrappers: wrapper === undefined ? [stored] : [stored, wrapper],
  };
}

export function newLeaves(): Leaves {
  return { count: 0, nodes: [], from: [], to: [], kinds: [], end: 0 };
}

/**
 * Reads one JSON value into its leaves; gives why it is none, or null. Numbers keep their own text and a repeated name
 * gives a second leaf, so nothing is lost or rounded. Escapes JSON does not know (`\x16`) are let through.
 * @source RFC 8259
 */
export function readJson(b: Uint8Array, start: number, end: number, tree: JsonTree, leaves: Leaves): string | null {
  leaves.count = 0;
  const reading = { b, end, at: start, tree, leaves, broken: null as string | null };
  readValue(reading, tree.root, 0);
  leaves.end = reading.at;
  return reading.broken;
}

interface Reading {
  b: Uint8Array;
  end: number;
  at: number;
  tree: JsonTree;
  leaves: Leaves;
  broken: string | null;
}

function readValue(r: Reading, node: JsonNode, depth: number): boolean {
  const { b, end } = r;
  skip(r);
  if (r.at >= end) return fail(r, 'The JSON ends too early.');
  const first = b[r.at] as number;
  if (first === 34) {
    const from = r.at + 1;
    const kind = passText(r);
    return r.broken === null && addLeaf(r.leaves, node, from, r.at - 1, kind);
  }
  if (first === 123) return readObject(r, node, depth + 1);
  return first === 91 ? readList(r, node, depth + 1) : readWord(r, node);
}

function readObject(r: Reading, node: JsonNode, depth: number): boolean {
  const { b } = r;
  if (depth > deepest) return fail(r, `Nested deeper than ${deepest} levels.`);
  r.at += 1;
  node.next = 0;
  skip(r);
  if (b[r.at] === 125 && r.at < r.end) {
    r.at += 1;
    return true;
  }
  for (;;) {
    skip(r);
    if (r.at >= r.end || b[r.at] !== 34) return fail(r, 'Not JSON: a name in quotes was expected.');
    const from = r.at + 1;
    const kind = passText(r);
    if (r.broken !== null) return false;
    const child = childOf(r.tree, node, b, from, r.at - 1, kind);
    skip(r);
    if (r.at >= r.end || b[r.at] !== 58) return fail(r, 'Not JSON: a colon was expected after a name.');
    r.at += 1;
    if (!readValue(r, child, depth)) return false;
    skip(r);
    const sign = r.at < r.end ? b[r.at] : 0;
    r.at += 1;
    if (sign === 125) return true;
    if (sign !== 44) {
      r.at -= 1;
      return fail(r, r.at >= r.end ? 'The JSON ends too early.' : 'Not JSON: a comma or a closing brace was expected.');
    }
  }
}

function readList(r: Reading, node: JsonNode, depth: number): boolean {
  const { b } = r;
  if (depth > deepest) return fail(r, `Nested deeper than ${deepest} levels.`);
  r.at += 1;
  node.next = 0;
  skip(r);
  if (b[r.at] === 93 && r.at < r.end) {
    r.at += 1;
    return true;
  }
  for (let i = 0; ; i += 1) {
    if (!readValue(r, elementOf(r.tree, node, i), depth)) return false;
    skip(r);
    const sign = r.at < r.end ? b[r.at] : 0;
    r.at += 1;
    if (sign === 93) return true;
    if (sign !== 44) {
      r.at -= 1;
      return fail(
        r,
        r.at >= r.end ? 'The JSON ends too early.' : 'Not JSON: a comma or a closing bracket was expected.',
      );
    }
  }
}

/** Passes over a text in quotes; the position is then behind the closing one. */
function passText(r: Reading): Kind {
  const { b, end } = r;
  let kind: Kind = plainText;
  for (let p = r.at + 1; p < end; p += 1) {
    const byte = b[p];
    if (byte === 34) {
      r.at = p + 1;
      return kind;
    }
    if (byte === 92) {
      kind = escapedText;
      p += 1;
    }
  }
  r.at = end;
  fail(r, 'The JSON ends within a text.');
  return kind;
}

const words = new Set(['true', 'false', 'NaN', 'Infinity', '-Infinity']);

function readWord(r: Reading, node: JsonNode): boolean {
  const { b, end } = r;
  const from = r.at;
  let p = from;
  while (p < end && isWordByte(b[p] as number)) p += 1;
  if (p === from || p - from > 400) return fail(r, 'Not JSON: a value was expected.');
  const first = b[from] as number;
  r.at = p;
  if (first === 45 || (first >= 48 && first <= 57)) {
    const text = textOf(b, from, p);
    if (/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return addLeaf(r.leaves, node, from, p, numeral);
  }
  const text = textOf(b, from, p);
  if (text === 'null') return addLeaf(r.leaves, node, from, p, nothing);
  if (words.has(text)) return addLeaf(r.leaves, node, from, p, literal);
  r.at = from;
  return fail(r, 'Not JSON: a value was expected.');
}

function isWordByte(byte: number): boolean {
  return (
    (byte >= 48 && byte <= 57) ||
    (byte >= 65 && byte <= 90) ||
    (byte >= 97 && byte <= 122) ||
    byte === 43 ||
    byte === 45 ||
    byte === 46
  );
}

function skip(r: Reading): void {
  const { b, end } = r;
  while (r.at < end) {
    const byte = b[r.at];
    if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return;
    r.at += 1;
  }
}

function fail(r: Reading, reason: string): false {
  r.broken ??= reason;
  return false;
}

function addLeaf(leaves: Leaves, node: JsonNode, from: number, to: number, kind: Kind): true {
  const i = leaves.count;
  leaves.nodes[i] = node;
  leaves.from[i] = from;
  leaves.to[i] = to;
  leaves.kinds[i] = kind;
  leaves.count = i + 1;
  return true;
}

/** The node of a name in an object; `kind` says how it is spelled. */
export function childOf(tree: JsonTree, node: JsonNode, b: Uint8Array, from: number, to: number, kind: Kind): JsonNode {
  const { children } = node;
  const expected = children[node.next];
  if (expected !== undefined && same(expected.key, b, from, to)) {
    node.next += 1;
    return expected;
  }
  for (let i = 0; i < children.length; i += 1) {
    const child = children[i] as JsonNode;
    if (!same(child.key, b, from, to)) continue;
    node.next = i + 1;
    return child;
  }
  return added(
    tree,
    node,
    children,
    b.slice(from, to),
    kind === plainText ? textOf(b, from, to) : unescaped(b, from, to),
  );
}

/** The node of a place in a list. */
export function elementOf(tree: JsonTree, node: JsonNode, index: number): JsonNode {
  return node.elements[index] ?? added(tree, node, node.elements, noKey, String(index));
}

/**
 * A record as a search engine stored it: its names are those of the record, and beside it stands where it was stored.
 * @source Elasticsearch Guide, "Search API", response body: hits.hits
 */
const stored = '_source';

function added(tree: JsonTree, node: JsonNode, siblings: JsonNode[], key: Uint8Array, name: string): JsonNode {
  const path = node.within === '' ? name : `${node.within}.${name}`;
  const short = path.length > 1000 ? `${path.slice(0, 1000)}…` : path;
  // Hostile records can have a million names; what is beyond a sane number is read, but not remembered or known.
  const remembered = tree.size < mostNames && siblings.length < 400;
  const mark = remembered ? tree.mark(short) : unmarked;
  const within = node === tree.root && tree.wrappers.includes(name) ? '' : short;
  const child: JsonNode = { path: short, within, key, children: [], next: 0, elements: [], mark };
  if (remembered) {
    tree.size += 1;
    siblings.push(child);
  }
  return child;
}

const noClaims = { claims: 0, claimsBeyond: 0 };
/** What a path is that means nothing. */
export const unmarked: NodeMark = { timeRank: -1, fields: [], ...noClaims, embedded: false, outcome: false };

function same(key: Uint8Array, b: Uint8Array, from: number, to: number): boolean {
  if (key.length !== to - from || key.length === 0) return false;
  for (let i = 0; i < key.length; i += 1) if (key[i] !== b[from + i]) return false;
  return true;
}
