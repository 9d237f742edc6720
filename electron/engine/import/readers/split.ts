import { byteIndex } from '../byte-index.ts';

/** The longest line or record a reader takes; a longer one is one reject, and memory stays bounded. */
export const longestLine = 1 << 20;

export interface LineUser {
  /** A line without its line end; the slice is valid during the call only. `length` counts its bytes without line end. */
  line(bytes: Uint8Array, start: number, end: number, number: number, offset: number): void;
  tooLong(number: number, offset: number, length: number): void;
  /**
   * Whether an entry begins there: a CR alone then ends the line before it, in a file whose other lines end in LF. Without
   * it all that stands between two LFs is one line. The slice ends at the next CR.
   */
  begins?(bytes: Uint8Array, start: number, end: number): boolean;
  /** Takes whole lines in one go where it can, of the stretch last told. */
  quick?: { take(at: number, line: number, offset: number): number; reached(): number } | undefined;
  /** Called before the lines of a stretch of whole lines: whether all of it is UTF-8. */
  stretch(bytes: Uint8Array, start: number, end: number): void;
}

export interface LineSplitter {
  push(block: Uint8Array): void;
  end(): void;
  /** Lines seen so far. */
  count(): number;
}

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Cuts blocks into lines at LF (CRLF counts as one line end), and at a CR alone where the user sees an entry begin. A UTF-8
 * byte order mark at the file's start is skipped.
 */
