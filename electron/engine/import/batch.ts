import type { NumberField, TermField, TextField } from '@shared/event.ts';
import { type Batch, batchRows, chunkRows, extentBits, termColumns, termIndex } from './columns.ts';
import { createMinutes } from './minutes.ts';
import { createMoreText } from './more-text.ts';
import { createQuickLines } from './quick-lines.ts';
import { createRejects } from './rejects.ts';
import {
  clearRows,
  closeRow,
  createRows,
  giveRowsBack,
  heapWords,
  moveRows,
  putText,
  type Rows,
  roomForRows,
  toBatch,
} from './rows.ts';
import type { Sink } from './sink.ts';
import type { Sum } from './sum.ts';
import { createTally } from './tally.ts';
import type { Terms } from './terms.ts';
import { isText, rewritten } from './text.ts';
import { notAscii } from './words.ts';

/** A sink that makes batches for DuckDB. */
export interface BatchSink extends Sink {
  /** Hands on what is still there; to be called once the reader has ended. */
  finish(): Sum;
  linesSoFar(): number;
  /** Rejects what is known to be missing behind the last line, once the reader has ended. */
  rejectLoss(byteOffset: number, reason: string): void;
}

/** 16 MiB of text end a batch early. */
const batchWords = 1 << 22;
const encoder = new TextEncoder();

/**
 * Batches go to `send` in order; `disorder` is the count of events more than ten minutes behind the latest before them.
 * Terms are sent by whole row groups; the last call has the rest.
 */
