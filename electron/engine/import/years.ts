import type { Encoding, Mapping } from '@shared/evidence.ts';
import type { Format } from '../formats/format.ts';
import { createClock } from './clock.ts';
import { packingOf, unpacked } from './containers/packing.ts';
import { openReader, silentSink } from './readers/reader.ts';
import { chained, openStored, plainBlocks } from './stored.ts';
import { transcoded } from './transcode.ts';

/** What can be told of the years of a file whose times state none. */
export interface Years {
  /** How often the year turns in it. */
  rollovers: number;
  /** Its latest event, as if the first were of the year 2000; null when no time was read. */
  latest: number | null;
}

/** How a file's text is written. */
export interface Text {
  encoding: Encoding;
  returns: boolean;
}

const plainText: Text = { encoding: 'utf-8', returns: false };
const anyYear = 2000;

/** Reads a file, or a piece of one, for its years only. */
export function createYearScan(format: Format, zone: string, mapping: Mapping | null, text: Text = plainText) {
  const clock = createClock(zone, anyYear);
  let latest: number | null = null;
  const sink = {
    ...silentSink(),
    instant(instant: number) {
      if (latest === null || instant > latest) latest = instant;
    },
  };
  const reader = transcoded(text.encoding, text.returns, sink, (inner) => openReader(format, mapping, clock, inner));
  return {
    push: (block: Uint8Array) => reader.push(block),
    end(): Years {
      reader.end();
      return { rollovers: clock.turns(), latest };
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
): Promise<Years> {
  const stored = openStored(file.path, file.name);
  try {
    const scan = createYearScan(format, zone, mapping, text);
    const blocks = plainBlocks(stored);
    const { value: first } = blocks.next();
    if (!first) return scan.end();
    const all = chained(first, blocks);
    for await (const part of unpacked(all, packingOf(first), file.name)) {
      scan.push(part);
      alive();
    }
    return scan.end();
  } finally {
    stored.close();
  }
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
