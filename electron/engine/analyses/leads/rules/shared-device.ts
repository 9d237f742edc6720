import { ownedAccounts } from '../../../roster/owners.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf } from '../words.ts';
import sql from './shared-device.sql?raw';

interface Row {
  agent: string;
  accounts: number;
  person: number;
  /** Whether the roster names it among the person's devices. */
  stated: boolean;
  known: { items: string[] };
  unknown: { items: string[] };
  events: number;
  first: number | null;
  last: number | null;
}

/** One uncommon program, somebody known and somebody unknown behind it, at different addresses. */
export const sharedDevice: Rule = {
  rule: 'shared-device',
  weight: 10,
  async find(around) {
    if (around.people.length === 0) return { findings: [], cannot: { say: 'noRoster', values: {} } };
    const devices = around.people.flatMap(({ id, devices }) => devices.map((device) => ({ device, person: id })));
    const rows = await around.rows<Row>(sql, {
      owners: JSON.stringify(ownedAccounts(around.people)),
      devices: JSON.stringify(devices),
    });
    const findings: Finding[] = rows.map((row) => {
      const strength = strengthOf(1 / Math.max(1, row.accounts - 1));
      return {
        subject: { kind: 'device', id: row.agent, label: row.agent },
        person: row.person,
        strength,
        filter: `${oneOf('userAgent', [row.agent])} userName:*`,
        count: { events: row.events, first: row.first, last: row.last },
        why: [
          {
            say: row.known.items.length > 0 ? 'sharedDevice' : 'sharedStatedDevice',
            values: {
              known: { names: row.known.items },
              unknown: { names: row.unknown.items },
              accounts: counted(row.accounts, 'account'),
              events: counted(row.events, 'event'),
            },
          },
          ...(row.stated ? [{ say: 'statedDevice' as const, values: {} }] : []),
          { say: 'strengthShared', values: { strength } },
        ],
      };
    });
    return { findings, cannot: null };
  },
};
