// AssemblyScript. The table of terms: the same as import/terms.ts, in memory of its own.

/** Of a note: where its bytes stand, length * 16 + field, hash, id, and the cell that wants the id (0 for none). */
export const noteBytes: usize = 20;
/** Where in a note its id stands. */
export const noteId: usize = 12;
export const mostNotes: i32 = 1024;
const notes: usize = memory.data(20 * 1024, 16);

/** 128 words no evidence can know, and two more for the mixing: equal sums cannot be made on purpose. @source NH of UMAC, RFC 4418, 5.2.2 */
const keys: usize = memory.data(8 * 66, 16);
const keysEnd: usize = 8 * 64;
/** Sixteen bytes of ones and as many zeros: from 16 - n on, the first n bytes are kept. */
const firstBytes: usize = memory.data(32, 16);

// A slot: hash, id (0 free), first word of the text, length * 16 + field.
let slots: usize = 0;
let mask: u32 = 0;
let count: u32 = 0;
let lastId: u32 = 0;
let texts: usize = 0;
/** In words. */
let room: u32 = 0;
let used: u32 = 0;
let mostWords: u32 = 0;
/** Of each new term its first word and its kind. */
let fresh: usize = 0;
let freshRoom: u32 = 0;
let freshUsed: u32 = 0;
// Only so that no compiler leaves the early reads out.
let touched: u32 = 0;
/** Ids that every line asks for; forgotten when terms are. */
let generation: u32 = 0;

export function notesAt(): usize {
  return notes;
}
export function keysAt(): usize {
  return keys;
}
export function textsAt(): usize {
  return texts;
}
export function freshAt(): usize {
  return fresh;
}
export function freshCount(): u32 {
  return freshUsed;
}
/** The first so many of the new terms have been taken. */
export function dropFresh(taken: u32): void {
  freshUsed -= taken;
  memory.copy(fresh, fresh + (<usize>taken << 3), <usize>freshUsed << 3);
}
export function termCount(): u32 {
  return lastId;
}
export function setTermCount(id: u32): void {
  lastId = id;
}
export function wordsUsed(): u32 {
  return used;
}
export function termGeneration(): u32 {
  return generation;
}

export function openTerms(most: u32): void {
  mostWords = most;
  v128.store(firstBytes, i64x2.splat(-1));
  mask = 0xffff;
  slots = heap.alloc(16 << 16);
  memory.fill(slots, 0, 16 << 16);
  room = 1 << 16;
  texts = heap.alloc((<usize>room << 2) + 16);
  memory.fill(texts, 0, (<usize>room << 2) + 16);
  freshRoom = 1 << 12;
  fresh = heap.alloc(<usize>freshRoom << 3);
}

export function note(index: i32, at: usize, kind: u32, cell: usize): void {
  const place = notes + <usize>index * noteBytes;
  store<u32>(place, <u32>at);
  store<u32>(place, kind, 4);
  store<u32>(place, <u32>cell, 16);
}

export function copyNote(from: i32, to: i32): void {
  memory.copy(notes + <usize>to * noteBytes, notes + <usize>from * noteBytes, noteBytes);
}

/** Gives every note its id; 0 when the texts of the terms have no more room. */
export function resolve(total: i32): i32 {
  const end = notes + <usize>total * noteBytes;
  // Two rounds that only touch what the third will need: the processor fetches many at a time.
  for (let place = notes; place < end; place += noteBytes) {
    const hash = hashOf(load<u32>(place), load<u32>(place, 4));
    store<u32>(place, hash, 8);
  }
  let seen: u32 = 0;
  for (let place = notes; place < end; place += noteBytes) {
    seen ^= load<u32>(slots + (<usize>(load<u32>(place, 8) & mask) << 4));
  }
  for (let place = notes; place < end; place += noteBytes) {
    const slot = slots + (<usize>(load<u32>(place, 8) & mask) << 4);
    seen ^= load<u32>(texts + (<usize>load<u32>(slot, 8) << 2));
  }
  touched = seen;
  for (let place = notes; place < end; place += noteBytes) {
    const id = find(load<u32>(place, 8), load<u32>(place, 4), load<u32>(place));
    if (id == 0) return 0;
    store<u32>(place, id, 12);
    const cell = load<u32>(place, 16);
    if (cell != 0) store<u32>(cell, id);
  }
  return 1;
}

function mixed(value: u64): u64 {
  let x = value;
  x ^= x >> 32;
  x *= load<u64>(keys, 8 * 64) | 1;
  x ^= x >> 29;
  x *= 0xbf58476d1ce4e5b9;
  return x ^ (x >> 32);
}

