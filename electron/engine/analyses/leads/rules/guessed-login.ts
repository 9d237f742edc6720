import { termFieldNames } from '@shared/event.ts';
import type { Told } from '@shared/told.ts';
import termsOfSql from '../../../credentials/terms-of.sql?raw';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf } from '../words.ts';
import sql from './guessed-login.sql?raw';

interface Row {
  address: string;
  failed: number;
  accounts: number;
  first: number;
  last: number;
  at: number | null;
  names: { items: string[] } | null;
  /** Accounts that failed from there before they came in, and those that came in only. */
  known: { items: string[] } | null;
  other: { items: string[] } | null;
  actions: { items: string[] } | null;
}

const least = 5;

/** Many failed logins, and then one that did not fail. */
export const guessedLogin: Rule = {
  rule: 'guessed-login',
  weight: 15,
  async find(around) {
    const failures = await around.rows<{ id: number }>(termsOfSql, {
      field: termFieldNames.indexOf('eventOutcome'),
      values: JSON.stringify(['failure']),
    });
    const rows = await around.rows<Row>(sql, {
      actionField: termFieldNames.indexOf('eventAction'),
      failures: JSON.stringify(failures.map(({ id }) => id)),
      least,
    });
    return { findings: rows.map(found), cannot: null };
  },
};

function found(row: Row): Finding {
  const actions = row.actions?.items ?? [];
  const known = row.known?.items ?? [];
  const other = row.other?.items ?? [];
  const entered = known.length > 0 ? 0.6 : other.length > 0 ? 0.2 : 0;
  const strength = strengthOf(Math.min(0.4, Math.log10(row.failed) / 10) + entered);
  const told = (say: 'cameInTried' | 'cameInOther', names: string[]): Told[] =>
    names.length === 0 ? [] : [{ say, values: { names: { names } } }];
  const came = [...told('cameInTried', known), ...told('cameInOther', other)];
  const logins = actions.length > 0 ? `(httpStatus:401 OR ${oneOf('eventAction', actions)})` : 'httpStatus:401';
  return {
    subject: { kind: 'address', id: row.address, label: row.address },
    person: null,
    strength,
    filter: `${oneOf('sourceIp', [row.address])} ${logins}`,
    why: [
      {
        say: row.accounts > 0 ? 'failedLogins' : 'failedLoginsOfNobody',
        values: {
          failed: counted(row.failed, 'line'),
          accounts: counted(row.accounts, 'account'),
          names: { names: row.names?.items ?? [] },
          first: { instant: row.first },
          last: { instant: row.last },
        },
      },
      ...came,
      row.at === null || came.length === 0
        ? { say: 'noneCameIn', values: {} }
        : { say: 'firstCameIn', values: { at: { instant: row.at } } },
      { say: 'strengthGuessed', values: { strength } },
    ],
  };
}
