import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ladderOf, piecesOf } from '../../electron/engine/analyses/timeline/ladder.ts';
import { casedPathsKnown, findCasedPaths } from '../../electron/engine/cased-paths.ts';
import { look } from '../../electron/engine/look.ts';
import { theCase } from '../../electron/engine/session.ts';
import type { EventRow } from '../../shared/event.ts';
import { filterToText, parseFilter } from '../../shared/filter.ts';
import { day, hour, minute, second } from '../../shared/time.ts';
import { accessLine, type CaseInHand, caseInHand } from './case-in-hand.ts';

/** Events made by a rule, so that a test can count them by itself. */
interface Made {
  ip: string;
  user: string | null;
  instant: number;
  status: number;
  bytes: number;
  path: string;
  agent: string;
}

const start = Date.UTC(2025, 5, 23, 18) * 1000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function made(number: number): Made {
  const ips = ['203.0.113.7', '203.0.113.200', '198.51.100.3', '2001:db8::7', '2001:db8:1::9'];
  return {
    ip: ips[(number * 7) % 5] ?? '',
    user: number % 3 === 0 ? null : `user${number % 11}`,
    // Bunched: many share a second, some minutes are empty, and the order of the file is not that of time.
    instant: start + Math.floor((number * number) % 7200) * 10 * second,
    status: [200, 200, 301, 404, 500][number % 5] ?? 200,
    bytes: number,
    path: `/customers/${number % 50}/profile`,
    agent: number % 2 === 0 ? 'curl/8 (a_b%c)' : 'Mozilla "*" 한글',
  };
}

const all = Array.from({ length: 3000 }, (_, number) => made(number));

function written(event: Made): string {
  const local = new Date(event.instant / 1000 + 9 * 3_600_000).toISOString();
  const time = `${local.slice(8, 10)}/${months[Number(local.slice(5, 7)) - 1]}/${local.slice(0, 4)}:${local.slice(11, 19)} +0900`;
  return accessLine({
    ip: event.ip,
    user: event.user ?? '-',
    time,
    request: `GET ${event.path} HTTP/1.1`,
    status: event.status,
    bytes: event.bytes,
    agent: event.agent.replaceAll('"', '\\"'),
  });
}

let one: CaseInHand;
/** Every event in the order of the table. */
let table: EventRow[];

beforeAll(async () => {
  one = await caseInHand();
  await one.add('first.log', all.slice(0, 2000).map(written).join(''));
  await one.add('second.log.gz', gzipSync(all.slice(2000).map(written).join('')));
  const records = [
    '{"time":"2025-06-24T10:00:00Z","user":"kim","deep":{"a.b/c~d":"Needle \\"한\\\\"},"n":7}',
    '{"user":"lee","city":"Busan"}',
    '{"user":"lee","city":"seoul","n":"12"}',
  ];
  await one.add('other.ndjson', `${records.join('\n')}\n`);
  table = [];
  for (let offset = 0; offset < 4000; offset += 1000) {
    table.push(...(await one.ask('timeline.page', { offset, limit: 1000 })).rows);
  }
});

const key = (row: { evidence: number; byteOffset: number }) => `${row.evidence}:${row.byteOffset}`;
const count = async (filter: string) => (await one.ask('timeline.page', { filter, limit: 0 })).total;
const madeWhere = (test: (event: Made) => boolean) => all.filter(test).length;

