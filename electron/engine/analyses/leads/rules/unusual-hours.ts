import { hour, isoUtc } from '@shared/time.ts';
import extentSql from '../../../credentials/evidence-extent.sql?raw';
import { offsetStretches } from '../offsets.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf } from '../words.ts';
import sql from './unusual-hours.sql?raw';

interface Row {
  account: string;
  clocks: { items: number[] };
  hours: { items: number[] };
  events: number;
  since: number;
  past: number;
  days: number;
}

const mostHours = 50;

/** An account that works when it never worked. */
export const unusualHours: Rule = {
  rule: 'unusual-hours',
  weight: 10,
  async find(around) {
    const [extent] = await around.rows<{ first: number | null; last: number | null }>(extentSql);
    if (!extent || extent.first === null || extent.last === null) {
      return { findings: [], cannot: { say: 'noTimes', values: {} } };
    }
    const offsets = JSON.stringify(offsetStretches(around.zone, extent.first, extent.last));
    // A handful of events at a new hour says nothing.
    const rows = (await around.rows<Row>(sql, { offsets })).filter((row) => row.events >= row.past / 50).slice(0, 20);
    const findings: Finding[] = rows.map((row) => {
      const strength = strengthOf(row.events / row.past);
      const clocks = row.clocks.items.map((clock) => String(clock).padStart(2, '0'));
      const hours = row.hours.items;
      const first = (hours[0] ?? 0) * hour;
      const shown = hours.slice(0, mostHours);
      const within = shown
        .map((one) => `(time>="${isoUtc(one * hour)}" time<"${isoUtc((one + 1) * hour)}")`)
        .join(' OR ');
      const past = counted(row.past, 'event');
      const days = counted(row.days, 'day');
      return {
        subject: { kind: 'account', id: row.account, label: row.account },
        person: around.ownerOf(row.account)?.id ?? null,
        strength,
        filter: `${oneOf('userName', [row.account])} (${within})`,
        baseline: { from: row.since, to: first, n: row.past, told: [{ say: 'pastDays', values: { past, days } }] },
        why: [
          {
            say: 'newHours',
            values: {
              first: { instant: first },
              clocks: { names: clocks },
              zone: around.zone,
              past,
              days,
              events: counted(row.events, 'event'),
              hours: counted(hours.length, 'hour'),
            },
          },
          ...(hours.length > mostHours
            ? [{ say: 'hoursCited' as const, values: { hours: counted(mostHours, 'hour') } }]
            : []),
          { say: 'strengthHours', values: { strength } },
        ],
      };
    });
    return { findings, cannot: null };
  },
};
