import type { Holding } from '@shared/holdings.ts';
import { formatInstant, isoUtc } from '@shared/time.ts';
import type { Command } from 'commander';
import { atDesk, type Common } from './desk.ts';
import { instantNamed } from './naming.ts';
import { instantText } from './text.ts';

/** Who held an address at an instant. */
export function whoisThenCommands(program: Command): void {
  program
    .command('whois-then')
    .description('Who held an address at an instant, by the leases and VPN sessions in the case')
    .argument('<case>')
    .argument('<address>')
    .argument('<instant>', 'in the zone of the case unless an offset is written')
    .option('--json')
    .action((named: string, address: string, written: string, options: Common) =>
      atDesk(options, async (desk) => {
        const { settings } = await desk.openCase(named);
        const { instant } = instantNamed('<instant>', written, settings.zone);
        const told = await desk.ask('traces.whoisThen', { address, instant, job: desk.job });
        if (desk.json) {
          const shown = (one: (typeof told.holders)[number]) => ({
            ...one,
            from: isoUtc(one.from),
            to: instantText(one.to),
            confirmed: isoUtc(one.confirmed),
          });
          desk.give({
            ...told,
            instant: isoUtc(instant),
            holders: told.holders.map(shown),
            before: told.before && shown(told.before),
            after: told.after && shown(told.after),
            sources: told.sources.map(({ first, last, ...source }) => ({
              ...source,
              first: isoUtc(first),
              last: isoUtc(last),
            })),
          });
          return;
        }
        const when = (at: number) => formatInstant(at, settings.zone);
        const line = ({ holder, kind, port, from, fromSeen, to, endedBy, confirmed }: Holding) => {
          const ports = port === null ? '' : `, port ${port}`;
          const until =
            to === null
              ? `no end recorded; last record of it ${when(confirmed)}`
              : `to ${when(to)}${endedBy === 'lease' ? ' (by the lease time)' : endedBy === 'next holder' ? ' (given to another)' : ''}`;
          return `${holder} (${kind}${ports}), ${fromSeen ? 'seen' : 'from'} ${when(from)}, ${until}`;
        };
        for (const one of told.holders) desk.say(line(one));
        if (told.holders.length > 0) return;
        desk.say(`Unknown: nothing in the case tells who held ${address} then.`);
        if (told.before) desk.say(`before: ${line(told.before)}`);
        if (told.after) desk.say(`after: ${line(told.after)}`);
        if (!told.sources.some(({ covers }) => covers))
          desk.remark('No lease, VPN or translation log of the case covers that instant.');
      }),
    );
}
