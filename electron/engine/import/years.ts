import type { Mapping, Packing } from '@shared/evidence.ts';
import type { Format } from '../formats/format.ts';
import { createClock } from './clock.ts';
import type { Machine } from './compiled.ts';
import { unpackLimits } from './containers/budget.ts';
import { packingOf, unpacked } from './containers/packing.ts';
import { createQuickLines } from './quick-lines.ts';
import { openReader, silentSink } from './readers/reader.ts';
import type { Sink } from './sink.ts';
import { bytesAt, chained, openStored, plainBlocks, type Stored } from './stored.ts';
import type { Terms } from './terms.ts';
import { transcoded } from './transcode.ts';
import type { Text } from './transcoder.ts';

/** What can be told of the years of a file whose times state none. */
export interface Years {
  /** How often the year turns in it. */
  rollovers: number;
  /** Its latest event, as if the first were of the year 2000; null when no time was read. */
  latest: number | null;
}

const plainText: Text = { encoding: 'utf-8', returns: false, coloured: false };
const anyYear = 2000;
const lineFeed = 10;

/** Reads a file, or a piece of one, for its years only. @param terms of the compiled reader, which come out as they went in */
export function createYearScan(
  format: Format,
  zone: string,
  mapping: Mapping | null,
  text: Text = plainText,
  terms?: Terms,
) {
  const clock = createClock(zone, anyYear);
  const quick = terms?.machine && format.kind === 'lines' && text.encoding === 'utf-8' && !text.coloured;
  const seen = quick ? timesOf(terms, terms.machine) : instantsOnly();
  const reader = transcoded(text, seen.sink, (inner) => openReader(format, mapping, clock, inner));
  return {
    push: (block: Uint8Array) => reader.push(block),
    end(): Years {
      reader.end();
      return { rollovers: clock.turns(), latest: seen.latest() };
    },
  };
}

function instantsOnly() {
  let latest: number | null = null;
  const sink: Sink = {
    ...silentSink(),
    instant(instant) {
      if (latest === null || instant > latest) latest = instant;
    },
  };
  return { sink, latest: () => latest };
}

/** The same with the compiled reader, which comes out knowing no more terms than before. */
function timesOf(terms: Terms, machine: Machine) {
  const mark = terms.mark();
  const { sink, latest } = instantsOnly();
  let latestRun = Number.NEGATIVE_INFINITY;
  const quick = createQuickLines(
    machine,
    () => Number.NEGATIVE_INFINITY,
    ({ first, last }) => {
      if (first <= last) latestRun = last;
    },
    null,
  );
  return {
    sink: { ...sink, quick },
    latest() {
      quick.finish();
      terms.reset(mark);
      const last = Math.max(latestRun, latest() ?? Number.NEGATIVE_INFINITY);
      return Number.isFinite(last) ? last : null;
    },
  };
}

/** Goes through a whole file for its years, before it is read. Refuses as `openStored` and `unpacked` do. */
export async function scanYears(
  file: { path: string; name: string },
  format: Format,
  zone: string,
  mapping: Mapping | null,
  alive: () => void,
  text: Text = plainText,
  terms?: Terms,
): Promise<Years> {
  const stored = openStored(file.path, file.name);
  try {
    const scan = createYearScan(format, zone, mapping, text, terms);
    const blocks = plainBlocks(stored);
    const { value: first } = blocks.next();
    if (!first) return scan.end();
    const all = chained(first, blocks);
    for await (const part of unpacked(all, packingOf(first), file.name, unpackLimits, () => {})) {
      scan.push(part);
      alive();
    }
    return scan.end();
  } finally {
    stored.close();
  }
}

/** Bytes at a file's end that tell of its last lines. */
const tailBytes = 1 << 16;

/**
 * Tells the years of a file from its first bytes and, where it is not packed, its last: what lies between may say otherwise.
 */
export function guessYears(
  stored: Stored,
  packing: Packing,
  { head, whole }: { head: Uint8Array; whole: boolean },
  format: Format,
  zone: string,
  mapping: Mapping | null,
  terms: Terms,
): Years {
  const scan = createYearScan(format, zone, mapping, plainText, terms);
  scan.push(whole ? head : head.subarray(0, head.lastIndexOf(lineFeed) + 1));
  if (packing === 'none' && !whole) {
    const from = Math.max(head.length, stored.sizeBytes - tailBytes);
    const tail = bytesAt(stored, from, stored.sizeBytes - from);
    scan.push(tail.subarray(tail.indexOf(lineFeed) + 1));
  }
  return scan.end();
}

const dayMs = 86_400_000;

/** The year of the latest event: that of the file's own date, or the one before when it would otherwise lie after that date. */
export function yearBefore(modified: string, fileYear: number, latest: number | null): number {
  if (latest === null) return fileYear;
  const inFileYear = new Date(latest / 1000);
  inFileYear.setUTCFullYear(fileYear);
  // A day of grace, for clocks and zones that differ.
  return inFileYear.getTime() > Date.parse(modified) + dayMs ? fileYear - 1 : fileYear;
}
