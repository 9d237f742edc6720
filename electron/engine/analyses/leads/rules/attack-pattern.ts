import type { CountedThing, Told } from '@shared/told.ts';
import { whereIn } from '../../../case-filter.ts';
import { chosenEvents, questionOver } from '../../../chosen.ts';
import { treeOf } from '../../../where.ts';
import { otherPatterns } from '../patterns/others.ts';
import type { Pattern } from '../patterns/pattern.ts';
import { webPatterns } from '../patterns/web.ts';
import { type Around, type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, oneOf } from '../words.ts';
import sql from './attack-pattern.sql?raw';

interface Row {
  subject: string;
  events: number;
  ones: number;
  addresses: number;
  first: number;
  last: number;
  nth: number;
  at: number;
  evidence: number;
  byteOffset: number;
  among: { items: string[] } | null;
}

/** The columns that tell one event from another, where events must differ; the rest is not read. */
const told = ['userName', 'urlPath', 'urlQuery', 'message', 'eventAction', 'more'] as const;
const toldBy = {
  query: ['urlQuery'],
  page: ['urlPath', 'urlQuery', 'message'],
  action: ['eventAction'],
  signature: ['more'],
  address: [],
} as const satisfies Record<NonNullable<Pattern['distinct']>, readonly (typeof told)[number][]>;
/** Of one pattern; the rest is counted and told. */
const most = 200;
const things = {
  query: 'request',
  page: 'page',
  action: 'action',
  signature: 'signature',
  address: 'address',
} as const satisfies Record<NonNullable<Pattern['distinct']>, CountedThing>;

/** A source, an account or a country that follows a known pattern of attack past its bound. */
export const attackPattern: Rule = {
  rule: 'attack-pattern',
  weight: 10,
  async find(around) {
    const findings: Finding[] = [];
    let left = 0;
    for (const pattern of [...webPatterns, ...otherPatterns]) {
      const filter = filterIn(around, pattern);
      if (filter === null) continue;
      const rows = await rowsOf(around, pattern, filter);
      left += Math.max(0, rows.length - most);
      findings.push(...rows.slice(0, most).map((row) => found(around, pattern, filter, row)));
    }
    return { findings, cannot: left === 0 ? null : { say: 'patternsLeft', values: { left, most } } };
  },
};

/** Null where no evidence can hold the pattern. */
function filterIn({ open }: Around, { filter, formats }: Pattern): string | null {
  if (!formats) return filter;
  const held = open.register.list().filter(({ format }) => formats.includes(format));
  return held.length === 0 ? null : `evidence:${held.map(({ id }) => id).join(',')} ${filter}`;
}

async function rowsOf(around: Around, { per, distinct, over, everySeconds }: Pattern, filter: string): Promise<Row[]> {
  const tree = treeOf(filter);
  if (!tree) throw new Error(`no condition in "${filter}"`);
  const read: readonly string[] = [...(distinct ? toldBy[distinct] : []), ...(per === 'account' ? ['userName'] : [])];
  const others = told.map((column) => (read.includes(column) ? column : `NULL AS ${column}`));
  const columns = ['instant, evidence, byteOffset', around.sources.column, ...others].join(', ');
  const chosen = chosenEvents({ columns, where: await whereIn(around.open, tree, around.signal) });
  return around.rows<Row>(questionOver(sql, chosen.sql, { origin: around.sources.names }), {
    ...chosen.parameters,
    per,
    distinct,
    over,
    every: everySeconds * 1_000_000,
    countries: JSON.stringify(around.labels.map(({ entry }) => entry.country)),
  });
}

function found(around: Around, pattern: Pattern, filter: string, row: Row): Finding {
  const { over, everySeconds, per, distinct } = pattern;
  const strength = strengthOf(0.3 + Math.log10(Math.max(1, row.events / (over + 1))) / 4);
  const among = row.among?.items ?? [];
  const subject =
    per === 'country'
      ? `clientCountry:${row.subject}`
      : oneOf(per === 'account' ? 'userName' : around.sources.field, [row.subject]);
  const values = {
    pattern: { pattern: pattern.pattern },
    events: counted(row.events, 'event'),
    ones: counted(row.ones, distinct ? things[distinct] : 'event'),
    first: { instant: row.first },
    last: { instant: row.last },
  };
  const why: Told[] = [
    { say: distinct ? 'patternFitsDistinct' : 'patternFits', values },
    {
      say: 'patternPassed',
      values: { over, every: { lasting: everySeconds * 1_000_000 }, nth: row.nth, at: { instant: row.at } },
    },
  ];
  if (per === 'country') why.push({ say: 'patternAmong', values: { names: { names: among } } });
  why.push({ say: 'strengthPattern', values: { over: over + 1, strength } });
  return {
    subject: { kind: per, id: row.subject, label: row.subject },
    variant: pattern.pattern,
    person: per === 'account' ? (around.ownerOf(row.subject)?.id ?? null) : null,
    strength,
    filter: `${subject} ${filter}`,
    // A filter speaks of the country of the true client, so what it shows is counted by it.
    ...(per !== 'country' && { count: { events: row.events, first: row.first, last: row.last } }),
    why,
    bounds: [
      {
        name: pattern.pattern,
        events: row.events,
        over,
        everySeconds,
        nth: row.nth,
        at: row.at,
        event: { evidence: row.evidence, byteOffset: row.byteOffset },
        among,
      },
    ],
  };
}
