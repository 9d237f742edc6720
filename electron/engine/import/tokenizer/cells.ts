// AssemblyScript. Cuts a line into cells as readers/split-cells.ts does.
import { findEither } from './literals';
import { findByte } from './scan';

const mostCells: i32 = 512;
const cells: usize = memory.data(8 * 512, 16);

/** Of the line at hand. */
export let cellCount: i32 = 0;

export function cellFrom(cell: i32): usize {
  return load<u32>(cells + (<usize>cell << 3));
}
export function cellEnd(cell: i32): usize {
  return load<u32>(cells + (<usize>cell << 3), 4);
}
/** Of cells that are more than columns are named, empty ones at the end count for nothing. */
export function dropEmptyBeyond(wanted: i32): void {
  while (cellCount > wanted && cellFrom(cellCount - 1) == cellEnd(cellCount - 1)) cellCount--;
}

export const enum Separator {
  tab = 0,
  blank = 1,
  tabOrBlank = 2,
}

function add(from: usize, end: usize): void {
  const place = cells + (<usize>cellCount << 3);
  store<u32>(place, <u32>from);
  store<u32>(place, <u32>end, 4);
  cellCount++;
}

/** False when there are more cells than any real line has. */
export function splitCells(from: usize, end: usize, separator: i32, brackets: bool): bool {
  cellCount = 0;
  if (separator == Separator.tab || (separator == Separator.tabOrBlank && findByte(from, end, 9) < end)) {
    let begins = from;
    while (cellCount < mostCells) {
      const stop = findByte(begins, end, 9);
      add(begins, stop);
      if (stop == end) return true;
      begins = stop + 1;
    }
    return false;
  }
  return splitPlain(from, end, brackets) || splitHeld(from, end, brackets);
}

/**
 * Cuts at blanks alone; false when something may hold a cell together, or there are more cells than any real line has. Where
 * a byte is a gap and the one before it is not, or the other way round, a cell ends or begins: in turn, as they are kept.
 */
function splitPlain(from: usize, end: usize, brackets: bool): bool {
  const blanks = i8x16.splat(32);
  const tabs = i8x16.splat(9);
  const quotes = i8x16.splat(34);
  const openings = i8x16.splat(brackets ? 91 : 34);
  let place = cells;
  let gapBefore = 1;
  for (let at = from; at < end; at += 16) {
    const bytes = v128.load(at);
    let gaps = i8x16.bitmask(v128.or(i8x16.eq(bytes, blanks), i8x16.eq(bytes, tabs)));
    if (end - at < 16) gaps |= 0xffff << <i32>(end - at);
    const behindGaps = ((gaps << 1) | gapBefore) & 0xffff;
    const holding = i8x16.bitmask(v128.or(i8x16.eq(bytes, quotes), i8x16.eq(bytes, openings)));
    if ((holding & behindGaps & ~gaps) != 0 || place > cells + ((<usize>mostCells - 8) << 3)) return false;
    for (let edges = (gaps ^ behindGaps) & 0xffff; edges != 0; edges &= edges - 1) {
      store<u32>(place, <u32>(at + ctz(edges)));
      place += 4;
    }
    gapBefore = (gaps >> 15) & 1;
  }
  if (!gapBefore) {
    store<u32>(place, <u32>end);
    place += 4;
  }
  cellCount = <i32>((place - cells) >> 3);
  return true;
}

/** The same where quotes or brackets hold cells together. */
function splitHeld(from: usize, end: usize, brackets: bool): bool {
  let p = from;
  let quotes = true;
  while (true) {
    while (p < end && isGap(load<u8>(p))) p++;
    if (p >= end) return true;
    if (cellCount == mostCells) return false;
    const first = load<u8>(p);
    let close: usize = 0;
    if (first == 34 && quotes) {
      close = closingQuote(p + 1, end);
      quotes = close != 0;
    } else if (first == 91 && brackets) close = closingBracket(p, end);
    if (close != 0) {
      add(p + 1, close);
      p = close + 1;
      continue;
    }
    const begins = p;
    p = findEither(p, end, 32, 9);
    add(begins, p);
  }
}

@inline
function isGap(byte: u8): bool {
  return byte == 32 || byte == 9;
}

function closingQuote(from: usize, end: usize): usize {
  let p = from;
  while (true) {
    p = findByte(p, end, 34);
    if (p >= end) return 0;
    if (p + 1 < end && load<u8>(p, 1) == 34 && p > from) p++;
    else if (p + 1 >= end || isGap(load<u8>(p, 1))) return p;
    p++;
  }
}

function closingBracket(from: usize, end: usize): usize {
  const p = findByte(from, min(end, from + 64), 93);
  if (p >= min(end, from + 64)) return 0;
  return p + 1 >= end || isGap(load<u8>(p, 1)) ? p : 0;
}
