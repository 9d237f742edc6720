import { type EventRow, eventFieldNames } from '@shared/event.ts';
import type { Sink } from './sink.ts';
import { rewritten, textOf } from './text.ts';

export interface Collected {
  sink: Sink;
  rows: EventRow[];
  rejects: { line: number; reason: string; text: string; byteOffset: number; byteLength: number }[];
  /** Events and rejects seen, also those not kept. */
  counts: { events: number; rejects: number };
}

/** A sink that keeps the first events and rejects as rows, for people to look at. */
export function createCollector(evidence: number, most: number): Collected {
  const rows: EventRow[] = [];
  const rejects: Collected['rejects'] = [];
  const counts = { events: 0, rejects: 0 };
  let fields: Partial<Record<string, string | number>> = {};
  let more: Record<string, string> | null = null;
  let time: { instant: number; offsetMinutes: number | null } | null = null;
  const forget = () => {
    fields = {};
    more = null;
    time = null;
  };
  const set = (field: string, value: string | number) => {
    if (value !== '') fields[field] = value;
    else delete fields[field];
  };

  const sink: Sink = {
    termBytes: (field, bytes, start, end) => set(field, spelled(bytes, start, end)),
    term: set,
    textBytes: (field, bytes, start, end) => set(field, spelled(bytes, start, end)),
    text: set,
    number: set,
    instant(instant, offsetMinutes) {
      time = { instant, offsetMinutes };
    },
    more(name, value) {
      // A plain object would take `__proto__` for something else.
      more ??= Object.create(null) as Record<string, string>;
      more[name] = value;
    },
    event(line, byteOffset, byteLength) {
      counts.events++;
      if (rows.length < most) {
        const stated = Object.fromEntries(eventFieldNames.map((field) => [field, fields[field] ?? null]));
        rows.push({
          evidence,
          line,
          byteOffset,
          byteLength,
          instant: time?.instant ?? null,
          offsetMinutes: time?.offsetMinutes ?? null,
          ...stated,
          more,
          notes: 0,
          incident: 0,
        } as EventRow);
      }
      forget();
    },
    drop: forget,
    reject(line, byteOffset, byteLength, reason) {
      counts.rejects++;
      if (rejects.length < most) rejects.push({ line, reason, text: '', byteOffset, byteLength });
    },
    blank() {},
    comment() {},
    continuation() {},
    physicalLines() {},
  };
  return { sink, rows, rejects, counts };
}

/** A slice as text to be shown: bytes that are not UTF-8 as \xNN. */
export function spelled(bytes: Uint8Array, start: number, end: number): string {
  const { bytes: valid } = rewritten(bytes, start, Math.max(start, end), false);
  return textOf(valid, 0, valid.length);
}
