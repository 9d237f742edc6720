import type { Output, Taken } from '@shared/contract.ts';
import type { FirstAddressRow } from '@shared/traces.ts';
import type { OpenCase } from '../../case/case.ts';
import { asksTraces } from '../../case-filter.ts';
import { questionOver } from '../../chosen.ts';
import { look } from '../../look.ts';
import { type Knowledge, networkKnowledge } from '../../networks/knowledge.ts';
import { type Session, theCase } from '../../session.ts';
import { treeOf } from '../../where.ts';
import { sourcesOf, sourcesOfCase } from './counted-sources.ts';
import { clientFilter } from './event-filter.ts';
import { figuresReady } from './ground.ts';
import { howOf } from './how.ts';
import { respelledSources, respelledSql } from './respelled-sources.ts';
import { labelFor } from './rows.ts';
import { extentOf } from './scope.ts';
import firstAddressesSql from './sql/first-addresses.sql?raw';
import { letAhead } from './turns.ts';

interface Row {
  text: string;
  isAddress: boolean;
  events: number;
  firstSeen: number | null;
  lastSeen: number | null;
  country: string | null;
  asn: number | null;
  organisation: string | null;
  entry: number | null;
  spellings: string;
  total: number;
  totalEvents: number;
}

/**
 * The sources that come first in the table of addresses, with what one look at the events tells of them; null when the
 * table stands ready, and when clients have to be made out behind proxies first. Refuses with `case-none`, `filter-wrong`, `cancelled`.
 */
export async function firstAddresses(session: Session, input: Taken<'traces.first'>): Promise<Output<'traces.first'>> {
  const open = theCase(session);
  const tree = treeOf(input.filter);
  if (open.networks.proxies().length > 0 || (tree && asksTraces(tree))) return null;
  const { from, to, sort, descending, limit } = input;
  return look(session, input.job, (signal, going) =>
    letAhead(open.index, async () => {
      const extent = await extentOf(open, tree, { from, to }, signal);
      if (await figuresReady(open, extent)) return null;
      const knowledge = await networkKnowledge(open);
      const respelled = await respelledSources(open, signal, going);
      const known = extent.key === '' ? await sourcesOfCase(open, signal, going) : sourcesOf(extent, respelled);
      const rows = await open.index.rows<Row>(
        questionOver(firstAddressesSql, known.sql, { respelled }),
        { ...known.parameters, sort, descending, limit },
        signal,
      );
      return {
        total: rows[0]?.total ?? 0,
        events: rows[0]?.totalEvents ?? 0,
        rows: rows.map((row) => firstRow(open, knowledge, row)),
        how: howOf(
          { chosen: sourcesOf(extent) },
          firstAddressesSql,
          { sort, descending, limit },
          { respelled: respelledSql },
        ),
      };
    }),
  );
}

function firstRow(open: OpenCase, knowledge: Knowledge, row: Row): FirstAddressRow {
  const label = labelFor({ open, knowledge }, row);
  return {
    key: row.text,
    kind: row.isAddress ? 'address' : 'name',
    spellings: JSON.parse(row.spellings) as string[],
    events: row.events,
    firstSeen: row.firstSeen,
    lastSeen: row.lastSeen,
    // What the case's own lists say wins over the address data.
    country: label?.country ?? row.country,
    asn: row.asn,
    organisation: row.organisation,
    label,
    filter: clientFilter(open, row.text),
  };
}
