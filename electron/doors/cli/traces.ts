import type { Output } from '@shared/contract.ts';
import { formatInstant, isoUtc } from '@shared/time.ts';
import type { AddressRow } from '@shared/traces.ts';
import type { Command } from 'commander';
import { atDesk, type Common, type Desk } from './desk.ts';
import { oneOf, whole } from './naming.ts';
import { columns, instantText, visibleJson } from './text.ts';

interface ListOptions extends Common {
  filter: string;
  search: string;
  group: string;
  sort: string;
  limit: string;
  gap: string;
}

const groups = ['none', 'net', 'asn', 'country', 'label', 'userAgent'] as const;
const sorts = [
  'events',
  'visits',
  'firstSeen',
  'lastSeen',
  'daysActive',
  'accounts',
  'bytes',
  'failures',
  'key',
] as const;
const pageRows = 1000;

/** Where from: the table of addresses, and what one of them did. */
export function tracesCommands(program: Command): void {
  program
    .command('traces')
    .description('The source addresses of a case, with their figures')
    .argument('<case>')
    .option('--filter <filter>', 'only what these events tell', '')
    .option('--search <text>', 'an address, a range, AS64500, KR, or a part of a label', '')
    .option('--group <by>', groups.join(', '), 'none')
    .option('--sort <by>', sorts.join(', '), 'events')
    .option('--gap <minutes>', 'a longer pause ends a visit', '30')
    .option('--limit <n>', 'at most so many', '100000000')
    .option('--json')
    .action((named: string, options: ListOptions) =>
      atDesk(options, async (desk) => {
        const { settings } = await desk.openCase(named);
        const asked = {
          filter: options.filter,
          search: options.search,
          groupBy: oneOf('--group', options.group, groups),
          sort: oneOf('--sort', options.sort, sorts),
          descending: options.sort !== 'key',
          gapMinutes: whole('--gap', options.gap),
          job: desk.job,
        };
        const most = whole('--limit', options.limit);
        let given = 0;
        do {
          const limit = Math.min(pageRows, most - given);
          const page = await desk.ask('traces.addresses', { ...asked, offset: given, limit });
          await givePage(desk, page, given, settings.zone);
          given += page.rows.length;
          if (page.rows.length < limit) break;
        } while (given < most);
        if (desk.json) await desk.write('\n]}\n');
      }),
    );

  program
    .command('trace')
    .description('All that one address did: visits, days, accounts, neighbours')
    .argument('<case>')
    .argument('<address>', 'an address, a name, a range or AS64500')
    .option('--gap <minutes>', 'a longer pause ends a visit', '30')
    .option('--json')
    .action((named: string, value: string, options: Common & { gap: string }) =>
      atDesk(options, async (desk) => {
        const { settings } = await desk.openCase(named);
        const by = value.includes('/')
          ? ('range' as const)
          : /^as\d+$/i.test(value)
            ? ('asn' as const)
            : ('address' as const);
        const asked = { subject: { by, value }, gapMinutes: whole('--gap', options.gap), job: desk.job };
        const told = await desk.ask('traces.trace', asked);
        const { rows: visits } = await desk.ask('traces.visits', { ...asked, limit: 1000 });
        const tied =
          by === 'address'
            ? await desk.ask('traces.neighbours', { address: value, job: desk.job })
            : { neighbours: [] };
        if (desk.json) {
          desk.give({
            ...shownRow(told.figures),
            visitList: visits.map(({ first, last, ...visit }) => ({
              first: isoUtc(first),
              last: isoUtc(last),
              ...visit,
            })),
            heat: told.heat,
            top: told.top,
            actors: told.actors,
            neighbours: tied.neighbours.map(({ address, proofs }) => ({ address, proofs })),
            notes: told.notes.map(({ id, text, by: author, at }) => ({ id, text, by: author, at })),
            data: told.data,
          });
          return;
        }
        for (const line of columns([heads, cellsOf(told.figures, settings.zone)])) desk.say(line);
        desk.say(`${visits.length} visits:`);
        const cells = visits.map((visit) => [
          formatInstant(visit.first, settings.zone),
          formatInstant(visit.last, settings.zone),
          visit.events,
          visit.address,
          visit.userName,
          visit.userAgent,
        ]);
        for (const line of columns(cells)) desk.say(line);
        for (const { address, proofs } of tied.neighbours.slice(0, 20))
          desk.say(`${address}: ${proofs[0]?.sentence ?? ''}`);
        if (told.data) desk.remark(`Country of registration and network by data of ${told.data.date}.`);
      }),
    );
}

const heads = ['address', 'events', 'visits', 'first', 'last', 'accounts', 'bytes', 'country', 'network', 'label'];

function cellsOf(row: AddressRow, zone: string): (string | number | null)[] {
  const when = (instant: number | null) => (instant === null ? 'no time' : formatInstant(instant, zone));
  const network = row.asn === null ? row.organisation : `AS${row.asn} ${row.organisation ?? ''}`;
  return [
    row.key,
    row.events,
    row.visits,
    when(row.firstSeen),
    when(row.lastSeen),
    row.accounts,
    row.bytes,
    row.country,
    network,
    row.label?.label ?? null,
  ];
}

async function givePage(desk: Desk, page: Output<'traces.addresses'>, offset: number, zone: string): Promise<void> {
  if (desk.json) {
    if (offset === 0) await desk.write(`{"total":${page.total},"addresses":[`);
    for (const [place, row] of page.rows.entries()) {
      await desk.write(`${offset + place === 0 ? '\n' : ',\n'}${visibleJson(shownRow(row))}`);
    }
    return;
  }
  const rows = page.rows.map((row) => cellsOf(row, zone));
  for (const line of columns(offset === 0 ? [heads, ...rows] : rows)) desk.say(line);
}

/** An address as programs are told of it. */
function shownRow(row: AddressRow) {
  return {
    ip: row.key,
    events: row.events,
    visits: row.visits,
    firstSeen: instantText(row.firstSeen),
    lastSeen: instantText(row.lastSeen),
    accounts: row.accounts,
    userAgents: row.userAgents,
    bytes: row.bytes,
    country: row.country,
    asn: row.asn,
    organisation: row.organisation,
    label: row.label?.label ?? null,
    kind: row.kind,
    addresses: row.addresses,
    spellings: row.spellings,
    daysActive: row.daysActive,
    credentials: row.credentials,
    paths: row.paths,
    outcomes: row.outcomes,
    evidence: row.evidence,
    behindProxy: row.behindProxy,
    spoofed: row.spoofed,
    filter: row.filter,
  };
}
