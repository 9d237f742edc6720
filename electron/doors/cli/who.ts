import { resolve } from 'node:path';
import type { Credential } from '@shared/credentials.ts';
import type { EventRef } from '@shared/event.ts';
import type { Evidence } from '@shared/evidence.ts';
import type { Lead } from '@shared/leads.ts';
import type { Roster, RosterMoment } from '@shared/roster.ts';
import { formatInstant, isoUtc } from '@shared/time.ts';
import type { Command } from 'commander';
import { atDesk, type Common, type Desk } from './desk.ts';
import { whole } from './naming.ts';
import { columns } from './text.ts';

/** Who: the roster, credentials, leads, links and paths. */
export function whoCommands(program: Command): void {
  rosterCommand(program);
  credentialsCommand(program);
  leadsCommand(program);
  loginsCommand(program);
  linksCommand(program);
  pathCommand(program);
}

function rosterCommand(program: Command): void {
  program
    .command('roster')
    .description('Show the roster of a case, after taking a table of people in where one is given')
    .argument('<case>')
    .argument('[file]', 'XLSX, CSV or TSV: person, accounts, role, team, join date, last day, ...')
    .option('--json')
    .action((named: string, file: string | undefined, options: Common) =>
      atDesk(options, async (desk) => {
        const { settings } = await desk.openCase(named);
        const taken = file === undefined ? null : await desk.ask('roster.import', { path: resolve(file) });
        const roster = taken?.roster ?? (await desk.ask('roster.list', { job: desk.job }));
        if (desk.json) {
          const counts = taken && { added: taken.added, changed: taken.changed, unchanged: taken.unchanged };
          desk.give({ ...(counts && { taken: counts }), ...roster, ...rosterForPrograms(roster) });
          return;
        }
        if (taken) desk.say(`${taken.added} people added, ${taken.changed} changed, ${taken.unchanged} as before`);
        const rows = roster.people.map((person) => [
          person.id,
          person.name,
          person.accounts.join(' '),
          person.role,
          person.lastDay?.text ?? '',
          `${person.events} events`,
          person.afterLastDay > 0 ? `${person.afterLastDay} after the last day` : '',
        ]);
        for (const line of columns(rows)) desk.say(line);
        desk.say(
          `${roster.unownedTotal} accounts of the evidence belong to nobody here; a last day without a time ends with that day (${settings.zone})`,
        );
      }),
    );
}

function rosterForPrograms({ people, unowned }: Roster) {
  const moment = (one: RosterMoment | null) => one && { ...one, instant: iso(one.instant) };
  const times = <T extends { first: number | null; last: number | null }>(one: T) => ({
    ...one,
    first: iso(one.first),
    last: iso(one.last),
  });
  return {
    people: people.map((person) => ({
      ...times(person),
      joined: moment(person.joined),
      notice: moment(person.notice),
      lastDay: moment(person.lastDay),
      accessRevoked: moment(person.accessRevoked),
    })),
    unowned: unowned.map(times),
  };
}

function credentialsCommand(program: Command): void {
  program
    .command('credentials')
    .description('Every credential of a case with its life, and the tokens used but never issued')
    .argument('<case>')
    .option(
      '--import <file>',
      'take a list of credentials in first (XLSX, CSV or TSV: credential, kind, owner, issued, ...)',
    )
    .option('--never-issued', 'only the tokens that no log of issuing holds')
    .option('--limit <n>', 'at most so many', '1000000')
    .option('--json')
    .action((named: string, options: Common & { import?: string; neverIssued?: boolean; limit: string }) =>
      atDesk(options, async (desk) => {
        const { settings } = await desk.openCase(named);
        if (options.import !== undefined) await desk.ask('credentials.import', { path: resolve(options.import) });
        const limit = whole('--limit', options.limit);
        const never = await neverIssuedAll(desk, limit);
        if (options.neverIssued === true) {
          if (desk.json) desk.give(never);
          else {
            if (never.cannot) desk.say(never.cannot);
            const rows = never.tokens.map((t) => [t.verdict, t.id, t.keyId, t.accounts.join(' '), `${t.uses} uses`]);
            for (const line of columns(rows)) desk.say(line);
          }
          return;
        }
        const credentials: Credential[] = [];
        let total = 0;
        do {
          const range = { offset: credentials.length, limit: Math.min(1000, limit - credentials.length) };
          const page = await desk.ask('credentials.list', { ...range, job: desk.job });
          total = page.total;
          credentials.push(...page.credentials);
          if (page.credentials.length < range.limit) break;
        } while (credentials.length < limit);
        if (desk.json) {
          desk.give({ total, credentials: credentials.map(forPrograms), neverIssued: never });
          return;
        }
        const rows = credentials.map((c) => [
          c.kind,
          c.id,
          c.owner?.person?.name ?? c.owner?.text ?? '',
          `${c.uses} uses`,
          c.lastUse === null ? 'never used' : formatInstant(c.lastUse, settings.zone),
          c.marks.join(', '),
        ]);
        for (const line of columns(rows)) desk.say(line);
      }),
    );
}

