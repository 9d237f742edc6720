import { formatFamilies, speaksOf } from '@shared/formats.ts';
import { isoUtc } from '@shared/time.ts';
import type { Command } from 'commander';
import { atDesk, atReadingDesk, type Common } from './desk.ts';
import { choiceOf, type ImportOptions } from './import.ts';
import { evidenceNamed, whole } from './naming.ts';
import { columns } from './text.ts';

/** Evidence of a case: what it is, what was rejected, reading it again; the formats there are; the journal. */
export function evidenceCommands(program: Command): void {
  program
    .command('formats')
    .description('What can be read: every format, or those that hold all the words in id, title, source or family')
    .argument('[words...]')
    .option('--json')
    .action((words: string[], options: Common) =>
      atDesk(options, async (desk) => {
        const formats = (await desk.ask('formats.list', {})).formats.filter((format) => speaksOf(format, words));
        if (desk.json) {
          desk.give({ formats });
          return;
        }
        for (const family of formatFamilies) {
          const some = formats.filter((format) => format.family === family);
          if (some.length === 0) continue;
          desk.say(`${family} (${some.length})`);
          const rows = some.map((f) => [`  ${f.id}@${f.version}`, f.title, f.source]);
          for (const line of columns(rows, 100)) desk.say(line);
        }
        if (formats.length === 0) desk.say('No format holds these words. `dwell formats` lists all of them.');
      }),
    );

  program
    .command('evidence')
    .description('The evidence of a case: hashes and what became of every line')
    .argument('<case>')
    .option('--json')
    .action((named: string, options: Common) =>
      atDesk(options, async (desk) => {
        await desk.openCase(named);
        const { evidence } = await desk.ask('evidence.list', {});
        if (desk.json) {
          desk.give({ evidence: evidence.map((one) => ({ ...one, first: iso(one.first), last: iso(one.last) })) });
          return;
        }
        const head = ['id', 'file', 'format', 'lines', 'events', 'rejects', 'zone', 'first', 'last', 'sha256'];
        const rows = evidence.map((one) => [
          one.id,
          one.name,
          one.format,
          one.lines,
          one.events,
          one.rejects,
          one.zoneSource === 'data' ? 'in the data' : `${one.zone} (${one.zoneSource})`,
          iso(one.first),
          iso(one.last),
          one.sha256,
        ]);
        for (const line of columns([head, ...rows], 64)) desk.say(line);
      }),
    );

  program
    .command('reread')
    .description('Read one evidence file again under another choice; the others are left alone')
    .argument('<case>')
    .argument('<evidence>', 'its number or the beginning of its SHA-256')
    .option('--format <id>', 'what the file is (see `dwell formats`)')
    .option('--pattern <text>', "the server's own log_format (nginx) or LogFormat (Apache)")
    .option('--zone <zone>', 'zone of times that state none')
    .option('--year <year>', 'year of the last event where the data states none')
    .option('--time <column>', 'column or key of the time')
    .option('--map <field=column...>', 'column or key of a field')
    .option('--mapping <file>', 'a mapping that was saved in the workbench')
    .option('--day-order <dmy|mdy|ymd>', 'what comes first in dates such as 03/04/2025 or 25/04/03')
    .option('--encoding <name>', 'how the text is written')
    .option('--json')
    .action((named: string, which: string, options: ImportOptions) =>
      atReadingDesk(options, async (desk) => {
        await desk.openCase(named);
        const { id } = await evidenceNamed(desk, which);
        const { password: _, ...choice } = { password: undefined, ...choiceOf(options) };
        const { first, last, ...read } = await desk.ask('evidence.reread', { job: desk.job, evidence: id, ...choice });
        if (desk.json) desk.give({ ...read, first: iso(first), last: iso(last) });
        else desk.say(`${read.name}: ${read.format}, ${read.events} events, ${read.rejects} rejects`);
      }),
    );

  program
    .command('rejects')
    .description('Lines of an evidence file that could not be read, and why')
    .argument('<case>')
    .argument('<evidence>', 'its number or the beginning of its SHA-256')
    .option('--limit <n>', 'at most so many', '200')
    .option('--offset <n>', 'go on after so many', '0')
    .option('--json')
    .action((named: string, evidence: string, options: Common & { limit: string; offset: string }) =>
      atDesk(options, async (desk) => {
        await desk.openCase(named);
        const { id } = await evidenceNamed(desk, evidence);
        const range = { limit: whole('--limit', options.limit), offset: whole('--offset', options.offset) };
        const answer = await desk.ask('evidence.rejects', { evidence: id, ...range });
        if (desk.json) {
          desk.give(answer);
          return;
        }
        desk.say(`${answer.total} rejected`);
        for (const { reason, count } of answer.reasons) desk.say(`  ${count}  ${reason}`);
        for (const line of columns(
          answer.rejects.map((r) => [r.line, r.byteOffset, r.reason, r.text]),
          120,
        ))
          desk.say(line);
      }),
    );

  program
    .command('custody')
    .description('The journal of a case, newest first')
    .argument('<case>')
    .option('--text <text>', 'only entries that say so')
    .option('--kind <kind>', 'only entries of this kind, such as evidence.added')
    .option('--limit <n>', 'at most so many', '200')
    .option('--json')
    .action((named: string, options: Common & { text?: string; kind?: string; limit: string }) =>
      atDesk(options, async (desk) => {
        await desk.openCase(named);
        const { text = '', kind = '' } = options;
        const answer = await desk.ask('custody.list', { text, kind, limit: whole('--limit', options.limit) });
        if (desk.json) {
          desk.give(answer);
          return;
        }
        const rows = answer.entries.map((e) => [e.seq, e.at, e.by, e.kind, JSON.stringify(e.body)]);
        for (const line of columns(rows, 120)) desk.say(line);
        const { state, entries, head, reason } = answer.chain;
        desk.say(`chain ${state}: ${entries} entries, head ${head}${reason === null ? '' : `: ${reason}`}`);
        if (state === 'broken') desk.notInOrder();
      }),
    );
}

function iso(instant: number | null): string | null {
  return instant === null ? null : isoUtc(instant);
}
