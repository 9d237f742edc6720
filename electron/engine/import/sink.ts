import type { NumberField, TermField, TextField } from '@shared/event.ts';
import type { QuickLines } from './quick-lines.ts';

/**
 * Where a reader puts what it makes of the bytes, one event at a time: set the fields, then `event()`.
 * Fields left unset are "not stated". Slices are copied or looked up at once, so a reader may reuse its buffer.
 */
export interface Sink {
  /** A field of few distinct values. An empty slice or text counts as not stated. */
  termBytes(field: TermField, bytes: Uint8Array, start: number, end: number): void;
  term(field: TermField, text: string): void;
  textBytes(field: TextField, bytes: Uint8Array, start: number, end: number): void;
  text(field: TextField, text: string): void;
  number(field: NumberField, value: number): void;
  /**
   * The event's time: microseconds since 1970 UTC, the offset the line itself states (minutes) or null, and where the
   * time's text stands, counted from the event's first byte.
   */
  instant(microseconds: number, offsetMinutes: number | null, timeAt: number, timeLength: number): void;
  /** One field beyond the common ones, by the format's own name. */
  more(name: string, value: string): void;
  /** Ends the event: 1-based line on which it begins, its first byte's offset in the file as parsed, its length in bytes. */
  event(line: number, byteOffset: number, byteLength: number): void;
  /** Forgets the fields set since the last event. */
  drop(): void;

  reject(line: number, byteOffset: number, byteLength: number, reason: string): void;
  blank(): void;
  comment(): void;
  continuation(): void;
  /** It keeps no fields: what would only fill some need not be read. */
  readonly fieldless?: boolean;
  /** Where lines of the usual kind can be taken many at a time. */
  readonly quick?: QuickLines;
  /** Physical lines seen; said once, at the end. */
  physicalLines(count: number): void;
}

/** Turns a file's bytes into events. Blocks come in order and may end anywhere; the reader keeps what it still needs. */
export interface Reader {
  push(block: Uint8Array): void;
  /** The file ends here. */
  end(): void;
}

/** What a person decided, or what was proposed, about a file. */
export interface ReadOptions {
  /** IANA zone for times that state no offset. */
  zone: string;
  /** Year of the file's latest event, for times that state none. */
  year: number;
  /** How often the year turns in the file, as `createYearScanner` counts it: the first event is of `year - rollovers`. */
  rollovers?: number;
  mapping: { time: string | null; fields: Record<string, string> } | null;
}
