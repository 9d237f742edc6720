import { useThrottledValue } from '@mantine/hooks';
import type { EventRow } from '@shared/event.ts';
import type { How, Page } from '@shared/timeline.ts';
import { useRef } from 'react';
import { keyOf } from '../../answers.ts';
import type { EngineFailure } from '../../failure.ts';
import { useAnswer } from '../../use-answer.ts';
import type { Order, Scope } from './scope.ts';

export const pageRows = 200;

export interface Rows {
  /** Null while nothing has been counted yet. */
  total: number | null;
  how: How | null;
  rowAt(row: number): EventRow | undefined;
  /** What is shown belongs to the scope before; the new one is being selected. */
  stale: boolean;
  failure: EngineFailure | null;
  retry(): void;
}

/** The rows in sight, and a page before and behind them; all others stay in the engine. */
export function useRows(scope: Scope, order: Order, first: number, last: number): Rows {
  const key = keyOf('timeline.page', { ...scope, order });
  const kept = useRef<{ key: string; pages: Map<number, Page>; latest: Page | null }>({
    key: '',
    pages: new Map(),
    latest: null,
  });
  // A scroll bar that is dragged passes thousands of pages: not each of them is asked for.
  const page = useThrottledValue(Math.floor(first / pageRows), 60);
  const total = kept.current.key === key ? (kept.current.latest?.total ?? null) : null;
  const ask = (number: number) =>
    number < 0 || (number > 0 && total !== null && number * pageRows >= total)
      ? null
      : { ...scope, order, offset: number * pageRows, limit: pageRows };
  const options = { watch: ['evidence', 'notes', 'incident'] as const, cancellable: true, keep: false };
  const here = useAnswer('timeline.page', ask(page), options);
  const more = total !== null && here.state === 'ready';
  const straddles = total !== null && Math.floor(last / pageRows) > page;
  const next = useAnswer('timeline.page', more || straddles ? ask(page + 1) : null, options);
  const before = useAnswer('timeline.page', more ? ask(page - 1) : null, options);

  const arrived = [here, next, before].flatMap((answer) => (answer.state === 'ready' ? [answer.value] : []));
  const latest = arrived[0];
  if (latest) {
    if (kept.current.key !== key) kept.current = { key, pages: new Map(), latest };
    kept.current.latest = latest;
    for (const one of arrived) {
      const number = one.offset / pageRows;
      kept.current.pages.delete(number);
      kept.current.pages.set(number, one);
    }
    for (const number of [...kept.current.pages.keys()].slice(0, -20)) kept.current.pages.delete(number);
  }
  const { pages, latest: known } = kept.current;
  return {
    total: known?.total ?? null,
    how: known?.how ?? null,
    rowAt: (row) => pages.get(Math.floor(row / pageRows))?.rows[row % pageRows],
    stale: kept.current.key !== key && known !== null,
    failure: here.state === 'failed' ? here.failure : null,
    retry: here.retry,
  };
}