describe('the table', () => {
  it('holds every event once, by time, evidence and byte, those without a time last', () => {
    expect(table).toHaveLength(3003);
    expect(new Set(table.map(key)).size).toBe(3003);
    const sorted = [...table].sort(
      (a, b) =>
        (a.instant ?? Number.MAX_VALUE) - (b.instant ?? Number.MAX_VALUE) ||
        a.evidence - b.evidence ||
        a.byteOffset - b.byteOffset,
    );
    expect(table.map(key)).toEqual(sorted.map(key));
    expect(table.slice(-2).map((row) => row.instant)).toEqual([null, null]);
    expect(
      table
        .map((row) => row.instant)
        .slice(0, 3000)
        .sort(),
    ).toEqual(
      [...all.map((event) => event.instant), Date.UTC(2025, 5, 24, 10) * 1000].slice(0, 3001).sort().slice(0, 3000),
    );
  });

  it('is the same at any depth and cut, in both orders', async () => {
    const mirrored = [...table.slice(0, -2)].reverse().concat(table.slice(-2));
    for (const [offset, limit] of [
      [0, 1],
      [17, 200],
      [1499, 3],
      [2990, 50],
      [3001, 10],
      [3002, 1],
      [3003, 10],
      [9_999_999, 10],
    ] as const) {
      const oldest = await one.ask('timeline.page', { offset, limit });
      expect(oldest.rows.map(key)).toEqual(table.slice(offset, offset + limit).map(key));
      const newest = await one.ask('timeline.page', { offset, limit, order: 'newest' });
      expect(newest.rows.map(key)).toEqual(mirrored.slice(offset, offset + limit).map(key));
      expect(newest.total).toBe(3003);
    }
  });

  it('is the same under a filter as what the filter lets through', async () => {
    const filter = 'httpStatus>=400 -userName:user1';
    const through = table.filter((row) => (row.httpStatus ?? 0) >= 400 && row.userName !== 'user1');
    for (const offset of [0, 100, through.length - 5]) {
      const page = await one.ask('timeline.page', { filter, offset, limit: 100 });
      expect(page.total).toBe(through.length);
      expect(page.rows).toEqual(through.slice(offset, offset + 100));
      const newest = await one.ask('timeline.page', { filter, offset, limit: 100, order: 'newest' });
      expect(newest.rows.map(key)).toEqual(
        [...through]
          .reverse()
          .slice(offset, offset + 100)
          .map(key),
      );
    }
  });

  it('shows the first rows of a filter before it is counted, and no others', async () => {
    let asked = 0;
    for (const order of ['oldest', 'newest'] as const) {
      const inOrder = table.filter((row) => row.instant !== null);
      if (order === 'newest') inOrder.reverse();
      const [from, to] = [start + 3 * hour + 20 * second, start + 9 * hour + 40 * second];
      for (const window of [{}, { from, to }, { from: to, to: from }]) {
        for (const [status, limit] of [
          [404, 7],
          [500, 1000],
          [418, 10],
        ] as const) {
          // A filter that nobody has asked before: `line` keeps them apart.
          const filter = `httpStatus:${status} line<${9000 + ++asked}`;
          const through = inOrder.filter(
            ({ httpStatus, instant }) =>
              httpStatus === status &&
              (window.from === undefined || ((instant ?? 0) >= window.from && (instant ?? 0) < (window.to ?? 0))),
          );
          const { total, rows, how } = await one.ask('timeline.first', { filter, order, limit, ...window });
          expect(rows).toEqual(through.slice(0, rows.length));
          if (total !== null) expect(total).toBe(through.length);
          expect(how.parameters).toMatchObject({ limit });
          const counted = await one.ask('timeline.page', { filter, order, limit, ...window });
          expect(await one.ask('timeline.first', { filter, order, limit, ...window })).toMatchObject({
            total: counted.total,
            rows: counted.rows,
          });
        }
      }
    }
    expect(await one.ask('timeline.first', { limit: 3 })).toMatchObject({ total: 3003, rows: table.slice(0, 3) });
  });

  it('counts by minute in whatever order the minutes come, those before 1970 and no minute at all among them', () => {
    const counts = [
      [7, 2],
      [-3, 1],
      [-(2 ** 31), 4],
      [7, 3_000_000_000],
      [-3, 5],
    ] as const;
    const ladder = ladderOf(BigInt64Array.from(counts, ([number, events]) => (BigInt(number) << 32n) + BigInt(events)));
    expect([...ladder.minutes]).toEqual([-3, 7]);
    expect([...ladder.before]).toEqual([0, 6, 3_000_000_008]);
    expect(ladder).toMatchObject({ timed: 3_000_000_008, timeless: 4 });
  });

  it('is gone through in pieces that make up the whole stretch, whichever end one begins at', () => {
    const numbers = Array.from({ length: 500 }, (_, number) => number);
    const ladder = ladderOf(
      BigInt64Array.from(numbers, (number) => (BigInt(number * 3) << 32n) + BigInt(1 + (number % 40))),
    );
    for (const order of ['oldest', 'newest'] as const) {
      for (const [from, to] of [
        [null, null],
        [7 * minute + 1, 900 * minute + 5],
        [3 * minute + 1, 3 * minute + 2],
        [4 * minute, 5 * minute],
      ] as const) {
        const pieces = [...piecesOf(ladder, { from, to }, 50, order)];
        if (order === 'newest') pieces.reverse();
        for (const [number, piece] of pieces.entries()) {
          expect(piece.from).toBeLessThan(piece.to);
          if (number > 0) expect(piece.from).toBeGreaterThanOrEqual(pieces[number - 1]?.to ?? 0);
        }
        const held = Array.from({ length: 500 }, (_, number) => number * 3 * minute + 1).filter(
          (at) => (from === null || at >= from) && (to === null || at < to),
        );
        for (const at of held) expect(pieces.filter((piece) => at >= piece.from && at < piece.to)).toHaveLength(1);
        if (from !== null && pieces[0]) expect(pieces[0].from).toBeGreaterThanOrEqual(from);
        if (to !== null && pieces.length > 0) expect(pieces.at(-1)?.to).toBeLessThanOrEqual(to);
      }
    }
  });

  it('shows within a stretch of time what lies in it, its end left out', async () => {
    for (const filter of ['', 'userName:user4']) {
      const [from, to] = [start + 3 * hour + 20 * second, start + 9 * hour + 40 * second];
      const inside = table.filter(
        (row) =>
          row.instant !== null && row.instant >= from && row.instant < to && (!filter || row.userName === 'user4'),
      );
      expect(inside.length).toBeGreaterThan(30);
      const page = await one.ask('timeline.page', { filter, from, to, offset: 7, limit: 100 });
      expect(page.total).toBe(inside.length);
      expect(page.rows.map(key)).toEqual(inside.slice(7, 107).map(key));
      const newest = await one.ask('timeline.page', { filter, from, to, limit: 20, order: 'newest' });
      expect(newest.rows.map(key)).toEqual([...inside].reverse().slice(0, 20).map(key));
    }
    expect((await one.ask('timeline.page', { from: 10, to: 5 })).total).toBe(0);
    expect((await one.ask('timeline.page', { from: -1e300, to: 1e300 })).total).toBe(3001);
    expect((await one.ask('timeline.page', { from: start + 0.25 })).total).toBe(3001);
  });

  it("shows an event's fields as the evidence states them", () => {
    const needle = table.find((row) => row.userName === 'kim');
    expect(needle?.more).toMatchObject({ 'deep.a.b/c~d': 'Needle "한\\', n: '7' });
    const odd = table.find((row) => row.userAgent?.startsWith('Mozilla'));
    expect(odd).toMatchObject({ offsetMinutes: 540, httpMethod: 'GET', httpReferrer: null, more: null });
  });
});

