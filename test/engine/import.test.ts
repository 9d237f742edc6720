import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { balances, isInPart } from '@shared/evidence.ts';
import { Refusal } from '@shared/refusal.ts';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../electron/engine/case/index.ts';
import { close, create, open } from '../../electron/engine/case/opening.ts';
import { rebuild } from '../../electron/engine/case/rebuild.ts';
import { listEvidence } from '../../electron/engine/evidence/evidence.ts';
import { batchRows } from '../../electron/engine/import/columns.ts';
import { importEvidence } from '../../electron/engine/import/import.ts';
import { inspect, preview } from '../../electron/engine/import/inspect.ts';
import { readFile } from '../../electron/engine/import/read-file.ts';
import { openReader, type ReaderWorker, startReader } from '../../electron/engine/import/reader-worker.ts';
import { takeIn } from '../../electron/engine/import/take-in.ts';
import { theCase } from '../../electron/engine/session.ts';

import { accessLines, at, file, journal, rows, tables, take, useCase } from './case-at-hand.ts';

describe('importing evidence', () => {
  useCase();

  it('recognises a file by what stands behind a first line of megabytes, which is a reject', async () => {
    const record = (path: string) => JSON.stringify({ time: '2025-06-24T03:11:07Z', ip: '198.51.100.7', path });
    const path = file('app.json', `${record('x'.repeat(1_100_000))}\n${`${record('/c/7')}\n`.repeat(40)}`);
    const { files } = await inspect(at.session, { job: 'i', paths: [path] });
    expect(files[0]).toMatchObject({ obstacle: null, recognised: { format: 'json-lines' } });
    expect(files[0]?.rows[0]).toMatchObject({ line: 2 });
    const [imported] = await take([path]);
    expect(imported).toMatchObject({ outcome: 'imported', format: 'json-lines', events: 40, rejects: 1, lines: 41 });
    const [refused] = await take([file('one.txt', 'x'.repeat(1_100_000))]);
    expect(refused).toMatchObject({ outcome: 'refused' });
  });

  it('stores every line of an access log, balanced, hashed and journaled', async () => {
    const text = `${accessLines(0, 3000)}this is no log line\n\n${accessLines(3000, 10)}`;
    const path = file('access.log', text);
    const [imported] = await take([path]);
    if (imported?.outcome !== 'imported') throw new Error(JSON.stringify(imported));
    expect(imported).toMatchObject({
      id: 1,
      name: 'access.log',
      path,
      format: 'web-access',
      lines: 3012,
      physicalLines: 3012,
      events: 3010,
      rejects: 1,
      blanks: 1,
      zone: null,
      zoneSource: 'data',
      yearSource: 'data',
      withoutTime: 0,
      first: Date.parse('2025-06-24T00:00:00+09:00') * 1000,
      last: Date.parse('2025-06-24T00:50:09+09:00') * 1000,
      sizeBytes: Buffer.byteLength(text),
    });
    expect(balances(imported)).toBe(true);
    for (const name of ['sha256', 'md5', 'sha1'] as const) {
      expect(imported[name]).toBe(createHash(name).update(text).digest('hex'));
    }
    expect((await rows('SELECT count(*) AS n, count(DISTINCT byteOffset) AS d FROM event'))[0]).toEqual({
      n: 3010,
      d: 3010,
    });
    expect((await rows('SELECT sum(events)::DOUBLE AS n FROM minute'))[0]).toEqual({ n: 3010 });
    const counted = `SELECT evidence, floor(epoch_us(instant) / 60000000)::INTEGER AS minute, eventOutcome, count(*)::UINTEGER
      FROM event WHERE instant IS NOT NULL GROUP BY ALL`;
    expect(await rows(`(${counted} EXCEPT FROM minute) UNION ALL (FROM minute EXCEPT ${counted})`)).toEqual([]);
    const [added] = journal('evidence.added');
    expect(added?.body).toMatchObject({ id: 1, sha256: imported.sha256, lines: 3012 });
    const [head] = await rows('SELECT * FROM head');
    expect(head).toEqual({ evidence: 1, seq: added?.seq, hash: theCase(at.session).journal.hashOf(added?.seq ?? 0) });
    expect((await listEvidence(at.session)).evidence).toHaveLength(1);
  });

  it('reads gzip of several members with zeros after it like the same bytes plain', async () => {
    const [one, two] = [accessLines(0, 2000), accessLines(2000, 2000)];
    const packed = Buffer.concat([gzipSync(one), gzipSync(two), Buffer.alloc(600)]);
    const [imported] = await take([file('access.log.gz', packed)]);
    expect(imported).toMatchObject({ outcome: 'imported', packing: 'gzip', events: 4000, lines: 4000 });
    expect(imported).toMatchObject({ sha256: createHash('sha256').update(packed).digest('hex') });
    const last = await rows<{ byteOffset: number; byteLength: number }>(
      'SELECT max(byteOffset)::DOUBLE AS byteOffset FROM event',
    );
    expect(last[0]?.byteOffset).toBe(Buffer.from(one + two).lastIndexOf('\n', Buffer.byteLength(one + two) - 2) + 1);
  });

  it('reads a small packed file at once, tells what is missing of one that is cut or followed by something else, and refuses a changed one', async () => {
    const small = gzipSync(accessLines(0, 50));
    const flipped = Buffer.from(small);
    flipped[small.length >> 1] = (flipped[small.length >> 1] as number) ^ 0xff;
    const outcomes = await take([
      file('cut.gz', small.subarray(0, small.length - 9)),
      file('flipped.gz', flipped),
      file('followed.gz', Buffer.concat([small, Buffer.from('more'), small.subarray(-4)])),
      file('good.gz', small),
      file('two.gz', Buffer.concat([gzipSync(accessLines(50, 5)), gzipSync(accessLines(55, 5))])),
    ]);
    const cut = outcomes[0]?.outcome === 'imported' ? outcomes[0].events : 0;
    expect(cut).toBeGreaterThan(40);
    expect(outcomes.map((one) => (one.outcome === 'refused' ? one.code : one.events))).toEqual([
      cut,
      'file-damaged',
      50,
      50,
      10,
    ]);
    expect(outcomes.map((one) => one.outcome === 'imported' && isInPart(one))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
    for (const one of outcomes) if (one.outcome === 'imported') expect(balances(one)).toBe(true);
    expect(await rows('SELECT reason FROM rejected WHERE byteLength = 0 ORDER BY evidence')).toEqual([
      { reason: expect.stringMatching(/^The packed file ends too early, at its byte \d+: /) },
      { reason: expect.stringMatching(`^Behind the packed part, at byte ${small.length} of the packed file, `) },
    ]);
  });

  it('refuses gzip that was changed, and says of one that ends early or goes on where it does', async () => {
    const whole = gzipSync(accessLines(0, 200_000));
    const before = await tables();
    const flipped = Buffer.from(whole);
    flipped[whole.length >> 1] = (flipped[whole.length >> 1] as number) ^ 0xff;
    const outcomes = await take([
      file('cut.gz', whole.subarray(0, whole.length - 2000)),
      file('flipped.gz', flipped),
      file('followed.gz', Buffer.concat([whole, Buffer.alloc(100), Buffer.from('more')])),
      file('at-once.gz', Buffer.concat([whole, randomBytes(1 << 20)])),
      file('unknown.gz', gzipSync(randomBytes(2 << 20), { level: 0 })),
      file('good.log', accessLines(0, 5)),
    ]);
    expect(outcomes.map((one) => (one.outcome === 'refused' ? one.code : 'imported'))).toEqual([
      'imported',
      'file-damaged',
      'imported',
      'imported',
      'format-unknown',
      'imported',
    ]);
    const [cut] = outcomes;
    expect(cut?.outcome === 'imported' && cut.events).toBeGreaterThan(199_000);
    for (const followed of outcomes.slice(2, 4)) expect(followed).toMatchObject({ events: 200_000, rejects: 1 });
    expect(await rows('SELECT reason FROM rejected WHERE byteLength = 0 ORDER BY evidence')).toEqual([
      { reason: expect.stringMatching(/ends too early, at its byte \d+/) },
      { reason: expect.stringContaining(`at byte ${whole.length + 100} `) },
      { reason: expect.stringContaining(`at byte ${whole.length} `) },
    ]);
    expect(journal('evidence.failed').map(({ body }) => body.name)).toEqual(['flipped.gz']);
    expect(before).not.toBe(await tables());
  });

  it('stops a bomb by its ratio before it fills anything', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 2 ** 20), { level: 9 });
    const line = gzipSync(accessLines(0, 50));
    const path = file('bomb.gz', Buffer.concat([line, bomb]));
    const [refused] = await take([{ path, format: 'web-access' }]);
    expect(refused).toMatchObject({ outcome: 'refused', code: 'budget-exceeded' });
    expect((await rows('SELECT count(*) AS n FROM event'))[0]).toEqual({ n: 0 });
  });

  it('refuses the same bytes a second time, named anew, packed in one call or later', async () => {
    const text = accessLines(0, 100);
    const outcomes = await take([file('a.log', text), file('b.log', text)]);
    expect(outcomes[0]).toMatchObject({ outcome: 'imported' });
    expect(outcomes[1]).toMatchObject({ outcome: 'refused', code: 'already-imported', values: { earlier: 'a.log' } });
    const [again] = await take([file('c.log', text)]);
    expect(again).toMatchObject({ code: 'already-imported', message: expect.stringContaining('a.log') });
    expect((await rows('SELECT count(*) AS n FROM event'))[0]).toEqual({ n: 100 });
  });

  it('refuses what is empty, missing, a link, a pipe, or not recognised, each by itself', async () => {
    const good = file('good.log', accessLines(0, 20));
    const link = join(at.folder, 'evidence', 'link.log');
    symlinkSync(good, link);
    const pipe = join(at.folder, 'evidence', 'pipe');
    execFileSync('mkfifo', [pipe]);
    const outcomes = await take([
      file('empty.log', ''),
      join(at.folder, 'evidence', 'absent.log'),
      link,
      pipe,
      file('prose.txt', 'Nothing here\nis a log line\nat all, as anyone can see.\n'),
      file('noise.bin', Buffer.from(Array.from({ length: 5000 }, (_, place) => (place * 7919) % 256))),
      good,
    ]);
    expect(outcomes.map((one) => (one.outcome === 'refused' ? one.code : 'imported'))).toEqual([
      'file-empty',
      'file-missing',
      'file-not-regular',
      'file-not-regular',
      'format-unknown',
      'format-unknown',
      'imported',
    ]);
  });

  it('takes a folder for every file in it, by name, and never follows a link out of it', async () => {
    for (let n = 30; n > 0; n--)
      file(`many/day${n % 3}/log-${String(n).padStart(2, '0')}`, accessLines(n * 100, 10 + n));
    file('many/.hidden', accessLines(90_000, 5));
    symlinkSync('/', join(at.folder, 'evidence', 'many', 'root'));
    const outcomes = await take([join(at.folder, 'evidence', 'many')]);
    expect(outcomes.filter(({ outcome }) => outcome === 'imported')).toHaveLength(31);
    expect(outcomes.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
      { name: 'root', code: 'file-not-regular' },
    ]);
    expect(outcomes.map(({ name }) => name)).toEqual([...outcomes.map(({ name }) => name)].sort());
    for (const one of outcomes) {
      if (one.outcome !== 'imported') continue;
      expect(await rows(`SELECT count(*)::DOUBLE AS n FROM event WHERE evidence = ${one.id}`)).toEqual([
        { n: one.events },
      ]);
    }
  });

  it('leaves no trace of a file that changes while it is read', async () => {
    const path = file('growing.log', accessLines(0, 10_000).repeat(10));
    const before = await tables();
    const timer = setInterval(() => appendFileSync(path, accessLines(0, 1)), 20);
    const [refused] = await take([path]);
    clearInterval(timer);
    expect(refused).toMatchObject({ outcome: 'refused', code: 'file-changed' });
    expect(await tables()).toBe(before);
  });

  it('undoes a cancelled import wherever it is, keeps what was committed before, and says so in the journal', async () => {
    await take([file('kept.log', accessLines(500_000, 200))]);
    const before = await tables();
    const path = file('big.log', accessLines(0, 25_000).repeat(10));
    for (const delayMs of [0, 30, 120, 200, null]) {
      const job = `cancel after ${delayMs}`;
      let ended = false;
      const importing = importEvidence(at.session, { job, files: [{ path }], copy: delayMs === 200 }).finally(() => {
        ended = true;
      });
      await new Promise((resolve) => setTimeout(resolve, delayMs ?? 0));
      // At last when bytes have surely been read, however busy the machine is.
      const begun = () => at.changes.some((one) => one.kind === 'progress' && one.job === job && one.done > 0);
      while (delayMs === null && !ended && !begun()) await new Promise((resolve) => setTimeout(resolve, 5));
      at.session.jobs.cancel(job);
      const { files } = await importing;
      // A machine fast enough to be done by then has nothing left to undo.
      if (files[0]?.outcome === 'imported') return;
      expect(files).toMatchObject([{ outcome: 'refused', code: 'cancelled' }]);
      expect(await tables()).toBe(before);
    }
    expect(journal('evidence.failed').some(({ body }) => body.reason === 'cancelled' && body.name === 'big.log')).toBe(
      true,
    );
    expect(
      existsSync(join(theCase(at.session).folder, 'evidence'))
        ? readdirSync(join(theCase(at.session).folder, 'evidence'))
        : [],
    ).toEqual([]);
    expect(await take([path])).toMatchObject([{ outcome: 'imported', events: 250_000 }]);
    expect(at.changes.some((change) => change.kind === 'job-ended' && change.outcome === 'cancelled')).toBe(true);
  });

  it('lets go of everything that a refused file had sent, so that the next is not waited for', async () => {
    const released: number[] = [];
    const refusing: ReaderWorker = {
      alive: true,
      kill() {},
      giveBack() {},
      pace: () => ({ bytes: 0, lines: 0 }),
      release: (weight) => void released.push(weight),
      async carryOut(_order, { onBatches }) {
        for (let message = 0; message < 11; message++) {
          onBatches?.(
            [{ table: 'event', rows: batchRows, bytes: new ArrayBuffer(0), at: [], stated: [], texts: [] }],
            0,
          );
          if (message === 8) await new Promise((resolve) => setTimeout(resolve, 5));
        }
        throw new Refusal('file-changed', 'It changed.');
      },
    };
    const order = { kind: 'read', path: '', name: '', wish: {}, recorded: null } as const;
    const more = { caseZone: 'UTC', copyTo: null, forget: false };
    const { signal } = new AbortController();
    await expect(readFile(refusing, { ...order, ...more }, signal, async () => [])).rejects.toThrow('It changed.');
    expect(released.reduce((sum, weight) => sum + weight, 0)).toBe(11_000);
  });

  it('shows how far it is, and stays answerable, while it imports', async () => {
    const path = file('big.log', accessLines(0, 25_000).repeat(10));
    let longest = 0;
    const began = performance.now();
    let last = began;
    let asked = 0;
    const timer = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last - 10);
      last = now;
    }, 10);
    const importing = take([path]);
    let done = false;
    void importing.then(() => {
      done = true;
    });
    while (!done) {
      await rows('SELECT count(*) FROM event');
      asked++;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    clearInterval(timer);
    expect(await importing).toMatchObject([{ outcome: 'imported' }]);
    expect(asked).toBeGreaterThan(3);
    // However busy the machine is: what it must never be is the length of the import.
    expect(longest).toBeLessThan((performance.now() - began) / 2);
    const shown = at.changes.filter((change) => change.kind === 'progress');
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.at(-1)).toMatchObject({ done: statSync(path).size, total: statSync(path).size, unit: 'bytes' });
  });

  it('gives the same index in one group or file by file, after a rebuild, with one thread or two', async () => {
    const paths = [0, 1, 2].map((n) => file(`part${n}.log`, accessLines(n * 70_000, 70_000)));
    await take(paths);
    const together = await tables();
    expect(await rebuild(at.session, { job: 'rebuild' })).toMatchObject({
      identical: true,
      difference: null,
      events: 210_000,
    });
    expect(await tables()).toBe(together);
    await create(at.session, { settings: { name: 'other', zone: 'Asia/Seoul' } });
    for (const path of paths) await take([path]);
    expect(await tables()).toBe(together);
    const one = theCase(at.session);
    one.index.close();
    for (const name of readdirSync(one.folder)) if (name.startsWith('index.duckdb')) rmSync(join(one.folder, name));
    one.index = await openIndex({
      file: join(one.folder, 'index.duckdb'),
      scratch: join(one.folder, 'scratch'),
      readOnly: false,
      threads: 1,
    });
    expect(await takeIn(one, journal('evidence.added'), new AbortController().signal)).toEqual([]);
    expect(await tables()).toBe(together);
  });

  it('takes in again what the journal records and the index has lost', async () => {
    await take([file('access.log', accessLines(0, 5000)), file('more.log', accessLines(5000, 10))]);
    const before = await tables();
    const place = theCase(at.session).folder;
    await close(at.session);
    for (const name of readdirSync(place)) if (name.startsWith('index.duckdb')) rmSync(join(place, name));
    await open(at.session, { case: place, readOnly: false, passing: false });
    expect(await tables()).toBe(before);
  });

  it('finds a turn of the year that neither the first nor the last lines of a file show', async () => {
    const lines = (day: string, count: number) =>
      `${day} 10:00:00 host1 sshd[99]: Accepted password for kim from 203.0.113.9 port 22 ssh2\n`.repeat(count);
    const hidden = ['Sep  1', 'Dec 30', 'Jan  2', 'Mar  1'].map((day) => lines(day, 1)).join('');
    const path = file('auth.log', `${lines('Jun 24', 14_000)}${hidden}${lines('Jun 25', 1000)}`);
    utimesSync(path, new Date('2025-07-01T00:00:00Z'), new Date('2025-07-01T00:00:00Z'));
    const [taken] = await take([path, file('access.log', accessLines(0, 20))]);
    expect(taken).toMatchObject({
      events: 15_004,
      year: 2025,
      first: Date.parse('2024-06-24T10:00:00+09:00') * 1000,
      last: Date.parse('2025-06-25T10:00:00+09:00') * 1000,
    });
    expect((await rows('SELECT count(*)::INTEGER AS n FROM event'))[0]).toEqual({ n: 15_024 });
    expect(
      (await rows('SELECT (count(*) - count(DISTINCT value))::INTEGER AS twice FROM term WHERE field = 0'))[0],
    ).toEqual({
      twice: 0,
    });
  });

  it('asks nobody silently for a zone or a year: the proposals are recorded as such', async () => {
    const lines = Array.from(
      { length: 40 },
      (_, n) =>
        `Dec ${n < 20 ? 30 : 31} 10:00:${10 + n} host1 sshd[99]: Accepted password for kim from 203.0.113.9 port 22 ssh2`,
    );
    const after = Array.from(
      { length: 40 },
      (_, n) => `Jan  2 10:00:${10 + n} host1 sshd[99]: Accepted password for kim from 203.0.113.9 port 22 ssh2`,
    );
    const path = file('auth.log', `${[...lines, ...after].join('\n')}\n`);
    utimesSync(path, new Date('2025-01-03T00:00:00Z'), new Date('2025-01-03T00:00:00Z'));
    const [look] = (await inspect(at.session, { job: 'look', paths: [path] })).files;
    expect(look).toMatchObject({
      zoneInData: false,
      yearInData: false,
      proposedZone: 'Asia/Seoul',
      proposedYear: 2025,
    });
    expect(look?.rows[0]?.instant).toBe(Date.parse('2024-12-30T10:00:10+09:00') * 1000);
    const [taken] = await take([path]);
    expect(taken).toMatchObject({
      zone: 'Asia/Seoul',
      zoneSource: 'case',
      year: 2025,
      yearSource: 'file-date',
      first: Date.parse('2024-12-30T10:00:10+09:00') * 1000,
      last: Date.parse('2025-01-02T10:00:49+09:00') * 1000,
    });
    const copy = file('auth2.log', `${[...lines, ...lines].join('\n')}\n`);
    utimesSync(copy, new Date('2025-06-01T00:00:00Z'), new Date('2025-06-01T00:00:00Z'));
    const stated = file('auth3.log', `${lines.join('\n')}\n`);
    const [before, said] = await take([copy, { path: stated, zone: 'UTC', year: 2020 }]);
    expect(before).toMatchObject({ year: 2024, yearSource: 'file-date' });
    expect(said).toMatchObject({
      zone: 'UTC',
      zoneSource: 'stated',
      year: 2020,
      yearSource: 'stated',
      first: Date.parse('2020-12-30T10:00:10Z') * 1000,
    });
    expect(await take([{ path: file('auth4.log', `${lines.join('\n')}\n\n`), zone: 'Nowhere/Land' }])).toMatchObject([
      { outcome: 'refused', code: 'zone-wrong' },
    ]);
  });

  it('previews with the real parser and looks at a folder without importing', async () => {
    const path = file('access.log', `${accessLines(0, 30)}no line\n`);
    file('empty.log', '');
    const seen = await preview(at.session, { path });
    expect(seen).toMatchObject({ recognised: { format: 'web-access' }, looked: 31, parsed: 30, obstacle: null });
    expect(seen.rows).toHaveLength(20);
    expect(seen.rows[3]).toMatchObject({ line: 4, sourceIp: '198.51.100.3', userName: 'user3', httpStatus: 200 });
    expect(seen.rejects).toMatchObject([{ line: 31, text: 'no line' }]);
    const packed = await preview(at.session, { path: file('access.gz', gzipSync(accessLines(0, 100_000))) });
    expect(packed).toMatchObject({ packing: 'gzip', recognised: { format: 'web-access' } });
    const { files } = await inspect(at.session, { job: 'look', paths: [join(at.folder, 'evidence')] });
    expect(files.map(({ name, obstacle }) => [name, obstacle?.code ?? null])).toEqual([
      ['access.gz', null],
      ['access.log', null],
      ['empty.log', 'file-empty'],
    ]);
    expect(await rows('SELECT count(*) AS n FROM event')).toEqual([{ n: 0 }]);
  });
});

