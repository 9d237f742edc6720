import { addressNumber, networkNumbers } from '@shared/address.ts';
import type { Output, Taken } from '@shared/contract.ts';
import { valueToText } from '@shared/filter.ts';
import type { AddressRow } from '@shared/traces.ts';
import { questionOver } from '../../chosen.ts';
import { namesOf } from '../../events/names.ts';
import { addressDataOf } from '../../networks/address-data/in-use.ts';
import type { Session } from '../../session.ts';
import { clientsFilter, headersOf } from './event-filter.ts';
import { howOf } from './how.ts';
import { type AddressFigures, addressRows, type Figures, figuresOf, type Spark, sparkline, sparkOf } from './rows.ts';
import { type Ground, onGround } from './scope.ts';
import totalsSql from './sql/address-totals.sql?raw';
import addressesSql from './sql/addresses.sql?raw';
import agentGroupsSql from './sql/agent-groups.sql?raw';
import agentSparksSql from './sql/agent-sparks.sql?raw';
import groupMembersSql from './sql/group-members.sql?raw';
import groupSparksSql from './sql/group-sparks.sql?raw';
import groupsSql from './sql/groups.sql?raw';

type Asked = Taken<'traces.addresses'>;
type Page = Pick<Output<'traces.addresses'>, 'total' | 'addresses' | 'events' | 'rows' | 'how'>;

/** Every source address of the scope, or groups of them, with their figures. Refuses with `case-none`, `filter-wrong`, `cancelled`. */
export async function addresses(session: Session, input: Asked): Promise<Output<'traces.addresses'>> {
  return onGround(session, input, async (ground) => {
    const spark = await sparkOf(ground);
    const page =
      input.groupBy === 'none'
        ? await plainPage(ground, input, spark)
        : input.groupBy === 'userAgent'
          ? await agentPage(ground, input, spark)
          : await groupPage(ground, input, spark);
    return { ...page, offset: input.offset, spark, data: addressDataOf(ground.open) };
  });
}

/** What a search asks for: an address or range, a network's number, a country, or a part of a text. */
export function searchOf(search: string) {
  const text = search.trim();
  const nothing = { first: null, last: null, asn: null, country: null, text: null };
  if (text === '') return nothing;
  const network = networkNumbers(text);
  if (network && network !== 'bits-wrong')
    return { ...nothing, first: String(network.first), last: String(network.last) };
  const number = addressNumber(text);
  if (number !== null) return { ...nothing, first: String(number), last: String(number) };
  const asn = /^as\s?(\d{1,10})$/i.exec(text);
  if (asn) return { ...nothing, asn: Number(asn[1]) };
  if (/^[A-Z]{2}$/.test(text)) return { ...nothing, country: text };
  return { ...nothing, text: text.toLowerCase() };
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
  const { open, scope, signal } = ground;
  const { gapMinutes, sort, descending, limit, offset, groupBy } = input;
  const parameters = { scope, gapMinutes, sort, descending, limit, offset, groupBy, ...searchOf(input.search) };
  const rows = await open.index.rows<GroupFigures & { key: string }>(groupsSql, parameters, signal);
  const keys = JSON.stringify(rows.map((row) => row.key));
  const { start, days } = spark;
  const counts = await open.index.rows<{ key: string; bucket: number; events: number }>(
    groupSparksSql,
    { scope, groupBy, keys, start, days },
    signal,
  );
  const filters = await groupFilters(ground, input, rows);
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
        filters.get(row.key) ?? '',
      ),
    ),
    how: howOf(ground, groupsSql, parameters),
  };
}

async function agentPage(ground: Ground, input: Asked, spark: Spark): Promise<Page> {
  const { open, scope, signal, chosen } = ground;
  const { gapMinutes, sort, descending, limit, offset } = input;
  const parameters = { scope, gapMinutes, sort, descending, limit, offset, ...searchOf(input.search) };
  const rows = await open.index.rows<GroupFigures & { agent: number }>(
    questionOver(agentGroupsSql, chosen.sql),
    { ...chosen.parameters, ...parameters },
    signal,
  );
  const agents = rows.map((row) => row.agent);
  const names = await namesOf(
    open.index,
    agents.filter((agent) => agent > 0),
    signal,
  );
  const { start, days } = spark;
  const counts = await open.index.rows<{ key: number; bucket: number; events: number }>(
    questionOver(agentSparksSql, chosen.sql),
    { ...chosen.parameters, ids: JSON.stringify(agents), start, days },
    signal,
  );
  return {
    ...totalsOf(rows),
    rows: rows.map((row) => {
      const name = names.get(row.agent) ?? null;
      const line = sparkline(
        spark,
        counts.filter((one) => one.key === row.agent),
      );
      return groupRow(ground, name ?? '', row, line, `userAgent:${valueToText(name)} sourceIp:*`);
    }),
    how: howOf(ground, agentGroupsSql, parameters),
  };
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

/** Filters of more addresses would be too long to read, or to ask. */
const mostInFilter = 300;

/** Filter texts that show the events of groups, by key; a group of very many addresses has none. */
async function groupFilters(
  { open, scope, signal }: Ground,
  { groupBy, search }: Asked,
  rows: readonly { key: string; addresses: number }[],
): Promise<Map<string, string>> {
  const isPlain = groupBy === 'net' && search === '' && open.networks.proxies().length === 0;
  if (isPlain) return new Map(rows.map(({ key }) => [key, key === '' ? '' : `sourceIp:${key}`]));
  if (search !== '') return new Map();
  const keys = rows.filter(({ addresses: count }) => count <= mostInFilter).map(({ key }) => key);
  const members = await open.index.rows<{ client: number; text: string; key: string }>(
    groupMembersSql,
    { scope, groupBy, keys: JSON.stringify(keys) },
    signal,
  );
  const headers = await headersOf(
    { open, signal },
    members.map(({ client }) => client),
  );
  return new Map(
    keys.map((key) => {
      const mine = members.filter((member) => member.key === key);
      const clients = mine.map(({ client, text }) => ({ text, headers: headers.get(client) ?? [] }));
      return [key, clientsFilter(clients, open.networks.proxies())];
    }),
  );
}
