import { eventFieldNames } from '@shared/event.ts';
import type { Mapping } from '@shared/evidence.ts';
import type { TableFormat } from '../../formats/format.ts';
import type { Clock } from '../clock.ts';
import type { QuickLines } from '../quick-lines.ts';
import type { Reader, Sink } from '../sink.ts';
import { newRow } from './cells.ts';
import { type MessageReader, ofAnyMessage } from './messages.ts';
import type { RecordUser } from './record.ts';
import { createHead } from './record-list.ts';
import { columnsInTurn, declaredMapping, fieldOf } from './table-claims.ts';
import { cellOf, proposeMapping, readTableHead, type TableHead } from './table-head.ts';
import { createRowSplitter } from './table-rows.ts';
import { createRowTimes } from './table-times.ts';
import { giveValue, outcomeOfStatus } from './values.ts';

const headSize = 65_536;
/** Reads the records that stand in cells of a table's rows. */
export interface RecordsInCells extends RecordUser {
  /** The compiled reader, made ready for rows with a record in the column `holding`, where it can read them. */
  quickly(columns: readonly string[], holding: number, delimiter: number): QuickLines | undefined;
}

/**
 * Reads a table with a header row; the mapping that the format declares, or else the names and values propose, is used
 * where a person gave none.
 * @param embedded reads the records in the format's embedded column
 */
export function createTableReader(
  format: TableFormat,
  mapping: Mapping | null,
  clock: Clock,
  sink: Sink,
  embedded: RecordsInCells | null = null,
  messages: MessageReader | null = null,
): Reader {
  let finish = () => {};
  const head = createHead(headSize, (first, whole) => {
    const table = readTableHead(first, whole, format.delimiters, format);
    const own = mapping ?? declaredMapping(format, table.columns) ?? proposeMapping(table.columns, table.rows);
    const usual = declaredMapping(format, table.columns)?.time ?? null;
    // Where a person chose the very column that the format proposes, the format's other ways still hold.
    const times = usual !== null && own.time === usual ? (format.time ?? []) : [own.time];
    const rows = createRows(format, table, own, times, clock, sink, embedded, messages);
    finish = rows.end;
    return rows.push;
  });
  return {
    push: head.push,
    end() {
      head.end();
      finish();
    },
  };
}

