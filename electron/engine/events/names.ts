import type { CaseIndex } from '../case/index.ts';
import namesSql from './names.sql?raw';

/** A term's text never changes while its index lives, so what was looked up once is kept. */
const known = new WeakMap<CaseIndex, Map<number, string>>();
const most = 200_000;

/** The texts of term ids. */
export async function namesOf(
  index: CaseIndex,
  ids: Iterable<number>,
  signal?: AbortSignal,
): Promise<ReadonlyMap<number, string>> {
  let names = known.get(index);
  if (!names || names.size > most) {
    names = new Map();
    known.set(index, names);
  }
  const held = names;
  const missing = [...new Set(ids)].filter((id) => !held.has(id));
  if (missing.length > 0) {
    const rows = await index.rows<{ id: number; value: string }>(namesSql, { ids: JSON.stringify(missing) }, signal);
    for (const { id, value } of rows) held.set(id, value);
  }
  return held;
}
