import { civilFromDays } from '@shared/time.ts';

/** Tags and texts, one after the other; attributes are bounded, so that no file makes the search long. */
const pieces = /<(\/?)(?:\w{1,20}:)?([A-Za-z]{1,40})\b([^<>]{0,4000})>|([^<]+)/g;

const mostRows = 100_001;
const mostColumns = 1000;

/** The texts that cells refer to by number; how Koreans and Japanese read a word aloud is no part of it. */
export function sheetTexts(xml: string): string[] {
  const texts: string[] = [];
  let text: string | null = null;
  let spoken = false;
  let within = false;
  for (const [, closing, tag, attributes = '', said] of xml.matchAll(pieces)) {
    const opens = closing !== '/' && !attributes.endsWith('/');
    if (tag === 'si') {
      if (!opens) texts.push(text ?? '');
      text = opens ? '' : null;
    } else if (tag === 'rPh') spoken = opens;
    else if (tag === 't') within = opens;
    else if (said !== undefined && within && !spoken && text !== null) text += decoded(said);
  }
  return texts;
}

/** For each style of a cell: whether it shows a number as a date. */
export function sheetStyles(xml: string): boolean[] {
  const dated = new Set<number>();
  for (const [tag] of xml.matchAll(/<(?:\w{1,20}:)?numFmt\b[^>]{0,2000}>/g)) {
    const code = decoded(/\bformatCode="([^"]*)"/.exec(tag)?.[1] ?? '');
    // Quoted text and colours are no part of the pattern; a day, month, year or hour makes a date.
    if (/[ymdh]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')))
      dated.add(Number(/\bnumFmtId="(\d+)"/.exec(tag)?.[1]));
  }
  const formats = /<(?:\w{1,20}:)?cellXfs\b[\s\S]*?<\/(?:\w{1,20}:)?cellXfs>/.exec(xml)?.[0] ?? '';
  return [...formats.matchAll(/<(?:\w{1,20}:)?xf\b[^>]{0,2000}>/g)].map(([tag]) => {
    const id = Number(/\bnumFmtId="(\d+)"/.exec(tag)?.[1] ?? 0);
    return dated.has(id) || builtInDate(id);
  });
}

/** @source ECMA-376, part 1, 18.8.30 (numFmt), the formats that every reader knows */
function builtInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Rows that hold anything, by their line in the sheet. */
export function sheetRows(
  xml: string,
  texts: readonly string[],
  dates: readonly boolean[],
  since1904: boolean,
): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let line = 0;
  let cells: string[] = [];
  let column = -1;
  let type = '';
  let style = 0;
  let said = '';
  let formula = '';
  let within: 'value' | 'formula' | null = null;
  for (const [, closing, tag, attributes = '', text] of xml.matchAll(pieces)) {
    if (tag === 'row' && closing !== '/') {
      line = Number(/\br="(\d{1,7})"/.exec(attributes)?.[1] ?? line + 1);
      cells = [];
      column = -1;
    } else if (tag === 'row') {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: Array.from(cells, (cell) => cell ?? '') });
      if (rows.length >= mostRows) return rows;
    } else if (tag === 'c' && closing !== '/') {
      column = columnOf(/\br="([A-Z]{1,3})\d/.exec(attributes)?.[1]) ?? column + 1;
      type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      style = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0);
      said = '';
      formula = '';
      if (attributes.endsWith('/')) continue;
    } else if (tag === 'c') {
      // A formula whose result the file does not keep is shown as written: an empty cell would say that nothing is stated.
      const kept = said === '' && formula !== '' ? `=${formula}` : null;
      if (column < mostColumns) cells[column] = kept ?? shown(said, type, texts, dates[style] ?? false, since1904);
    } else if (tag === 'v' || tag === 't' || tag === 'f') {
      within = closing === '/' || attributes.endsWith('/') ? null : tag === 'f' ? 'formula' : 'value';
    } else if (text !== undefined && within === 'value') said += decoded(text);
    else if (text !== undefined && within === 'formula') formula += decoded(text);
  }
  return rows;
}

/** `A` is 0, `AA` is 26. */
function columnOf(letters: string | undefined): number | null {
  if (letters === undefined) return null;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shown(said: string, type: string, texts: readonly string[], isDate: boolean, since1904: boolean): string {
  if (type === 's') return texts[Number(said)] ?? '';
  if (type === 'b') return said === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n' || !isDate || said === '') return said;
  const number = Number(said);
  return Number.isFinite(number) && Math.abs(number) < 3_000_000 ? dateText(number, since1904) : said;
}

/** A day counted as spreadsheets do, from the end of 1899 or of 1903, its fraction the time of day. */
function dateText(number: number, since1904: boolean): string {
  const seconds = Math.round((number - (since1904 ? 24_107 : 25_569)) * 86_400);
  const day = Math.floor(seconds / 86_400);
  const { year, month, dayOfMonth } = civilFromDays(day);
  const two = (part: number) => String(part).padStart(2, '0');
  const rest = seconds - day * 86_400;
  const clock = ` ${two(Math.floor(rest / 3600))}:${two(Math.floor((rest % 3600) / 60))}:${two(rest % 60)}`;
  return `${year}-${two(month)}-${two(dayOfMonth)}${rest === 0 ? '' : clock}`;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The five entities of XML and characters by number; no other is looked up. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hexadecimal, named) => {
    if (named !== undefined) return entities[named] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
