import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Reply } from '@shared/refusal.ts';
import { describe, expect, it } from 'vitest';
import { checkJournal } from '../../electron/engine/case/journal.ts';
import { forkEngine } from '../../electron/fork.ts';

const entry = resolve(import.meta.dirname, '../../out/main/process.js');

/** One engine process, asked directly: nothing between the test and the kill. */
function engine(cases: string, work: 'reading' | 'asking' = 'reading') {
  const child = forkEngine(entry, { DWELL_CASES: cases, DWELL_USER: 'investigator' }, work);
  const waiting = new Map<number, (reply: Reply) => void>();
  let next = 1;
  child.onMessage((message) => {
    if ('id' in message) waiting.get(message.id)?.(message.reply);
  });
  const ended = new Promise<void>((done) => child.onExit(done));
  return {
    /** Undefined when the engine died before it answered. */
    ask: (method: string, input: unknown) => {
      const id = next++;
      return Promise.race([
        new Promise<Reply>((done) => {
          waiting.set(id, done);
          child.post({ id, method, input });
        }),
        ended.then(() => undefined),
      ]);
    },
    kill: async () => {
      child.kill();
      await ended;
    },
    end: async () => {
      child.end();
      await ended;
    },
  };
}

function value<T>(reply: Reply | undefined): T {
  if (!reply?.ok) throw new Error(reply ? reply.error.message : 'the engine is gone');
  return reply.value as T;
}

/** Deterministic, so that a failure can be met again. */
function dice(seed: number) {
  let state = seed;
  return (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % most;
  };
}

interface Told {
  seq: number;
  files: { name: string }[];
}

const line = (i: number) =>
  `203.0.113.${i % 250} - - [24/Jun/2025:00:${String(Math.floor(i / 60) % 60).padStart(2, '0')}:${String(i % 60).padStart(2, '0')} +0900] "GET /customers/${i} HTTP/1.1" 200 512 "-" "agent/${i % 7}"\n`;

