import type { Output, Taken } from '@shared/contract.ts';
import { termFieldNames } from '@shared/event.ts';
import { valueToText } from '@shared/filter.ts';
import type { How } from '@shared/timeline.ts';
import { whereIn } from '../../case-filter.ts';
import { chosenEvents, questionOver } from '../../chosen.ts';
import termsOfSql from '../../credentials/terms-of.sql?raw';
import { look } from '../../look.ts';
import { type Session, theCase } from '../../session.ts';
import { treeOf } from '../../where.ts';
import kindsSql from './kinds.sql?raw';
import lineSql from './line.sql?raw';
import sourcesSql from './sources.sql?raw';

interface Kind {
  kind: string;
  failed: boolean;
  lines: number;
  times: number;
  addresses: number;
  accounts: number;
  withoutAddress: number;
}

interface Row {
  address: string | null;
  total: number;
  failed: number;
  failedLines: number;
  cameIn: number;
  first: number | null;
  last: number | null;
  tried: { items: string[] } | null;
  triedTotal: number;
  accounts: { items: string[] } | null;
  accountTimes: { items: number[] } | null;
  accountsTotal: number;
  cameInAfter: number;
  firstAfter: number | null;
  allFailed: number | null;
  failingAddresses: number;
  allCameIn: number | null;
  comingAddresses: number;
  both: number;
}

/** Actions that tell of logins, those among them that are something else, those that came in, and those that did not. */
const words = {
  logins:
    '(?i)log-?[io]n|sign-?in|authenticat|password|invalid-user|^(ssh|ftp|smb|imap|pop3|smtp)[-_ ]?fail|^(4624|4625|4771|4776|18456)$',
  others: '(?i)chang|reset|log-?o(ut|ff)',
  entries: '(?i)log-?[io]n|sign-?in|authenticat|^4624',
  failing: '(?i)fail|error|invalid',
};
const columns = 'instant, sourceIp, userName, eventAction, eventOutcome, httpStatus, more';

/** Per source the logins that failed and those that came in, by kinds of lines. Refuses with `filter-wrong`, `cancelled`. */
export function listLogins(session: Session, input: Taken<'logins.list'>): Promise<Output<'logins.list'>> {
  const open = theCase(session);
  return look(session, input.job, async (signal) => {
    const tree = treeOf(input.filter);
    const where = tree ? await whereIn(open, tree, signal) : { sql: 'true', parameters: {} };
    const chosen = chosenEvents({ columns, where });
    const failures = await open.index.rows<{ id: number }>(
      termsOfSql,
      { field: termFieldNames.indexOf('eventOutcome'), values: JSON.stringify(['failure']) },
      signal,
    );
    const lines = {
      ...chosen.parameters,
      ...words,
      failures: JSON.stringify(failures.map(({ id }) => id)),
      actionField: termFieldNames.indexOf('eventAction'),
    };
    const over = (question: string) => questionOver(question, questionOver(lineSql, chosen.sql));
    const kinds = await open.index.rows<Kind>(over(kindsSql), lines, signal);
    const { sources, limit, offset } = input;
    const parameters = { ...lines, kinds: JSON.stringify(input.kinds), sources, limit, offset };
    const rows = await open.index.rows<Row>(over(sourcesSql), parameters, signal);
    const [first] = rows;
    const counted = kinds.filter(({ kind }) => input.kinds.length === 0 || input.kinds.includes(kind));
    return {
      kinds: kinds.map(({ withoutAddress: _, ...kind }) => kind),
      totals: {
        failed: first?.allFailed ?? 0,
        failingAddresses: first?.failingAddresses ?? 0,
        cameIn: first?.allCameIn ?? 0,
        comingAddresses: first?.comingAddresses ?? 0,
        both: first?.both ?? 0,
        withoutAddress: counted.reduce((sum, { withoutAddress }) => sum + withoutAddress, 0),
      },
      sources: rows.flatMap((row) => (row.address === null ? [] : [source(row.address, row, input.filter)])),
      total: first?.total ?? 0,
      zone: open.settings.current().zone,
      how: howOf(over(sourcesSql), parameters),
    };
  });
}

function source(address: string, row: Row, filter: string): Output<'logins.list'>['sources'][number] {
  const { failed, failedLines, triedTotal, cameIn, accountsTotal, cameInAfter, first, last, firstAfter } = row;
  const times = row.accountTimes?.items ?? [];
  return {
    address,
    ...{ failed, failedLines, triedTotal, cameIn, accountsTotal, cameInAfter, first, last, firstAfter },
    tried: row.tried?.items ?? [],
    accounts: (row.accounts?.items ?? []).map((account, place) => ({ account, times: times[place] ?? 0 })),
    filter: [filter && `(${filter})`, `sourceIp:${valueToText(address)}`].filter(Boolean).join(' '),
  };
}

function howOf(sql: string, parameters: How['parameters']): How {
  const question = (sourcesSql.split('\n', 1)[0] ?? '').replace(/^--\s*/, '');
  return { question, sql, parameters };
}
