import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../electron/engine/formats/format.ts';
import { describe as whatIs } from '../../electron/engine/import/describe.ts';
import { formats } from '../../electron/engine/import/formats.ts';
import { createReader } from '../../electron/engine/import/readers/reader.ts';
import { longestLine } from '../../electron/engine/import/readers/split.ts';
import { recognise } from '../../electron/engine/import/recognise.ts';
import type { ReadOptions } from '../../electron/engine/import/sink.ts';
import { createYearScan } from '../../electron/engine/import/years.ts';
import { type Collected, collectingSink, countLines } from './collecting-sink.ts';

function formatOf(id: string): Format {
  const format = formats.get(id);
  if (!format) throw new Error(`No format ${id}.`);
  return format;
}

function read(
  id: string,
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
  block = 1 << 20,
): Collected {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const sink = collectingSink();
  const reader = createReader(formatOf(id), { zone: 'UTC', year: 2025, mapping: null, ...options }, sink);
  for (let at = 0; at < bytes.length; at += block) reader.push(bytes.subarray(at, at + block));
  reader.end();
  return sink.collected;
}

/** A line that holds k events or rejects counts k times. */
function expectBalance(c: Collected): void {
  const begun = new Map<number, number>();
  for (const { line } of [...c.events, ...c.rejects]) begun.set(Number(line), (begun.get(Number(line)) ?? 0) + 1);
  const shared = [...begun.values()].reduce((sum, count) => sum + count - 1, 0);
  expect(c.events.length + c.rejects.length + c.blanks + c.comments + c.continuations).toBe(c.physicalLines + shared);
  expect(c.said).toBe(1);
}

const clf = '192.0.2.1 - - [24/Jun/2025:03:11:07 +0000] "GET / HTTP/1.1" 200 5 "-" "curl/8"';

