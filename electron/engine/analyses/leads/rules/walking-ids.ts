import { namesOf } from '../../../events/names.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf, percent } from '../words.ts';
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
  title: 'Walking through record numbers',
  looksFor:
    'Accounts (and, where none is stated, programs) whose requests name numbered records in rising order: at least 50 steps, 9 in 10 of them upward. Resumed: the same number again after half an hour from another address or with another credential.',
  weight: 20,
  innocent: [
    'A public crawler of a catalogue.',
    'A load test on test records.',
    'A partner whose own orders are numbered in order of time.',
  ],
  decides: [
    'Which records these numbers are, and whose.',
    'Agreements with partners and crawlers on what they may read.',
  ],
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
        why:
          `${counted(row.requests, 'request')} for ${counted(row.records, 'record')} numbered ${row.lowest} to ${row.highest} (${percent(row.records / span)} of that space); ${row.upward} of ${counted(row.steps, 'step')} go upward (${percent(share)}). ` +
          `${row.resumed === 0 ? 'It was never resumed' : `It was resumed at the number where it had stopped ${counted(row.resumed, 'time')}`}, from ${counted(row.addresses, 'address', 'addresses')} in all. ` +
          `Strength = share upward × log10(records) / 4 × (0.6 + 0.4 when resumed five times or more): ${strength}.`,
      };
    });
    return { findings, cannot: null };
  },
};
