import { resolve } from 'node:path';
import type { CaseSettings, CaseSummary } from '@shared/case.ts';
import { isoUtc } from '@shared/time.ts';
import type { Command } from 'commander';
import { atDesk, type Common, type Desk } from './desk.ts';
import { columns } from './text.ts';

type SettingsOptions = Common & Partial<CaseSettings>;

/** Cases: made, listed, described, changed. */
export function caseCommands(program: Command): void {
  withSettings(program.command('new').description('Make a case').argument('<folder>', 'ends in .dwell, or gets it'))
    .requiredOption('--name <name>')
    .action((folder: string, options: SettingsOptions & { name: string }) =>
      atDesk(options, async (desk) => {
        const own = folder.endsWith('.dwell') ? folder : `${folder}.dwell`;
        const settings = { ...settingsOf(options), name: options.name };
        showCase(desk, await desk.ask('case.create', { folder: resolve(own), settings }));
      }),
    );

  withSettings(
    program.command('settings').description('Show the settings of a case, or change some').argument('<case>'),
  )
    .option('--name <name>')
    .action((named: string, options: SettingsOptions) =>
      atDesk(options, async (desk) => {
        const opened = await desk.openCase(named);
        const changed = settingsOf(options);
        showCase(desk, Object.keys(changed).length > 0 ? await desk.ask('case.change', changed) : opened);
      }),
    );

  program
    .command('list')
    .description('Cases opened here before')
    .option('--json')
    .action((options: Common) =>
      atDesk(options, async (desk) => {
        const { cases } = await desk.ask('case.list', {});
        const rows = cases.map(({ folder, name, number, lastOpened, missing }) => ({
          folder,
          name,
          number,
          lastOpened,
          missing,
        }));
        if (desk.json) desk.give({ cases: rows });
        else
          for (const line of columns(
            rows.map((r) => [r.name, r.number, r.lastOpened, r.folder]),
            200,
          ))
            desk.say(line);
      }),
    );
}

function withSettings(command: Command): Command {
  return command
    .option('--zone <zone>', 'IANA zone in which the days of the case are counted, such as Asia/Seoul')
    .option('--number <number>')
    .option('--investigator <name>')
    .option('--organisation <name>')
    .option('--tlp <mark>', 'TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN or TLP:CLEAR')
    .option('--marking <text>', 'a legal marking of your own')
    .option('--json');
}

function settingsOf({ json: _json, ...settings }: SettingsOptions): Partial<CaseSettings> {
  return settings;
}

function showCase(desk: Desk, summary: CaseSummary): void {
  const iso = (instant: number | null) => (instant === null ? null : isoUtc(instant));
  if (desk.json) {
    desk.give({ ...summary, first: iso(summary.first), last: iso(summary.last) });
    return;
  }
  const { settings } = summary;
  const rows: (string | number | null)[][] = [
    ['folder', summary.folder],
    ...Object.entries(settings).filter(([, value]) => value !== ''),
    ['evidence', summary.evidence],
    ['events', summary.events],
    ['first', iso(summary.first)],
    ['last', iso(summary.last)],
    ['journal', `${summary.journal.entries} entries, head ${summary.journal.head}`],
  ];
  for (const line of columns(rows, 200)) desk.say(line);
}
