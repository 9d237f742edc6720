import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseIndex, openIndex } from '../../electron/engine/case/index.ts';

const endless =
  'SELECT count(*) AS n FROM range($from::BIGINT, 100000000) AS a (i), range(100000) AS b (j) WHERE i % 7 = j % 11';

describe('a long question', () => {
  let index: CaseIndex;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dwell-long-'));
    index = await openIndex({ file: join(folder, 'index.duckdb'), scratch: join(folder, 'scratch'), readOnly: false });
  });
  afterAll(() => index.close());

  it('is answered as a short one is, by row and as a list', async () => {
    const sql =
      'SELECT i::INTEGER AS i, nullif(i % 3, 0)::DOUBLE AS rest FROM range($from::BIGINT, 5005) AS t (i) ORDER BY i';
    const short = await index.rows(sql, { from: 5 });
    expect(short).toHaveLength(5000);
    expect(await index.longRows(sql, { from: 5 })).toEqual(short);
    const all = await index.list(`SELECT list(i::BIGINT << 32 ORDER BY i) FROM (${sql})`, { from: 5 });
    expect([...all]).toEqual(short.map(({ i }) => BigInt(i as number) << 32n));
    expect(await index.list('SELECT []::BIGINT[]')).toHaveLength(0);
  });

  it('says what is wrong with it, before it began and while it ran', async () => {
    await expect(index.longRows('SELECT nothing FROM nowhere')).rejects.toThrow('nowhere');
    await expect(index.run("SELECT error('halfway') FROM range(500000) AS t (i) WHERE i > 300000")).rejects.toThrow(
      'halfway',
    );
  });

  it.each([
    ['longRows', 0],
    ['longRows', 30],
    ['run', 0],
    ['run', 30],
  ] as const)(
    'is cancelled when asked by %s for %i ms, and others are answered meanwhile and after',
    async (kind, ms) => {
      const stop = new AbortController();
      const asked = index[kind](endless, { from: 0 }, stop.signal).then(
        () => 'answered',
        (error) => error.code,
      );
      if (ms > 0) {
        expect(await index.rows('SELECT 1 AS n')).toEqual([{ n: 1 }]);
        await new Promise((later) => setTimeout(later, ms));
      }
      stop.abort();
      expect(await asked).toBe('cancelled');
      expect(await index.longRows('SELECT 2 AS n')).toEqual([{ n: 2 }]);
    },
  );
});
