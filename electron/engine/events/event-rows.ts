import { type EventRef, type EventRow, eventFieldNames, termFieldNames } from '@shared/event.ts';
import type { OpenCase } from '../case/case.ts';
import eventRowsSql from './event-rows.sql?raw';
import { namesOf } from './names.ts';

const otherFieldNames = eventFieldNames.filter((field) => !termFieldNames.some((term) => term === field));

/** An event as the index stores it: ids for terms, `more` as JSON text. */
export type StoredRow = Record<string, string | number | null>;

/** The rows of some events, by `eventKey`; those the index does not hold are missing. */
export async function eventRows(
  open: OpenCase,
  refs: readonly EventRef[],
  signal?: AbortSignal,
): Promise<Map<string, EventRow>> {
  if (refs.length === 0) return new Map();
  const evidence = refs.map((ref) => ref.evidence);
  const byteOffset = refs.map((ref) => ref.byteOffset);
  const [firstEvidence, lastEvidence] = endsOf(evidence);
  const [firstByte, lastByte] = endsOf(byteOffset);
  const parameters = {
    evidence: JSON.stringify(evidence),
    byteOffset: JSON.stringify(byteOffset),
    ...{ firstEvidence, lastEvidence, firstByte, lastByte },
  };
  const stored = await open.index.rows<StoredRow>(eventRowsSql, parameters, signal);
  return new Map((await dressed(open, stored, signal)).map((row) => [eventKey(row), row]));
}

function endsOf(numbers: readonly number[]): [number, number] {
  return [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
}

/** One text per event. */
export function eventKey(ref: EventRef): string {
  return `${ref.evidence}:${ref.byteOffset}`;
}

/** Stored rows as a table shows them: names for ids, and how many notes and incident entries stand on each. */
export async function dressed(open: OpenCase, stored: StoredRow[], signal?: AbortSignal): Promise<EventRow[]> {
  const ids = stored.flatMap((row) => termFieldNames.map((field) => row[field]).filter((id) => typeof id === 'number'));
  const names = await namesOf(open.index, ids, signal);
  return stored.map((row) => {
    const number = (key: string) => Number(row[key]);
    const place = { evidence: number('evidence'), byteOffset: number('byteOffset') };
    const sha256 = open.register.get(place.evidence)?.sha256 ?? '';
    const event: Record<string, unknown> = {
      ...place,
      line: number('line'),
      byteLength: number('byteLength'),
      instant: row.instant ?? null,
      offsetMinutes: row.offsetMinutes ?? null,
      more: typeof row.more === 'string' ? moreOf(row.more) : null,
      notes: open.notes.on(sha256, place.byteOffset).length,
      incident: open.incident.on(sha256, place.byteOffset).length,
    };
    // Put one by one: gathered in a list first, they take three times as long as all the rest of a page here.
    for (const field of otherFieldNames) event[field] = row[field] ?? null;
    for (const field of termFieldNames) {
      const id = row[field] ?? null;
      event[field] = id === null ? null : names.get(Number(id));
    }
    return event as EventRow;
  });
}

/** A null prototype: a field may be named `__proto__`, and is then a field like any other. */
function moreOf(json: string): Record<string, string> {
  return Object.assign(Object.create(null), JSON.parse(json));
}
