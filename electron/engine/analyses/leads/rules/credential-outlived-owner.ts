import type { CredentialKind } from '@shared/credentials.ts';
import { daysAndCounts } from '../count.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, lastDayTold, oneOf, since } from '../words.ts';
import sql from './credential-outlived-owner.sql?raw';

interface Row {
  id: string;
  kind: CredentialKind;
  person: number;
  leftAt: number;
  addresses: { items: string[] } | null;
}

/** A key, token or fingerprint that was used after the last day of whoever it belongs to. */
export const credentialOutlivedOwner: Rule = {
  rule: 'credential-outlived-owner',
  weight: 40,
  async find(around) {
    if (!around.people.some(({ lastDay }) => lastDay)) {
      return { findings: [], cannot: { say: 'noLastDay', values: {} } };
    }
    const findings: Finding[] = [];
    for (const row of await around.rows<Row>(sql)) {
      const person = around.people.find(({ id }) => id === row.person);
      if (!person?.lastDay) continue;
      const addresses = row.addresses?.items ?? [];
      const names = [...person.accounts, ...person.aliases];
      const also =
        names.length > 0 && addresses.length > 0 && addresses.length <= 50
          ? ` OR (${oneOf('userName', names)} ${oneOf('sourceIp', addresses)})`
          : '';
      const own = `${oneOf('credential', [row.id])} ${since(row.leftAt)}`;
      const filter = also === '' ? own : `(${oneOf('credential', [row.id])}${also}) ${since(row.leftAt)}`;
      const uses = await daysAndCounts(around, own);
      const all = await daysAndCounts(around, filter);
      if (uses.events === 0) continue;
      const strength = strengthOf(0.6 + 0.1 * all.days);
      const others = all.events - uses.events;
      findings.push({
        subject: { kind: 'credential', id: row.id, label: row.id },
        person: person.id,
        strength,
        filter,
        count: all,
        why: [
          lastDayTold(person.name, person.lastDay),
          {
            say: addresses.length > 0 ? 'usedAfter' : 'usedAfterNowhere',
            values: {
              kind: { kind: row.kind },
              uses: counted(uses.events, 'time'),
              accepted: uses.accepted,
              addresses: { names: addresses },
            },
          },
          ...(others > 0 ? [{ say: 'triedToo' as const, values: { more: counted(others, 'time') } }] : []),
          {
            say: 'inAll',
            values: {
              events: counted(all.events, 'event'),
              days: counted(all.days, 'day'),
              first: { instant: all.first ?? row.leftAt },
              last: { instant: all.last ?? row.leftAt },
            },
          },
          { say: 'strengthByDays', values: { strength } },
        ],
      });
    }
    return { findings, cannot: null };
  },
};
