import type { Output, Taken } from '@shared/contract.ts';
import { addressDataOf } from '../../networks/address-data/in-use.ts';
import type { Session } from '../../session.ts';
import { howOf } from './how.ts';
import { onGround } from './scope.ts';
import mapPlacesSql from './sql/map-places.sql?raw';

interface Row {
  isCountry: boolean;
  country: string | null;
  entry: number | null;
  addresses: number;
  events: number;
  bytes: number;
  visits: number;
}

/** The scope by country and by labelled network, for the map. Refuses with `case-none`, `filter-wrong`, `cancelled`. */
export async function traceMap(session: Session, input: Taken<'traces.map'>): Promise<Output<'traces.map'>> {
  return onGround(session, input, async (ground) => {
    const { open, scope, signal, knowledge } = ground;
    const parameters = { scope, gapMinutes: input.gapMinutes };
    const rows = await open.index.rows<Row>(mapPlacesSql, parameters, signal);
    const measures = ({ addresses, events, bytes, visits }: Row) => ({ addresses, events, bytes, visits });
    const labels = new Map<string, Output<'traces.map'>['labels'][number]>();
    for (const row of rows) {
      const entry = row.entry === null ? undefined : knowledge.labels[row.entry]?.entry;
      if (row.isCountry || !entry) continue;
      const { label, kind, country, latitude, longitude } = entry;
      const key = JSON.stringify([label, kind, country, latitude, longitude]);
      const before = labels.get(key) ?? {
        label,
        kind,
        country,
        latitude,
        longitude,
        addresses: 0,
        events: 0,
        bytes: 0,
        visits: 0,
      };
      labels.set(key, {
        ...before,
        addresses: before.addresses + row.addresses,
        events: before.events + row.events,
        bytes: before.bytes + row.bytes,
        visits: before.visits + row.visits,
      });
    }
    const sites = knowledge.labels.map(({ entry }) => entry);
    const site = sites.find(({ kind }) => kind === 'victim') ?? sites.find(({ kind }) => kind === 'own office');
    return {
      countries: rows.filter((row) => row.isCountry).map((row) => ({ country: row.country, ...measures(row) })),
      labels: [...labels.values()].sort((a, b) => b.events - a.events),
      victim: site
        ? { label: site.label, country: site.country, latitude: site.latitude, longitude: site.longitude }
        : null,
      data: addressDataOf(open),
      how: howOf(ground, mapPlacesSql, parameters),
    };
  });
}
