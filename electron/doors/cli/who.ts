import { resolve } from 'node:path';
import type { Input } from '@shared/contract.ts';
import { type Roster, type RosterMoment, rosterFields } from '@shared/roster.ts';
import type { Command } from 'commander';
import { iso } from './cited.ts';
import { credentialsCommand } from './credentials.ts';
import { atDesk, type Common, type Desk } from './desk.ts';
import { refuse } from './failed.ts';
import { leadsCommand, loginsCommand } from './leads.ts';
import { linksCommand, pathCommand } from './links.ts';
import { columns } from './text.ts';

type Source = Input<'roster.import'>;

interface RosterOptions extends Common {
  column: string[];
  preview?: boolean;
}

/** Who: the roster, credentials, leads, links and paths. */
export function whoCommands(program: Command): void {
  rosterCommand(program);
  credentialsCommand(program);
  leadsCommand(program);
  loginsCommand(program);
  linksCommand(program);
  pathCommand(program);
}

function rosterCommand(program: Command): void {
  program
    .command('roster')
    .description('Show the roster of a case, after taking a table of people in where one is given')
    .argument('<case>')
    .argument('[file]', 'XLSX, CSV or TSV: person, accounts, role, team, join date, last day, ...')
    .option(
      '--column <field=column>',
      `read a field from this column of the file; may be repeated; the fields are ${rosterFields.join(', ')}`,
      (text: string, before: string[]) => [...before, text],
      [],
    )
    .option('--preview', 'only show what the file would be taken for; nothing is taken in')
    .option('--json')
    .action((named: string, file: string | undefined, options: RosterOptions) =>
      atDesk(options, async (desk) => {
        const { settings } = await desk.openCase(named);
        if (file === undefined && (options.preview || options.column.length > 0)) {
          refuse('input-wrong', '--preview and --column are about a file; say which: dwell roster CASE FILE');
        }
        const source = file === undefined ? null : await sourceOf(desk, resolve(file), options.column);
        if (source && options.preview) {
          await showPreview(desk, source);
          return;
        }
        const taken = source && (await desk.ask('roster.import', source));
        const roster = taken?.roster ?? (await desk.ask('roster.list', { job: desk.job }));
        if (desk.json) {
          const counts = taken && { added: taken.added, changed: taken.changed, unchanged: taken.unchanged };
          const problems = taken && { problems: taken.problems };
          desk.give({ ...(counts && { taken: counts }), ...problems, ...roster, ...rosterForPrograms(roster) });
          return;
        }
        if (taken) {
          desk.say(`${taken.added} people added, ${taken.changed} changed, ${taken.unchanged} as before`);
          for (const { line, sentence } of taken.problems) desk.remark(`line ${line}: ${sentence}`);
        }
        const rows = roster.people.map((person) => [
          person.id,
          person.name,
          person.accounts.join(' '),
          person.role,
          person.lastDay?.text ?? '',
          `${person.events} events`,
          person.afterLastDay > 0 ? `${person.afterLastDay} after the last day` : '',
        ]);
        for (const line of columns(rows)) desk.say(line);
        for (const { account, people } of roster.shared) {
          const names = people.map((id) => roster.people.find((person) => person.id === id)?.name ?? id);
          desk.remark(`the account ${account} is stated for ${names.join(' and ')}; its events count for the last`);
        }
        desk.say(
          `${roster.unownedTotal} accounts of the evidence belong to nobody here; a last day without a time ends with that day (${settings.zone})`,
        );
      }),
    );
}

/** The file with the columns asked for; fields not named are read as they would be anyway. Refuses with `input-wrong`, `mapping-wrong`. */
async function sourceOf(desk: Desk, path: string, columns: readonly string[]): Promise<Source> {
  if (columns.length === 0) return { path };
  const asked: Record<string, string[]> = {};
  for (const text of columns) {
    const [, field, column] = /^(\w+)=(.+)$/s.exec(text) ?? [];
    if (field === undefined || column === undefined || !rosterFields.some((one) => one === field)) {
      return refuse('input-wrong', `--column ${text}: write field=column. The fields are ${rosterFields.join(', ')}.`);
    }
    asked[field] = [...(asked[field] ?? []), column];
  }
  const { mapping } = await desk.ask('roster.preview', { path });
  const taken = Object.values(asked).flat();
  const rest = Object.entries(mapping).map(([field, from]) => [field, from.filter((one) => !taken.includes(one))]);
  return { path, mapping: { ...Object.fromEntries(rest), ...asked } };
}

async function showPreview(desk: Desk, source: Source): Promise<void> {
  const preview = await desk.ask('roster.preview', source);
  if (desk.json) {
    desk.give(preview);
    return;
  }
  const from = {
    asked: 'as asked',
    remembered: 'as last time with these columns',
    guessed: 'guessed from their names',
  };
  desk.say(`${preview.name}: ${preview.encoding}; columns ${from[preview.mappingFrom]}`);
  for (const line of columns(rosterFields.map((field) => [field, preview.mapping[field]?.join(' + ') || 'not read'])))
    desk.say(line);
  const read = Object.values(preview.mapping).flat();
  const unread = preview.columns.filter((column) => !read.includes(column));
  if (unread.length > 0) desk.say(`columns nothing is read from: ${unread.join(', ')}`);
  const people = preview.people.slice(0, 8);
  for (const line of columns(people.map((one) => [one.name, one.accounts.join(' '), one.role, one.lastDay])))
    desk.say(line);
  desk.say(
    `${preview.total} people, ${preview.known} known already; dates without an offset are meant in ${preview.zone}; nothing was taken in`,
  );
  for (const { line, sentence } of preview.problems) desk.remark(`line ${line}: ${sentence}`);
}

function rosterForPrograms({ people, unowned }: Roster) {
  const moment = (one: RosterMoment | null) => one && { ...one, instant: iso(one.instant) };
  const times = <T extends { first: number | null; last: number | null }>(one: T) => ({
    ...one,
    first: iso(one.first),
    last: iso(one.last),
  });
  return {
    people: people.map((person) => ({
      ...times(person),
      joined: moment(person.joined),
      notice: moment(person.notice),
      lastDay: moment(person.lastDay),
      accessRevoked: moment(person.accessRevoked),
    })),
    unowned: unowned.map(times),
  };
}
