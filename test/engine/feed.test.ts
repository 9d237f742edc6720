import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { termFieldNames } from '@shared/event.ts';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CaseIndex, openIndex } from '../../electron/engine/case/index.ts';
import { type BatchSink, createBatchSink } from '../../electron/engine/import/batch.ts';
import { type Batch, chunkRows, groupRows, termColumns, termIndex } from '../../electron/engine/import/columns.ts';
import { takeRows } from '../../electron/engine/import/feed.ts';
import { createMoreText } from '../../electron/engine/import/more-text.ts';
import type { Sink } from '../../electron/engine/import/sink.ts';
import { type Later, type Loose, openStore, type Portion } from '../../electron/engine/import/store.ts';
import { createTerms } from '../../electron/engine/import/terms.ts';

let folder: string;
let index: CaseIndex;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dwell-feed-'));
  index = await openIndex({ file: join(folder, 'index.duckdb'), scratch: join(folder, 'scratch'), readOnly: false });
});
afterEach(() => {
  index.close();
  rmSync(folder, { recursive: true, force: true });
});

const bytesOf = (text: string) => Buffer.from(text, 'utf8');

async function load(fill: (sink: Sink) => void, terms = createTerms(), evidence = 1) {
  const portions: Portion[] = [];
  const sink = createBatchSink(terms, (batches, disorder) => portions.push({ evidence, batches, disorder }));
  fill(sink);
  const sum = sink.finish();
  const store = await openStore(index);
  await store.begin();
  await store.put(portions);
  await store.commit();
  store.close();
  return { sum, portions };
}

const eventRows = () =>
  index.rows<Record<string, unknown>>(
    `SELECT e.*, epoch_us(e.instant)::DOUBLE AS us, ${termFieldNames.map((name) => `(SELECT value FROM term WHERE id = e.${name}) AS ${name}_`).join(', ')} FROM event e ORDER BY evidence, byteOffset`,
  );

