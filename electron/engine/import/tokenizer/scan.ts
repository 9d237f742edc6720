// AssemblyScript. Finds bytes sixteen at a time. There are sixteen bytes of room behind everything that is read.

const quote: u8 = 34;
const backslash: u8 = 92;

/** Where a byte stands first, `end` when it does not. */
export function findByte(from: usize, end: usize, byte: u8): usize {
  const wanted = i8x16.splat(byte);
  for (let at = from; at < end; at += 16) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), wanted));
    if (found != 0) return min(at + ctz(found), end);
  }
  return end;
}

/** Where the next quote stands; `end` when there is none, or a backslash before it. */
export function findQuote(from: usize, end: usize): usize {
  const quotes = i8x16.splat(quote);
  const backslashes = i8x16.splat(backslash);
  for (let at = from; at < end; at += 16) {
    const bytes = v128.load(at);
    const found = i8x16.bitmask(v128.or(i8x16.eq(bytes, quotes), i8x16.eq(bytes, backslashes)));
    if (found != 0) {
      const place = at + ctz(found);
      return place < end && load<u8>(place) == quote ? place : end;
    }
  }
  return end;
}

/** Where the last blank stands, `end` where none does. There are sixteen bytes before everything that is read. */
export function findLastBlank(from: usize, end: usize): usize {
  const blanks = i8x16.splat(32);
  for (let top = end; top > from; top -= 16) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(top - 16), blanks));
    if (found == 0) continue;
    const place = top - 16 + (31 - clz(found));
    return place < from ? end : place;
  }
  return end;
}

/** How many of the bytes at a place are digits, sixteen at most. */
@inline
export function digitsAt(at: usize): usize {
  const digits = i8x16.lt_u(i8x16.sub(v128.load(at), i8x16.splat(48)), i8x16.splat(10));
  return <usize>ctz(~i8x16.bitmask(digits));
}

/** How many of the bytes before a place are digits, sixteen at most. */
export function digitsBefore(at: usize): usize {
  const digits = i8x16.lt_u(i8x16.sub(v128.load(at - 16), i8x16.splat(48)), i8x16.splat(10));
  return <usize>clz(~(i8x16.bitmask(digits) << 16));
}

/** Whether a slice is all ASCII. */
export function isAscii(from: usize, end: usize): bool {
  for (let at = from; at < end; at += 16) {
    const high = i8x16.bitmask(v128.load(at));
    if (high != 0 && at + ctz(high) < end) return false;
  }
  return true;
}

/** Where a blank or another byte up to it stands first, `end` when none does. */
export function findBlank(from: usize, end: usize): usize {
  const blanks = i8x16.splat(32);
  for (let at = from; at < end; at += 16) {
    const found = i8x16.bitmask(i8x16.le_u(v128.load(at), blanks));
    if (found != 0) return min(at + ctz(found), end);
  }
  return end;
}

/** Where a blank, another byte up to it or the one given stands first, `end` when none does. */
export function findBlankOr(from: usize, end: usize, byte: u8): usize {
  const blanks = i8x16.splat(32);
  const wanted = i8x16.splat(byte);
  for (let at = from; at < end; at += 16) {
    const bytes = v128.load(at);
    const found = i8x16.bitmask(v128.or(i8x16.le_u(bytes, blanks), i8x16.eq(bytes, wanted)));
    if (found != 0) return min(at + ctz(found), end);
  }
  return end;
}
