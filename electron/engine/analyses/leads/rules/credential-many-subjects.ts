import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf } from '../words.ts';
import sql from './credential-many-subjects.sql?raw';

interface Row {
  id: string;
  kind: string;
  subjects: number;
  uses: number;
  first: number | null;
  last: number | null;
  person: number | null;
}

/** One token, key or session behind many accounts. */
export const credentialManySubjects: Rule = {
  rule: 'credential-many-subjects',
  title: 'One credential acting for many accounts',
  looksFor: 'Tokens, sessions, access keys and fingerprints that events tie to more than one account.',
  weight: 20,
  innocent: ['A service key that acts on behalf of its users.', 'One person with several accounts.'],
  decides: ['What the issuer says the credential may do, and for whom.'],
  async find(around) {
    const findings: Finding[] = (await around.rows<Row>(sql)).map((row) => {
      const strength = strengthOf(1 - 1 / row.subjects);
      return {
        subject: { kind: 'credential', id: row.id, label: row.id },
        person: row.person,
        strength,
        filter: oneOf('credential', [row.id]),
        count: { events: row.uses, first: row.first, last: row.last },
        why: `This ${row.kind.replace('-', ' ')} acted for ${counted(row.subjects, 'account')} in ${counted(row.uses, 'event')}. Strength 1 − 1 / accounts: ${strength}.`,
      };
    });
    return { findings, cannot: null };
  },
};
