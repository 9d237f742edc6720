import { resolve } from 'node:path';
import type { Command } from 'commander';
import { atDesk, type Common } from './desk.ts';
import { whole } from './naming.ts';
import { columns } from './text.ts';

interface Options extends Common {
  date?: string;
  attribution: string;
  withdraw?: string;
  reason: string;
}

/** The address data of a case: whose word its countries and networks are. */
export function addressDataCommand(program: Command): void {
  program
    .command('address-data')
    .description('The address data in use; with a file (.mmdb, CSV of ranges), loads newer ones into the case')
    .argument('<case>')
    .argument('[file]')
    .option('--date <day>', 'when the data were made, when the file does not say')
    .option('--attribution <text>', 'whose data they are', '')
    .option('--withdraw <id>', 'takes loaded data back')
    .option('--reason <text>', 'why they are taken back', '')
    .option('--json')
    .action((named: string, file: string | undefined, options: Options) =>
      atDesk(options, async (desk) => {
        await desk.openCase(named);
        const { date, attribution, reason } = options;
        if (options.withdraw !== undefined)
          await desk.ask('addressData.withdraw', { id: whole('--withdraw', options.withdraw), reason });
        if (file !== undefined) {
          const stated = { attribution, ...(date === undefined ? {} : { date }) };
          await desk.ask('addressData.load', { job: desk.job, path: resolve(file), ...stated });
        }
        const { data, loaded } = await desk.ask('networks.list', {});
        if (desk.json) {
          desk.give({ data, loaded });
          return;
        }
        const parts = (data?.parts ?? []).map(({ tells, family, source, date: day }) => [tells, family, source, day]);
        for (const line of columns([['tells', 'of', 'source', 'date'], ...parts])) desk.say(line);
        if (data) desk.say(data.attribution);
        for (const line of columns(loaded.map(({ id, name, date: day, state }) => [id, name, day, state])))
          desk.say(line);
      }),
    );
}
