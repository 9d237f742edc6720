import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, describe, expect, it } from 'vitest';
import { theCase } from '../../electron/engine/session.ts';
import { accessLine, type CaseInHand, caseInHand } from './case-in-hand.ts';

const lines = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) =>
    accessLine({
      ip: `192.0.2.${n % 9}`,
      user: 'kim',
      time: `24/Jun/2025:${String(Math.floor(n / 60) % 24).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:00 +0900`,
      request: `GET /customers/${from + n} HTTP/1.1`,
      status: 200,
    }),
  ).join('');

let one: CaseInHand;
afterEach(() => one.ask('case.close', {}));

/** A case of two files, as a machine leaves it that lost power: the index closed nowhere, its log of writes beside it. */
async function leftOpen(): Promise<{ folder: string; wal: Buffer; paths: string[] }> {
  one = await caseInHand();
  await one.add('first.log', lines(0, 300));
  await one.add('second.log', lines(300, 300));
  const { folder } = theCase(one.session);
  const left = join(mkdtempSync(join(tmpdir(), 'dwell-left-')), 'left.dwell');
  cpSync(folder, left, { recursive: true });
  rmSync(join(left, 'lock'), { force: true });
  await one.ask('case.close', {});
  const wal = join(left, 'index.duckdb.wal');
  expect(existsSync(wal)).toBe(true);
  const bytes = readFileSync(wal);
  const copy = join(left, '..', 'copy.dwell');
  cpSync(left, copy, { recursive: true });
  return { folder: left, wal: bytes, paths: await paths(copy) };
}

async function paths(folder: string): Promise<string[]> {
  await one.ask('case.open', { case: folder });
  const { rows } = await one.ask('timeline.page', { limit: 1000 });
  await one.ask('case.close', {});
  return rows.map(({ urlPath }) => String(urlPath));
}

describe('an index whose log of writes is not as it was left', () => {
  it('is mended from the evidence: no event that was taken in is lost, and nothing is there twice', async () => {
    const { folder, wal, paths: whole } = await leftOpen();
    expect(new Set(whole).size).toBe(600);
    const flipped = (at: number) => {
      const bytes = Buffer.from(wal);
      bytes[at] = (bytes[at] as number) ^ 0x40;
      return bytes;
    };
    const zeroed = Buffer.from(wal).fill(0, wal.length - 64);
    const cut = [0, wal.length >> 1, wal.length - 100];
    const damages = [
      ...cut.map((length) => wal.subarray(0, length)),
      zeroed,
      Buffer.concat([wal, Buffer.alloc(512)]),
      ...[16, wal.length >> 1].map(flipped),
    ];
    for (const [number, bytes] of damages.entries()) {
      const copy = join(mkdtempSync(join(tmpdir(), 'dwell-left-')), 'copy.dwell');
      cpSync(folder, copy, { recursive: true });
      writeFileSync(join(copy, 'index.duckdb.wal'), bytes);
      expect(await paths(copy), `damage ${number}`).toEqual(whole);
    }
  });
});

describe('a rebuild', () => {
  it.each<[string, string, string]>([
    [
      'an event whose time was changed',
      'UPDATE event_row SET instant = instant + INTERVAL 1 SECOND WHERE line = 7',
      'first.log: the event at line 7, byte ',
    ],
    [
      'an account that was put in place of another',
      "UPDATE term SET value = 'lee' WHERE value = 'kim'",
      'first.log: the event at line 1, byte 0 differs.',
    ],
    [
      'an event that was taken out',
      'DELETE FROM event_row WHERE line = 9 AND evidence = 1',
      'first.log: 39 events before, 40 now.',
    ],
  ])('names %s as the first difference, and mends it', async (_, sql, difference) => {
    one = await caseInHand();
    await one.add('first.log', lines(0, 40));
    const before = (await one.ask('timeline.page', { limit: 500 })).rows;
    const { folder } = theCase(one.session);
    await one.ask('case.close', {});
    const instance = await DuckDBInstance.create(join(folder, 'index.duckdb'));
    const connection = await instance.connect();
    await connection.run(sql);
    connection.closeSync();
    instance.closeSync();
    await one.ask('case.open', { case: folder });
    const rebuilt = await one.ask('case.rebuild', { job: 'rebuild' });
    expect(rebuilt).toMatchObject({ identical: false, difference: expect.stringContaining(difference) });
    const { entries } = await one.ask('custody.list', { kind: 'index.rebuilt' });
    expect(entries[0]?.body).toMatchObject({ identical: false, difference: rebuilt.difference });
    expect((await one.ask('timeline.page', { limit: 500 })).rows).toEqual(before);
    expect(await one.ask('case.rebuild', { job: 'rebuild again' })).toMatchObject({
      identical: true,
      difference: null,
    });
  });
});
