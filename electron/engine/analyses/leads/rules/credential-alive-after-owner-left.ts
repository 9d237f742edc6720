import type { CredentialKind } from '@shared/credentials.ts';
import { day } from '@shared/time.ts';
import { filterOf } from '../../../credentials/shown.ts';
import { daysAndCounts } from '../count.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, lastDayTold, since } from '../words.ts';
import sql from './credential-alive-after-owner-left.sql?raw';

interface Row {
  id: string;
  kind: CredentialKind;
  person: number;
  leftAt: number;
  withdrawn: number | null;
  uses: number;
  last: number | null;
  owner: string | null;
}

/** A key that its owner's leaving did not end, used or not. */
export const credentialAliveAfterOwnerLeft: Rule = {
  rule: 'credential-alive-after-owner-left',
  weight: 15,
  async find(around) {
    if (!around.people.some(({ lastDay }) => lastDay)) {
      return { findings: [], cannot: { say: 'noLastDay', values: {} } };
    }
    const findings: Finding[] = [];
    for (const row of await around.rows<Row>(sql)) {
      const person = around.people.find(({ id }) => id === row.person);
      if (!person?.lastDay) continue;
      const used = row.last !== null && row.last >= row.leftAt;
      const filter = `${filterOf(row.kind, row.id)} ${since(row.leftAt)}${around.usesOnly}`;
      const count = used ? await daysAndCounts(around, filter) : { events: 0, first: null, last: null };
      const strength = strengthOf(used ? 1 : 0.4);
      findings.push({
        subject: { kind: 'credential', id: row.id, label: row.id },
        person: person.id,
        strength,
        filter,
        count,
        why: [
          { say: 'ownerStated', values: { owner: row.owner ?? person.name } },
          lastDayTold(person.name, person.lastDay),
          row.withdrawn === null
            ? { say: 'notWithdrawn', values: { kind: { kind: row.kind } } }
            : {
                say: 'withdrawnLater',
                values: {
                  kind: { kind: row.kind },
                  at: { instant: row.withdrawn },
                  days: counted(Math.floor((row.withdrawn - row.leftAt) / day), 'day'),
                },
              },
          used
            ? { say: 'borneAfter', values: { events: counted(count.events, 'event') } }
            : { say: 'notBorne', values: {} },
          { say: 'strengthAlive', values: { strength } },
        ],
      });
    }
    return { findings, cannot: null };
  },
};
