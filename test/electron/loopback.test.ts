import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { Reply } from '@shared/refusal.ts';
import type { Listing } from '@shared/shell.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAssets } from '../../electron/doors/assets.ts';
import { type LoopbackDoor, openLoopbackDoor } from '../../electron/doors/loopback.ts';
import type { Host } from '../../electron/host.ts';
import { createPlaces } from '../../electron/places.ts';
import { accessLog, built, hostOver, posix, temporaryFolder } from './built.ts';
import { sendRaw } from './raw-http.ts';

const folder = temporaryFolder();
const cases = join(folder.path, 'cases');
const root = join(folder.path, 'root');
let host: Host;
let door: LoopbackDoor;

beforeAll(async () => {
  const out = built();
  mkdirSync(cases);
  mkdirSync(join(root, 'logs'), { recursive: true });
  writeFileSync(join(root, 'logs/access.log'), accessLog(50));
  writeFileSync(join(folder.path, 'secret.txt'), 'secret');
  mkdirSync(join(folder.path, 'root-not'));
  writeFileSync(join(folder.path, 'root-not/other.txt'), 'other');
  if (posix) makeLinks();
  host = hostOver(out, cases);
  const assets = await readAssets(join(out, 'renderer'));
  door = await openLoopbackDoor({ host, places: createPlaces(), assets, casesFolder: cases, roots: [root], port: 0 });
});

function makeLinks(): void {
  symlinkSync('../secret.txt', join(root, 'leads-out'));
  symlinkSync('../root-not', join(root, 'leads-to-a-neighbour'));
  symlinkSync('logs', join(root, 'stays-in'));
}

afterAll(async () => {
  await door?.close();
  await host?.close();
  folder.remove();
});

const origin = () => `http://127.0.0.1:${door.port}`;
const question = JSON.stringify({ method: 'engine.about', input: {} });

/** A request to /ask that is right in everything; each test spoils one thing. */
function asking(
  change: Partial<Record<'line' | 'host' | 'origin' | 'token' | 'type' | 'length' | 'more' | 'body', string>> = {},
) {
  const body = change.body ?? question;
  const part = (name: string, own: string | undefined, usual: string) =>
    own === '' ? '' : `${name}: ${own ?? usual}\r\n`;
  return (
    `${change.line ?? 'POST /ask HTTP/1.1'}\r\n` +
    part('Host', change.host, `127.0.0.1:${door.port}`) +
    part('Origin', change.origin, origin()) +
    part('Authorization', change.token, `Bearer ${door.token}`) +
    part('Content-Type', change.type, 'application/json') +
    part('Content-Length', change.length, String(Buffer.byteLength(body))) +
    `${change.more ?? ''}\r\n${body}`
  );
}

const ask = (change: Parameters<typeof asking>[0] = {}) => sendRaw(door.port, asking(change));

async function call(method: string, input: unknown): Promise<Reply> {
  const answer = await ask({ body: JSON.stringify({ method, input }) });
  expect(answer.status).toBe(200);
  return JSON.parse(answer.body) as Reply;
}

async function listing(query = ''): Promise<Listing> {
  const response = await fetch(`${origin()}/places${query}`, { headers: { Authorization: `Bearer ${door.token}` } });
  const reply = (await response.json()) as Reply<Listing>;
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}

