// AssemblyScript. Names that lines themselves state, as keys of key-value pairs are: each is looked up once for a place in
// the line, where it nearly always stands again in the next line, and then only compared.
import { putEscaped } from './event';
import { standsAt } from './literals';
import { giveMore } from './names';

/** Words of a key: where its text stands, its length, its number among the declared ones (-1 for none), flags, its name. */
const textField: usize = 0;
const lengthField: usize = 4;
const slotField: usize = 8;
const flagsField: usize = 12;
const nameField: usize = 16;
const keyBytes: usize = 20;
/** As names.ts has it. */
const nameBytes: usize = 12;
const longestKey: usize = 200;
/** More names than these no real file has. */
const mostKeys: u32 = 2048;
const roomBytes: usize = 1 << 20;

let table: usize = 0;
let room: usize = 0;
let used: usize = 0;
let count: u32 = 0;
/** The keys by their place in the line before. */
const expected: usize = memory.data(4 * 256, 16);

const numbered: usize = memory.data(256, 16);

let declared: usize = 0;
let declaredCount: i32 = 0;
let names: usize = 0;
let nameCount: i32 = 0;

/** Begins with what a format declares: texts, lengths and flags of keys, and the names its other fields have. */
export function openKeys(keys: usize, keyCount: i32, fieldNames: usize, fieldNameCount: i32): void {
  if (table == 0) {
    table = heap.alloc(4 << 12);
    room = heap.alloc(roomBytes + 64);
  }
  memory.fill(table, 0, 4 << 12);
  memory.fill(expected, 0, 4 * 256);
  used = 0;
  count = 0;
  declared = keys;
  declaredCount = keyCount;
  names = fieldNames;
  nameCount = fieldNameCount;
}

@inline
export function slotOf(key: usize): i32 {
  return load<i32>(key, slotField);
}
@inline
export function flagsOf(key: usize): i32 {
  return load<i32>(key, flagsField);
}
/** Keeps a value under its key; the second of a key has a number behind it. False when that is for the other reader. */
export function keepUnder(key: usize, from: usize, end: usize): bool {
  if (giveMore(load<u32>(key, nameField), from, end)) return true;
  for (let number: u8 = 2; number < 10; number++) {
    const other = numberedKey(key, number);
    if (other == 0) return false;
    if (giveMore(load<u32>(other, nameField), from, end)) return true;
  }
  return false;
}

/** The key that is so spelled at a place in the line; 0 when there is no more room for new ones. */
export function keyAt(place: i32, from: usize, end: usize): usize {
  const last = expected + (<usize>(place & 255) << 2);
  const before: usize = load<u32>(last);
  if (before != 0 && isSpelled(before, from, end)) return before;
  const key = find(from, end);
  store<u32>(last, <u32>key);
  return key;
}

@inline
function isSpelled(key: usize, from: usize, end: usize): bool {
  const length = load<u32>(key, lengthField);
  return <usize>length == end - from && standsAt(from, end, load<u32>(key, textField), length);
}

/** A key with a number from 2 to 9 behind it, for values of a key that is there already; 0 when there is no more room. */
function numberedKey(key: usize, number: u8): usize {
  const length = load<u32>(key, lengthField);
  memory.copy(numbered, load<u32>(key, textField), length);
  store<u8>(numbered + length, 35);
  store<u8>(numbered + length + 1, 48 + number);
  return find(numbered, numbered + length + 2);
}

function find(from: usize, end: usize): usize {
  if (end - from > longestKey) return 0;
  let hash: u32 = 2166136261;
  for (let p = from; p < end; p++) hash = (hash ^ load<u8>(p)) * 16777619;
  let place = table + (((<usize>hash >> 12) & 4095) << 2);
  while (load<u32>(place) != 0) {
    const key: usize = load<u32>(place);
    if (isSpelled(key, from, end)) return key;
    place = place == table + (4095 << 2) ? table : place + 4;
  }
  const made = add(from, end);
  store<u32>(place, <u32>made);
  return made;
}

function add(from: usize, end: usize): usize {
  const length = end - from;
  if (count == mostKeys || used + keyBytes + nameBytes + length * 7 + 128 > roomBytes) return 0;
  count++;
  const key = take(keyBytes);
  const text = take(length + 16);
  memory.copy(text, from, length);
  store<u32>(key, <u32>text, textField);
  store<u32>(key, <u32>length, lengthField);
  store<i32>(key, -1, slotField);
  store<i32>(key, 0, flagsField);
  for (let at = declared, slot = 0; slot < declaredCount; slot++, at += 12) {
    if (load<u32>(at, 4) != <u32>length || !standsAt(from, end, load<u32>(at), <u32>length)) continue;
    store<i32>(key, slot, slotField);
    store<i32>(key, load<i32>(at, 8), flagsField);
    break;
  }
  store<u32>(key, <u32>nameFor(text, text + length), nameField);
  return key;
}

/** The name under which values are kept: the one of another field so called, for both count as one. */
function nameFor(from: usize, end: usize): usize {
  const spelled = take((end - from) * 6 + 64);
  store<u8>(spelled, 34);
  let last = putEscaped(spelled + 1, from, end);
  store<u16>(last, 0x3a22);
  last += 2;
  const length = <u32>(last - spelled);
  for (let name = names, left = nameCount; left > 0; left--, name += nameBytes) {
    if (load<u32>(name, 4) == length && standsAt(spelled, last, load<u32>(name), length)) return name;
  }
  const name = take(nameBytes);
  store<u32>(name, <u32>spelled);
  store<u32>(name, length, 4);
  store<u32>(name, 0, 8);
  return name;
}

function take(bytes: usize): usize {
  const at = room + used;
  used += (bytes + 3) & ~3;
  return at;
}
