import {
  type Batch,
  type Column,
  chunkRows,
  columnBytes,
  columnOffsets,
  rowBytes,
  type TableName,
  tables,
} from './columns.ts';
import { pack } from './pack.ts';
import { copyWords, grown, wordsFor } from './words.ts';

/** Room for rows of one table, being filled. */
export interface Rows {
  readonly table: TableName;
  readonly capacity: number;
  readonly cells: ArrayBuffer;
  /** Where each column begins in `cells`, by name, in bytes. */
  readonly at: Readonly<Record<string, number>>;
  /** Of each column that has them, the bits. */
  readonly stated: Uint8Array[];
  readonly texts: Text[];
}

/** A text column: the strings' heads in `cells`, what is longer than twelve bytes in the heap. */
export interface Text {
  /** string_t of row r stands at r * 4. */
  heads: Int32Array;
  heap: Int32Array<ArrayBuffer>;
  /** Words used, and where each chunk's texts begin, in words. */
  used: number;
  starts: number[];
}

/** @param capacity a multiple of 2048 */
export function createRows(table: TableName, capacity: number): Rows {
  const columns: readonly Column[] = tables[table];
  const room = new ArrayBuffer(rowBytes(columns) * capacity);
  const offsets = columnOffsets(columns, capacity);
  return {
    table,
    capacity,
    cells: room,
    at: Object.fromEntries(columns.map((column, index) => [column.name, offsets[index] ?? 0])),
    stated: columns.filter(({ stated }) => stated === 'bit').map(() => new Uint8Array(capacity / 8)),
    texts: columns.flatMap((column, index) =>
      column.type === 'VARCHAR'
        ? [
            {
              heads: new Int32Array(room, offsets[index], capacity * 4),
              heap: new Int32Array(1 << 12),
              used: 0,
              starts: [0],
            },
          ]
        : [],
    ),
  };
}

/** Emptied rows of files that are done: a thousand files need not each have memory of their own. */
const spare = new Map<TableName, Rows>();

/** Rows of at least that capacity, emptied ones where there are. */
export function roomForRows(table: TableName, capacity: number): Rows {
  const kept = spare.get(table);
  if (!kept || kept.capacity < capacity) return createRows(table, capacity);
  spare.delete(table);
  return kept;
}

/** Keeps rows for the next file. @param written as many from the first as anything was written to */
export function giveRowsBack(rows: Rows, written: number): void {
  clearRows(rows, Math.min(written, rows.capacity));
  spare.set(rows.table, rows);
}

/** Writes a row's text; the result has a bit of 0x80808080 set when not all of it is ASCII. */
export function putText(text: Text, row: number, bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  const head = row * 4;
  const { heads } = text;
  heads[head] = length;
  if (length <= 12) {
    heads[head + 1] = 0;
    heads[head + 2] = 0;
    heads[head + 3] = 0;
    // A text of twelve bytes fills the head: its closing NUL word would fall on the next row's.
    if (length === 12) {
      return copyWords(bytes, start, end - 4, heads, head + 1) | copyLast(bytes, end - 4, heads, head + 3);
    }
    return copyWords(bytes, start, end, heads, head + 1);
  }
  const words = wordsFor(length);
  if (text.used + words > text.heap.length) text.heap = grown(text.heap, text.used + words);
  const seen = copyWords(bytes, start, end, text.heap, text.used);
  heads[head + 1] = text.heap[text.used] as number;
  heads[head + 2] = (text.used - (text.starts[text.starts.length - 1] as number)) * 4;
  heads[head + 3] = 0;
  text.used += words;
  return seen;
}

function copyLast(bytes: Uint8Array, at: number, heads: Int32Array, to: number): number {
  const word =
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24);
  heads[to] = word;
  return word;
}

/** Says that another row is complete; texts are kept together by the chunk. */
export function closeRow(rows: Rows, complete: number): void {
  if (complete % chunkRows === 0) for (const text of rows.texts) text.starts.push(text.used);
}

/** Words of text that wait in all columns. */
export function heapWords(rows: Rows): number {
  let words = 0;
  for (const text of rows.texts) words += text.used;
  return words;
}

/** A copy of the rows, to be sent. */
export function toBatch(rows: Rows, complete: number): Batch {
  const columns: readonly Column[] = tables[rows.table];
  return pack(rows.table, complete, {
    bytes: new Uint8Array(rows.cells),
    at: columns.map(({ name }) => rows.at[name] as number),
    bits: rows.stated,
    texts: rows.texts.map(({ heap, used, starts }) => ({
      heap: new Uint8Array(heap.buffer, 0, used * 4),
      starts: complete % chunkRows === 0 ? starts.map((at) => at * 4) : [...starts.map((at) => at * 4), used * 4],
    })),
  });
}

/** Makes the room empty again. */
export function clearRows(rows: Rows, complete: number): void {
  const cells = new Uint8Array(rows.cells);
  for (const { name, type } of tables[rows.table] as readonly Column[]) {
    const at = rows.at[name] as number;
    cells.fill(0, at, at + complete * columnBytes[type]);
  }
  for (const bits of rows.stated) bits.fill(0);
  for (const text of rows.texts) Object.assign(text, { used: 0, starts: [0] });
}

/** Moves complete rows into bigger room. */
export function moveRows(from: Rows, to: Rows, complete: number): void {
  const columns: readonly Column[] = tables[from.table];
  const source = new Uint8Array(from.cells);
  const target = new Uint8Array(to.cells);
  for (const column of columns) {
    const begins = from.at[column.name] ?? 0;
    target.set(source.subarray(begins, begins + complete * columnBytes[column.type]), to.at[column.name] ?? 0);
  }
  for (const [index, bits] of from.stated.entries()) to.stated[index]?.set(bits);
  for (const [index, { heap, used, starts }] of from.texts.entries())
    Object.assign(to.texts[index] ?? {}, { heap, used, starts });
}
