import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { atDesk, type Common } from './desk.ts';
import { refuse } from './failed.ts';
import { columns } from './text.ts';

/** Network lists and trusted proxies of a case. */
export function networksCommands(program: Command): void {
  program
    .command('networks')
    .description('The network lists of a case; with a file (CSV: cidr,label,kind,country,from,to,source), a new one')
    .argument('<case>')
    .argument('[file]')
    .option('--name <name>', 'what the list is called')
    .option('--source <source>', 'where it comes from', '')
    .option('--date <day>', 'when it was made')
    .option('--valid-from <day>', 'the first day it holds for, for lines that name none')
    .option('--valid-to <day>', 'the last such day')
    .option('--proxies <cidrs>', 'the trusted proxies of the case, parted by commas')
    .option('--json')
    .action(
      (
        named: string,
        file: string | undefined,
        options: Common & {
          name?: string;
          source: string;
          date?: string;
          validFrom?: string;
          validTo?: string;
          proxies?: string;
        },
      ) =>
        atDesk(options, async (desk) => {
          await desk.openCase(named);
          if (file !== undefined) {
            const { name = basename(file), source, date = null, validFrom = null, validTo = null } = options;
            await desk.ask('networks.set', { name, source, date, validFrom, validTo, text: textOf(file) });
          }
          if (options.proxies !== undefined) {
            await desk.ask('proxies.set', {
              cidrs: options.proxies
                .split(',')
                .map((one) => one.trim())
                .filter(Boolean),
            });
          }
          const told = await desk.ask('networks.list', {});
          if (desk.json) {
            desk.give(told);
            return;
          }
          for (const line of columns(
            told.lists.map(({ id, name, entries, leftOut, source }) => [
              id,
              name,
              entries.length,
              leftOut > 0 ? `${leftOut} indicators without an address left out` : '',
              source,
            ]),
          ))
            desk.say(line);
          desk.say(`trusted proxies: ${told.proxies.join(', ') || 'none'}`);
        }),
    );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return refuse('file-missing', `${file} is not there, or may not be read.`);
  }
}
