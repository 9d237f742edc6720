import {
  type Batch,
  batchRows,
  type Column,
  chunkRows,
  columnBytes,
  columnOffsets,
  rowBytes,
  type Stated,
  tables,
} from './columns.ts';
import type { Machine } from './compiled.ts';
import { pack, type Standing } from './pack.ts';
import { tooManyTerms } from './terms.ts';

/**
 * A function of the compiled part that reads whole lines into its rows, up to the first it is not entirely sure of, and
 * tells what it did (tokenizer/told.ts). Why it ended: 0 all read, 1 a line for the other reader, 2 the rows are full, 3 the
 * terms have no more room.
 */
export type Taker = (from: number, end: number, line: number, offset: number, valid: number) => 0 | 1 | 2 | 3;

/** Reads lines that are as nearly all are, without a call for each; the other lines are read as ever. */
export interface QuickLines {
  readonly machine: Machine;
  /** Nobody looks at the rows: where lines can be read for their times alone, they are. */
  readonly timesOnly: boolean;
  /** Says which function reads the lines; those of web servers are read unless another is named. */
  readBy(taker: Taker, how?: Manner): void;
  /** Says which bytes come next: whole lines, `valid` when all of them are UTF-8. */
  open(bytes: Uint8Array, start: number, end: number, valid: boolean): void;
  /** Takes lines from there on; gives how many, `reached` is where it ended. `line` is the first one's number. */
  take(at: number, line: number, offset: number): number;
  readonly reached: () => number;
  /** Whether the line there surely begins an event, for formats whose events take several. */
  begins(at: number): boolean;
}

/** Which lines a run went through, where not every line is an event. */
export interface Passed {
  /** The lines in which its first and last event begin. */
  first: number;
  last: number;
  /** Events that begin in the line of the one before. */
  shared: number;
}

interface Manner {
  passed?: () => Passed;
  /** It writes into what it reads, which must be a copy then: the hasher looks at the bytes themselves. */
  writes?: boolean;
}

/** What a run of lines adds to what is known of the file. */
export interface Run {
  lines: number;
  /** Microseconds since 1970, of all runs so far; the first is behind the last while no event had a time. */
  first: number;
  last: number;
  latest: number;
  disorder: number;
  withoutOffset: number;
  withoutTime: number;
}

/** What the machine is given at once: more than the parts of nearly every file. */
const windowBytes = 4 << 20;
const capacity = batchRows;
const columns: readonly Column[] = tables.event;
/** In this order tokenizer/rows.ts has the bits, behind all columns. */
const bitsOrder = columns.filter(({ stated }) => stated === 'bit').map(({ name }) => name);

interface Room {
  cells: number;
  bits: number;
  input: number;
}

const rooms = new WeakMap<Machine, Room>();

/** The memory for rows and bytes, once per machine. */
function roomOf(machine: Machine): Room {
  const known = rooms.get(machine);
  if (known) return known;
  const { calls } = machine;
  const cells = calls.openRows(rowBytes(columns) * capacity + (capacity / 8) * bitsOrder.length);
  const bits = cells + rowBytes(columns) * capacity;
  const room = { cells, bits, input: calls.openRoom(windowBytes) };
  const offsets = columnOffsets(columns, capacity);
  const addresses = calls.columnsAt() >> 2;
  const words = machine.words();
  for (const [index, at] of offsets.entries()) words[addresses + index] = cells + at;
  for (const index of bitsOrder.keys()) {
    words[addresses + columns.length + index] = bits + (index * capacity) / 8;
  }
  rooms.set(machine, room);
  return room;
}

/**
 * @param before called before lines are taken: the latest instant so far
 * @param after called with what each run took
 * @param full called with rows that are complete, null where nobody wants any
 */
