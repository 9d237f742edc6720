// AssemblyScript. Texts that servers wrote with signs for what they would not write: `spelledOut` of readers/column-values.ts.
import { isDigit } from './digits';
import { findByte } from './scan';

const longest: usize = 8192;
/** A text in which `%25` was read as `%`. */
const once: usize = memory.data(8192 + 64, 16);

/** Where the texts of some lines stand as they are meant, until their terms are looked up. */
const roomBytes: usize = 1 << 18;
let room: usize = 0;
let used: usize = 0;
/** Where the text spelled out last begins. */
export let spelledFrom: usize = 0;

/** Begins anew: nothing points to what was spelled out so far. */
export function openSpelled(): void {
  if (room == 0) room = heap.alloc(roomBytes + 64);
  used = 0;
}
/** Whether the cells of a line of so many bytes still fit. */
export function maySpell(bytes: usize): bool {
  return used + bytes <= roomBytes;
}

/** Of each run of `+` the first was a blank. Gives where the text then ends. */
export function withBlanks(from: usize, end: usize): usize {
  const signs = i8x16.splat(43);
  const blanks = i8x16.splat(32);
  spelledFrom = room + used;
  used += end - from;
  // No cell begins behind such a sign.
  for (let at = from, to = spelledFrom; at < end; at += 16, to += 16) {
    const bytes = v128.load(at);
    const first = v128.andnot(i8x16.eq(bytes, signs), i8x16.eq(v128.load(at - 1), signs));
    v128.store(to, v128.bitselect(blanks, bytes, first));
  }
  return room + used;
}

/**
 * Signs that were written as `%20`, or as `%2520`. Gives where the text then ends; 0 where it is for the other reader to say:
 * where it has more than plain signs of ASCII.
 */
export function withoutPercents(from: usize, end: usize): usize {
  spelledFrom = from;
  if (findByte(from, end, 37) >= end) return end;
  if (end - from > longest) return 0;
  let to = once;
  for (let p = from; p < end; to++) {
    store<u8>(to, load<u8>(p));
    p += p + 2 < end && load<u8>(p) == 37 && load<u16>(p, 1) == 0x3532 ? 3 : 1;
  }
  // What is not written so throughout stays as it is.
  for (let p = once; p < to; p++) {
    if (load<u8>(p) != 37) continue;
    if (p + 2 >= to || hex(p + 1) > 15 || hex(p + 2) > 15) return end;
    const sign = (hex(p + 1) << 4) | hex(p + 2);
    if (sign < 32 || sign > 126) return 0;
    p += 2;
  }
  spelledFrom = room + used;
  let until = spelledFrom;
  for (let p = once; p < to; p++, until++) {
    const isSign = load<u8>(p) == 37;
    store<u8>(until, isSign ? <u8>((hex(p + 1) << 4) | hex(p + 2)) : load<u8>(p));
    if (isSign) p += 2;
  }
  used = until - room;
  return until;
}

/** What a digit of base 16 says, more than 15 for any other byte. */
function hex(at: usize): u32 {
  const byte = load<u8>(at);
  if (isDigit(byte)) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : 16;
}
