import { termFieldNames } from '@shared/event.ts';
import { minute, offsetMinutesAt } from '@shared/time.ts';
import { whereIn } from '../../case-filter.ts';
import { chosenEvents, questionOver } from '../../chosen.ts';
import termsOfSql from '../../credentials/terms-of.sql?raw';
import { treeOf } from '../../where.ts';
import countSql from './count.sql?raw';
import type { Around } from './rule.ts';

export interface Counts {
  events: number;
  accepted: number;
  first: number | null;
  last: number | null;
  /** Days of the zone of the case, by its offset at the first event. */
  days: number;
}

/** Counts the events a filter lets through. */
export async function daysAndCounts(around: Pick<Around, 'open' | 'zone' | 'signal'>, filter: string): Promise<Counts> {
  const { open, zone, signal } = around;
  const tree = treeOf(filter);
  const where = tree ? await whereIn(open, tree, signal) : { sql: 'true', parameters: {} };
  const failures = await open.index.rows<{ id: number }>(
    termsOfSql,
    { field: termFieldNames.indexOf('eventOutcome'), values: JSON.stringify(['failure']) },
    signal,
  );
  const chosen = chosenEvents({ columns: 'instant, eventOutcome', where });
  const ask = (offset: number) =>
    open.index.rows<Counts>(
      questionOver(countSql, chosen.sql),
      { ...chosen.parameters, failures: JSON.stringify(failures.map(({ id }) => id)), offset },
      signal,
    );
  const [first] = await ask(0);
  if (!first || first.first === null) return first ?? { events: 0, accepted: 0, first: null, last: null, days: 0 };
  const offset = offsetMinutesAt(zone, first.first) * minute;
  if (offset === 0) return first;
  const [local] = await ask(offset);
  return local ?? first;
}
