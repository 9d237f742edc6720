import { resolve } from 'node:path';
import { reportKinds, reportLanguages } from '@shared/report.ts';
import type { Command } from 'commander';
import { checkOut, writeOut } from '../write-out.ts';
import { atDesk, type Common } from './desk.ts';
import { oneOf } from './naming.ts';

/** The case summary as a file. */
export function reportCommand(program: Command): void {
  program
    .command('report')
    .description('Export the case summary')
    .argument('<case>')
    .option('--as <kind>', reportKinds.join(', '), 'html')
    .option('--language <code>', reportLanguages.join(', '), 'en')
    .option('--out <file>', 'else it is written to the standard output')
    .option('--json', 'say what was written as JSON; without --out the report itself stands in it')
    .action((named: string, options: Common & { as: string; language: string; out?: string }) =>
      atDesk(options, async (desk) => {
        const kind = oneOf('--as', options.as, reportKinds);
        const language = oneOf('--language', options.language, reportLanguages);
        const out = options.out === undefined ? null : resolve(options.out);
        if (out !== null) await checkOut(out);
        await desk.openCase(named);
        const { name, mime, sha256, body } = await desk.ask('report.export', { job: desk.job, as: kind, language });
        const sizeBytes = Buffer.byteLength(body);
        if (out === null) {
          // A report is for a file: it goes out as it is.
          if (desk.json) desk.give({ name, mime, sha256, sizeBytes, body });
          else await desk.write(body);
          return;
        }
        await writeOut(out, body);
        if (desk.json) desk.give({ out, name, mime, sha256, sizeBytes });
        else desk.say(`${out}: ${sizeBytes} bytes, SHA-256 ${sha256}`);
      }),
    );
}
