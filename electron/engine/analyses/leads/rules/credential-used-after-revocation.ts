import type { CredentialKind } from '@shared/credentials.ts';
import { filterOf } from '../../../credentials/shown.ts';
import { daysAndCounts } from '../count.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, since } from '../words.ts';
import sql from './credential-used-after-revocation.sql?raw';

interface Row {
  id: string;
  kind: CredentialKind;
  person: number | null;
  withdrawn: number;
}

/** What was withdrawn and came again. */
export const credentialUsedAfterRevocation: Rule = {
  rule: 'credential-used-after-revocation',
  weight: 20,
  async find(around) {
    const findings: Finding[] = [];
    for (const row of await around.rows<Row>(sql)) {
      const filter = `${filterOf(row.kind, row.id)} ${since(row.withdrawn)}${around.usesOnly}`;
      const count = await daysAndCounts(around, filter);
      if (count.events === 0) continue;
      const strength = strengthOf(count.accepted === 0 ? 0.1 : 0.3 + 0.7 * (count.accepted / count.events));
      findings.push({
        subject: { kind: 'credential', id: row.id, label: row.id },
        person: null,
        strength,
        filter,
        count,
        why: [
          {
            say: 'withdrawn',
            values: {
              at: { instant: row.withdrawn },
              events: counted(count.events, 'event'),
              accepted: count.accepted,
            },
          },
          { say: 'strengthWithdrawn', values: { strength } },
        ],
      });
    }
    return { findings, cannot: null };
  },
};