describe('a reader', () => {
  useCase();

  it.skipIf(!existsSync('/proc/self/fd'))('leaves no copy open of a file that is refused midway', async () => {
    const { signal } = new AbortController();
    const reader = await openReader(null, signal);
    for (const [name, lines] of [
      ['large.gz', 100_000],
      ['small.gz', 50],
    ] as const) {
      const packed = gzipSync(accessLines(0, lines));
      packed[packed.length >> 1] = (packed[packed.length >> 1] as number) ^ 0xff;
      const path = file(name, packed);
      const rest = { wish: {}, recorded: null, caseZone: 'UTC', mayGuessYear: true, forget: false };
      const order = { kind: 'read', path, name, copyTo: `${path}.copy`, ...rest } as const;
      await expect(reader.carryOut(order, { signal })).rejects.toMatchObject({ code: 'file-damaged' });
      expect(reader.alive).toBe(true);
    }
    const open = readdirSync('/proc/self/fd').map((one) => {
      // The descriptor that lists them is closed by now.
      return existsSync(`/proc/self/fd/${one}`) ? readlinkSync(`/proc/self/fd/${one}`) : '';
    });
    expect(open.filter((path) => path.endsWith('.copy'))).toEqual([]);
    reader.kill();
  });

  it('that is killed in the middle refuses its file as unreadable, and says cancelled when that is why', async () => {
    const path = file('big.log', accessLines(0, 20_000).repeat(20));
    const order = { kind: 'hash', path, name: 'big.log' } as const;
    const reader = await openReader(null, new AbortController().signal);
    const died = reader.carryOut(order, { signal: new AbortController().signal });
    reader.kill();
    await expect(died).rejects.toMatchObject({ code: 'file-damaged' });
    const controller = new AbortController();
    const other = await openReader(null, controller.signal);
    const stopped = other.carryOut(order, { signal: controller.signal });
    controller.abort();
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    expect(other.alive).toBe(false);
  });

  it('is given only so much memory (H00)', async () => {
    const { signal } = new AbortController();
    const path = file('a.log', accessLines(0, 5));
    const order = { kind: 'hash', path, name: 'a.log' } as const;
    // Less than it needs for itself, whatever the file holds.
    const reader = startReader(8);
    await expect(reader.carryOut(order, { signal })).rejects.toMatchObject({
      code: 'file-damaged',
      message: expect.stringContaining('it wanted more memory than it is given'),
    });
    expect(reader.alive).toBe(false);
    expect(await take([path])).toMatchObject([{ outcome: 'imported', events: 5 }]);
  });

  it('is given only so long', async () => {
    const path = file('big.log', accessLines(0, 20_000).repeat(20));
    const { signal } = new AbortController();
    const reader = await openReader(theCase(at.session).index, signal);
    const order = {
      kind: 'read',
      path,
      name: 'big.log',
      wish: {},
      recorded: null,
      caseZone: 'UTC',
      copyTo: null,
      forget: false,
    } as const;
    // Nobody takes what it sends: it waits for ever, and the limit ends it.
    await expect(reader.carryOut(order, { signal, limitMs: 300 })).rejects.toMatchObject({
      code: 'file-damaged',
      message: expect.stringContaining('longer than 0.3 seconds'),
    });
  });
});
