import type { QuickLines } from '../quick-lines.ts';
import type { Sink } from '../sink.ts';
import { beginList, endList, openBlock } from './quick-list.ts';
import type { RecordUser } from './record.ts';
import { concatenated, longestLine } from './split.ts';

export interface ListReader {
  push(bytes: Uint8Array): void;
  end(): void;
}

/**
 * Reads records that are not one a line: a list, an envelope around a list, or records written over several lines one
 * after another. A line counts as many times as records begin in it; within a record it is a continuation.
 */
export function createListReader(
  sink: Sink,
  records: RecordUser,
  enveloped: boolean,
  firstOffset: number,
  lastLine: (count: number) => void,
  quick?: QuickLines,
): ListReader {
  let offset = firstOffset;
  let line = 1;
  /** What the current line holds so far. */
  let begun = 0;
  let blank = true;
  let startedInside = false;
  let lineBytes = 0;

  /** Open braces and brackets of the record at hand; 0 outside. */
  let depth = 0;
  let inText = false;
  let escaping = false;
  let inList = !enveloped;
  /** A list has begun, and what it is of is not seen yet: one of plain values beside that of the records is passed over. */
  let opening = false;
  let garbageAt = -1;

  let recordAt = 0;
  let recordLine = 0;
  let kept: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  let keptLength = 0;
  let overlong = false;

  function keep(b: Uint8Array, from: number, to: number): void {
    if (overlong || keptLength + to - from > longestLine) {
      overlong = true;
      keptLength = 0;
      return;
    }
    if (keptLength + to - from > kept.length) {
      const larger = new Uint8Array(Math.max(keptLength + to - from, Math.min(kept.length * 2, longestLine)));
      larger.set(kept.subarray(0, keptLength));
      kept = larger;
    }
    kept.set(b.subarray(from, to), keptLength);
    keptLength += to - from;
  }

  function finish(b: Uint8Array, from: number, to: number): void {
    const length = offset + to - recordAt;
    let broken: string | null = null;
    if (overlong || length > longestLine) broken = `Longer than ${longestLine} bytes, the longest record that is read.`;
    else if (keptLength > 0) {
      keep(b, from, to);
      broken = records.read(kept, 0, keptLength, 0);
    } else broken = records.read(b, from, to, from);
    give(length, broken);
  }

  function give(length: number, broken: string | null): void {
    if (broken === null) sink.event(recordLine, recordAt, length);
    else {
      sink.drop();
      sink.reject(recordLine, recordAt, length, broken);
    }
    depth = 0;
    inText = false;
    escaping = false;
    overlong = false;
    keptLength = 0;
  }

  function endLine(): void {
    if (begun === 0) {
      if (startedInside) sink.continuation();
      else if (blank) sink.blank();
      else sink.comment();
    }
    begun = 0;
    blank = true;
    startedInside = depth > 0;
    lineBytes = 0;
  }

  function endGarbage(p: number): void {
    if (garbageAt < 0) return;
    sink.reject(line, garbageAt, offset + p - garbageAt, 'Between the records stands text that is not JSON.');
    begun += 1;
    garbageAt = -1;
  }

  /** Has the compiled reader take records from there on; gives where it ended, or the same place. */
  function takeQuickly(p: number): number {
    if (!quick) return p;
    beginList(quick.machine, { line, begun, blank, startedInside });
    if (quick.take(p, line, offset + p) === 0) return p;
    const passed = endList(quick.machine, sink);
    ({ line, begun, blank, startedInside } = passed);
    lineBytes += 1;
    return quick.reached();
  }

  function push(b: Uint8Array): void {
    let from = 0;
    if (quick) openBlock(quick, b);
    for (let p = 0; p < b.length; p += 1) {
      const byte = b[p] as number;
      if (byte === 10) {
        if (depth > 0 && inText) {
          // A text cannot go on over a line end: the record is broken, and the next begins at the next brace.
          give(offset + p - recordAt, 'Not JSON: a text is cut by a line end.');
        }
        if (depth === 0) {
          endGarbage(p);
          inText = false;
          escaping = false;
        }
        endLine();
        line += 1;
        continue;
      }
      lineBytes += 1;
      if (byte !== 32 && byte !== 9 && byte !== 13) blank = false;
      if (inText) {
        if (escaping) escaping = false;
        else if (byte === 92) escaping = true;
        else if (byte === 34) inText = false;
        continue;
      }
      if (depth > 0) {
        if (byte === 34) inText = true;
        else if (byte === 123 || byte === 91) depth += 1;
        else if (byte === 125 || byte === 93) {
          depth -= 1;
          if (depth === 0) finish(b, from, p + 1);
        }
        continue;
      }
      if (!inList) {
        const isBlank = byte === 32 || byte === 9 || byte === 13;
        if (opening && byte === 123) inList = true;
        else if (byte === 34) inText = true;
        if (!isBlank) opening = byte === 91;
        if (!inList) continue;
      }
      if (byte === 123) {
        endGarbage(p);
        const taken = takeQuickly(p);
        if (taken > p) {
          p = taken - 1;
          continue;
        }
        from = p;
        recordAt = offset + p;
        recordLine = line;
        begun += 1;
        depth = 1;
      } else if (byte === 93 && enveloped) {
        endGarbage(p);
        inList = false;
      } else if (garbageAt < 0 && byte !== 91 && byte !== 93 && byte !== 44 && byte !== 32 && byte !== 9 && byte !== 13)
        garbageAt = offset + p;
    }
    if (depth > 0) keep(b, from, b.length);
    offset += b.length;
  }

  return {
    push,
    end() {
      if (depth > 0) give(offset - recordAt, 'The file ends within this record.');
      endGarbage(0);
      if (lineBytes > 0) endLine();
      else line -= 1;
      lastLine(line);
    },
  };
}

/** The first bytes of a file, gathered until there are enough of them to decide how to read it. */
export function createHead(size: number, decided: (head: Uint8Array, whole: boolean) => (bytes: Uint8Array) => void) {
  let head: Uint8Array = new Uint8Array(0);
  let go: ((bytes: Uint8Array) => void) | null = null;
  return {
    push(block: Uint8Array): void {
      if (go) {
        go(block);
        return;
      }
      if (head.length === 0 && block.length >= size) {
        go = decided(block.subarray(0, size), false);
        go(block);
        return;
      }
      head = head.length === 0 ? block.slice() : concatenated(head, block);
      if (head.length < size) return;
      go = decided(head.subarray(0, size), false);
      const all = head;
      head = new Uint8Array(0);
      go(all);
    },
    /** At the file's end, when it was shorter than the head. */
    end(): void {
      if (go) return;
      go = decided(head, true);
      if (head.length > 0) go(head);
    },
  };
}
