import type { CredentialKind } from '@shared/credentials.ts';
import { filterOf } from '../../../credentials/shown.ts';
import { daysAndCounts } from '../count.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, moment, since } from '../words.ts';
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
  title: 'Credential used after it was withdrawn',
  looksFor:
    'Uses at or after the withdrawal of a key, token or session, by the evidence or as stated; refused ones count little.',
  weight: 20,
  innocent: [
    'A partner or a job that had not been told, and was refused.',
    'The withdrawal takes time to reach every gateway.',
    'The clocks of the two logs differ.',
  ],
  decides: ['The gateway’s own list of withdrawn credentials and when it was refreshed.'],
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
        why:
          `Withdrawn on ${moment(row.withdrawn, around.zone)}; after that ${counted(count.events, 'event')} bear it, of which ${count.accepted} were not refused. ` +
          `Strength 0.1 when all were refused, else 0.3 + 0.7 × the share not refused: ${strength}.`,
      });
    }
    return { findings, cannot: null };
  },
};
