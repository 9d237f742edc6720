import type { Mapping } from '@shared/evidence.ts';
import type { Format, TableFormat } from '../formats/format.ts';
import { createClock } from './clock.ts';
import { isOrderOpen, someOrderOf } from './numbered-dates.ts';
import { openReader, silentSink } from './readers/reader.ts';
import { declaredMapping, timeColumns } from './readers/table-claims.ts';
import { proposeMapping, type TableHead } from './readers/table-head.ts';

/** How far into a file one looks: more says little more and takes longer. */
export const farEnough = 256 * 1024;

/** How many times state no zone, and no year. */
export interface Lacking {
  naive: number;
  yearless: number;
}

/** What a reader makes of the first bytes of a file. */
export interface Counted extends Lacking {
  events: number;
  rejects: number;
  timed: number;
  lastReject: boolean;
  loose: number;
  stray: number;
  /** Lines of a collector's file that are of none of its members. */
  others: number;
  /** Of how many formats the lines of such a file are. */
  kinds: number;
}

/** Reads the first bytes of a file as a format and counts what comes of them. @param whole they are all there are */
export function countRecords(
  format: Format,
  head: Uint8Array,
  whole: boolean,
  mapping: Mapping | null = null,
): Counted {
  const counted: Counted = {
    events: 0,
    rejects: 0,
    timed: 0,
    lastReject: false,
    loose: 0,
    stray: 0,
    others: 0,
    kinds: 0,
    naive: 0,
    yearless: 0,
  };
  const clock = createClock('UTC', 2000);
  const reader = openReader(format, mapping, clock, {
    ...silentSink(),
    instant: () => {
      counted.timed += 1;
    },
    event: () => {
      counted.events += 1;
      counted.lastReject = false;
    },
    reject: () => {
      counted.rejects += 1;
      counted.lastReject = true;
    },
  });
  reader.push(cut(head, whole));
  reader.end();
  // The last record of a head may be cut in two by it.
  if (!whole && counted.lastReject && counted.rejects > 0) counted.rejects -= 1;
  counted.loose = reader.loose?.() ?? 0;
  counted.stray = reader.stray?.() ?? 0;
  counted.others = reader.others?.() ?? 0;
  counted.kinds = reader.kinds?.() ?? 0;
  counted.naive = clock.naive;
  counted.yearless = clock.yearless;
  return counted;
}

/** The head without the line that it cuts, where it has more than one. */
export function cut(head: Uint8Array, whole: boolean): Uint8Array {
  if (whole) return head;
  const last = head.lastIndexOf(10);
  return last > 0 ? head.subarray(0, last + 1) : head;
}

/** Dates that leave their order open count as dates all the same while a file is only looked at. */
export function inSomeOrder(format: TableFormat, table: TableHead, wished: Mapping | null): Mapping | null {
  const mapping = wished ?? declaredMapping(format, table.columns) ?? proposeMapping(table.columns, table.rows);
  if (format.dayOrder || !isOpenIn(table, mapping)) return wished;
  return { ...mapping, dayOrder: someOrderOf(timesIn(table, mapping)) ?? 'mdy' };
}

/** Whether the column of the time leaves open which number is the day, and the mapping says nothing. */
export function isOpenIn(table: TableHead, mapping: Mapping): boolean {
  return !mapping.dayOrder && isOrderOpen(timesIn(table, mapping));
}

/** The cells of the first rows under the column of the time. */
function timesIn(table: TableHead, mapping: Mapping): string[] {
  const [first] = timeColumns(table.columns, mapping.time);
  return first === undefined ? [] : table.rows.map((row) => row[first] ?? '');
}