describe('lines', () => {
  it('gives every event its own bytes, whatever the line ends', () => {
    const content = Buffer.from(`\ufeff${clf}\r\n\r\n${clf}\n# note\n${clf}`);
    const { events, blanks, comments, physicalLines } = read('web-access', content);
    expect(events.map(({ line }) => line)).toEqual([1, 3, 5]);
    for (const { byteOffset, byteLength } of events)
      expect(content.subarray(Number(byteOffset), Number(byteOffset) + Number(byteLength)).toString()).toBe(clf);
    expect([blanks, comments, physicalLines]).toEqual([1, 1, 5]);
  });

  it('spells out bytes that are not UTF-8, and still finds the time in the original', () => {
    const content = Buffer.concat([
      Buffer.from('192.0.2.1 - \xe9 [24/Jun/2025:03:11:07 +0000] "GET /', 'latin1'),
      Buffer.from([0xff, 0xc3, 0x28]),
      Buffer.from(' HTTP/1.1" 200 5\n'),
    ]);
    const { events } = read('web-access', content);
    expect(events[0]).toMatchObject({ userName: '\\xE9', urlPath: '/\\xFF\\xC3(', byteLength: content.length - 1 });
    const at = Number(events[0]?.timeAt);
    expect(content.subarray(at, at + Number(events[0]?.timeLength)).toString()).toBe('24/Jun/2025:03:11:07 +0000');
  });

  it('counts a last line of nothing but NULs, wherever blocks end', () => {
    for (const text of ['\0', 'a\n\0\0', '\0\0\n\0']) {
      for (const block of [1, 2, 100]) {
        const { physicalLines, blanks, rejects } = read('web-access', Buffer.from(text), {}, block);
        const lines = text.split('\n').length;
        expect([physicalLines, blanks + rejects.length], JSON.stringify([text, block])).toEqual([lines, lines]);
      }
    }
  });

  it('makes one reject of a line that is too long and goes on behind it', () => {
    const content = Buffer.from(
      `${clf}\n${'x'.repeat(longestLine + 1)}\r\n${clf}\n${clf.replace('curl', 'y'.repeat(longestLine))}`,
    );
    for (const block of [1 << 22, 65_536, 4_099]) {
      const c = read('web-access', content, {}, block);
      expect(c.events.map(({ line }) => line)).toEqual([1, 3]);
      expect(c.rejects.map(({ line, byteLength }) => [line, byteLength])).toEqual([
        [2, longestLine + 1],
        [4, clf.length + longestLine - 4],
      ]);
      expectBalance(c);
    }
  });

  it('keeps memory bounded on a file that is one endless line', () => {
    const sink = collectingSink();
    const reader = createReader(formatOf('web-access'), { zone: 'UTC', year: 2025, mapping: null }, sink);
    const block = new Uint8Array(1 << 22).fill(97);
    for (let i = 0; i < 25; i += 1) reader.push(block);
    const before = process.memoryUsage().arrayBuffers;
    for (let i = 0; i < 25; i += 1) reader.push(block);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 << 20);
    reader.end();
    expect(sink.collected.rejects).toHaveLength(1);
    expect(sink.collected.rejects[0]?.byteLength).toBe(50 << 22);
  });

  it('counts the year on where the file turns it, so that the last event is of the year stated', () => {
    const content = Buffer.from(
      'Nov  3 09:23:38 gate sshd[1]: a\nDec 31 23:59:59 gate sshd[1]: b\nJan  1 00:00:01 gate sshd[1]: c\n',
    );
    const scan = createYearScan(formatOf('syslog-auth'), 'Asia/Seoul', null);
    for (const byte of content) scan.push(Uint8Array.of(byte));
    const { rollovers, latest } = scan.end();
    expect({ rollovers, latest }).toEqual({ rollovers: 1, latest: Date.UTC(2000, 11, 31, 15, 0, 1) * 1000 });
    const { events } = read('syslog-auth', content, { year: 2025, rollovers, zone: 'Asia/Seoul' });
    expect(events.map(({ instant }) => instant)).toEqual([
      '2024-11-03T00:23:38Z',
      '2024-12-31T14:59:59Z',
      '2024-12-31T15:00:01Z',
    ]);
  });

  it('end where they end: of a quote alone, nothing is known of what stood behind it before', () => {
    const bytes = Buffer.from('####\n"');
    const cut = read('zeek', bytes, {}, 1);
    expect(cut).toEqual(read('zeek', bytes));
    expect(cut.rejects).toMatchObject([{ line: 2, byteOffset: 5, byteLength: 1 }]);
  });
});

describe('who asked, in access lines', () => {
  const who = (front: string) => {
    const { sourceIp, userName, urlDomain, ...rest } =
      read('web-access', `${front} [24/Jun/2025:03:11:07 +0000] "GET / HTTP/1.1" 200 5\n`).events[0] ?? {};
    return {
      sourceIp,
      userName,
      urlDomain,
      forwarded: rest['more.xForwardedFor'],
      proxy: rest['more.proxy'],
      port: rest['more.urlPort'],
    };
  };
  const cases: [string, Record<string, string>][] = [
    ['192.0.2.1 - -', { sourceIp: '192.0.2.1' }],
    ['2001:db8::1 - kim', { sourceIp: '2001:db8::1', userName: 'kim' }],
    ['192.0.2.1 - kim min soo', { sourceIp: '192.0.2.1', userName: 'kim min soo' }],
    ['host.example - -', { sourceIp: 'host.example' }],
    ['shop.example 192.0.2.1 - -', { urlDomain: 'shop.example', sourceIp: '192.0.2.1' }],
    [
      'shop.example:443 192.0.2.1 - lee',
      { urlDomain: 'shop.example', port: '443', sourceIp: '192.0.2.1', userName: 'lee' },
    ],
    ['- 192.0.2.1 - -', { sourceIp: '192.0.2.1' }],
    ['198.51.100.1, 192.0.2.1 - -', { sourceIp: '198.51.100.1', forwarded: '198.51.100.1, 192.0.2.1' }],
    [
      '"198.51.100.1, 192.0.2.7" 192.0.2.1 - -',
      { sourceIp: '198.51.100.1', forwarded: '198.51.100.1, 192.0.2.7', proxy: '192.0.2.1' },
    ],
    ['shop.example:80 unix: - -', { urlDomain: 'shop.example', port: '80', sourceIp: 'unix:' }],
    ['192.0.2.1 -', { sourceIp: '192.0.2.1' }],
  ];
  for (const [front, expected] of cases)
    it(front, () =>
      expect(Object.fromEntries(Object.entries(who(front)).filter(([, value]) => value !== undefined))).toEqual(
        expected,
      ),
    );
});

