import { cpSync, existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { NotOurs } from '../../electron/engine/case/catalogue.ts';
import { openIndex } from '../../electron/engine/case/index.ts';
import { theCase } from '../../electron/engine/session.ts';
import { accessLine, type CaseInHand, caseInHand } from './case-in-hand.ts';

const lines = Array.from({ length: 40 }, (_, n) =>
  accessLine({
    ip: `192.0.2.${n % 5}`,
    user: n % 2 === 0 ? 'kim' : '-',
    time: `24/Jun/2025:${String(n % 24).padStart(2, '0')}:00:00 +0900`,
    request: `GET /customers/${n} HTTP/1.1`,
    status: 200,
  }),
).join('');

/** What the case says where macros of DuckDB's names would answer otherwise. */
async function answers({ ask }: CaseInHand) {
  return {
    page: (await ask('timeline.page', { limit: 500 })).rows,
    summary: await ask('traces.summary', {}),
    facet: await ask('timeline.facet', { field: 'sourceIp' }),
    actors: await ask('traces.actors', {}),
  };
}

describe('the index that comes with a case folder', () => {
  let one: CaseInHand;
  let whole: string;
  let before: unknown;
  let copies = 0;

  beforeAll(async () => {
    one = await caseInHand();
    await one.add('access.log', lines);
    before = await answers(one);
    whole = theCase(one.session).folder;
    await one.ask('case.close', {});
  });
  afterEach(() => one.ask('case.close', {}));

  /** Opens a copy of the case whose index was tampered with; says whether that was set aside. */
  async function reopened(tamper: string[]): Promise<boolean> {
    const folder = join(one.folder, 'cases', `Copy ${copies++}.dwell`);
    cpSync(whole, folder, { recursive: true });
    const file = join(folder, 'index.duckdb');
    const instance = await DuckDBInstance.create(file);
    const connection = await instance.connect();
    for (const sql of tamper) await connection.run(sql);
    connection.closeSync();
    instance.closeSync();
    await one.ask('case.open', { case: folder });
    return existsSync(`${file}.damaged`);
  }

  it('is used where nothing but what Dwell makes is in it', async () => {
    expect(await reopened([])).toBe(false);
    expect(await answers(one)).toEqual(before);
  });

  it.each<[string, string[]]>([
    ['a macro called max', ['CREATE MACRO max(a) AS 7']],
    ['a macro called date_diff', ['CREATE MACRO date_diff(part, a, b) AS 7']],
    ['a table macro called duckdb_functions', ['CREATE MACRO duckdb_functions() AS TABLE SELECT 1 AS function_name']],
    [
      'a view of events that leaves some out',
      ['ALTER VIEW event RENAME TO whole', 'CREATE VIEW event AS FROM whole WHERE line > 20'],
    ],
    ['a view in place of a table', ['ALTER TABLE rejected RENAME TO held', 'CREATE VIEW rejected AS FROM held']],
    ['another column', ['ALTER TABLE minute ADD COLUMN hidden INTEGER']],
    ['a column of events that computes', ["ALTER TABLE event_row ADD COLUMN message VARCHAR DEFAULT 'planted'"]],
    ['a schema with tables of its own', ['CREATE SCHEMA memory_like', 'CREATE TABLE memory_like.head AS FROM head']],
    ['a type', ["CREATE TYPE mood AS ENUM ('calm')"]],
  ])('is made anew from the evidence where it holds %s', async (_, tamper) => {
    expect(await reopened(tamper)).toBe(true);
    expect(await answers(one)).toEqual(before);
  });

  it('is no index of ours where the file is a database of somebody else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dwell-foreign-'));
    const file = join(folder, 'index.duckdb');
    const instance = await DuckDBInstance.create(file);
    await (await instance.connect()).run('CREATE VIEW head AS SELECT 1 AS evidence');
    instance.closeSync();
    await expect(openIndex({ file, scratch: join(folder, 'scratch'), readOnly: false })).rejects.toThrow(NotOurs);
  });
});
