import { byteIndex } from '../byte-index.ts';

/** The cells of the row at hand, as far as it was scanned; a row may be scanned in pieces. */
export interface Row {
  count: number;
  from: number[];
  to: number[];
  /** The cell holds doubled quotes. */
  doubled: boolean[];
  /** Scanning goes on here. */
  at: number;
  inQuotes: boolean;
  start: number;
  last: number;
  hasDoubled: boolean;
  /** The byte that hides a delimiter behind it, or 0. */
  escape: number;
}

const quote = 34;
const blank = 32;

export function newRow(hiding = 0): Row {
  return {
    count: 0,
    from: [],
    to: [],
    doubled: [],
    at: 0,
    inQuotes: false,
    start: -1,
    last: -1,
    hasDoubled: false,
    escape: hiding,
  };
}

export function beginRow(row: Row, at: number): void {
  row.count = 0;
  row.at = at;
  row.inQuotes = false;
  row.start = at;
  row.last = -1;
  row.hasDoubled = false;
}

/**
 * Scans on to `end`, which is a line end; true when the row ends there, false when a quote is still open. A quote opens
 * only at a cell's beginning. Some writers put a blank behind each delimiter, which the standard has as part of the cell;
 * before a quote it never is. @source RFC 4180, section 2
 */
export function scanRow(row: Row, b: Uint8Array, end: number, delimiter: number): boolean {
  let p = row.at;
  for (;;) {
    if (row.inQuotes) {
      const next = byteIndex(b, quote, p);
      if (next < 0 || next >= end) {
        row.at = end;
        return false;
      }
      p = next + 1;
      if (p < end && b[p] === quote) {
        row.hasDoubled = true;
        p += 1;
        continue;
      }
      row.inQuotes = false;
      row.last = next;
    } else if (p === row.start && row.last < 0) {
      let first = p;
      while (first < end && b[first] === blank) first += 1;
      if (first < end && b[first] === quote) {
        row.inQuotes = true;
        p = first + 1;
        row.start = p;
        continue;
      }
    }
    while (p < end && b[p] !== delimiter) p += row.escape !== 0 && b[p] === row.escape && p + 1 < end ? 2 : 1;
    const closed = row.last >= 0;
    // Text behind a closing quote belongs to the cell as it stands, quote and all.
    const tidy = closed && isBlankTail(b, row.last + 1, p);
    row.from[row.count] = closed && !tidy ? row.start - 1 : row.start;
    row.to[row.count] = tidy ? row.last : p;
    row.doubled[row.count] = row.hasDoubled && tidy;
    row.count += 1;
    if (p >= end) {
      row.at = end;
      return true;
    }
    p += 1;
    row.start = p;
    row.last = -1;
    row.hasDoubled = false;
  }
}

function isBlankTail(b: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p += 1) if (b[p] !== 32 && b[p] !== 9) return false;
  return true;
}
