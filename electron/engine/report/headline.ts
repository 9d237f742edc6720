import type { OpenCase } from '../case/case.ts';
import { type Citations, type Cited, fact, marked, type Place, wordsOf } from './citations.ts';
import { indexed } from './coverage.ts';
import { placeIn } from './event-proof.ts';
import { type Moment, moment } from './moment.ts';
import atInstantSql from './questions/at-instant.sql?raw';
import totalsSql from './questions/totals.sql?raw';
import type { DwellItem, Headline } from './summary.ts';

interface Totals {
  events: number;
  withoutTime: number;
  first: number | null;
  last: number | null;
}

const intakeWords = 'What did the intake of the evidence record?';

/** The figures a reader looks for first. Lines and rejects are those counted at intake; events those the index holds now. */
export async function headline(
  open: OpenCase,
  citations: Citations,
  dwell: DwellItem[],
  signal: AbortSignal,
): Promise<Headline> {
  const all = open.register.list();
  const asked = indexed(open);
  const intake = all.map(({ id }) => open.register.entryOf(id) ?? 0);
  const recorded = (rule: string) => citations.cite({ words: intakeWords, rule, evidence: all, journal: intake });
  const sum = (pick: 'lines' | 'rejects') => all.reduce((total, evidence) => total + evidence[pick], 0);
  const evidence = fact(all.length, recorded('Count the entries evidence.added that no evidence.failed withdrew.'));
  const lines = fact(sum('lines'), recorded('Add up "lines" of the balance sheets in these entries.'));

  const [totals] = await open.index.rows<Totals>(totalsSql, {}, signal);
  const counted = citations.cite({ words: wordsOf(totalsSql), sql: totalsSql, evidence: asked });

  async function edge(instant: number | null | undefined): Promise<Cited<Moment> | null> {
    if (instant === null || instant === undefined) return null;
    const [found] = await open.index.rows<Omit<Place, 'name' | 'sha256'>>(atInstantSql, { instant }, signal);
    const file = found && open.register.get(found.evidence);
    const citation = citations.cite({
      words: wordsOf(atInstantSql),
      sql: atInstantSql,
      parameters: { instant },
      evidence: asked,
      places: found && file ? [placeIn(file, found.line, found.byteOffset)] : [],
    });
    return fact(moment(instant, open.settings.current().zone), citation);
  }

  return {
    evidence,
    lines,
    events: fact(totals?.events ?? 0, counted),
    rejects: fact(sum('rejects'), recorded('Add up "rejects" of the balance sheets in these entries.')),
    withoutTime: fact(totals?.withoutTime ?? 0, counted),
    first: await edge(totals?.first),
    last: await edge(totals?.last),
    dwell: dwellSpans(citations, dwell),
  };
}

function dwellSpans(citations: Citations, items: DwellItem[]): Headline['dwell'] {
  return (['first-act-to-discovery', 'first-act-to-last-act'] as const).flatMap((kind) => {
    const ofKind = items.filter((item) => item.kind === kind).sort((a, b) => a.days.value - b.days.value);
    const least = ofKind[0]?.days;
    const most = ofKind.at(-1)?.days;
    if (!least || !most) return [];
    const pairs = citations.cite({
      words: 'How many pairs of claims are there for this length of time?',
      rule: 'Each claim of a first act is paired with each claim of the other end; the incident timeline holds the claims.',
      parameters: { kind },
      from: ofKind.map((item) => item.days.citation),
    });
    return [{ kind, least, most, pairs: marked('inference', ofKind.length, pairs) }];
  });
}
