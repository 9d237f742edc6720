import type { Taken } from '@shared/contract.ts';
import type { OpenCase } from '../../case/case.ts';
import type { CaseIndex, Parameters } from '../../case/index.ts';
import type { Ground } from './ground.ts';
import { type Search, searchOf } from './search.ts';
import { type SharedWork, sharedWork } from './shared-work.ts';
import clearGroupsSql from './sql/clear-groups.sql?raw';
import groupFiguresSql from './sql/group-figures.sql?raw';

/** The figures of groups, added up once and asked many times: in another order, or another page of them. */
interface Made {
  number: number;
  work: SharedWork<void>;
}

const held = new WeakMap<CaseIndex, Map<string, Made>>();
const most = 6;
let made = 0;

/** The number under which the groups of a scope stand in `trace_group`, and how they were added up. Refuses with `cancelled`. */
export async function groupsOf(
  ground: Ground,
  { groupBy, gapMinutes, search }: Pick<Taken<'traces.addresses'>, 'groupBy' | 'gapMinutes' | 'search'>,
): Promise<{ made: number; sql: string; parameters: Parameters & Search }> {
  const { open, scope, signal, going } = ground;
  const parameters = { scope, groupBy, gapMinutes, ...searchOf(search) };
  const key = JSON.stringify([ground.key, open.networks.listVersion(), parameters]);
  const all = held.get(open.index) ?? new Map<string, Made>();
  held.set(open.index, all);
  const mine = all.get(key) ?? begin(open, parameters);
  // Last used, last dropped.
  all.delete(key);
  all.set(key, mine);
  for (const [old, { number }] of all) {
    if (all.size <= most) break;
    all.delete(old);
    setTimeout(() => void clear(open, number).catch(() => undefined), 60_000).unref();
  }
  await mine.work.wait(signal, { ...going });
  return { made: mine.number, sql: groupFiguresSql, parameters };
}

function begin(open: OpenCase, parameters: Parameters): Made {
  const number = ++made;
  return {
    number,
    work: sharedWork(async (stop) => {
      await clear(open, number);
      await open.index.run(groupFiguresSql, { ...parameters, made: number }, stop);
    }),
  };
}

async function clear(open: OpenCase, number: number): Promise<void> {
  await open.index.run(clearGroupsSql, { made: number });
}
