import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, listed, oneOf } from '../words.ts';
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
  title: 'Address shared by a known person and an unknown actor',
  looksFor:
    'Addresses, not known for the people of the roster, from which both an account of theirs and an account of nobody known came.',
  weight: 25,
  innocent: [
    'A shared way out: a carrier, a VPN, a café, a company proxy.',
    'An address that changed hands in between.',
  ],
  decides: ['Who held the address at each of these times.', 'Other accounts seen there in between.'],
  async find(around) {
    if (around.people.length === 0) return { findings: [], cannot: 'There is no roster: nobody is known.' };
    const owners = around.people.flatMap(({ id, accounts, aliases }) =>
      [...accounts, ...aliases].map((account) => ({ account: account.toLowerCase(), person: id })),
    );
    const knownAddresses = [...new Set(around.people.flatMap(({ addresses }) => addresses))];
    const rows = await around.rows<Row>(sql, {
      owners: JSON.stringify(owners),
      knownAddresses: JSON.stringify(knownAddresses),
    });
    const findings: Finding[] = rows.map((row) => {
      const strength = strengthOf(1 / (row.accounts - 1));
      return {
        subject: { kind: 'address', id: row.address, label: row.address },
        person: row.people === 1 ? row.person : null,
        strength,
        filter: oneOf('sourceIp', [row.address]),
        why:
          `From ${row.address} came ${listed(row.known.items)} (in the roster) and ${listed(row.unknown.items)} (of nobody in the roster): ${counted(row.accounts, 'account')} in ${counted(row.events, 'event')}. It is among no one’s known addresses. ` +
          `Strength 1 / (accounts − 1): ${strength}.`,
      };
    });
    return { findings, cannot: null };
  },
};
