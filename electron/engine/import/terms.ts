import { Refusal } from '@shared/refusal.ts';
import type { Batch } from './columns.ts';
import type { Machine } from './compiled.ts';
import { learned } from './learned.ts';
import { termBatches, termsToTake } from './term-batches.ts';
import { grown, lastWord, viewOf, wordsFor } from './words.ts';

/** The terms of the case: every distinct (field, value) has one id, given in the order of first sight. */
export interface Terms {
  /** The compiled reader that gives its lines ids of these terms; none where all is plain. */
  readonly machine?: Machine;
  /** Notes a row's term; its id is written into `cells[cell]` at the next `resolve`. The result has a bit of 0x80808080 set when not all of it is ASCII. */
  note(field: number, bytes: Uint8Array, start: number, end: number, cell: number): number;
  /** Takes back what was noted since a count of `waiting`. */
  forget(waiting: number): void;
  /** Takes back the noted term of one cell. */
  forgetCell(cell: number, since: number): void;
  readonly waiting: () => number;
  resolve(cells: Uint32Array): void;
  mark(): TermMark;
  /** Back to what was known then. */
  reset(mark: TermMark): void;
  /** The terms that have come since the last call: all, or only as many as fill whole row groups. */
  takeNew(all: boolean): Batch[];
  /** Terms of the case, in the order of their ids: texts one after another, and `id field length` of each. */
  learn(heap: Uint8Array, entries: Uint8Array): void;
}

export interface TermMark {
  readonly lastId: number;
  readonly used: number;
  /** Of no meaning; see `resolve`. */
  readonly touched: number;
}

/** Text of all terms that one reader may hold, in words: 1 GiB. */
export const roomForWords = 1 << 28;
const roomWaiting = 1024;

/**
 * A hash table with open addressing over bytes; no JS strings. Look-ups are gathered and done many at a time, so that the
 * waits for memory overlap.
 */
