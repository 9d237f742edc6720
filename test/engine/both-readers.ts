import { expect } from 'vitest';
import type { Format } from '../../electron/engine/formats/format.ts';
import { createBatchSink } from '../../electron/engine/import/batch.ts';
import { type Batch, type Column, columnBytes, tables, termColumns } from '../../electron/engine/import/columns.ts';
import { type Machine, openMachine } from '../../electron/engine/import/compiled.ts';
import { createCompiledTerms } from '../../electron/engine/import/compiled-terms.ts';
import { createReader } from '../../electron/engine/import/readers/reader.ts';
import { createTerms, type Terms } from '../../electron/engine/import/terms.ts';

type Cells = Record<string, unknown>;

/** A batch as DuckDB would have it; of events only those of every so many lines. */
export function rowsOf(batch: Batch, every = 1): Cells[] {
  const columns: readonly Column[] = tables[batch.table];
  const cells = new DataView(batch.bytes);
  const lineAt = batch.at[columns.findIndex(({ name }) => name === 'line')] ?? 0;
  const rows: Cells[] = [];
  for (let row = 0; row < batch.rows; row++) {
    if (every > 1 && cells.getUint32(lineAt + row * 4, true) % every !== 0) continue;
    const read: Cells = {};
    let text = 0;
    for (const [index, { name, type }] of columns.entries()) {
      const stated = batch.stated[index];
      if (
        stated === 'none' ||
        (typeof stated === 'number' && !(cells.getUint8(stated + (row >> 3)) & (1 << (row & 7))))
      ) {
        read[name] = null;
        if (type === 'VARCHAR') text++;
        continue;
      }
      const at = (batch.at[index] as number) + row * columnBytes[type];
      let value: unknown;
      if (type === 'VARCHAR') value = textAt(batch, text++, row, at);
      else if (columnBytes[type] === 1) value = cells.getUint8(at);
      else if (columnBytes[type] === 2) value = cells.getInt16(at, true);
      else if (columnBytes[type] === 4) value = cells.getUint32(at, true);
      else if (columnBytes[type] === 8) value = cells.getBigInt64(at, true);
      else value = `${cells.getBigUint64(at + 8, true)}:${cells.getBigUint64(at, true)}`;
      read[name] = value;
    }
    rows.push(read);
  }
  return rows;
}

function textAt(batch: Batch, text: number, row: number, at: number): string {
  const length = new DataView(batch.bytes).getUint32(at, true);
  if (length <= 12) return Buffer.from(batch.bytes, at + 4, length).toString('latin1');
  const { at: heap, starts } = batch.texts[text] as Batch['texts'][number];
  const from = (starts[row >> 11] as number) + new DataView(batch.bytes).getUint32(at + 8, true);
  const bytes = Buffer.from(batch.bytes, heap + from, length);
  expect(from + length).toBeLessThanOrEqual(starts[(row >> 11) + 1] as number);
  expect(Buffer.from(batch.bytes, at + 4, 4)).toEqual(bytes.subarray(0, 4));
  return bytes.toString('latin1');
}

/** Everything that comes of a file's bytes, in the order of its lines, terms by what they say. */
function readAll(terms: Terms, format: Format, bytes: Uint8Array, blocks: number[], every: number) {
  const batches: Batch[] = [];
  let disorder = 0;
  const sink = createBatchSink(terms, (some, more) => {
    batches.push(...structuredClone(some));
    disorder += more;
  });
  const reader = createReader(format, { zone: 'Asia/Seoul', year: 2025, mapping: null }, sink);
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = blocks[turn % blocks.length] as number;
    const block = bytes.slice(at, at + size);
    const stands = standing(terms, block);
    reader.push(stands);
    expect(Buffer.compare(stands, block), 'the bytes of a file are not written to').toBe(0);
    at += size;
  }
  reader.end();
  const sum = sink.finish();
  const of = (table: Batch['table'], step = 1) =>
    batches.filter((batch) => batch.table === table).flatMap((batch) => rowsOf(batch, step));
  const named = new Map(of('term').map((term) => [term.id, term]));
  const events = of('event', every).map((event) => {
    const read = { ...event };
    for (const { name } of termColumns) {
      const term = named.get(event[name]);
      read[name] = event[name] === null ? null : [term?.field, term?.value, term?.address];
    }
    return read;
  });
  // Events of one line stand behind one another.
  events.sort((a, b) => Number(a.byteOffset) - Number(b.byteOffset));
  return { events, rejected: of('rejected'), sum, disorder, terms: named.size };
}

const roomBytes = 8 << 20;
const rooms = new WeakMap<Machine, { room: Uint8Array; used: number }>();

/** Bytes as the compiled reader meets those of a file: in memory that is hashed meanwhile, and must stay as they are. */
function standing({ machine }: Terms, block: Uint8Array): Uint8Array {
  if (!machine || block.length > roomBytes) return block;
  const place = rooms.get(machine) ?? { room: machine.sharedRoom(roomBytes), used: 0 };
  rooms.set(machine, place);
  if (place.used + block.length > roomBytes) place.used = 0;
  const at = place.room.subarray(place.used, place.used + block.length);
  place.used += block.length;
  at.set(block);
  return at;
}

function spelled(read: ReturnType<typeof readAll>): string {
  return JSON.stringify(read, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

/** The compiled reader, which the tests of a file share; it must have been built. */
export function compiledTerms(): Terms & { machine: Machine } {
  const machine = openMachine();
  if (!machine) throw new Error('The compiled reader is not there: npm run build.');
  return { ...createCompiledTerms(machine), machine };
}

/** Reads bytes by the plain reader and by the compiled one, which must make the same of them. */
export function readBoth(compiled: Terms, format: Format, bytes: Uint8Array, blocks = [1 << 16], every = 1) {
  const plain = readAll(createTerms(), format, bytes, blocks, every);
  const mark = compiled.mark();
  const quick = readAll(compiled, format, bytes, blocks, every);
  compiled.reset(mark);
  // Texts are compared sooner than objects; objects say what differs.
  if (spelled(quick) !== spelled(plain)) expect(quick).toEqual(plain);
  return quick;
}

/** How many events there are, and how many of them the plain reader makes because the compiled one leaves them. */
export function leftToPlain(compiled: Terms, format: Format, content: string): { events: number; plain: number } {
  const sink = createBatchSink(compiled, () => {});
  let plain = 0;
  const event: typeof sink.event = (...at) => {
    plain++;
    sink.event(...at);
  };
  const reader = createReader(format, { zone: 'UTC', year: 2025, mapping: null }, { ...sink, event });
  reader.push(Buffer.from(content));
  reader.end();
  return { events: sink.finish().events, plain };
}