describe('an engine killed with -9', () => {
  it('loses no note it had acknowledged, in 20 kills', async () => {
    const cases = await mkdtemp(join(tmpdir(), 'dwell-kill-'));
    const folder = join(cases, 'Kills.dwell');
    const log = join(cases, 'access.log');
    writeFileSync(log, Array.from({ length: 500 }, (_, i) => line(i)).join(''));
    const first = engine(cases);
    value(await first.ask('case.create', { settings: { name: 'Kills', zone: 'Asia/Seoul' } }));
    value(await first.ask('evidence.import', { job: 'import', files: [{ path: log }] }));
    const page = value<{ rows: { evidence: number; byteOffset: number }[] }>(
      await first.ask('timeline.page', { limit: 100 }),
    );
    await first.kill();

    const roll = dice(7);
    const acknowledged: string[] = [];
    for (let round = 0; round < 20; round++) {
      const running = engine(cases, 'asking');
      value(await running.ask('case.open', { case: folder }));
      // From the first note on: however slow the machine, each round has some that were acknowledged.
      let until: NodeJS.Timeout | undefined;
      for (let i = 0; ; i++) {
        const text = `note ${round}.${i}`;
        const row = page.rows[roll(page.rows.length)];
        const reply = await running.ask('notes.attach', {
          event: { evidence: row?.evidence, byteOffset: row?.byteOffset },
          text,
        });
        if (!reply) break;
        if (!reply.ok) continue;
        acknowledged.push(text);
        until ??= setTimeout(() => void running.kill(), roll(120));
      }
      clearTimeout(until);
      await running.kill();
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(20);
    expect(checkJournal(folder).state).toBe('whole');
    const last = engine(cases, 'asking');
    value(await last.ask('case.open', { case: folder }));
    const { notes } = value<{ notes: { text: string; event: unknown }[] }>(await last.ask('notes.list', {}));
    const found = new Set(notes.map((note) => note.text));
    expect(acknowledged.filter((text) => !found.has(text))).toEqual([]);
    expect(notes.every((note) => note.event !== null)).toBe(true);
    await last.end();
  });

  it('leaves an import wholly in or wholly out, and says which, in 8 kills', async () => {
    const cases = await mkdtemp(join(tmpdir(), 'dwell-kill-import-'));
    const folder = join(cases, 'Kills.dwell');
    let running = engine(cases);
    value(await running.ask('case.create', { settings: { name: 'Kills', zone: 'Asia/Seoul' } }));
    const roll = dice(11);
    const out = new Set<string>();
    const events = 60_000;
    for (let round = 0; round < 8; round++) {
      const log = join(cases, `access-${round}.log`);
      writeFileSync(log, Array.from({ length: events }, (_, i) => line(i + round)).join(''));
      const importing = running.ask('evidence.import', { job: 'import', files: [{ path: log }] });
      let over = false;
      void importing.then(() => {
        over = true;
      });
      // From the mark on: an import that was not begun has nothing to be told of. On a busy machine it may be over before we look.
      while (!over && !existsSync(join(folder, 'import.begun'))) await new Promise((done) => setTimeout(done, 2));
      await new Promise((done) => setTimeout(done, roll(900)));
      await running.kill();
      const acknowledged = (await importing)?.ok === true;
      // It says what there is now, and is killed in the next round.
      running = engine(cases);
      const summary = value<{ events: number; interrupted: Told[] }>(await running.ask('case.open', { case: folder }));
      const { evidence } = value<{ evidence: { name: string; events: number }[] }>(
        await running.ask('evidence.list', {}),
      );
      expect(summary.events).toBe(evidence.reduce((sum, one) => sum + one.events, 0));
      expect(evidence.every((one) => one.events === events)).toBe(true);
      const names = evidence.map((one) => one.name);
      if (acknowledged) expect(names).toContain(`access-${round}.log`);
      for (const { files } of summary.interrupted) out.add(String(files[0]?.name));
      expect(names.includes(`access-${round}.log`)).toBe(!out.has(`access-${round}.log`));
    }
    const { interrupted } = value<{ interrupted: Told[] }>(await running.ask('case.current', {}));
    expect(interrupted).toHaveLength(out.size);
    const [left, seen] = interrupted;
    if (left) {
      const again = await running.ask('evidence.resume', { job: 'again', interruption: left.seq });
      expect(value<{ files: unknown[] }>(again).files).toMatchObject([
        { outcome: 'imported', name: left.files[0]?.name, events },
      ]);
    }
    if (seen) value(await running.ask('evidence.settle', { interruption: seen.seq }));
    const { interrupted: rest } = value<{ interrupted: Told[] }>(await running.ask('case.current', {}));
    expect(rest).toEqual(interrupted.slice(2));
    await running.end();
    expect(checkJournal(folder).state).toBe('whole');
    expect(existsSync(join(folder, 'index.duckdb.damaged'))).toBe(false);
  });

  it('makes the index of another Dwell anew from the evidence, and leaves nothing that looks like damage', async () => {
    const cases = await mkdtemp(join(tmpdir(), 'dwell-layout-'));
    const folder = join(cases, 'Older.dwell');
    const log = join(cases, 'access.log');
    writeFileSync(log, Array.from({ length: 100 }, (_, i) => line(i)).join(''));
    const first = engine(cases);
    value(await first.ask('case.create', { settings: { name: 'Older', zone: 'Asia/Seoul' } }));
    value(await first.ask('evidence.import', { job: 'import', files: [{ path: log }] }));
    await first.end();
    const index = await DuckDBInstance.create(join(folder, 'index.duckdb'));
    const connection = await index.connect();
    await connection.run('UPDATE layout SET number = 0');
    connection.closeSync();
    index.closeSync();
    const later = engine(cases);
    expect(value(await later.ask('case.open', { case: folder }))).toMatchObject({ events: 100, evidence: 1 });
    await later.end();
    expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([]);
  });
});
