import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf } from '../words.ts';
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
  weight: 35,
  async find(around) {
    if (around.coverage.from === null) {
      return { findings: [], cannot: { say: 'noIssuingLog', values: {} } };
    }
    const rows = await around.rows<Row>(sql);
    const owners = await around.rows<{ id: string; person: number; owner: string | null }>(keysSql);
    const { coverage } = around;
    const findings: Finding[] = rows.map((row) => {
      const keys = row.keys?.items ?? [];
      const signer = owners.find(({ id }) => keys.includes(id));
      const strength = strengthOf((row.never / row.used) * Math.min(1, 0.5 + row.never / 10));
      return {
        subject: { kind: 'account', id: row.account, label: row.account },
        person: around.ownerOf(row.account)?.id ?? signer?.person ?? null,
        strength,
        filter:
          row.tokens.items.length <= mostNamed
            ? oneOf('credential', row.tokens.items)
            : oneOf('userName', [row.account]),
        count: { events: row.uses, first: row.first, last: row.last },
        why: [
          {
            say: 'neverIssued',
            values: {
              never: row.never,
              used: counted(row.used, 'token'),
              account: row.account,
              part: { share: row.never / row.used },
              unsure: row.unsure,
            },
          },
          {
            say: keys.length > 0 ? 'neverIssuedSigned' : 'neverIssuedUses',
            values: { uses: counted(row.uses, 'time'), keys: { names: keys } },
          },
          ...(signer ? [{ say: 'keyOwner' as const, values: { owner: signer.owner ?? '' } }] : []),
          {
            say: 'issuingCoverage',
            values: {
              covered: coverage.days - coverage.missingDays.length,
              days: counted(coverage.days, 'day'),
              wait: { lasting: coverage.longestWait },
            },
          },
          { say: 'strengthNeverIssued', values: { strength } },
        ],
      };
    });
    return { findings, cannot: null };
  },
};
