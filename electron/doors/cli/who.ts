import { resolve } from 'node:path';
import type { Roster, RosterMoment } from '@shared/roster.ts';
import type { Command } from 'commander';
import { iso } from './cited.ts';
import { credentialsCommand } from './credentials.ts';
import { atDesk, type Common } from './desk.ts';
import { leadsCommand, loginsCommand } from './leads.ts';
import { linksCommand, pathCommand } from './links.ts';
import { columns } from './text.ts';

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
    .option('--json')
    .action((named: string, file: string | undefined, options: Common) =>
      atDesk(options, async (desk) => {
        const { settings } = await desk.openCase(named);
        const taken = file === undefined ? null : await desk.ask('roster.import', { path: resolve(file) });
        const roster = taken?.roster ?? (await desk.ask('roster.list', { job: desk.job }));
        if (desk.json) {
          const counts = taken && { added: taken.added, changed: taken.changed, unchanged: taken.unchanged };
          desk.give({ ...(counts && { taken: counts }), ...roster, ...rosterForPrograms(roster) });
          return;
        }
        if (taken) desk.say(`${taken.added} people added, ${taken.changed} changed, ${taken.unchanged} as before`);
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
        desk.say(
          `${roster.unownedTotal} accounts of the evidence belong to nobody here; a last day without a time ends with that day (${settings.zone})`,
        );
      }),
    );
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
