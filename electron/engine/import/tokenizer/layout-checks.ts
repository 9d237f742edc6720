// AssemblyScript. What fields of layouts must be, as readers/layout-checks.ts has it.
import { isVersion4, isVersion6 } from './address';
import { isDigit } from './digits';
import { standsAt } from './literals';
import { findBlank, findByte } from './scan';

export const enum Check {
  none = 0,
  count = 1,
  status = 2,
  word = 3,
  host = 4,
  structured = 5,
  program = 6,
  oneOf = 7,
  address = 8,
}

/** Whether a field is what it must be: 1 yes, 0 no, -1 for the other reader to say. @param texts those of which it must be one */
export function holds(check: i32, texts: usize, count: i32, from: usize, to: usize): i32 {
  switch (check) {
    case Check.none:
      return 1;
    case Check.count:
    case Check.status:
      return isNumber(check, from, to) ? 1 : 0;
    case Check.word: {
      let until = to;
      while (until > from && load<u8>(until - 1) == 32) until--;
      return isWord(from, until) ? 1 : 0;
    }
    case Check.host: {
      const colon = load<u8>(to - 1) == 58 && load<u8>(to - 2) != 58;
      return isWord(from, to) && !colon && findByte(from, to, 91) == to ? 1 : 0;
    }
    case Check.structured: {
      const first = load<u8>(from);
      return first == 91 || (first == 45 && (to == from + 1 || load<u8>(from, 1) == 32)) ? 1 : 0;
    }
    case Check.program:
      return to - from <= 200 && isWord(from, to) && findByte(from, to, 34) == to ? 1 : 0;
    case Check.oneOf:
      return isOneOf(texts, count, from, to) ? 1 : 0;
    default:
      return addressed(from, to);
  }
}

export function isOneOf(texts: usize, count: i32, from: usize, end: usize): bool {
  for (let text = texts, last = texts + (<usize>count << 3); text < last; text += 8) {
    if (load<u32>(text, 4) == <u32>(end - from) && standsAt(from, end, load<u32>(text), <u32>(end - from))) return true;
  }
  return false;
}

@inline
function isWord(from: usize, to: usize): bool {
  return to > from && findBlank(from, to) == to;
}

function isNumber(check: i32, from: usize, to: usize): bool {
  if (to == from) return false;
  if (to - from == 1 && load<u8>(from) == 45) return true;
  for (let p = from; p < to; p++) if (!isDigit(load<u8>(p))) return false;
  return to - from <= longestNumber(check);
}

@inline
export function longestNumber(check: i32): usize {
  return check == Check.status ? 3 : 18;
}

/** Which address a text is, is a long story; of the fourth version it is a short one. */
function addressed(from: usize, to: usize): i32 {
  if (isVersion4(from, to) || isVersion6(from, to) || isAddressAndPort(from, to)) return 1;
  const maybe = to - from >= 3 && to - from <= 60 && (findByte(from, to, 58) < to || load<u8>(from) == 91);
  return maybe ? -1 : 0;
}

/** Of the fourth version, and a port. */
export function isAddressAndPort(from: usize, end: usize): bool {
  const colon = findByte(from, end, 58);
  if (colon >= end || end - colon > 6 || colon + 1 == end || !isVersion4(from, colon)) return false;
  for (let p = colon + 1; p < end; p++) if (!isDigit(load<u8>(p))) return false;
  return true;
}
