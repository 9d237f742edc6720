import { mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseIndex, openIndex } from '../../electron/engine/case/index.ts';

describe('the index, locked down', () => {
  let index: CaseIndex;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dwell-index-o'clock-"));
    index = await openIndex({ file: join(folder, 'index.duckdb'), scratch: join(folder, 'scratch'), readOnly: false });
  });
  afterAll(() => index.close());

  it.each([
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM read_json('/etc/passwd')",
    "SELECT * FROM '/etc/passwd'",
    "SELECT * FROM glob('/*')",
    "COPY event TO '/tmp/out.csv'",
    "EXPORT DATABASE '/tmp/out'",
    "ATTACH '/tmp/other.duckdb' AS other",
    'INSTALL httpfs',
    "LOAD '/tmp/evil.duckdb_extension'",
    'SET enable_external_access = true',
    'SET lock_configuration = false',
    'SET threads = 1',
    "SET temp_directory = '/tmp'",
    "CREATE SECRET s (TYPE s3, KEY_ID 'x', SECRET 'y')",
  ])('refuses %s', async (sql) => {
    await expect(index.run(sql)).rejects.toThrow();
  });

  it('still reads and writes its own tables, from every connection', async () => {
    await index.run("INSERT INTO term VALUES (1, 0, '203.0.113.7', NULL)");
    expect(await index.rows('SELECT id, value FROM term')).toEqual([{ id: 1, value: '203.0.113.7' }]);
    const other = await index.connection();
    await other.run('CREATE TABLE memory.main.selection AS SELECT id FROM term');
    other.closeSync();
    expect(await index.rows('SELECT count(*) AS n FROM memory.main.selection')).toEqual([{ n: 1 }]);
  });

  it('looks a few addresses up in order among many networks, not one by one', async () => {
    const plan = await index.rows<{ explain_value: string }>(
      'EXPLAIN SELECT * FROM range(5) known(a) ASOF JOIN range(100000) network(first) ON known.a >= network.first',
    );
    expect(plan.map((row) => row.explain_value).join()).toContain('ASOF_JOIN');
  });

  it('keeps what it writes in its own folder, and nothing of the scratch when it is closed', async () => {
    const other = await mkdtemp(join(tmpdir(), 'dwell-index-'));
    const scratch = join(other, 'scratch');
    await mkdir(join(scratch, 'work-of-one-that-was-killed'), { recursive: true });
    const here = await readdir('.');
    const mine = await openIndex({ file: join(other, 'index.duckdb'), scratch, readOnly: false });
    await mine.run('CREATE TABLE memory.main.thing AS SELECT range AS n FROM range(200000)');
    const held = await mine.rows<{ path: string }>('SELECT path FROM duckdb_databases() WHERE NOT internal');
    expect(held.every(({ path }) => path.startsWith(other))).toBe(true);
    mine.close();
    expect(await readdir(scratch)).toEqual([]);
    expect(await readdir('.')).toEqual(here);
  });

  it('stops a question when its signal is aborted, and answers the next', async () => {
    const controller = new AbortController();
    const long = index.rows(
      'SELECT sum(a.range * b.range) FROM range(10000000) a, range(100000) b',
      {},
      controller.signal,
    );
    setTimeout(() => controller.abort(), 50);
    await expect(long).rejects.toMatchObject({ code: 'cancelled' });
    expect(await index.rows('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
