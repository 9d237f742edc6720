import { bucketsFor } from '../analyses/timeline/buckets.ts';
import type { OpenCase } from '../case/case.ts';
import { type Citations, fact, wordsOf } from './citations.ts';
import { indexed } from './coverage.ts';
import { moment } from './moment.ts';
import overTimeSql from './questions/over-time.sql?raw';
import type { Headline, HistogramItem } from './summary.ts';

interface Counted {
  bucket: number;
  outcome: string | null;
  rest: boolean;
  events: number;
}

const mostBuckets = 240;

/**
 * Events over time. Asked by the outcomes' names: the timeline's own question names them by their ids in the index, and
 * these change when it is made anew. Null when no event has a time.
 */
export async function histogramItem(
  open: OpenCase,
  citations: Citations,
  { first, last, withoutTime }: Headline,
  signal: AbortSignal,
): Promise<HistogramItem | null> {
  if (!first || !last) return null;
  const { zone } = open.settings.current();
  const from = first.value.microseconds;
  const { start, width, buckets } = bucketsFor(from, last.value.microseconds + 1, mostBuckets, zone);
  const parameters = { start, width };
  const rows = await open.index.rows<Counted>(overTimeSql, parameters, signal);
  const citation = citations.cite({
    words: wordsOf(overTimeSql),
    sql: overTimeSql,
    parameters,
    evidence: indexed(open),
  });
  const series = new Map<string, HistogramItem['series'][number]['value']>();
  for (const { bucket, outcome, rest, events } of rows) {
    const key = JSON.stringify([outcome, rest]);
    const one = series.get(key) ?? { value: outcome, rest, total: 0, counts: new Array<number>(buckets).fill(0) };
    series.set(key, one);
    one.counts[bucket] = (one.counts[bucket] ?? 0) + events;
    one.total += events;
  }
  const text = ({ value, rest }: { value: string | null; rest: boolean }) =>
    rest ? '2' : value === null ? '1' : `0${value}`;
  const ordered = [...series.values()].sort((a, b) => b.total - a.total || (text(a) < text(b) ? -1 : 1));
  return {
    zone,
    start: moment(start, zone),
    width: fact(width, citation),
    total: fact(
      ordered.reduce((sum, { total }) => sum + total, 0),
      citation,
    ),
    withoutTime,
    series: ordered.map((one) => fact(one, citation)),
  };
}