export function createTerms(mostWords = roomForWords): Terms {
  // A slot: hash, id (0 free), first word in the heap, length * 16 + field.
  let slots = new Int32Array(4 << 16);
  let mask = (1 << 16) - 1;
  let count = 0;
  let lastId = 0;
  let heap = new Int32Array(1 << 16);
  let used = 0;
  /** Of each new term its first word and its kind. */
  let fresh = new Int32Array(1 << 12);
  let freshUsed = 0;

  const hashes = new Int32Array(roomWaiting);
  const kinds = new Int32Array(roomWaiting);
  const places = new Int32Array(roomWaiting);
  const cellOf = new Int32Array(roomWaiting);
  let scratch = new Int32Array(1 << 16);
  let scratchUsed = 0;
  let waiting = 0;
  // Evidence may be written to make all terms collide; it cannot know this.
  const seed = (Math.random() * 0x7fffffff) | 0;
  // Only so that no compiler leaves the early reads out.
  let touched = 0;

  function note(field: number, bytes: Uint8Array, start: number, end: number, cell: number): number {
    const length = end - start;
    const words = wordsFor(length);
    if (scratchUsed + words > scratch.length) scratch = grown(scratch, scratchUsed + words);
    const view = viewOf(bytes);
    const whole = end - 3;
    const kind = (length << 4) | field;
    let one = seed ^ kind;
    let two = seed;
    let seen = 0;
    let at = start;
    let to = scratchUsed;
    for (; at + 4 < whole; at += 8) {
      const a = view.getInt32(at, true);
      const b = view.getInt32(at + 4, true);
      seen |= a | b;
      scratch[to] = a;
      scratch[to + 1] = b;
      to += 2;
      one = Math.imul(one ^ a, 0x9e3779b1);
      two = Math.imul(two ^ b, 0x85ebca6b);
      one ^= one >>> 15;
      two ^= two >>> 13;
    }
    if (at < whole) {
      const a = view.getInt32(at, true);
      seen |= a;
      scratch[to++] = a;
      one = Math.imul(one ^ a, 0x9e3779b1);
      one ^= one >>> 15;
      at += 4;
    }
    const last = lastWord(bytes, at, end);
    seen |= last;
    scratch[to] = last;
    two = Math.imul(two ^ last, 0xc2b2ae35);
    let hash = Math.imul(one ^ (two >>> 15) ^ (two << 7), 0x27d4eb2f);
    hash ^= hash >>> 16;
    hashes[waiting] = hash;
    kinds[waiting] = kind;
    places[waiting] = scratchUsed;
    cellOf[waiting] = cell;
    waiting++;
    scratchUsed += words;
    return seen;
  }

  function forget(to: number): void {
    if (to < waiting) {
      scratchUsed = places[to] as number;
      waiting = to;
    }
  }

  function forgetCell(cell: number, since: number): void {
    for (let index = since; index < waiting; index++) {
      if (cellOf[index] !== cell) continue;
      for (let next = index; next + 1 < waiting; next++) {
        hashes[next] = hashes[next + 1] as number;
        kinds[next] = kinds[next + 1] as number;
        places[next] = places[next + 1] as number;
        cellOf[next] = cellOf[next + 1] as number;
      }
      waiting--;
      return;
    }
  }

  function resolve(cells: Uint32Array): void {
    // Two rounds that only touch what the third will need: the processor fetches many at a time.
    for (let index = 0; index < waiting; index++) touched ^= slots[((hashes[index] as number) & mask) << 2] as number;
    for (let index = 0; index < waiting; index++) {
      touched ^= heap[slots[(((hashes[index] as number) & mask) << 2) + 2] as number] as number;
    }
    for (let index = 0; index < waiting; index++) {
      cells[cellOf[index] as number] = find(hashes[index] as number, kinds[index] as number, places[index] as number);
    }
    waiting = 0;
    scratchUsed = 0;
  }

  function find(hash: number, kind: number, place: number): number {
    const words = wordsFor(kind >> 4);
    let slot = (hash & mask) << 2;
    for (;;) {
      const id = slots[slot + 1] as number;
      if (id === 0) return add(slot, hash, kind, place, words);
      if (slots[slot] === hash && slots[slot + 3] === kind) {
        const held = slots[slot + 2] as number;
        let word = 0;
        while (word < words && heap[held + word] === scratch[place + word]) word++;
        if (word === words) return id >>> 0;
      }
      slot = (slot + 4) & ((mask << 2) | 3);
    }
  }

  function add(slot: number, hash: number, kind: number, place: number, words: number): number {
    if (used + words > mostWords) {
      throw tooManyTerms();
    }
    if (used + words > heap.length) heap = grown(heap, used + words);
    for (let word = 0; word < words; word++) heap[used + word] = scratch[place + word] as number;
    lastId++;
    if (freshUsed === fresh.length) fresh = grown(fresh, freshUsed + 2);
    fresh[freshUsed++] = used;
    fresh[freshUsed++] = kind;
    put(slot, hash, lastId, used, kind);
    used += words;
    return lastId;
  }

  function put(slot: number, hash: number, id: number, held: number, kind: number): void {
    slots[slot] = hash;
    slots[slot + 1] = id;
    slots[slot + 2] = held;
    slots[slot + 3] = kind;
    count++;
    if (count * 5 > mask * 3) rebuild((mask + 1) * (mask < 1 << 20 ? 4 : 2), lastId);
  }

  /** The table anew, with so many slots, of the terms up to an id. */
  function rebuild(size: number, upTo: number): void {
    const old = slots;
    slots = new Int32Array(size << 2);
    mask = size - 1;
    count = 0;
    for (let from = 0; from < old.length; from += 4) {
      const id = old[from + 1] as number;
      if (id === 0 || id > upTo) continue;
      let slot = ((old[from] as number) & mask) << 2;
      while (slots[slot + 1] !== 0) slot = (slot + 4) & ((mask << 2) | 3);
      slots[slot] = old[from] as number;
      slots[slot + 1] = id;
      slots[slot + 2] = old[from + 2] as number;
      slots[slot + 3] = old[from + 3] as number;
      count++;
    }
  }

  function reset(mark: TermMark): void {
    waiting = 0;
    scratchUsed = 0;
    freshUsed = 0;
    if (mark.lastId === lastId) return;
    lastId = mark.lastId;
    used = mark.used;
    rebuild(mask + 1, lastId);
  }

  function takeNew(all: boolean): Batch[] {
    const taken = termsToTake(freshUsed / 2, all) * 2;
    const batches = termBatches(lastId - freshUsed / 2 + 1, fresh.subarray(0, taken), heap);
    fresh.copyWithin(0, taken, freshUsed);
    freshUsed -= taken;
    return batches;
  }

  function learn(texts: Uint8Array, entries: Uint8Array): void {
    for (const { id, field, start, end } of learned(entries)) {
      lastId = id - 1;
      note(field, texts, start, end, 0);
      find(hashes[0] as number, kinds[0] as number, places[0] as number);
      forget(0);
    }
    freshUsed = 0;
  }

  return {
    note,
    forget,
    forgetCell,
    waiting: () => waiting,
    resolve,
    mark: () => ({ lastId, used, touched }),
    reset,
    takeNew,
    learn,
  };
}

export function tooManyTerms(): Refusal {
  return new Refusal(
    'budget-exceeded',
    'The distinct values in this file fill more than 1 GiB: it is not what it was taken for, or must be split.',
  );
}
