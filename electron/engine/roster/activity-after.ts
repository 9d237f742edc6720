import { termFieldNames } from '@shared/event.ts';
import type { OpenCase } from '../case/case.ts';
import termsOfSql from '../credentials/terms-named.sql?raw';
import afterSql from './after.sql?raw';

/** How many events each person's accounts have at or after an instant (microseconds). */
export async function activityAfter(
  open: OpenCase,
  wanted: readonly { person: number; account: string; instant: number }[],
  signal?: AbortSignal,
): Promise<Map<number, number>> {
  if (wanted.length === 0) return new Map();
  const parameters = {
    field: termFieldNames.indexOf('userName'),
    values: JSON.stringify([...new Set(wanted.map(({ account }) => account))]),
  };
  const terms = await open.index.rows<{ id: number; value: string }>(termsOfSql, parameters, signal);
  const ids = new Map(terms.map(({ id, value }) => [value, id]));
  const after = wanted.flatMap(({ person, account, instant }) => {
    const id = ids.get(account);
    return id === undefined ? [] : [{ person, account: id, instant }];
  });
  const rows = await open.index.rows<{ person: number; events: number }>(
    afterSql,
    { after: JSON.stringify(after) },
    signal,
  );
  return new Map(rows.map(({ person, events }) => [person, events]));
}
