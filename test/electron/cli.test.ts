import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columns, visible, visibleJson } from '../../electron/doors/cli/text.ts';
import { accessLog, built, posix, temporaryFolder } from './built.ts';

const folder = temporaryFolder();
const environment = { ...process.env, DWELL_CASES: join(folder.path, 'cases'), DWELL_USER: 'tester', TZ: 'UTC' };
const theCase = join(folder.path, 'shop.dwell');
const log = join(folder.path, 'access.log');
let cli = '';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const commanding = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

beforeAll(() => {
  cli = join(built(), 'main/cli.js');
  writeFileSync(log, accessLog(1500));
  writeFileSync(join(folder.path, 'noise.bin'), Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)));
});

afterAll(() => folder.remove());

function dwell(...values: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...values], {
    encoding: 'utf8',
    env: environment,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

function json<T>(...values: string[]): T {
  const { status, stdout, stderr } = dwell(...values, '--json');
  if (status !== 0) throw new Error(`status ${status}: ${stderr}`);
  return JSON.parse(stdout) as T;
}

describe('dwell', () => {
  it('makes a case where it is told to', () => {
    const made = json<{ folder: string; settings: object }>(
      'new',
      join(folder.path, 'shop'),
      '--name',
      'Shop',
      '--zone',
      'Asia/Seoul',
      '--number',
      '2025-1',
    );
    expect(made).toMatchObject({
      folder: theCase,
      readOnly: false,
      settings: { name: 'Shop', zone: 'Asia/Seoul', number: '2025-1', tlp: 'TLP:AMBER+STRICT' },
    });
    expect(existsSync(join(theCase, 'journal.jsonl'))).toBe(true);
  });

  it('refuses a second case in its place', () => {
    const { status, stdout, stderr } = dwell('new', theCase, '--name', 'Shop');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('exists already');
  });

  it('imports, and gives the balance sheet in the shape that scripts are written against', () => {
    const { files } = json<{ files: Record<string, unknown>[] }>('import', theCase, log);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({
      path: log,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      format: 'web-access',
      lines: 1500,
      events: 1500,
      rejects: 0,
      blanks: 0,
      comments: 0,
      continuations: 0,
      first: '2025-06-23T15:00:00Z',
      last: '2025-06-23T15:24:59Z',
    });
  });

  it('enters in the journal what a command did, and not that it came and went', () => {
    const journal = () => readFileSync(join(theCase, 'journal.jsonl'), 'utf8');
    const before = journal();
    json('events', theCase, '--limit', '1');
    json('evidence', theCase);
    expect(journal()).toBe(before);
    const kinds = before
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { kind: string }).kind);
    expect(kinds).toEqual(['case.created', 'case.opened', 'case.closed', 'evidence.added']);
  });

  it('knows a file of the case byte for byte, and no other', () => {
    const checked = json<{ files: { evidence: { id: number }[] }[] }>('check', theCase, log);
    expect(checked.files.map(({ evidence }) => evidence.map(({ id }) => id))).toEqual([[1]]);
    const out = join(folder.path, 'summary.html');
    json('report', theCase, '--out', out);
    expect(dwell('check', theCase, out).stdout).toMatch(/exported by .+, journal entry \d+/);
    writeFileSync(out, readFileSync(out, 'utf8').replace('1,500', '1,501'));
    const { status, stdout } = dwell('check', theCase, out);
    expect([status, stdout]).toEqual([1, expect.stringContaining('NOT KNOWN')]);
    expect(dwell('check', theCase, join(folder.path, 'nowhere')).status).toBe(1);
  });

  it('says which files it refused, with status 1, and imports the others', () => {
    const other = join(folder.path, 'other.log');
    writeFileSync(other, accessLog(20).replaceAll('/orders/', '/other/'));
    const { status, stdout } = dwell('import', theCase, log, join(folder.path, 'noise.bin'), other, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      files: expect.arrayContaining([
        expect.objectContaining({ path: log, refused: expect.objectContaining({ code: 'already-imported' }) }),
        expect.objectContaining({
          path: join(folder.path, 'noise.bin'),
          refused: expect.objectContaining({ code: 'format-unknown' }),
        }),
        expect.objectContaining({ path: other, events: 20 }),
      ]),
    });
  });

  it('refuses to import into a case that is not there, and says what to do', () => {
    const { status, stdout, stderr } = dwell('import', join(folder.path, 'none.dwell'), log);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('dwell new');
  });

  it('lists events in the shape that scripts are written against, more than one page of them', () => {
    const all = json<{ total: number; events: Record<string, unknown>[] }>(
      'events',
      theCase,
      '--filter',
      'urlPath:/orders/*',
      '--limit',
      '1500',
    );
    expect(all.total).toBe(1500);
    expect(all.events).toHaveLength(1500);
    expect(all.events[1234]).toMatchObject({
      time: '2025-06-23T15:20:34Z',
      offsetMinutes: 540,
      evidence: { id: 1, name: 'access.log', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      line: 1235,
      sourceIp: '203.0.113.35',
      httpMethod: 'GET',
      urlPath: '/orders/1234',
      httpStatus: 200,
    });
    const bytes = readFileSync(log);
    for (const { line, byteOffset, byteLength } of all.events as {
      line: number;
      byteOffset: number;
      byteLength: number;
    }[]) {
      expect(bytes.subarray(byteOffset, byteOffset + byteLength).toString()).toContain(`/orders/${line - 1} `);
    }
  });

  it('goes on at an offset, newest first, with the original line', () => {
    const page = json<{ total: number; events: Record<string, unknown>[] }>(
      ...[
        'events',
        theCase,
        '--filter',
        'httpStatus:403 urlPath:/orders/*',
        '--limit',
        '2',
        '--offset',
        '1',
        '--order',
        'newest',
        '--original',
      ],
    );
    expect(page.total).toBe(150);
    expect(page.events.map((event) => event.urlPath)).toEqual(['/orders/1489', '/orders/1479']);
    expect(page.events[0]).toMatchObject({
      timeText: expect.stringContaining('24/Jun/2025:00:24:49 +0900'),
      original: { state: 'same', text: expect.stringContaining('"GET /orders/1489 HTTP/1.1" 403') },
    });
  });

  it('bounds events in time, in the zone of the case unless an offset is written', () => {
    const count = (from: string, to: string) =>
      json<{ total: number }>(
        'events',
        theCase,
        '--from',
        from,
        '--to',
        to,
        '--limit',
        '0',
        '--filter',
        'urlPath:/orders/*',
      ).total;
    expect(count('2025-06-24 00:10', '2025-06-24 00:20')).toBe(600);
    expect(count('2025-06-23T15:10:00Z', '2025-06-24T00:20:00+09:00')).toBe(600);
  });

  it('counts over time', () => {
    const answer = json<{ total: number; widthSeconds: number; series: { counts: number[] }[] }>(
      'histogram',
      theCase,
      '--buckets',
      '30',
    );
    expect(answer.total).toBe(1520);
    expect(answer.series.flatMap((one) => one.counts).reduce((a, b) => a + b, 0)).toBe(1520);
    expect(dwell('histogram', theCase, '--split', 'eventOutcome').stdout).toContain('failure');
  });

  it('points at what is wrong in a filter', () => {
    const { status, stdout } = dwell('events', theCase, '--filter', 'no.such:field', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ refused: { code: 'filter-wrong' } });
  });

  it('attaches notes by number and by hash, and lists them', () => {
    const { evidence } = json<{ evidence: { id: number; sha256: string }[] }>('evidence', theCase);
    const hash = evidence[0]?.sha256.slice(0, 10) ?? '';
    json('note', theCase, '1:0', '첫 접속');
    json('note', theCase, `${hash}:0`, 'again');
    const { notes } = json<{ notes: { text: string; by: string; anchor: { line: number } }[] }>('notes', theCase);
    expect(notes.map((note) => note.text).sort()).toEqual(['again', '첫 접속']);
    expect(notes[0]).toMatchObject({ by: 'tester', anchor: { line: 1 } });
    expect(dwell('note', theCase, '99:0', 'x').stderr).toContain('dwell evidence CASE');
    expect(dwell('note', theCase, 'nonsense', 'x').status).toBe(1);
    expect(dwell('note', theCase, '1:3', 'x').status).toBe(1);
  });

  it('keeps the incident timeline and computes the dwell time for each pair of claims', () => {
    const act = ['--phase', 'first-access', '--fact', 'first-act'];
    json('promote', theCase, '1:0', '--title', 'First order read', ...act, '--source', 'access.log');
    json('enter', theCase, '--at', '2025-04-14', '--title', 'First act', ...act, '--source', 'the ministry');
    json(
      'enter',
      theCase,
      '--at',
      '2025-11-18',
      '--title',
      'Found',
      '--phase',
      'discovery',
      '--fact',
      'discovery',
      '--source',
      'the company',
    );
    const { entries, dwell: pairs } = json<{
      entries: { title: string }[];
      dwell: { days: number; fromSource: string }[];
    }>('incident', theCase);
    expect(entries.map((entry) => entry.title)).toEqual(['First act', 'First order read', 'Found']);
    const toDiscovery = pairs.map((pair) => [pair.fromSource, pair.days]);
    expect(toDiscovery).toContainEqual(['access.log', 147]);
    expect(toDiscovery).toContainEqual(['the ministry', 218]);
    expect(dwell('enter', theCase, '--at', 'soon', '--title', 'x', '--phase', 'other', '--source', 'x').status).toBe(1);
    expect(
      dwell('enter', theCase, '--at', '2025-01-01', '--title', 'x', '--phase', 'none', '--source', 'x').stderr,
    ).toContain('preparation');
  });

  it('writes the report to a file or to the standard output', () => {
    const file = join(folder.path, 'report.csv');
    const written = json<{ out: string; sha256: string; sizeBytes: number }>(
      'report',
      theCase,
      '--as',
      'csv',
      '--out',
      file,
    );
    expect(written).toMatchObject({ out: file, sizeBytes: readFileSync(file).length });
    expect(readFileSync(file, 'utf8')).toContain('First order read');
    expect(dwell('report', theCase, '--as', 'html').stdout).toMatch(/^<!doctype html>/i);
    const exported = () => readFileSync(join(theCase, 'journal.jsonl'), 'utf8').split('report.exported').length;
    const before = exported();
    for (const nowhere of ['access.log/below.html', 'no-folder/report.html', '.']) {
      const refused = dwell('report', theCase, '--as', 'html', '--out', join(folder.path, nowhere));
      expect(refused.status).toBe(1);
      expect(refused.stderr).toContain('could not be written');
    }
    // What cannot be written is not made either: the journal knows of no export that nobody has.
    expect(exported()).toBe(before);
    expect(dwell('report', theCase, '--as', 'pdf').status).toBe(1);
  });

  it('says who, as programs read it: roster, credentials, leads, links and the path', () => {
    const own = join(folder.path, 'who');
    const staff = join(folder.path, 'staff.csv');
    const line = (day: string, agent: string) =>
      `203.0.113.7 - kim [${day}:10:00:00 +0900] "GET /api/customers/1234/orders HTTP/1.1" 200 90 "-" "${agent}"\n`;
    writeFileSync(join(folder.path, 'who.log'), line('02/Dec/2024', 'desk/1') + line('05/Jan/2025', 'tool/2'));
    writeFileSync(staff, 'person,accounts,role,last day\nKim Byeol,kim,developer,2024-12-31\nLee Sol,,agent,\n');
    json('new', own, '--name', 'Who', '--zone', 'Asia/Seoul');
    json('import', own, join(folder.path, 'who.log'));
    expect(json('roster', own, staff)).toMatchObject({
      taken: { added: 2, changed: 0, unchanged: 0 },
      people: [
        {
          name: 'Kim Byeol',
          lastDay: { text: '2024-12-31', instant: '2024-12-31T15:00:00Z', precision: 'day' },
          events: 2,
          last: '2025-01-05T01:00:00Z',
          afterLastDay: 1,
        },
        { name: 'Lee Sol', lastDay: null, events: 0 },
      ],
      withoutAccounts: [2],
      unownedTotal: 0,
    });
    expect(json('credentials', own)).toMatchObject({
      total: 1,
      credentials: [
        { kind: 'account', id: 'kim', uses: 2, firstUse: '2024-12-02T01:00:00Z', marks: ['used-after-owner-left'] },
      ],
      neverIssued: { total: 0, tokens: [] },
    });
    const { leads } = json<{ leads: object[] }>('leads', own);
    expect(leads).toHaveLength(1);
    expect(leads[0]).toMatchObject({
      rule: 'activity-after-last-day',
      subject: { kind: 'person', id: '1' },
      score: expect.any(Number),
      events: 1,
      first: '2025-01-05T01:00:00Z',
      last: '2025-01-05T01:00:00Z',
      why: expect.stringContaining('The last day of Kim Byeol was 2024-12-31 (taken to end with that day).'),
    });
    const links = json<{ nodes: { id: string; hops: number }[] }>('links', own, 'person:1', '--hops', '2');
    expect(links.nodes.map(({ id, hops }) => [id, hops])).toEqual(
      expect.arrayContaining([
        ['account:kim', 1],
        ['address:203.0.113.7', 2],
        ['device:tool/2', 2],
      ]),
    );
    const path = json<{ found: boolean; steps: { sentence: string; proof: object[] }[] }>(
      'path',
      own,
      'Kim Byeol',
      'data:/api/customers/{n}/orders',
    );
    expect(path.found).toBe(true);
    expect(path.steps.map(({ sentence }) => sentence)).toEqual([
      'Kim Byeol is linked to the account kim. staff.csv states it.',
      'The account kim was served the page /api/customers/{n}/orders. 2 events from 2024-12-02 10:00:00 +09:00 to 2025-01-05 10:00:00 +09:00.',
    ]);
    expect(path.steps[1]?.proof).toMatchObject([{ name: 'who.log', byteOffset: 0 }, { byteOffset: 109 }]);
    expect(dwell('path', own, 'nobody', 'kim').status).toBe(1);
    expect(dwell('links', own, 'kim', '--hops', '9').stderr).toContain('--hops 9: say one of 1, 2, 3.');
  });

  it('verifies and rebuilds', () => {
    expect(json('verify', theCase)).toMatchObject({ chain: { state: 'whole' } });
    expect(json('rebuild', theCase)).toMatchObject({ identical: true, compared: true, events: 1520 });
  });

  it('verifies with status 1 when evidence is no longer what it was', () => {
    const own = join(folder.path, 'changed');
    const file = join(folder.path, 'changed.log');
    writeFileSync(file, accessLog(5));
    json('new', own, '--name', 'Changed', '--zone', 'UTC');
    json('import', own, file);
    writeFileSync(file, accessLog(5).replace('203.0.113.1 ', '203.0.113.9 '));
    const { status, stdout } = dwell('verify', own);
    expect(status).toBe(1);
    expect(stdout).toContain('CHANGED');
  });

  it('shows and changes settings, custody and rejects', () => {
    expect(json('settings', theCase, '--tlp', 'TLP:RED')).toMatchObject({ settings: { tlp: 'TLP:RED', name: 'Shop' } });
    expect(dwell('settings', theCase, '--zone', 'Mars/Olympus').status).toBe(1);
    const custody = json<{ entries: { kind: string }[] }>('custody', theCase, '--kind', 'case.changed');
    expect(custody.entries.map((entry) => entry.kind)).toEqual(['case.changed']);
    expect(json('rejects', theCase, '1')).toMatchObject({ total: 0, rejects: [] });
    const formats = (...words: string[]) =>
      json<{ formats: { id: string; family: string }[] }>('formats', ...words).formats;
    expect(formats().map(({ id }) => id)).toContain('web-access');
    expect(formats('Sysmon').map(({ id, family }) => `${family}/${id}`)).toContain('windows/windows-xml');
    expect(formats('cloud', 'CLOUDTRAIL').map(({ id }) => id)).toEqual(['aws-cloudtrail', 'aws-cloudtrail-digest']);
    expect(dwell('formats', 'no-such-thing').stdout).toContain('No format holds these words.');
    expect(json<{ cases: { folder: string }[] }>('list').cases.map((one) => one.folder)).toContain(theCase);
  });

  it('answers a wrong usage with status 1 and how it is used', () => {
    expect(dwell('import').status).toBe(1);
    expect(dwell('no-such').stderr).toContain('unknown command');
    expect(dwell('events', theCase, '--limit', 'many').status).toBe(1);
  });
});

