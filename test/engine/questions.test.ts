import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseIndex, openIndex } from '../../electron/engine/case/index.ts';
import { questionOver } from '../../electron/engine/chosen.ts';
import { eventColumns, placesOf } from '../../electron/engine/import/event-columns.ts';
import { registerFeeds } from '../../electron/engine/import/feed.ts';

const engine = join(import.meta.dirname, '../../electron/engine');
const files = readdirSync(engine, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.sql'))
  .map((path) => relative(engine, join(engine, path)))
  .sort();

/** Every column that a question over `chosen` can name. */
const everything =
  "SELECT *, epoch_us(instant) AS moment, sourceIp AS value, 1 AS events, 'login' AS kind, true AS failed, 1 AS times FROM event";

/** The same for the questions about addresses. */
const ofTraces = 'SELECT * FROM memory.main.trace_event';

/** For those about sources that are counted already. */
const ofSources = 'SELECT * FROM memory.main.counted_source';

/** Which of them are the same. */
const ofSpelled = 'SELECT * FROM memory.main.respelled_source';

/** And for those about logins: what `line.sql` gives. */
const ofLogins =
  'SELECT sourceIp, userName, epoch_us(instant) AS instant, true AS failed, message AS kind, 1::BIGINT AS times FROM event';

describe('every question', () => {
  let index: CaseIndex;
  let connection: DuckDBConnection;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dwell-test-'));
    index = await openIndex({ file: join(folder, 'index.duckdb'), scratch: join(folder, 'scratch'), readOnly: false });
    connection = await index.connection();
    registerFeeds(connection).event.given = placesOf(await eventColumns(connection));
    // Scratch tables that questions speak of; the case's own stand already. (What the networks know, others build upon.)
    const scratch = files.filter((path) => path.endsWith('schema.sql') && path !== 'case/schema.sql');
    for (const path of ['networks/schema.sql', ...scratch]) {
      await connection.run(readFileSync(join(engine, path), 'utf8'));
    }
  });
  afterAll(() => {
    connection.closeSync();
    index.close();
  });

  it('is found', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files.filter((path) => !path.endsWith('schema.sql')))('%s can be asked of an empty case', async (path) => {
    const text = readFileSync(join(engine, path), 'utf8');
    const [first = ''] = text.split('\n', 1);
    expect(first, 'the question in words').toMatch(/^-- [A-Z].*\?/);
    const code = text.replaceAll(/--.*$/gm, '').replaceAll(/'[^']*'/g, "''");
    expect(code, 'named parameters only').not.toMatch(/\$\d|\?/);
    const chosen = /^analyses.logins.(kinds|sources)/.test(path)
      ? ofLogins
      : /^analyses.traces.sql.(count-sources|first-addresses)/.test(path)
        ? ofSources
        : /^analyses.traces.sql.keep-respelled/.test(path)
          ? ofSpelled
          : path.startsWith('analyses/traces/') && !/\bsourceIp\b/.test(code)
            ? ofTraces
            : everything;
    const sql = /\bFROM chosen\b/.test(code)
      ? questionOver(text, chosen, { origin: 'SELECT id, value, address FROM term', respelled: ofSpelled })
      : text;
    const prepared = await connection.prepare(sql);
    try {
      const names = Array.from({ length: prepared.parameterCount }, (_, number) => prepared.parameterName(number + 1));
      expect(new Set(names)).toEqual(new Set([...code.matchAll(/\$(\w+)/g)].map(([, name]) => name)));
      if (!/^\s*(SELECT|WITH)\b/.test(code)) return;
      // A list that is NULL has no columns to bind; an empty one has.
      const lists = new Set([...code.matchAll(/from_json\(\$(\w+)/g)].map(([, name]) => name));
      prepared.bind(Object.fromEntries(names.map((name) => [name, lists.has(name) ? '[]' : null])));
      const rows = await prepared.runAndReadAll();
      // Of an empty case nothing is told but figures about the whole.
      expect(rows.currentRowCount).toBeLessThanOrEqual(1);
    } finally {
      prepared.destroySync();
    }
  });
});