async function stage(name: string, body: string): Promise<{ place: string; name: string }> {
  const response = await fetch(`${origin()}/stage?name=${encodeURIComponent(name)}&modified=1750700000000`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${door.token}`, 'Content-Type': 'application/octet-stream', Origin: origin() },
    body,
  });
  const reply = (await response.json()) as Reply<{ place: string; name: string }>;
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}

describe('a right request', () => {
  it('is answered', async () => {
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: true, value: { host: 'child_process' } });
  });

  it('gets a refusal of the engine as a reply, not as a status', async () => {
    expect(await call('no.such', {})).toMatchObject({ ok: false, error: { code: 'method-unknown' } });
    expect(await call('timeline.page', {})).toMatchObject({ ok: false, error: { code: 'case-none' } });
    expect(await call('job.cancel', { job: 7 })).toMatchObject({ ok: false, error: { code: 'input-wrong' } });
  });
});

describe('the address (L01)', () => {
  it('listens on 127.0.0.1 and on no other address of this machine', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter((one) => one.family === 'IPv4' && one.address !== '127.0.0.1')
      .map((one) => one.address);
    for (const address of ['127.0.0.2', ...others]) {
      await expect(fetch(`http://${address}:${door.port}/`, { signal: AbortSignal.timeout(3000) })).rejects.toThrow();
    }
  });

  it('takes the next port when one is taken, and says which', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const assets = new Map();
    const second = await openLoopbackDoor({
      host,
      places: createPlaces(),
      assets,
      casesFolder: cases,
      roots: [],
      port,
    });
    expect(second.port).not.toBe(port);
    expect(second.address).toContain(`:${second.port}/#t=`);
    await second.close();
    taken.close();
  });
});

describe('the Host header (L02)', () => {
  it.each([
    ['none', ''],
    ['another name', 'evil.example'],
    ['a name that begins like ours', '127.0.0.1.evil.example'],
    ['the wildcard address', '0.0.0.0'],
    ['IPv6', '[::1]'],
    ['localhost', 'localhost'],
    ['no port', '127.0.0.1'],
  ])('is refused when it is %s', async (_what, name) => {
    const own = name === '' || name === '127.0.0.1' ? name : `${name}:${door.port}`;
    expect((await ask({ host: own })).status).toBe(421);
  });

  it('is refused with another port', async () => {
    expect((await ask({ host: `127.0.0.1:${door.port + 1}` })).status).toBe(421);
  });

  it('is refused when it comes twice, whichever comes first', async () => {
    const ours = `127.0.0.1:${door.port}`;
    expect((await ask({ more: 'Host: evil.example\r\n' })).status).toBe(421);
    expect((await ask({ host: 'evil.example', more: `Host: ${ours}\r\n` })).status).toBe(421);
    expect((await ask({ more: `Host: ${ours}\r\n` })).status).toBe(421);
  });

  it('is refused under HTTP/1.0', async () => {
    expect((await ask({ line: 'POST /ask HTTP/1.0' })).status).not.toBe(200);
  });

  it('is looked at for the page itself too', async () => {
    expect((await sendRaw(door.port, 'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n')).status).toBe(421);
  });
});

describe('the path (L03)', () => {
  it.each([
    'http://127.0.0.1/ask',
    'http://evil.example/ask',
    '//evil.example/ask',
    '//ask',
    '/x/../ask',
    '/./ask',
    '/%2e%2e/ask',
    '/%2e/ask',
    '/ask/',
    '/ask%00',
    '/ask%2f',
    '\\ask',
    '/\\ask',
    '/ask;x',
    '/ASK',
    '/%',
    '/%25%36%31sk',
    'ask',
    '*',
    '/constructor',
    '/__proto__',
  ])('%s leads nowhere', async (target) => {
    const { status } = await ask({ line: `POST ${target} HTTP/1.1` });
    expect([400, 404]).toContain(status);
  });

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/../../main/main.js',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/index.html%00.png',
  ])('%s is no file of the page', async (target) => {
    const request = `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\n\r\n`;
    expect([400, 404]).toContain((await sendRaw(door.port, request)).status);
  });
});

