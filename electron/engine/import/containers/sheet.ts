import { attributeOf, decodedXml, nextTag, textIn } from './workbook-parts.ts';

/** As many as Excel itself can hold. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

/** The rows of a sheet as lines of comma-separated cells, each as wide as the widest; a row that is missing is a blank line. */
export function* sheetLines(
  xml: string,
  texts: readonly string[],
  dates: readonly boolean[],
  from1904: boolean,
): Generator<string> {
  let width = 0;
  for (const { cells } of rowsOf(xml, texts, dates, from1904)) width = Math.max(width, cells.length);
  let line = 1;
  for (const { number, cells } of rowsOf(xml, texts, dates, from1904)) {
    if (number > line) yield '\n'.repeat(number - line);
    const filled = Array.from({ length: width }, (_, i) => quoted(cells[i] ?? ''));
    yield cells.length === 0 ? '\n' : `${filled.join(',')}\n`;
    line = number + 1;
  }
}

function* rowsOf(
  xml: string,
  texts: readonly string[],
  dates: readonly boolean[],
  from1904: boolean,
): Generator<{ number: number; cells: string[] }> {
  let last = 0;
  for (let at = Math.max(0, xml.indexOf('<sheetData')); ; ) {
    const from = nextTag(xml, 'row', at);
    if (from < 0) return;
    const close = xml.indexOf('>', from);
    if (close < 0) return;
    const empty = xml[close - 1] === '/';
    const end = empty ? close : xml.indexOf('</row>', close);
    if (end < 0) throw new Error('a row of a sheet does not end');
    const stated = Number(attributeOf(xml.slice(from, close), 'r') ?? Number.NaN);
    const number = stated > last && stated <= mostRows ? stated : last + 1;
    if (number > mostRows) throw new Error('a sheet has more rows than Excel can hold');
    last = number;
    yield { number, cells: empty ? [] : cellsOf(xml.slice(close + 1, end), texts, dates, from1904) };
    at = end + 1;
  }
}

function cellsOf(row: string, texts: readonly string[], dates: readonly boolean[], from1904: boolean): string[] {
  const cells: string[] = [];
  let next = 0;
  for (let at = 0; ; ) {
    const from = nextTag(row, 'c', at);
    if (from < 0) return cells;
    const close = row.indexOf('>', from);
    if (close < 0) return cells;
    const empty = row[close - 1] === '/';
    const end = empty ? close : row.indexOf('</c>', close);
    if (end < 0) throw new Error('a cell of a sheet does not end');
    const tag = row.slice(from, close);
    const column = columnOf(attributeOf(tag, 'r')) ?? next;
    if (column >= mostColumns) throw new Error('a sheet has more columns than Excel can hold');
    next = column + 1;
    at = end + 1;
    const value = empty ? '' : textOfCell(tag, row.slice(close + 1, end), texts, dates, from1904);
    if (value === '') continue;
    while (cells.length < column) cells.push('');
    cells[column] = value;
  }
}

/** `C7` is the third column. */
function columnOf(place: string | null): number | null {
  const letters = /^([A-Z]{1,3})\d*$/.exec(place ?? '')?.[1];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function textOfCell(
  tag: string,
  inner: string,
  texts: readonly string[],
  dates: readonly boolean[],
  from1904: boolean,
): string {
  const type = attributeOf(tag, 't') ?? 'n';
  if (type === 'inlineStr') return textIn(inner);
  const open = nextTag(inner, 'v', 0);
  const from = open < 0 ? -1 : inner.indexOf('>', open);
  const to = from < 0 ? -1 : inner.indexOf('</v>', from);
  if (to < 0) return '';
  const value = decodedXml(inner.slice(from + 1, to)).trim();
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return value;
  return dates[Number(attributeOf(tag, 's') ?? -1)] ? dateOf(value, from1904) : value;
}

const dayMs = 86_400_000;

/**
 * A serial number as the date that the sheet shows: no zone, for a sheet knows none. Excel takes 1900 for a leap year.
 * @source ECMA-376, Part 1, 18.17.4.1, date conversion for serial values
 */
function dateOf(value: string, from1904: boolean): string {
  const serial = Number(value);
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466 || value === '') return value;
  const clock = new Date(Math.round((serial % 1) * dayMs)).toISOString().slice(11, 23).replace('.000', '');
  if (serial < 1) return clock;
  const day = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round(day * dayMs)).toISOString();
  return Number.isInteger(serial) ? at.slice(0, 10) : `${at.slice(0, 10)} ${at.slice(11, 23).replace('.000', '')}`;
}

function quoted(cell: string): string {
  const line = cell.replace(/\r\n|\r|\n/g, '↵');
  return /[",]|^\s|\s$/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
