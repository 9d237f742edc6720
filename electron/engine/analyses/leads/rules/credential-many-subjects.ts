import type { CredentialKind } from '@shared/credentials.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf } from '../words.ts';
import sql from './credential-many-subjects.sql?raw';

interface Row {
  id: string;
  kind: CredentialKind;
  subjects: number;
  uses: number;
  first: number | null;
  last: number | null;
  person: number | null;
}

/** One token, key or session behind many accounts. */
export const credentialManySubjects: Rule = {
  rule: 'credential-many-subjects',
  weight: 20,
  async find(around) {
    const findings: Finding[] = (await around.rows<Row>(sql)).map((row) => {
      const strength = strengthOf(1 - 1 / row.subjects);
      return {
        subject: { kind: 'credential', id: row.id, label: row.id },
        person: row.person,
        strength,
        filter: oneOf('credential', [row.id]),
        count: { events: row.uses, first: row.first, last: row.last },
        why: [
          {
            say: 'actedFor',
            values: {
              kind: { kind: row.kind },
              accounts: counted(row.subjects, 'account'),
              events: counted(row.uses, 'event'),
            },
          },
          { say: 'strengthSubjects', values: { strength } },
        ],
      };
    });
    return { findings, cannot: null };
  },
};
