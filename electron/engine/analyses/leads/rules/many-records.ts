import { hour, isoUtc } from '@shared/time.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf } from '../words.ts';
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
  weight: 10,
  async find(around) {
    const rows = await around.rows<Row>(sql);
    const findings: Finding[] = rows.map((row) => {
      const strength = strengthOf(Math.log10(row.peak / row.usual) / 2);
      const peers = counted(row.peers, 'account');
      return {
        subject: { kind: 'account', id: row.account, label: row.account },
        person: around.ownerOf(row.account)?.id ?? null,
        strength,
        filter: `${oneOf('userName', [row.account])} time>="${isoUtc(row.peakFrom)}" time<"${isoUtc(row.peakFrom + hour)}"`,
        baseline: {
          from: row.peakFrom,
          to: row.peakFrom + hour,
          n: row.hours,
          told: [
            {
              say: row.hours < enough ? 'ownHoursThin' : 'ownHours',
              values: { hours: counted(row.hours, 'hour'), peers },
            },
          ],
        },
        why: [
          {
            say: 'busiestHour',
            values: {
              from: { instant: row.peakFrom },
              peak: counted(row.peak, 'event'),
              middle: row.middle,
              peers,
              usual: row.usual,
            },
          },
          { say: 'strengthPeak', values: { peak: row.peak, usual: row.usual, strength } },
        ],
      };
    });
    return { findings, cannot: null };
  },
};
