import type { Evidence } from '@shared/evidence.ts';
import { day, isoUtc, minute, offsetMinutesAt } from '@shared/time.ts';
import type { OpenCase } from '../case/case.ts';
import daysSql from './questions/days.sql?raw';
import utcDaysSql from './questions/utc-days.sql?raw';

/** A run of days without events; days are counted from 1970-01-01 in the case zone. */
export interface Gap {
  firstDay: number;
  lastDay: number;
}

export interface Coverage {
  sql: string;
  parameters: { offsets: string };
  /** Per evidence file, the days between its first and its last on which it holds no event. */
  gaps: Map<number, Gap[]>;
  /** Days between the first and the last of the case on which no evidence file holds an event. */
  common: Gap[];
}

/** On which days of the case zone the evidence is silent. */
export async function coverage(open: OpenCase, zone: string, signal: AbortSignal): Promise<Coverage> {
  const utcDays = await open.index.rows<{ day: number }>(utcDaysSql, {}, signal);
  const parameters = {
    offsets: JSON.stringify(
      zoneStretches(
        zone,
        utcDays.map((row) => row.day),
      ),
    ),
  };
  const rows = await open.index.rows<{ evidence: number; day: number }>(daysSql, parameters, signal);
  const days = new Map<number, number[]>();
  for (const row of rows) {
    const known = days.get(row.evidence);
    if (known) known.push(row.day);
    else days.set(row.evidence, [row.day]);
  }
  const all = [...new Set(rows.map((row) => row.day))].sort((a, b) => a - b);
  return {
    sql: daysSql,
    parameters,
    gaps: new Map([...days].map(([evidence, present]) => [evidence, gapsBetween(present)])),
    common: gapsBetween(all),
  };
}

/** The runs of days missing from ascending days. */
export function gapsBetween(present: readonly number[]): Gap[] {
  const gaps: Gap[] = [];
  for (let at = 1; at < present.length; at++) {
    const before = present[at - 1] ?? 0;
    const after = present[at] ?? 0;
    if (after - before > 1) gaps.push({ firstDay: before + 1, lastDay: after - 1 });
  }
  return gaps;
}

/** A day counted from 1970-01-01 as `2025-06-24`. */
export function dayText(dayNumber: number): string {
  return isoUtc(dayNumber * day).slice(0, -'T00:00:00Z'.length);
}

/** From which minute on the zone's clocks are ahead of UTC by how much, on the given UTC days: the daylight saving rules are asked for no other. */
function zoneStretches(zone: string, utcDays: readonly number[]): { fromMinute: number; offsetMinutes: number }[] {
  const stretches: { fromMinute: number; offsetMinutes: number }[] = [];
  const offsetAt = (at: number) => offsetMinutesAt(zone, at * minute);
  const begin = (fromMinute: number, offsetMinutes: number) => {
    if (stretches.at(-1)?.offsetMinutes !== offsetMinutes) stretches.push({ fromMinute, offsetMinutes });
  };
  for (const utcDay of utcDays) {
    let low = utcDay * 1440;
    let high = low + 1440;
    const offset = offsetAt(low);
    begin(low, offset);
    if (offsetAt(high) === offset) continue;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle) === offset) low = middle;
      else high = middle;
    }
    begin(high, offsetAt(high));
  }
  return stretches;
}

/** Which of the evidence the index can be asked about. */
export function indexed(open: OpenCase): Evidence[] {
  const unread = new Set(open.unread.map(({ id }) => id));
  return open.register.list().filter(({ id }) => !unread.has(id));
}
