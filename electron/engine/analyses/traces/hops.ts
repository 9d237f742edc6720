import type { Output, Taken } from '@shared/contract.ts';
import { termFieldNames } from '@shared/event.ts';
import type { Hop } from '@shared/places.ts';
import { dayNumber } from '@shared/time.ts';
import { namesOf } from '../../events/names.ts';
import { addressDataOf } from '../../networks/address-data/in-use.ts';
import type { Session } from '../../session.ts';
import { isoDay } from './days.ts';
import { type Ground, labelOf } from './ground.ts';
import { kilometresBetween, middleOf, type Place } from './places.ts';
import { onGround } from './scope.ts';
import hopsSql from './sql/hops.sql?raw';
import termNamedSql from './sql/term-named.sql?raw';

interface Row {
  client: number;
  address: string;
  net: string | null;
  country: string | null;
  asn: number | null;
  organisation: string | null;
  entry: number | null;
  first: number;
  last: number;
  events: number;
  userAgent: number;
  firstEvidence: number;
  firstByte: number;
  lastEvidence: number;
  lastByte: number;
  total: number;
  addresses: number;
}

/** Said where two places are apart and no time passed. */
const infinite = 1e9;

/** The addresses of an account or credential in order of time. Refuses with `case-none`, `cancelled`. */
export async function hops(session: Session, input: Taken<'traces.hops'>): Promise<Output<'traces.hops'>> {
  return onGround(session, { filter: '', from: null, to: null, job: input.job }, async (ground) => {
    const { open, signal } = ground;
    const data = addressDataOf(open);
    const field = termFieldNames.indexOf(input.by);
    const [term] = await open.index.rows<{ id: number }>(termNamedSql, { field, value: input.value }, signal);
    if (!term) return { hops: [], total: 0, addresses: 0, data };
    const rows = await open.index.rows<Row>(hopsSql, { by: input.by, term: term.id, limit: input.limit }, signal);
    const names = await namesOf(
      open.index,
      rows.map((row) => row.userAgent).filter((id) => id > 0),
      signal,
    );
    return {
      hops: rows.map((row, place) => hopOf(ground, row, rows[place - 1], names.get(row.userAgent) ?? null)),
      total: rows[0]?.total ?? 0,
      addresses: rows[0]?.addresses ?? 0,
      data,
    };
  });
}

function hopOf(ground: Ground, row: Row, before: Row | undefined, userAgent: string | null): Hop {
  const { zone } = ground.open.settings.current();
  const day = (instant: number) => isoDay(dayNumber(instant, zone));
  const [here, there] = [placeOf(ground, row), before ? placeOf(ground, before) : null];
  const kilometres = here && there ? Math.round(kilometresBetween(there, here)) : null;
  const hours = before ? (row.first - before.last) / 3.6e9 : 0;
  const networkOf = ({ asn, entry, net, address }: Row) => entry ?? asn ?? net ?? address;
  return {
    address: row.address,
    first: row.first,
    last: row.last,
    events: row.events,
    country: row.country,
    asn: row.asn,
    organisation: row.organisation,
    label: labelOf(ground.knowledge, row.entry, { first: day(row.first), last: day(row.last) }),
    userAgent,
    firstEvent: { evidence: row.firstEvidence, byteOffset: row.firstByte },
    lastEvent: { evidence: row.lastEvidence, byteOffset: row.lastByte },
    change: !before
      ? 'first'
      : row.country !== before.country
        ? 'country'
        : networkOf(row) !== networkOf(before)
          ? 'network'
          : 'address',
    kilometres,
    kilometresPerHour:
      kilometres === null ? null : kilometres === 0 ? 0 : hours <= 0 ? infinite : Math.round(kilometres / hours),
  };
}

function placeOf({ knowledge }: Ground, { entry, country }: Row): Place | null {
  const labelled = entry === null ? undefined : knowledge.labels[entry]?.entry;
  if (labelled && labelled.latitude !== null && labelled.longitude !== null) {
    return { latitude: labelled.latitude, longitude: labelled.longitude };
  }
  return middleOf(country);
}
