import type { Output, Taken } from '@shared/contract.ts';
import type { AddressRow } from '@shared/traces.ts';
import { questionOver } from '../../chosen.ts';
import { addressDataOf } from '../../networks/address-data/in-use.ts';
import type { Session } from '../../session.ts';
import { groupFilter, searchFilter } from './event-filter.ts';
import type { Ground } from './ground.ts';
import { groupsOf } from './groups.ts';
import { howOf } from './how.ts';
import { type AddressFigures, addressRows, type Figures, figuresOf, type Spark, sparkline, sparkOf } from './rows.ts';
import { onGround } from './scope.ts';
import { searchOf } from './search.ts';
import totalsSql from './sql/address-totals.sql?raw';
import addressesSql from './sql/addresses.sql?raw';
import agentSparksSql from './sql/agent-sparks.sql?raw';
import groupSparksSql from './sql/group-sparks.sql?raw';
import groupsSql from './sql/groups.sql?raw';

type Asked = Taken<'traces.addresses'>;
type Page = Pick<Output<'traces.addresses'>, 'total' | 'addresses' | 'events' | 'rows' | 'how'>;

/** Every source address of the scope, or groups of them, with their figures. Refuses with `case-none`, `filter-wrong`, `cancelled`. */
export async function addresses(session: Session, input: Asked): Promise<Output<'traces.addresses'>> {
  return onGround(session, input, async (ground) => {
    const spark = await sparkOf(ground);
    const page =
      input.groupBy === 'none' ? await plainPage(ground, input, spark) : await groupPage(ground, input, spark);
    return { ...page, offset: input.offset, spark, data: addressDataOf(ground.open) };
  });
}

async function plainPage(ground: Ground, input: Asked, spark: Spark): Promise<Page> {
  const { open, scope, signal } = ground;
  const search = searchOf(input.search);
  const { gapMinutes, sort, descending, limit, offset } = input;
  const parameters = { scope, gapMinutes, sort, descending, limit, offset, ids: null, ...search };
  const rows = await open.index.rows<AddressFigures>(addressesSql, parameters, signal);
  const [totals] = await open.index.rows<{ total: number; totalEvents: number }>(
    totalsSql,
    { scope, ...search },
    signal,
  );
  return {
    total: totals?.total ?? 0,
    addresses: totals?.total ?? 0,
    events: totals?.totalEvents ?? 0,
    rows: await addressRows(ground, rows, spark),
    how: howOf(ground, addressesSql, parameters),
  };
}

type GroupFigures = Figures & { addresses: number; total: number; totalAddresses: number; totalEvents: number };

async function groupPage(ground: Ground, input: Asked, spark: Spark): Promise<Page> {
  const { open, signal } = ground;
  const { sort, descending, limit, offset } = input;
  const { made, sql, parameters } = await groupsOf(ground, input);
  const rows = await open.index.rows<GroupFigures & { key: string }>(
    groupsSql,
    { made, sort, descending, limit, offset },
    signal,
  );
  const counts = await groupSparks(
    ground,
    input,
    rows.map((row) => row.key),
    spark,
  );
  return {
    ...totalsOf(rows),
    rows: rows.map((row) =>
      groupRow(
        ground,
        row.key,
        row,
        sparkline(
          spark,
          counts.filter((one) => one.key === row.key),
        ),
        filterOf(input, row.key),
      ),
    ),
    how: howOf(ground, sql, parameters),
  };
}

interface Counted {
  key: string;
  bucket: number;
  events: number;
}

function groupSparks(
  { open, scope, signal, chosen }: Ground,
  { groupBy }: Asked,
  shown: readonly string[],
  { start, days }: Spark,
): Promise<Counted[]> {
  const parameters = { keys: JSON.stringify(shown), start, days };
  return groupBy === 'userAgent'
    ? open.index.rows(questionOver(agentSparksSql, chosen.sql), { ...chosen.parameters, ...parameters }, signal)
    : open.index.rows(groupSparksSql, { ...parameters, scope, groupBy }, signal);
}

function totalsOf(rows: readonly GroupFigures[]) {
  const [first] = rows;
  return { total: first?.total ?? 0, addresses: first?.totalAddresses ?? 0, events: first?.totalEvents ?? 0 };
}

function groupRow(
  ground: Ground,
  key: string,
  row: Figures & { addresses: number },
  spark: number[],
  filter: string,
): AddressRow {
  return {
    key,
    kind: 'group',
    spellings: [],
    addresses: row.addresses,
    ...figuresOf(ground, row),
    spark,
    notes: 0,
    filter,
  };
}

/** A filter text that shows the events of a group, within what is searched for; empty when there is none. */
function filterOf({ groupBy, search }: Asked, key: string): string {
  const sought = searchFilter(search, searchOf(search));
  const own = groupBy === 'none' ? '' : groupFilter(groupBy, key);
  return own === '' || sought === null ? '' : [own, sought].filter((part) => part !== '').join(' ');
}
