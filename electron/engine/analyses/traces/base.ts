import { dayNumber, minute, offsetMinutesAt } from '@shared/time.ts';
import type { OpenCase } from '../../case/case.ts';
import type { Going } from '../../look.ts';
import { networkKnowledge } from '../../networks/knowledge.ts';
import schemaSql from './schema.sql?raw';
import addressesSql from './sql/addresses-of-case.sql?raw';
import eventsSql from './sql/events.sql?raw';
import forwardedSql from './sql/forwarded.sql?raw';
import headersSql from './sql/headers.sql?raw';
import insertClockSql from './sql/insert-clock.sql?raw';
import insertHeadersSql from './sql/insert-headers.sql?raw';
import proposalsSql from './sql/proposals.sql?raw';
import quartersSql from './sql/quarters.sql?raw';
import sourcesSql from './sql/sources.sql?raw';
import { clientBehind, rangesOf } from './true-client.ts';
import { looksAhead } from './turns.ts';

const stretch = 50_000;
const quarter = 15 * minute;

/** Makes the scratch tables that every question about addresses is asked of. Progress is told in steps of the whole. */
export async function buildBase(open: OpenCase, signal: AbortSignal, going: Going): Promise<void> {
  const { index } = open;
  const run = (sql: string, parameters = {}) => index.run(sql, parameters, signal);
  const [{ events = 0 } = {}] = await index.rows<{ events: number }>('SELECT count(*) AS events FROM event');
  const steps = [
    () => networkKnowledge(open),
    () => run(schemaSql),
    () => run(proposalsSql),
    () => findClients(open, signal),
    () => run(addressesSql),
    () => run(sourcesSql),
    () => fillClock(open, signal),
    () => run(eventsSql),
  ];
  // The scope's own steps follow: the base is about half of what a first look waits for.
  going.total = events;
  for (const [number, step] of steps.entries()) {
    await looksAhead(index);
    await step();
    going.done = Math.round((events / 2) * ((number + 1) / steps.length));
  }
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
