import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Format, LineFormat } from '../../electron/engine/formats/format.ts';
import { createBatchSink } from '../../electron/engine/import/batch.ts';
import { formats } from '../../electron/engine/import/formats.ts';
import { createReader } from '../../electron/engine/import/readers/reader.ts';
import { compiledTerms, readBoth } from './both-readers.ts';

const compiled = compiledTerms();

const lineFormats = [...formats.values()].filter(({ kind }) => kind === 'lines' || kind === 'columns');

/** How many of a file's lines the compiled reader takes. */
function taken(id: string, bytes: Uint8Array): number {
  const mark = compiled.mark();
  const sink = createBatchSink(compiled, () => {});
  const format = formats.get(id);
  if (!sink.quick || !format) throw new Error('There is no compiled reader.');
  const { quick } = sink;
  let lines = 0;
  const counting = {
    ...quick,
    take(at: number, line: number, offset: number) {
      const some = quick.take(at, line, offset);
      lines += some;
      return some;
    },
  };
  const reader = createReader(format, { zone: 'Asia/Seoul', year: 2025, mapping: null }, { ...sink, quick: counting });
  reader.push(bytes);
  reader.end();
  sink.finish();
  compiled.reset(mark);
  return lines;
}

describe('the compiled layouts', () => {
  test.each(lineFormats)('read samples of $id as the plain ones do', (format) => {
    const all = format.samples.map(({ text }) => text).join('');
    for (const { text } of format.samples) readBoth(compiled, format, Buffer.from(text));
    readBoth(compiled, format, Buffer.from(all.replaceAll('\n', '\r\n').repeat(3)), [777]);
    readBoth(compiled, format, Buffer.from(`${all.replaceAll(/[a-m]/g, '가')}\n${all}`));
    readBoth(compiled, format, Buffer.from(all.replaceAll('a', 'é'), 'latin1'));
  });

  test('take all lines of a format that says nothing odd, and leave those of which they are not sure', () => {
    const text =
      'Jun 24 12:11:08 gate sshd[32450]: Failed password for invalid user kim from 198.51.100.4 port 38862 ssh2\n';
    expect(taken('syslog-auth', Buffer.from(text.repeat(300)))).toBe(300);
    expect(taken('syslog-auth', Buffer.from(text.replace('12:11:08', '23:59:60').repeat(4)))).toBe(0);
    const host =
      'shop.example:443 192.0.2.7 - kim [24/Jun/2025:03:11:07 +0900] "GET /a?b=1 HTTP/1.1" 200 5120 "-" "curl/8.5" 7 "yes"\n';
    expect(taken('web-access', Buffer.from(host.repeat(300)))).toBe(300);
    const columns = '#Fields: date time c-ip cs-method cs-uri-stem cs(User-Agent) sc-status\n';
    const cells = '2025-06-24 03:11:07 2001:db8::7 GET /a curl/8.5+(x) 404\n';
    expect(taken('iis-w3c', Buffer.from(columns + cells.repeat(300)))).toBe(300);
    const [names = '', agents = ''] = (formats.get('aws-cloudfront')?.samples[0]?.text ?? '').split(/(?<=\n)(?!#)/);
    expect(taken('aws-cloudfront', Buffer.from(names + agents.repeat(300)))).toBe(300);
    expect(taken('aws-cloudfront', Buffer.from(names + agents.replace('%20', '%EA%B0%80').repeat(4)))).toBe(0);
    const framed = '83 <34>1 2025-07-08T21:40:19Z gate.example su 77 ID47 - hello\n';
    expect(taken('syslog-auth', Buffer.from(framed.repeat(300)))).toBe(300);
    const structured =
      '<38>1 2025-06-24T12:11:08Z gate sshd 57915 - [x@32473 a="b" c="d"][y a=""] Failed password for kim from 192.0.2.1 port 7 ssh2\n';
    expect(taken('syslog-auth', Buffer.from(structured.repeat(300)))).toBe(300);
    const packet =
      'Jan  8 03:37:10 gate kernel: [LAN-A]IN=eth0 OUT= SRC=192.0.2.37 DST=198.51.100.1 LEN=540 PROTO=UDP LEN=520\n';
    expect(taken('iptables', Buffer.from(packet.repeat(300)))).toBe(300);
    const firewall =
      'date=2025-06-24 time=12:11:08 logid="01" type="event" tz="+0900" srcip=192.0.2.7 user="kim" msg="\\"no\\" way" x\n';
    expect(taken('fortigate', Buffer.from(firewall.repeat(300)))).toBe(300);
    const audit =
      'type=USER_CMD msg=audit(1750734667.123:7): uid=0 auid=7 msg=\'cwd=2F746D70 cmd=6C73202D6C exe="/usr/bin/sudo" res=success\'\n';
    expect(taken('auditd', Buffer.from(audit.repeat(300)))).toBe(300);
    // Lines without a time have that of the line above; the last event of a piece may go on.
    const queries = '191015  9:46:45\t    13 Query\tSHOW STATUS\n\t\t    13 Query\tSHOW TABLES\n';
    expect(taken('mysql', Buffer.from(queries.repeat(150)))).toBe(299);
    const sql = '2025-06-24 12:11:08.123 UTC [77] LOG:  connection received: host=198.51.100.4 port=38862\n';
    expect(taken('postgresql', Buffer.from(sql.repeat(300)))).toBe(299);
  });

  test('find the first rule that fits among more than have a bit of their own, whatever leads them', () => {
    const rules = Array.from({ length: 640 }, (_, at) => ({
      layout: `${at % 7 === 0 ? 'word' : ''}%{userName} did${at >> 1} ${at % 5 === 0 ? 'to' : 'for'}%{more}`,
      action: `act-${at}`,
    }));
    const format: LineFormat = {
      ...(formats.get('syslog-auth') as LineFormat),
      messages: { heads: [], tails: [], rules: [{ layout: '%{userName}:%{port}!', action: 'no-pair' }, ...rules] },
    };
    const says = ['word kim did', 'kim did', 'word did', 'x did9 did', 'word:9!', 'word:9 did'];
    const text = Array.from(
      { length: 420 },
      (_, at) => `Jun 24 03:11:07 g x: ${says[at % 6]}${(at * 7) % 330} ${at % 4 === 0 ? 'to' : 'for'} all\n`,
    );
    const { events } = readBoth(compiled, format, Buffer.from(text.join('')));
    expect(new Set(events.map(({ eventAction }) => String(eventAction))).size).toBeGreaterThan(100);
  });

  test('say the same of a message said again, whatever came in between and whichever rules are asked', () => {
    const syslog = formats.get('syslog-auth') as LineFormat;
    const one = (layout: string, action: string) => ({
      ...syslog,
      messages: { heads: ['error: '], tails: [' [preauth]'], rules: [{ layout, action }] },
    });
    const said = ['kim was here', 'error: kim was here', 'kim was here [preauth]', 'lee was here', 'nobody', ' ', 'k'];
    const long = `${'x'.repeat(120)} was here`;
    const closed = 'pam_unix(sshd:session): session closed for user kim';
    const lines = [...said, long, `${long}!`, closed].map((text) => `Jun 24 03:11:07 g x[7]: ${text}\n`);
    const bytes = Buffer.from([...lines, ...lines.toReversed(), ...lines].join('').repeat(2));
    const first = readBoth(compiled, one('%{userName} was here', 'seen'), bytes);
    const other = readBoth(compiled, one('%{authMethod} was %{place}', 'been'), bytes);
    expect(first.events.filter(({ userName }) => String(userName).includes('lee'))).toHaveLength(6);
    expect(other.events.every(({ userName }) => userName === null)).toBe(true);
    readBoth(compiled, syslog, bytes);
  });

  test('read dates, process numbers and accounts as the plain ones do where they are not as in the line before', () => {
    const heads = [
      ...['Jun 24 03:11:07', 'Jun 24 03:11:08', 'Jun 24 03:11:07 2024', 'Jun 24 2023 03:11:07', 'Jun 24 03:11:07.25'],
      ...[
        'Jun 24 3:11:07',
        'Jun 24 03:11',
        'Jun 4 03:11:07',
        'Jun  4 03:11:07',
        'Jun  4 03:11:07 20245',
        'JUN 24 03:11:07',
      ],
      ...['Feb 29 03:11:07', 'Feb 29 03:11:07 2023', 'Feb 30 03:11:07', '\0\0\0\0\0\0\x0003:11:07', 'Jun 24 03:11:07'],
    ];
    const programs = [1, 15, 16, 17, 18].map((digits) => `sshd[${'1'.repeat(digits)}]`);
    const accounts = ['kim 192.0.2.7', '192.0.2.7', 'a b c 2001:db8:0:0:0:0:0:7', `${'k'.repeat(20)} 192.0.2.7`, ' '];
    const text = heads.flatMap((head) =>
      [...programs, 'x', '[x]', '[1]'].flatMap((program) =>
        accounts.map((account) => `${head} gate ${program}: Disconnected from user ${account} port 7\n`),
      ),
    );
    const { events } = readBoth(compiled, formats.get('syslog-auth') as LineFormat, Buffer.from(text.join('')), [5000]);
    expect(events.length).toBeGreaterThan(400);
  });

  test('read numbers, words and dates in brackets as the plain ones do, also where they are none', () => {
    const dates = [
      ...['01/Jan/1970:00:00:00', '24/Jun/2025:03:11:07.889', '24/Jun/2025:03:11:07', '24/Jun/2025:24:11:07'],
      ...['31/Jun/2025:03:11:07', '24/JUN/2025:03:11:07', '24/Jun/0000:03:11:07', `${'\0'.repeat(12)}03:11:07`],
      ...['24/Jun/2025:03:11:07 +0900', '24/Jun/2025 03:11:07', '01/Jan/1970:23:00:00', '24/Jun/2025:3:11:07'],
    ];
    const numbers = [
      '7',
      '12345678',
      '123456789',
      '1234567x',
      ':2345678',
      '1/345678',
      '-',
      '',
      '1'.repeat(15),
      '1'.repeat(17),
    ];
    const queues = ['0/0', '0/0 ', '0/0  {a|b} {c}', ' 0/0', '0/0 {a b}', '0/0 {a b} {c}', '0 /0'];
    const text = dates.flatMap((date) =>
      numbers.map(
        (number, at) =>
          `198.51.100.7:${at} [${date}] a~ b${at % 3 ? '/' : ' /'}c 0/0/1/7/9 ${at % 4 ? '200' : number} ${number} - - ---- 1/1/1/1/0 ${queues[at % queues.length]} "GET /a HTTP/1.1"\n`,
      ),
    );
    const { events } = readBoth(compiled, formats.get('haproxy') as LineFormat, Buffer.from(text.join('')), [3000]);
    expect(events.length).toBeGreaterThan(10);
    const cells = numbers.map((number) => `2025-06-24 03:11:07 192.0.2.7 ${number.slice(0, 4)} ${number}\n`);
    const rows = `#Fields: date time c-ip sc-status sc-bytes\n${cells.join('')}`;
    readBoth(compiled, formats.get('iis-w3c') as Format, Buffer.from(rows));
  });

  test('ask their own format whether a line begins an event, though another was read before', () => {
    const syslog = 'Jun 24 03:11:07 g x: y\n';
    readBoth(compiled, formats.get('syslog-auth') as LineFormat, Buffer.from(syslog));
    // The first line ends in the second block, of which the next is the first whole one.
    const { events } = readBoth(
      compiled,
      formats.get('apt-history') as LineFormat,
      Buffer.from(`Start-Date: 2025-06-24  03:11:07\n${syslog}`),
      [30],
    );
    expect(events).toHaveLength(1);
  });

  test('read keys and values as the plain ones do, however these are put together', () => {
    const formatsOfPairs = lineFormats.flatMap((format) =>
      format.kind === 'lines' && format.pairs ? [{ format, pairs: format.pairs }] : [],
    );
    fc.assert(
      fc.property(fc.nat(1000), fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 }), (which, draws) => {
        const { format, pairs } = formatsOfPairs[which % formatsOfPairs.length] as (typeof formatsOfPairs)[number];
        const declared = [...Object.values(pairs.fields).flat(), ...(pairs.hex ?? [])];
        const free = ['LEN', 'a', 'b', 'c', 'a#2', 'k"', 'é', ''];
        const values = [
          '',
          '-',
          'x',
          '192.0.2.7',
          '192.0.2.7:80',
          '192.0.2.7:80:X1',
          '2001:db8::7',
          'fail',
          '/a?b',
          '17',
        ];
        const odd = [
          '6C73',
          '6c7300',
          'é b',
          '\\"',
          'a\\\\b',
          'a\\=b',
          "'",
          '"',
          'success',
          'GET /a HTTP/1.0',
          'N/A',
          '1e9',
        ];
        const signs = [' ', ' ', '  ', '; ', '|', '\t', '^', ' word ', '=', ''];
        const pick = <T>(some: readonly T[], draw: number) => some[draw % some.length] as T;
        const text = draws.map((draw) => {
          const value = pick([...values, ...odd], draw >> 8);
          const quoted = pick(['"', '"', "'", '', '', ''], draw >> 5);
          return `${pick(draw & 1 ? declared : free, draw >> 1)}${pairs.colon ? ':' : '='}${quoted}${value}${quoted}${pairs.between ?? pick(signs, draw >> 11)}`;
        });
        const sample = format.samples[which % format.samples.length]?.text ?? '';
        const lines = sample
          .split('\n')
          .map((line, at) => (at % 3 === 2 ? line : `${line} ${text.slice(at * 2, at * 2 + 3).join('')}`));
        readBoth(compiled, format, Buffer.from(`${lines.join('\n')}\n`));
      }),
      process.env.DWELL_FUZZ ? { numRuns: Number(process.env.DWELL_FUZZ) } : { numRuns: 250, seed: 7 },
    );
  });

  test('spell out what was written with percent signs as the plain ones do', () => {
    const format = formats.get('aws-cloudfront') as LineFormat;
    const [names = '', row = ''] = (format.samples[0]?.text ?? '').split(/(?<=\n)(?!#)/);
    const pieces = [
      '%20',
      '%25',
      '%2520',
      '%252',
      '%',
      '25',
      '2',
      '0',
      'a',
      '%41',
      '%4g',
      '%2B',
      '%00',
      '%7f',
      '%EA',
      '?',
    ];
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), { minLength: 1 }), (agents) => {
        const rows = agents.map((agent) =>
          row.replace('Mozilla/5.0', agent.join('')).replace('/view', `/${agent.join('')}`),
        );
        readBoth(compiled, format, Buffer.from(names + rows.join('')));
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  test('spell out more blanks written as + than they have room for, as the plain ones do', () => {
    const format = formats.get('iis-w3c') as Format;
    const names = '#Fields: date time cs-method cs-uri-stem c-ip cs(User-Agent) sc-status\n';
    const agents = Array.from({ length: 40 }, (_, at) => `+a++b+${at}`.repeat(at * 50 + 1));
    const quoted = ['"a+b c"', '"a+b', '"', '""', '+', '-'];
    const rows = [...agents, ...quoted].map((agent) => `2025-06-24 03:11:07 GET /a+b 198.51.100.7 ${agent} 200\n`);
    readBoth(compiled, format, Buffer.from(names + rows.join('')));
  });

  test('find where words end that are filled with blanks, or stand where others should, as the plain ones do', () => {
    const format = formats.get('haproxy') as LineFormat;
    const line =
      '198.51.100.7:1 [24/Jun/2025:12:11:07.726] www~ shop/web1 0/0/1/0/2 304 168 - - ---- 6/6/0/0/0 0/0 "GET / HTTP/1.1"';
    const pieces = ['', ' ', '  ', '\t', '7', '-', 'a', '/', '"', '[', ']', ' {', '} ', ': ', '192.0.2.256', '::1'];
    const places = [...line.matchAll(/[ /[\]:]/g)].map(({ index }) => index);
    const changed = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...pieces), fc.nat(2));
    fc.assert(
      fc.property(fc.array(changed, { minLength: 1, maxLength: 60 }), (changes) => {
        const rows = changes.map(([at, piece, drop]) => `${line.slice(0, at)}${piece}${line.slice(at + drop)}\n`);
        readBoth(compiled, format, Buffer.from(rows.join('')));
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  test('read the same as the plain ones, whatever the bytes are and wherever blocks end', () => {
    const lines = lineFormats.flatMap((format) =>
      format.samples.flatMap(({ text }) => {
        const all = text.split('\n');
        // What columns there are, a file says first.
        const head = all.filter((line) => format.kind === 'columns' && line.startsWith('#'));
        return all.map((line) => ({ id: format.id, format, head, line }));
      }),
    );
    const odd = fc.constantFrom(
      '"',
      '\\',
      ' ',
      '-',
      '%',
      ':',
      '[',
      ']',
      '\t',
      '0',
      '99',
      'é',
      '\u2028',
      '(',
      '=',
      '\0',
      '',
    );
    const change = fc.record({ at: fc.nat(300), cut: fc.nat(4), put: odd });
    fc.assert(
      fc.property(
        fc.nat(lines.length - 1),
        fc.array(fc.record({ step: fc.nat(6), changes: fc.array(change, { maxLength: 2 }) }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.integer({ min: 20, max: 3000 }),
        fc.uint8Array({ maxLength: 6 }),
        fc.nat(2000),
        (first, pieces, block, noise, noiseAt) => {
          const { id, format, head } = lines[first] as (typeof lines)[number];
          let at = first;
          const text = pieces.map(({ step, changes }) => {
            at = lines[at + step]?.id === id ? at + step : first;
            let line = lines[at]?.line ?? '';
            for (const { at: place, cut, put } of changes) {
              const where = place % (line.length + 1);
              line = line.slice(0, where) + put + line.slice(where + cut);
            }
            return line;
          });
          const bytes = Buffer.from(`${[...head, ...text].join('\n')}\n`);
          // Now and then bytes that are no text.
          if (noiseAt < bytes.length) bytes.set(noise.subarray(0, bytes.length - noiseAt), noiseAt);
          readBoth(compiled, format, bytes, [block]);
        },
      ),
      process.env.DWELL_FUZZ ? { numRuns: Number(process.env.DWELL_FUZZ) } : { numRuns: 400, seed: 7 },
    );
  });
});
