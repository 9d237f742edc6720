import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '@shared/changes.ts';
import type { Reply } from '@shared/refusal.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../electron/host.ts';
import { accessLog, built, hostOver, posix, temporaryFolder } from './built.ts';

let out: string;
let folder: ReturnType<typeof temporaryFolder>;
const hosts: Host[] = [];

beforeAll(() => {
  out = built();
});

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
  folder?.remove();
});

function start(work: 'reading' | 'asking' = 'asking'): Host {
  folder ??= temporaryFolder();
  if (!existsSync(folder.path)) folder = temporaryFolder();
  const host = hostOver(out, folder.path, work);
  hosts.push(host);
  return host;
}

/** The value of a reply that must be one. */
function value<T>(reply: Reply): T {
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
  return reply.value as T;
}

function restarted(host: Host): Promise<void> {
  return new Promise((resolve) => {
    const stop = host.onChange((change: Change) => {
      if (change.kind !== 'engine-restarted') return;
      stop();
      resolve();
    });
  });
}

function killEngine(host: Host): void {
  process.kill(host.enginePid() ?? 0, 'SIGKILL');
}

async function newCase(host: Host): Promise<string> {
  const made = await host.ask('case.create', { settings: { name: 'killed', zone: 'Asia/Seoul' } });
  return value<{ folder: string }>(made).folder;
}

describe('the host', () => {
  it('runs the engine in a process of its own', async () => {
    const host = start();
    expect(value<object>(await host.ask('engine.about', {}))).toMatchObject({ host: 'child_process' });
    expect(host.enginePid()).not.toBe(process.pid);
  });

  it.runIf(posix)(
    'answers what was under way with engine-gone, starts the engine again and opens the case that was open',
    async () => {
      const host = start();
      const made = await newCase(host);
      const before = host.enginePid() ?? 0;
      const again = restarted(host);
      // Stopped, so that it cannot answer before it is killed.
      process.kill(before, 'SIGSTOP');
      const underWay = host.ask('custody.list', {});
      killEngine(host);
      expect(await underWay).toMatchObject({ ok: false, error: { code: 'engine-gone' } });
      await again;
      expect(host.enginePid()).not.toBe(before);
      const current = value<object>(await host.ask('case.current', {}));
      expect(current).toMatchObject({ folder: made, readOnly: false, lockedBy: null, chain: 'whole' });
    },
  );

  it('lets a question asked during the restart wait for the case', async () => {
    const host = start();
    const made = await newCase(host);
    const exited = new Promise<void>((resolve) => {
      const stop = host.onChange(() => {
        stop();
        resolve();
      });
    });
    killEngine(host);
    let reply = await host.ask('case.current', {});
    // Asked before the exit was noticed, it fails with the old engine; from then on it must wait and succeed.
    if (!reply.ok) reply = await host.ask('case.current', {});
    await exited;
    expect(value<object>(reply)).toMatchObject({ folder: made });
  });

  it('opens nothing after a case was closed', async () => {
    const host = start();
    await newCase(host);
    await host.ask('case.close', {});
    const again = restarted(host);
    killEngine(host);
    await again;
    expect(await host.ask('case.current', {})).toEqual({ ok: true, value: null });
  });

  it.runIf(posix)('gives up after three crashes in a short time, and says so', async () => {
    const host = start();
    for (let crash = 1; crash <= 2; crash++) {
      const again = restarted(host);
      killEngine(host);
      await again;
    }
    process.kill(host.enginePid() ?? 0, 'SIGSTOP');
    const last = host.ask('engine.about', {});
    killEngine(host);
    for (const reply of [await last, await host.ask('engine.about', {})]) {
      expect(reply).toMatchObject({ ok: false, error: { code: 'engine-gone' } });
      expect(!reply.ok && reply.error.message).toContain('three times');
    }
  });

  it('closes the case before it ends the engine', async () => {
    const host = start();
    const made = await newCase(host);
    const pid = host.enginePid() ?? 0;
    await host.close();
    expect(() => process.kill(pid, 0)).toThrow();
    expect(existsSync(join(made, 'lock'))).toBe(false);
    expect(readFileSync(join(made, 'journal.jsonl'), 'utf8')).toContain('"case.closed"');
    expect(await host.ask('engine.about', {})).toMatchObject({ ok: false, error: { code: 'engine-gone' } });
  });
});

