import { durationText } from '@shared/time.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf, percent } from '../words.ts';
import sql from './credential-never-issued.sql?raw';
import keysSql from './owners-of-keys.sql?raw';

interface Row {
  account: string;
  used: number;
  never: number;
  unsure: number;
  uses: number;
  first: number | null;
  last: number | null;
  tokens: { items: string[] };
  keys: { items: string[] } | null;
}

const mostNamed = 400;

/** Tokens that were used and that no issuer ever issued. */
export const credentialNeverIssued: Rule = {
  rule: 'credential-never-issued',
  title: 'Tokens used but never issued',
  looksFor:
    'Tokens in use that the log of issuing does not hold although it covers the time in which they would have been issued.',
  weight: 35,
  innocent: [
    'A second issuer whose log is not among the evidence (a partner, a test system, a load test).',
    'Lines of the log of issuing that were lost without leaving a whole day empty.',
  ],
  decides: ['The logs of every issuer that holds the signing key.', 'The record of who could read the signing key.'],
  async find(around) {
    if (around.coverage.from === null) {
      return { findings: [], cannot: 'No log of issuing is among the evidence: what was never issued cannot be told.' };
    }
    const rows = await around.rows<Row>(sql);
    const owners = await around.rows<{ id: string; person: number; owner: string | null }>(keysSql);
    const { coverage } = around;
    const findings: Finding[] = rows.map((row) => {
      const keys = row.keys?.items ?? [];
      const signer = owners.find(({ id }) => keys.includes(id));
      const strength = strengthOf((row.never / row.used) * Math.min(1, 0.5 + row.never / 10));
      const missing = coverage.missingDays.length;
      return {
        subject: { kind: 'account', id: row.account, label: row.account },
        person: around.ownerOf(row.account)?.id ?? signer?.person ?? null,
        strength,
        filter:
          row.tokens.items.length <= mostNamed
            ? oneOf('credential', row.tokens.items)
            : oneOf('userName', [row.account]),
        count: { events: row.uses, first: row.first, last: row.last },
        why:
          `${row.never} of the ${counted(row.used, 'token')} that acted as ${row.account} (${percent(row.never / row.used)}) are in no log of issuing; of ${row.unsure} it cannot be told. ` +
          `They were used ${counted(row.uses, 'time')}${keys.length > 0 ? `, signed with ${keys.join(', ')}` : ''}. ` +
          (signer ? `That key is linked to its owner as stated: ${signer.owner ?? ''}. ` : '') +
          `The log of issuing has events on ${coverage.days - missing} of its ${coverage.days} days; an issue is looked for in the ${durationText(coverage.longestWait)} before the first use. ` +
          `Strength = share never issued, less for fewer than five: ${strength}.`,
      };
    });
    return { findings, cannot: null };
  },
};