describe('filters', () => {
  it.each([
    ['sourceIp:203.0.113.0/24', (e: Made) => e.ip.startsWith('203.0.113.')],
    ['sourceIp:203.0.113.7', (e: Made) => e.ip === '203.0.113.7'],
    ['sourceIp:::ffff:203.0.113.7', (e: Made) => e.ip === '203.0.113.7'],
    ['sourceIp:2001:DB8::7', (e: Made) => e.ip === '2001:db8::7'],
    ['sourceIp:2001:db8::/48', (e: Made) => e.ip === '2001:db8::7'],
    ['sourceIp:2001:db8::/32', (e: Made) => e.ip.startsWith('2001')],
    ['sourceIp:203.*', (e: Made) => e.ip.startsWith('203.')],
    ['sourceIp:*', () => true],
    ['userName:user1', (e: Made) => e.user === 'user1'],
    ['userName:USER1', () => false],
    ['userName:user', () => false],
    ['userName:user1,user2', (e: Made) => e.user === 'user1' || e.user === 'user2'],
    ['userName:user1*', (e: Made) => e.user === 'user1' || e.user === 'user10'],
    ['userAgent:*a_b%c*', (e: Made) => e.agent.includes('a_b%c')],
    ['userAgent:*aXbYc*', () => false],
    ['httpStatus>=400 httpStatus<500', (e: Made) => e.status === 404],
    ['httpStatus:4*', (e: Made) => e.status === 404],
    ['httpStatus:200,500', (e: Made) => e.status === 200 || e.status === 500],
    ['responseBytes>1500.5', (e: Made) => e.bytes > 1500.5],
    ['httpStatus>400 OR userName:user1', (e: Made) => e.status > 400 || e.user === 'user1'],
    ['-(httpStatus>400 OR userName:user1) sourceIp:*', (e: Made) => !(e.status > 400 || e.user === 'user1')],
    ['NOT userName:user1 sourceIp:*', (e: Made) => e.user !== 'user1'],
    ['-userName:* sourceIp:*', (e: Made) => e.user === null],
    ['userName:- sourceIp:*', (e: Made) => e.user === null],
    ['userName:user1,- sourceIp:*', (e: Made) => e.user === null || e.user === 'user1'],
    ['"CUSTOMERS/7/"', (e: Made) => e.path.includes('customers/7/')],
    ['customers*profile', () => true],
    ['"user7"', (e: Made) => e.user === 'user7'],
    // It stands in several columns of many events: each counts once.
    ['"8"', (e: Made) => [e.ip, e.user, e.path, e.agent].some((text) => text?.includes('8'))],
    ['"8" httpStatus>=400', (e: Made) => e.status >= 400 && [e.ip, e.user, e.path, e.agent].join(' ').includes('8')],
    ['"8" "7"', (e: Made) => ['8', '7'].every((sign) => [e.ip, e.user, e.path, e.agent].join(' ').includes(sign))],
    ['한글', (e: Made) => e.agent.includes('한글')],
    ['urlPath:/customers/7/profile', (e: Made) => e.path === '/customers/7/profile'],
    ['urlPath:*/7/*', (e: Made) => e.path.includes('/7/')],
    ['time>=2025-06-24 sourceIp:*', (e: Made) => e.instant >= Date.UTC(2025, 5, 23, 15) * 1000],
    ['time<"2025-06-24 04:00"', (e: Made) => e.instant < start + hour],
    ['time<2025-06-23T19:00Z', (e: Made) => e.instant < start + hour],
    ['time<="2025-06-24 04:00"', (e: Made) => e.instant < start + hour + minute],
    ['time>"2025-06-24 04:00" sourceIp:*', (e: Made) => e.instant >= start + hour + minute],
    ['time:"2025-06-24 04:00"', (e: Made) => e.instant >= start + hour && e.instant < start + hour + minute],
  ])('%s', async (filter, test) => {
    expect(await count(filter)).toBe(madeWhere(test));
    // Written in its other way it is the same filter.
    expect(await count(filterToText(parseFilter(filter).tree))).toBe(madeWhere(test));
    expect(await count(`-(${filter})`)).toBe(3003 - madeWhere(test));
  });

  it('find a text that reaches from the path of an address into its query', async () => {
    const other = await caseInHand();
    const line = (request: string) => accessLine({ request, time: '24/Jun/2025:03:00:00 +0900' });
    await other.add('a.log', line('GET /a/profile?fields=name HTTP/1.1') + line('GET /a/profile HTTP/1.1'));
    expect((await other.ask('timeline.page', { filter: '"Profile?fields"' })).total).toBe(1);
    expect((await other.ask('timeline.page', { filter: '"profile"' })).total).toBe(2);
  });

  it('find a text in paths of any case, also where those with capitals are known, and in evidence that comes later', async () => {
    const other = await caseInHand();
    const { session } = other;
    const line = (path: string) =>
      accessLine({ request: `GET ${path} HTTP/1.1`, time: '24/Jun/2025:03:00:00 +0900', agent: 'profile' });
    const know = () => look(session, undefined, (signal, going) => findCasedPaths(theCase(session), signal, going));
    // Of one line both its path and its agent hold the text: it counts once.
    const asked = ['"Profile" line>0', '"a/PROFILE"', 'a*Profile*x', '"profile" -line:2', '"Ä"'];
    const totals = () =>
      Promise.all(asked.map(async (filter) => (await other.ask('timeline.page', { filter, limit: 0 })).total));
    await other.add('a.log', line('/a/profile') + line('/a/Profile/X') + line('/other'));
    expect(await totals()).toEqual([3, 2, 1, 2, 0]);
    expect(await casedPathsKnown(theCase(session))).toBe(false);
    await know();
    expect(await casedPathsKnown(theCase(session))).toBe(true);
    await other.add('b.log', line('/A/PROFILE/x') + line('/ä'));
    expect(await casedPathsKnown(theCase(session))).toBe(false);
    expect(await totals()).toEqual([5, 3, 2, 3, 1]);
    await know();
    const known = await theCase(session).index.rows('SELECT folded FROM memory.main.cased_path ORDER BY ALL');
    expect(known).toEqual([{ folded: '/a/profile/x' }, { folded: '/a/profile/x' }]);
    // Asked in other words, lest the answer be one that was given before.
    asked.push(...asked.splice(0).map((filter) => `${filter} line<9`));
    expect(await totals()).toEqual([5, 3, 2, 3, 1]);
  });

  it("ask for evidence, lines, and a format's own fields", async () => {
    expect(await count('evidence:1')).toBe(2000);
    expect(await count('evidence:second.log.gz')).toBe(1000);
    expect(await count('evidence:*.log*')).toBe(3000);
    expect(await count('evidence:nothing')).toBe(0);
    expect(await count('-evidence:nothing')).toBe(3003);
    expect(await count('line:7')).toBe(2);
    expect(await count('line<=2')).toBe(6);
    expect(await count('time:-')).toBe(2);
    expect(await count('more.city:Busan')).toBe(1);
    expect(await count('more.city:busan')).toBe(0);
    expect(await count('more.city:*')).toBe(2);
    expect(await count('more.n>=10')).toBe(1);
    expect(await count('more.n<10')).toBe(1);
    expect(await count('more."deep.a.b/c~d":Needle*')).toBe(1);
    expect(await count('"needle \\"한\\\\"')).toBe(1);
    expect(await count('SEOUL')).toBe(1);
    // Names of fields are not texts of the event.
    expect(await count('city')).toBe(0);
  });

  it('point at what is wrong', async () => {
    const wrong = one.ask('timeline.page', { filter: 'userName:kim nosuch:x' });
    await expect(wrong).rejects.toMatchObject({
      failure: { code: 'filter-wrong', values: { at: 13, length: 6, fault: 'field-unknown', found: 'nosuch' } },
    });
  });

  it.each([
    "' OR 1=1 --",
    "'; DROP TABLE event; --",
    '$f1',
    '$from',
    "x') UNION SELECT 1 --",
    '%',
    '_',
    '\\',
    '*.log',
    '/etc/passwd',
    'a\u0000b',
    '\ud800',
    '{"a":1}',
    '🙂',
  ])('take %j for a text and nothing else', async (text) => {
    const quoted = `"${text.replace(/[\\"*]/g, '\\$&')}"`;
    const texts = (row: EventRow) =>
      [row.sourceIp, row.userName, row.userAgent, row.urlPath, row.urlQuery, row.message, row.httpMethod]
        .concat([row.httpReferrer, row.urlDomain, row.eventAction, row.eventOutcome, row.hostName, row.credential])
        .concat([row.processName, row.eventProvider, ...Object.values(row.more ?? {})]);
    const holding = table.filter((row) => texts(row).some((value) => value?.includes(text)));
    expect(await count(quoted)).toBe(holding.length);
    for (const field of ['userName', 'urlPath', 'sourceIp', 'more.x', `more."${text.replace(/[\\"*]/g, '\\$&')}"`]) {
      expect(await count(`${field}:${quoted}`)).toBe(0);
      expect(await count(`${field}:*${quoted}`)).toBeLessThanOrEqual(3003);
    }
    expect(await count(`evidence:${quoted}`)).toBe(0);
    expect(await count(`note:${quoted}`)).toBe(0);
    expect(await count('')).toBe(3003);
  });
});

