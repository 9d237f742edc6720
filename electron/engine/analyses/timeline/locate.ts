import type { Output, Taken } from '@shared/contract.ts';
import type { EventRef } from '@shared/event.ts';
import { minute } from '@shared/time.ts';
import type { Session } from '../../session.ts';
import instantSql from './instant.sql?raw';
import { countBeforeMinute } from './ladder.ts';
import locateSql from './locate.sql?raw';
import { ask, countBefore, type View, viewing } from './view.ts';

/**
 * Where in the table an event stands, or the first event at or after an instant in the table's order (with `newest`:
 * at or before it, as that table runs back in time). Null when there is none. Refuses with `case-none`, `filter-wrong`, `cancelled`.
 */
export async function locate(session: Session, input: Taken<'timeline.locate'>): Promise<Output<'timeline.locate'>> {
  return viewing(session, input, async (view) => {
    if (input.event) return { offset: await placeOf(view, input.event, input.order) };
    if (input.instant === undefined) return { offset: null };
    const before = await countBefore(view, input.order === 'oldest' ? input.instant : input.instant + 1);
    const place = Math.max(0, Math.min(view.timed, before - view.base));
    const offset = input.order === 'oldest' ? place : view.timed - place;
    return { offset: offset < view.timed ? offset : null };
  });
}

async function placeOf(view: View, event: EventRef, order: 'oldest' | 'newest'): Promise<number | null> {
  const place = { evidence: event.evidence, byteOffset: event.byteOffset };
  const found = await ask<{ instant: number | null }>(
    view,
    instantSql,
    place,
    undefined,
    'places',
    'instant, evidence, byteOffset',
  );
  const instant = found.rows[0]?.instant;
  if (instant === undefined) return null;
  // Only its own minute has to be looked through; the ladder knows what comes before.
  const number = instant === null ? null : Math.floor(instant / minute);
  const window = number === null ? undefined : { from: number * minute, to: (number + 1) * minute };
  const parameters = { ...place, instant };
  const { rows } = await ask<{ events: number }>(
    view,
    locateSql,
    parameters,
    window,
    'places',
    'instant, evidence, byteOffset',
  );
  const within = rows[0]?.events ?? 0;
  if (number === null) return view.from === null && view.to === null ? view.timed + within : null;
  const at = countBeforeMinute(view.ladder, number) + within - view.base;
  if (at < 0 || at >= view.timed) return null;
  return order === 'oldest' ? at : view.timed - 1 - at;
}
