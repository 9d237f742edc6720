import forgetSql from './forget-made.sql?raw';
import type { CaseIndex } from './index.ts';
import madeSql from './made.sql?raw';
import markSql from './mark-made.sql?raw';

interface Mark {
  state: string;
  value: string;
}

/**
 * Makes derived tables unless they stand there made from the same: in this session, or in one before whose tables were
 * kept. `name` is theirs alone; tables that go with them have names beginning with it and are no longer believed either.
 * `state` says all that they are made from; what `make` gives is kept as JSON. It is told what was given when the tables
 * that still stand there were made, whatever from: null where they cannot be believed at all.
 */
export async function madeOnce<T>(
  index: CaseIndex,
  name: string,
  state: string,
  make: (before: T | null) => Promise<T>,
): Promise<T> {
  const [mark] = await index.rows<Mark>(madeSql, { name });
  const before = mark ? (JSON.parse(mark.value) as T) : null;
  if (mark?.state === state) return before as T;
  await index.run(forgetSql, { name });
  const value = await make(before);
  await index.run(markSql, { name, state, value: JSON.stringify(value ?? null) });
  return value;
}

/** Whether tables stand there made from this. */
export async function isMade(index: CaseIndex, name: string, state: string): Promise<boolean> {
  const [mark] = await index.rows<Mark>(madeSql, { name });
  return mark?.state === state;
}

/** What was given for tables that stand there made from this; null where none do. */
export async function madeBefore<T>(index: CaseIndex, name: string, state: string): Promise<T | null> {
  const [mark] = await index.rows<Mark>(madeSql, { name });
  return mark?.state === state ? (JSON.parse(mark.value) as T) : null;
}

/** Whether both stand there, and were made from the same. */
export async function madeOfTheSame(index: CaseIndex, one: string, other: string): Promise<boolean> {
  const [mark] = await index.rows<Mark>(madeSql, { name: one });
  return mark !== undefined && isMade(index, other, mark.state);
}