describe('the histogram', () => {
  const sums = (counts: number[]) => counts.reduce((sum, value) => sum + value, 0);

  it('counts what the table shows, in every width, split and stretch', async () => {
    for (const filter of ['', 'httpStatus>=400', '"customers/7/"']) {
      for (const [from, to] of [
        [null, null],
        [start + 2 * hour + 15 * second, start + 5 * hour + 45 * second],
        [start + 70 * second, start + 80 * second],
      ] as const) {
        for (const buckets of [1, 24, 800, 2000]) {
          for (const split of ['none', 'eventOutcome', 'evidence', 'sourceIp', 'eventAction'] as const) {
            const drawn = await one.ask('timeline.histogram', { filter, from, to, buckets, split });
            const page = await one.ask('timeline.page', { filter, from, to, limit: 0 });
            expect(drawn.total).toBe(page.total);
            expect(drawn.withoutTime).toBe(filter === '' && from === null ? 2 : 0);
            expect(drawn.buckets).toBeLessThanOrEqual(buckets);
            for (const series of drawn.series) {
              expect(series.counts).toHaveLength(drawn.buckets);
              expect(sums(series.counts)).toBe(series.total);
            }
            expect(sums(drawn.series.map((series) => series.total))).toBe(drawn.total - drawn.withoutTime);
          }
        }
      }
    }
  });

  it('puts every event into the bucket of its instant', async () => {
    for (const filter of ['', 'userName:user4']) {
      const drawn = await one.ask('timeline.histogram', { filter, buckets: 300 });
      const expected = new Array<number>(drawn.buckets).fill(0);
      for (const row of table) {
        if (row.instant === null || (filter && row.userName !== 'user4')) continue;
        const bucket = Math.floor((row.instant - drawn.start) / drawn.width);
        expected[bucket] = (expected[bucket] ?? 0) + 1;
      }
      expect(drawn.series[0]?.counts).toEqual(expected);
    }
  });

  it('begins its days at midnight in the zone of the case', async () => {
    const drawn = await one.ask('timeline.histogram', { buckets: 1 });
    expect(drawn.width).toBe(day);
    expect(drawn.start).toBe(Date.UTC(2025, 5, 23, 15) * 1000);
  });

  it('names its series, biggest first, and gathers the small ones', async () => {
    const drawn = await one.ask('timeline.histogram', { split: 'sourceIp', filter: 'sourceIp:*' });
    expect(drawn.series.map((series) => series.total)).toEqual([600, 600, 600, 600, 600]);
    expect(drawn.series.map((series) => series.value)).toEqual([
      '198.51.100.3',
      '2001:db8:1::9',
      '2001:db8::7',
      '203.0.113.200',
      '203.0.113.7',
    ]);
    const evidence = await one.ask('timeline.histogram', { split: 'evidence' });
    expect(evidence.series.map((series) => [series.value, series.total])).toEqual([
      ['1', 2000],
      ['2', 1000],
      ['3', 1],
    ]);
  });

  it('says how it was computed, so that it can be asked anew', async () => {
    const whole = await one.ask('timeline.histogram', {});
    expect(whole.how.question).toMatch(/\?$/);
    const chosen = await one.ask('timeline.histogram', { filter: '"customers/7/" userName:user4' });
    expect(chosen.how.sql).not.toContain('memory.main');
    const rows = await one.session.open?.index.rows<{ events: number }>(chosen.how.sql, chosen.how.parameters);
    expect(rows?.reduce((sum, row) => sum + row.events, 0)).toBe(chosen.total);
  });

  it('draws nothing for nothing', async () => {
    const none = await one.ask('timeline.histogram', { filter: 'userName:nobody', split: 'sourceIp' });
    expect(none).toMatchObject({ total: 0, withoutTime: 0, buckets: 0, series: [] });
    const stretch = await one.ask('timeline.histogram', { from: 0, to: hour, buckets: 60 });
    expect(stretch).toMatchObject({ total: 0, start: 0, width: minute, buckets: 60 });
    expect(stretch.series).toEqual([{ value: null, rest: false, total: 0, counts: new Array(60).fill(0) }]);
  });
});

