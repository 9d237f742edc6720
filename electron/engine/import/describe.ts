import { isIP } from 'node:net';
import { eventFieldNames } from '@shared/event.ts';
import type { Mapping } from '@shared/evidence.ts';
import type { Format, RecordFormat, TableFormat } from '../formats/format.ts';
import { isTime } from './any-time.ts';
import { createClock } from './clock.ts';
import { countRecords, cut, farEnough, inSomeOrder, isOpenIn, type Lacking } from './count-records.ts';
import { isToldByValues, rankOf, timeRankOf } from './names.ts';
import { openReader, silentSink } from './readers/reader.ts';
import { declaredMapping } from './readers/table-claims.ts';
import { proposeMapping, readTableHead } from './readers/table-head.ts';
import { fits } from './readers/values.ts';

export interface Described {
  /** Whether every time that was looked at states its zone, and its year. */
  zoneInData: boolean;
  yearInData: boolean;
  /** Columns or keys found, for a mapping; empty for formats that need none. */
  columns: string[];
  mapping: Mapping | null;
  /** The dates of a table's time could be day first or month first. */
  dayOrderUnknown: boolean;
}

/**
 * What a file in a given format lacks and offers, by its first bytes.
 * @param lacking what its times lack, where it is known already
 */
export function describe(
  format: Format,
  head: Uint8Array,
  wished: Mapping | null = null,
  lacking: Lacking | null = null,
): Described {
  const looked = head.length > farEnough ? head.subarray(0, farEnough) : head;
  const table =
    format.kind === 'table' ? readTableHead(looked.subarray(0, 65_536), false, format.delimiters, format) : null;
  const { naive, yearless } =
    lacking ?? countRecords(format, looked, false, table && inSomeOrder(format as TableFormat, table, wished));
  const found = {
    zoneInData: naive === 0,
    yearInData: yearless === 0,
    columns: [] as string[],
    mapping: null as Mapping | null,
    dayOrderUnknown: false,
  };
  if (format.kind === 'table' && table) {
    const mapping = declaredMapping(format, table.columns) ?? proposeMapping(table.columns, table.rows);
    return {
      ...found,
      columns: format.mappable ? table.columns : [],
      mapping: format.mappable ? mapping : null,
      dayOrderUnknown: !format.dayOrder && isOpenIn(table, wished ?? mapping),
    };
  }
  if (format.kind === 'records' && format.mappable) {
    const keys = keysOf(format, looked);
    return { ...found, columns: [...keys.keys()], mapping: proposeKeys(keys) };
  }
  return found;
}

/** Every key of the records, with some of its values. */
function keysOf(format: RecordFormat, head: Uint8Array): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  // A mapping to nothing leaves every value under its own key.
  const nothing = { time: '', fields: Object.fromEntries(eventFieldNames.map((field) => [field, ''])) };
  const reader = openReader(format, nothing, createClock('UTC', 2000), {
    ...silentSink(),
    fieldless: false,
    more(name, value) {
      const values = keys.get(name);
      if (values) {
        if (values.length < 20) values.push(value);
      } else if (keys.size < 500) keys.set(name, [value]);
    },
  });
  reader.push(cut(head, false));
  reader.end();
  keys.delete('prefix');
  keys.delete('suffix');
  return keys;
}

function proposeKeys(keys: ReadonlyMap<string, readonly string[]>): Mapping {
  const best = (rank: (key: string) => number, holds: (values: readonly string[], key: string) => boolean) => {
    let found: string | null = null;
    let foundRank = Number.POSITIVE_INFINITY;
    for (const [key, values] of keys) {
      const own = rank(key);
      if (own < 0 || own >= foundRank || !holds(values, key)) continue;
      found = key;
      foundRank = own;
    }
    return found;
  };
  const time = best(timeRankOf, (values) => values.some((value) => isTime(value, null)));
  const fields: Record<string, string> = {};
  for (const field of eventFieldNames) {
    const key = best(
      (name) => (name === time ? -1 : rankOf(field, name)),
      (values, name) =>
        values.some(isToldByValues(field, name) ? (value) => isIP(value) > 0 : (value) => fits(field, value)),
    );
    if (key !== null) fields[field] = key;
  }
  return { time, fields };
}