describe('a terminal', () => {
  it('is not commanded by evidence: no escape, control or direction mark reaches it (H04)', () => {
    const own = join(folder.path, 'hostile');
    const file = join(folder.path, 'hostile.log');
    const payload = '\u001b]0;owned\u0007\u009b2J\u202e\u200bevil';
    writeFileSync(file, accessLog(3).replaceAll('/orders/', `/${payload}/`));
    json('new', own, '--name', `Hostile ${payload}`, '--zone', 'UTC');
    json('import', own, file);
    json('note', own, '1:0', payload);
    for (const command of [
      ['events'],
      ['events', '--json'],
      ['events', '--original', '--json'],
      ['notes'],
      ['notes', '--json'],
      ['settings'],
      ['settings', '--json'],
      ['custody'],
      ['evidence', '--json'],
    ]) {
      const [name = '', ...options] = command;
      const { stdout, stderr, status } = dwell(name, own, ...options);
      expect(status).toBe(0);
      expect(stdout + stderr).not.toMatch(commanding);
    }
    expect(json<{ notes: { text: string }[] }>('notes', own).notes[0]?.text).toBe(payload);
  });

  it('is shown what it may not obey', () => {
    expect(visible('a\u001b[31m\r\n\t\u202e\u200b\ufeff\u0085z')).toBe(
      'a\\u001b[31m\\r\\n\\t\\u202e\\u200b\\ufeff\\u0085z',
    );
    expect(visible('\ud800 가나다 😀 é')).toBe('\\ud800 가나다 😀 é');
    // Cyrillic letters in a word of Latin ones, and a word that is Cyrillic throughout (H14).
    expect(visible('\u0430dmin \u0430\u0434\u043c\u0438\u043d \u{1d41a}b')).toBe(
      '\\u0430dmin \u0430\u0434\u043c\u0438\u043d \\ud835\\udc1ab',
    );
    expect(visibleJson('\u0430dmin')).toBe('"\\u0430dmin"');
    const value = { text: 'a\u001b\u009b\u202e\u2028"\\n\u0430dmin\u{1d41a}b', 'key\u200b': 1 };
    expect(JSON.parse(visibleJson(value))).toEqual(value);
  });

  it('gets columns that line up, also with wide signs', () => {
    expect(
      columns([
        ['가', 'x'],
        ['ab', 'y'],
        [null, 'z'],
      ]),
    ).toEqual(['가  x', 'ab  y', '-   z']);
  });
});

