import type { CaseSummary } from '@shared/case.ts';
import { type EventRow, eventFieldNames } from '@shared/event.ts';
import type { Evidence } from '@shared/evidence.ts';
import { formatInstant, isoUtc } from '@shared/time.ts';
import { splits } from '@shared/timeline.ts';
import type { Command } from 'commander';
import { atDesk, type Common, type Desk } from './desk.ts';
import { instantNamed, oneOf, whole } from './naming.ts';
import { columns, visibleJson } from './text.ts';

interface ScopeOptions extends Common {
  filter?: string;
  from?: string;
  to?: string;
}

interface EventsOptions extends ScopeOptions {
  limit: string;
  offset: string;
  order: string;
  original?: boolean;
}

const pageRows = 1000;

/** Events, their counts and values, and the original lines. */
export function timelineCommands(program: Command): void {
  withScope(program.command('events').description('Events in order of time').argument('<case>'))
    .option('--limit <n>', 'at most so many', '200')
    .option('--offset <n>', 'go on after so many', '0')
    .option('--order <order>', 'oldest or newest first', 'oldest')
    .option('--original', 'with the original line and the time as it writes it, read anew from the evidence')
    .action((named: string, options: EventsOptions) =>
      atDesk(options, async (desk) => {
        const summary = await desk.openCase(named);
        const scope = scopeOf(options, summary, desk);
        const order = oneOf('--order', options.order, ['oldest', 'newest'] as const);
        const offset = whole('--offset', options.offset);
        const limit = whole('--limit', options.limit);
        const { evidence } = await desk.ask('evidence.list', {});
        const give = desk.json ? forPrograms(desk, evidence, options.original === true) : forPeople(desk, summary);
        let given = 0;
        do {
          const range = { order, offset: offset + given, limit: Math.min(pageRows, limit - given) };
          const page = await desk.ask('timeline.page', { ...scope, ...range });
          if (given === 0) await give.total(page.total);
          await give.rows(page.rows);
          given += page.rows.length;
          if (page.rows.length < range.limit) break;
        } while (given < limit);
        await give.end();
      }),
    );

  withScope(program.command('histogram').description('Events counted over time').argument('<case>'))
    .option('--buckets <n>', 'at most so many stretches of time', '60')
    .option('--split <field>', splits.join(', '), 'none')
    .action((named: string, options: ScopeOptions & { buckets: string; split: string }) =>
      atDesk(options, async (desk) => {
        const summary = await desk.openCase(named);
        const buckets = whole('--buckets', options.buckets);
        const split = oneOf('--split', options.split, splits);
        const answer = await desk.ask('timeline.histogram', { ...scopeOf(options, summary, desk), buckets, split });
        const startOf = (bucket: number) => answer.start + bucket * answer.width;
        if (desk.json) {
          const { start, width, ...rest } = answer;
          desk.give({ ...rest, start: isoUtc(start), widthSeconds: width / 1e6, zone: summary.settings.zone });
          return;
        }
        desk.say(
          `${answer.total} events, ${answer.withoutTime} of them without a time; each line covers ${answer.width / 1e6} s`,
        );
        const names = answer.series.map((s) => (s.rest ? 'rest' : (s.value ?? 'not stated')));
        const rows = Array.from({ length: answer.buckets }, (_, bucket) => [
          formatInstant(startOf(bucket), summary.settings.zone, 'second'),
          ...answer.series.map((s) => s.counts[bucket] ?? 0),
        ]);
        for (const line of columns([['from', ...(split === 'none' ? ['events'] : names)], ...rows])) desk.say(line);
      }),
    );
}

function withScope(command: Command): Command {
  return command
    .option('--filter <filter>', 'such as: sourceIp:203.0.113.0/24 httpStatus>=400')
    .option('--from <time>', 'in the zone of the case unless an offset is written')
    .option('--to <time>')
    .option('--json');
}

function scopeOf({ filter = '', from, to }: ScopeOptions, summary: CaseSummary, desk: Desk) {
  const instant = (option: string, text: string | undefined) =>
    text === undefined ? null : instantNamed(option, text, summary.settings.zone).instant;
  return { filter, from: instant('--from', from), to: instant('--to', to), job: desk.job };
}

interface Giver {
  total(total: number): Promise<void>;
  rows(rows: EventRow[]): Promise<void>;
  end(): Promise<void>;
}

/** One JSON object, written as it comes: a million events need no memory. */
function forPrograms(desk: Desk, evidence: Evidence[], original: boolean): Giver {
  const cited = new Map(evidence.map(({ id, name, sha256 }) => [id, { id, name, sha256 }]));
  let first = true;
  return {
    total: (total) => desk.write(`{"total":${total},"events":[`),
    async rows(rows) {
      for (const row of rows) {
        const fields = Object.fromEntries(eventFieldNames.map((field) => [field, row[field]]));
        const event = {
          time: row.instant === null ? null : isoUtc(row.instant),
          offsetMinutes: row.offsetMinutes,
          evidence: cited.get(row.evidence) ?? { id: row.evidence },
          line: row.line,
          byteOffset: row.byteOffset,
          byteLength: row.byteLength,
          ...fields,
          more: row.more,
          notes: row.notes,
          incident: row.incident,
          ...(original ? await originalOf(desk, row) : {}),
        };
        await desk.write(`${first ? '\n' : ',\n'}${visibleJson(event)}`);
        first = false;
      }
    },
    end: () => desk.write('\n]}\n'),
  };
}

async function originalOf(desk: Desk, { evidence, byteOffset }: EventRow) {
  const { timeText, original } = await desk.ask('timeline.event', { evidence, byteOffset });
  return { timeText, original };
}

function forPeople(desk: Desk, summary: CaseSummary): Giver {
  return {
    async total(total) {
      desk.say(`${total} events`);
    },
    async rows(rows) {
      const cells = rows.map((row) => [
        row.instant === null ? 'no time' : formatInstant(row.instant, summary.settings.zone, 'second'),
        `${row.evidence}:${row.byteOffset}`,
        row.sourceIp,
        row.userName,
        row.eventAction ?? row.httpMethod,
        row.httpStatus ?? row.eventOutcome,
        row.urlPath ?? row.message,
      ]);
      for (const line of columns(cells)) desk.say(line);
    },
    async end() {},
  };
}