describe('records', () => {
  it('reads rows below the names of their columns, each by its own bytes, wherever blocks end', () => {
    const row = (user: string) => `["${user}", {"ip":"192.0.2.7"}, "2025-06-24T03:11:07Z", 0.10]`;
    const rows = ['kim', 'l[e"e'].map((user) => row(user.replace('"', '\\"')));
    const content = `{"columns":[{"name":"user"},"source","time","amount"],\n"rows":[${rows.join(',\n ')},\n["x"`;
    for (const block of [1 << 20, 7, 1]) {
      const c = read('json-lines', `${content},1,2,3,4]]}\nleft over`, {}, block);
      expectBalance(c);
      expect(c.rejects.map(({ line }) => line)).toEqual([4, 5]);
      expect(c.events).toMatchObject([
        { userName: 'kim', sourceIp: '192.0.2.7', 'more.amount': '0.10' },
        { userName: 'l[e"e', sourceIp: '192.0.2.7' },
      ]);
      for (const [i, { byteOffset, byteLength, timeAt, timeLength }] of c.events.entries()) {
        const own = content.slice(Number(byteOffset), Number(byteOffset) + Number(byteLength));
        expect(own).toBe(rows[i]);
        expect(own.slice(Number(timeAt), Number(timeAt) + Number(timeLength))).toBe('2025-06-24T03:11:07Z');
      }
      const torn = read('json-lines', content, {}, block);
      expectBalance(torn);
      expect([torn.events.length, torn.rejects.length]).toEqual([2, 1]);
    }
  });

  const record = '{"time":"2025-06-24T03:11:07Z","src_ip":"192.0.2.1","user":"kim"}';

  it('reads the same records from a list, an envelope, written out, and one a line', () => {
    const three = [1, 2, 3].map((n) => ({
      time: '2025-06-24T03:11:07Z',
      user: `u${n}`,
      deep: { list: [n, { x: 'y' }] },
    }));
    const files = [
      JSON.stringify(three),
      JSON.stringify(three, null, 2),
      JSON.stringify({ next: null, records: three }, null, 1),
      three.map((one) => JSON.stringify(one)).join('\n'),
      three.map((one) => JSON.stringify(one, null, 2)).join('\n'),
      three.map((one) => JSON.stringify(one)).join(''),
    ];
    for (const file of files)
      for (const block of [1, 7, 1 << 20]) {
        const c = read('json-lines', file, {}, block);
        expect(c.rejects).toEqual([]);
        expect(c.events.map((event) => event.userName)).toEqual(['u1', 'u2', 'u3']);
        expect(c.events.map((event) => event['more.deep.list.0'])).toEqual(['1', '2', '3']);
        for (const { byteOffset, byteLength } of c.events)
          expect(file.slice(Number(byteOffset), Number(byteOffset) + Number(byteLength))).toMatch(/^\{[\s\S]*\}$/);
        expect(c.physicalLines).toBe(countLines(Buffer.from(file)));
        expectBalance(c);
      }
  });

  it('says for every line of a written-out record what it is', () => {
    const c = read('json-lines', '[\n\n{\n "user": "kim"\n},\n{"user":"lee"}, {"user":"park"}\n]\n');
    expect([c.events.length, c.comments, c.blanks, c.continuations, c.physicalLines]).toEqual([3, 2, 1, 2, 7]);
    expectBalance(c);
  });

  it('keeps numbers as they are written', () => {
    const { events } = read('json-lines', '{"id":12345678901234567890,"amount":1.10,"tiny":1e-7,"user":"kim"}\n');
    expect(events[0]).toMatchObject({ 'more.id': '12345678901234567890', 'more.amount': '1.10', 'more.tiny': '1e-7' });
  });

  it('is not led astray by __proto__ and repeated names', () => {
    const c = read('json-lines', '{"__proto__":{"polluted":"yes"},"constructor":"c","user":"kim","user":"lee"}\n');
    expect(c.events[0]).toMatchObject({
      'more.__proto__.polluted': 'yes',
      'more.constructor': 'c',
      userName: 'kim',
      'more.user': 'lee',
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('rejects what is nested too deep, and what is too long, and goes on', () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const c = read('json-lines', `${record}\n${deep}\n${`{"a":"${'x'.repeat(longestLine)}"}`}\n${record}\n`);
    expect(c.events).toHaveLength(2);
    expect(c.rejects.map(({ reason }) => reason)).toEqual([
      'Nested deeper than 64 levels.',
      expect.stringContaining('Longer than'),
    ]);
    expectBalance(c);
  });

  it('lets escapes through that are no JSON, half surrogates and bytes that are not UTF-8', () => {
    const content = Buffer.concat([
      Buffer.from('{"user":"\\x16\\u00e9\\ud800","msg":"'),
      Buffer.from([0xff, 0x41]),
      Buffer.from('"}\n'),
    ]);
    expect(read('json-lines', content).events[0]).toMatchObject({ userName: '\\x16é\\ud800', message: '\\xFFA' });
  });

  it('takes the time from the text before a record that states none', () => {
    const { events } = read(
      'json-lines',
      '[2025-06-24 03:11:07] shop.INFO:  {"type":"PAYMENT_FAILED","ip":"192.0.2.1"} []\n',
      { zone: 'Asia/Seoul' },
    );
    expect(events[0]).toMatchObject({
      instant: '2025-06-23T18:11:07Z',
      sourceIp: '192.0.2.1',
      timeAt: 1,
      timeLength: 19,
      'more.suffix': '[]',
    });
  });

  it('follows a mapping first and the well-known names where the mapping is silent', () => {
    const content =
      '{"time":"2025-06-24T03:11:07Z","seen":"2025-06-25T00:00:00Z","who":"kim","user":"lee","ip":"192.0.2.1"}\n';
    const mapping = { time: 'seen', fields: { userName: 'who', sourceIp: '' } };
    expect(read('json-lines', content, { mapping }).events[0]).toMatchObject({
      instant: '2025-06-25T00:00:00Z',
      userName: 'kim',
      'more.user': 'lee',
      'more.ip': '192.0.2.1',
    });
  });

  it('makes an event of each flow in a record, with its own bytes, the time they state and the line of the record', () => {
    const record = {
      time: '2025-06-24T03:12:00Z',
      macAddress: '00005E005301',
      category: 'FlowLogFlowEvent',
      flowRecords: {
        flows: [
          {
            flowGroups: [
              { rule: 'In', flowTuples: ['1750734667123,203.0.113.9,192.0.2.4,5,22,6,I,D,NX,0,0,0,0'] },
              { rule: 'Out', flowTuples: ['1750734668000,192.0.2.4,198.51.100.7,6,443,6,O,B,NX,0,0,0,0', 'none'] },
            ],
          },
        ],
      },
    };
    for (const text of [JSON.stringify(record), JSON.stringify({ records: [record] }, null, 2)]) {
      const c = read('azure-vnet-flow', text);
      expectBalance(c);
      const begins = text.startsWith('{"') ? 1 : 3;
      expect(c.events.map(({ line }) => line)).toEqual([begins, begins, begins]);
      expect(c.events.map((event) => event['more.flowRecords.flows.flowGroups.rule'])).toEqual(['In', 'Out', 'Out']);
      const [first, , last] = c.events.map(({ byteOffset, byteLength }) =>
        text.slice(Number(byteOffset), Number(byteOffset) + Number(byteLength)),
      );
      expect(first).toBe(record.flowRecords.flows[0]?.flowGroups[0]?.flowTuples[0]);
      expect(last).toBe('none');
      expect(c.events[0]).toMatchObject({ instant: '2025-06-24T03:11:07.123Z', timeAt: 0, timeLength: 13 });
      // What states no time of its own has that of its record, which stands outside its bytes.
      expect(c.events[2]).toMatchObject({ instant: '2025-06-24T03:12:00Z', timeLength: 0 });
    }
  });

  it('makes an event without a time of a record that states none', () => {
    const { events } = read('json-lines', '{"user":"kim"}\n');
    expect(events[0]).toMatchObject({ userName: 'kim' });
    expect(events[0]?.instant).toBeUndefined();
  });
});

describe('tables', () => {
  it('reads every delimiter, and line ends of CR alone', () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      const row = (cells: string[]) => cells.join(delimiter);
      const content = `${row(['time', 'ip', 'user'])}\n${row(['2025-06-24 03:11:07', '192.0.2.1', 'kim'])}\n`;
      for (const file of [content, content.replaceAll('\n', '\r'), content.replaceAll('\n', '\r\n')])
        expect(read('delimited', file, {}, 3).events).toMatchObject([
          { instant: '2025-06-24T03:11:07Z', sourceIp: '192.0.2.1', userName: 'kim' },
        ]);
    }
  });

  it('puts date and clock of two columns together', () => {
    const c = read(
      'delimited',
      '접속일자,접속시각,아이디,접속IP\n2025-06-24,03:11:07,kim,192.0.2.1\n2025-06-24,03:11:08,kim,192.0.2.1\n'.replace(
        '접속일자',
        '일자',
      ),
      { zone: 'Asia/Seoul' },
    );
    expect(c.events[0]).toMatchObject({ instant: '2025-06-23T18:11:07Z', timeAt: 0, timeLength: 19, userName: 'kim' });
  });

  it('says how many cells a ragged row has', () => {
    const { rejects } = read(
      'delimited',
      'time,ip,user\n2025-06-24T03:11:07Z,192.0.2.1\n2025-06-24T03:11:07Z,192.0.2.1,kim,more\n',
    );
    expect(rejects.map(({ reason }) => reason)).toEqual([
      '2 cells where the header has 3.',
      '4 cells where the header has 3.',
    ]);
  });

  it('does not let a quote that is never closed swallow the rows behind it', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `2025-06-24T03:11:07Z,192.0.2.${i},u${i}`);
    const c = read('delimited', `time,ip,user\n2025-06-24T03:11:06Z,192.0.2.99,"open\n${rows.join('\n')}\n`);
    expect(c.events).toHaveLength(20);
    expect(c.rejects).toMatchObject([{ line: 2, reason: 'A quote is opened and not closed.' }]);
    expectBalance(c);
  });

  it('leaves a time that could be two as it stands', () => {
    const { events } = read('delimited', 'time,ip,user\n03/04/2025 10:00:00,192.0.2.1,kim\n');
    expect(events[0]?.instant).toBeUndefined();
    expect(events[0]).toMatchObject({ 'more.time': '03/04/2025 10:00:00' });
  });

  it('keeps columns with the names of an object’s own properties apart', () => {
    const { events } = read('delimited', 'time,__proto__,constructor\n2025-06-24T03:11:07Z,a,b\n');
    expect(events[0]).toMatchObject({ 'more.__proto__': 'a', 'more.constructor': 'b' });
  });
});

