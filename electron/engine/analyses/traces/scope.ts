import { type FilterNode, filterToText } from '@shared/filter.ts';
import type { OpenCase } from '../../case/case.ts';
import { meaningOf, whereIn } from '../../case-filter.ts';
import { look } from '../../look.ts';
import { type Session, theCase } from '../../session.ts';
import { treeOf } from '../../where.ts';
import { type Extent, type Ground, lendGround } from './ground.ts';

/** Which events a question is about. */
export interface TraceScope {
  filter: string;
  from: number | null;
  to: number | null;
  job?: string | undefined;
}

/** Lends the figures of a scope to `work`, making them first where need be. Refuses with `case-none`, `filter-wrong`, `cancelled`. */
export async function onGround<T>(
  session: Session,
  { filter, from, to, job }: TraceScope,
  work: (ground: Ground) => Promise<T>,
): Promise<T> {
  const open = theCase(session);
  const tree = treeOf(filter);
  return look(session, job, (signal, going) =>
    lendGround(open, signal, going, () => extentOf(open, tree, { from, to }, signal), work),
  );
}

/** The events that a filter and a stretch of time leave, and what they are called. Refuses with `cancelled`. */
export async function extentOf(
  open: OpenCase,
  tree: FilterNode | null,
  window: Extent['window'],
  signal: AbortSignal,
): Promise<Extent> {
  const { from, to } = window;
  const where = tree && (await whereIn(open, tree, signal));
  const whole = where === null && from === null && to === null;
  const key = whole ? '' : `${filterToText(tree)} ${from} ${to} ${tree ? meaningOf(tree, open) : ''}`;
  return { key, where, window };
}
