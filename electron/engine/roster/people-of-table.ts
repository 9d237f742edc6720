import { type PersonStatement, personStatement, type RosterField, type TableProblem } from '@shared/roster.ts';
import type { ColumnMapping } from './columns.ts';
import { textsOf, valuesOf } from './columns.ts';
import { momentOf } from './moments.ts';
import { problem } from './problems.ts';
import { plainPersonName, sameName, type WrittenPerson } from './roster-book.ts';
import type { StatedTable } from './stated-table.ts';

/** What the columns of rosters are called, in English and Korean; tried in this order. */
export const rosterColumns: Readonly<Record<RosterField, RegExp>> = {
  accounts: /^(accounts?|user ?(id|name)s?|login( name)?s?|계정|아이디|사용자 ?id)$/,
  name: /^(person|name|full name|employee|staff( name)?|display name|성명|이름|직원명?|사원명)$/,
  role: /^(role|title|job( title)?|position|직무|직책|직위|역할)$/,
  team: /^(team|department|dept|unit|organi[sz]ation|부서|소속|팀)$/,
  joined: /^(join(ed)?( date| day)?|start( date)?|hire( date)?|hired|date of joining|입사일?자?)$/,
  notice: /^(notice( date| given)?|resignation( date)?|퇴사 ?통보일?|사직 ?통보일?|사직서 ?제출일)$/,
  lastDay:
    /^(last( working)? day|leaving( date)?|left|end( date)?|termination( date)?|exit( date)?|퇴사일?자?|퇴직일?자?)$/,
  accessRevoked:
    /^(access revoked( date)?|revoked|disabled( at| on)?|deprovisioned|권한 ?(회수|말소)일?|계정 ?(잠금|말소)일?)$/,
  devices: /^(devices?|assets?|asset tags?|hosts?|computers?|기기|장비|자산( ?번호)?)$/,
  addresses: /^((known )?(ip )?address(es)?|ips?|ip|주소|ip ?주소)$/,
  aliases: /^(alias(es)?|other names|also known as|e ?mails?|별칭|이메일)$/,
};

const dates = ['joined', 'notice', 'lastDay', 'accessRevoked'] as const;
const texts = ['role', 'team', ...dates] as const;
const lists = ['accounts', 'devices', 'addresses', 'aliases'] as const;
const mostValues = 200;

/** The people of a table, lines of one name as one person, and what of it cannot be used as it stands, by line; `known` are those the roster holds already. */
export function peopleOf(
  table: StatedTable,
  mapping: ColumnMapping,
  zone: string,
  known: readonly WrittenPerson[],
): { people: PersonStatement[]; problems: TableProblem[] } {
  const people = new Map<string, { line: number; person: PersonStatement }>();
  const problems: TableProblem[] = [];
  const holders = new Map<string, string>();
  for (const { line, cells } of table.rows) {
    const name = textsOf(table, mapping, cells, 'name').join(' ').slice(0, 300);
    if (name === '') {
      problems.push(problem(line, 'noName'));
      continue;
    }
    const person = personStatement.parse({ name });
    for (const field of texts) {
      const text = textsOf(table, mapping, cells, field).join(' ');
      const isDate = (dates as readonly string[]).includes(field);
      if (isDate && text !== '' && !momentOf(text, zone, 'end')) problems.push(problem(line, 'noDate', { text }));
      else person[field] = text.slice(0, isDate ? 60 : 300);
    }
    for (const field of lists) person[field] = valuesOf(table, mapping, cells, field);

    const earlier = people.get(plainPersonName(name));
    if (earlier) {
      problems.push(problem(line, 'sameName', { name, first: String(earlier.line) }), ...joined(earlier, line, person));
    } else people.set(plainPersonName(name), { line, person });
    const whole = earlier?.person ?? person;
    for (const field of lists) {
      if (whole[field].length <= mostValues) continue;
      problems.push(problem(line, 'tooMany', { field }));
      whole[field].length = mostValues;
    }
    for (const account of person.accounts) {
      const other = holders.get(account.toLowerCase());
      if (other !== undefined && !sameName(other, name)) {
        problems.push(problem(line, 'sharedAccount', { account, other, name }));
      }
      holders.set(account.toLowerCase(), name);
    }
  }
  problems.push(...heldByOthers([...people.values()], known));
  return { people: [...people.values()].map(({ person }) => person), problems };
}

/** Accounts that somebody keeps whom the table does not name, or of whom it states no account. */
function heldByOthers(
  people: readonly { line: number; person: PersonStatement }[],
  known: readonly WrittenPerson[],
): TableProblem[] {
  const restated = new Set(
    people.filter(({ person }) => person.accounts.length > 0).map(({ person }) => plainPersonName(person.name)),
  );
  const holders = new Map(
    known
      .filter(({ name }) => !restated.has(plainPersonName(name)))
      .flatMap(({ name, accounts }) => accounts.map((account) => [account.toLowerCase(), name] as const)),
  );
  return people.flatMap(({ line, person: { name, accounts } }) =>
    accounts.flatMap((account) => {
      const other = holders.get(account.toLowerCase());
      return other === undefined ? [] : [problem(line, 'sharedAccount', { account, other, name })];
    }),
  );
}

/** Puts what a later line says of the same person to the earlier one; gives what the two lines disagree about. */
function joined(
  { line: first, person: earlier }: { line: number; person: PersonStatement },
  line: number,
  later: PersonStatement,
): TableProblem[] {
  const differ: TableProblem[] = [];
  for (const field of lists) earlier[field] = [...new Set([...earlier[field], ...later[field]])];
  for (const field of texts) {
    if (earlier[field] === '') earlier[field] = later[field];
    else if (later[field] !== '' && later[field] !== earlier[field]) {
      const values = { field, text: later[field], name: earlier.name, first: String(first) };
      differ.push(problem(line, 'differs', values));
    }
  }
  return differ;
}
