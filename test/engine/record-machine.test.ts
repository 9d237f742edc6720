import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordFormat } from '../../electron/engine/formats/format.ts';
import { createBatchSink } from '../../electron/engine/import/batch.ts';
import { chunkRows } from '../../electron/engine/import/columns.ts';
import { formats } from '../../electron/engine/import/formats.ts';
import { createReader } from '../../electron/engine/import/readers/reader.ts';
import { createTerms } from '../../electron/engine/import/terms.ts';
import { compiledTerms, readBoth } from './both-readers.ts';

const compiled = compiledTerms();
const ofRecords = [...formats.values()].filter((format): format is RecordFormat => format.kind === 'records');
const named = (id: string) => formats.get(id) as RecordFormat;

function same(format: RecordFormat, text: string | Uint8Array, blocks?: number[]) {
  return readBoth(compiled, format, typeof text === 'string' ? Buffer.from(text) : text, blocks);
}

/** The objects of a sample, one a line each. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line);
      const inner = Object.values(value as object).find((one) => Array.isArray(one) && typeof one[0] === 'object');
      return inner ? [line, ...(inner as unknown[]).map((one) => JSON.stringify(one))] : [line];
    } catch {
      return [line];
    }
  });
}

/** Objects in a list, in an envelope, and written over several lines. */
function arranged(lines: readonly string[], envelope: string): string[] {
  const objects = lines.flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line);
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : [];
    } catch {
      return [];
    }
  });
  const wide = objects.map((one) => JSON.stringify(one, null, 2));
  return [
    `[${lines.join(',')}]`,
    JSON.stringify({ [envelope]: objects }),
    JSON.stringify({ [envelope]: objects }, null, 1),
    `{"${envelope}": [\n${lines.join(',\n\n')}\n]}\n`,
    JSON.stringify({ took: 1, hits: { total: 2, hits: objects.map((one) => ({ _id: 'a', _source: one })) } }),
    wide.join('\n'),
    `[\r\n${wide.join('\r\n,\r\n')}\r\n]`,
    wide.map((text) => `${text} garbage\n`).join('\n{\n'),
  ];
}

const record = {
  eventVersion: '1.08',
  userIdentity: { type: 'IAMUser', userName: 'dana', accessKeyId: 'AKIAIOSFODNN7EXAMPLE' },
  eventTime: '2025-06-24T03:11:07Z',
  eventSource: 's3.amazonaws.com',
  eventName: 'GetObject',
  sourceIPAddress: '192.0.2.10',
  userAgent: 'aws-cli/2.17',
  resources: [{ ARN: 'arn:aws:s3:::customers' }, { ARN: 'arn:aws:s3:::staff' }],
};
const trail = (change: object = {}) => JSON.stringify({ ...record, ...change });
const web = (change: object = {}) =>
  JSON.stringify({
    time: '2025-06-24T03:11:07+09:00',
    ip: '192.0.2.7',
    user: 'kim',
    method: 'GET',
    path: '/c/7',
    ...change,
  });

