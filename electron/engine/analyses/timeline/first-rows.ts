import type { Output, Taken } from '@shared/contract.ts';
import { chosenEvents, questionOver } from '../../chosen.ts';
import { dressed, type StoredRow } from '../../events/event-rows.ts';
import type { Session } from '../../session.ts';
import firstSql from './first-rows.sql?raw';
import { piecesOf } from './ladder.ts';
import lastSql from './last-rows.sql?raw';
import { page } from './page.ts';
import { ahead, type Uncounted } from './view.ts';

/** Milliseconds after which one is told what was found so far; so many of them at least are for looking. */
const patienceMs = 90;
const leastMs = 40;
/** Events of the first stretch gone through: a few milliseconds' worth. */
const firstStretch = 50_000;

/**
 * The first rows of a filter in the table's order, before anybody has counted its events: the case is gone through in
 * that order until there are enough, or a tenth of a second has passed. Refuses with `case-none`, `filter-wrong`, `cancelled`.
 */
export async function firstRows(session: Session, input: Taken<'timeline.first'>): Promise<Output<'timeline.first'>> {
  const begun = performance.now();
  const found = await ahead(session, input, (uncounted) => {
    const left = Math.max(leastMs, Math.round(patienceMs - (performance.now() - begun)));
    return search(uncounted, input, AbortSignal.timeout(left));
  });
  if (found) return found;
  const { total, rows, how } = await page(session, { ...input, offset: 0 });
  return { total, rows, how };
}

async function search(
  { open, signal, where, ladder, from, to }: Uncounted,
  { order, limit }: Taken<'timeline.first'>,
  late: AbortSignal,
): Promise<Output<'timeline.first'>> {
  const question = order === 'oldest' ? firstSql : lastSql;
  const stop = AbortSignal.any([signal, late]);
  const over = (window: { from: number | null; to: number | null }) => chosenEvents({ columns: '*', where, window });
  const stored: StoredRow[] = [];
  const gone: { from: number; to: number }[] = [];
  let ended = true;
  for (const window of piecesOf(ladder, { from, to }, firstStretch, order)) {
    const { sql, parameters } = over(window);
    const wanted = { ...parameters, limit: limit - stored.length };
    try {
      // The first stretch is gone through whatever the machine is busy with: what is common is found there.
      const until = gone.length === 0 ? signal : stop;
      stored.push(...(await open.index.rows<StoredRow>(questionOver(question, sql), wanted, until)));
    } catch (error) {
      if (signal.aborted || !late.aborted) throw error;
      ended = false;
      break;
    }
    gone.push(window);
    ended = stored.length < limit;
    if (!ended) break;
  }
  // One question that gives the same rows: that of all the stretches gone through.
  const ends = gone.flatMap((window) => [window.from, window.to]);
  const { sql, parameters } = over(gone.length > 0 ? { from: Math.min(...ends), to: Math.max(...ends) } : { from, to });
  return {
    total: ended && (ladder.timeless === 0 || from !== null || to !== null) ? stored.length : null,
    rows: await dressed(open, stored, signal),
    how: {
      question: question.slice(3, question.indexOf('\n')),
      sql: questionOver(question, sql),
      parameters: { ...parameters, limit },
    },
  };
}