export function createLineSplitter(user: LineUser, lineEnd: 10 | 13 = lineFeed): LineSplitter {
  let carry = new Uint8Array(0);
  let carried = 0;
  /** Bytes of a line already given up as too long, its beginning not counted in `carry`. */
  let skipped = 0;
  let lastByte = 0;
  /** The line at hand begins with NULs, which are not kept. */
  let passed = false;
  let offset = 0;
  let lines = 0;
  let atStart = true;
  /** Where the next CR of the bytes at hand stands; looked for again once it is passed. */
  let returnAt = -1;

  function stretch(bytes: Uint8Array, start: number, end: number): void {
    returnAt = -1;
    user.stretch(bytes, start, end);
  }

  /** The next CR before `end`, or `end`. */
  function nextReturn(bytes: Uint8Array, from: number, end: number): number {
    if (returnAt < from) {
      returnAt = byteIndex(bytes, carriageReturn, from);
      if (returnAt < 0) returnAt = bytes.length;
    }
    return Math.min(returnAt, end);
  }

  /** Gives what ends in LF: one line, or several where CRs alone end some of them. */
  function give(bytes: Uint8Array, from: number, end: number): void {
    let start = from;
    if (user.begins) {
      for (let at = nextReturn(bytes, from, end); at < end; ) {
        const next = nextReturn(bytes, at + 1, end);
        if (next > at + 1 && user.begins(bytes, at + 1, next)) {
          giveLine(bytes, start, at);
          start = at + 1;
        }
        at = next;
      }
    }
    giveLine(bytes, start, end);
  }

  function giveLine(bytes: Uint8Array, from: number, end: number): void {
    const start = pastNuls(bytes, from, end);
    offset += start - from;
    passed = false;
    lines += 1;
    const length = end - start;
    const trimmed = lineEnd === lineFeed && length > 0 && bytes[end - 1] === carriageReturn ? end - 1 : end;
    if (length > longestLine) user.tooLong(lines, offset, trimmed - start);
    else user.line(bytes, start, trimmed, lines, offset);
    offset += length + 1;
  }

  function keep(bytes: Uint8Array, from: number, end: number): void {
    const start = carried === 0 && skipped === 0 ? pastNuls(bytes, from, end) : from;
    offset += start - from;
    passed ||= start > from;
    const needed = carried + end - start;
    if (end > start) lastByte = bytes[end - 1] as number;
    if (skipped > 0 || needed > longestLine + 1) {
      skipped += needed;
      carried = 0;
      return;
    }
    // With room for the line end.
    if (needed >= carry.length) {
      const larger = new Uint8Array(Math.max(needed + 1, Math.min(longestLine + 2, carry.length * 2)));
      larger.set(carry.subarray(0, carried));
      carry = larger;
    }
    carry.set(bytes.subarray(start, end), carried);
    carried = needed;
  }

  /** The line that began in an earlier block ends before `end`; `closed` where a line end stands there. */
  function finishKept(bytes: Uint8Array, start: number, end: number, closed: boolean): void {
    keep(bytes, start, end);
    if (skipped > 0) {
      lines += 1;
      user.tooLong(lines, offset, skipped - (lineEnd === lineFeed && lastByte === carriageReturn ? 1 : 0));
      offset += skipped + 1;
      skipped = 0;
      passed = false;
      return;
    }
    stretch(carry, 0, carried);
    if (!(closed && takeKept())) give(carry, 0, carried);
    carried = 0;
  }

  /**
   * Has the kept line taken as those within a block are. One in each half megabyte is little to read, but for it V8 optimised all of
   * the other reader. @source measured: of a million records, one a line, a fifteenth of the processor time
   */
  function takeKept(): boolean {
    if (!user.quick || carried > longestLine) return false;
    carry[carried] = lineEnd;
    if (user.quick.take(0, lines + 1, offset) === 0) return false;
    lines += 1;
    offset += carried + 1;
    passed = false;
    return true;
  }

  function split(block: Uint8Array, from: number): void {
    let start = from;
    if (carried > 0 || skipped > 0) {
      const first = byteIndex(block, lineEnd, start);
      if (first < 0) {
        keep(block, start, block.length);
        return;
      }
      finishKept(block, start, first, true);
      start = first + 1;
    }
    const last = block.lastIndexOf(lineEnd);
    if (last >= start) {
      stretch(block, start, last);
      while (start <= last) {
        const taken = user.quick?.take(start, lines + 1, offset) ?? 0;
        if (taken > 0) {
          const to = user.quick?.reached() ?? start;
          lines += taken;
          offset += to - start;
          start = to;
          continue;
        }
        const end = byteIndex(block, lineEnd, start);
        give(block, start, end);
        start = end + 1;
      }
    }
    if (start < block.length) keep(block, start, block.length);
  }

  return {
    push(block) {
      if (block.length === 0) return;
      if (!atStart) {
        split(block, 0);
        return;
      }
      // The mark may itself be cut by the first blocks' ends.
      const joined = carried > 0 ? concatenated(carry.subarray(0, carried), block) : block;
      carried = 0;
      if (joined.length < 3 && isMark(joined)) {
        keep(joined, 0, joined.length);
        return;
      }
      atStart = false;
      const mark = joined.length >= 3 && isMark(joined) ? 3 : 0;
      offset = mark;
      split(joined, mark);
    },
    end() {
      if (carried > 0 || skipped > 0 || passed) finishKept(carry, 0, 0, false);
    },
    count: () => lines,
  };
}

/** A machine that loses its power leaves NULs where lines were to be: those in front of a line are none of it. */
function pastNuls(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] === 0) at += 1;
  return at;
}

/** Whether the bytes begin as a UTF-8 byte order mark does, as far as they go. */
export function isMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && (bytes.length < 2 || bytes[1] === 0xbb) && (bytes.length < 3 || bytes[2] === 0xbf);
}

export function concatenated(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

export const tooLongReason = `Longer than ${longestLine} bytes, the longest line that is read.`;

/** Whether a slice holds nothing but blanks, tabs and carriage returns. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let p = start; p < end; p += 1) {
    const byte = bytes[p];
    if (byte !== 32 && byte !== 9 && byte !== 13) return false;
  }
  return true;
}

/** Whether a CR stands anywhere but before an LF. */
export function holdsReturn(b: Uint8Array, start: number, end: number): boolean {
  // Cut out: where it holds none, the search would go on to the end of the bytes, which can be megabytes for one line.
  const within = b.subarray(start, end);
  for (let at = byteIndex(within, carriageReturn); at >= 0; at = byteIndex(within, carriageReturn, at + 1)) {
    // The last line's end stands right behind the stretch.
    if (at + 1 < within.length && within[at + 1] !== lineFeed) return true;
  }
  return false;
}
