import { bareAddress } from '@shared/address.ts';
import type { Output, Taken } from '@shared/contract.ts';
import type { OpenCase } from '../../case/case.ts';
import { derived } from '../../case/derived.ts';
import { namesOf } from '../../events/names.ts';
import { look } from '../../look.ts';
import { type Session, theCase } from '../../session.ts';
import type { Mention } from './lease-statements.ts';
import { holdingsOf, type SessionEdge } from './leases.ts';
import { spellingsOf } from './spellings.ts';
import leaseSourcesSql from './sql/lease-sources.sql?raw';
import mentionsSql from './sql/mentions.sql?raw';
import sessionEdgesSql from './sql/session-edges.sql?raw';

/** Who held an address at an instant, as far as leases, VPN sessions and translations among the evidence tell. Refuses with `case-none`, `cancelled`. */
export async function whoisThen(
  session: Session,
  input: Taken<'traces.whoisThen'>,
): Promise<Output<'traces.whoisThen'>> {
  const open = theCase(session);
  const { instant } = input;
  const address = bareAddress(input.address);
  return look(session, input.job, async (signal, going) => {
    const mentions = await mentionsOf(open, address, signal);
    const accounts = JSON.stringify([...new Set(mentions.flatMap(({ userName }) => userName ?? []))]);
    const edges = await open.index.rows<SessionEdge>(sessionEdgesSql, { accounts }, signal);
    const holdings = holdingsOf(address, mentions, edges);
    const holders = holdings.filter(({ from, to }) => from <= instant && (to === null || to >= instant));
    const sources = await derived(open, 'lease sources', signal, going, (stop) =>
      open.index.rows<{ evidence: number; first: number; last: number }>(leaseSourcesSql, {}, stop),
    );
    const none = holders.length === 0;
    return {
      address,
      instant,
      holders,
      before: none ? (holdings.filter(({ from }) => from < instant).at(-1) ?? null) : null,
      after: none ? (holdings.find(({ from }) => from > instant) ?? null) : null,
      sources: sources.map(({ evidence, first, last }) => ({
        evidence,
        name: open.register.get(evidence)?.name ?? '',
        first,
        last,
        covers:
          (first <= instant && instant <= last) ||
          holders.some((one) => one.events.some((event) => event.evidence === evidence)),
      })),
    };
  });
}

const named = ['userName', 'sourceIp', 'hostName', 'eventAction', 'eventOutcome'] as const;
type Stored = Omit<Mention, (typeof named)[number]> & Record<(typeof named)[number], number | null>;

async function mentionsOf(open: OpenCase, text: string, signal: AbortSignal): Promise<Mention[]> {
  const rows = await open.index.rows<Stored>(mentionsSql, { ...spellingsOf(text) }, signal);
  const ids = rows.flatMap((row) => named.flatMap((field) => row[field] ?? []));
  const names = await namesOf(open.index, ids, signal);
  const nameOf = (id: number | null) => (id === null ? null : (names.get(id) ?? null));
  return rows.map((row) => ({
    ...row,
    userName: nameOf(row.userName),
    sourceIp: nameOf(row.sourceIp),
    hostName: nameOf(row.hostName),
    eventAction: nameOf(row.eventAction),
    eventOutcome: nameOf(row.eventOutcome),
  }));
}
