import { rangesOf } from '../../../networks/ranges.ts';
import { ownedAccounts } from '../../../roster/owners.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf } from '../words.ts';
import sql from './shared-address.sql?raw';

interface Row {
  address: string;
  accounts: number;
  people: number;
  person: number;
  known: { items: string[] };
  unknown: { items: string[] };
  events: number;
  first: number | null;
  last: number | null;
}

/** One address, somebody known and somebody unknown behind it. */
export const sharedAddress: Rule = {
  rule: 'shared-address',
  weight: 25,
  async find(around) {
    if (around.people.length === 0) return { findings: [], cannot: { say: 'noRoster', values: {} } };
    const knownAddresses = [...new Set(around.people.flatMap(({ addresses }) => addresses))];
    const rows = await around.rows<Row>(sql, {
      owners: JSON.stringify(ownedAccounts(around.people)),
      knownAddresses: JSON.stringify(knownAddresses),
      ...rangesOf([...knownAddresses, ...around.open.networks.proxies()]).parameters,
    });
    const findings: Finding[] = rows.map((row) => {
      const strength = strengthOf(1 / (row.accounts - 1));
      return {
        subject: { kind: 'address', id: row.address, label: row.address },
        person: row.people === 1 ? row.person : null,
        strength,
        filter: oneOf('sourceIp', [row.address]),
        why: [
          {
            say: 'sharedAddress',
            values: {
              address: row.address,
              known: { names: row.known.items },
              unknown: { names: row.unknown.items },
              accounts: counted(row.accounts, 'account'),
              events: counted(row.events, 'event'),
            },
          },
          { say: 'strengthShared', values: { strength } },
        ],
      };
    });
    return { findings, cannot: null };
  },
};
