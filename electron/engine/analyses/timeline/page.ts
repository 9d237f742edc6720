import type { Output, Taken } from '@shared/contract.ts';
import type { How } from '@shared/timeline.ts';
import { dressed, type StoredRow } from '../../events/event-rows.ts';
import type { Session } from '../../session.ts';
import { stretchOf } from './ladder.ts';
import pageSql from './page.sql?raw';
import { ask, type View, viewing } from './view.ts';

/**
 * Events at some places of the table. The order is time, evidence, byte; `newest` is its mirror image; events without a
 * time stand at the end of both. Refuses with `case-none`, `filter-wrong`, `cancelled`.
 */
export async function page(session: Session, input: Taken<'timeline.page'>): Promise<Output<'timeline.page'>> {
  return viewing(session, input, async (view) => {
    const total = view.timed + view.timeless;
    const offset = Math.min(input.offset, total);
    const timedCount = Math.max(0, Math.min(input.limit, view.timed - offset));
    const timed = await timedRows(view, input.order, offset, timedCount);
    const skipped = Math.max(0, offset - view.timed);
    const left = Math.min(input.limit - timedCount, view.timeless - skipped);
    const timeless = left > 0 ? await rowsOf(view, null, true, left, skipped) : null;
    const stored = [...timed.rows, ...(timeless?.rows ?? [])];
    const rows = await dressed(view.open, stored, view.signal);
    return { total, offset, rows, how: timeless && timed.rows.length === 0 ? timeless.how : timed.how };
  });
}

type Stored = { rows: StoredRow[]; how: How };

async function timedRows(view: View, order: 'oldest' | 'newest', offset: number, count: number): Promise<Stored> {
  const first = count === 0 ? 0 : order === 'oldest' ? offset : view.timed - offset - count;
  const stretch = stretchOf(view.ladder, view.base + first, Math.max(1, count));
  const stored = await rowsOf(view, stretch, false, count, stretch.skip);
  if (order === 'newest') stored.rows.reverse();
  return stored;
}

/** `timeless` asks for the events without a time, in the order of evidence and byte. */
async function rowsOf(
  view: View,
  stretch: { from: number; to: number } | null,
  timeless: boolean,
  limit: number,
  skip: number,
): Promise<Stored> {
  return ask<StoredRow>(
    view,
    pageSql,
    { timeless: timeless ? 1 : 0, limit, skip },
    stretch ?? undefined,
    'events',
    '*',
  );
}
