import type { Mapping } from '@shared/evidence.ts';
import type { Format } from '../../formats/format.ts';
import { type Clock, createClock } from '../clock.ts';
import type { Reader, ReadOptions, Sink } from '../sink.ts';
import { createLineReader, type ProbedReader } from './lines.ts';
import { createRecordReader } from './records.ts';
import { createTableReader } from './table.ts';

/** A reader of a format, which gives what it makes of the bytes to the sink. */
export function createReader(format: Format, options: ReadOptions, sink: Sink): Reader {
  const clock = createClock(options.zone, options.year - (options.rollovers ?? 0));
  return openReader(format, options.mapping, clock, sink);
}

/** The same with a clock of the caller's, which then knows what the times lacked. */
export function openReader(
  format: Format,
  mapping: Mapping | null,
  clock: Clock,
  sink: Sink,
): Reader & Partial<ProbedReader> {
  if (format.kind === 'lines') return createLineReader(format, clock, sink);
  if (format.kind === 'records') return createRecordReader(format, mapping, clock, sink);
  return createTableReader(format, mapping, clock, sink);
}

/** Counts how often the year turns in a file whose times state none; `end` gives the number. Push the whole file. */
export function createYearScanner(format: Format): { push(block: Uint8Array): void; end(): number } {
  // Any leap year will do as the first: the count does not depend on it.
  const clock = createClock('UTC', 2000);
  const reader = openReader(format, null, clock, silentSink());
  return {
    push: (block) => reader.push(block),
    end() {
      reader.end();
      return clock.turns();
    },
  };
}

/** A sink that keeps nothing. */
export function silentSink(): Sink {
  const ignore = () => {};
  return {
    termBytes: ignore,
    term: ignore,
    textBytes: ignore,
    text: ignore,
    number: ignore,
    instant: ignore,
    more: ignore,
    event: ignore,
    drop: ignore,
    reject: ignore,
    blank: ignore,
    comment: ignore,
    continuation: ignore,
    physicalLines: ignore,
  };
}
