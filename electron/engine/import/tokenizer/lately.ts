// AssemblyScript. What each term was not long ago: many fields say one of a few things, and nothing need be looked up.
import { noteBytes, noteId, notesAt, termGeneration } from './terms';

const longest: u32 = 64;
/** Of each field some terms, by how they end: the bytes, how many, the id, and of which terms. */
const lengthAt: usize = 80;
const idAt: usize = 84;
const termsAt: usize = 88;
const termBytes: usize = 96;
const placeBits: u32 = 4;
const terms: usize = memory.data(96 * 12 * 16, 16);

/** Where a term of a field would stand. Four bytes before its end are read, of which the first may be of what stands before it. */
@inline
function placeOf(field: u32, end: usize): usize {
  const place = (load<u32>(end - 4) * 0x9e3779b1) >> (32 - placeBits);
  return terms + <usize>((field << placeBits) | place) * termBytes;
}

/** The id of a text that is what the field's term was; 0 when it is another. Sixteen bytes behind it are read along. */
@inline
export function idLately(field: u32, from: usize, length: u32): u32 {
  let own = placeOf(field, from + length);
  const id = load<u32>(own, idAt);
  if (((load<u32>(own, lengthAt) ^ length) | (load<u32>(own, termsAt) ^ termGeneration())) != 0) return 0;
  let place = from;
  let rest = length;
  while (rest > 16) {
    if (v128.any_true(v128.xor(v128.load(own), v128.load(place)))) return 0;
    own += 16;
    place += 16;
    rest -= 16;
  }
  return (i8x16.bitmask(i8x16.ne(v128.load(own), v128.load(place))) & ((1 << rest) - 1)) == 0 ? id : 0;
}

/** Remembers the terms noted last, whose ids are known now. */
export function keepLately(noted: i32): void {
  const end = notesAt() + <usize>noted * noteBytes;
  for (let place = noted > 16 ? end - 16 * noteBytes : notesAt(); place < end; place += noteBytes) {
    const kind = load<u32>(place, 4);
    const length = kind >> 4;
    if (length > longest) continue;
    const text = <usize>load<u32>(place);
    const own = placeOf(kind & 15, text + length);
    for (let at: usize = 0; at < length; at += 16) v128.store(own + at, v128.load(text + at));
    store<u32>(own, length, lengthAt);
    store<u32>(own, load<u32>(place, noteId), idAt);
    store<u32>(own, termGeneration(), termsAt);
  }
}
