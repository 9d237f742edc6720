import type { Told } from '@shared/told.ts';
import { rangesOf } from '../../../networks/ranges.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf } from '../words.ts';
import sql from './new-network.sql?raw';

interface Row {
  account: string;
  network: string;
  country: string | null;
  countries: { items: string[] };
  before: number;
  since: number;
  first: number;
  last: number;
  events: number;
  accepted: number;
  addresses: { items: string[] };
  past: number;
}

const enough = 20;

/** An account that comes from where it never came from. */
export const newNetwork: Rule = {
  rule: 'new-network',
  weight: 10,
  async find(around) {
    const staff = around.people
      .flatMap(({ accounts, aliases }) => [...accounts, ...aliases])
      .map((name) => name.toLowerCase());
    const rows = await around.rows<Row>(sql, {
      staff: JSON.stringify(staff),
      countries: JSON.stringify(around.labels.map(({ entry }) => entry.country)),
      ...rangesOf(around.open.networks.proxies()).parameters,
      most: 200,
    });
    return { findings: rows.map((row) => found(row, around.ownerOf(row.account)?.id ?? null)), cannot: null };
  },
};

function found(row: Row, person: number | null): Finding {
  const thin = row.past < enough;
  const countries = row.countries.items;
  const newCountry = row.country !== null && countries.length > 0 && !countries.includes(row.country);
  // A person of the staff has a past to hold it against; a customer may come from anywhere.
  const strength = strengthOf((thin ? 0.3 : newCountry ? 1 : 0.8) * (person === null ? 0.3 : 1));
  const past = counted(row.past, 'event');
  const before = counted(row.before, 'network');
  const addresses = row.addresses.items;
  return {
    subject: { kind: 'account', id: row.account, label: row.account },
    person,
    strength,
    filter: `${oneOf('userName', [row.account])} ${oneOf('sourceIp', addresses.slice(0, 100))}`,
    count: { events: row.events, first: row.first, last: row.last },
    baseline: {
      from: row.since,
      to: row.first,
      n: row.past,
      told: [
        thin
          ? { say: 'pastThin', values: { past, enough: counted(enough, 'event') } }
          : { say: 'pastNetworks', values: { past, networks: before } },
      ],
    },
    why: [
      {
        say: 'knownNetworks',
        values: { since: { instant: row.since }, first: { instant: row.first }, before, past },
      },
      {
        say: 'thenNetwork',
        values: {
          events: counted(row.events, 'event'),
          network: row.network,
          addresses: { names: addresses },
          accepted: row.accepted,
        },
      },
      countryTold(row.country, countries, newCountry),
      { say: 'strengthNetwork', values: { enough: counted(enough, 'event'), strength } },
    ],
  };
}

function countryTold(country: string | null, countries: readonly string[], isNew: boolean): Told {
  if (country === null || countries.length === 0) return { say: 'countryUnknown', values: {} };
  if (!isNew) return { say: 'sameCountry', values: { country } };
  return { say: 'newCountry', values: { country, countries: { names: [...countries] } } };
}
