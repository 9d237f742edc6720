import { expect, test } from 'vitest';
import { createBatchSink } from '../../electron/engine/import/batch.ts';
import type { Batch } from '../../electron/engine/import/columns.ts';
import { createTerms } from '../../electron/engine/import/terms.ts';
import { rowsOf } from './both-readers.ts';

test('keeps every byte of a value that is longer than all before it', () => {
  const batches: Batch[] = [];
  const sink = createBatchSink(createTerms(), (some) => void batches.push(...structuredClone(some)));
  const agents = ['Mozilla/5.0', 'Mozilla/5.0 (a) '.repeat(100), 'Mozilla/5.0 (b) '.repeat(4000)];
  for (const [at, agent] of agents.entries()) {
    sink.term('userAgent', agent);
    sink.event(at + 1, at, 1);
  }
  sink.physicalLines(agents.length);
  sink.finish();
  const terms = batches.filter(({ table }) => table === 'term').flatMap((batch) => rowsOf(batch));
  expect(terms.map(({ value }) => value)).toEqual(agents);
});
