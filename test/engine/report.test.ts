import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Input, Method, Output } from '@shared/contract.ts';
import type { Reply } from '@shared/refusal.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Summary } from '../../electron/engine/report/summary.ts';
import { forkEngine } from '../../electron/fork.ts';
import { findChromium } from '../chromium.mjs';
import { payloads } from './payloads.ts';

const entry = resolve(import.meta.dirname, '../../out/main/process.js');

type Ask = <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>;

/** A real engine process. What it refuses is thrown by its code. */
function engine(cases: string, environment: Record<string, string> = {}): { ask: Ask; end: () => Promise<void> } {
  const child = forkEngine(entry, { DWELL_CASES: cases, DWELL_USER: 'investigator', ...environment });
  const waiting = new Map<number, (reply: Reply) => void>();
  let next = 1;
  child.onMessage((message) => {
    if ('id' in message) waiting.get(message.id)?.(message.reply);
  });
  const ended = new Promise<void>((done) => child.onExit(done));
  return {
    async ask(method, input) {
      const id = next++;
      const answered = new Promise<Reply>((done) => {
        waiting.set(id, done);
        child.post({ id, method, input });
      });
      const reply = await Promise.race([answered, ended]);
      if (!reply) throw new Error('the engine is gone');
      if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
      return reply.value as Output<typeof method>;
    },
    async end() {
      child.end();
      await ended;
    },
  };
}

const two = (n: number) => String(n).padStart(2, '0');

