import { hour, isoUtc } from '@shared/time.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, moment, oneOf } from '../words.ts';
import sql from './many-records.sql?raw';

interface Row {
  account: string;
  peak: number;
  peakFrom: number;
  hours: number;
  middle: number;
  total: number;
  usual: number;
  peers: number;
}

const enough = 10;

/** More in an hour than ever, and more than anybody. */
export const manyRecords: Rule = {
  rule: 'many-records',
  title: 'More per hour than its own and its peers’ past',
  looksFor:
    'Accounts with an hour of at least 30 events that is five times the usual busiest hour of all accounts (99 of 100 stay below) and five times their own middle hour.',
  weight: 10,
  innocent: ['A load test.', 'A partner’s or a nightly transfer.', 'A crawler or a monitoring system.'],
  decides: ['The schedule of tests and jobs.', 'What was returned: sizes and record numbers of these responses.'],
  async find(around) {
    const rows = await around.rows<Row>(sql);
    const findings: Finding[] = rows.map((row) => {
      const strength = strengthOf(Math.log10(row.peak / row.usual) / 2);
      const thin = row.hours < enough;
      return {
        subject: { kind: 'account', id: row.account, label: row.account },
        person: around.ownerOf(row.account)?.id ?? null,
        strength,
        filter: `${oneOf('userName', [row.account])} time>="${isoUtc(row.peakFrom)}" time<"${isoUtc(row.peakFrom + hour)}"`,
        baseline: {
          from: row.peakFrom,
          to: row.peakFrom + hour,
          n: row.hours,
          sentence: thin
            ? `Too little past of its own: busy in ${counted(row.hours, 'hour')} only. Held against ${counted(row.peers, 'account')}.`
            : `Its own ${counted(row.hours, 'busy hour')}, and ${counted(row.peers, 'account')} beside it.`,
        },
        why:
          `In the hour from ${moment(row.peakFrom, around.zone)} this account has ${counted(row.peak, 'event')}; its middle hour has ${row.middle}, and of ${counted(row.peers, 'account')} 99 in 100 never exceed ${row.usual} in an hour. ` +
          `Strength = log10(${row.peak} / ${row.usual}) / 2: ${strength}.`,
      };
    });
    return { findings, cannot: null };
  },
};