describe('the token (L04, L05)', () => {
  it.each([
    ['no token', ''],
    ['an empty one', 'Bearer '],
    ['a wrong one', `Bearer ${'A'.repeat(43)}`],
    ['another scheme', 'Basic QTpC'],
  ])('is wanted: %s is refused', async (_what, token) => {
    expect((await ask({ token })).status).toBe(401);
  });

  it('is compared whole', async () => {
    for (const token of [door.token.slice(0, -1), `${door.token}A`, door.token.toLowerCase()]) {
      expect((await ask({ token: `Bearer ${token}` })).status).toBe(401);
    }
    expect((await ask({ token: `bearer ${door.token}` })).status).toBe(401);
  });

  it('is not taken from a cookie, the query or a second header', async () => {
    expect((await ask({ token: '', more: `Cookie: t=${door.token}\r\n` })).status).toBe(401);
    expect((await ask({ token: '', line: `POST /ask?t=${door.token} HTTP/1.1` })).status).toBe(401);
    expect((await ask({ token: 'Bearer x', more: `Authorization: Bearer ${door.token}\r\n` })).status).toBe(401);
    expect((await ask({ more: 'Authorization: Bearer x\r\n' })).status).toBe(401);
  });

  it('is wanted on every route but the page', async () => {
    for (const route of ['/changes', '/places']) expect((await fetch(origin() + route)).status).toBe(401);
    expect(
      (await ask({ line: 'POST /stage?name=x HTTP/1.1', token: '', type: 'application/octet-stream' })).status,
    ).toBe(401);
    expect((await fetch(origin())).status).toBe(200);
  });

  it('has 256 bits and stands in the fragment alone', () => {
    const address = new URL(door.address);
    expect(Buffer.from(door.token, 'base64url').length).toBe(32);
    expect(address.hash).toBe(`#t=${door.token}`);
    expect(address.search + address.pathname).toBe('/');
  });

  it('never comes back in an answer, and no cookie is set', async () => {
    for (const { text } of [await ask(), await ask({ token: 'Bearer x' }), await ask({ type: 'text/plain' })]) {
      expect(text).not.toContain(door.token);
      expect(text.toLowerCase()).not.toContain('set-cookie');
    }
  });
});

describe('other origins (L06)', () => {
  it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://localhost'])('%s is refused', async (from) => {
    const { status } = await ask({
      origin: from.includes('127') || from.includes('local') ? `${from}:${door.port}` : from,
    });
    expect(status).toBe(403);
  });

  it('are refused when they say nothing of where they come from, or say it twice', async () => {
    expect((await ask({ origin: '' })).status).toBe(403);
    expect((await ask({ more: 'Origin: http://evil.example\r\n' })).status).toBe(403);
    expect((await ask({ more: 'Sec-Fetch-Site: cross-site\r\n' })).status).toBe(403);
    expect((await ask({ more: 'Sec-Fetch-Site: same-site\r\n' })).status).toBe(403);
  });

  it('may not read the streams either', async () => {
    const get = `GET /changes HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\nAuthorization: Bearer ${door.token}\r\n`;
    expect((await sendRaw(door.port, `${get}Origin: http://evil.example\r\n\r\n`)).status).toBe(403);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    '',
    'application/jsonx',
    'application/json, text/plain',
  ])('cannot post a form: content type "%s" is refused', async (type) => {
    expect((await ask({ type })).status).toBe(415);
  });

  it('get no CORS: OPTIONS is refused and nothing is allowed', async () => {
    const answer = await ask({
      line: 'OPTIONS /ask HTTP/1.1',
      more: 'Access-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: authorization\r\n',
      body: '',
    });
    expect(answer.status).toBe(405);
    expect(answer.text.toLowerCase()).not.toContain('access-control');
    expect((await ask()).text.toLowerCase()).not.toContain('access-control');
  });

  it.each([
    'GET /ask',
    'PUT /ask',
    'DELETE /ask',
    'HEAD /ask',
    'POST /',
    'POST /changes',
    'POST /places',
    'GET /stage?name=x',
    'TRACE /',
  ])('%s is refused', async (line) => {
    expect((await ask({ line: `${line} HTTP/1.1` })).status).toBe(405);
  });
});

