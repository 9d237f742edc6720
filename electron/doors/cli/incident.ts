import { facts, type IncidentEntry, phases } from '@shared/incident.ts';
import { durationText, formatInstant } from '@shared/time.ts';
import type { Command } from 'commander';
import { atDesk, type Common, type Desk } from './desk.ts';
import { eventNamed, instantNamed, oneOf } from './naming.ts';
import { columns } from './text.ts';

interface StatementOptions extends Common {
  title: string;
  phase: string;
  fact?: string;
  source?: string;
  text?: string;
}

/** The incident timeline: entries and the time between claims. */
export function incidentCommands(program: Command): void {
  withStatement(program.command('promote').description('Promote an event to the incident timeline').argument('<case>'))
    .argument('<event>', 'EVIDENCE:OFFSET, as `dwell events` shows it')
    .option('--source <source>', 'who says so')
    .action((named: string, event: string, options: StatementOptions) =>
      atDesk(options, async (desk) => {
        const { settings } = await desk.openCase(named);
        const input = { ...statementOf(options), event: await eventNamed(desk, event) };
        showEntry(desk, await desk.ask('incident.promote', input), settings.zone);
      }),
    );

  withStatement(
    program.command('enter').description('Enter what no log holds: a call, a report, a discovery').argument('<case>'),
  )
    .requiredOption(
      '--at <time>',
      'in the zone of the case unless an offset is written; a date alone is known to the day',
    )
    .requiredOption('--source <source>', 'who says so')
    .action((named: string, options: StatementOptions & { at: string; source: string }) =>
      atDesk(options, async (desk) => {
        const { settings } = await desk.openCase(named);
        const input = {
          ...statementOf(options),
          ...instantNamed('--at', options.at, settings.zone),
          source: options.source,
        };
        showEntry(desk, await desk.ask('incident.enter', input), settings.zone);
      }),
    );

  program
    .command('incident')
    .description('The incident timeline, and the dwell time for each pair of claims')
    .argument('<case>')
    .option('--json')
    .action((named: string, options: Common) =>
      atDesk(options, async (desk) => {
        const { settings } = await desk.openCase(named);
        const { entries, dwell } = await desk.ask('incident.list', {});
        if (desk.json) {
          desk.give({ entries, dwell });
          return;
        }
        for (const line of columns(
          entries.map((entry) => entryCells(entry, settings.zone)),
          100,
        ))
          desk.say(line);
        for (const one of dwell) {
          const exact = one.exact === null ? '' : `, exactly ${durationText(one.exact)}`;
          desk.say(
            `${one.kind}: ${one.days} days (${one.daysInclusive} counting both ends, ${one.zone}${exact}), from entry ${one.fromEntry} (${one.fromSource}) to entry ${one.toEntry} (${one.toSource})`,
          );
        }
      }),
    );
}

function withStatement(command: Command): Command {
  return command
    .requiredOption('--title <title>')
    .requiredOption('--phase <phase>', phases.join(', '))
    .option('--fact <fact>', `what it claims to be, for the dwell time: ${facts.join(', ')}`, 'none')
    .option('--text <text>')
    .option('--json');
}

function statementOf({ title, phase, fact = 'none', source = '', text = '' }: StatementOptions) {
  return { title, phase: oneOf('--phase', phase, phases), fact: oneOf('--fact', fact, facts), source, text };
}

function showEntry(desk: Desk, entry: IncidentEntry, zone: string): void {
  if (desk.json) desk.give(entry);
  else for (const line of columns([entryCells(entry, zone)], 100)) desk.say(line);
}

function entryCells(entry: IncidentEntry, zone: string): (string | number | null)[] {
  const cited = entry.evidence === null ? '' : `${entry.evidence.name}, line ${entry.anchor?.line ?? '?'}`;
  const time = formatInstant(entry.instant, zone, entry.precision === 'day' ? 'day' : 'second');
  return [entry.id, time, entry.phase, entry.fact === 'none' ? '' : entry.fact, entry.title, entry.source, cited];
}
