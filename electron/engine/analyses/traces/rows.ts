import type { NetworkLabel } from '@shared/networks.ts';
import type { AddressRow } from '@shared/traces.ts';
import { byItsClient } from './by-client.ts';
import { dayNumber, isoDay } from './days.ts';
import { clientFilter } from './event-filter.ts';
import { type Ground, labelOf } from './ground.ts';
import clientsAtSql from './sql/clients-at.sql?raw';
import daySpanSql from './sql/day-span.sql?raw';
import sparksSql from './sql/sparks.sql?raw';
import spellingsSql from './sql/spellings.sql?raw';

/** The figures that addresses and groups have in common, as the questions give them. */
export interface Figures {
  events: number;
  firstSeen: number | null;
  lastSeen: number | null;
  days: number;
  visits: number;
  accounts: number;
  credentials: number;
  userAgents: number;
  paths: number;
  bytes: number;
  success: number;
  failure: number;
  behind: number;
  spoofed: number;
  evidence: string;
  country: string | null;
  asn: number | null;
  organisation: string | null;
  entry: number | null;
}

export interface AddressFigures extends Figures {
  id: number;
  isAddress: boolean;
  text: string;
}

export interface Spark {
  start: number;
  days: number;
  buckets: number;
}

const mostBuckets = 60;

/** The stretches of days in which the sparklines of a scope count. */
export async function sparkOf({ open, scope, signal }: Ground): Promise<Spark> {
  const [span] = await open.index.rows<{ first: number | null; last: number | null }>(daySpanSql, { scope }, signal);
  if (span?.first == null || span.last == null) return { start: 0, days: 1, buckets: 0 };
  const days = Math.max(1, Math.ceil((span.last - span.first + 1) / mostBuckets));
  return { start: span.first, days, buckets: Math.ceil((span.last - span.first + 1) / days) };
}

/** Addresses as the contract has them, with spellings, sparklines, labels and the filters that open their events. */
export async function addressRows(
  ground: Ground,
  rows: readonly AddressFigures[],
  spark: Spark,
): Promise<AddressRow[]> {
  if (rows.length === 0) return [];
  const { open, signal, scope } = ground;
  const ids = JSON.stringify(rows.map((row) => row.id));
  const spellings = byItsClient(
    await open.index.rows<{ client: number; value: string }>(spellingsSql, { ids }, signal),
  );
  const { start, days } = spark;
  const counts = byItsClient(
    await open.index.rows<{ client: number; bucket: number; events: number }>(
      sparksSql,
      { scope, ids, start, days },
      signal,
    ),
  );
  const noted = await notedClients(ground);
  return rows.map((row) => ({
    key: row.text,
    kind: row.isAddress ? 'address' : 'name',
    spellings: (spellings.get(row.id) ?? []).map(({ value }) => value).filter((value) => value !== row.text),
    addresses: 1,
    ...figuresOf(ground, row),
    spark: sparkline(spark, counts.get(row.id) ?? []),
    notes: noted.get(row.id) ?? 0,
    filter: clientFilter(open, row.text),
  }));
}

/** The label of what was seen between two instants. */
export function labelFor(
  { open, knowledge }: Pick<Ground, 'open' | 'knowledge'>,
  { entry, firstSeen, lastSeen }: Pick<Figures, 'entry' | 'firstSeen' | 'lastSeen'>,
): NetworkLabel | null {
  const { zone } = open.settings.current();
  const day = (instant: number) => isoDay(dayNumber(instant, zone));
  const days = firstSeen === null || lastSeen === null ? null : { first: day(firstSeen), last: day(lastSeen) };
  return labelOf(knowledge, entry, days);
}

/** What an address and a group are told by in common. */
export function figuresOf(ground: Ground, row: Figures) {
  return {
    firstSeen: row.firstSeen,
    lastSeen: row.lastSeen,
    daysActive: row.days,
    events: row.events,
    visits: row.visits,
    accounts: row.accounts,
    credentials: row.credentials,
    userAgents: row.userAgents,
    paths: row.paths,
    bytes: row.bytes,
    outcomes: {
      success: row.success,
      failure: row.failure,
      notStated: row.events - row.success - row.failure,
    },
    evidence: row.evidence === '' ? [] : row.evidence.split(',').map(Number),
    country: row.country,
    asn: row.asn,
    organisation: row.organisation,
    label: labelFor(ground, row),
    behindProxy: row.behind,
    spoofed: row.spoofed,
  };
}

/** Events in every stretch of the spark, none where nothing was counted. */
export function sparkline({ buckets }: Spark, counts: readonly { bucket: number; events: number }[]): number[] {
  const line = new Array<number>(buckets).fill(0);
  for (const { bucket, events } of counts) if (bucket >= 0 && bucket < buckets) line[bucket] = events;
  return line;
}

const notedBefore = new WeakMap<object, { state: string; clients: Promise<Map<number, number>> }>();

/** How many notes stand on the events of each source. */
async function notedClients({ open, key, signal }: Ground): Promise<Map<number, number>> {
  const state = `${key} ${open.journal.state.entries}`;
  const before = notedBefore.get(open.index);
  if (before?.state === state) return before.clients;
  const clients = (async () => {
    const places = open.notes
      .list()
      .filter((note) => !note.withdrawn)
      .flatMap(({ anchor }) => {
        const evidence = open.register.bySha256(anchor.sha256);
        return evidence ? [{ evidence: evidence.id, byteOffset: anchor.byteOffset }] : [];
      });
    if (places.length === 0) return new Map<number, number>();
    const rows = await open.index.rows<{ client: number; events: number }>(
      clientsAtSql,
      {
        evidence: JSON.stringify(places.map((place) => place.evidence)),
        byteOffset: JSON.stringify(places.map((place) => place.byteOffset)),
      },
      signal,
    );
    return new Map(rows.map((row) => [row.client, row.events]));
  })();
  notedBefore.set(open.index, { state, clients });
  clients.catch(() => notedBefore.delete(open.index));
  return clients;
}