describe('positions', () => {
  it('finds every event where the table shows it', async () => {
    for (const number of [0, 1, 1000, 2999, 3000, 3001, 3002]) {
      const row = table[number];
      if (!row) throw new Error('the table is short');
      const event = { evidence: row.evidence, byteOffset: row.byteOffset };
      expect(await one.ask('timeline.locate', { event })).toEqual({ offset: number });
      const mirrored = row.instant === null ? number : 3000 - number;
      expect(await one.ask('timeline.locate', { event, order: 'newest' })).toEqual({ offset: mirrored });
    }
    expect(await one.ask('timeline.locate', { event: { evidence: 1, byteOffset: 1 } })).toEqual({ offset: null });
    const filtered = table.filter((row) => row.userName === 'user4');
    const [, , third] = filtered;
    if (!third) throw new Error('too few');
    const event = { evidence: third.evidence, byteOffset: third.byteOffset };
    expect(await one.ask('timeline.locate', { filter: 'userName:user4', event })).toEqual({ offset: 2 });
    expect(await one.ask('timeline.locate', { filter: 'userName:user5', event })).toEqual({ offset: null });
  });

  it('finds the first event at or after an instant', async () => {
    for (const instant of [0, start, start + 1, start + 4 * hour + 30 * second, start + 19 * hour]) {
      const offset = table.findIndex((row) => row.instant !== null && row.instant >= instant);
      expect(await one.ask('timeline.locate', { instant })).toEqual({ offset: offset < 0 ? null : offset });
      const mirrored = [...table.slice(0, -2)].reverse();
      const back = mirrored.findIndex((row) => row.instant !== null && row.instant <= instant);
      const newest = await one.ask('timeline.locate', { instant, order: 'newest' });
      expect(newest).toEqual({ offset: back < 0 ? null : back });
    }
    expect(await one.ask('timeline.locate', { instant: start + day * 900 })).toEqual({ offset: null });
    const from = start + 2 * hour;
    expect(await one.ask('timeline.locate', { instant: 0, from })).toEqual({ offset: 0 });
  });
});

