import type { Sink } from '../../electron/engine/import/sink.ts';

export interface Collected {
  events: Record<string, string | number>[];
  rejects: { line: number; byteOffset: number; byteLength: number; reason: string }[];
  blanks: number;
  comments: number;
  continuations: number;
  physicalLines: number;
  /** How often `physicalLines` was said. */
  said: number;
}

/** A sink that keeps everything as plain objects; fields beyond the common ones stand under `more.`. */
export function collectingSink(): Sink & { collected: Collected } {
  const collected: Collected = {
    events: [],
    rejects: [],
    blanks: 0,
    comments: 0,
    continuations: 0,
    physicalLines: 0,
    said: 0,
  };
  let event: Record<string, string | number> = Object.create(null);
  const text = (bytes: Uint8Array, start: number, end: number) =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(start, end));
  const set = (name: string, value: string) => {
    if (value !== '') event[name] = value;
  };
  return {
    collected,
    termBytes: (field, bytes, start, end) => set(field, text(bytes, start, end)),
    term: set,
    textBytes: (field, bytes, start, end) => set(field, text(bytes, start, end)),
    text: set,
    number: (field, value) => {
      event[field] = value;
    },
    instant: (microseconds, offsetMinutes, timeAt, timeLength) => {
      if (!Number.isSafeInteger(microseconds)) throw new Error(`An instant of ${microseconds}.`);
      event.instant = iso(microseconds);
      event.offset = offsetMinutes === null ? 'none' : offsetMinutes;
      event.timeAt = timeAt;
      event.timeLength = timeLength;
    },
    more: (name, value) => set(`more.${name}`, value),
    event: (line, byteOffset, byteLength) => {
      collected.events.push(Object.assign(event, { line, byteOffset, byteLength }));
      event = Object.create(null);
    },
    drop: () => {
      event = Object.create(null);
    },
    reject: (line, byteOffset, byteLength, reason) => {
      if (Object.keys(event).length > 0) throw new Error(`Fields of a rejected line are left: ${Object.keys(event)}`);
      collected.rejects.push({ line, byteOffset, byteLength, reason });
    },
    blank: () => {
      collected.blanks += 1;
    },
    comment: () => {
      collected.comments += 1;
    },
    continuation: () => {
      collected.continuations += 1;
    },
    physicalLines: (count) => {
      collected.physicalLines = count;
      collected.said += 1;
    },
  };
}

function iso(microseconds: number): string {
  const seconds = Math.floor(microseconds / 1e6);
  const rest = microseconds - seconds * 1e6;
  const text = new Date(seconds * 1000).toISOString().slice(0, 19);
  return rest === 0 ? `${text}Z` : `${text}.${String(rest).padStart(6, '0').replace(/000$/, '')}Z`;
}

/** Lines by a plain counter: those that end, and a last one that does not. */
export function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 10) count += 1;
  return count + (bytes.length > 0 && bytes[bytes.length - 1] !== 10 ? 1 : 0);
}
