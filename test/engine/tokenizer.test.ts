import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createBatchSink } from '../../electron/engine/import/batch.ts';
import { type Batch, type Column, columnBytes, tables } from '../../electron/engine/import/columns.ts';
import { type Machine, openMachine } from '../../electron/engine/import/compiled.ts';
import { createCompiledTerms } from '../../electron/engine/import/compiled-terms.ts';
import { formatOf } from '../../electron/engine/import/formats.ts';
import { createReader } from '../../electron/engine/import/readers/reader.ts';
import { createTerms, type Terms } from '../../electron/engine/import/terms.ts';

let machine: Machine;

beforeAll(() => {
  const opened = openMachine();
  if (!opened) throw new Error('The compiled reader is not there: npm run build.');
  machine = opened;
});

type Cells = Record<string, unknown>;

/** A batch as DuckDB would have it; of events only those of every so many lines. */
function rowsOf(batch: Batch, every = 1): Cells[] {
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
function readAll(terms: Terms, bytes: Uint8Array, blocks: number[], every: number) {
  const batches: Batch[] = [];
  let disorder = 0;
  const sink = createBatchSink(terms, (some, more) => {
    batches.push(...structuredClone(some));
    disorder += more;
  });
  const format = formatOf('web-access');
  if (!format) throw new Error('There is no format for web servers.');
  const reader = createReader(format, { zone: 'Asia/Seoul', year: 2025, mapping: null }, sink);
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = blocks[turn % blocks.length] as number;
    reader.push(bytes.slice(at, at + size));
    at += size;
  }
  reader.end();
  const sum = sink.finish();
  const of = (table: Batch['table'], step = 1) =>
    batches.filter((batch) => batch.table === table).flatMap((batch) => rowsOf(batch, step));
  const named = new Map(of('term').map((term) => [term.id, term]));
  const events = of('event', every).map((event) => {
    const read = { ...event };
    for (const { name } of tables.event.slice(10, 22)) {
      const term = named.get(event[name]);
      read[name] = event[name] === null ? null : [term?.field, term?.value, term?.address];
    }
    return read;
  });
  events.sort((a, b) => Number(a.line) - Number(b.line));
  return { events, rejected: of('rejected'), sum, disorder, terms: named.size };
}

