// AssemblyScript. Finds texts, and the first of several bytes. Of texts, where the first two of their bytes stand is asked sixteen places at a time. There are
// sixteen bytes of room behind everything that is read.
import { findByte } from './scan';

export function standsAt(at: usize, end: usize, text: usize, length: u32): bool {
  if (at + length > end) return false;
  let done: u32 = 0;
  for (; done + 8 <= length; done += 8) if (load<u64>(at + done) != load<u64>(text + done)) return false;
  const rest = length - done;
  return rest == 0 || ((load<u64>(at + done) ^ load<u64>(text + done)) & ((<u64>1 << (<u64>rest << 3)) - 1)) == 0;
}

/** Whether a text stands anywhere in a slice. */
export function standsIn(from: usize, end: usize, text: usize, length: u32): bool {
  return findText(from, end, text, length) < end;
}

/** Where a text stands first, `end` when it does not. */
export function findText(from: usize, end: usize, text: usize, length: u32): usize {
  if (from + length > end) return end;
  const stop = end - length + 1;
  if (length == 1) return findByte(from, end, load<u8>(text));
  const first = i8x16.splat(load<u8>(text));
  const second = i8x16.splat(load<u8>(text, 1));
  for (let at = from; at < stop; at += 16) {
    for (let places = placesOf(at, first, second); places != 0; places &= places - 1) {
      const p = at + ctz(places);
      if (p >= stop) return end;
      if (length == 2 || standsAt(p, end, text, length)) return p;
    }
  }
  return end;
}

/** Where a text stands last, `end` when it does not. */
export function findLastText(from: usize, end: usize, text: usize, length: u32): usize {
  if (from + length > end) return end;
  const first = i8x16.splat(load<u8>(text));
  const second = i8x16.splat(load<u8>(text, 1));
  for (let top = end - length + 1; top > from; ) {
    top -= 16;
    let places = length == 1 ? i8x16.bitmask(i8x16.eq(v128.load(top), first)) : placesOf(top, first, second);
    while (places != 0) {
      const bit = 31 - clz(places);
      const p = top + bit;
      if (p < from) return end;
      if (length <= 2 || standsAt(p, end, text, length)) return p;
      places &= ~(1 << bit);
    }
  }
  return end;
}

@inline
function placesOf(at: usize, first: v128, second: v128): i32 {
  return i8x16.bitmask(v128.and(i8x16.eq(v128.load(at), first), i8x16.eq(v128.load(at + 1), second)));
}

/** Where the first of two bytes stands, `end` when neither does. */
export function findEither(from: usize, end: usize, one: u8, other: u8): usize {
  const ones = i8x16.splat(one);
  const others = i8x16.splat(other);
  for (let at = from; at < end; at += 16) {
    const bytes = v128.load(at);
    const places = i8x16.bitmask(v128.or(i8x16.eq(bytes, ones), i8x16.eq(bytes, others)));
    if (places != 0) return min(at + ctz(places), end);
  }
  return end;
}
