import type { Life } from '@shared/credentials.ts';

export type LifeRow = Life['rows'][number];
export type LifeLine = Life['lines'][number];

/** A stretch of time on the chart, microseconds. */
export interface Span {
  from: number;
  to: number;
}

/** The stretch the evidence speaks of, or one that holds every life whole. A fiftieth is left free on either side. */
export function spanOf(life: Life, whole: boolean): Span {
  let from = life.from ?? Number.POSITIVE_INFINITY;
  let to = life.to ?? Number.NEGATIVE_INFINITY;
  const reach = (at: number | null | undefined) => {
    if (at === null || at === undefined) return;
    from = Math.min(from, at);
    to = Math.max(to, at);
  };
  for (const line of life.lines) reach(line.instant);
  if (whole || !Number.isFinite(from))
    for (const row of life.rows) {
      reach(row.employment?.from);
      reach(row.employment?.to);
      for (const one of row.credentials) {
        reach(one.from);
        reach(one.to);
      }
    }
  if (!Number.isFinite(from) || !Number.isFinite(to) || to <= from) return { from: 0, to: 1_000_000 };
  const free = (to - from) / 50;
  return { from: from - free, to: to + free };
}

/** A bar's place in hundredths of the width, cut at the edges; null when none of it is in sight. */
export function placed(from: number, to: number, span: Span): { x: string; width: string } | null {
  const start = Math.max(from, span.from);
  const end = Math.min(to, span.to);
  if (end < start) return null;
  const whole = span.to - span.from;
  return { x: `${((start - span.from) / whole) * 100}%`, width: `${Math.max(0.15, ((end - start) / whole) * 100)}%` };
}

/** A row by its person, or by what it is called. */
export function rowKey(row: LifeRow): string {
  return row.person ? `person:${row.person.id}` : row.label;
}
