import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBatchSink } from '../../electron/engine/import/batch.ts';
import { type Machine, openMachine } from '../../electron/engine/import/compiled.ts';
import { createCompiledTerms } from '../../electron/engine/import/compiled-terms.ts';
import { formatOf } from '../../electron/engine/import/formats.ts';
import { createTerms } from '../../electron/engine/import/terms.ts';
import { compiledTerms, readBoth, rowsOf } from './both-readers.ts';

const compiled = compiledTerms();
const access = formatOf('web-access');
if (!access) throw new Error('There is no format for web servers.');
const same = (bytes: Uint8Array, blocks?: number[], every?: number) => readBoth(compiled, access, bytes, blocks, every);

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
  line.replace('192.0.2.7', '1\r92.0.2.7'),
  line.replace(' kim ', ' k\rim '),
  line.replace('/customers/7', '/cust\romers/7'),
  line.replace('Mozilla', `\r${line}`),
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
    const [a, b] = [plain.takeNew(true), own.takeNew(true)];
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