describe('every answer (L08)', () => {
  it('carries the headers that keep a page in its place', async () => {
    const page = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\n\r\n`;
    const malformed = 'GET / HTTP/1.1\r\nHost 127.0.0.1\r\n\r\n';
    const answers = await Promise.all([
      sendRaw(door.port, page),
      sendRaw(door.port, page.replace('/ ', '/none ')),
      sendRaw(door.port, malformed),
      ask(),
      ask({ token: 'Bearer x' }),
      ask({ host: 'evil.example' }),
      ask({ line: 'OPTIONS /ask HTTP/1.1' }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 404, 400, 200, 401, 421, 405]);
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
    }
  });

  it('serves the page with the types its files have', async () => {
    const page = await fetch(origin());
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await page.text();
    const script = /src="([^"]+\.js)"/.exec(html)?.[1] ?? '';
    const response = await fetch(new URL(script, origin()));
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await fetch(new URL(`${script}.map`, origin()))).status).toBe(404);
  });
});

describe('limits (L10)', () => {
  it('refuses a body that says it is too long, and one that is', async () => {
    expect((await ask({ length: String(5 * 1024 * 1024), body: '' })).status).toBe(413);
    const chunk = 'x'.repeat(1024 * 1024);
    const chunked = `${chunk.length.toString(16)}\r\n${chunk}\r\n`.repeat(6);
    const answer = await ask({ length: '', more: 'Transfer-Encoding: chunked\r\n', body: `${chunked}0\r\n\r\n` });
    expect([413, 0]).toContain(answer.status);
  });

  it('refuses headers that are too long, and a body that says two lengths', async () => {
    expect((await ask({ more: `X-Long: ${'x'.repeat(40_000)}\r\n` })).status).toBe(431);
    expect((await ask({ more: 'Transfer-Encoding: chunked\r\n' })).status).toBe(400);
    expect((await ask({ more: 'Content-Length: 1\r\n' })).status).toBe(400);
  });

  it('refuses what is no question', async () => {
    for (const body of ['', '{', 'null', '[]', '{"input":{}}', '{"method":7}', '"x"']) {
      expect((await ask({ body })).status, body).toBe(400);
    }
  });

  it('is still there after all that', async () => {
    expect((await ask()).status).toBe(200);
  });

  it('lets go who does not say his request to the end, in its headers or in its body', async () => {
    const headers = `POST /ask HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\n`;
    const [slowHeaders, slowBody] = await Promise.all([sendRaw(door.port, headers), ask({ length: '1000' })]);
    expect(slowHeaders).toMatchObject({ status: 408, ended: true });
    expect(slowBody).toMatchObject({ status: 0, ended: true });
  });
});

describe('files (L09)', () => {
  it('are never named by path', async () => {
    for (const input of [{ case: '/etc' }, { case: root }]) {
      expect(await call('case.open', input)).toMatchObject({ ok: false, error: { code: 'place-unknown' } });
    }
    const inspected = await call('evidence.inspect', { job: 'j', paths: [join(root, 'logs/access.log')] });
    expect(inspected).toMatchObject({ ok: false, error: { code: 'place-unknown' } });
  });

  it.runIf(posix)('under the roots are listed, links followed only where they stay within', async () => {
    const roots = await listing();
    expect(roots.entries.map((entry) => [entry.name, entry.kind])).toEqual([
      ['cases', 'cases'],
      ['root', 'folder'],
    ]);
    const inRoot = await listing(`?in=${encodeURIComponent(roots.entries[1]?.place ?? '')}`);
    expect(inRoot.entries.map((entry) => [entry.name, entry.kind])).toEqual([
      ['logs', 'folder'],
      ['stays-in', 'folder'],
    ]);
    const inLogs = await listing(`?in=${encodeURIComponent(inRoot.entries[0]?.place ?? '')}`);
    expect(inLogs.entries).toMatchObject([{ name: 'access.log', kind: 'file' }]);
    expect(JSON.stringify([roots, inRoot, inLogs])).not.toContain(folder.path);
  });

  it('elsewhere are not listed', async () => {
    await expect(listing('?in=/etc')).rejects.toThrow('place-unknown');
    await expect(listing('?in=place:AAAA')).rejects.toThrow('place-unknown');
    await expect(listing('?in=..')).rejects.toThrow('place-unknown');
  });

  it.each([
    ['../../evil.log', 'evil.log'],
    ['C:\\logs\\access.log', 'access.log'],
    ['a\u0000b\u001b[2J\u202egol.txt', 'a_b_[2J_gol.txt'],
    ['..', 'unnamed'],
    ['con.txt', '_con.txt'],
    ['로그.log', '로그.log'],
    [`${'가'.repeat(300)}.log.gz`, `${'가'.repeat(64)}.log.gz`],
  ])('handed over as %j are kept under a harmless name', async (given, kept) => {
    expect((await stage(given, 'x')).name).toBe(kept);
    expect(readdirSync(folder.path).sort()).toEqual(['cases', 'root', 'root-not', 'secret.txt']);
  });

  it('handed over are imported with a copy in the case, keep their date, and are gone when the door closes', async () => {
    const created = await call('case.create', { settings: { name: 'staged', zone: 'Asia/Seoul' } });
    expect(created).toMatchObject({ ok: true });
    const { place } = await stage('access.log', accessLog(20));
    const inspected = (await call('evidence.inspect', { job: 'i', paths: [place] })) as Reply<{
      files: { path: string }[];
    }>;
    expect(inspected).toMatchObject({ ok: true, value: { files: [{ path: place, name: 'access.log' }] } });
    const imported = await call('evidence.import', { job: 'm', files: [{ path: place }] });
    expect(imported).toMatchObject({
      ok: true,
      value: { files: [{ outcome: 'imported', copied: true, events: 20, modified: '2025-06-23T17:33:20.000Z' }] },
    });
    await door.close();
    expect(readdirSync(join(cases, '.staging'))).toEqual([]);
    const page = (await host.ask('timeline.page', { limit: 1 })) as Reply<{
      rows: { evidence: number; byteOffset: number }[];
    }>;
    const [first] = page.ok ? page.value.rows : [];
    const detail = await host.ask('timeline.event', { evidence: first?.evidence, byteOffset: first?.byteOffset });
    expect(detail).toMatchObject({ ok: true, value: { original: { state: 'same' } } });
    const assets = new Map();
    door = await openLoopbackDoor({ host, places: createPlaces(), assets, casesFolder: cases, roots: [root], port: 0 });
  });

  it('left behind by a door that was killed are removed by the next', async () => {
    const orphan = join(cases, '.staging/999999999-ab');
    mkdirSync(orphan, { recursive: true });
    writeFileSync(join(orphan, 'left.log'), 'x');
    const next = await openLoopbackDoor({
      host,
      places: createPlaces(),
      assets: new Map(),
      casesFolder: cases,
      roots: [],
      port: 0,
    });
    expect(readdirSync(join(cases, '.staging')).some((name) => name.startsWith('999999999'))).toBe(false);
    await next.close();
  });
});

describe('changes', () => {
  it('come as lines while they happen', async () => {
    const response = await fetch(`${origin()}/changes`, { headers: { Authorization: `Bearer ${door.token}` } });
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const reader = response.body?.getReader();
    const read = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await read()).toBe('\n');
    await call('case.close', {});
    const line = await read();
    expect(JSON.parse(line.split('\n')[0] ?? '')).toMatchObject({ kind: 'case-changed' });
    await reader?.cancel();
  });
});

it('reads nothing of the page at the time of a request', () => {
  const source = readFileSync('electron/doors/loopback.ts', 'utf8');
  expect(source).not.toMatch(/node:fs/);
});
