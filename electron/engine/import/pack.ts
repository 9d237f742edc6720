import { type Batch, type Column, columnBytes, type Stated, type TableName, tables } from './columns.ts';
import { copyBytes } from './copy-bytes.ts';
import { roomFor } from './spare-rooms.ts';

/** Where rows stand that are to be sent. */
export interface Standing {
  /** The memory of the columns. */
  bytes: Uint8Array;
  /** Where each column begins in it, a multiple of four. */
  at: number[];
  /** Of each column that has them, in order: a bit per row. */
  bits: Uint8Array[];
  /** Of a column without them, by its index: a bit per row, set where the first word of its cell is not zero. */
  cellBits?(column: number): Uint8Array;
  /** One per text column; `starts` as in a batch, in bytes. */
  texts: { heap: Uint8Array; starts: number[] }[];
}

const aligned = (bytes: number) => (bytes + 15) & ~15;

/** A copy of so many rows, without the columns that none of them states. */
export function pack(table: TableName, rows: number, standing: Standing): Batch {
  const columns: readonly Column[] = tables[table];
  const words = new Uint32Array(standing.bytes.buffer, standing.bytes.byteOffset, standing.bytes.byteLength >> 2);
  let withBits = 0;
  const found = columns.map(({ type, stated }, index) => {
    if (stated === 'always') return 'all';
    if (stated === 'bit') return known(standing.bits[withBits++] as Uint8Array, rows);
    const bits =
      standing.cellBits?.(index) ??
      bitsOf(words, (standing.at[index] as number) >> 2, type === 'VARCHAR' ? 4 : 1, rows);
    return known(bits, rows);
  });

  let size = 0;
  const place = (bytes: number) => {
    const at = size;
    size += aligned(bytes);
    return at;
  };
  const at = columns.map(({ type }, index) => (found[index] === 'none' ? 0 : place(rows * columnBytes[type])));
  const stated = found.map((bits): Stated => (typeof bits === 'string' ? bits : place(bits.length)));
  const texts = standing.texts.map(({ heap, starts }) => ({ at: place(heap.length), starts }));

  const bytes = roomFor(size);
  const into = new Uint8Array(bytes);
  for (const [index, { type }] of columns.entries()) {
    const bits = found[index];
    if (bits === 'none') continue;
    const from = standing.at[index] as number;
    into.set(standing.bytes.subarray(from, from + rows * columnBytes[type]), at[index]);
    if (bits instanceof Uint8Array) into.set(bits, stated[index] as number);
  }
  for (const [index, { heap }] of standing.texts.entries()) copyBytes(heap, into, texts[index]?.at);
  return { table, rows, bytes, at, stated, texts };
}

/** Bits as they are sent: in words of eight bytes, and only where some rows state it and some do not. */
function known(bits: Uint8Array, rows: number): Uint8Array | 'all' | 'none' {
  const whole = rows >> 3;
  const rest = (1 << (rows & 7)) - 1;
  const last = (bits[whole] ?? 0) & rest;
  let [some, every] = [last, last === rest ? 0xff : 0];
  for (let at = 0; at < whole; at++) {
    const byte = bits[at] as number;
    some |= byte;
    every &= byte;
  }
  if (some === 0) return 'none';
  return every === 0xff ? 'all' : bits.subarray(0, Math.ceil(rows / 64) * 8);
}

/** A bit per row, set where the first word of its cell is not zero. */
function bitsOf(words: Uint32Array, from: number, stride: number, rows: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(rows / 64) * 8);
  let at = from;
  for (let row = 0; row < rows; row++) {
    if (words[at] !== 0) bits[row >> 3] = (bits[row >> 3] as number) | (1 << (row & 7));
    at += stride;
  }
  return bits;
}
