import type { Sink } from '../sink.ts';
import { isText, rewritten } from '../text.ts';
import type { RecordUser } from './record.ts';
import type { ListReader } from './record-list.ts';
import { elementsOf, headNames, namesIn, pairIn } from './row-shapes.ts';
import { longestLine } from './split.ts';

const quote = 34;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

/**
 * Reads rows of JSON that have no names of their own, each as the record that its columns make of it. A row is an event of its
 * own bytes, and its line counts as many times as rows begin in it; what stands around them are comments.
 * @param recordsFor makes what reads the records, for a sink that knows where in the row a time stands
 */
export function createRowListReader(
  given: Sink,
  recordsFor: (sink: Sink) => RecordUser,
  firstOffset: number,
): ListReader {
  /** Of each cell of the row at hand, where it begins in the record and in the row. */
  let places: { built: number; own: number }[] = [];
  const records = recordsFor({
    ...given,
    instant(at, offset, from, length) {
      const cell = places.findLast(({ built }) => built <= from);
      given.instant(at, offset, cell ? cell.own + from - cell.built : 0, cell ? length : 0);
    },
  });
  /** What is open, as deep as rows ever stand; how deep it goes beyond that is counted alone. */
  const kinds = new Uint8Array(64);
  let level = 0;
  let names: string[] | null = null;
  let labels = '';

  let offset = firstOffset;
  let line = 1;
  let begun = 0;
  let blank = true;
  let startedInside = false;
  let lineBytes = 0;

  let inText = false;
  let escaping = false;
  /** The last text outside what is kept, its part in the blocks before, and the name that it turned out to be. */
  let word = '';
  let carried = '';
  let key = '';

  /** What is being kept: a row, or the head of rows; and how deep it stands. */
  let keeping: 'row' | 'head' | null = null;
  let depth = 0;
  let kept: Uint8Array[] = [];
  let rowAt = 0;
  let rowLine = 0;
  let garbageAt = -1;

  function endLine(): void {
    if (begun === 0) {
      if (startedInside) given.continuation();
      else if (blank) given.blank();
      else given.comment();
    }
    begun = 0;
    blank = true;
    startedInside = keeping === 'row';
    lineBytes = 0;
  }

  function endGarbage(p: number): void {
    if (garbageAt < 0) return;
    begun += 1;
    given.reject(line, garbageAt, offset + p - garbageAt, 'Between the records stands text that is not JSON.');
    garbageAt = -1;
  }

  /** Keeps a piece; of what is too long nothing more than that it is. */
  function keep(b: Uint8Array, from: number, to: number): void {
    if (offset + to - rowAt <= longestLine) kept.push(b.slice(from, to));
    else kept = [];
  }

  function finish(end: number): void {
    const length = end - rowAt;
    const bytes = Buffer.concat(kept);
    const what = keeping;
    kept = [];
    keeping = null;
    if (length > longestLine) {
      begun += 1;
      given.reject(rowLine, rowAt, length, `Longer than ${longestLine} bytes, the longest record that is read.`);
      return;
    }
    const text = (
      isText(bytes, 0, bytes.length) ? bytes : Buffer.from(rewritten(bytes, 0, bytes.length, true).bytes)
    ).toString();
    if (what === 'head') {
      names = namesIn(text);
      labels = text.startsWith('{') ? text.slice(1, -1).trim() : '';
      return;
    }
    // A list of lists names its columns in the first.
    if (names === null && !text.includes('{')) {
      names = namesIn(text);
      return;
    }
    begun += 1;
    const broken = read(text);
    if (broken === null) given.event(rowLine, rowAt, length);
    else {
      given.drop();
      given.reject(rowLine, rowAt, length, broken);
    }
  }

  function read(row: string): string | null {
    const cells = elementsOf(row).map(({ from, text }, i) => {
      const pair = pairIn(text);
      return pair
        ? { name: pair.name, value: pair.value, from: from + text.lastIndexOf(pair.value) }
        : { name: names?.[i], value: text, from };
    });
    if (cells.some(({ name }) => name === undefined))
      return `${cells.length} cells where ${names?.length ?? 0} columns are named.`;
    let record = labels === '' ? '{' : `{${labels},`;
    places = [];
    for (const [i, { name, value, from }] of cells.entries()) {
      record += `${i > 0 ? ',' : ''}${JSON.stringify(name)}:`;
      // Times are told by where they begin, behind the quote.
      places.push({ built: Buffer.byteLength(record), own: Buffer.byteLength(row.slice(0, from)) });
      record += value;
    }
    const bytes = Buffer.from(`${record}}`);
    return records.read(bytes, 0, bytes.length, 0);
  }

  function textOf(b: Uint8Array, from: number, to: number): string {
    return carried.length + to - from < 64 ? carried + Buffer.from(b.subarray(from, to)).toString('latin1') : '';
  }

  /** Something opens there; whether it is to be kept. */
  function opens(byte: number, p: number): boolean {
    const isRow = byte === openBracket && level > 0 && kinds[level - 1] === openBracket;
    const begins = !keeping && (isRow || headNames.has(key));
    if (begins) {
      keeping = isRow ? 'row' : 'head';
      depth = level;
      rowAt = offset + p;
      rowLine = line;
    }
    kinds[level] = byte;
    level += 1;
    key = '';
    return begins;
  }

  function push(b: Uint8Array): void {
    let from = 0;
    let wordFrom = 0;
    for (let p = 0; p < b.length; p += 1) {
      const byte = b[p] as number;
      if (byte === 10) {
        endGarbage(p);
        endLine();
        line += 1;
        continue;
      }
      lineBytes += 1;
      if (byte > 32) blank = false;
      if (inText) {
        if (escaping) escaping = false;
        else if (byte === 92) escaping = true;
        else if (byte === quote) {
          inText = false;
          if (!keeping) word = textOf(b, wordFrom, p);
        }
      } else if (byte === openBracket || byte === openBrace) {
        endGarbage(p);
        if (opens(byte, p)) from = p;
      } else if (byte === closeBracket || byte === closeBrace) {
        level = Math.max(0, level - 1);
        if (keeping && level === depth) {
          keep(b, from, p + 1);
          finish(offset + p + 1);
        }
      } else if (level === 0) {
        if (byte > 32 && garbageAt < 0) garbageAt = offset + p;
      } else if (byte === quote) {
        inText = true;
        wordFrom = p + 1;
        carried = '';
      } else if (byte === 58) key = word;
      else if (byte === 44) key = '';
    }
    if (keeping) keep(b, from, b.length);
    else if (inText) carried = textOf(b, wordFrom, b.length);
    offset += b.length;
  }

  return {
    push,
    end() {
      endGarbage(0);
      if (keeping) {
        begun += 1;
        given.reject(rowLine, rowAt, offset - rowAt, 'The file ends within this record.');
        keeping = null;
      }
      if (lineBytes > 0) endLine();
      else line -= 1;
      given.physicalLines(line);
    },
  };
}
