import { isIP } from 'node:net';
import { type EventField, eventFieldNames } from '@shared/event.ts';
import type { Mapping } from '@shared/evidence.ts';
import type { TableFormat } from '../../formats/format.ts';
import { isTime } from '../any-time.ts';
import { byteIndex } from '../byte-index.ts';
import { rankOf, timeRankOf } from '../names.ts';
import { someOrderOf } from '../numbered-dates.ts';
import { isText, rewritten, textOf } from '../text.ts';
import { isCompactDate } from '../times/compact-dates.ts';
import { areSerialDays } from '../times/serial-days.ts';
import { beginRow, newRow, type Row, scanRow } from './cells.ts';
import { outcomeOf } from './values.ts';

export interface TableHead {
  lineEnd: 10 | 13;
  /** The delimiter's byte. */
  delimiter: number;
  columns: string[];
  /** Rows below the header, as far as the head goes. */
  rows: string[][];
  /** 0 to 1: how much the head looks like a table with a header. */
  score: number;
  /** The same without regard to how many rows have as many cells as the header. */
  quality: number;
  /** The first row is a record like the others. */
  headless: boolean;
  /** Rows above the header: a title, `#TYPE` of PowerShell, `sep=;` of Excel. */
  above: number;
}

/** What the first bytes of a table show: its delimiter, its header and its first rows. */
export function readTableHead(
  head: Uint8Array,
  whole: boolean,
  delimiters: readonly string[],
  format: TableFormat | null = null,
): TableHead {
  const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  const lineEnd = head.indexOf(10) < 0 && head.indexOf(13) >= 0 ? 13 : 10;
  if (format?.orders) {
    const delimiter = (delimiters[0] ?? ',').charCodeAt(0);
    const rows = readRows(head, start, whole, lineEnd, delimiter, format.escaped).filter(
      ([first]) => !format.comment || !first?.startsWith(format.comment),
    );
    const named = format.claims?.some((names) => names.every((name) => rows[0]?.includes(name)));
    const order = format.orders.find((one) => one.length === rows[0]?.length);
    if (!named)
      return {
        lineEnd,
        delimiter,
        columns: [...(order ?? [])],
        rows,
        score: order ? 1 : 0,
        quality: 1,
        headless: true,
        above: 0,
      };
  }
  const readings = delimiters.map((delimiter) => readWith(head, start, whole, lineEnd, delimiter.charCodeAt(0)));
  readings.sort((a, b) => b.score - a.score || b.columns.length - a.columns.length);
  return readings[0] ?? readWith(head, start, whole, lineEnd, 44);
}

/** The rows of a head, the header among them. */
function readRows(
  head: Uint8Array,
  start: number,
  whole: boolean,
  lineEnd: 10 | 13,
  delimiter: number,
  escaped = false,
): string[][] {
  const rows: string[][] = [];
  const row = newRow(escaped ? 92 : 0);
  for (let p = start; p < head.length && rows.length < 200; ) {
    const from = p;
    beginRow(row, from);
    let closed = false;
    while (!closed && p < head.length) {
      const found = byteIndex(head, lineEnd, p);
      if (found < 0 && !whole) break;
      const end = found < 0 ? head.length : found;
      closed = scanRow(row, head, trimmedEnd(head, from, end, lineEnd), delimiter);
      p = end + 1;
    }
    if (!closed) break;
    if (row.count === 1 && row.to[0] === row.from[0]) continue;
    rows.push(cellsOf(head, row));
  }
  return rows;
}

function readWith(head: Uint8Array, start: number, whole: boolean, lineEnd: 10 | 13, delimiter: number): TableHead {
  const rows = readRows(head, start, whole, lineEnd, delimiter);
  const above = rowsAbove(rows);
  rows.splice(0, above);
  const header = rows.shift() ?? [];
  // Event Viewer names all columns but the last.
  if (
    rows.length > 0 &&
    rows.every((cells) => cells.length === header.length + 1) &&
    rows.some((cells) => cells.at(-1))
  )
    header.push('');
  const quality = qualityOf(header, rows);
  const even = rows.filter((cells) => cells.length === header.length).length / Math.max(1, rows.length);
  return {
    lineEnd,
    delimiter,
    columns: columnNames(header),
    rows,
    score: rows.length === 0 ? quality : quality * even,
    quality,
    headless: false,
    above,
  };
}

