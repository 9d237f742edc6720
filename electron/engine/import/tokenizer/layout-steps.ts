// AssemblyScript. The fields of a layout one by one: where each ends. layout-program.ts writes what is known of them.
import { isVersion4 } from './address';
import { isDigit } from './digits';
import { Check, isAddressAndPort, longestNumber } from './layout-checks';
import { findLastText, findText, standsAt } from './literals';
import { digitsAt, findBlank, findBlankOr, findByte, findQuote } from './scan';

/** Words of a step. */
export const kindField: usize = 0;
export const targetField: usize = 4;
export const afterAt: usize = 8;
export const afterLength: usize = 12;
export const shapeField: usize = 16;
export const stepFlags: usize = 20;
export const checkField: usize = 24;
export const oneOfAt: usize = 28;
export const oneOfCount: usize = 32;
/** Of the extras: their names by position. */
export const namesAt: usize = 36;
export const nameCount: usize = 40;
/** How its end is found without looking at all of the above. */
export const wayField: usize = 44;
/** The literal behind it in eight bytes, by how many bits it falls short of them, and which of its bytes the first blank is. */
export const afterBytes: usize = 48;
const afterShift: usize = 56;
const blankField: usize = 60;
export const stepBytes: usize = 64;

const quoted: i32 = 1;
const last: i32 = 2;
export const padded: i32 = 4;
const beforeDigit: i32 = 8;
const beforeGap: i32 = 16;

/** As `wayOf` of layout-program.ts. */
export const enum Way {
  any = 0,
  /** Up to a byte, whatever stands before it. */
  byte = 1,
  /** A word up to a literal that has a blank in it. */
  word = 2,
  /** A word up to a byte that is no blank. */
  part = 3,
  /** A number, and a blank. */
  number = 4,
  /** All that is left. */
  rest = 5,
  /** Up to a text of several bytes, whatever stands before it. */
  text = 6,
  /** Up to where a text stands last, whatever stands before it. */
  lastText = 7,
}

/** What `wordEnd` says of a field that has no end, and of one that the usual way does not find. */
export const nowhere: usize = 1;
export const unusual: usize = 0;

/** Where a field without blanks ends: at the first blank, or at the byte behind it. */
@inline
export function wordEnd(step: usize, way: i32, from: usize, end: usize): usize {
  const isPart = way == Way.part;
  const stop = isPart ? findBlankOr(from, end, load<u8>(step, afterBytes)) : findBlank(from, end);
  const to = stop - load<u32>(step, blankField);
  const check = load<i32>(step, checkField);
  // Blanks that fill a word to a column's width belong to it; anything else ends here or nowhere.
  if (<isize>to <= <isize>from || !standsBehind(step, to, end)) {
    if (check != Check.word || (!isPart && stop == end)) return nowhere;
    // Where a literal begins with a blank, more blanks would have to follow this one.
    return way == Way.word && to == stop && load<u8>(stop, 1) > 32 ? nowhere : unusual;
  }
  switch (check) {
    case Check.host:
      return findByte(from, to, 91) < to || (load<u8>(to - 1) == 58 && load<u8>(to - 2) != 58) ? nowhere : to;
    case Check.program:
      return to - from > 200 || findByte(from, to, 34) < to ? nowhere : to;
    case Check.address:
      return isVersion4(from, to) || isAddressAndPort(from, to) ? to : unusual;
    default:
      return to;
  }
}

/** Where a number ends, `nowhere` when none stands there. */
@inline
export function numberEnd(step: usize, from: usize, end: usize): usize {
  let to = min(from + digitsAt(from), end);
  while (to - from >= 16 && to < end && isDigit(load<u8>(to))) to++;
  if (to == from && load<u8>(from) == 45) to++;
  return to > from && to - from <= longestNumber(load<i32>(step, checkField)) && standsBehind(step, to, end) ? to : nowhere;
}

/** Whether the literal behind a field stands there, and behind it what must. */
@inline
function standsBehind(step: usize, at: usize, end: usize): bool {
  const next = at + load<u32>(step, afterLength);
  if (next > end || (load<u64>(at) ^ load<u64>(step, afterBytes)) << <u64>load<u32>(step, afterShift) != 0) return false;
  if ((load<i32>(step, stepFlags) & beforeDigit) == 0) return true;
  return next < end && (isDigit(load<u8>(next)) || load<u8>(next) == 45);
}

/** Where a field ends by the literal behind it, 0 when that is not there. */
export function endOf(step: usize, from: usize, end: usize): usize {
  const width = load<u32>(step, afterLength);
  if (width == 0) return end;
  const flags = load<i32>(step, stepFlags);
  const after: usize = load<u32>(step, afterAt);
  if (from + width > end) return 0;
  if (flags & last) {
    const p = findLastText(from, end, after, width);
    return p < end ? p : 0;
  }
  const stop = end - width + 1;
  for (let p = from; p < stop; p++) {
    if (flags & quoted) {
      const at = findQuote(p, stop);
      p = at < stop ? at : behindEscapes(p, stop);
      if (p >= stop) return 0;
      if (width > 1 && !standsAt(p, end, after, width)) continue;
    } else p = findText(p, end, after, width);
    if (p >= stop) return 0;
    if (flags & (beforeDigit | beforeGap)) {
      const isEnd = p + width >= end;
      const next = load<u8>(p + width);
      if (flags & beforeDigit) {
        if (isEnd || !(isDigit(next) || next == 45)) continue;
      } else if (!isEnd && next != 32 && next != 44) continue;
    }
    return p;
  }
  return 0;
}

/** The next quote before which no backslash hides it. */
function behindEscapes(from: usize, stop: usize): usize {
  for (let p = from; p < stop; p++) {
    const byte = load<u8>(p);
    if (byte == 34) return p;
    if (byte == 92) p++;
  }
  return stop;
}