export function createBatchSink(terms: Terms, send: (batches: Batch[], disorder: number) => void): BatchSink {
  let events = roomForRows('event', 2048);
  let cells32: Uint32Array;
  let cells16: Uint16Array;
  let row = 0;
  /** Where columns begin, in elements of their own width. */
  let termsAt = 0;
  let [byteOffsetAt, extentAt, instantAt, responseBytesAt, lineAt] = [0, 0, 0, 0, 0];
  let [offsetMinutesAt, httpStatusAt] = [0, 0];

  /** Of the event being put together. */
  let noted = 0;
  let before = 0;
  const more = createMoreText();
  let time = Number.NaN;
  let offsetStated = false;
  let scratch: Uint8Array = new Uint8Array(1 << 12);

  const minutes = createMinutes();
  const rejects = createRejects((batch) => hand([batch]));
  /** What is left at the end goes in one message. */
  let parting: Batch[] | null = null;

  const tally = createTally();
  begin(events);

  function begin(rows: Rows): void {
    events = rows;
    cells32 = new Uint32Array(events.cells);
    cells16 = new Uint16Array(events.cells);
    const at = (name: string, width: number) => (events.at[name] as number) / width;
    termsAt = at(termColumns[0]?.name as string, 4);
    byteOffsetAt = at('byteOffset', 4);
    extentAt = at('extent', 4);
    instantAt = at('instant', 4);
    responseBytesAt = at('responseBytes', 4);
    lineAt = at('line', 4);
    offsetMinutesAt = at('offsetMinutes', 2);
    httpStatusAt = at('httpStatus', 2);
    row = 0;
  }

  /** A column of the batch has its bit set for this row. */
  function state(column: number): void {
    const bits = events.stated[column] as Uint8Array;
    bits[row >> 3] = (bits[row >> 3] as number) | (1 << (row & 7));
  }

  function unstate(column: number): void {
    const bits = events.stated[column] as Uint8Array;
    bits[row >> 3] = (bits[row >> 3] as number) & ~(1 << (row & 7));
  }

  function wide(at: number, value: number): void {
    cells32[at + row * 2] = value >>> 0;
    cells32[at + row * 2 + 1] = Math.floor(value / 0x1_0000_0000) >>> 0;
  }

  /** Comes before the event's length. */
  function putTimePlace(timeAt: number, timeLength: number): void {
    const stands = timeAt < 2 ** extentBits.timeAt && timeLength < 2 ** extentBits.timeLength;
    cells32[extentAt + row * 2] = stands ? timeAt : 0;
    cells32[extentAt + row * 2 + 1] = stands ? timeLength << (32 - extentBits.timeLength) : 0;
  }

  function putLength(byteLength: number): void {
    const low = extentAt + row * 2;
    cells32[low] = (cells32[low] as number) | (byteLength << extentBits.timeAt);
    cells32[low + 1] = (cells32[low + 1] as number) | (byteLength >>> (32 - extentBits.timeAt));
  }

  /** Writes a text into `scratch`, which may be another afterwards: never name `scratch` in the same call. */
  function encoded(text: string): number {
    if (text.length * 3 > scratch.length) scratch = new Uint8Array(text.length * 6);
    return encoder.encodeInto(text, scratch).written;
  }

  function noteTerm(field: number, bytes: Uint8Array, start: number, end: number): void {
    const cell = termsAt + field * events.capacity + row;
    if (noted & (1 << field)) {
      terms.forgetCell(cell, before);
      noted &= ~(1 << field);
    }
    if (end <= start) return;
    const count = terms.waiting();
    if ((terms.note(field, bytes, start, end, cell) & notAscii) !== 0 && !isText(bytes, start, end)) {
      terms.forget(count);
      const spelled = rewritten(bytes, start, end, false).bytes;
      terms.note(field, spelled, 0, spelled.length, cell);
    }
    noted |= 1 << field;
  }

  function putField(column: number, bytes: Uint8Array, start: number, end: number): void {
    const text = events.texts[column];
    if (!text) return;
    const { used } = text;
    if ((putText(text, row, bytes, start, Math.max(start, end)) & notAscii) !== 0 && !isText(bytes, start, end)) {
      const spelled = rewritten(bytes, start, end, false).bytes;
      // Not even the traces of such bytes may stay in what is handed to DuckDB.
      text.used = used;
      putText(text, row, spelled, 0, spelled.length);
    }
  }

  function clear(): void {
    noted = 0;
    more.clear();
    time = Number.NaN;
  }

  function resolve(): void {
    terms.resolve(cells32);
    before = 0;
  }

  function hand(batches: Batch[]): void {
    for (const batch of batches) if (batch.table === 'event') minutes.add(batch);
    if (parting) {
      parting.push(...batches);
      return;
    }
    send(minutes.full() ? [...batches, ...minutes.take()] : batches, tally.takeDisorder());
  }

  function flush(): void {
    resolve();
    hand([...terms.takeNew(false), toBatch(events, row)]);
  }

  /** A small file gets along with little room; a bigger one moves into a bigger. */
  function widen(): void {
    resolve();
    const [old, rows] = [events, row];
    begin(createRows('event', batchRows));
    row = rows;
    moveRows(old, events, rows);
  }

  const quick = terms.machine
    ? createQuickLines(
        terms.machine,
        () => {
          // The terms of lines before come first.
          resolve();
          return tally.latest();
        },
        tally.run,
        (batch) => {
          hand([...terms.takeNew(false), batch]);
        },
      )
    : undefined;

  return {
    ...(quick ? { quick } : {}),
    termBytes(field, bytes, start, end) {
      noteTerm(termIndex(field), bytes, start, end);
    },
    term(field: TermField, text: string) {
      const end = encoded(text);
      noteTerm(termIndex(field), scratch, 0, end);
    },
    textBytes(field, bytes, start, end) {
      putField(textIndex(field), bytes, start, end);
    },
    text(field: TextField, text: string) {
      const end = encoded(text);
      putField(textIndex(field), scratch, 0, end);
    },
    number(field: NumberField, value: number) {
      const status = field === 'httpStatus';
      if (!Number.isSafeInteger(value) || (status && (value < 0 || value > 65_535))) {
        // Not a number the column can hold: kept as it is written rather than lost.
        more.put(field, String(value));
      } else if (status) {
        cells16[httpStatusAt + row] = value;
        state(3);
      } else {
        wide(responseBytesAt, value);
        state(1);
      }
    },
    instant(microseconds, offsetMinutes, timeAt, timeLength) {
      if (!Number.isSafeInteger(microseconds)) return;
      time = microseconds;
      wide(instantAt, microseconds);
      state(0);
      offsetStated = offsetMinutes !== null;
      if (offsetMinutes === null) unstate(2);
      else {
        cells16[offsetMinutesAt + row] = offsetMinutes;
        state(2);
      }
      putTimePlace(timeAt, timeLength);
    },
    more: more.put,
    event(line, byteOffset, byteLength) {
      const moreEnd = more.close();
      if (moreEnd > 0) putField(3, more.bytes(), 0, moreEnd);
      cells32[lineAt + row] = line;
      wide(byteOffsetAt, byteOffset);
      putLength(byteLength);
      tally.event(line, time, offsetStated);
      row++;
      clear();
      closeRow(events, row);
      before = terms.waiting();
      if (before > 512) resolve();
      const words = heapWords(events);
      // Where a chunk ends, if that is soon: no row group is then left with a little more than it holds.
      if (row === batchRows || (words > batchWords && (row % chunkRows === 0 || words > batchWords * 2))) {
        flush();
        clearRows(events, row);
        row = 0;
      } else if (row === events.capacity) widen();
    },
    drop() {
      terms.forget(before);
      for (let column = 0; column < 4; column++) unstate(column);
      for (const { heads } of events.texts) heads.fill(0, row * 4, row * 4 + 4);
      putTimePlace(0, 0);
      clear();
    },
    reject(line, byteOffset, byteLength, reason) {
      tally.reject(line);
      rejects.put(line, byteOffset, byteLength, reason);
    },
    blank: tally.blank,
    comment: tally.comment,
    continuation: tally.continuation,
    physicalLines: tally.physicalLines,
    rejectLoss(byteOffset, reason) {
      rejects.put(tally.rejectBehind(), byteOffset, 0, reason);
    },
    linesSoFar: tally.linesSoFar,
    finish() {
      parting = [];
      quick?.finish();
      if (row > 0) flush();
      rejects.finish();
      // Of an event that was begun and not ended something may stand in the row behind.
      giveRowsBack(events, row + 1);
      parting.push(...terms.takeNew(true), ...minutes.take());
      if (parting.length > 0) send(parting, tally.takeDisorder());
      return tally.close();
    },
  };
}

function textIndex(field: TextField): number {
  return field === 'urlPath' ? 0 : field === 'urlQuery' ? 1 : 2;
}
