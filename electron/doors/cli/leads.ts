import { type Lead, leadRules } from '@shared/leads.ts';
import { loginSources } from '@shared/logins.ts';
import { formatInstant } from '@shared/time.ts';
import type { Command } from 'commander';
import { citations, iso } from './cited.ts';
import { atDesk, type Common } from './desk.ts';
import { oneOf, whole } from './naming.ts';
import { columns } from './text.ts';

/** `dwell leads` */
export function leadsCommand(program: Command): void {
  program
    .command('leads')
    .description('Leads, best first, each with its arithmetic: inferences, no findings about anybody')
    .argument('<case>')
    .option('--rule <name>', 'only those of one rule')
    .option('--limit <n>', 'at most so many', '1000')
    .option('--json')
    .action((named: string, options: Common & { limit: string; rule?: string }) =>
      atDesk(options, async (desk) => {
        const { settings } = await desk.openCase(named);
        const limit = whole('--limit', options.limit);
        const rule = options.rule === undefined ? null : oneOf('--rule', options.rule, leadRules);
        const list = await desk.ask('leads.list', { rule, limit: Math.min(limit, 1000), job: desk.job });
        if (desk.json) {
          const cited = await citations(desk);
          desk.give({
            leads: list.leads.map(({ subject, first, last, proof, ...lead }) => ({
              rule: lead.rule,
              subject: { kind: subject.kind, id: subject.id },
              label: subject.label,
              score: lead.score,
              events: lead.events,
              first: iso(first),
              last: iso(last),
              why: lead.why,
              person: lead.person,
              parts: lead.parts,
              bounds: lead.bounds.map(({ at, event, ...bound }) => ({
                ...bound,
                at: iso(at),
                event: event && cited(event),
              })),
              baseline: lead.baseline && baselineForPrograms(lead.baseline),
              innocent: lead.innocent,
              decides: lead.decides,
              state: lead.state,
              decision: lead.decision,
              filter: lead.filter,
              proof: proof.map(cited),
            })),
            rules: list.rules.map(({ cannotTold: _, ...rule }) => rule),
            weights: list.weights,
          });
          return;
        }
        for (const lead of list.leads) {
          const when = lead.first === null ? '' : `, first ${formatInstant(lead.first, settings.zone)}`;
          desk.say(
            `${lead.score}  ${lead.title}: ${lead.subject.label} (${lead.events} events${when}) [${lead.state}]`,
          );
          desk.say(`    ${lead.why}`);
        }
        for (const { title, cannot } of list.rules) if (cannot) desk.remark(`${title}: ${cannot}`);
      }),
    );
}

function baselineForPrograms({ from, to, told: _, ...rest }: NonNullable<Lead['baseline']>) {
  return { ...rest, from: iso(from), to: iso(to) };
}

/** `dwell logins` */
export function loginsCommand(program: Command): void {
  program
    .command('logins')
    .description('Logins that failed and that came in, per source and by kind of line')
    .argument('<case>')
    .option('--filter <text>', 'only among these events')
    .option('--kind <kinds...>', 'only these kinds of lines, as the list of kinds names them')
    .option('--sources <which>', 'all, failed, came-in or both (a login failed and one came in)', 'all')
    .option('--limit <n>', 'at most so many sources', '1000')
    .option('--json')
    .action((named: string, options: Common & { filter?: string; kind?: string[]; sources: string; limit: string }) =>
      atDesk(options, async (desk) => {
        await desk.openCase(named);
        const found = await desk.ask('logins.list', {
          filter: options.filter ?? '',
          kinds: options.kind ?? [],
          sources: oneOf('--sources', options.sources, loginSources),
          limit: Math.min(1000, whole('--limit', options.limit)),
          job: desk.job,
        });
        const { kinds, totals, sources, total } = found;
        if (desk.json) {
          const { how: _how, zone: _zone, ...rest } = found;
          const timed = sources.map(({ first, last, firstAfter, ...source }) => ({
            ...source,
            first: iso(first),
            last: iso(last),
            firstAfter: iso(firstAfter),
          }));
          desk.give({ ...rest, sources: timed });
          return;
        }
        const kindRows = kinds.map((one) => [
          one.failed ? 'failed' : 'came in',
          one.kind,
          `${one.times} times in ${one.lines} lines`,
          `${one.addresses} addresses`,
          `${one.accounts} accounts`,
        ]);
        for (const line of columns(kindRows)) desk.say(line);
        desk.say(
          `${totals.failed} failed from ${totals.failingAddresses} addresses, ${totals.cameIn} came in from ${totals.comingAddresses}, both from ${totals.both}`,
        );
        const rows = sources.map((one) => [
          one.address,
          `${one.failed} failed`,
          `${one.cameIn} came in`,
          `${one.cameInAfter} after a failure`,
          one.accounts.map(({ account, times }) => `${account} (${times})`).join(' '),
        ]);
        for (const line of columns(rows)) desk.say(line);
        if (total > sources.length) desk.remark(`${sources.length} of ${total} sources are shown.`);
      }),
    );
}