describe('lines made to take long', () => {
  const size = 100_000;
  const fill = (text: string) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
  const stamp = '<34>1 2025-07-08T17:40:16Z gate sshd 1 - ';
  const hostile = [
    ...[
      'a',
      ' ',
      '"',
      '\\',
      ',',
      'a,',
      '" ',
      ' "',
      '[',
      ' [1',
      '1',
      '{',
      '{"a":',
      '[1,',
      '{"":1,',
      '"a b" ',
      'a="',
      ' from ',
      ' - - [',
      ':',
      '/',
      '-',
      '.',
      '0:',
    ].map(fill),
    `${stamp}[${fill('a')}`,
    `${stamp}[x ${fill('a="b" ')}`,
    `Feb 12 14:10:21 gate sshd[1]: Failed password for ${fill(' from ')}`,
    `Feb 12 14:10:21 gate sshd[1]: ${fill('(')}`,
    `${fill('a ')} [24/Jun/2025:03:11:07 +0000] "GET / HTTP/1.1" 200 5`,
    `${fill('192.0.2.1, ')} - - [24/Jun/2025:03:11:07 +0000] "GET / HTTP/1.1" 200 5`,
    `{"a":"${fill('\\u0041')}"}`,
    `{"time":"${fill('1')}","ip":"${'1'.repeat(100)}"}`,
    `time,ip\n${fill('1.')},2`,
  ];

  // Were one of them read in quadratic time, this would take hours, not seconds.
  it('are read in time proportional to their length', () => {
    for (const format of formats.values()) for (const line of hostile) expectBalance(read(format.id, line));
    for (const line of hostile) recognise(Buffer.from(line), true);
  });
});

