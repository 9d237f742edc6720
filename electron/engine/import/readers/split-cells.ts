/** Where the cells of the line at hand stand. One for a reader, reused from line to line. */
export interface Cells {
  count: number;
  from: number[];
  to: number[];
}

export interface CellRules {
  separator: 'tab' | 'blank' | 'tab-or-blank';
  /** `[...]` holds a cell together. */
  brackets: boolean;
}

export function newCells(): Cells {
  return { count: 0, from: [], to: [] };
}

const tab = 9;
const space = 32;
const quote = 34;
const openBracket = 91;
const closeBracket = 93;

/** Cuts a line into cells. Quotes hold a cell of blank-separated ones together where a blank or the line's end follows them. */
export function splitCells(cells: Cells, b: Uint8Array, start: number, end: number, rules: CellRules): void {
  cells.count = 0;
  if (rules.separator === 'tab' || (rules.separator === 'tab-or-blank' && hasTab(b, start, end))) {
    let from = start;
    for (let p = start; p <= end; p += 1) {
      if (p < end && b[p] !== tab) continue;
      add(cells, from, p);
      from = p + 1;
    }
    return;
  }
  let p = start;
  while (p < end) {
    while (p < end && isGap(b[p] as number)) p += 1;
    if (p >= end) return;
    const first = b[p] as number;
    const close =
      first === quote ? closingQuote(b, p + 1, end) : first === openBracket && rules.brackets ? closing(b, p, end) : -1;
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

function add(cells: Cells, from: number, to: number): void {
  cells.from[cells.count] = from;
  cells.to[cells.count] = to;
  cells.count += 1;
}

function isGap(byte: number): boolean {
  return byte === space || byte === tab;
}

function hasTab(b: Uint8Array, start: number, end: number): boolean {
  const at = b.indexOf(tab, start);
  return at >= 0 && at < end;
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

function closing(b: Uint8Array, from: number, end: number): number {
  const at = b.indexOf(closeBracket, from);
  return at >= 0 && at < end && (at + 1 >= end || isGap(b[at + 1] as number)) ? at : -1;
}
