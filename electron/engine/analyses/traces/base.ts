import { dayNumber, minute, offsetMinutesAt } from '@shared/time.ts';
import type { OpenCase } from '../../case/case.ts';
import { comeSince, type Head, headsOf, ofEvidence } from '../../case/heads.ts';
import { chosenEvents, questionOver } from '../../chosen.ts';
import type { Going } from '../../look.ts';
import { partsState } from '../../networks/address-data/in-use.ts';
import { networkKnowledge } from '../../networks/knowledge.ts';
import { clearFigures } from './figure-tables.ts';
import schemaSql from './schema.sql?raw';
import eventsSql from './sql/events.sql?raw';
import forwardedSql from './sql/forwarded.sql?raw';
import headersSql from './sql/headers.sql?raw';
import insertClockSql from './sql/insert-clock.sql?raw';
import insertHeadersSql from './sql/insert-headers.sql?raw';
import numberNewSourcesSql from './sql/number-new-sources.sql?raw';
import numberSourcesSql from './sql/number-sources.sql?raw';
import numberTwiceSql from './sql/number-twice.sql?raw';
import proposalsSql from './sql/proposals.sql?raw';
import quartersSql from './sql/quarters.sql?raw';
import registerSourcesSql from './sql/register-sources.sql?raw';
import sourcesSql from './sql/sources.sql?raw';
import touchedSql from './sql/touched.sql?raw';
import { clientBehind, rangesOf } from './true-client.ts';
import { looksAhead } from './turns.ts';

const stretch = 50_000;
/** Of the events, how many may stand behind those that are in order. */
const mostBehind = 0.5;
const eventColumns =
  'rowid, evidence, byteOffset, instant, sourceIp, userName, credential, userAgent, eventOutcome, responseBytes, urlPath, more';
const quarter = 15 * minute;

/** What the scratch tables are made of. */
export interface Base {
  heads: Head[];
  /** All that they hang on besides the evidence. */
  besides: string;
  /** Events when they were last made as a whole, and in order. */
  events: number;
  /** Whether the figures of the whole case lack nothing but what evidence told of the sources in `trace_touched`. */
  figures: 'all to make' | 'touched to make';
}

/**
 * Sees to the scratch tables that every question about addresses is asked of: of evidence that has come since the ones
 * that stand were made, only its own events are put to them. Progress is told in steps of the whole.
 */
export async function makeBase(
  open: OpenCase,
  signal: AbortSignal,
  going: Going,
  before: { base: Base; figuresHold: boolean } | null,
): Promise<Base> {
  const { index } = open;
  const [{ events = 0 } = {}] = await index.rows<{ events: number }>('SELECT count(*) AS events FROM event');
  const heads = await headsOf(index, signal);
  const { proxyVersion, dataVersion } = open.networks;
  const besides = `${proxyVersion()} ${dataVersion()} ${open.settings.current().zone} ${partsState(open)}`;
  going.total = events;
  const fresh = before?.base.besides === besides ? comeSince(before.base.heads, heads) : null;
  // Who is behind a proxy is told by headers of the whole case; and what is put to the end is not in order.
  if (before && fresh && open.networks.proxies().length === 0 && events <= before.base.events * (1 + mostBehind)) {
    if (before.figuresHold) await index.run('DELETE FROM memory.main.trace_touched');
    if (await add(open, fresh, signal)) {
      const touched = before.figuresHold || before.base.figures === 'touched to make';
      return { heads, besides, events: before.base.events, figures: touched ? 'touched to make' : 'all to make' };
    }
  }
  await build(open, events, signal, going);
  return { heads, besides, events, figures: 'all to make' };
}

async function build(open: OpenCase, events: number, signal: AbortSignal, going: Going): Promise<void> {
  const { index } = open;
  const run = (sql: string, parameters = {}) => index.run(sql, parameters, signal);
  const all = chosenEvents({ columns: eventColumns });
  const steps = [
    () => networkKnowledge(open),
    () => run(schemaSql),
    () => run(questionOver(proposalsSql, all.sql)),
    () => findClients(open, signal),
    () => run(numberSourcesSql),
    () => run(registerSourcesSql),
    () => run(sourcesSql),
    () => fillClock(open, signal),
    () => run(questionOver(eventsSql, all.sql)),
  ];
  // The scope's own steps follow: the base is about half of what a first look waits for.
  for (const [number, step] of steps.entries()) {
    await looksAhead(index);
    await step();
    going.done = Math.round((events / 2) * ((number + 1) / steps.length));
  }
}

/** Puts the events of some evidence to what stands there; says whether their sources found room among the others. */
async function add(open: OpenCase, evidence: number[], signal: AbortSignal): Promise<boolean> {
  const { index } = open;
  const { sql, parameters } = chosenEvents({ columns: eventColumns, where: ofEvidence(evidence) });
  const put = (question: string) => index.run(questionOver(question, sql), parameters, signal);
  await networkKnowledge(open);
  // Nobody asks any more for the figures of scopes, which are of before.
  await clearFigures(index, 'otherScopes');
  await index.run('DELETE FROM memory.main.trace_numbered', {}, signal);
  await put(numberNewSourcesSql);
  await index.run(registerSourcesSql, {}, signal);
  if ((await index.rows(numberTwiceSql, {}, signal)).length > 0) return false;
  await put(proposalsSql);
  await index.run(sourcesSql, {}, signal);
  await fillClock(open, signal);
  await put(eventsSql);
  await put(touchedSql);
  return true;
}

async function findClients(open: OpenCase, signal: AbortSignal): Promise<void> {
  const proxies = rangesOf(open.networks.proxies());
  if (proxies.length === 0) return;
  const { index } = open;
  const ends = { first: `[${proxies.map((range) => range.first)}]`, last: `[${proxies.map((range) => range.last)}]` };
  await index.run(forwardedSql, ends, signal);
  for (let offset = 0; ; offset += stretch) {
    const rows = await index.rows<{ header: string }>(headersSql, { limit: stretch, offset }, signal);
    const found = rows.flatMap(({ header }) => {
      const client = clientBehind(header, proxies);
      return client ? [{ header, ...client }] : [];
    });
    await index.run(
      insertHeadersSql,
      {
        headers: JSON.stringify(found.map(({ header }) => header)),
        addresses: JSON.stringify(found.map(({ address }) => (address === null ? '' : String(address)))),
        names: JSON.stringify(found.map(({ name }) => name ?? '')),
        spoofed: JSON.stringify(found.map(({ spoofed }) => spoofed)),
      },
      signal,
    );
    if (rows.length < stretch) return;
  }
}

/** Quarters of an hour: every zone's offset is a whole number of them. */
async function fillClock(open: OpenCase, signal: AbortSignal): Promise<void> {
  const { zone } = open.settings.current();
  const rows = await open.index.rows<{ quarter: number }>(quartersSql, {}, signal);
  for (let at = 0; at < rows.length; at += stretch) {
    const quarters = rows.slice(at, at + stretch).map((row) => row.quarter);
    const hourOf = (number: number) => {
      const local = number * quarter + offsetMinutesAt(zone, number * quarter) * minute;
      return Math.floor(local / (60 * minute)) - Math.floor(local / (24 * 60 * minute)) * 24;
    };
    await open.index.run(
      insertClockSql,
      {
        quarters: JSON.stringify(quarters),
        days: JSON.stringify(quarters.map((number) => dayNumber(number * quarter, zone))),
        hours: JSON.stringify(quarters.map(hourOf)),
      },
      signal,
    );
  }
}
