import { useThrottledValue } from '@mantine/hooks';
import type { Input, Output } from '@shared/contract.ts';
import { useRef } from 'react';
import { keyOf } from '../../answers.ts';
import type { EngineFailure } from '../../failure.ts';
import { useAnswer } from '../../use-answer.ts';

type Paged = 'traces.addresses' | 'traces.visits';
const pageRows = 200;

export interface Pages<M extends Paged> {
  /** Null while nothing has been counted yet. */
  total: number | null;
  /** The page last heard of, for what every page says. */
  latest: Output<M> | null;
  rowAt(row: number): Output<M>['rows'][number] | undefined;
  /** What is shown belongs to the question before. */
  stale: boolean;
  failure: EngineFailure | null;
  retry(): void;
}

/** The rows in sight of a list that stays in the engine, and the page behind them. */
export function usePages<M extends Paged>(
  method: M,
  input: Omit<Input<M>, 'offset' | 'limit'>,
  sight: { first: number; last: number },
): Pages<M> {
  const key = keyOf(method, input);
  const kept = useRef<{ key: string; pages: Map<number, Output<M>>; latest: Output<M> | null }>({
    key: '',
    pages: new Map(),
    latest: null,
  });
  // A scroll bar that is dragged passes many pages: not each of them is asked for.
  const page = useThrottledValue(Math.floor(sight.first / pageRows), 60);
  const behind = Math.floor(sight.last / pageRows);
  const total = kept.current.key === key ? (kept.current.latest?.total ?? null) : null;
  const ask = (number: number) =>
    number > 0 && (total === null || number * pageRows >= total)
      ? null
      : ({ ...input, offset: number * pageRows, limit: pageRows } as Input<M>);
  const options = { watch: ['evidence', 'traces', 'notes', 'case'] as const, cancellable: true, keep: false };
  const here = useAnswer(method, ask(page) ?? ask(0), options);
  const next = useAnswer(method, behind > page ? ask(behind) : null, options);

  for (const answer of [here, next]) {
    if (answer.state !== 'ready') continue;
    if (kept.current.key !== key) kept.current = { key, pages: new Map(), latest: null };
    kept.current.latest = answer.value;
    const number = answer.value.offset / pageRows;
    kept.current.pages.delete(number);
    kept.current.pages.set(number, answer.value);
    for (const old of [...kept.current.pages.keys()].slice(0, -20)) kept.current.pages.delete(old);
  }
  const { pages, latest } = kept.current;
  return {
    total: latest?.total ?? null,
    latest,
    rowAt: (row) => pages.get(Math.floor(row / pageRows))?.rows[row % pageRows],
    stale: kept.current.key !== key && latest !== null,
    failure: here.state === 'failed' ? here.failure : null,
    retry: here.retry,
  };
}