describe('results', () => {
  it.runIf(posix)('go to stdout and everything else to stderr', async () => {
    const { stdout, stderr } = dwell('import', theCase, log);
    expect(stdout).toContain('refused');
    expect(stderr).not.toContain('refused:');
    const child = spawn('sh', ['-c', `'${process.execPath}' '${cli}' events '${theCase}' --limit 1500 | head -1`], {
      env: environment,
    });
    let text = '';
    child.stdout.on('data', (data) => (text += data));
    let complaints = '';
    child.stderr.on('data', (data) => (complaints += data));
    await once(child, 'exit');
    expect(text).toBe('1520 events\n');
    expect(complaints).not.toMatch(/closing|failed|EPIPE|Error/);
  });

  it.runIf(posix).each([0, 250])('of an import cancelled after %i ms are nothing, with status 1', async (wait) => {
    const big = join(folder.path, 'big.log');
    writeFileSync(big, accessLog(80_000).repeat(8));
    const own = join(folder.path, `cancelled-${wait}.dwell`);
    json('new', own, '--name', 'Cancelled', '--zone', 'UTC');
    const child = spawn(process.execPath, [cli, 'import', own, big, '--json'], { env: environment, detached: true });
    let stdout = '';
    child.stdout.on('data', (data) => (stdout += data));
    const exited = once(child, 'exit');
    // The engine has taken the lock: the case is being opened, and a moment later the import is under way.
    while (!existsSync(join(own, 'lock'))) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, wait));
    // As a terminal does it: to the whole group.
    process.kill(-(child.pid ?? 0), 'SIGINT');
    const [status] = await exited;
    expect(status).toBe(1);
    expect(json('settings', own)).toMatchObject({ events: 0, evidence: 0, chain: 'whole' });
    expect(stdout).not.toContain('"events"');
  });
});

