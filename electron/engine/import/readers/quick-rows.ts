import type { RecordFormat } from '../../formats/format.ts';
import type { Clock } from '../clock.ts';
import type { Machine } from '../compiled.ts';
import type { Taker } from '../quick-lines.ts';
import { createRecordTaker } from './quick-records.ts';

const encoder = new TextEncoder();
const namesRoom = 8192;
const namesRooms = new WeakMap<Machine, number>();

/**
 * Has the compiled part read rows of a table of which one cell, the column `holding`, is a record; null where it cannot.
 * @param delimiter its byte
 */
export function createRowTaker(
  machine: Machine,
  format: RecordFormat,
  clock: Clock,
  columns: readonly string[],
  holding: number,
  delimiter: number,
): Taker | null {
  const { calls } = machine;
  const names = columns.map((column) => encoder.encode(`${JSON.stringify(`row.${column}`)}:`));
  if (names.reduce((sum, { length }) => sum + length, 0) > namesRoom) return null;
  if (calls.openRecordRows(columns.length, holding, delimiter) === 0) return null;
  let at = namesRooms.get(machine) ?? calls.openRoom(namesRoom);
  namesRooms.set(machine, at);
  for (const [column, name] of names.entries()) {
    machine.bytes().set(name, at);
    machine.words().set([at, name.length], (calls.rowNamesAt() >> 2) + column * 2);
    at += name.length;
  }
  return createRecordTaker(machine, 'rows', format, null, clock, null);
}