const mostAbove = 10;

/** How many rows of one cell at most stand above the first that has several, where others of as many follow it. */
function rowsAbove(rows: readonly string[][]): number {
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length;
  const first = rows.slice(0, mostAbove + 1).findIndex((row) => filled(row) > 1);
  const width = rows[first]?.length ?? 0;
  return first > 0 && rows[first + 1]?.length === width ? first : 0;
}

export function trimmedEnd(b: Uint8Array, from: number, end: number, lineEnd: number): number {
  return lineEnd === 10 && end > from && b[end - 1] === 13 ? end - 1 : end;
}

/** The cells of a scanned row as texts. */
export function cellsOf(b: Uint8Array, row: Row): string[] {
  const cells: string[] = [];
  for (let i = 0; i < row.count; i += 1) cells.push(cellOf(b, row, i));
  return cells;
}

/** One cell as text, doubled quotes undone. */
export function cellOf(b: Uint8Array, row: Row, i: number): string {
  const from = row.from[i] as number;
  const to = row.to[i] as number;
  let text: string;
  if (isText(b, from, to)) text = textOf(b, from, to);
  else {
    const spelled = rewritten(b, from, to, false).bytes;
    text = textOf(spelled, 0, spelled.length);
  }
  return row.doubled[i] ? text.replaceAll('""', '"') : text;
}