describe('dwell serve', () => {
  const children: ChildProcess[] = [];
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
  });

  async function serve(...values: string[]): Promise<{ child: ChildProcess; address: string; said: () => string }> {
    const child = spawn(process.execPath, [cli, 'serve', ...values], { env: environment });
    children.push(child);
    let stdout = '';
    let stderr = '';
    child.stderr?.on('data', (data) => (stderr += data));
    child.stdout?.on('data', (data) => (stdout += data));
    while (!stdout.includes('\n')) {
      if (child.exitCode !== null) throw new Error(stderr);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return { child, address: stdout, said: () => stderr };
  }

  it.runIf(posix)(
    'prints its address alone on a line, with the case open behind it, and ends on a signal',
    async () => {
      const { child, address } = await serve(theCase, '--port', '0');
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]{43}\n$/);
      const { origin, hash } = new URL(address.trim());
      const response = await fetch(`${origin}/ask`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${hash.slice(3)}`, 'Content-Type': 'application/json', Origin: origin },
        body: JSON.stringify({ method: 'case.current', input: {} }),
      });
      expect(await response.json()).toMatchObject({ ok: true, value: { folder: theCase, readOnly: false } });
      const second = dwell('settings', theCase, '--name', 'Other');
      expect(second.status).toBe(1);
      expect(second.stderr).toContain('tester');
      child.kill('SIGTERM');
      const [status] = await once(child, 'exit');
      expect(status).toBe(0);
      expect(existsSync(join(theCase, 'lock'))).toBe(false);
    },
  );

  it('says so when the port is taken', async () => {
    const first = await serve('--port', '0');
    const { port } = new URL(first.address.trim());
    const second = await serve('--port', port);
    expect(new URL(second.address.trim()).port).not.toBe(port);
    expect(second.said()).toContain(`Port ${port} is taken`);
    for (const { child } of [first, second]) child.kill('SIGINT');
  });

  it('takes roots whose files are read in place', async () => {
    const root = join(folder.path, 'in-place');
    mkdirSync(root);
    writeFileSync(join(root, 'here.log'), accessLog(3));
    const { child, address } = await serve('--port', '0', '--root', root);
    const { origin, hash } = new URL(address.trim());
    const headers = { Authorization: `Bearer ${hash.slice(3)}` };
    const list = async (query: string) =>
      (await (await fetch(`${origin}/places${query}`, { headers })).json()) as {
        value: { entries: { name: string; place: string }[] };
      };
    const place = (await list('')).value.entries.find((entry) => entry.name === 'in-place')?.place ?? '';
    expect((await list(`?in=${encodeURIComponent(place)}`)).value.entries.map((entry) => entry.name)).toEqual([
      'here.log',
    ]);
    child.kill('SIGINT');
  });
});

describe('npm start', () => {
  const start = (values: string[], more: NodeJS.ProcessEnv = {}) =>
    spawn(process.execPath, ['electron/start.mjs', ...values], { env: { ...environment, ...more } });

  async function firstWords(child: ChildProcess): Promise<string> {
    let text = '';
    child.stdout?.on('data', (data) => (text += data));
    while (!/#t=[\w-]{43}\n/.test(text)) {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`ended with ${child.exitCode ?? child.signalCode}: ${text}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return text;
  }

  it.runIf(posix)('opens browser mode, and says so in one line, where Electron is not installed', async () => {
    const nowhere = { DWELL_NO_DOWNLOAD: '1', ELECTRON_OVERRIDE_DIST_PATH: join(folder.path, 'no-electron') };
    const child = start(['--port', '0'], nowhere);
    const lines = (await firstWords(child)).trim().split('\n');
    expect(lines).toEqual([
      'Electron is not installed and could not be downloaded; opening browser mode: same engine, same screens.',
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/#t=/),
    ]);
    child.kill('SIGTERM');
    await once(child, 'exit');
  });

  it('says nothing of Electron when a browser was asked for', async () => {
    const child = start(['--browser', '--port', '0', `--case=${theCase}`]);
    expect(await firstWords(child)).toMatch(/^http/);
    child.kill('SIGTERM');
    await once(child, 'exit');
  });

  it.runIf(posix)('runs the Electron that is there, on this project', async () => {
    const place = join(folder.path, 'electron');
    mkdirSync(place);
    // Not Electron: a program in its place that says what it was run with.
    writeFileSync(join(place, 'electron'), '#!/bin/sh\necho "$@"\n', { mode: 0o755 });
    const child = start(['--case=/x.dwell'], { ELECTRON_OVERRIDE_DIST_PATH: place });
    let text = '';
    child.stdout?.on('data', (data) => (text += data));
    const [status] = await once(child, 'exit');
    expect([status, text]).toEqual([0, `${process.cwd()} --case=/x.dwell\n`]);
  });

  it('is the terminal door with --cli', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['electron/start.mjs', '--cli', 'settings', theCase, '--json'],
      {
        encoding: 'utf8',
        env: environment,
      },
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ folder: theCase });
    expect(
      spawnSync(process.execPath, ['electron/start.mjs', '--cli', 'verify', 'nowhere'], { env: environment }).status,
    ).toBe(1);
  });
});
