import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf } from '../words.ts';
import sql from './credential-without-login.sql?raw';

interface Row {
  account: string;
  used: number;
  without: number;
  uses: number;
  first: number | null;
  last: number | null;
  tokens: { items: string[] };
}

/** Tokens that came without the login that makes one. */
export const credentialWithoutLogin: Rule = {
  rule: 'credential-without-login',
  weight: 15,
  async find(around) {
    if (!around.coverage.logins) {
      return { findings: [], cannot: { say: 'noLogins', values: {} } };
    }
    const findings: Finding[] = (await around.rows<Row>(sql)).map((row) => {
      const strength = strengthOf((row.without / row.used) * Math.min(1, 0.5 + row.without / 10));
      return {
        subject: { kind: 'account', id: row.account, label: row.account },
        person: around.ownerOf(row.account)?.id ?? null,
        strength,
        filter:
          row.tokens.items.length <= 400 ? oneOf('credential', row.tokens.items) : oneOf('userName', [row.account]),
        count: { events: row.uses, first: row.first, last: row.last },
        why: [
          {
            say: 'withoutLogin',
            values: { without: row.without, used: counted(row.used, 'token'), account: row.account },
          },
          { say: 'strengthWithoutLogin', values: { strength } },
        ],
      };
    });
    return { findings, cannot: null };
  },
};
