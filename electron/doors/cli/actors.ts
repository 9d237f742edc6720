import { formatInstant } from '@shared/time.ts';
import type { Command } from 'commander';
import { atDesk, type Common } from './desk.ts';
import { columns, instantText } from './text.ts';

/** Which addresses act as one, and why. */
export function actorsCommands(program: Command): void {
  program
    .command('actors')
    .description('Groups of addresses that act as one, and why')
    .argument('<case>')
    .option('--json')
    .action((named: string, options: Common) =>
      atDesk(options, async (desk) => {
        const { settings } = await desk.openCase(named);
        const { total, actors } = await desk.ask('traces.actors', { limit: 500, job: desk.job });
        if (desk.json) {
          const shown = [];
          for (const actor of actors.slice(0, 50)) {
            const { members } = await desk.ask('traces.actor', { id: actor.id, job: desk.job });
            shown.push({
              ...actor,
              firstSeen: instantText(actor.firstSeen),
              lastSeen: instantText(actor.lastSeen),
              addressList: [...new Set(members.map(({ address }) => address))],
            });
          }
          desk.give({ total, actors: shown });
          return;
        }
        const rows = actors.map((actor) => [
          actor.id,
          actor.name,
          actor.addresses,
          actor.events,
          actor.firstSeen === null ? null : formatInstant(actor.firstSeen, settings.zone),
          actor.lastSeen === null ? null : formatInstant(actor.lastSeen, settings.zone),
          actor.rules.map(({ rule, members }) => `${rule} ${members}`).join(', '),
        ]);
        for (const line of columns([['id', 'name', 'addresses', 'events', 'first', 'last', 'tied by'], ...rows]))
          desk.say(line);
      }),
    );
}