/** Cases for each format; `npm run fuzz` asks for more. */
const runs = Number(process.env.DWELL_FUZZ ?? 80);

describe('whatever the bytes are', () => {
  const options: ReadOptions = { zone: 'Asia/Seoul', year: 2025, mapping: null };
  const samples = [...formats.values()].flatMap((format) => format.samples.map((sample) => Buffer.from(sample.text)));
  const pieces = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.constantFrom(
      ...[
        '"',
        '\n',
        '\r\n',
        '\r',
        '\0',
        '{',
        '}',
        '[',
        ']',
        ',',
        '\\',
        '\\"',
        ' - - [',
        '"Records":[',
        '\ufeff',
        '<34>',
        '한',
      ].map((text) => new Uint8Array(Buffer.from(text))),
    ),
    fc
      .tuple(fc.constantFrom(...samples), fc.nat(), fc.nat())
      .map(
        ([sample, from, length]) =>
          new Uint8Array(sample.subarray(from % sample.length, (from % sample.length) + (length % 400))),
      ),
  );
  const file = fc.array(pieces, { maxLength: 12 }).map((parts) => new Uint8Array(Buffer.concat(parts)));
  const mutated = fc
    .tuple(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
    )
    .map(([sample, changes]) => {
      const bytes = new Uint8Array(sample);
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      return bytes;
    });

  // Event logs are mutated in their own tests: what a line is there, no counter of lines can say.
  for (const format of [...formats.values()].filter(({ kind }) => kind !== 'binary'))
    it(`${format.id} never throws, balances, and reads the same however the blocks are cut`, () => {
      fc.assert(
        fc.property(fc.oneof(file, mutated), fc.integer({ min: 1, max: 97 }), (bytes, block) => {
          const whole = collectingSink();
          const reader = createReader(format, options, whole);
          reader.push(bytes);
          reader.end();
          expectBalance(whole.collected);
          const crOnly = format.kind === 'table' && !bytes.includes(10) && bytes.includes(13);
          const counted = countLines(
            crOnly
              ? bytes.map((byte) => (byte === 13 ? 10 : byte))
              : bytes.subarray(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0),
          );
          // Where an entry begins behind a CR alone, that is a line of its own.
          const most = counted + bytes.filter((byte) => byte === 13).length;
          expect(whole.collected.physicalLines).toBeGreaterThanOrEqual(counted);
          expect(whole.collected.physicalLines).toBeLessThanOrEqual(most);
          for (const { byteOffset, byteLength, timeAt, timeLength } of whole.collected.events) {
            expect(Number(byteOffset) + Number(byteLength)).toBeLessThanOrEqual(bytes.length);
            if (timeAt !== undefined)
              expect(Number(timeAt) + Number(timeLength)).toBeLessThanOrEqual(Number(byteLength));
          }
          expect(read(format.id, bytes, options, block)).toEqual(whole.collected);
        }),
        { numRuns: runs },
      );
    });

  it('recognition and description never throw', () => {
    fc.assert(
      fc.property(fc.oneof(file, mutated), fc.boolean(), (bytes, whole) => {
        for (const { score } of recognise(bytes, whole)) expect(score).toBeLessThanOrEqual(1);
        for (const format of formats.values()) whatIs(format, bytes);
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });
});