describe('the feed from reader to index', () => {
  it('knows every term field by its place', () => {
    expect(termFieldNames.map(termIndex)).toEqual(termFieldNames.map((_, place) => place));
    expect(termColumns.map(({ name }) => name)).toEqual(termFieldNames);
  });

  it('stores every field as it was set, and nothing where nothing was set', async () => {
    await load((sink) => {
      sink.term('sourceIp', '203.0.113.7');
      sink.termBytes('userName', bytesOf('..kim..'), 2, 5);
      sink.text('urlPath', '/twelve-bytes');
      sink.textBytes('urlQuery', bytesOf('q=1'), 0, 3);
      sink.number('httpStatus', 0);
      sink.number('responseBytes', 5_000_000_000);
      sink.instant(1_750_734_667_123_456, 540, 20, 26);
      sink.more('__proto__', 'kept');
      sink.more('nested.key', '"quoted"');
      sink.event(1, 0, 100);
      sink.event(2, 5_000_000_000, 7);
    });
    const [first, second] = await eventRows();
    expect(first).toMatchObject({
      evidence: 1,
      line: 1,
      byteOffset: 0,
      byteLength: 100,
      us: 1_750_734_667_123_456,
      offsetMinutes: 540,
      timeAt: 20,
      timeLength: 26,
      sourceIp_: '203.0.113.7',
      userName_: 'kim',
      urlPath: '/twelve-bytes',
      urlQuery: 'q=1',
      httpStatus: 0,
      responseBytes: 5_000_000_000,
    });
    expect(first?.more).toBe('{"__proto__":"kept","nested.key":"\\"quoted\\""}');
    expect(second).toMatchObject({
      line: 2,
      byteOffset: 5_000_000_000,
      instant: null,
      offsetMinutes: null,
      more: null,
    });
    expect(second).toMatchObject({
      sourceIp: null,
      urlPath: null,
      httpStatus: null,
      responseBytes: null,
      userName: null,
    });
  });

  it('keeps instants before 1970, at zero, and offsets west of Greenwich', async () => {
    await load((sink) => {
      for (const [place, instant] of [-1, 0, -2_208_988_800_000_000].entries()) {
        sink.instant(instant, -570, 0, 1);
        sink.event(place + 1, place, 1);
      }
    });
    const rows = await eventRows();
    expect(rows.map(({ us }) => us)).toEqual([-1, 0, -2_208_988_800_000_000]);
    expect(rows.map(({ offsetMinutes }) => offsetMinutes)).toEqual([-570, -570, -570]);
  });

  it('keeps how long an event is and where its time stands to the last byte there is room for', async () => {
    const most = { at: 2 ** 20 - 1, length: 2 ** 12 - 1, bytes: 2 ** 32 - 1 };
    const places = [
      [most.at, most.length],
      [0, 0],
      [most.at + 1, 1],
      [1, most.length + 1],
    ] as const;
    const put = (sink: Sink) => {
      for (const [line, [timeAt, timeLength]] of places.entries()) {
        sink.instant(0, 0, timeAt, timeLength);
        sink.event(line + 1, line, line === 0 ? most.bytes : line);
      }
    };
    // First as the view of an empty index has it, then as it is made anew with a column.
    await load((sink) => sink.event(1, 0, most.bytes));
    expect(await eventRows()).toMatchObject([{ byteLength: most.bytes, timeAt: 0, timeLength: 0 }]);
    await load(put, createTerms(), 2);
    const kept = [
      { byteLength: most.bytes, timeAt: 0, timeLength: 0 },
      { byteLength: most.bytes, timeAt: most.at, timeLength: most.length },
      { byteLength: 1, timeAt: 0, timeLength: 0 },
      { byteLength: 2, timeAt: 0, timeLength: 0 },
      { byteLength: 3, timeAt: 0, timeLength: 0 },
    ];
    expect(await eventRows()).toMatchObject(kept);
  });

  it('makes a column when the first event states it, and shows the others as empty all the same', async () => {
    const stated = async () =>
      (await index.rows<{ name: string }>("SELECT name FROM pragma_table_info('event_row') ORDER BY cid")).map(
        ({ name }) => name,
      );
    const always = await stated();
    const portionOf = (terms: ReturnType<typeof createTerms>, fill: (sink: Sink) => void, evidence: number) => {
      const portions: Portion[] = [];
      const sink = createBatchSink(terms, (batches, disorder) => portions.push({ evidence, batches, disorder }));
      fill(sink);
      sink.finish();
      return portions;
    };
    const terms = createTerms();
    const paths = portionOf(
      terms,
      (sink) => {
        sink.text('urlPath', '/of-the-first-file');
        sink.event(1, 0, 1);
      },
      1,
    );
    const statuses = portionOf(
      terms,
      (sink) => {
        sink.number('httpStatus', 404);
        sink.event(1, 0, 1);
      },
      2,
    );
    const store = await openStore(index);
    await store.begin();
    await store.put(paths);
    await store.put(statuses);
    await store.rollback();
    expect(await stated()).toEqual(always);
    await store.begin();
    await store.put(paths);
    await store.put(statuses);
    expect(await stated()).toEqual(always);
    await store.commit();
    store.close();
    expect(await stated()).toEqual([...always, 'urlPath', 'httpStatus']);
    expect(await eventRows()).toMatchObject([
      { rowid: 0, evidence: 1, urlPath: '/of-the-first-file', httpStatus: null, message: null, sourceIp: null },
      { rowid: 1, evidence: 2, urlPath: null, httpStatus: 404, message: null, sourceIp: null },
    ]);
  });

  it('gives one id to one value of one field, however often and in whatever file it comes', async () => {
    const terms = createTerms();
    const fill = (sink: Sink) => {
      for (let line = 1; line <= 5000; line++) {
        sink.term('userName', `user${line % 70}`);
        sink.term('hostName', `user${line % 70}`);
        sink.event(line, line, 1);
      }
    };
    await load(fill, terms, 1);
    await load(fill, terms, 2);
    const counted = await index.rows(
      'SELECT field, count(*) AS n, count(DISTINCT value) AS d FROM term GROUP BY field ORDER BY field',
    );
    expect(counted).toEqual([
      { field: 1, n: 70, d: 70 },
      { field: 10, n: 70, d: 70 },
    ]);
    const wrong = await index.rows(
      "SELECT 1 FROM event e JOIN term t ON t.id = e.userName WHERE t.value <> 'user' || (e.line % 70)",
    );
    expect(wrong).toEqual([]);
  });

  it('takes no id of a term twice', async () => {
    const fill = (sink: Sink) => {
      sink.term('userName', 'kim');
      sink.event(1, 0, 1);
    };
    await load(fill);
    await expect(load(fill, createTerms(), 2)).rejects.toThrow('the term 1 after the term 1');
    expect(await index.rows('SELECT id, value FROM term')).toEqual([{ id: 1, value: 'kim' }]);
  });

  it('forgets the terms of a file that is not taken', async () => {
    const terms = createTerms();
    await load((sink) => {
      sink.term('userName', 'kept');
      sink.event(1, 0, 1);
    }, terms);
    const mark = terms.mark();
    const dropped = createBatchSink(terms, () => {});
    for (let line = 1; line < 9000; line++) {
      dropped.term('userName', `gone${line}`);
      dropped.event(line, line, 1);
    }
    dropped.finish();
    terms.reset(mark);
    await load(
      (sink) => {
        for (const [place, name] of ['kept', 'gone7', 'other'].entries()) {
          sink.term('userName', name);
          sink.event(place + 1, place, 1);
        }
      },
      terms,
      2,
    );
    const terms_ = await index.rows('SELECT id, value FROM term ORDER BY id');
    expect(terms_).toEqual([
      { id: 1, value: 'kept' },
      { id: 2, value: 'gone7' },
      { id: 3, value: 'other' },
    ]);
  });

  it('keeps the fields of a format as JSON would spell them, a name that comes twice with a number', () => {
    const more = createMoreText();
    const written = () => Buffer.from(more.bytes().subarray(0, more.close())).toString('utf8');
    expect(more.close()).toBe(0);
    for (const [name, value] of ['a', 'b', 'a', 'a', 'a#2'].entries()) more.put(value, String(name));
    expect(written()).toBe('{"a":"0","b":"1","a#2":"2","a#3":"3","a#2#2":"4"}');
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(text, text), { selector: ([name]) => name, maxLength: 12 }), (fields) => {
        fc.pre(fields.every(([name]) => !/#\d+$/.test(name)));
        more.clear();
        for (const [name, value] of fields) more.put(name, value);
        const meant = fields.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',');
        expect(written()).toBe(fields.length > 0 ? `{${meant}}` : '');
      }),
      { numRuns: 300 },
    );
    more.clear();
    for (let name = 0; name < 10_000; name++) more.put(`n${name % 5000}`, '');
    const read = Object.keys(JSON.parse(written()));
    expect(read).toHaveLength(10_000);
    expect(read[9999]).toBe('n4999#2');
  });

  it('leaves no term, text or number of an event that was dropped, and takes the last of a field set twice', async () => {
    await load((sink) => {
      sink.term('userName', 'dropped');
      sink.text('message', 'dropped and long enough to be on the heap');
      sink.number('httpStatus', 404);
      sink.instant(1, 0, 1, 1);
      sink.drop();
      sink.term('userName', 'first');
      sink.term('userName', 'second');
      sink.text('message', 'a first message that is rather long');
      sink.text('message', 'short');
      sink.event(1, 0, 1);
    });
    expect(await eventRows()).toMatchObject([
      { userName_: 'second', message: 'short', httpStatus: null, instant: null, offsetMinutes: null, timeLength: 0 },
    ]);
    expect(await index.rows('SELECT value FROM term')).toEqual([{ value: 'second' }]);
  });

  it('spells bytes that are not UTF-8 and never lets one slice complete another', async () => {
    const half = Buffer.from([0xea, 0xb9]);
    await load((sink) => {
      for (let line = 1; line <= 3; line++) {
        sink.textBytes('message', Buffer.concat([bytesOf('0123456789ab'), half]), 0, 14);
        sink.textBytes('urlPath', half, 0, 2);
        sink.termBytes('userName', half, 0, 2);
        sink.textBytes('urlQuery', bytesOf('김철수'), 0, 9);
        sink.event(line, line, 1);
      }
    });
    const rows = await eventRows();
    for (const row of rows) {
      expect(row).toMatchObject({
        message: '0123456789ab\\xEA\\xB9',
        urlPath: '\\xEA\\xB9',
        userName_: '\\xEA\\xB9',
        urlQuery: '김철수',
      });
    }
    expect(rows).toHaveLength(3);
  });

  it('keeps addresses as numbers, v4 among v6', async () => {
    await load((sink) => {
      const texts = ['203.0.113.7', '2001:db8::1', '::ffff:203.0.113.7', 'host.example', '203.0.113.300', '', '1.2.3'];
      for (const [place, text] of texts.entries()) {
        sink.term('sourceIp', text);
        sink.event(place + 1, place, 1);
      }
    });
    const rows = await index.rows('SELECT value, address::VARCHAR AS address FROM term ORDER BY id');
    const v4 = (0xffffn << 32n) + 0xcb007107n;
    expect(rows).toEqual([
      { value: '203.0.113.7', address: String(v4) },
      { value: '2001:db8::1', address: String((0x20010db8n << 96n) + 1n) },
      { value: '::ffff:203.0.113.7', address: String(v4) },
      { value: 'host.example', address: null },
      { value: '203.0.113.300', address: null },
      { value: '1.2.3', address: null },
    ]);
  });

  it('keeps rejects with their place, and balances by lines', async () => {
    const { sum } = await load((sink) => {
      sink.comment();
      sink.event(2, 10, 5);
      sink.event(2, 15, 5);
      sink.reject(3, 21, 4, 'no time in this line at all');
      sink.blank();
      sink.continuation();
      sink.physicalLines(5);
    });
    expect(sum).toMatchObject({
      lines: 6,
      physicalLines: 5,
      events: 2,
      rejects: 1,
      blanks: 1,
      comments: 1,
      continuations: 1,
    });
    expect(await index.rows('SELECT * FROM rejected')).toEqual([
      { evidence: 1, line: 3, byteOffset: 21, byteLength: 4, reason: 'no time in this line at all' },
    ]);
  });

  it('carries many batches of all lengths of text unchanged', async () => {
    const text = (line: number) => '가나다abcdefghij'.repeat(3).slice(0, line % 37);
    const lines = 150_000;
    const { portions } = await load((sink) => {
      for (let line = 1; line <= lines; line++) {
        sink.text('message', text(line));
        sink.text('urlPath', `/${line}`);
        sink.term('userAgent', `agent ${line % 5000} ${'x'.repeat(line % 91)}`);
        sink.event(line, line * 10, 10);
        if (line % 10 === 0) sink.reject(line, line * 10 + 5, 5, `reason ${line}`);
      }
    });
    expect(portions.length).toBeGreaterThan(2);
    const bad = await index.rows<{ line: number; message: string | null; agent: string }>(
      `SELECT e.line, e.message, t.value AS agent FROM event e JOIN term t ON t.id = e.userAgent
       WHERE urlPath <> '/' || e.line OR t.value <> 'agent ' || (e.line % 5000) || ' ' || repeat('x', e.line % 91)`,
    );
    expect(bad).toEqual([]);
    const told = createHash('sha256');
    for (const { line, message } of await index.rows<{ line: number; message: string | null }>(
      'SELECT line, message FROM event ORDER BY line',
    )) {
      told.update(`${line}${message ?? ''}\n`);
    }
    const meant = createHash('sha256');
    for (let line = 1; line <= lines; line++) meant.update(`${line}${text(line)}\n`);
    expect(told.digest('hex')).toBe(meant.digest('hex'));
    expect(await index.rows("SELECT count(*) AS n FROM rejected WHERE reason = 'reason ' || line")).toEqual([
      { n: lines / 10 },
    ]);
  });

  describe('a file that is still being read', () => {
    /** So many events as the reader would send them. */
    function sent(lines: number, first = 1, about: (sink: BatchSink, line: number) => void = () => {}): Loose[] {
      const loose: Loose[] = [];
      const sink = createBatchSink(createTerms(), (batches, disorder) => loose.push({ batches, disorder }));
      for (let line = first; line < first + lines; line++) {
        about(sink, line);
        sink.event(line, line * 10, 9);
      }
      sink.finish();
      return loose;
    }

    async function counted(): Promise<unknown> {
      return index.rows('SELECT count(*) AS rows, count(DISTINCT line) AS lines, max(line) AS last FROM event');
    }

    it('is taken in whole row groups, then what that left, each event once', async () => {
      const store = await openStore(index);
      await store.begin();
      const nothing: Later = { more: () => [], spent: () => {} };
      const left = await store.putSome(1, [...sent(5000), ...sent(130_000, 5001)], nothing);
      expect(left).toMatchObject([{ from: 57_344 }, { from: 0 }]);
      // Less than a row group is taken as it is, but for a chunk: rows so wide must not wait for more.
      const last = await store.putSome(1, left, nothing);
      expect(last).toMatchObject([{ from: 6144 }]);
      await store.put(last.map((loose) => ({ ...loose, evidence: 1 })));
      await store.commit();
      store.close();
      expect(await counted()).toEqual([{ rows: 135_000, lines: 135_000, last: 135_000 }]);
    });

    it('is gone on with while it comes in, each batch given back once, and what states other columns is left', async () => {
      const store = await openStore(index);
      await store.begin();
      const first = sent(130_000);
      const then = sent(150_000, 130_001);
      const other = sent(10, 280_001, (sink) => sink.text('message', 'other'));
      const coming = [then, other];
      const spent: Batch[] = [];
      const left = await store.putSome(1, first, {
        more: () => coming.shift() ?? [],
        spent: (batch) => spent.push(batch),
      });
      expect(coming).toEqual([]);
      expect(new Set(spent).size).toBe(spent.length);
      const rows = left.map(({ batches, from = 0 }) => (batches[0] as Batch).rows - from);
      expect(rows.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(groupRows);
      expect(left.at(-1)).toBe(other.at(-1));
      await store.put(left.map((loose) => ({ ...loose, evidence: 1 })));
      await store.commit();
      store.close();
      expect(await counted()).toEqual([{ rows: 280_010, lines: 280_010, last: 280_010 }]);
    });
  });

  it('takes columns that only the end of a file states behind any number of rows', async () => {
    const nothing: Later = { more: () => [], spent: () => {} };
    let line = 0;
    const sent = (rows: number, name?: 'message' | 'more'): Loose[] => {
      const loose: Loose[] = [];
      const sink = createBatchSink(createTerms(), (batches, disorder) => loose.push({ batches, disorder }));
      for (let row = 0; row < rows; row++) {
        if (name === 'message') sink.text('message', 'other');
        if (name === 'more') sink.more('kind', 'other');
        line += 1;
        sink.event(line, line * 10, 9);
      }
      sink.finish();
      return loose;
    };
    const store = await openStore(index);
    await store.begin();
    let left = await store.putSome(1, sent(2 * groupRows), nothing);
    left = await store.putSome(1, [...left, ...sent(groupRows, 'message')], nothing);
    await store.put([...left, ...sent(5000, 'more')].map((loose) => ({ ...loose, evidence: 1 })));
    await store.commit();
    store.close();
    expect(
      await index.rows(
        'SELECT count(DISTINCT line) AS lines, count(message) AS messages, count(more) AS mores FROM event',
      ),
    ).toEqual([{ lines: line, messages: groupRows, mores: 5000 }]);
  });

  it('cuts what is taken where a chunk ends', () => {
    const batch = { rows: 5000 } as Batch;
    const waiting = [0, 1, 2].map((evidence) => ({ batch, evidence, from: 0, to: 5000 }));
    expect(takeRows(waiting, 6000).map(({ evidence, from, to }) => [evidence, from, to])).toEqual([
      [0, 0, 5000],
      [1, 0, chunkRows],
    ]);
    expect(waiting.map(({ evidence, from, to }) => [evidence, from, to])).toEqual([
      [1, chunkRows, 5000],
      [2, 0, 5000],
    ]);
    expect(takeRows(waiting, 1e6)).toHaveLength(2);
    expect(waiting).toEqual([]);
  });

  it('refuses a file whose distinct values would fill the memory', () => {
    const sink = createBatchSink(createTerms(1000), () => {});
    const fill = () => {
      for (let line = 1; line < 2000; line++) {
        sink.term('userAgent', `agent ${line}`);
        sink.event(line, line, 1);
      }
    };
    expect(fill).toThrow(expect.objectContaining({ code: 'budget-exceeded' }));
  });

  it('refuses to point DuckDB at text that is not UTF-8', async () => {
    const portions: Portion[] = [];
    const sink = createBatchSink(createTerms(), (batches) => portions.push({ evidence: 1, batches, disorder: 0 }));
    sink.text('message', 'a message longer than twelve bytes');
    sink.event(1, 0, 1);
    sink.finish();
    const batch = portions[0]?.batches.find(({ table }) => table === 'event') as Batch;
    new Uint8Array(batch.bytes)[(batch.texts[2]?.at as number) + 3] = 0xff;
    const store = await openStore(index);
    await store.begin();
    await expect(store.put(portions)).rejects.toThrow(/not UTF-8/);
    await store.rollback();
    store.close();
    expect(await index.rows('SELECT count(*) AS n FROM event')).toEqual([{ n: 0 }]);
  });

  it('stores any text and any bytes so that they read back the same or spelled', async () => {
    const cases = fc.sample(
      fc.record({ text: fc.string({ unit: 'binary', maxLength: 40 }), raw: fc.uint8Array({ maxLength: 30 }) }),
      3000,
    );
    await load((sink) => {
      for (const [place, { text, raw }] of cases.entries()) {
        sink.term('userName', text);
        sink.text('message', text);
        sink.textBytes('urlPath', raw, 0, raw.length);
        sink.termBytes('hostName', raw, 0, raw.length);
        sink.event(place + 1, place, 1);
      }
    });
    const rows = await eventRows();
    for (const [place, { text, raw }] of cases.entries()) {
      const row = rows[place];
      const held = Buffer.from(text, 'utf8').toString('utf8');
      expect(row?.userName_ ?? '').toBe(held);
      expect(row?.message ?? '').toBe(held);
      expect(row?.urlPath ?? '').toBe(row?.hostName_ ?? '');
      if (raw.every((byte) => byte < 0x80)) expect(row?.urlPath ?? '').toBe(String.fromCharCode(...raw));
    }
  });
});