function spelled(read: ReturnType<typeof readAll>): string {
  return JSON.stringify(read, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

function same(bytes: Uint8Array, blocks = [1 << 16], every = 1) {
  const plain = readAll(createTerms(), bytes, blocks, every);
  const mark = compiled.mark();
  const quick = readAll(compiled, bytes, blocks, every);
  compiled.reset(mark);
  // Texts are compared sooner than objects; objects say what differs.
  if (spelled(quick) !== spelled(plain)) expect(quick).toEqual(plain);
  return quick;
}

let compiled: Terms;
beforeAll(() => {
  compiled = createCompiledTerms(machine);
});

const line =
  '192.0.2.7 - kim [24/Jun/2025:03:11:07 +0900] "GET /customers/7?page=2 HTTP/1.1" 200 5120 "https://shop.example/orders" "Mozilla/5.0 (X11; Linux x86_64)"';

const odd = [
  '',
  ' ',
  '# a comment',
  'no log line at all',
  line.replace('HTTP/1.1', 'HTTP/2.0'),
  line.replace('HTTP/1.1', 'HTTP/2'),
  line.replace('GET', 'PROPFIND'),
  line.replace('/customers/7?page=2', '/x?'),
  line.replace('/customers/7?page=2', '/?q'),
  line.replace('/customers/7?page=2', 'http://shop.example/'),
  line.replace('/customers/7?page=2', '/a"b'),
  line.replace('/customers/7?page=2', '/a\\"b'),
  line.replace('/customers/7?page=2', `/${'x'.repeat(5000)}`),
  line.replace('GET /customers/7?page=2 HTTP/1.1', '-'),
  line.replace('GET /customers/7?page=2 HTTP/1.1', '\\x16\\x03'),
  line.replace('200 5120', '404 -'),
  line.replace('200 5120', '099 7'),
  line.replace('200 5120', '200 99999999999999999'),
  line.replace('200 5120', '20 7'),
  line.replace(' "https://shop.example/orders" "Mozilla/5.0 (X11; Linux x86_64)"', ''),
  line.replace('"https://shop.example/orders"', '"-"'),
  line.replace('"https://shop.example/orders"', '""'),
  line.replace('"https://shop.example/orders"', '-'),
  line.replace('24/Jun/2025', '30/Feb/2025'),
  line.replace('24/Jun/2025', '29/Feb/2024'),
  line.replace('24/Jun/2025', '24/jun/2025'),
  line.replace('24/Jun/2025', '24/Jun/1969'),
  line.replace('03:11:07', '23:59:60'),
  line.replace('03:11:07', '24:00:00'),
  line.replace(' +0900', ''),
  line.replace('+0900', '-0330'),
  line.replace('+0900', 'Z'),
  line.replace(' kim ', ' kim min soo '),
  line.replace(' kim ', ' - '),
  line.replace(' kim ', '  '),
  line.replace(' kim ', '   '),
  line.replace(' kim ', ' [1 '),
  line.replace(' - kim', ' id kim'),
  line.replace('192.0.2.7', '-'),
  line.replace('192.0.2.7', '2001:db8::7'),
  line.replace('192.0.2.7', '198.51.100.4, 192.0.2.1'),
  line.replace('192.0.2.7', 'shop.example:443 192.0.2.7'),
  `${line} "-"`,
  `${line} "198.51.100.9" 0.120`,
  `${line}\r`,
  line.slice(0, -1),
  line.slice(0, 60),
  line.replace('Linux', '리눅스'),
];

describe('the compiled reader', () => {
  test('takes usual lines', () => {
    const bytes = Buffer.from(`${line}\n`.repeat(5000));
    const mark = compiled.mark();
    const { quick } = createBatchSink(compiled, () => {});
    quick?.open(bytes, 0, bytes.length, true);
    expect(quick?.take(0, 1, 0)).toBe(5000);
    compiled.reset(mark);
    const { events, sum } = same(bytes);
    expect(sum.events).toBe(5000);
    expect(events[4999]).toMatchObject({ urlPath: '/customers/7', urlQuery: 'page=2', httpStatus: 200, line: 5000 });
  });

  test('agrees with the plain reader on every odd line, alone and among usual ones', () => {
    for (const one of odd) same(Buffer.from(`${one}\n`));
    same(Buffer.from(odd.map((one) => `${line}\n${one}\n${line}\n`).join('')));
    same(Buffer.from(odd.join('\n')));
    same(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(odd.join('\r\n'))]));
  });

  test('agrees on lines that are not UTF-8', () => {
    const wrong = Buffer.from(`${line.replace('kim', 'k\u00edm').replace('Linux', '\u00ff')}\n`, 'latin1');
    same(Buffer.concat([Buffer.from(`${line}\n`), wrong, Buffer.from(`${line}\n${odd.at(-1)}\n`)]));
  });

  test('agrees across more rows than a batch has, with texts that fill it', () => {
    const lines = Array.from({ length: 66_000 }, (_, at) =>
      line
        .replace('192.0.2.7', `198.51.${at % 256}.${(at >> 8) % 256}`)
        .replace('03:11:07', `0${at % 10}:11:07`)
        .replace('/7', `/${'y'.repeat(at % 150)}${at}`),
    );
    const { sum } = same(Buffer.from(`${lines.join('\n')}\n`), [300_007], 41);
    expect(sum.events).toBe(66_000);
  });

  test('agrees on any change of bytes, wherever blocks end', () => {
    const piece = fc.oneof(
      { weight: 3, arbitrary: fc.constant(line) },
      { weight: 3, arbitrary: fc.constantFrom(...odd) },
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom(line, ...odd), fc.nat(400), fc.integer({ min: 0, max: 255 }), fc.nat(3))
          .map(([text, at, byte, cut]) => {
            const bytes = Buffer.from(text, 'latin1');
            const place = at % Math.max(1, bytes.length);
            return Buffer.concat([bytes.subarray(0, place), Buffer.from([byte]), bytes.subarray(place + cut)]).toString(
              'latin1',
            );
          }),
      },
      { weight: 1, arbitrary: fc.string({ maxLength: 90 }) },
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (pieces, blocks, latin) => {
          same(Buffer.from(pieces.join('\n'), latin ? 'latin1' : 'utf8'), blocks);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('gives terms the same ids as the plain table, also after it forgot some', () => {
    const plain = createTerms();
    const own = createCompiledTerms(openMachine() as Machine);
    const cells = [new Uint32Array(512), new Uint32Array(512)];
    for (const text of ['one', 'two', 'a text of more than eight bytes', 'one', '', 'x'.repeat(70_000), 'two']) {
      for (const [at, terms] of [plain, own].entries()) {
        const bytes = Buffer.from(text);
        const cell = terms.waiting();
        terms.note(3, bytes, 0, bytes.length, cell);
        terms.note(4, bytes, 0, bytes.length, cell + 1);
        if (text === 'two') {
          terms.forgetCell(cell, cell);
          terms.resolve(cells[at] as Uint32Array);
        }
      }
    }
    for (const [at, terms] of [plain, own].entries()) terms.resolve(cells[at] as Uint32Array);
    expect(cells[1]).toEqual(cells[0]);
    const [a, b] = [plain.takeNew(), own.takeNew()];
    expect(b.flatMap((batch) => rowsOf(batch))).toEqual(a.flatMap((batch) => rowsOf(batch)));
    expect(b.flatMap((batch) => rowsOf(batch)).length).toBeGreaterThan(5);
  });

  test('refuses more text than one reader may hold', () => {
    const own = createCompiledTerms(openMachine() as Machine, 64);
    const bytes = Buffer.from('z'.repeat(400));
    own.note(1, bytes, 0, bytes.length, 0);
    expect(() => own.resolve(new Uint32Array(8))).toThrow(/1 GiB/);
  });
});