describe('facets', () => {
  it('count the values of any field, ties in the order of the text, "not stated" last', async () => {
    for (const filter of ['', 'httpStatus>=400', 'customers/7/']) {
      for (const field of ['sourceIp', 'userName', 'urlPath', 'httpStatus', 'credential'] as const) {
        const rows = table.filter(
          (row) =>
            (filter !== 'httpStatus>=400' || (row.httpStatus ?? 0) >= 400) &&
            (filter !== 'customers/7/' || row.urlPath?.includes('customers/7/')),
        );
        const counts = new Map<string | null, number>();
        for (const row of rows) {
          const value = row[field] === null ? null : String(row[field]);
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
        const stated = [...counts].filter(([value]) => value !== null);
        stated.sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1));
        const none = counts.get(null);
        const facet = await one.ask('timeline.facet', { filter, field, limit: 7 });
        expect(facet.distinct).toBe(stated.length);
        expect(facet.values.map(({ value, count }) => [value, count])).toEqual([
          ...stated.slice(0, 7),
          ...(none ? [[null, none]] : []),
        ]);
      }
    }
  });

  it('put any number of ties in the order of the text', async () => {
    const other = await caseInHand();
    const users = Array.from({ length: 1500 }, (_, number) => `u${(number * 7919) % 1500}`);
    await other.add('a.log', users.map((user) => accessLine({ user, time: '24/Jun/2025:03:00:00 +0900' })).join(''));
    const facet = await other.ask('timeline.facet', { field: 'userName', limit: 5 });
    expect(facet.distinct).toBe(1500);
    expect(facet.values.map(({ value }) => value)).toEqual([...users].sort().slice(0, 5));
  });

  it('name evidence files', async () => {
    const facet = await one.ask('timeline.facet', { field: 'evidence' });
    expect(facet.values).toEqual([
      { value: '1', label: 'first.log', count: 2000 },
      { value: '2', label: 'second.log.gz', count: 1000 },
      { value: '3', label: 'other.ndjson', count: 3 },
    ]);
  });

  it('complete what is typed', async () => {
    const complete = async (field: string, typed: string) =>
      (await one.ask('timeline.complete', { field: field as 'userName', typed })).values;
    expect(await complete('userName', 'USER1')).toEqual(['user1', 'user10']);
    expect(await complete('userName', '10')).toEqual(['user10']);
    expect((await complete('userName', 'e')).length).toBe(12);
    expect(await complete('evidence', 'LOG')).toEqual(['first.log', 'second.log.gz']);
    expect(await complete('httpStatus', '4')).toEqual(['404']);
    expect((await complete('urlPath', '/customers/1')).slice(0, 2)).toEqual([
      '/customers/1/profile',
      '/customers/10/profile',
    ]);
    expect((await one.ask('timeline.moreFields', {})).names).toEqual(
      expect.arrayContaining(['city', 'deep.a.b/c~d', 'n']),
    );
  });
});