async function neverIssuedAll(desk: Desk, limit: number) {
  const most = 5000;
  const first = await desk.ask('credentials.neverIssued', { limit: Math.min(most, limit), job: desk.job });
  const tokens = [...first.tokens];
  while (tokens.length < Math.min(first.total, limit)) {
    const next = await desk.ask('credentials.neverIssued', { offset: tokens.length, limit: most, job: desk.job });
    if (next.tokens.length === 0) break;
    tokens.push(...next.tokens);
  }
  const { how: _how, ...rest } = first;
  return {
    ...rest,
    coverage: { ...rest.coverage, from: iso(rest.coverage.from), to: iso(rest.coverage.to) },
    tokens: tokens.map(({ first: begin, last, told: _told, ...token }) => ({
      ...token,
      first: iso(begin),
      last: iso(last),
    })),
  };
}

function forPrograms(credential: Credential) {
  const moment = (one: Credential['issued']) => one && { ...one, instant: iso(one.instant) };
  return {
    ...credential,
    issued: moment(credential.issued),
    expires: moment(credential.expires),
    revoked: moment(credential.revoked),
    firstUse: iso(credential.firstUse),
    lastUse: iso(credential.lastUse),
  };
}

function leadsCommand(program: Command): void {
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
        const rule = options.rule === undefined ? null : (options.rule as Lead['rule']);
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

function loginsCommand(program: Command): void {
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
          sources: options.sources as 'all',
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

function linksCommand(program: Command): void {
  program
    .command('links')
    .description('What hangs together with a person, account, credential, address, program, network or page')
    .argument('<case>')
    .argument('<node>', 'a name, or KIND:NAME as in account:kim or address:203.0.113.7')
    .option('--hops <n>', 'steps away from it, 1 to 3', '1')
    .option('--limit <n>', 'at most so many nodes', '300')
    .option('--json')
    .action((named: string, node: string, options: Common & { hops: string; limit: string }) =>
      atDesk(options, async (desk) => {
        await desk.openCase(named);
        const hops = whole('--hops', options.hops);
        const graph = await desk.ask('links.graph', {
          node,
          hops,
          limit: whole('--limit', options.limit),
          job: desk.job,
        });
        if (desk.json) {
          const cited = await citations(desk);
          const times = <T extends { first: number | null; last: number | null }>({ first, last, ...rest }: T) => ({
            ...rest,
            first: iso(first),
            last: iso(last),
          });
          desk.give({
            ...graph,
            nodes: graph.nodes.map(times),
            edges: graph.edges.map((edge) => ({ ...times(edge), proof: edge.proof.map(cited) })),
          });
          return;
        }
        const rows = graph.edges.map((edge) => [
          edge.from,
          edge.kind,
          edge.to,
          `${edge.count} events`,
          edge.confidence,
        ]);
        for (const line of columns(rows)) desk.say(line);
        if (graph.total > graph.nodes.length) desk.remark(`${graph.nodes.length} of ${graph.total} nodes are shown.`);
      }),
    );
}

function pathCommand(program: Command): void {
  program
    .command('path')
    .description('How one thing is tied to another: the shortest proven chain, as sentences')
    .argument('<case>')
    .argument('<from>', 'a name, or KIND:NAME')
    .argument('<to>', 'a name, or KIND:NAME')
    .option('--without-drawn', 'leave links drawn by hand out')
    .option('--json')
    .action((named: string, from: string, to: string, options: Common & { withoutDrawn?: boolean }) =>
      atDesk(options, async (desk) => {
        await desk.openCase(named);
        const path = await desk.ask('links.path', { from, to, drawn: options.withoutDrawn !== true, job: desk.job });
        const cited = await citations(desk);
        if (desk.json) {
          desk.give({
            found: path.found,
            remark: path.remark,
            steps: path.steps.map(({ sentence, from, to, edge }) => ({
              sentence,
              from: from.id,
              to: to.id,
              kind: edge.kind,
              confidence: edge.confidence,
              count: edge.count,
              first: iso(edge.first),
              last: iso(edge.last),
              source: edge.source,
              proof: edge.proof.map(cited),
            })),
          });
        } else {
          for (const { sentence, edge } of path.steps) {
            desk.say(sentence);
            for (const ref of edge.proof) desk.say(`    ${ref.evidence}:${ref.byteOffset} ${cited(ref).name}`);
          }
          desk.say(path.remark);
        }
        if (!path.found) desk.notInOrder();
      }),
    );
}

/** An event as programs and people find it again: its evidence by name and hash, its byte. */
async function citations(
  desk: Desk,
): Promise<(ref: EventRef) => { id: number; name: string; sha256: string; byteOffset: number }> {
  const { evidence } = await desk.ask('evidence.list', {});
  const known = new Map<number, Evidence>(evidence.map((file) => [file.id, file]));
  return ({ evidence: id, byteOffset }) => ({
    id,
    name: known.get(id)?.name ?? '',
    sha256: known.get(id)?.sha256 ?? '',
    byteOffset,
  });
}

function iso(instant: number | null): string | null {
  return instant === null ? null : isoUtc(instant);
}
