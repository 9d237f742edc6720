import { rangesOf } from '../../../networks/ranges.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf } from '../words.ts';
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
  weight: 10,
  async find(around) {
    const known = rangesOf(around.people.flatMap(({ addresses }) => addresses));
    const proxies = rangesOf(around.open.networks.proxies());
    const findings: Finding[] = (await around.rows<Row>(sql, proxies.parameters)).map((row) => {
      const names = row.names?.items ?? [];
      const owned = names.filter((name) => around.ownerOf(name)).length;
      const expected = known.hold(row.address) && owned === names.length;
      const strength = strengthOf(Math.min(1, row.accounts / 50) * (expected ? 0.1 : 1));
      return {
        subject: { kind: 'device', id: `${row.address} ${row.agent}`, label: `${row.agent} at ${row.address}` },
        person: null,
        strength,
        filter: `${oneOf('sourceIp', [row.address])} ${oneOf('userAgent', [row.agent])} userName:*`,
        count: { events: row.events, first: row.first, last: row.last },
        why: [
          {
            say: 'oneDevice',
            values: {
              accounts: counted(row.accounts, 'account'),
              names: { names },
              events: counted(row.events, 'event'),
              owned,
            },
          },
          ...(known.hold(row.address) ? [{ say: 'knownPlace' as const, values: {} }] : []),
          { say: 'strengthDevice', values: { strength } },
        ],
      };
    });
    return { findings, cannot: null };
  },
};
