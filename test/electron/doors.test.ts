import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reply } from '@shared/refusal.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openIpcDoor } from '../../electron/doors/ipc.ts';
import { openLoopbackDoor } from '../../electron/doors/loopback.ts';
import { answer } from '../../electron/engine/answer.ts';
import { createJobs } from '../../electron/engine/jobs.ts';
import type { Session } from '../../electron/engine/session.ts';
import type { Host } from '../../electron/host.ts';
import { createPlaces, type Places } from '../../electron/places.ts';
import { accessLog, built, hostOver, temporaryFolder } from './built.ts';

type Listener = (...values: unknown[]) => unknown;
const channels = vi.hoisted(() => new Map<string, Listener>());

vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, listener: Listener) => channels.set(channel, listener) },
  app: {},
  dialog: {},
  clipboard: {},
}));

/** A way in, as a test uses it: paths go in and come out, whatever the door makes of them between. */
interface Door {
  ask(method: string, input: unknown): Promise<Reply>;
  close(): Promise<unknown>;
}

const folder = temporaryFolder();
const cases = join(folder.path, 'cases');
const theCase = join(folder.path, 'shop.dwell');
const log = join(folder.path, 'access.log');
const unread = join(folder.path, 'next.log');
const doors = new Map<string, Door>();
let out = '';

beforeAll(async () => {
  out = built();
  process.env.DWELL_CASES = cases;
  process.env.DWELL_USER = 'tester';
  await makeCase();
  doors.set('inside', inside());
  doors.set('ipc', ipc());
  doors.set('loopback', await loopback());
});

afterAll(async () => {
  for (const door of doors.values()) await door.close();
  folder.remove();
});

/** A case with something of everything in it. */
async function makeCase(): Promise<void> {
  writeFileSync(log, `${accessLog(300)}no line of a log\n`);
  writeFileSync(unread, accessLog(40));
  const host = hostOver(out, cases);
  const must = async (method: string, input: unknown) => {
    const reply = await host.ask(method, input);
    if (!reply.ok) throw new Error(`${method}: ${reply.error.message}`);
  };
  await must('case.create', { folder: theCase, settings: { name: 'Shop', zone: 'Asia/Seoul' } });
  await must('evidence.import', { job: 'i', files: [{ path: log }] });
  const event = { evidence: 1, byteOffset: 0 };
  await must('notes.attach', { event, text: '첫 접속 \u202e<b>' });
  await must('incident.promote', { event, title: 'First', phase: 'first-access', fact: 'first-act', source: 'log' });
  const found = { title: 'Found', phase: 'discovery', fact: 'discovery', source: 'a call' };
  await must('incident.enter', { ...found, instant: Date.UTC(2025, 10, 18) * 1000 });
  await host.close();
}

/** No door: the very function that stands behind them all. */
function inside(): Door {
  const session: Session = {
    open: null,
    settings: { casesFolder: cases, resources: 'resources', user: 'tester', version: '0', host: 'inside' },
    jobs: createJobs(),
    announce: () => {},
  };
  return {
    // What crosses no door has not been through JSON: absent and undefined are the same there.
    ask: async (method, input) => JSON.parse(JSON.stringify(await answer(session, method, input))) as Reply,
    close: () => answer(session, 'case.close', {}),
  };
}

function ipc(): Door {
  const host = hostOver(out, cases);
  const places = createPlaces();
  const contents = { send() {} };
  const window = { webContents: contents, isDestroyed: () => false };
  openIpcDoor(host, places, () => window as unknown as ReturnType<Parameters<typeof openIpcDoor>[2]>);
  const event = { senderFrame: { url: 'dwell://app/', parent: null }, sender: contents };
  return throughPlaces(host, places, async (method, input) => {
    const reply = (await channels.get('dwell:ask')?.(event, method, input)) as Reply;
    return JSON.parse(JSON.stringify(reply)) as Reply;
  });
}

async function loopback(): Promise<Door> {
  const host = hostOver(out, cases);
  const places = createPlaces();
  const door = await openLoopbackDoor({ host, places, assets: new Map(), casesFolder: cases, roots: [], port: 0 });
  const origin = `http://127.0.0.1:${door.port}`;
  const headers = { Authorization: `Bearer ${door.token}`, 'Content-Type': 'application/json', Origin: origin };
  const through = throughPlaces(host, places, async (method, input) => {
    const response = await fetch(`${origin}/ask`, { method: 'POST', headers, body: JSON.stringify({ method, input }) });
    return (await response.json()) as Reply;
  });
  return { ...through, close: () => door.close().then(through.close) };
}

