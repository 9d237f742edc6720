import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, listed, oneOf } from '../words.ts';
import sql from './many-accounts-one-device.sql?raw';

interface Row {
  address: string;
  agent: string;
  accounts: number;
  events: number;
  first: number | null;
  last: number | null;
  names: { items: string[] } | null;
}

/** One program at one address, many accounts. */
export const manyAccountsOneDevice: Rule = {
  rule: 'many-accounts-one-device',
  title: 'Many accounts from one device',
  looksFor: 'One program (user agent) at one address behind at least five accounts.',
  weight: 10,
  innocent: ['An office or a call centre behind one address.', 'A carrier’s shared address and a common browser.'],
  decides: [
    'The address translation or proxy log of that network.',
    'Whether the address is an office of the organisation.',
  ],
  async find(around) {
    const known = new Set(around.people.flatMap(({ addresses }) => addresses));
    const findings: Finding[] = (await around.rows<Row>(sql)).map((row) => {
      const names = row.names?.items ?? [];
      const owned = names.filter((name) => around.ownerOf(name)).length;
      const expected = known.has(row.address) && owned === names.length;
      const strength = strengthOf(Math.min(1, row.accounts / 50) * (expected ? 0.1 : 1));
      return {
        subject: { kind: 'device', id: `${row.address} ${row.agent}`, label: `${row.agent} at ${row.address}` },
        person: null,
        strength,
        filter: `${oneOf('sourceIp', [row.address])} ${oneOf('userAgent', [row.agent])} userName:*`,
        count: { events: row.events, first: row.first, last: row.last },
        why:
          `${counted(row.accounts, 'account')} (${listed(names)}) in ${counted(row.events, 'event')}; ${owned} of them belong to people in the roster${known.has(row.address) ? ', and the address is one the roster knows' : ''}. ` +
          `Strength = accounts / 50, a tenth of it where all are known people at a known address: ${strength}.`,
      };
    });
    return { findings, cannot: null };
  },
};
