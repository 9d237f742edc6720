import { eventFieldNames } from '@shared/event.ts';
import type { Mapping } from '@shared/evidence.ts';
import type { TableFormat } from '../../formats/format.ts';
import type { Clock } from '../clock.ts';
import type { QuickLines } from '../quick-lines.ts';
import type { Reader, Sink } from '../sink.ts';
import { isText } from '../text.ts';
import { beginRow, newRow, scanRow } from './cells.ts';
import { type MessageReader, ofAnyMessage } from './messages.ts';
import type { RecordUser } from './record.ts';
import { createHead } from './record-list.ts';
import { createLineSplitter, isBlank, longestLine, tooLongReason } from './split.ts';
import { columnsInTurn, declaredMapping, fieldOf } from './table-claims.ts';
import { cellOf, proposeMapping, readTableHead, type TableHead } from './table-head.ts';
import { createRowTimes } from './table-times.ts';
import { giveValue, outcomeOfStatus } from './values.ts';

const headSize = 65_536;
/** A quote that is never closed must not swallow a file: a row may cover this many lines. */
const mostLines = 5_000;

/** Reads the records that stand in cells of a table's rows. */
export interface RecordsInCells extends RecordUser {
  /** The compiled reader, made ready for rows with a record in the column `holding`, where it can read them. */
  quickly(columns: readonly string[], holding: number, delimiter: number): QuickLines | undefined;
}

interface Line {
  at: number;
  end: number;
  number: number;
  offset: number;
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

  /** The lines of a row whose quote is still open, their bytes one behind the other. */
  let open: Line[] = [];
  let kept: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  let keptLength = 0;

  const plain = table.lineEnd === 10 && !format.escaped && comment === 0 && checks.length === 0;
  const quick = inner >= 0 && plain ? embedded?.quickly(columns, inner, delimiter) : undefined;
  const splitter = createLineSplitter(
    {
      ...(quick && {
        quick: {
          take: (at, line, offset) =>
            headerSeen && above <= 0 && open.length === 0 ? quick.take(at, line, offset) : 0,
          reached: quick.reached,
        },
      }),
      // With the line end behind it.
      stretch: (b, start, end) => quick?.open(b, start, Math.min(b.length, end + 1), isText(b, start, end)),
      begins(b, start, end) {
        // The row at hand may stand over several lines.
        if (open.length > 0) return false;
        beginRow(row, start);
        return scanRow(row, b, end, delimiter) && row.count === columns.length && row.count > 1;
      },
      tooLong(line, offset, length) {
        giveUp();
        sink.reject(line, offset, length, tooLongReason);
      },
      line(b, start, end, number, offset) {
        if (open.length > 0) {
          goOn(b, start, end, number, offset);
          return;
        }
        if (isBlank(b, start, end)) {
          sink.blank();
          return;
        }
        if (comment !== 0 && b[start] === comment) {
          sink.comment();
          return;
        }
        beginRow(row, start);
        if (scanRow(row, b, end, delimiter)) return finishRow(b, start, end, number, offset, 1);
        keptLength = 0;
        append(b, start, end);
        open = [{ at: 0, end: keptLength, number, offset }];
        beginRow(row, 0);
        scanRow(row, kept, keptLength, delimiter);
      },
    },
    table.lineEnd,
  );

  function append(b: Uint8Array, start: number, end: number): void {
    const needed = keptLength + end - start + 2;
    if (needed > kept.length) {
      const larger = new Uint8Array(Math.max(needed, kept.length * 2));
      larger.set(kept.subarray(0, keptLength));
      kept = larger;
    }
    kept.set(b.subarray(start, end), keptLength);
    keptLength += end - start;
  }

  function goOn(b: Uint8Array, start: number, end: number, number: number, offset: number): void {
    const first = open[0] as Line;
    const last = open[open.length - 1] as Line;
    // The bytes of the line end between the two lines, which belong to the cell.
    const gap = offset - last.offset - (last.end - last.at);
    if (gap === 2) append(crlf, 0, 2);
    else append(table.lineEnd === 13 ? crlf : lf, 0, 1);
    const at = keptLength;
    append(b, start, end);
    open.push({ at, end: keptLength, number, offset });
    if (scanRow(row, kept, keptLength, delimiter)) {
      const count = open.length;
      open = [];
      finishRow(kept, 0, keptLength, first.number, first.offset, count);
    } else if (keptLength > longestLine || open.length >= mostLines) giveUp();
  }

  /** The open quote is taken for a slip: its lines are read again, each for itself. */
  function giveUp(): void {
    const lines = open;
    open = [];
    for (const { at, end, number, offset } of lines) {
      if (isBlank(kept, at, end)) {
        sink.blank();
        continue;
      }
      beginRow(row, at);
      if (scanRow(row, kept, end, delimiter)) finishRow(kept, at, end, number, offset, 1);
      else sink.reject(number, offset, end - at, 'A quote is opened and not closed.');
    }
  }

  function finishRow(b: Uint8Array, start: number, end: number, number: number, offset: number, lines: number): void {
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

  return {
    push: (block) => splitter.push(block),
    end() {
      splitter.end();
      giveUp();
      sink.physicalLines(splitter.count());
    },
  };
}

const crlf = new Uint8Array([13, 10]);
const lf = new Uint8Array([10]);
