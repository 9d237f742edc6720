// AssemblyScript. Texts that servers wrote with signs for what they would not write: `spelledOut` of readers/column-values.ts.
import { isDigit } from './digits';
import { findByte } from './scan';

const longest: usize = 8192;
/** A text in which `%25` was read as `%`. */
const once: usize = memory.data(8192 + 64, 16);

/** Of each run of `+` the first was a blank: written so where it stands, for these bytes are a copy. */
export function withBlanks(from: usize, end: usize): void {
  let p = findByte(from, end, 43);
  while (p < end) {
    store<u8>(p++, 32);
    while (p < end && load<u8>(p) == 43) p++;
    p = findByte(p, end, 43);
  }
}

/**
 * Signs that were written as `%20`, or as `%2520`, written where they stand, for these bytes are a copy. Gives where the text
 * then ends; 0 where it is for the other reader to say: where it has more than plain signs of ASCII.
 */
export function withoutPercents(from: usize, end: usize): usize {
  const first = findByte(from, end, 37);
  if (first >= end) return end;
  if (end - from > longest) return 0;
  let to = once;
  for (let p = first; p < end; to++) {
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
  let until = first;
  for (let p = once; p < to; p++, until++) {
    const isSign = load<u8>(p) == 37;
    store<u8>(until, isSign ? <u8>((hex(p + 1) << 4) | hex(p + 2)) : load<u8>(p));
    if (isSign) p += 2;
  }
  return until;
}

/** What a digit of base 16 says, more than 15 for any other byte. */
function hex(at: usize): u32 {
  const byte = load<u8>(at);
  if (isDigit(byte)) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : 16;
}
