import type { QuickLines } from '../quick-lines.ts';
import type { Reader, Sink } from '../sink.ts';
import { isText } from '../text.ts';
import { beginRow, type Row, scanRow } from './cells.ts';
import { createLineSplitter, isBlank, longestLine, tooLongReason } from './split.ts';

/** A quote that is never closed must not swallow a file: a row may cover this many lines. */
const mostLines = 5_000;

interface Line {
  at: number;
  end: number;
  number: number;
  offset: number;
}

export interface RowUser {
  /** A whole row, its cells in the row that was given; the bytes are valid during the call only. */
  row(bytes: Uint8Array, start: number, end: number, number: number, offset: number, lines: number): void;
  /** Whether rows may be taken in one go from here on. */
  readyForQuick(): boolean;
}

export interface RowShape {
  delimiter: number;
  /** How many cells a row has. */
  cells: number;
  lineEnd: 10 | 13;
  /** The byte that begins a comment, or 0. */
  comment: number;
}

/**
 * Cuts blocks into rows: one line each, or several where a cell in quotes holds line ends.
 * @param row takes the cells of the row at hand
 */
export function createRowSplitter(
  row: Row,
  { delimiter, cells, lineEnd, comment }: RowShape,
  sink: Sink,
  user: RowUser,
  quick: QuickLines | undefined,
): Reader {
  /** The lines of a row whose quote is still open, their bytes one behind the other. */
  let open: Line[] = [];
  let kept: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  let keptLength = 0;

  const splitter = createLineSplitter(
    {
      ...(quick && {
        quick: {
          take: (at, line, offset) => (user.readyForQuick() && open.length === 0 ? quick.take(at, line, offset) : 0),
          reached: quick.reached,
        },
      }),
      // With the line end behind it.
      stretch: (b, start, end) => quick?.open(b, start, Math.min(b.length, end + 1), isText(b, start, end)),
      begins(b, start, end) {
        // The row at hand may stand over several lines.
        if (open.length > 0) return false;
        beginRow(row, start);
        return scanRow(row, b, end, delimiter) && row.count === cells && row.count > 1;
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
        if (scanRow(row, b, end, delimiter)) return user.row(b, start, end, number, offset, 1);
        keptLength = 0;
        append(b, start, end);
        open = [{ at: 0, end: keptLength, number, offset }];
        beginRow(row, 0);
        scanRow(row, kept, keptLength, delimiter);
      },
    },
    lineEnd,
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
    else append(lineEnd === 13 ? crlf : lf, 0, 1);
    const at = keptLength;
    append(b, start, end);
    open.push({ at, end: keptLength, number, offset });
    if (scanRow(row, kept, keptLength, delimiter)) {
      const count = open.length;
      open = [];
      user.row(kept, 0, keptLength, first.number, first.offset, count);
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
      if (scanRow(row, kept, end, delimiter)) user.row(kept, at, end, number, offset, 1);
      else sink.reject(number, offset, end - at, 'A quote is opened and not closed.');
    }
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