function createRows(
  format: TableFormat,
  table: TableHead,
  mapping: Mapping,
  timeNames: readonly (string | null)[],
  clock: Clock,
  sink: Sink,
  embedded: RecordsInCells | null,
  messages: MessageReader | null,
): Reader {
  const { delimiter, columns } = table;
  const absent = new Set(format.absent ?? []);
  const checks = Object.entries(format.checks ?? {}).map(([name, pattern]) => ({
    at: columns.indexOf(name),
    name,
    pattern: new RegExp(pattern),
  }));
  const comment = format.comment?.charCodeAt(0) ?? 0;
  const fields = columns.map((column) => eventFieldNames.find((field) => fieldOf(mapping, field) === column) ?? null);
  const choices = columnsInTurn(format, columns, mapping);
  const inner = format.embedded
    ? columns.findIndex((column) => column.toLowerCase() === format.embedded?.column.toLowerCase())
    : -1;
  const outcomes = (format.outcomes ?? []).map((one) => ({
    ...one,
    at: columns.findIndex((column) => column.toLowerCase() === one.key.toLowerCase()),
  }));
  const saying = (format.messageColumns ?? []).map((name) => columns.indexOf(name)).filter((at) => at >= 0);
  const row = newRow(format.escaped ? 92 : 0);
  const readTime = createRowTimes(format, table, mapping, timeNames, row, clock, sink);
  let headerSeen = table.headless;
  let { above } = table;
  /** The columns from which the row's time was read. */
  let timed: readonly number[] = [];

  const plain = table.lineEnd === 10 && !format.escaped && comment === 0 && checks.length === 0;
  const quick = inner >= 0 && plain ? embedded?.quickly(columns, inner, delimiter) : undefined;

  function giveRow(b: Uint8Array, start: number, end: number, number: number, offset: number, lines: number): void {
    for (let i = 1; i < lines; i += 1) sink.continuation();
    if (above > 0) {
      above -= 1;
      sink.comment();
      return;
    }
    if (!headerSeen) {
      headerSeen = true;
      sink.comment();
      return;
    }
    const wanted = columns.length;
    let extra = row.count;
    while (extra > wanted && row.to[extra - 1] === row.from[extra - 1]) extra -= 1;
    if (extra !== wanted) {
      sink.reject(
        number,
        offset,
        end - start,
        table.headless
          ? `${row.count} ${row.count === 1 ? 'cell' : 'cells'} where the format has ${wanted}.`
          : `${row.count} ${row.count === 1 ? 'cell' : 'cells'} where the header has ${wanted}.`,
      );
      return;
    }
    for (const { at, name, pattern } of checks) {
      if (at < 0 || pattern.test(cellOf(b, row, at))) continue;
      sink.reject(number, offset, end - start, `The cell "${name}" is none that the format knows.`);
      return;
    }
    if (inner >= 0 && embedded && readEmbedded(b, start)) {
      sink.event(number, offset, end - start);
      return;
    }
    timed = readTime(b, start);
    choose();
    let status = '';
    let message = '';
    let outcome = false;
    let silent = true;
    for (let i = 0; i < wanted; i += 1) {
      if (row.to[i] === row.from[i] || timed.includes(i)) continue;
      const value = cellOf(b, row, i);
      if (absent.has(value)) continue;
      const field = fields[i];
      if (!field || !giveValue(sink, field, value)) {
        sink.more(columns[i] as string, value);
        continue;
      }
      if (field === 'httpStatus') status = value;
      else if (field === 'eventOutcome') outcome = true;
      else if (field === 'message') message = value;
      if (!ofAnyMessage.has(field)) silent = false;
    }
    giveOutcome(b, status, outcome);
    if (saying.length > 0) message = saying.map((at) => cellOf(b, row, at)).join(' ¦ ');
    if (messages && message !== '' && (format.messagesOf !== 'silent' || silent)) {
      const text = Buffer.from(message);
      messages.read(sink, text, 0, text.length);
    }
    sink.event(number, offset, end - start);
  }

  /** A field takes the first of its columns that the row states. */
  function choose(): void {
    for (const { field, at } of choices) {
      for (const column of at) fields[column] = null;
      fields[at.find((column) => row.to[column] !== row.from[column]) ?? (at[0] as number)] = field;
    }
  }

  function giveOutcome(b: Uint8Array, status: string, stated: boolean): void {
    for (const { at, equals, outcome } of outcomes) {
      if (at < 0 || row.to[at] === row.from[at] || (equals !== undefined && cellOf(b, row, at) !== equals)) continue;
      sink.term('eventOutcome', outcome);
      return;
    }
    const other = stated ? null : (outcomeOfStatus(status) ?? format.otherwise ?? null);
    if (other) sink.term('eventOutcome', other);
  }

  /** Lets the record in a cell say what happened, the other cells standing beside it; false when the cell holds none. */
  function readEmbedded(b: Uint8Array, start: number): boolean {
    const text = Buffer.from(cellOf(b, row, inner));
    if (text.length === 0 || embedded?.read(text, 0, text.length, 0) !== null) {
      sink.drop();
      return false;
    }
    if (!embedded.timed()) readTime(b, start);
    for (let i = 0; i < columns.length; i += 1) {
      if (i === inner || row.to[i] === row.from[i]) continue;
      // The record has names of its own, often the same ones.
      sink.more(`row.${columns[i]}`, cellOf(b, row, i));
    }
    return true;
  }

  return createRowSplitter(
    row,
    { delimiter, cells: columns.length, lineEnd: table.lineEnd, comment },
    sink,
    { row: giveRow, readyForQuick: () => headerSeen && above <= 0 },
    quick,
  );
}
