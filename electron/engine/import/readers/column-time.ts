import type { ColumnFormat } from '../../formats/format.ts';
import type { Clock } from '../clock.ts';
import type { Sink } from '../sink.ts';
import { textOf } from '../text.ts';
import { readIso } from '../times/common.ts';
import { newStamp, noOffset } from '../times/stamp.ts';
import { type ColumnOrder, columnTimes } from './column-order.ts';
import { dayAfter } from './column-values.ts';
import type { Cells } from './split-cells.ts';

/** The time of lines of cells: in one cell, as date and clock side by side, apart, or under a date that a directive said. */
export interface ColumnTime {
  /** Takes a comment line that says the day, or the zone, of the lines after it. */
  direct(line: string): void;
  /** Minutes of a time that states none: those a directive said, UTC, or `noOffset` for the place's. */
  offsetOf(order: ColumnOrder): number;
  /** Gives the time of a line whose cells stand in `b`; `original` tells where a place of a line spelled anew was. */
  give(
    order: ColumnOrder,
    found: Cells,
    b: Uint8Array,
    start: number,
    original: ((position: number) => number) | null,
  ): void;
}

export function createColumnTime(format: ColumnFormat, clock: Clock, sink: Sink): ColumnTime {
  const stamp = newStamp();
  const scratch = Buffer.alloc(80);
  /** What the directives `#Date` and `#GMT-Offset` said. */
  let date = '';
  let offset = noOffset;
  let lastClock = '';
  /** A directive said that the clock is that of the place. */
  let ofPlace = false;

  function direct(line: string): void {
    const said = /^#(?:Start-)?Date:\s*(\d{4}-\d{2}-\d{2})/i.exec(line);
    if (said) {
      date = said[1] as string;
      lastClock = '';
    }
    if (/^#Time Format:\s*Local/i.test(line)) ofPlace = true;
    const zone = /^#GMT-Offset:\s*([+-])(\d{2}):?(\d{2})/i.exec(line);
    if (zone) offset = (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]));
  }

  function offsetOf(order: ColumnOrder): number {
    return offset === noOffset && format.zone === 'UTC' && !order.local && !ofPlace ? 0 : offset;
  }

  function give(
    order: ColumnOrder,
    found: Cells,
    b: Uint8Array,
    start: number,
    original: ((position: number) => number) | null,
  ): void {
    const { time, date: dateAt, clock: clockAt } = order;
    let from: number;
    let to: number;
    let read = false;
    if (time >= 0 && time < found.count) {
      from = found.from[time] as number;
      to = found.to[time] as number;
      const reader = columnTimes[order.timeShape];
      read = reader(b, from, to, stamp) === to;
    } else if (clockAt >= 0 && clockAt < found.count) {
      from = found.from[clockAt] as number;
      to = found.to[clockAt] as number;
      const dateEnd = dateAt >= 0 ? (found.to[dateAt] as number) : -1;
      if (dateEnd === from - 1 && b[dateEnd] === space && dateAt === clockAt - 1) {
        // Nearly every line there is: date and clock side by side.
        from = found.from[dateAt] as number;
        read = readIso(b, from, to, stamp) === to;
      } else read = readApart();
    } else return;

    function readApart(): boolean {
      const clockText = textOf(b, from, to);
      let day: string;
      if (dateAt >= 0) {
        day = textOf(b, found.from[dateAt] as number, found.to[dateAt] as number);
        if (dateAt === clockAt - 1) from = found.from[dateAt] as number;
      } else {
        // A clock far behind the one before, under the same date, is the next day's.
        if (lastClock !== '' && Number(lastClock.slice(0, 2)) - Number(clockText.slice(0, 2)) > 12)
          date = dayAfter(date);
        lastClock = clockText;
        day = date;
      }
      const length = scratch.write(`${day} ${clockText}`.slice(0, 60));
      return day !== '' && readIso(scratch, 0, length, stamp) === length;
    }
    if (!read) {
      for (const i of [time, dateAt, clockAt]) {
        const column = order.columns[i];
        if (column && i < found.count && (found.from[i] as number) < (found.to[i] as number))
          sink.more(column.name, textOf(b, found.from[i] as number, found.to[i] as number));
      }
      return;
    }
    if (stamp.offset === noOffset && Number.isNaN(stamp.counted)) stamp.offset = offsetOf(order);
    const instant = clock.instantOf(stamp);
    const place = original ? original(from - start) : from - start;
    const until = original ? original(to - start) : to - start;
    if (!Number.isNaN(instant)) sink.instant(instant, clock.offset, place, until - place);
    if (clock.remark !== '') sink.more('clock', clock.remark);
  }

  return { direct, offsetOf, give };
}

const space = 32;