function hashOf(from: usize, kind: u32): u32 {
  let at = from;
  let rest = kind >> 4;
  let hash = load<u64>(keys, 8 * 65) ^ kind;
  let sums = i64x2.splat(0);
  let key: usize = 0;
  while (rest >= 16) {
    sums = i64x2.add(sums, products(v128.load(at), key));
    at += 16;
    key += 16;
    rest -= 16;
    if (key == keysEnd) {
      hash = mixed(hash ^ total(sums));
      sums = i64x2.splat(0);
      key = 0;
    }
  }
  if (rest > 0) sums = i64x2.add(sums, products(v128.and(v128.load(at), v128.load(firstBytes + 16 - rest)), key));
  return <u32>mixed(hash ^ total(sums));
}

/** Of four words, each with a key added, the first times the second and the third times the fourth. */
@inline
function products(words: v128, key: usize): v128 {
  const sums = i32x4.add(words, v128.load(keys + key));
  const first = v128.shuffle<u32>(sums, sums, 0, 2, 0, 2);
  const second = v128.shuffle<u32>(sums, sums, 1, 3, 1, 3);
  return i64x2.extmul_low_i32x4_u(first, second);
}

@inline
function total(sums: v128): u64 {
  return i64x2.extract_lane(sums, 0) + i64x2.extract_lane(sums, 1);
}

function find(hash: u32, kind: u32, at: usize): u32 {
  let slot = hash & mask;
  while (true) {
    const place = slots + (<usize>slot << 4);
    const id = load<u32>(place, 4);
    if (id == 0) return add(place, hash, kind, at);
    if (load<u32>(place) == hash && load<u32>(place, 12) == kind) {
      if (same(texts + (<usize>load<u32>(place, 8) << 2), at, kind >> 4)) return id;
    }
    slot = (slot + 1) & mask;
  }
}

function same(held: usize, at: usize, length: u32): bool {
  let place: usize = 0;
  let rest = length;
  while (rest >= 16) {
    if (v128.any_true(v128.xor(v128.load(held + place), v128.load(at + place)))) return false;
    place += 16;
    rest -= 16;
  }
  const other = v128.xor(v128.load(held + place), v128.load(at + place));
  return !v128.any_true(v128.and(other, v128.load(firstBytes + 16 - rest)));
}

function add(slot: usize, hash: u32, kind: u32, at: usize): u32 {
  const length = kind >> 4;
  const words = (length >> 2) + 1;
  if (used + words > mostWords) return 0;
  if (used + words > room) {
    room = max(room << 1, used + words);
    texts = heap.realloc(texts, (<usize>room << 2) + 16);
  }
  const place = texts + (<usize>used << 2);
  for (let byte: usize = 0; byte < length; byte += 16) v128.store(place + byte, v128.load(at + byte));
  const last = place + ((<usize>words - 1) << 2);
  const kept = (length & 3) << 3;
  store<u32>(last, kept == 0 ? 0 : load<u32>(last) & ((1 << kept) - 1));
  lastId++;
  if (freshUsed == freshRoom) {
    freshRoom <<= 1;
    fresh = heap.realloc(fresh, <usize>freshRoom << 3);
  }
  store<u32>(fresh + (<usize>freshUsed << 3), used);
  store<u32>(fresh + (<usize>freshUsed << 3), kind, 4);
  freshUsed++;
  store<u32>(slot, hash);
  store<u32>(slot, lastId, 4);
  store<u32>(slot, used, 8);
  store<u32>(slot, kind, 12);
  used += words;
  count++;
  const id = lastId;
  if (<u64>count * 5 > <u64>mask * 3) rebuild((mask + 1) * (mask < 1 << 20 ? 4 : 2), lastId);
  return id;
}

/** The table anew, with so many slots, of the terms up to an id. */
function rebuild(size: u32, upTo: u32): void {
  const old = slots;
  const oldEnd = old + ((<usize>mask + 1) << 4);
  slots = heap.alloc(<usize>size << 4);
  memory.fill(slots, 0, <usize>size << 4);
  mask = size - 1;
  count = 0;
  for (let from = old; from < oldEnd; from += 16) {
    const id = load<u32>(from, 4);
    if (id == 0 || id > upTo) continue;
    let slot = load<u32>(from) & mask;
    while (load<u32>(slots + (<usize>slot << 4), 4) != 0) slot = (slot + 1) & mask;
    memory.copy(slots + (<usize>slot << 4), from, 16);
    count++;
  }
  heap.free(old);
}

export function resetTerms(id: u32, words: u32): void {
  freshUsed = 0;
  if (id == lastId) return;
  lastId = id;
  used = words;
  generation++;
  rebuild(mask + 1, id);
}
