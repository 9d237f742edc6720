import { hour, isoUtc } from '@shared/time.ts';
import extentSql from '../../../credentials/evidence-extent.sql?raw';
import { offsetStretches } from '../offsets.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, moment, oneOf } from '../words.ts';
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
  title: 'Hours unlike the account’s own past',
  looksFor:
    'Accounts with at least 50 events on 10 days behind them that become busy at an hour of the day (in the zone of the case) at which, an hour more or less, they never were.',
  weight: 10,
  innocent: ['A night shift, an emergency, a maintenance window.', 'A job that was moved to another hour.'],
  decides: ['Duty rosters and change records of those days.'],
  async find(around) {
    const [extent] = await around.rows<{ first: number | null; last: number | null }>(extentSql);
    if (!extent || extent.first === null || extent.last === null) {
      return { findings: [], cannot: 'No event states a time.' };
    }
    const offsets = JSON.stringify(offsetStretches(around.zone, extent.first, extent.last));
    // A handful of events at a new hour says nothing.
    const rows = (await around.rows<Row>(sql, { offsets })).filter((row) => row.events >= row.past / 50).slice(0, 20);
    const findings: Finding[] = rows.map((row) => {
      const strength = strengthOf(row.events / row.past);
      const clocks = row.clocks.items.map((clock) => `${String(clock).padStart(2, '0')} h`).join(', ');
      const hours = row.hours.items;
      const first = (hours[0] ?? 0) * hour;
      const shown = hours.slice(0, mostHours);
      const within = shown
        .map((one) => `(time>="${isoUtc(one * hour)}" time<"${isoUtc((one + 1) * hour)}")`)
        .join(' OR ');
      const past = `${counted(row.past, 'event')} on ${counted(row.days, 'day')}`;
      return {
        subject: { kind: 'account', id: row.account, label: row.account },
        person: around.ownerOf(row.account)?.id ?? null,
        strength,
        filter: `${oneOf('userName', [row.account])} (${within})`,
        baseline: { from: row.since, to: first, n: row.past, sentence: `${past} before it.` },
        why:
          `Before ${moment(first, around.zone)} this account was never busy at ${clocks} (${around.zone}) nor an hour beside (${past}); from then on ${counted(row.events, 'event')} fall into ${counted(hours.length, 'such hour')}` +
          `${hours.length > mostHours ? `, of which the first ${mostHours} are cited` : ''}. ` +
          `Strength = events in these hours / events of the past: ${strength}.`,
      };
    });
    return { findings, cannot: null };
  },
};