describe('an event', () => {
  it('is shown with its original bytes, its time as written, and its neighbours', async () => {
    for (const evidence of [1, 2]) {
      const base = evidence === 1 ? 0 : 2000;
      const lines = all.slice(base, evidence === 1 ? 2000 : 3000).map(written);
      for (const number of [0, 2, 500, lines.length - 1]) {
        const row = table.find((one) => one.evidence === evidence && one.line === number + 1);
        if (!row) throw new Error('no such row');
        const detail = await one.ask('timeline.event', { evidence, byteOffset: row.byteOffset });
        const text = (lines[number] ?? '').slice(0, -1);
        expect(detail.row).toEqual(row);
        expect(detail.original).toEqual({
          text,
          written: null,
          state: 'same',
          sha256: createHash('sha256').update(text).digest('hex'),
          reason: null,
        });
        expect(detail.timeText).toBe(/\[(.*?)\]/.exec(text)?.[1]);
        const around = (from: number, to: number) =>
          lines.slice(Math.max(0, from), to).map((line, index) => ({
            line: Math.max(0, from) + index + 1,
            text: line.slice(0, -1),
            isEvent: true,
          }));
        expect(detail.before.map(({ byteOffset, ...rest }) => rest)).toEqual(around(number - 3, number));
        expect(detail.after.map(({ byteOffset, ...rest }) => rest)).toEqual(around(number + 1, number + 4));
        for (const near of [...detail.before, ...detail.after]) {
          expect(table.some((one) => one.evidence === evidence && one.byteOffset === near.byteOffset)).toBe(true);
        }
      }
    }
  });

  it('says when its evidence changed, or is gone', async () => {
    const line = accessLine({ user: 'loose', time: '01/Jan/2020:00:00:00 +0000' });
    const other = await caseInHand();
    const evidence = await other.add('loose.log', line);
    await writeFile(join(other.folder, 'loose.log'), line.replace('loose', 'LOOSE'));
    const changed = await other.ask('timeline.event', { evidence, byteOffset: 0 });
    expect(changed.original).toMatchObject({ text: null, state: 'changed', sha256: null });
    expect(changed.original.reason).toBeTruthy();
    await rm(join(other.folder, 'loose.log'));
    const gone = await other.ask('timeline.event', { evidence, byteOffset: 0 });
    expect(gone).toMatchObject({ original: { text: null, state: 'missing' }, before: [], after: [], timeText: null });
    expect(gone.row.userName).toBe('loose');
    await expect(other.ask('timeline.event', { evidence, byteOffset: 5 })).rejects.toThrow(/^event-missing/);
  });
});

describe('extremes', () => {
  it('stands instants at the ends of time', async () => {
    const other = await caseInHand('America/St_Johns');
    const times = [
      '01/Jan/1700:00:00:00',
      '31/Dec/1969:23:59:59',
      '01/Jan/1970:00:00:00',
      '24/Jun/2025:00:00:00',
      '31/Dec/2199:23:59:59',
    ];
    const lines = times.map((time, number) => accessLine({ user: `user${number}`, time: `${time} +0000` }));
    await other.add('odd.log', lines.join(''));
    const { rows } = await other.ask('timeline.page', {});
    expect(rows.map((row) => row.userName)).toEqual(['user0', 'user1', 'user2', 'user3', 'user4']);
    for (const split of ['none', 'sourceIp'] as const) {
      for (const buckets of [1, 7, 2000]) {
        const drawn = await other.ask('timeline.histogram', { buckets, split });
        expect(drawn.buckets).toBeLessThanOrEqual(buckets);
        expect(drawn.series.flatMap((series) => series.counts).every(Number.isFinite)).toBe(true);
        expect(drawn.series.reduce((sum, series) => sum + series.total, 0)).toBe(5);
      }
    }
    expect(await other.ask('timeline.locate', { instant: -second })).toEqual({ offset: 1 });
    expect((await other.ask('timeline.page', { filter: 'time<1970-01-01Z' })).total).toBe(2);
    // Counted by minute or one by one, before 1970 too.
    const bounded = { from: -second, to: second, buckets: 2 };
    for (const filter of ['', 'sourceIp:*']) {
      const drawn = await other.ask('timeline.histogram', { ...bounded, filter });
      expect(drawn).toMatchObject({ total: 2, start: -second, width: second, series: [{ counts: [1, 1] }] });
    }
  });

  it('answers for a case without evidence', async () => {
    const empty = await caseInHand();
    for (const filter of ['', 'userName:x', 'x']) {
      expect(await empty.ask('timeline.page', { filter })).toMatchObject({ total: 0, rows: [] });
      expect(await empty.ask('timeline.histogram', { filter })).toMatchObject({ total: 0, buckets: 0 });
      expect(await empty.ask('timeline.facet', { filter, field: 'userName' })).toMatchObject({
        distinct: 0,
        values: [],
      });
      expect(await empty.ask('timeline.locate', { filter, instant: 0 })).toEqual({ offset: null });
    }
    expect(await empty.ask('timeline.moreFields', {})).toEqual({ names: [] });
  });
});

