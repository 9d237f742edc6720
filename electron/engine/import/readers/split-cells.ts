/** Where the cells of the line at hand stand. One for a reader, reused from line to line. */
export interface Cells {
  count: number;
  from: number[];
  to: number[];
}

export interface CellRules {
  separator: 'tab' | 'blank' | 'tab-or-blank' | 'comma';
  /** `[...]` holds a cell together. */
  brackets: boolean;
  /** The bytes that separate cells where the file itself says which. */
  stated?: Uint8Array | undefined;
}

export function newCells(): Cells {
  return { count: 0, from: [], to: [] };
}

const tab = 9;
const space = 32;
const quote = 34;
const comma = 44;
const openBracket = 91;
const closeBracket = 93;

/** Cuts a line into cells. Quotes hold a cell of blank-separated ones together where a blank or the line's end follows them. */
export function splitCells(cells: Cells, b: Uint8Array, start: number, end: number, rules: CellRules): void {
  cells.count = 0;
  if (rules.stated) {
    splitBy(cells, b, start, end, rules.stated);
    return;
  }
  if (rules.separator === 'tab' || (rules.separator === 'tab-or-blank' && hasTab(b, start, end))) {
    let from = start;
    for (let p = start; p <= end; p += 1) {
      if (p < end && b[p] !== tab) continue;
      add(cells, from, p);
      from = p + 1;
    }
    return;
  }
  if (rules.separator === 'comma') {
    splitCommas(cells, b, start, end);
    return;
  }
  let p = start;
  // Where no quote closed one cell, none closes a later one: a line of nothing but opening quotes is gone through once.
  let quotes = true;
  while (p < end) {
    while (p < end && isGap(b[p] as number)) p += 1;
    if (p >= end) return;
    const first = b[p] as number;
    let close = -1;
    if (first === quote && quotes) {
      close = closingQuote(b, p + 1, end);
      quotes = close >= 0;
    } else if (first === openBracket && rules.brackets) close = closingBracket(b, p, end);
    if (close >= 0) {
      add(cells, p + 1, close);
      p = close + 1;
      continue;
    }
    const from = p;
    while (p < end && !isGap(b[p] as number)) p += 1;
    add(cells, from, p);
  }
}

function splitBy(cells: Cells, b: Uint8Array, start: number, end: number, mark: Uint8Array): void {
  let from = start;
  for (let p = start; p + mark.length <= end; ) {
    if (!mark.every((byte, i) => b[p + i] === byte)) {
      p += 1;
      continue;
    }
    add(cells, from, p);
    p += mark.length;
    from = p;
  }
  add(cells, from, end);
}

/** @source RFC 4180, section 2; a cell does not go on over a line end here */
function splitCommas(cells: Cells, b: Uint8Array, start: number, end: number): void {
  let p = start;
  for (;;) {
    const close = p < end && b[p] === quote ? closingBeforeComma(b, p + 1, end) : -1;
    if (close >= 0) {
      add(cells, p + 1, close);
      p = close + 1;
    } else {
      const from = p;
      while (p < end && b[p] !== comma) p += 1;
      add(cells, from, p);
    }
    if (p >= end) return;
    p += 1;
  }
}

function closingBeforeComma(b: Uint8Array, from: number, end: number): number {
  for (let p = from; p < end; p += 1) {
    if (b[p] !== quote) continue;
    if (p + 1 >= end || b[p + 1] === comma) return p;
    if (b[p + 1] !== quote) return -1;
    p += 1;
  }
  return -1;
}

function add(cells: Cells, from: number, to: number): void {
  cells.from[cells.count] = from;
  cells.to[cells.count] = to;
  cells.count += 1;
}

function isGap(byte: number): boolean {
  return byte === space || byte === tab;
}

function hasTab(b: Uint8Array, start: number, end: number): boolean {
  for (let p = start; p < end; p += 1) if (b[p] === tab) return true;
  return false;
}

function closingQuote(b: Uint8Array, from: number, end: number): number {
  for (let p = from; p < end; p += 1) {
    if (b[p] !== quote) continue;
    // A doubled quote within belongs to the text; at the text's beginning it is an empty cell.
    if (b[p + 1] === quote && p + 1 < end && p > from) p += 1;
    else if (p + 1 >= end || isGap(b[p + 1] as number)) return p;
  }
  return -1;
}

/** Brackets hold a time together, which is short. */
function closingBracket(b: Uint8Array, from: number, end: number): number {
  const stop = Math.min(end, from + 64);
  for (let p = from; p < stop; p += 1)
    if (b[p] === closeBracket) return p + 1 >= end || isGap(b[p + 1] as number) ? p : -1;
  return -1;
}
