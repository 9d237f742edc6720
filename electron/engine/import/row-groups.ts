import { chunkRows, groupRows } from './columns.ts';
import { type Feed, type Load, takeRows } from './feed.ts';

/**
 * Takes off the rows waiting that no whole row group needs, and never none: the store puts one chunk by itself where the
 * table gets a column.
 */
export function beyondGroups(events: Feed): Load[] {
  const rows = rowsIn(events);
  const whole = takeRows(events.waiting, rows - (rows % groupRows || groupRows));
  const beyond = events.waiting;
  events.waiting = whole;
  return beyond.length > 0 ? beyond : lastChunk(events);
}

/** Takes off the last chunk, where it is not all there is. */
export function lastChunk({ waiting }: Feed): Load[] {
  const last = waiting.pop();
  if (!last) return [];
  const from = last.from + Math.floor((last.to - last.from - 1) / chunkRows) * chunkRows;
  if (from > last.from) waiting.push({ ...last, to: from });
  else if (waiting.length === 0) {
    waiting.push(last);
    return [];
  }
  return [{ ...last, from }];
}

/** How many rows wait. */
export function rowsIn({ waiting }: Feed): number {
  return waiting.reduce((sum, { from, to }) => sum + to - from, 0);
}