/** Records whose like a file has seldom. */
const odd = [
  '',
  '  ',
  '{}',
  '[]',
  'no record',
  '# a comment',
  trail({ eventVersion: undefined }),
  trail({ eventTime: '2025-06-24T03:11:07.123456789Z' }),
  trail({ eventTime: '2025-06-24 03:11:60Z' }),
  trail({ eventTime: '2025-02-30T03:11:07Z' }),
  trail({ eventTime: '2025-06-24 03:11:07 UTC' }),
  trail({ eventTime: '2025/6/4 3:11' }),
  trail({ eventTime: '24/Jun/2025:03:11:07' }),
  trail({ eventTime: '24/Jun/2025:03:11:07 +0900' }),
  trail({ eventTime: '2025-06-24T03:11:07,5 KST' }),
  trail({ eventTime: '0001-01-01T00:00:00Z' }),
  trail({ eventTime: '9999-12-31T23:59:59Z' }),
  trail({ eventTime: '' }),
  trail({ eventTime: null }),
  trail({ eventTime: 1750734667 }),
  trail({ sourceIPAddress: '2001:db8::7' }),
  trail({ sourceIPAddress: '192.0.2.10:5021' }),
  trail({ sourceIPAddress: '[2001:db8::7]:443' }),
  trail({ sourceIPAddress: 'fe80::1%eth0' }),
  trail({ sourceIPAddress: '-' }),
  ...[
    '[2001:db8::7]',
    '[192.0.2.7',
    'a[b:80',
    'host.example:80',
    'a:b',
    ':80',
    'a:123456',
    '192.0.2.7:5021:WAN',
    '[a]b',
    '[]',
  ].map((sourceIPAddress) => trail({ sourceIPAddress, clientPort: sourceIPAddress.length > 8 ? undefined : 1 })),
  trail({ errorCode: '', errorMessage: 'a "quoted" \\ text\n\u0001\t/ \ud83d\ude00 한글 \u007f' }),
  trail({ errorCode: null, responseElements: { ConsoleLogin: 'Failure' } }),
  trail({ requestParameters: { policy: JSON.stringify({ a: '\\"' }), empty: '', none: null, list: [1, [2, {}], []] } }),
  trail({ CloudTrailEvent: trail() }),
  JSON.stringify({ _index: 'i', _id: 'a', _source: record, sort: [1] }),
  JSON.stringify({ _id: 'a', _source: { ...record, _id: 'b', _source: { eventName: 'inner' } } }),
  JSON.stringify({ ...record, _source: 'web' }),
  JSON.stringify({ ...record, _source: { eventName: 'Other' } }),
  trail({ 'a.b': 1, a: { b: 2 } }),
  trail({ '': 1, 'a"b': 2, 한글: { ĥ: 3 } }),
  trail().replace('"eventName"', '"eventName":"One","eventName"'),
  trail().replace('"eventName"', '"event\\u004eame":"One","eventName"'),
  trail().replace(':"GetObject"', ':"\\ud800 \\u00e9\\u0041\\ud83d\\ude00\\/\\x41\\u12\\uDE00"'),
  trail().replace('"1.08"', '1.08e+2'),
  trail().replace('"1.08"', '-0.5'),
  trail().replace('"1.08"', '1.'),
  trail().replace('"1.08"', '01'),
  trail().replace('"1.08"', 'NaN'),
  trail().replace('"1.08"', 'true'),
  trail().replace('"1.08"', 'nullx'),
  trail().replace(/,"/g, ' ,\t"').replace(/":/g, '" : '),
  trail().replace('"dana"', '"da\tna"'),
  ` \t${trail()}, `,
  `${trail()}${trail()}`,
  `${trail()}, ${trail()}`,
  `${trail()} trailing`,
  `prefix ${trail()}`,
  `${trail()}\r`,
  trail().slice(0, -1),
  trail().slice(0, -20),
  trail({ deep: JSON.parse(`${'['.repeat(70)}${']'.repeat(70)}`) }),
  web(),
  web({ time: '24/Jun/2025:03:11:07 +0900' }),
  web({ time: '2025-06-24 03:11:07' }),
  web({ time: '2025-06-24 03:11:07.5 UTC' }),
  web({ time: '2025-10-26T01:30:00' }),
  web({ time: '2025-06-24T03:11:07,323+0900' }),
  web({ time: '2025-06-24T03:11:07,323.5' }),
  web({ time: 1750734667.123456 }),
  web({ time: 1750734667123 }),
  web({ time: '1750734667123456789' }),
  web({ time: 20250624031107 }),
  web({ time: 'Tue, 24 Jun 2025 03:11:07 GMT' }),
  web({ time: undefined }),
  web({ path: '/a?b=1', query: 'c=2' }),
  web({ path: 'GET /a?b=1 HTTP/2.0', method: undefined }),
  ...[
    'GET /a HTTP/1.0',
    'GET -',
    'GET  /a',
    'GET /a HTTP/',
    'GET /a b',
    'PUT * HTTP/1.1',
    'get /a',
    'GET /한 HTTP/1.1',
    'GET .',
  ].map((request) => web({ path: undefined, request, method: request.length > 9 ? 'POST' : undefined })),
  web({ path: 'GET /a HTTP/2', httpVersion: '3' }),
  web({ path: 'https://shop.example/a?b', status: 404, bytes: 512 }),
  web({ path: 'nothing', status: 'OK', result: 'Denied' }),
  web({ status: '성공' }),
  web({ status: '0200', bytes: 1e20 }),
  web({ user: '-', uid: 7, username: '--' }),
  web({ user: { name: 'lee', id: 'u-1' }, src: '192.0.2.9', client: { ip: '192.0.2.8' } }),
  web({ type: 'login', action: 'get', event: 'x', app: 'shop', service: 'y' }),
];

describe('the compiled reader of records', () => {
  test('takes usual records many at a time', () => {
    const bytes = Buffer.from(`${trail()}\n`.repeat(2000));
    const mark = compiled.mark();
    const sink = createBatchSink(compiled, () => {});
    const taken: number[] = [];
    const take = sink.quick?.take;
    if (!sink.quick || !take) throw new Error('The compiled reader is not there.');
    Object.assign(sink.quick, {
      take: (...given: Parameters<typeof take>) => {
        const lines = take(...given);
        taken.push(lines);
        return lines;
      },
    });
    const reader = createReader(named('aws-cloudtrail'), { zone: 'UTC', year: 2025, mapping: null }, sink);
    reader.push(bytes);
    reader.end();
    expect(taken).toEqual([2000]);
    expect(sink.finish().events).toBe(2000);
    compiled.reset(mark);
  });

  test.each(ofRecords.map((format) => [format.id, format] as const))('agrees on the samples of %s', (_id, format) => {
    for (const { text } of format.samples) {
      same(format, text);
      const lines = linesOf(text);
      same(format, `${lines.join('\n')}\n${lines.join('\r\n')}\n`);
      // Not every arrangement of every sample: each of them is met by some.
      for (const [at, whole] of arranged(lines, format.envelopes[0] ?? 'Records').entries()) {
        if ((at + text.length) % 3 === 0) same(format, whole + whole, [777]);
      }
    }
  });

  test('agrees on odd records, alone and among usual ones, in any zone', () => {
    for (const id of ['aws-cloudtrail', 'json-lines']) {
      const format = named(id);
      // Records of the other format are met among the rest.
      for (const one of odd) if (one.includes('eventVersion') === (id === 'aws-cloudtrail')) same(format, `${one}\n`);
      same(format, odd.map((one) => `${trail()}\n${one}\n${web()}\n`).join(''));
      same(format, `${odd.join('\n')}`, [997]);
    }
  });

  test('agrees on records of a shape met before, whatever their values are', () => {
    const values = [
      '',
      null,
      true,
      -1.5,
      7,
      '404',
      'a"b\\',
      'a\tb',
      'x'.repeat(50),
      '-',
      'denied',
      '성공',
      {},
      [],
      [{ a: 1 }],
    ];
    const texts = [
      '198.51.100.7:80',
      '/a?b=1',
      'PUT /a HTTP/2.0',
      '2025-06-24 03:11:07.5',
      '{"eventVersion":"1"}',
      '\u007f',
    ];
    for (const [id, one] of [
      ['aws-cloudtrail', { ...record, errorCode: 'AccessDenied', additional: { size: 5 } }],
      ['json-lines', { ...(JSON.parse(web()) as object), status: 200, login: 'lee', request: 'GET /b HTTP/1.1' }],
    ] as const) {
      const changed = [...values, ...texts].flatMap((value) =>
        Object.keys(one).map((key) => ({ ...one, [key]: value })),
      );
      const records = [...changed, ...changed.toReversed()].map((each) => JSON.stringify(each));
      const lines = records.flatMap((each) => [each, each.replace('\\t', '\t')]);
      same(named(id), `${lines.join('\n')}\n`, [4001]);
      same(named(id), `[${lines.join(',\n')}]`);
      same(named(id), JSON.stringify({ Records: changed }, null, 2));
      // Names that are no others because of a value, and a record that ends in the middle of what another has.
      const cut = records.slice(0, 40).map((each, at) => each.slice(0, each.length - at * 3));
      same(named(id), `${[...records.slice(0, 9), ...cut, ...records.slice(0, 9)].join('\n')}\n`);
    }
  });

  test('agrees on messages that are read by the rules of another format, where the record says nothing else', () => {
    const said = (formats.get('syslog-auth')?.samples ?? []).flatMap(({ text }) =>
      text.split('\n').map((line) => line.replace(/^.*?\]?: /, '')),
    );
    const beside = [{}, {}, { port: 1, x: 'y' }, { user: 'kim' }, { status: 404 }, { pid: '3', clientPort: 4 }];
    const records = said.flatMap((message, at) => {
      const own = at % 7 === 0 ? ` ${message}\n"${at}" ` : message;
      return [
        { '@timestamp': '2025-06-24T03:11:07Z', program: 'sshd', message: own, ...beside[at % beside.length] },
        {
          __REALTIME_TIMESTAMP: '1750734667123456',
          __CURSOR: 's=1',
          _HOSTNAME: 'gate',
          MESSAGE: own,
          ...beside[at % 3],
        },
      ];
    });
    const lines = records.map((one) => `${JSON.stringify(one)}\n`);
    const of = (place: number) => lines.filter((_, at) => at % 2 === place).join('');
    same(named('json-lines'), of(0) + of(0), [4001]);
    same(named('journald'), of(1) + of(1), [4001]);
  });

  test('agrees on lists whose elements name themselves', () => {
    const name = (one: unknown, value: unknown, more: object = {}) => ({ Name: one, Value: value, ...more });
    const elements = [
      name('ClientIP', '192.0.2.9'),
      name('', 'a'),
      name(null, 'b'),
      name(7, 'c'),
      name('한글', 'd'),
      name('a"b', 'e'),
      name('x'.repeat(210), 'f'),
      name('UserAgent', null),
      name('UserAgent', 'again'),
      { Value: 'nameless' },
      name('Other', 'g', { Kind: 1, NewValue: 2, OldValue: 3 }),
    ];
    const ual = {
      CreationTime: '2025-06-24T03:11:07',
      Id: 'x',
      Operation: 'UserLoggedIn',
      UserId: 'dana',
      RecordType: 15,
    };
    const lines = elements.flatMap((one) =>
      ['ExtendedProperties', 'ModifiedProperties', 'Parameters'].flatMap((list) =>
        [[one], [elements[0], one], [one, one], elements.slice(6)].map((all) =>
          JSON.stringify({ ...ual, [list]: all }),
        ),
      ),
    );
    const both = (text: string) => same(named('m365-ual'), text);
    for (const [at, line] of lines.entries()) if (at % 3 === 0) both(`${line}\n`);
    const { events } = both(`${lines.join('\n')}\n`);
    expect(String(events[0]?.more)).toContain('"ExtendedProperties.ClientIP":"192.0.2.9"');
  });

  test('takes no record for one that has keys of two claims and not all of either, however many a format claims', () => {
    const many = [...formats.values()].filter(
      (one) => one.kind === 'records' && new Set(one.claims?.flat()).size > 32 && !one.markup,
    );
    expect(many.length).toBeGreaterThan(0);
    for (const format of many) {
      if (format.kind !== 'records' || !format.claims) continue;
      const lists = format.claims.map((keys) => keys.map((key) => key.toLowerCase()));
      const within = (list: readonly string[], keys: readonly string[]) =>
        list.every((key) => keys.some((one) => one === key || one.startsWith(`${key}.`)));
      const pairs = format.claims.flatMap((keys, at) =>
        keys.flatMap((key) =>
          (format.claims ?? []).slice(at + 1).flatMap((others) => others.map((other) => [key, other])),
        ),
      );
      const lines = pairs
        .filter(
          (pair) =>
            !lists.some((list) =>
              within(
                list,
                pair.map((key) => key.toLowerCase()),
              ),
            ),
        )
        .map((pair) => JSON.stringify(Object.fromEntries(pair.map((key) => [key, 'x']))))
        .filter((line) => !line.includes('.'));
      const { sum } = same(format, `${lines.join('\n')}\n`);
      expect(sum).toMatchObject({ events: 0, rejects: lines.length });
    }
  });

  test('agrees on lists of them', () => {
    for (const id of ['aws-cloudtrail', 'json-lines']) {
      const usual = [trail(), web(), ...odd, trail(), web()];
      for (const whole of arranged([...usual, ...usual], 'Records')) {
        same(named(id), whole, [3001]);
        same(named(id), `\ufeff${whole}`, [1 << 20]);
      }
    }
  });

  test('takes lists of records many at a time, and counts their lines', () => {
    const records = Array.from({ length: 300 }, (_, at) => ({ ...record, note: `${at} 한글` }));
    for (const space of [undefined, 1]) {
      const { sum } = same(named('aws-cloudtrail'), JSON.stringify({ Records: records }, null, space), [40_001]);
      expect(sum).toMatchObject({ events: 300, rejects: 0 });
      expect(sum.lines).toBe(sum.events + sum.rejects + sum.blanks + sum.comments + sum.continuations);
    }
  });

  test('agrees on records that are not UTF-8', () => {
    const wrong = Buffer.from(`${trail({ userAgent: 'k\u00edm' })}\n`, 'latin1');
    same(named('aws-cloudtrail'), Buffer.concat([Buffer.from(`${trail()}\n`), wrong, Buffer.from(`${trail()}\n`)]));
  });

  test('agrees across more rows than a batch has, with texts that fill it', () => {
    const lines = Array.from({ length: 6000 }, (_, at) =>
      trail({
        sourceIPAddress: `198.51.${at % 256}.${at >> 8}`,
        note: 'y'.repeat(at % 900),
        [`name${at % 700}`]: `\n${at}`,
      }),
    );
    const { sum } = readBoth(compiled, named('aws-cloudtrail'), Buffer.from(`${lines.join('\n')}\n`), [300_007], 41);
    expect(sum.events).toBe(6000);
  });

  test('sends wide rows in batches that end where a chunk ends, and the rest at the end', () => {
    const wide = Buffer.from(`${trail({ note: 'x'.repeat(2500) })}\n`.repeat(9000));
    const mark = compiled.mark();
    for (const terms of [compiled, createTerms()]) {
      /** Of each message. */
      const rows: number[] = [];
      const sink = createBatchSink(terms, (batches) => {
        rows.push(batches.reduce((sum, { table, rows: count }) => sum + (table === 'event' ? count : 0), 0));
      });
      const reader = createReader(named('aws-cloudtrail'), { zone: 'UTC', year: 2025, mapping: null }, sink);
      for (let at = 0; at < wide.length; at += 1 << 20) reader.push(wide.subarray(at, at + (1 << 20)));
      reader.end();
      sink.finish();
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.slice(0, -1).filter((count) => count % chunkRows !== 0)).toEqual([]);
      expect(rows.reduce((sum, count) => sum + count, 0)).toBe(9000);
    }
    // Terms that were told of here are told of to nobody again.
    compiled.reset(mark);
  });

  test('agrees with the plain reader, whatever the bytes are and wherever blocks end', () => {
    const pieces = [...odd, ...ofRecords.flatMap(({ samples }) => samples.flatMap(({ text }) => linesOf(text)))];
    const changed = fc
      .tuple(fc.constantFrom(...pieces), fc.nat(1200), fc.integer({ min: 0, max: 255 }), fc.nat(3))
      .map(([text, at, byte, cut]) => {
        const bytes = Buffer.from(text, 'latin1');
        const place = at % Math.max(1, bytes.length);
        const parts = [bytes.subarray(0, place), Buffer.from([byte]), bytes.subarray(place + cut)];
        return Buffer.concat(parts).toString('latin1');
      });
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('-', '성공', 'Failed', 200, '192.0.2.1', '/x?y'),
    );
    const made = fc.dictionary(fc.constantFrom('ip', 'user', 'status', 'time', 'a.b', 'method', 'x', 'result'), value);
    const piece = fc.oneof(
      fc.constantFrom(...pieces),
      changed,
      made.map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...ofRecords, named('json-lines')),
        fc.array(piece, { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (format, some, blocks, latin) => {
          same(format, Buffer.from(some.join('\n'), latin ? 'latin1' : 'utf8'), blocks);
          const [list = ''] = arranged(some, 'Records').slice(some.length % 7);
          same(format, Buffer.from(list, latin ? 'latin1' : 'utf8'), blocks);
        },
      ),
      process.env.DWELL_FUZZ ? { numRuns: Number(process.env.DWELL_FUZZ) } : { numRuns: 120, seed: 7 },
    );
  });
});
