import { actors } from '../analyses/traces/actors.ts';
import { addresses } from '../analyses/traces/addresses.ts';
import { traceMap } from '../analyses/traces/map.ts';
import { middleOf } from '../analyses/traces/places.ts';
import { summary } from '../analyses/traces/summary.ts';
import { type Session, theCase } from '../session.ts';
import { type CitationNumber, type Citations, fact, marked } from './citations.ts';
import { indexed } from './coverage.ts';
import { maskFor } from './mask.ts';
import { moment } from './moment.ts';
import type { TracesItem } from './summary.ts';

const whole = { filter: '', from: null, to: null, gapMinutes: 30 };
const mostRows = 20;
const mostActors = 8;

/** Where it came from: the map, the leading actors, addresses and operators. Null when no event names a source. */
export async function traceItems(session: Session, citations: Citations): Promise<TracesItem | null> {
  const open = theCase(session);
  const settings = open.settings.current();
  const figures = await summary(session, whole);
  if (figures.addresses + figures.names === 0) return null;
  const evidence = indexed(open);
  const proxies = figures.proxies.join(', ');
  // The scratch tables these are asked of go with the process: the rule says what is counted, the command gives it again.
  const cite = (words: string, command: string): CitationNumber =>
    citations.cite({
      words,
      rule: `${clientRule} Asked again by: dwell ${command}`,
      parameters: { proxies },
      evidence,
    });
  const shown = maskFor(settings);
  const byAddress = cite('Which sources have the most events?', 'traces CASE --limit 20 --json');
  const byNetwork = cite('Which networks have the most events?', 'traces CASE --group asn --json');
  const byLabel = cite('Which labelled networks have the most events?', 'traces CASE --group label --json');
  const map = await traceMap(session, whole);
  const page = await addresses(session, { ...listed, sort: 'events', groupBy: 'none', limit: mostRows });
  const asns = await addresses(session, { ...listed, sort: 'events', groupBy: 'asn', limit: mostRows });
  const labels = await addresses(session, { ...listed, sort: 'events', groupBy: 'label', limit: mostRows });
  const found = await actors(session, { offset: 0, limit: mostActors });
  const byRule = citations.cite({
    words:
      'Which addresses act as one, by a shared credential, by walking on through numbered records, or by program, pace and network?',
    rule: 'A member is tied to another by a credential both bore; by going on at most ten usual steps above the record where the other stopped; by taking turns in one ascending walk of one agent and account; by the same program keeping the same pace in one network; by the same account at the same address; or by a person. Asked again by: dwell actors CASE --json',
    parameters: { proxies },
    evidence,
  });
  const total = cite('How many sources does the case name, and how many events are theirs?', 'traces CASE --json');
  const when = (instant: number | null) => (instant === null ? null : moment(instant, settings.zone));
  return {
    zone: settings.zone,
    masked: shown.masked,
    addresses: fact(figures.addresses, total),
    names: fact(figures.names, total),
    events: fact(figures.events, total),
    behindProxy: fact(figures.behindProxy, total),
    spoofed: fact(figures.spoofed, total),
    proxies: figures.proxies,
    map: fact(
      map.countries.map(({ country, addresses: count, events }) => ({
        country,
        place: middleOf(country),
        addresses: count,
        events,
      })),
      cite('How much came from each country?', 'traces CASE --group country --json'),
    ),
    victim: map.victim && { label: map.victim.label, place: placeOf(map.victim) },
    actors: found.actors.map((actor) =>
      marked(
        'inference',
        {
          name: actor.name,
          state: actor.state,
          addresses: actor.addresses,
          events: actor.events,
          credentials: actor.credentials,
          first: when(actor.firstSeen),
          last: when(actor.lastSeen),
          countries: actor.countries.map(({ country, addresses: count }) => ({ country, addresses: count })),
          labels: actor.labels.map(({ label, addresses: count }) => ({ label, addresses: count })),
          rules: actor.rules,
          walk: actor.walk,
        },
        byRule,
      ),
    ),
    leading: page.rows.map((row) =>
      fact(
        {
          address: shown.address(row.key),
          label: row.label?.label ?? null,
          country: row.country,
          operator: row.organisation,
          events: row.events,
          visits: row.visits,
          first: when(row.firstSeen),
          last: when(row.lastSeen),
        },
        byAddress,
      ),
    ),
    operators: [
      ...asns.rows.filter(({ key }) => key !== '').map((row) => fact(operatorOf(row.key, row), byNetwork)),
      ...labels.rows.filter(({ key }) => key !== '').map((row) => fact(operatorOf(row.key, row), byLabel)),
    ],
    data: figures.data && { date: figures.data.date, attribution: figures.data.attribution },
  };
}

const clientRule =
  'A source is the logged address, in whatever spelling, or, where that is a trusted proxy of the case, the right-most forwarded-for hop that is none. A visit is one source, agent and account without a pause of more than 30 minutes.';

const listed = { ...whole, search: '', descending: true, offset: 0 };

function operatorOf(
  key: string,
  row: { organisation: string | null; country: string | null; addresses: number; events: number },
) {
  return {
    name: row.organisation === null ? key : `${key} ${row.organisation}`,
    country: row.country,
    addresses: row.addresses,
    events: row.events,
  };
}

function placeOf({
  latitude,
  longitude,
  country,
}: {
  latitude: number | null;
  longitude: number | null;
  country: string | null;
}) {
  return latitude !== null && longitude !== null ? { latitude, longitude } : middleOf(country);
}
