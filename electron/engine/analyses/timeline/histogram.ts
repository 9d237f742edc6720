import type { Output, Taken } from '@shared/contract.ts';
import { minute, second } from '@shared/time.ts';
import type { How } from '@shared/timeline.ts';
import { chosenMoments, columnOf } from '../../chosen.ts';
import { namesOf } from '../../events/names.ts';
import type { Session } from '../../session.ts';
import { type Buckets, bucketsFor } from './buckets.ts';
import { topValues } from './facet.ts';
import histogramSql from './histogram.sql?raw';
import splitSql from './histogram-split.sql?raw';
import { bucketCounts } from './ladder.ts';
import { sourceOf } from './selection.ts';
import { asked, explained, type View, viewing } from './view.ts';

type Series = Output<'timeline.histogram'>['series'][number];
interface Counted {
  bucket: number;
  value: number | null;
  rest: boolean;
  events: number;
}

const mostSeries = 8;

/**
 * How the events in scope spread over time. A series of the split `evidence` is named by the evidence's number.
 * Refuses with `case-none`, `filter-wrong`, `cancelled`.
 */
export async function histogram(
  session: Session,
  input: Taken<'timeline.histogram'>,
): Promise<Output<'timeline.histogram'>> {
  return viewing(session, input, async (view) => {
    const zone = view.open.settings.current().zone;
    const extent = extentOf(view);
    const buckets = extent
      ? bucketsFor(extent.from, extent.to, input.buckets, zone)
      : { start: 0, width: second, buckets: 0 };
    const { rows, how } = await counted(view, buckets, input.split);
    const series = await seriesOf(view, rows, buckets.buckets, input.split);
    return { total: view.timed + view.timeless, withoutTime: view.timeless, ...buckets, series, how };
  });
}

/** The stretch to draw: what was asked for, or from the first to the last minute with an event. */
function extentOf({ ladder, from, to }: View): { from: number; to: number } | null {
  const first = from ?? (ladder.minutes[0] === undefined ? to : ladder.minutes[0] * minute);
  const last = to ?? (ladder.timed === 0 ? from : ((ladder.minutes[ladder.minutes.length - 1] ?? 0) + 1) * minute);
  return first === null || last === null ? null : { from: first, to: Math.max(last, first) };
}

async function counted(
  view: View,
  { start, width, buckets }: Buckets,
  split: Taken<'timeline.histogram'>['split'],
): Promise<{ rows: Counted[]; how: How }> {
  const column = split === 'none' ? null : columnOf(split);
  // Counted by minute already: exact when no bucket is finer, with the minutes cut by the stretch's ends counted singly.
  const counts = split === 'none' || split === 'evidence' || split === 'eventOutcome';
  const byMinute = !view.selection && counts && width % minute === 0 && start % minute === 0;
  const window = { from: view.from, to: view.to };
  const chosen = chosenMoments({ value: column, timed: true, byMinute, window, ...sourceOf(view.selection) });
  const parameters = { start, width, buckets: Math.max(1, buckets) };
  const whole = (instant: number | null) => instant === null || instant % minute === 0;
  if (column === null && [width, start, view.from, view.to].every(whole)) {
    // The ladder counts the selection by minute, in memory: what the question would give is known.
    const counts = bucketCounts(view.ladder, { start, width, buckets }, window);
    const rows = counts.map((events, bucket) => ({ bucket, events, value: null, rest: false }));
    return { rows, how: explained(view, histogramSql, chosen, parameters) };
  }
  if (column === null) {
    const { rows, how } = await asked<Pick<Counted, 'bucket' | 'events'>>(view, histogramSql, chosen, parameters);
    return { rows: rows.map((row) => ({ ...row, value: null, rest: false })), how };
  }
  const top = await topValues(view, column, mostSeries, chosen);
  const ids = top.flatMap(({ id }) => (id === null ? [] : [id]));
  return asked<Counted>(view, splitSql, chosen, { ...parameters, top: JSON.stringify(ids) });
}

async function seriesOf(view: View, rows: Counted[], buckets: number, split: string): Promise<Series[]> {
  const byValue = new Map<string, { id: number | null; series: Series }>();
  if (split === 'none') byValue.set('null false', { id: null, series: emptySeries(false, buckets) });
  for (const { bucket, value, rest, events } of rows) {
    const key = `${value} ${rest}`;
    const one = byValue.get(key) ?? { id: value, series: emptySeries(rest, buckets) };
    byValue.set(key, one);
    one.series.counts[bucket] = (one.series.counts[bucket] ?? 0) + events;
    one.series.total += events;
  }
  const all = [...byValue.values()];
  const ids = all.flatMap(({ id }) => (id === null ? [] : [id]));
  const names = split === 'evidence' ? null : await namesOf(view.open.index, ids, view.signal);
  for (const { id, series } of all) if (id !== null) series.value = names ? (names.get(id) ?? null) : String(id);
  const text = (series: Series) => series.value ?? '';
  return all
    .map(({ series }) => series)
    .sort((a, b) => Number(a.rest) - Number(b.rest) || b.total - a.total || (text(a) < text(b) ? -1 : 1));
}

function emptySeries(rest: boolean, buckets: number): Series {
  return { value: null, rest, total: 0, counts: new Array<number>(buckets).fill(0) };
}
