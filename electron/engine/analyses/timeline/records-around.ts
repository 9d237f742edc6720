import type { EventRef, EventRow } from '@shared/event.ts';
import type { EventDetail } from '@shared/timeline.ts';
import type { OpenCase } from '../../case/case.ts';
import { eventRows } from '../../events/event-rows.ts';
import eventsAtLinesSql from './events-at-lines.sql?raw';

type Around = Pick<EventDetail, 'before' | 'after'>;

/** The records before and after an event of a file that is no text; what is said of each is what was done and what it says. */
export async function recordsAround(open: OpenCase, row: EventRow, reach: number): Promise<Around> {
  const near = await open.index.rows<EventRef>(eventsAtLinesSql, {
    evidence: row.evidence,
    from: Math.max(0, row.line - reach),
    to: row.line + reach,
  });
  const rows = [...(await eventRows(open, near)).values()].sort((a, b) => a.line - b.line);
  const shown = (of: EventRow) => ({
    line: of.line,
    byteOffset: of.byteOffset,
    text: [of.eventAction, of.message, of.userName, of.processName].filter((text) => text !== null).join(' · '),
    isEvent: true,
  });
  return {
    before: rows.filter(({ line }) => line < row.line).map(shown),
    after: rows.filter(({ line }) => line > row.line).map(shown),
  };
}