export function createQuickLines(
  machine: Machine,
  before: () => number,
  after: (run: Run, passed: Passed) => void,
  full: ((batch: Batch) => void) | null,
): QuickLines & { finish(): void } {
  const { calls } = machine;
  /** Made for the first lines: most formats have none of these. */
  let room: Room | undefined;
  const told = calls.toldAt() >> 3;
  const run: Run = { lines: 0, first: 0, last: 0, latest: 0, disorder: 0, withoutOffset: 0, withoutTime: 0 };
  let taker: Taker = calls.run;
  /** Where an event is a line. */
  const plain: Passed = { first: 0, last: 0, shared: 0 };
  let passedBy: (() => Passed) | undefined;
  let source: Uint8Array = new Uint8Array(0);
  let sourceEnd = 0;
  let valid = false;
  let writes = false;
  /** The part of the source that stands in the machine's memory, and where the source would begin there. */
  let windowFrom = 0;
  let windowTo = 0;
  let begins = 0;
  let reached = 0;
  /** Lines to leave to the other reader, after how many were left before: a file of other lines costs next to nothing. */
  let left = 0;
  let leaving = 0;

  function begin(): Room {
    const made = roomOf(machine);
    // Rows of a file that ended badly.
    clear(machine, made, calls.rowCount());
    calls.beginFile();
    return made;
  }

  function flush(): void {
    const rows = room ? calls.rowCount() : 0;
    if (!room || rows === 0) return;
    if (full) {
      const batch = batchOf(machine, room, rows);
      clear(machine, room, rows, batch.stated);
      full(batch);
    } else clear(machine, room, rows);
    calls.clearRows();
  }

  /** Where a position of the source stands in the machine's memory, with what follows it. */
  function brought(at: number): number {
    room ??= begin();
    if (at >= windowTo || at < windowFrom) {
      windowFrom = at;
      windowTo = Math.min(sourceEnd, at + windowBytes);
      machine.bytes().set(source.subarray(windowFrom, windowTo), room.input);
      begins = room.input - windowFrom;
    }
    return begins + at;
  }

  function passedFrom(line: number): Passed {
    if (passedBy) return passedBy();
    plain.first = line;
    plain.last = line + run.lines - 1;
    return plain;
  }

  function one(at: number, line: number, offset: number): number {
    const from = brought(at);
    room ??= begin();
    const why = taker(from, begins + windowTo, line, offset, valid ? 1 : 0);
    if (why === 3) throw tooManyTerms();
    const figures = new Float64Array(machine.bytes().buffer, told * 8, 7);
    run.lines = figures[1] as number;
    run.first = figures[2] as number;
    run.last = figures[3] as number;
    run.disorder = figures[4] as number;
    run.withoutOffset = figures[5] as number;
    run.withoutTime = figures[6] as number;
    reached = at + (figures[0] as number);
    if (run.lines > 0) {
      run.latest = calls.latestInstant();
      after(run, passedFrom(line));
    }
    if (why === 2) flush();
    return why;
  }

  return {
    machine,
    timesOnly: full === null,
    readBy(other, how = {}) {
      taker = other;
      passedBy = how.passed;
      writes = how.writes ?? false;
    },
    open(bytes, start, end, isValid) {
      source = bytes;
      sourceEnd = end;
      valid = isValid;
      windowFrom = start;
      const stands = !writes && machine.holds(bytes);
      windowTo = stands ? end : start;
      begins = stands ? bytes.byteOffset : 0;
    },
    take(at, line, offset) {
      reached = at;
      if (left > 0) {
        left--;
        return 0;
      }
      room ??= begin();
      const latest = before();
      if (Number.isFinite(latest)) calls.setLatest(latest);
      let lines = 0;
      for (;;) {
        const from = reached;
        const why = one(from, line + lines, offset + from - at);
        lines += run.lines;
        // Full rows are emptied and it goes on; so it does where the window ends with a line.
        if (why === 1 || reached >= sourceEnd) break;
      }
      leaving = lines > 0 ? 0 : Math.min(1024, leaving * 2 + 1);
      left = leaving > 4 ? leaving : 0;
      return lines;
    },
    reached: () => reached,
    begins(at) {
      if (left > 0) {
        left--;
        return false;
      }
      const from = brought(at);
      return calls.beginsEvent(from, from + windowTo - at, valid ? 1 : 0) !== 0;
    },
    finish: flush,
  };
}

/** A copy of the rows, in the shape in which they travel. */
function batchOf(machine: Machine, room: Room, rows: number): Batch {
  const bytes = machine.bytes();
  return pack('event', rows, {
    bytes,
    at: columnOffsets(columns, capacity).map((at) => room.cells + at),
    bits: bitsOrder.map((_, index) =>
      bytes.subarray(room.bits + (index * capacity) / 8, room.bits + ((index + 1) * capacity) / 8),
    ),
    cellBits(column) {
      const at = machine.calls.cellBits(column, columns[column]?.type === 'VARCHAR' ? 16 : 4);
      return bytes.subarray(at, at + capacity / 8);
    },
    texts: columns.filter(({ type }) => type === 'VARCHAR').map((_, text) => textOf(machine, text, rows)),
  });
}

function textOf(machine: Machine, text: number, rows: number): Standing['texts'][number] {
  const { calls } = machine;
  const used = calls.heapUsed(text);
  const heap = calls.heapAt(text);
  const words = machine.words();
  const starts = [0];
  const at = calls.startsAt(text) >> 2;
  for (let chunk = 1; chunk <= Math.floor(rows / chunkRows); chunk++) starts.push((words[at + chunk] as number) * 4);
  if (rows % chunkRows !== 0) starts.push(used * 4);
  return { heap: machine.bytes().subarray(heap, heap + used * 4), starts };
}

/** @param said which of the columns some row states, where that is known: all others are empty as it is */
function clear(machine: Machine, room: Room, rows: number, said?: readonly Stated[]): void {
  const { fillZero } = machine.calls;
  const offsets = columnOffsets(columns, capacity);
  for (const [index, { type, stated }] of columns.entries()) {
    if (stated === 'cell' && said?.[index] === 'none') continue;
    fillZero(room.cells + (offsets[index] as number), rows * columnBytes[type]);
  }
  fillZero(room.bits, (capacity / 8) * bitsOrder.length);
}
