import { namesOf } from '../../../events/names.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf } from '../words.ts';
import sql from './walking-ids.sql?raw';

interface Row {
  subject: number;
  kind: 'account' | 'device';
  requests: number;
  steps: number;
  upward: number;
  records: number;
  lowest: number;
  highest: number;
  resumed: number;
  addresses: number;
  first: number;
  last: number;
}

/** One record number after the other. */
export const walkingIds: Rule = {
  rule: 'walking-ids',
  weight: 20,
  async find(around) {
    const rows = await around.rows<Row>(sql);
    const names = await namesOf(
      around.open.index,
      rows.map(({ subject }) => subject),
      around.signal,
    );
    const findings: Finding[] = rows.map((row) => {
      const name = names.get(row.subject) ?? '';
      const share = row.upward / Math.max(1, row.steps);
      const span = row.highest - row.lowest + 1;
      const size = Math.min(1, Math.log10(row.records) / 4);
      const strength = strengthOf(share * size * (0.6 + 0.4 * Math.min(1, row.resumed / 5)));
      const field = row.kind === 'account' ? 'userName' : 'userAgent';
      return {
        subject: { kind: row.kind, id: name, label: name },
        person: row.kind === 'account' ? (around.ownerOf(name)?.id ?? null) : null,
        strength,
        filter: row.kind === 'account' ? `${oneOf(field, [name])} httpMethod:*` : `${oneOf(field, [name])} userName:-`,
        why: [
          {
            say: 'walked',
            values: {
              requests: counted(row.requests, 'request'),
              records: counted(row.records, 'record'),
              lowest: String(row.lowest),
              highest: String(row.highest),
              part: { share: row.records / span },
              upward: row.upward,
              steps: counted(row.steps, 'step'),
              share: { share },
            },
          },
          {
            say: row.resumed === 0 ? 'neverResumed' : 'resumed',
            values: { resumed: counted(row.resumed, 'time'), addresses: counted(row.addresses, 'address') },
          },
          { say: 'strengthWalk', values: { strength } },
        ],
      };
    });
    return { findings, cannot: null };
  },
};
