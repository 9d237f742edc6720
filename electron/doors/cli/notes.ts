import type { Command } from 'commander';
import { atDesk, type Common } from './desk.ts';
import { eventNamed } from './naming.ts';
import { columns } from './text.ts';

/** Notes on events. */
export function noteCommands(program: Command): void {
  program
    .command('note')
    .description('Attach a note to an event')
    .argument('<case>')
    .argument('<event>', 'EVIDENCE:OFFSET, as `dwell events` shows it')
    .argument('<text>')
    .option('--json')
    .action((named: string, event: string, text: string, options: Common) =>
      atDesk(options, async (desk) => {
        await desk.openCase(named);
        const note = await desk.ask('notes.attach', { event: await eventNamed(desk, event), text });
        if (desk.json) desk.give(note);
        else desk.say(`note ${note.id} on ${note.evidence?.name ?? event}, line ${note.anchor.line}: saved`);
      }),
    );

  program
    .command('notes')
    .description('The notes of a case')
    .argument('<case>')
    .option('--text <text>', 'only notes that say so')
    .option('--withdrawn', 'also those withdrawn')
    .option('--json')
    .action((named: string, options: Common & { text?: string; withdrawn?: boolean }) =>
      atDesk(options, async (desk) => {
        await desk.openCase(named);
        const { text = '', withdrawn = false } = options;
        const { notes } = await desk.ask('notes.list', { text, withdrawn });
        if (desk.json) {
          desk.give({ notes });
          return;
        }
        const rows = notes.map((note) => [
          note.id,
          note.at,
          note.by,
          note.evidence === null ? note.anchor.sha256.slice(0, 12) : `${note.evidence.id}:${note.anchor.byteOffset}`,
          note.withdrawn ? `(withdrawn) ${note.text}` : note.text,
        ]);
        for (const line of columns(rows, 200)) desk.say(line);
      }),
    );
}
