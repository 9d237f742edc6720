import { resolve } from 'node:path';
import type { Credential } from '@shared/credentials.ts';
import { formatInstant } from '@shared/time.ts';
import type { Command } from 'commander';
import { iso } from './cited.ts';
import { atDesk, type Common, type Desk } from './desk.ts';
import { whole } from './naming.ts';
import { columns } from './text.ts';

/** `dwell credentials` */
export function credentialsCommand(program: Command): void {
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
