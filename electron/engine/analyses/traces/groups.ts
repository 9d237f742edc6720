import type { Taken } from '@shared/contract.ts';
import { type AddressGroup, addressGroups } from '@shared/traces.ts';
import type { OpenCase } from '../../case/case.ts';
import type { Parameters } from '../../case/index.ts';
import { madeOnce } from '../../case/made.ts';
import { questionOver } from '../../chosen.ts';
import type { Ground } from './ground.ts';
import { keptKey } from './memory.ts';
import { type Search, searchOf } from './search.ts';
import { type SharedWork, sharedWork } from './shared-work.ts';
import agentFiguresSql from './sql/agent-figures.sql?raw';
import clearGroupsSql from './sql/clear-groups.sql?raw';
import groupFiguresSql from './sql/group-figures.sql?raw';

/** The figures of groups, added up once and asked many times: in another order, or another page of them. */
interface Made {
  number: number;
  work: SharedWork<void>;
}

const held = new WeakMap<object, Map<string, Made>>();
const most = 6;
let made = 0;

/** The number under which the groups of a scope stand in `trace_group`, and how they were added up. Refuses with `cancelled`. */
export async function groupsOf(
  ground: Ground,
  { groupBy, gapMinutes, search }: Pick<Taken<'traces.addresses'>, 'groupBy' | 'gapMinutes' | 'search'>,
): Promise<{ made: number; sql: string; parameters: Parameters & Search }> {
  const { open, scope, signal, going } = ground;
  const parameters = { scope, gapMinutes, ...searchOf(search) };
  const key = JSON.stringify([ground.key, open.networks.listVersion(), groupBy, parameters]);
  const all = held.get(ground.tables) ?? new Map<string, Made>();
  held.set(ground.tables, all);
  const mine = all.get(key) ?? begin(ground, groupBy, parameters);
  // Last used, last dropped.
  all.delete(key);
  all.set(key, mine);
  for (const [old, { number }] of all) {
    if (all.size <= most + addressGroups.length) break;
    if (number < 0) continue;
    all.delete(old);
    setTimeout(() => void clear(open, number).catch(() => undefined), 60_000).unref();
  }
  await mine.work.wait(signal, { ...going });
  const { sql, own } = questionOf(groupBy);
  return { made: mine.number, sql, parameters: { ...parameters, ...own } };
}

/** Agents are told by the events themselves: one source may bear several. */
function questionOf(groupBy: AddressGroup): { sql: string; own: Parameters } {
  return groupBy === 'userAgent' ? { sql: agentFiguresSql, own: {} } : { sql: groupFiguresSql, own: { groupBy } };
}

function begin(ground: Ground, groupBy: AddressGroup, parameters: Parameters): Made {
  const { open, scope, chosen } = ground;
  const { sql, own } = questionOf(groupBy);
  const whole =
    scope === 0 && JSON.stringify(parameters) === JSON.stringify({ scope, gapMinutes: 30, ...searchOf('') });
  // Those of the whole case are kept from session to session, under numbers that no others have.
  const number = whole ? -1 - addressGroups.indexOf(groupBy) : ++made;
  return {
    number,
    work: sharedWork(async (stop) => {
      const make = async () => {
        await clear(open, number);
        const all = { ...parameters, ...own, made: number };
        if (groupBy === 'userAgent')
          await open.index.run(questionOver(sql, chosen.sql), { ...chosen.parameters, ...all }, stop);
        else await open.index.run(sql, all, stop);
      };
      const state = keptKey(open, `${ground.key} ${open.networks.listVersion()}`);
      await (whole ? madeOnce(open.index, `traces figures by ${groupBy}`, state, make) : make());
    }),
  };
}

async function clear(open: OpenCase, number: number): Promise<void> {
  await open.index.run(clearGroupsSql, { made: number });
}
