import forgetSql from './forget-made.sql?raw';
import type { CaseIndex } from './index.ts';
import madeSql from './made.sql?raw';
import markSql from './mark-made.sql?raw';

/**
 * Makes derived tables unless they stand there made from the same: in this session, or in one before whose tables were
 * kept. `name` is theirs alone; tables that go with them have names beginning with it and are no longer believed either.
 * `state` says all that they are made from; what `make` gives is kept as JSON.
 */
export async function madeOnce<T>(index: CaseIndex, name: string, state: string, make: () => Promise<T>): Promise<T> {
  const [before] = await index.rows<{ value: string }>(madeSql, { name, state });
  if (before) return JSON.parse(before.value) as T;
  await index.run(forgetSql, { name });
  const value = await make();
  await index.run(markSql, { name, state, value: JSON.stringify(value ?? null) });
  return value;
}

/** Whether tables stand there made from this. */
export async function isMade(index: CaseIndex, name: string, state: string): Promise<boolean> {
  return (await index.rows(madeSql, { name, state })).length > 0;
}
