// AssemblyScript. The structured data of RFC 5424, as `readStructured` of readers/parts.ts reads them.
import { keepUnder, keyAt } from './pair-keys';
import { findByte } from './scan';

/** `id.name` of the value at hand. */
const longestName: usize = 200;
const spelled: usize = memory.data(256, 16);

/** Gives `-` or `[id name="value"]...`; where the message behind it begins, 0 where it is for the other reader to say. */
export function giveStructured(from: usize, end: usize): usize {
  if (load<u8>(from) == 45) return skipBlanks(from + 1, end);
  let place = 0;
  let p = from;
  while (p < end && load<u8>(p) == 91) {
    const id = p + 1;
    p = wordEnd(id, end);
    const idLength = p - id;
    if (idLength >= longestName) return 0;
    memory.copy(spelled, id, idLength);
    store<u8>(spelled + idLength, 46);
    while (true) {
      p = skipBlanks(p, end);
      if (p >= end) return 0;
      if (load<u8>(p) == 93) break;
      const name = p;
      p = wordEnd(p, end);
      // `="`
      if (p == name || p + 2 > end || load<u16>(p) != 0x223d) return 0;
      const value = p + 2;
      const close = findByte(value, end, 34);
      const length = idLength + 1 + (p - name);
      if (close >= end || length > longestName || findByte(value, close, 92) < close) return 0;
      memory.copy(spelled + idLength + 1, name, p - name);
      const key = keyAt(place++, spelled, spelled + length);
      if (key == 0 || !keepUnder(key, value, close)) return 0;
      p = close + 1;
    }
    p++;
  }
  return skipBlanks(p, end);
}

function wordEnd(from: usize, end: usize): usize {
  let p = from;
  while (p < end) {
    const byte = load<u8>(p);
    if (byte == 32 || byte == 61 || byte == 93 || byte == 34) break;
    p++;
  }
  return p;
}

function skipBlanks(from: usize, end: usize): usize {
  let p = from;
  while (p < end && load<u8>(p) == 32) p++;
  return p;
}
