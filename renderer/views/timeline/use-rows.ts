import { useThrottledValue } from '@mantine/hooks';
import type { EventRow } from '@shared/event.ts';
import type { How } from '@shared/timeline.ts';
import { useRef } from 'react';
import { keyOf } from '../../answers.ts';
import type { EngineFailure } from '../../failure.ts';
import { useAnswer } from '../../use-answer.ts';
import type { Order, Scope } from './scope.ts';

export const pageRows = 200;

export interface Rows {
  /** Null while not all have been counted yet. */
  total: number | null;
  /** Rows that can be shown: all of them, or the first ones as long as not all have been counted. */
  found: number;
  how: How | null;
  rowAt(row: number): EventRow | undefined;
  /** What is shown belongs to the scope before; the new one is being selected. */
  stale: boolean;
  failure: EngineFailure | null;
  retry(): void;
}

/** What is known of the rows of a scope. */
interface Known {
  key: string;
  pages: Map<number, readonly EventRow[]>;
  total: number | null;
  how: How | null;
}

/**
 * The rows in sight, and a page before and behind them; all others stay in the engine. The first rows of a filter are
 * shown as soon as they are found, while its events are still being counted.
 */
export function useRows(scope: Scope, order: Order, first: number, last: number): Rows {
  const key = keyOf('timeline.page', { ...scope, order });
  const kept = useRef<Known>({ key: '', pages: new Map(), total: null, how: null });
  // A scroll bar that is dragged passes thousands of pages: not each of them is asked for.
  const page = useThrottledValue(Math.floor(first / pageRows), 60);
  const total = kept.current.key === key ? kept.current.total : null;
  const ask = (number: number) =>
    number < 0 || (number > 0 && total !== null && number * pageRows >= total)
      ? null
      : { ...scope, order, offset: number * pageRows, limit: pageRows };
  const options = { watch: ['evidence', 'notes', 'incident'] as const, cancellable: true, keep: false };
  const early = useAnswer(
    'timeline.first',
    total === null && scope.filter !== '' ? { ...scope, order, limit: pageRows } : null,
    options,
  );
  const here = useAnswer('timeline.page', ask(page), options);
  const more = total !== null && here.state === 'ready';
  const straddles = total !== null && Math.floor(last / pageRows) > page;
  const next = useAnswer('timeline.page', more || straddles ? ask(page + 1) : null, options);
  const before = useAnswer('timeline.page', more ? ask(page - 1) : null, options);

  const arrived = [here, next, before].flatMap((answer) => (answer.state === 'ready' ? [answer.value] : []));
  const latest = arrived[0];
  if (latest || early.state === 'ready') {
    if (kept.current.key !== key) kept.current = { key, pages: new Map(), total: null, how: null };
    const known = kept.current;
    if (latest) Object.assign(known, { total: latest.total, how: latest.how });
    else if (early.value && known.total === null) {
      Object.assign(known, { total: early.value.total, how: early.value.how });
      known.pages.set(0, early.value.rows);
    }
    for (const one of arrived) {
      const number = one.offset / pageRows;
      known.pages.delete(number);
      known.pages.set(number, one.rows);
    }
    for (const number of [...known.pages.keys()].slice(0, -20)) known.pages.delete(number);
  }
  const known = kept.current;
  return {
    total: known.total,
    found: known.total ?? known.pages.get(0)?.length ?? 0,
    how: known.how,
    rowAt: (row) => known.pages.get(Math.floor(row / pageRows))?.[row % pageRows],
    stale: known.key !== key && known.key !== '',
    failure: here.state === 'failed' ? here.failure : null,
    retry: here.retry,
  };
}