/** Names for the columns: empty ones by their number, repeated ones numbered. */
function columnNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell, i) => {
    const name = cell.trim() || `column${i + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** A header names things: cells that are numbers, times or addresses make it a row like the others. */
function qualityOf(header: readonly string[], rows: readonly string[][]): number {
  if (header.length < 2 || header.some((cell) => cell.length > 120 || /\d:\d\d|["=]|: /.test(cell))) return 0;
  const named = header.filter((cell) => /\p{L}/u.test(cell)).length;
  const value = header.some(
    (cell) => /^\s*[-+]?\d[\d.,:/ -]*\s*$/.test(cell) || isIP(cell.trim()) > 0 || isTime(cell, null),
  );
  if (value || named < header.length * 0.6 || new Set(header.map((cell) => cell.trim())).size < header.length * 0.6)
    return 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
  if (header.some((cell) => /[\x00-\x08\x0e-\x1f{}]|\\x[0-9A-F]{2}/.test(cell))) return 0;
  if (rows.length === 0) return header.length > 2 ? 0.6 : 0.3;
  const known = header.some(
    (cell) => timeRankOf(cell) >= 0 || eventFieldNames.some((field) => rankOf(field, cell) >= 0),
  );
  return known || isTimeTold(header, rows) ? 1 : 0.75;
}

/** Names in a language that is not known here, over three columns or more of which one holds times. */
function isTimeTold(header: readonly string[], rows: readonly string[][]): boolean {
  if (header.length < 3) return false;
  return header.some(
    (_, i) => rows.filter((row) => row.length === header.length && isTime(row[i] ?? '', null)).length * 2 > rows.length,
  );
}

/** How times join in a mapping when date and clock stand in two columns. */
export const joined = ' + ';

const emptyColumn = 1e6;

/** Which columns seem to hold which fields. The values must bear out what the names say. */
export function proposeMapping(columns: readonly string[], rows: readonly string[][]): Mapping {
  const values = columns.map((_, i) =>
    rows.map((row) => row[i]?.trim() ?? '').filter((cell) => cell !== '' && cell !== '-'),
  );
  const taken = new Set<number>();
  const time = proposeTime(columns, values, taken);
  const fields: Record<string, string> = {};
  for (const field of eventFieldNames) {
    let best = -1;
    let bestRank = Number.POSITIVE_INFINITY;
    columns.forEach((column, i) => {
      const known = rankOf(field, column);
      // A column that states nothing is the last choice.
      const rank = known < 0 || (values[i] ?? []).length > 0 ? known : known + emptyColumn;
      if (rank < 0 || rank >= bestRank || taken.has(i) || !bearOut(field, values[i] ?? [])) return;
      best = i;
      bestRank = rank;
    });
    if (best < 0) continue;
    taken.add(best);
    fields[field] = columns[best] as string;
  }
  return { time, fields };
}

function bearOut(field: EventField, values: readonly string[]): boolean {
  if (values.length === 0) return true;
  const mostly = (test: (value: string) => boolean) => values.filter(test).length * 2 >= values.length;
  if (field === 'httpStatus') return mostly((value) => /^[1-5]\d\d$/.test(value));
  if (field === 'responseBytes') return mostly((value) => /^\d{1,15}$/.test(value));
  if (field === 'sourceIp')
    return mostly(
      (value) => isIP(value) > 0 || /^\[?[0-9a-fA-F.:]+\]?:\d+$/.test(value) || /^[\w-]+(\.[\w-]+)+$/.test(value),
    );
  if (field === 'eventOutcome') return mostly((value) => outcomeOf(value) !== null || saysHowItEnded.test(value));
  if (field === 'httpMethod') return mostly((value) => /^[A-Z]{3,10}$/.test(value));
  return true;
}

/** Words of outcomes in the forms that stand in tables; what of them is no word for one is kept as it is. */
const saysHowItEnded =
  /^(succ|fail|ok$|true$|false$|yes$|no$|allow|den|block|reject|accept|pass|error|성공|실패|정상|거부|차단|허용|오류|成功|失|允|許|拒)/i;

/** Names of columns that hold a clock alone, which some write without a sign between its numbers. */
const clockNames =
  /^(?:접속|처리|로그인|발생|작업|수행|조회|요청|등록)?(?:시간|시각)$|^(?:time|uhrzeit|zeit|heure|hora|ora|時刻|時間|时间)$/i;

/** `03:11:07`, `3:11 PM`, `오후 3:11:07`, `15시 11분 07초`. */
const clockAlone =
  /^(?:(?:오전|오후|午前|午後|上午|下午)\s?)?\d{1,2}(?:\s?[:시時时点]\s?\d{1,2}(?:\s?[:분分]\s?\d{1,2}(?:[.,]\d+)?(?:\s?[초秒])?|\s?[분分])?)(?:\s?[AaPp]\.?[Mm]\.?)?$/;

function proposeTime(columns: readonly string[], values: readonly string[][], taken: Set<number>): string | null {
  const holds = (i: number, test: (value: string) => boolean) => {
    const cells = values[i] ?? [];
    return cells.length > 0 && cells.filter(test).length * 2 > cells.length;
  };
  // Where both orders would do the column is the time all the same: which one holds, a person has to say.
  const order = columns.map((_, i) => someOrderOf(values[i] ?? []));
  const serial = columns.map((_, i) => areSerialDays(values[i] ?? []));
  const ranked = columns.map((column, i) => ({ i, rank: timeRankOf(column) })).filter(({ rank }) => rank >= 0);
  ranked.sort((a, b) => a.rank - b.rank);
  const timed = (i: number) =>
    serial[i] || holds(i, (value) => isTime(value, order[i] ?? null)) || holds(i, isCompactDate);
  const dated = (i: number) =>
    timed(i) && holds(i, (value) => !value.includes(':') && !/\d{9}/.test(value) && !/[시분時时点點分]/.test(value));
  const full =
    ranked.find(({ i }) => timed(i) && !dated(i))?.i ??
    columns.findIndex((_, i) => timed(i) && !dated(i) && holds(i, (value) => /\d[-/.]\d.*:/.test(value)));
  if (full >= 0) {
    taken.add(full);
    return columns[full] as string;
  }
  const date = ranked.find(({ i }) => dated(i))?.i ?? -1;
  if (date < 0) return null;
  taken.add(date);
  const clock = columns.findIndex(
    (column, i) =>
      i !== date &&
      holds(i, (value) => clockAlone.test(value) || (/^\d{6}$/.test(value) && clockNames.test(column.trim()))),
  );
  if (clock < 0) return columns[date] as string;
  taken.add(clock);
  return `${columns[date]}${joined}${columns[clock]}`;
}
