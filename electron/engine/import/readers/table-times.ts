import type { Mapping } from '@shared/evidence.ts';
import { isZone } from '@shared/time.ts';
import type { TableFormat } from '../../formats/format.ts';
import { readAnyTime } from '../any-time.ts';
import type { Clock } from '../clock.ts';
import { namesUtc } from '../names.ts';
import { dayOrderOf } from '../numbered-dates.ts';
import type { Sink } from '../sink.ts';
import { isCompactDate, withSigns } from '../times/compact-dates.ts';
import { readSeconds } from '../times/counted.ts';
import { areSerialDays, readSerialDay } from '../times/serial-days.ts';
import { newStamp, noOffset, noYear } from '../times/stamp.ts';
import { offsetIn } from '../times/zones.ts';
import type { Row } from './cells.ts';
import { timeColumns } from './table-claims.ts';
import { cellOf, type TableHead } from './table-head.ts';

/**
 * Gives the sink the time of the row just scanned, in the first way that it states one; gives the columns of that way,
 * none when there is no time.
 * @param timeNames the columns of each way, best first
 */
export function createRowTimes(
  format: TableFormat,
  { columns, rows }: TableHead,
  mapping: Mapping,
  timeNames: readonly (string | null)[],
  row: Row,
  clock: Clock,
  sink: Sink,
): (b: Uint8Array, start: number) => readonly number[] {
  const ways = timeNames.map((name) => timeColumns(columns, name)).filter((way) => way.length > 0);
  const first = ways[0]?.[0];
  const firstCells = first === undefined ? [] : rows.map((cells) => cells[first] ?? '');
  const order = format.dayOrder ?? dayOrderOf(firstCells) ?? mapping.dayOrder ?? null;
  const serial = areSerialDays(firstCells);
  const absent = new Set(format.absent ?? []);
  /** Columns whose very name says that they are UTC. */
  const utc = new Set(columns.flatMap((column, i) => (namesUtc(column) ? [i] : [])));
  const stamp = newStamp();

  function read(b: Uint8Array, way: readonly number[]): boolean {
    const [column = 0] = way;
    const from = row.from[column] as number;
    const to = row.to[column] as number;
    if (from === to) return false;
    if (way.length === 1) {
      if (absent.size > 0 && absent.has(cellOf(b, row, column))) return false;
      if (format.counted && readSeconds(b, from, to, stamp)) return true;
      if (serial && column === first && readSerialDay(cellOf(b, row, column), stamp)) return true;
      if (readAnyTime(b, from, to, stamp, order)) return stamp.year !== noYear;
      // Only what a column of times holds is read as a day without signs.
      const day = to - from === 8 ? cellOf(b, row, column) : '';
      return isCompactDate(day) && readAnyTime(Buffer.from(withSigns(day)), 0, 10, stamp, order);
    }
    const parts = way.map((i) => cellOf(b, row, i).trim());
    const zone = /^[A-Z][A-Za-z]+\/[A-Za-z_/+-]+\d*$/.test(parts.at(-1) ?? '') ? (parts.pop() as string) : null;
    const text = Buffer.from(withSigns(parts.join(' ')));
    if (!readAnyTime(text, 0, text.length, stamp, order) || stamp.year === noYear) return false;
    if (zone && stamp.offset === noOffset && isZone(zone)) stamp.offset = offsetIn(zone, stamp);
    return true;
  }

  return (b, start) => {
    for (const way of ways) {
      if (!read(b, way)) continue;
      const column = way[0] as number;
      const joint = way.every((one, i) => one === column + i);
      const from = row.from[column] as number;
      const to = row.to[joint ? column + way.length - 1 : column] as number;
      if (utc.has(column) && stamp.offset === noOffset) stamp.offset = 0;
      const instant = clock.instantOf(stamp);
      if (!Number.isNaN(instant)) sink.instant(instant, clock.offset, from - start, to - from);
      if (clock.remark !== '') sink.more('clock', clock.remark);
      return way;
    }
    return [];
  };
}