describe('a host that is closed while an import runs', () => {
  it('cancels it first, so that nothing of it stays', async () => {
    const host = start('reading');
    const log = join(folder.path, 'big.log');
    writeFileSync(log, accessLog(80_000).repeat(6));
    const made = await newCase(host);
    const importing = host.ask('evidence.import', { job: 'i', files: [{ path: log }] });
    await new Promise<void>((resolve) => {
      const stop = host.onChange((change) => {
        if (change.kind !== 'progress') return;
        stop();
        resolve();
      });
    });
    await host.close();
    expect(await importing).not.toMatchObject({ ok: false, error: { code: 'bug' } });
    const next = start();
    const opened = value<object>(await next.ask('case.open', { case: made }));
    expect(opened).toMatchObject({ evidence: 0, events: 0, chain: 'whole', readOnly: false });
  });
});

describe('the engine process', () => {
  it('ends, and gives the case back, when whoever started it is gone', async () => {
    folder = temporaryFolder();
    const child = fork(join(out, 'main/process.js'), [], {
      env: { ...process.env, DWELL_CASES: folder.path },
      execArgv: [],
    });
    child.send({ id: 1, method: 'case.create', input: { settings: { name: 'orphan' } } });
    let made = '';
    child.on('message', (message) => {
      const { reply } = message as { reply?: Reply };
      if (reply) made = value<{ folder: string }>(reply).folder;
    });
    while (made === '') await new Promise((resolve) => setTimeout(resolve, 20));
    child.disconnect();
    await once(child, 'exit');
    expect(existsSync(join(made, 'lock'))).toBe(false);
  });
});

describe('what was said to be saved', () => {
  it('is saved, however often the engine is killed while notes are written', async () => {
    folder = temporaryFolder();
    const log = join(folder.path, 'access.log');
    writeFileSync(log, accessLog(30));
    const acknowledged: string[] = [];
    let made = '';
    let killed = 0;
    for (let round = 0; round < 10; round++) {
      // A host of its own for each round: three crashes in a row are one host's limit, not what is tried here.
      const host = start();
      if (round === 0) {
        made = await newCase(host);
        const files = [{ path: log }];
        expect(value<object>(await host.ask('evidence.import', { job: 'i', files }))).toMatchObject({
          files: [{ outcome: 'imported', events: 30 }],
        });
      } else value(await host.ask('case.open', { case: made }));
      const { rows } = value<{ rows: { evidence: number; byteOffset: number }[] }>(await host.ask('timeline.page', {}));
      const again = restarted(host);
      let timed = false;
      for (let n = 0; ; n++) {
        const { evidence = 1, byteOffset = 0 } = rows[n % rows.length] ?? {};
        const text = `note ${round}.${n}`;
        const reply = await host.ask('notes.attach', { event: { evidence, byteOffset }, text });
        if (reply.ok) {
          acknowledged.push(text);
          // From the first note on: however slow the machine, each round has some that were acknowledged.
          if (!timed) setTimeout(() => killEngine(host), (round * 37) % 90);
          timed = true;
        } else {
          expect(reply.error.code).toBe('engine-gone');
          killed++;
          break;
        }
      }
      await again;
      const { notes } = value<{ notes: { text: string; event: unknown }[] }>(await host.ask('notes.list', {}));
      const kept = new Set(notes.map((note) => note.text));
      expect(acknowledged.filter((text) => !kept.has(text))).toEqual([]);
      expect(notes.every((note) => note.event !== null)).toBe(true);
      await host.close();
    }
    expect(killed).toBe(10);
    expect(acknowledged.length).toBeGreaterThanOrEqual(10);
  });
});
