/**
 * Texts are kept as little-endian words of four bytes, closed by one to four NULs: they can be compared and hashed by the
 * word, and no text can borrow the first bytes of the next to become valid UTF-8.
 */
export function wordsFor(bytes: number): number {
  return (bytes >> 2) + 1;
}

let oneBytes: Uint8Array = new Uint8Array(0);
let twoBytes: Uint8Array = oneBytes;
let oneView = new DataView(oneBytes.buffer);
let twoView = oneView;

/** A view of a buffer; the last two are kept, for slices come from the same few buffers again and again. */
export function viewOf(bytes: Uint8Array): DataView {
  if (bytes === oneBytes) return oneView;
  if (bytes === twoBytes) return twoView;
  twoBytes = oneBytes;
  twoView = oneView;
  oneBytes = bytes;
  oneView = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return oneView;
}

/** The last, incomplete word of a slice, filled up with NULs. */
export function lastWord(bytes: Uint8Array, start: number, end: number): number {
  let word = 0;
  for (let at = start, shift = 0; at < end; at++, shift += 8) word |= (bytes[at] as number) << shift;
  return word;
}

/** Copies a slice into words; the result has a bit of 0x80808080 set when not all of it is ASCII. */
export function copyWords(bytes: Uint8Array, start: number, end: number, words: Int32Array, to: number): number {
  const view = viewOf(bytes);
  const whole = end - 3;
  let seen = 0;
  let at = start;
  while (at < whole) {
    const word = view.getInt32(at, true);
    seen |= word;
    words[to++] = word;
    at += 4;
  }
  const word = lastWord(bytes, at, end);
  words[to] = word;
  return seen | word;
}

export const notAscii = 0x80808080 | 0;

/** The same array with room for at least so many elements. */
export function grown(words: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  if (needed <= words.length) return words;
  const bigger = new Int32Array(Math.max(needed, words.length * 2));
  bigger.set(words);
  return bigger;
}
