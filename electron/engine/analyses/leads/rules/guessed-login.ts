import { termFieldNames } from '@shared/event.ts';
import type { Told } from '@shared/told.ts';
import { chosenEvents, questionOver } from '../../../chosen.ts';
import termsOfSql from '../../../credentials/terms-of.sql?raw';
import { type Around, type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf } from '../words.ts';
import sql from './guessed-login.sql?raw';
import kindsSql from './guessed-login-kinds.sql?raw';

interface Row {
  address: string;
  term: number;
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

interface Kind {
  term: number;
  kind: string;
  over: number;
  every: number;
  attempts: number;
  /** The line that passed the bound, and its number since nothing was held; null where none did. */
  nth: number | null;
  at: number | null;
  evidence: number | null;
  byteOffset: number | null;
}

const least = 5;
const most = 200;
const second = 1_000_000;

/**
 * How fast is fast: more than so many at a time, of which one is forgotten every so often.
 * @source CrowdSec hub, scenarios fortinet-vpn-bruteforce and ssh-slow-bf, https://github.com/crowdsecurity/hub
 */
const bounds = [
  { over: 5, every: 120 * second },
  { over: 10, every: 60 * second },
];

/** Many failed logins, and then one that did not fail. */
export const guessedLogin: Rule = {
  rule: 'guessed-login',
  weight: 15,
  async find(around) {
    const failures = await around.rows<{ id: number }>(termsOfSql, {
      field: termFieldNames.indexOf('eventOutcome'),
      values: JSON.stringify(['failure']),
    });
    const columns = `${around.sources.column}, userName, eventAction, eventOutcome, instant, evidence, byteOffset, httpStatus, more`;
    const over = (question: string) =>
      questionOver(question, chosenEvents({ columns }).sql, { origin: around.sources.names });
    const rows = await around.rows<Row>(over(sql), {
      actionField: termFieldNames.indexOf('eventAction'),
      failures: JSON.stringify(failures.map(({ id }) => id)),
      least,
      most: most + 1,
    });
    const shown = rows.slice(0, most);
    const kinds = await around.rows<Kind>(over(kindsSql), {
      addresses: JSON.stringify(shown.map(({ term }) => term)),
      actions: JSON.stringify([...new Set(shown.flatMap(({ actions }) => actions?.items ?? []))]),
      failures: JSON.stringify(failures.map(({ id }) => id)),
      bounds: JSON.stringify(bounds),
    });
    return {
      findings: shown.map((row) =>
        found(
          around,
          row,
          kinds.filter(({ term }) => term === row.term),
        ),
      ),
      cannot: rows.length > most ? { say: 'guessedLeft', values: { most } } : null,
    };
  },
};

function found({ sources }: Around, row: Row, kinds: readonly Kind[]): Finding {
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
    filter: `${oneOf(sources.field, [row.address])} ${logins}`,
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
      ...toldOfKinds(kinds),
      ...came,
      row.at === null || came.length === 0
        ? { say: 'noneCameIn', values: {} }
        : { say: 'firstCameIn', values: { at: { instant: row.at } } },
      { say: 'strengthGuessed', values: { strength } },
    ],
    bounds: kinds.map(({ kind, attempts, over, every, nth, at, evidence, byteOffset }) => ({
      name: kind,
      events: attempts,
      over,
      everySeconds: every / second,
      nth,
      at,
      event: evidence === null || byteOffset === null ? null : { evidence, byteOffset },
      among: [],
    })),
  };
}

/** So many of each kind of line, and which of them passed the first bound; the others stand in `bounds`. */
function toldOfKinds(kinds: readonly Kind[]): Told[] {
  const first = kinds.filter(({ kind }, place) => kinds[place - 1]?.kind !== kind);
  return first.map(({ kind, attempts, over, every, nth, at }): Told => {
    const events = counted(attempts, 'line');
    if (nth === null || at === null) return { say: 'loginKind', values: { kind, events } };
    return {
      say: 'loginKindBound',
      values: { kind, events, over, every: { lasting: every }, nth, at: { instant: at } },
    };
  });
}