/** A web log with known counts: days 24, 25 and 28 June 2025, an unreadable line on each, every payload as somebody's browser. */
const accessDays = [24, 25, 28];
const accessLines = accessDays.flatMap((day) => [
  ...Array.from(
    { length: 40 },
    (_, i) =>
      `203.0.113.${i} - kim [${day}/Jun/2025:03:${two(i)}:07 +0900] "GET /customers/${i}/주소 HTTP/1.1" ${i % 4 === 0 ? 403 : 200} ${500 + i} "-" "agent/${i % 3}"`,
  ),
  'this line is no access log line at all',
]);
const hostileLines = payloads.map(
  (payload, i) =>
    `198.51.100.${i} - - [28/Jun/2025:04:${two(i % 60)}:${two(Math.floor(i / 60))} +0900] "GET / HTTP/1.1" 200 5 "-" "${payload.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
);
const accessText = `${[...accessLines, ...hostileLines].join('\n')}\n`;
const authText = `${Array.from({ length: 25 }, (_, i) => `Jun 25 10:${two(i)}:00 gate sshd[${100 + i}]: Failed password for root from 192.0.2.${i + 1} port 22 ssh2`).join('\n')}\n`;

const hostileName = 'access<img src=x onerror=alert(1)>.log';
const settings = {
  name: '사건 </title><script>alert(1)</script>',
  number: '2025-IR-017',
  organisation: 'Example Shop',
  investigator: 'investigator',
  zone: 'Asia/Seoul',
  tlp: 'TLP:AMBER+STRICT',
  marking: '"; } </style><img src=x onerror=alert(2)>',
} as const;

let cases: string;
let folder: string;
let first: ReturnType<typeof engine>;
let html: Output<'report.export'>;
let json: Output<'report.export'>;
let csv: Output<'report.export'>;
let summary: Summary;

async function exportAll(ask: Ask) {
  const one = (as: 'html' | 'json' | 'csv') => ask('report.export', { job: `report ${as}`, as });
  return { html: await one('html'), json: await one('json'), csv: await one('csv') };
}

beforeAll(async () => {
  cases = await mkdtemp(join(tmpdir(), 'dwell-report-'));
  const access = join(cases, hostileName);
  const auth = join(cases, '인증.log.gz');
  writeFileSync(access, accessText);
  writeFileSync(auth, gzipSync(authText));
  first = engine(cases);
  const { ask } = first;
  const made = await ask('case.create', { settings });
  folder = made.folder;
  const imported = await ask('evidence.import', {
    job: 'import',
    files: [{ path: access }, { path: auth, year: 2025 }],
  });
  expect(imported.files.map((file) => file.outcome)).toEqual(['imported', 'imported']);

  const { rows } = await ask('timeline.page', { limit: 500 });
  const row = (match: (text: string) => boolean) => {
    const found = rows.find((one) => match(`${one.sourceIp} ${one.urlPath} ${one.userAgent}`));
    if (!found) throw new Error('the event to note is not there');
    return { evidence: found.evidence, byteOffset: found.byteOffset };
  };
  const start = row((text) => text.includes('/customers/7/'));
  await ask('incident.promote', { event: start, title: '첫 조회', phase: 'first-access', fact: 'first-act' });
  const noted = await ask('notes.attach', { event: start, text: 'first wording' });
  await ask('notes.edit', { id: noted.id, text: "=cmd|' /C calc'!A0\n둘째 줄" });
  const withdrawn = await ask('notes.attach', { event: start, text: 'taken back and not to be read' });
  await ask('notes.withdraw', { id: withdrawn.id, reason: 'wrong event' });
  await ask('incident.enter', {
    title: '=HYPERLINK("http://192.0.2.1","open")',
    phase: 'first-access',
    fact: 'first-act',
    source: 'notice of the ministry',
    precision: 'day',
    instant: Date.UTC(2025, 3, 13, 15) * 1000,
  });
  await ask('incident.enter', {
    title: 'A customer calls',
    phase: 'discovery',
    fact: 'discovery',
    source: 'call',
    instant: Date.UTC(2025, 10, 18, 13, 52) * 1000,
  });
  for (const [i, payload] of payloads.entries()) {
    const event = row((text) => text.startsWith(`198.51.100.${i} `));
    await ask('notes.attach', { event, text: payload });
    await ask('incident.promote', {
      event,
      title: payload.slice(0, 300) || 'none',
      phase: 'other',
      text: payload,
      source: payload,
    });
  }
  ({ html, json, csv } = await exportAll(ask));
  summary = JSON.parse(json.body) as Summary;
});

afterAll(() => first.end());

describe('the figures of a summary', () => {
  it('are those that counting the raw lines gives', () => {
    const readable = accessText.split('\n').filter((line) => /^\S+ \S+ \S+ \[/.test(line)).length;
    const all = accessText.split('\n').length - 1 + (authText.split('\n').length - 1);
    expect(summary.headline.evidence.value).toBe(2);
    expect(summary.headline.lines.value).toBe(all);
    expect(summary.headline.events.value).toBe(readable + 25);
    expect(summary.headline.rejects.value).toBe(accessDays.length);
    expect(summary.headline.withoutTime.value).toBe(0);
    expect(summary.headline.first?.value.local).toBe('2025-06-24 03:00:07 +09:00');
    expect(summary.headline.last?.value.utc).toMatch(/^2025-06-27T19:/);
    const drawn = summary.histogram?.series.flatMap((series) => series.value.counts).reduce((a, b) => a + b, 0);
    expect(drawn).toBe(readable + 25);
    for (const { balance, indexAgrees } of summary.evidence) {
      const b = balance.value;
      expect(b.events + b.rejects + b.blanks + b.comments + b.continuations).toBe(b.lines);
      expect(indexAgrees.value).toBe(true);
    }
  });

  it('each cite a question of the appendix, and evidence by its SHA-256', () => {
    const numbers = new Set(summary.citations.map(({ number }) => Number(number)));
    const questions = new Set(summary.questions.map(({ id }) => id));
    const files = new Set(summary.evidence.map(({ sha256 }) => sha256));
    const cited: number[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, held] of Object.entries(value)) {
        if (key === 'citation') cited.push(held as number);
        walk(held);
      }
    };
    walk({ ...summary, citations: [], questions: [] });
    expect(cited.length).toBeGreaterThan(150);
    expect(cited.every((number) => numbers.has(number))).toBe(true);
    // A reader meets them as 1, 2, 3…
    const met = [...new Set([...html.body.matchAll(/class="cite" href="#c(\d+)"/g)].map((found) => Number(found[1])))];
    expect(met).toEqual(met.map((_, at) => at + 1));
    for (const citation of summary.citations) {
      expect(questions.has(citation.question)).toBe(true);
      expect(citation.evidence.every(({ sha256 }) => files.has(sha256))).toBe(true);
      expect(citation.journal.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
      // Nothing is said on no ground at all.
      expect(citation.evidence.length + citation.journal.length + citation.from.length).toBeGreaterThan(0);
    }
    for (const question of summary.questions) expect(question.sql ?? question.rule).toBeTruthy();
  });

  it('lead to the very bytes: each place of an event is the line that states it', () => {
    const bytes = new Map([
      [createHash('sha256').update(accessText).digest('hex'), Buffer.from(accessText)],
      [createHash('sha256').update(gzipSync(authText)).digest('hex'), Buffer.from(authText)],
    ]);
    let looked = 0;
    for (const { place, event } of summary.incident) {
      if (!place || !event) continue;
      const file = bytes.get(place.sha256) ?? Buffer.from('');
      expect(file.subarray(0, place.byteOffset).toString().split('\n').length).toBe(place.line);
      const address = event.value.find(([field]) => field === 'sourceIp')?.[1] ?? 'none';
      expect(file.subarray(place.byteOffset).toString().startsWith(`${address} `)).toBe(true);
      looked++;
    }
    expect(looked).toBe(payloads.length + 1);
  });

  it('can be asked again: every SQL question of the appendix runs on the index and gives rows', async () => {
    const { openIndex } = await import('../../electron/engine/case/index.ts');
    await first.ask('case.close', {});
    const index = await openIndex({
      file: join(folder, 'index.duckdb'),
      scratch: join(cases, 'scratch'),
      readOnly: true,
    });
    try {
      for (const { question, parameters } of summary.citations) {
        const { sql } = summary.questions.find(({ id }) => id === question) ?? {};
        if (sql) expect((await index.rows(sql, parameters)).length).toBeGreaterThan(0);
      }
    } finally {
      index.close();
      await first.ask('case.open', { case: folder });
    }
  });
});

describe('what a summary cannot say', () => {
  const kinds = (name: string) =>
    summary.limits
      .filter(({ evidence }) => evidence === summary.evidence.find((file) => file.name === name)?.id)
      .map(({ kind, mark }) => `${kind} ${mark}`);

  it('names rejected lines, assumed zones, stated years and days without events, each by its own mark', () => {
    expect(kinds(hostileName)).toEqual(['rejects fact', 'gap fact']);
    expect(kinds('인증.log.gz')).toEqual(['zone assumption', 'year statement']);
    const gap = summary.limits.find(({ kind }) => kind === 'gap');
    expect(gap?.value).toContain('2025-06-26 – 2025-06-27');
    expect(gap?.value).toContain('does not say that nothing happened');
    expect(summary.limits.find(({ kind }) => kind === 'gap-of-case')?.value).toContain('2025-06-26 – 2025-06-27');
    expect(summary.limits.find(({ kind }) => kind === 'rejects')?.value).toMatch(/^3 lines were rejected in access/);
  });
});

describe('the incident timeline of a summary', () => {
  it('states the dwell of every pair of claims, as an inference, with both ends', () => {
    const [ministry, log] = summary.dwell;
    expect(summary.dwell).toHaveLength(2);
    expect(ministry?.days).toMatchObject({ value: 218, mark: 'inference' });
    expect(ministry?.exact).toBeNull();
    expect(ministry?.from.source).toBe('notice of the ministry');
    expect(log?.days.value).toBe(147);
    expect(log?.daysInclusive.value).toBe(148);
    expect(log?.from.place?.line).toBe(8);
    expect(summary.headline.dwell[0]).toMatchObject({ least: { value: 147 }, most: { value: 218 } });
  });

  it('holds notes as they now read, and of withdrawn ones only that they were', () => {
    const item = summary.incident.find(({ title }) => title === '첫 조회');
    expect(item?.notes.map(({ text }) => text)).toEqual(["=cmd|' /C calc'!A0\n둘째 줄"]);
    expect(html.body).not.toContain('taken back and not to be read');
    expect(json.body).not.toContain('taken back and not to be read');
    expect(summary.custody.entries.find(({ kind }) => kind === 'note.withdrawn')?.what).toContain('wrong event');
  });

  it('is a table that no spreadsheet takes for formulas', () => {
    expect(csv.body.startsWith('\ufeffnumber,time_utc,time_local,zone,precision,phase,fact,title,')).toBe(true);
    const rows = parsed(csv.body.slice(1));
    expect(rows).toHaveLength(summary.incident.length + 1);
    expect(rows.every((row) => row.length === 16)).toBe(true);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(rows[1]?.slice(0, 9)).toEqual([
      '1',
      '2025-04-13T15:00:00Z',
      '2025-04-14 +09:00',
      'Asia/Seoul',
      'day',
      'first-access',
      'first-act',
      '\'=HYPERLINK("http://192.0.2.1","open")',
      '',
    ]);
    expect(rows.slice(1).every((row) => row[15] === 'TLP:AMBER+STRICT')).toBe(true);
  });
});

describe('the bytes of a summary', () => {
  it('are the same from a second export, another time zone and language, a reader, and after a rebuild', async () => {
    const bytes = (all: Awaited<ReturnType<typeof exportAll>>) => [all.html.sha256, all.json.sha256, all.csv.sha256];
    const expected = [html.sha256, json.sha256, csv.sha256];
    expect(bytes(await exportAll(first.ask))).toEqual(expected);
    await first.ask('case.close', {});
    const elsewhere = engine(cases, { TZ: 'America/New_York', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' });
    await elsewhere.ask('case.open', { case: folder });
    expect(bytes(await exportAll(elsewhere.ask))).toEqual(expected);
    expect((await elsewhere.ask('case.rebuild', { job: 'rebuild' })).identical).toBe(true);
    expect(bytes(await exportAll(elsewhere.ask))).toEqual(expected);
    await elsewhere.ask('case.close', {});
    await elsewhere.ask('case.open', { case: folder, readOnly: true });
    const before = readFileSync(join(folder, 'journal.jsonl'));
    expect(bytes(await exportAll(elsewhere.ask))).toEqual(expected);
    expect(readFileSync(join(folder, 'journal.jsonl')).equals(before)).toBe(true);
    await elsewhere.end();
    await first.ask('case.open', { case: folder });
  });

  it('carry no path and no clock of the machine that made them', () => {
    for (const { body } of [html, json, csv]) {
      expect(body).not.toContain(cases);
      expect(body).not.toContain(`${tmpdir()}/`);
    }
  });

  it('are those whose SHA-256 the journal records, under the name that was given', async () => {
    const { entries } = await first.ask('custody.list', { kind: 'report.exported' });
    const oldest = entries.at(-1);
    expect(oldest?.body).toEqual({
      as: 'html',
      language: 'en',
      name: html.name,
      sha256: html.sha256,
      tlp: 'TLP:AMBER+STRICT',
      masked: false,
    });
    expect(createHash('sha256').update(html.body, 'utf8').digest('hex')).toBe(html.sha256);
    expect(html.name).toBe(`2025-IR-017-summary-${html.sha256.slice(0, 8)}.html`);
  });

  it('say the same in Korean, figure by figure', async () => {
    const { ask } = first;
    const korean = JSON.parse((await ask('report.export', { job: 'ko', as: 'json', language: 'ko' })).body) as Summary;
    const figures = ({ headline, dwell, evidence, histogram }: Summary) => ({ headline, dwell, evidence, histogram });
    expect(figures(korean)).toEqual(figures(summary));
    expect(korean.limits.map(({ kind }) => kind)).toEqual(summary.limits.map(({ kind }) => kind));
    expect(korean.limits.every(({ value }) => /[가-힣]/.test(value))).toBe(true);
    const { body } = await ask('report.export', { job: 'ko', as: 'html', language: 'ko' });
    expect(body).toContain('<html lang="ko">');
    expect(body).toContain('수치로 본 사건');
    expect(body).not.toContain('The case in figures');
    // Three words of English in a row are a sentence left behind; commands and names of files are none.
    const english = korean.questions.filter(({ words, rule }) =>
      /[a-z]{3,} [a-z]{2,} [a-z]{2,}/.test(`${words} ${rule ?? ''}`),
    );
    expect(english).toEqual([]);
    expect(korean.limits.find(({ kind }) => kind === 'rejects')?.value).not.toMatch(/No client/);
  });

  it('are shown before they are exported, and the journal knows of exports alone', async () => {
    const { ask } = first;
    const before = readFileSync(join(folder, 'journal.jsonl'));
    expect((await ask('report.look', { job: 'look' })).body).toBe(html.body);
    expect(readFileSync(join(folder, 'journal.jsonl')).equals(before)).toBe(true);
  });

  it('are known again by their SHA-256, and a single digit changed is not', async () => {
    const { ask } = first;
    const brought = await mkdtemp(join(tmpdir(), 'dwell-brought-'));
    const [out, forged] = [join(brought, html.name), join(brought, 'forged.html')];
    writeFileSync(out, html.body);
    writeFileSync(forged, html.body.replace('2025', '2024'));
    const known = await ask('custody.check', { job: 'check', path: out });
    expect(known).toMatchObject({ name: html.name, sha256: html.sha256, evidence: [] });
    expect(known.exports.map(({ body }) => body.name)).toContain(html.name);
    expect(await ask('custody.check', { job: 'check', path: forged })).toMatchObject({ evidence: [], exports: [] });
    await expect(ask('custody.check', { job: 'check', path: join(brought, 'nowhere') })).rejects.toThrow(
      'file-missing',
    );
    rmSync(brought, { recursive: true });
  });

  it('change when the case does', async () => {
    const { ask } = first;
    const { entries } = await ask('incident.list', {});
    const call = entries.find(({ title }) => title === 'A customer calls');
    await ask('incident.edit', { id: call?.id ?? 0, text: 'and asks why.' });
    const after = await ask('report.export', { job: 'again', as: 'html' });
    expect(after.sha256).not.toBe(html.sha256);
    expect(after.body).toContain('and asks why.');
    await ask('incident.edit', { id: call?.id ?? 0, text: '' });
  });
});

describe('a case that is not whole', () => {
  const summaryOf = async (ask: Ask) =>
    JSON.parse((await ask('report.export', { job: 'report', as: 'json' })).body) as Summary;
  const opened = async (name: string) => {
    const own = await mkdtemp(join(tmpdir(), 'dwell-report-'));
    const log = join(own, 'access.log');
    writeFileSync(log, accessText);
    const { ask, end } = engine(own);
    const made = await ask('case.create', { settings: { name, zone: 'Asia/Seoul' } });
    return { ask, end, log, folder: made.folder };
  };

  it('is summed up when it is empty', async () => {
    const { ask, end } = await opened('Empty');
    const empty = await summaryOf(ask);
    expect(empty.headline).toMatchObject({ events: { value: 0 }, evidence: { value: 0 }, first: null, last: null });
    expect(empty.histogram).toBeNull();
    const page = await ask('report.export', { job: 'report', as: 'html' });
    expect(page.body).toContain('No evidence has been taken in.');
    expect((await ask('report.export', { job: 'report', as: 'csv' })).body.trim().split('\r\n')).toHaveLength(1);
    await end();
  });

  it('says which evidence could not be read, without the paths of the machine', async () => {
    const { ask, end, log, folder: place } = await opened('Unread');
    await ask('evidence.import', { job: 'import', files: [{ path: log }] });
    await ask('case.close', {});
    for (const name of [log, join(place, 'index.duckdb'), join(place, 'index.duckdb.wal')])
      rmSync(name, { force: true });
    await ask('case.open', { case: place });
    const unread = await summaryOf(ask);
    expect(unread.headline.events.value).toBe(0);
    expect(unread.limits.map(({ kind }) => kind)).toContain('unread');
    expect(JSON.stringify(unread)).not.toContain(log);
    await ask('case.verify', { job: 'verify' });
    const verified = await summaryOf(ask);
    expect(verified.evidence[0]?.verified?.value.state).toBe('missing');
    expect(verified.limits.map(({ kind }) => kind)).toContain('changed');
    expect(verified.limits.map(({ kind }) => kind)).not.toContain('not-verified');
    await end();
  });

  it('says that its journal is broken, and writes nothing into it', async () => {
    const { ask, end, log, folder: place } = await opened('Broken');
    await ask('evidence.import', { job: 'import', files: [{ path: log }] });
    const { rows } = await ask('timeline.page', { limit: 1 });
    const event = { evidence: rows[0]?.evidence ?? 0, byteOffset: rows[0]?.byteOffset ?? 0 };
    await ask('notes.attach', { event, text: 'the note that was changed' });
    await ask('case.close', {});
    const journal = join(place, 'journal.jsonl');
    const forged = readFileSync(journal, 'utf8').replace('the note that was changed', 'the note that was forged!');
    writeFileSync(journal, forged);
    await ask('case.open', { case: place });
    const broken = await summaryOf(ask);
    expect(broken.limits[0]).toMatchObject({ kind: 'chain-broken', mark: 'fact' });
    expect(broken.custody.chain).toBe('broken');
    expect((await ask('report.export', { job: 'report', as: 'html' })).body).toContain('class="alarm"');
    expect(readFileSync(journal, 'utf8')).toBe(forged);
    await end();
  });
});

describe('a hostile case', () => {
  it('puts nothing but text into the document', () => {
    const tags = [...html.body.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
    const names = new Set(tags.map((tag) => /^<[/!]?([a-zA-Z0-9]+)/.exec(tag)?.[1]?.toLowerCase() ?? tag));
    for (const name of [
      'script',
      'img',
      'iframe',
      'object',
      'embed',
      'form',
      'input',
      'link',
      'base',
      'audio',
      'video',
    ])
      expect(names.has(name)).toBe(false);
    expect(html.body).not.toContain('<script');
    expect(tags.filter((tag) => /[\s"'/]on\w+\s*=/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\s(src|style|action|formaction|srcdoc)\s*=/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\shref="(?!#[A-Za-z]\d+")/i.test(tag))).toEqual([]);
    expect(html.body.match(/<style>/g)).toHaveLength(1);
    expect(html.body.match(/<title>/g)).toHaveLength(1);
    expect(html.body).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/);
  });
});

const chromiumPath = findChromium();

describe.skipIf(!chromiumPath)('the document in a browser (skipped where no Chromium is found)', () => {
  it('runs nothing, asks for nothing, breaks no rule of its own, and marks every printed page', async () => {
    const { chromium } = await import('@playwright/test');
    const file = join(cases, 'report.html');
    writeFileSync(file, html.body);
    const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const heard: string[] = [];
      page.on('console', (message) => heard.push(message.text()));
      page.on('pageerror', (error) => heard.push(error.message));
      page.on('dialog', (dialog) => {
        heard.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (request.url() !== `file://${file}`) heard.push(request.url());
      });
      await page.goto(`file://${file}`);
      expect(await page.title()).toBe(`TLP:AMBER+STRICT · 2025-IR-017 · ${settings.name} · Case summary`);
      expect(await page.locator('h1').textContent()).toBe(settings.name);
      // Every citation that is printed leads somewhere.
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll('a[href^="#"]')]
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !document.getElementById(href.slice(1))),
      );
      expect(lost).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      const running = await page.evaluate(() =>
        [...document.querySelectorAll('.running')].map((one) => [getComputedStyle(one).position, one.textContent]),
      );
      expect(running).toEqual(
        [1, 2].map(() => ['fixed', `2025-IR-017 · ${settings.marking} · ${settings.name}TLP:AMBER+STRICT`]),
      );
      expect((await page.pdf({ format: 'A4', preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
      expect(heard).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

/** RFC 4180, read in the plainest way. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',' || (sign === '\r' && text[at + 1] === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r') {
        at++;
        rows.push([]);
      }
    } else cell += sign;
  }
  return rows.slice(0, -1);
}