/** Puts words in the place of paths as a page would have them, and paths back into what comes out. */
function throughPlaces(host: Host, places: Places, ask: Door['ask']): Door {
  const swap = (value: unknown, change: (text: string) => string): unknown =>
    typeof value === 'string'
      ? change(value)
      : Array.isArray(value)
        ? value.map((item) => swap(item, change))
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, swap(item, change)]))
          : value;
  return {
    ask: async (method, input) => {
      const worded = swap(input, (text) => (text.startsWith(folder.path) ? places.grant(text) : text));
      return swap(await ask(method, worded), (text) => (text.startsWith('place:') ? places.path(text) : text)) as Reply;
    },
    close: () => host.close(),
  };
}

const event = { evidence: 1, byteOffset: 0 };
/** In order: the case is opened for reading, so that asking changes nothing, and is closed at the end. */
const calls: [method: string, input: unknown, ok: boolean][] = [
  ['case.current', {}, true],
  ['timeline.page', {}, false],
  ['case.open', { case: join(folder.path, 'none.dwell') }, false],
  ['case.open', { case: theCase, readOnly: true }, true],
  ['case.current', {}, true],
  ['case.list', {}, true],
  ['formats.list', {}, true],
  ['custody.list', {}, true],
  ['evidence.list', {}, true],
  ['evidence.rejects', { evidence: 1 }, true],
  ['evidence.rejects', { evidence: 9 }, false],
  ['evidence.inspect', { job: 'a', paths: [unread] }, true],
  ['evidence.preview', { path: unread, format: 'web-access' }, true],
  ['timeline.histogram', { buckets: 100 }, true],
  ['timeline.page', { filter: 'httpStatus>=400', limit: 20, order: 'newest' }, true],
  ['timeline.page', { filter: 'httpStatus>=' }, false],
  ['timeline.page', { limit: -1 }, false],
  ['timeline.locate', { instant: Date.UTC(2025, 5, 23, 15, 2) * 1000 }, true],
  ['timeline.facet', { field: 'sourceIp' }, true],
  ['timeline.complete', { field: 'httpMethod', typed: 'G' }, true],
  ['timeline.moreFields', {}, true],
  ['timeline.event', event, true],
  ['timeline.event', { evidence: 1, byteOffset: 3 }, false],
  ['notes.list', {}, true],
  ['notes.attach', { event, text: 'not now' }, false],
  ['incident.list', {}, true],
  ['job.cancel', { job: 'none' }, true],
  ['no.such', {}, false],
  ['constructor', {}, false],
  ['case.close', {}, true],
  ['case.current', {}, true],
];

describe('the same calls through every door', () => {
  it.each(calls.map((call, i) => [`${i + 1}. ${call[0]}`, ...call] as const))(
    'give the same replies: %s %o',
    async (_title, method, input, ok) => {
      const expected = await doors.get('inside')?.ask(method, input);
      expect(expected?.ok).toBe(ok);
      for (const [name, door] of doors) expect(await door.ask(method, input), name).toEqual(expected);
    },
  );
});

describe('the terminal door', () => {
  const dwell = (...values: string[]) => {
    const { status, stdout } = spawnSync(process.execPath, [join(out, 'main/cli.js'), ...values, '--json'], {
      encoding: 'utf8',
    });
    return { status, value: JSON.parse(stdout) as unknown };
  };
  const same: [string[], string, unknown][] = [
    [['formats'], 'formats.list', {}],
    [['notes', theCase], 'notes.list', {}],
    [['incident', theCase], 'incident.list', {}],
    [['rejects', theCase, '1'], 'evidence.rejects', { evidence: 1 }],
  ];

  it.each(same)('gives what the engine gives: dwell %j', async (values, method, input) => {
    const { status, value } = dwell(...values);
    const door = doors.get('inside');
    await door?.ask('case.open', { case: theCase, readOnly: true });
    const reply = await door?.ask(method, input);
    await door?.ask('case.close', {});
    expect(status).toBe(0);
    expect(reply).toEqual({ ok: true, value });
  });

  it('refuses what the engine refuses, in its words', async () => {
    const { status, value } = dwell('events', theCase, '--filter', 'httpStatus>=');
    const door = doors.get('inside');
    await door?.ask('case.open', { case: theCase, readOnly: true });
    const reply = await door?.ask('timeline.page', { filter: 'httpStatus>=' });
    await door?.ask('case.close', {});
    expect(status).toBe(1);
    expect(reply).toEqual({ ok: false, error: (value as { refused: unknown }).refused });
  });
});
