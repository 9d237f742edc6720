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
  title: 'Use without a login before it',
  looksFor: 'Tokens and sessions used without a login or an issue before, where logins are logged at all.',
  weight: 15,
  innocent: ['A login on another system whose log is missing.', 'A token issued before the evidence begins.'],
  decides: ['The login log of every system that can issue such tokens.'],
  async find(around) {
    if (!around.coverage.logins) {
      return { findings: [], cannot: 'The evidence logs neither logins nor issues for tokens or sessions.' };
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
        why: `${row.without} of the ${counted(row.used, 'token')} that acted as ${row.account} came without a login or an issue before their first use. Strength = that share, less for fewer than five: ${strength}.`,
      };
    });
    return { findings, cannot: null };
  },
};
