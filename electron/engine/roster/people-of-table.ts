import type { PersonStatement, RosterField } from '@shared/roster.ts';
import type { ColumnMapping } from './columns.ts';
import { textsOf, valuesOf } from './columns.ts';
import { momentOf } from './moments.ts';
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

/** The people of a table, and what of it cannot be used as it stands, by line. */
export function peopleOf(
  table: StatedTable,
  mapping: ColumnMapping,
  zone: string,
): { people: PersonStatement[]; problems: { line: number; sentence: string }[] } {
  const people: PersonStatement[] = [];
  const problems: { line: number; sentence: string }[] = [];
  for (const { line, cells } of table.rows) {
    const text = (field: RosterField) => textsOf(table, mapping, cells, field).join(' ');
    const many = (field: RosterField) => valuesOf(table, mapping, cells, field);
    const name = text('name').slice(0, 300);
    if (name === '') {
      problems.push({ line, sentence: 'No name stands in this line; it is left out.' });
      continue;
    }
    const person: PersonStatement = {
      name,
      role: text('role').slice(0, 300),
      team: text('team').slice(0, 300),
      joined: text('joined').slice(0, 60),
      notice: text('notice').slice(0, 60),
      lastDay: text('lastDay').slice(0, 60),
      accessRevoked: text('accessRevoked').slice(0, 60),
      accounts: many('accounts').slice(0, 200),
      devices: many('devices').slice(0, 200),
      addresses: many('addresses').slice(0, 200),
      aliases: many('aliases').slice(0, 200),
    };
    for (const field of dates) {
      if (person[field] !== '' && !momentOf(person[field], zone, 'end')) {
        problems.push({ line, sentence: `"${person[field]}" is no date that can be read; it is left out.` });
        person[field] = '';
      }
    }
    people.push(person);
  }
  return { people, problems };
}
