import type { Reader, Sink } from '../sink.ts';
import { isText, rewritten, textOf } from '../text.ts';
import { createLineSplitter, isBlank, longestLine, tooLongReason } from './split.ts';

/** How the records of a file stand in its XML. */
export interface Elements {
  opening: RegExp;
  closing: RegExp;
  /** What stands about records and is none: declarations, comments, the element around all. */
  frame: RegExp;
  /** Sets the fields of the event that a text is, whose element begins there; gives why it is none, or null. */
  read(text: string, begins: number): string | null;
  /** Why a line is none of them. */
  noRecord: string;
}

/** A record may cover this many lines; one that is never closed must not swallow a file. */
const mostLines = 5_000;

/** Reads elements of XML: one a line, many on one, or each over several lines; what stands before the first on its line is kept. */
export function createElementReader(sink: Sink, { opening, closing, frame, read, noRecord }: Elements): Reader {
  /** The lines of the record that is not closed yet. */
  let open: { text: string; line: number; offset: number; lines: number; bytes: number } | null = null;

  /** Takes the records of a text whose first byte stands at `offset`; true when one is left open. */
  function take(text: string, line: number, offset: number, bytes: Uint8Array | null): boolean {
    let at = 0;
    let place = offset;
    let some = false;
    for (;;) {
      const begins = text.slice(at).search(opening);
      if (begins < 0) {
        const rest = text.slice(at);
        if (frame.test(rest)) {
          if (!some) sink.comment();
        } else sink.reject(line, place, lengthOf(rest, bytes), noRecord);
        return false;
      }
      const from = at + begins;
      const found = closing.exec(text.slice(from));
      if (!found) {
        open = { text: text.slice(at), line, offset: place, lines: 1, bytes: lengthOf(text.slice(at), bytes) };
        return true;
      }
      const to = from + found.index + found[0].length;
      const length = lengthOf(text.slice(at, to), bytes);
      give(text.slice(at, to), from - at, line, place, length);
      some = true;
      place += length;
      at = to;
    }
  }

  function give(text: string, begins: number, line: number, offset: number, length: number): void {
    const prefix = text.slice(0, begins).trim();
    const broken = read(text, begins);
    if (broken !== null) {
      sink.drop();
      sink.reject(line, offset, length, broken);
      return;
    }
    if (prefix !== '' && !frame.test(prefix)) sink.more('prefix', prefix);
    sink.event(line, offset, length);
  }

  function giveUp(): void {
    if (!open) return;
    const { line, offset, lines, bytes } = open;
    open = null;
    sink.reject(line, offset, bytes, 'An event begins here that is never closed.');
    for (let i = 1; i < lines; i += 1) sink.continuation();
  }

  const splitter = createLineSplitter({
    stretch: () => {},
    tooLong(line, offset, length) {
      giveUp();
      sink.reject(line, offset, length, tooLongReason);
    },
    line(b, start, end, line, offset) {
      if (!open && isBlank(b, start, end)) {
        sink.blank();
        return;
      }
      const clean = isText(b, start, end);
      const spelled = clean ? null : rewritten(b, start, end, false).bytes;
      const text = spelled ? textOf(spelled, 0, spelled.length) : textOf(b, start, end);
      if (!open) {
        take(text, line, offset, spelled ? b.subarray(start, end) : null);
        return;
      }
      const found = closing.exec(text);
      if (!found) {
        open.text += `\n${text}`;
        open.lines += 1;
        open.bytes = offset + (end - start) - open.offset;
        if (open.text.length > longestLine || open.lines > mostLines) giveUp();
        return;
      }
      const record = open;
      open = null;
      const to = found.index + found[0].length;
      const whole = `${record.text}\n${text.slice(0, to)}`;
      const length = offset - record.offset + Buffer.byteLength(text.slice(0, to));
      give(whole, Math.max(0, whole.search(opening)), record.line, record.offset, length);
      for (let i = 1; i < record.lines; i += 1) sink.continuation();
      const rest = text.slice(to);
      // What follows on this line is a record of its own, or else the line was the last of this one.
      if (opening.test(rest)) take(rest, line, offset + Buffer.byteLength(text.slice(0, to)), null);
      else sink.continuation();
    },
  });

  return {
    push: (block) => splitter.push(block),
    end() {
      splitter.end();
      giveUp();
      sink.physicalLines(splitter.count());
    },
  };
}

/** Bytes of a text; of one that was spelled anew, those of the line it came from. */
function lengthOf(text: string, bytes: Uint8Array | null): number {
  return bytes ? Math.min(bytes.length, Buffer.byteLength(text)) : Buffer.byteLength(text);
}