describe('looking while the case changes', () => {
  it('shows new evidence at once, also under a filter asked before', async () => {
    const other = await caseInHand();
    const line = (user: string, s: number) => accessLine({ user, time: `24/Jun/2025:03:00:0${s} +0900` });
    await other.add('a.log', line('kim', 1));
    const totals = async () => [
      (await other.ask('timeline.page', {})).total,
      (await other.ask('timeline.page', { filter: 'userName:kim' })).total,
      (await other.ask('timeline.facet', { field: 'userName' })).values[0]?.count,
    ];
    expect(await totals()).toEqual([1, 1, 1]);
    await other.add('b.log', line('kim', 2) + line('lee', 3));
    expect(await totals()).toEqual([3, 2, 2]);
    await other.ask('case.rebuild', { job: 'rebuild' });
    expect(await totals()).toEqual([3, 2, 2]);
  });

  it('shares one selection between panels that ask at once, and lets them go on when another is cancelled', async () => {
    const filter = '"customers/9/" -userName:user3';
    const asks = ['left', 'left', 'right', undefined].flatMap((job) => [
      one.ask('timeline.histogram', { filter, ...(job && { job }) }),
      one.ask('timeline.page', { filter, limit: 5, ...(job && { job }) }),
    ]);
    const totals = (await Promise.all(asks)).map((answer) => answer.total);
    expect(new Set(totals).size).toBe(1);
    const slow = one.ask('timeline.page', { filter: 'never*seen*before', job: 'slow' });
    const stays = one.ask('timeline.page', { filter: 'never*seen*before', job: 'stays' });
    await one.ask('job.cancel', { job: 'slow' });
    const [first, second_] = await Promise.allSettled([slow, stays]);
    // It may have been quick enough not to be cancelled; refused or not, the other one has its answer.
    if (first.status === 'rejected') expect(String(first.reason)).toMatch(/cancelled/);
    expect(second_).toMatchObject({ status: 'fulfilled', value: { total: 0 } });
    expect((await one.ask('timeline.page', { filter: 'never*seen*before', job: 'slow' })).total).toBe(0);
  });

  it('keeps few selections, and never drops one that is being asked', async () => {
    const filters = Array.from({ length: 12 }, (_, number) => `userName:user${number % 11} line>${number}`);
    const totals = await Promise.all(filters.map(count));
    for (const [number, filter] of filters.entries()) expect(await count(filter)).toBe(totals[number]);
    await expect
      .poll(async () => {
        const tables = await one.session.open?.index.rows(
          "SELECT 1 FROM duckdb_tables() WHERE database_name = 'memory' AND starts_with(table_name, 'selection_')",
        );
        return tables?.length;
      })
      .toBeLessThanOrEqual(4);
  });
});

describe('a slow look', () => {
  afterEach(() => void vi.useRealTimers());

  it('is heard of after a tenth of a second, under its name, until it ends', async () => {
    vi.useFakeTimers();
    const { session, changes } = one;
    changes.length = 0;
    let finish: (value: string) => void = () => undefined;
    const quick = await look(session, 'quick', async () => 'done');
    expect(quick).toBe('done');
    const slow = look(session, 'slow', (_signal, going) => {
      Object.assign(going, { done: 1, total: 4 });
      return new Promise<string>((done) => {
        finish = done;
      });
    });
    await vi.advanceTimersByTimeAsync(99);
    expect(changes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(changes).toMatchObject([
      { kind: 'progress', job: 'slow', stage: 'selecting', done: 1, total: 4, unit: 'events' },
    ]);
    finish('at last');
    expect(await slow).toBe('at last');
    expect(changes.at(-1)).toEqual({ kind: 'job-ended', job: 'slow', outcome: 'done' });
    const heard = changes.length;
    await vi.advanceTimersByTimeAsync(5000);
    expect(changes).toHaveLength(heard);
  });

  it('is cancelled by its name, with all that share it, and the name is free again', async () => {
    const { session } = one;
    const waiting = (signal: AbortSignal) =>
      new Promise<never>((_, fail) => signal.addEventListener('abort', () => fail(new Error('stopped'))));
    const both = [look(session, 'shared', waiting), look(session, 'shared', waiting)];
    const ended = Promise.allSettled(both);
    expect(await one.ask('job.cancel', { job: 'shared' })).toEqual({ cancelled: true });
    expect((await ended).map((one) => one.status)).toEqual(['rejected', 'rejected']);
    expect(await one.ask('job.cancel', { job: 'shared' })).toEqual({ cancelled: false });
    expect(await look(session, 'shared', async () => 1)).toBe(1);
  });

  it('does not take the name of other work', async () => {
    let finish: () => void = () => undefined;
    const work = one.session.jobs.run('import', () => new Promise<void>((done) => (finish = done)));
    await expect(look(one.session, 'import', async () => 1)).rejects.toMatchObject({ code: 'busy' });
    finish();
    await work;
  });
});
