import type { Reader, Sink } from '../sink.ts';
import { isText, rewritten, textOf } from '../text.ts';
import { createEventReader } from './evtx/event.ts';
import { Broken } from './evtx/layout.ts';
import { createLineSplitter, isBlank, longestLine, tooLongReason } from './split.ts';
import { createLeafGiver } from './xml-leaves.ts';

/** A record may cover this many lines; one that is never closed must not swallow a file. */
const mostLines = 5_000;
const opening = /<(?:\w+:)?Event[\s>]/;
const closing = /<\/(?:\w+:)?Event>/;

/**
 * Reads Windows events written as XML: one a line, many on one, or each over several lines; what stands before the first
 * on its line (a collector's head) is kept. They become the same events as those of a binary log.
 * @source Microsoft, "Event Schema" (http://schemas.microsoft.com/win/2004/08/events/event)
 */
export function createXmlEventReader(sink: Sink): Reader {
  let timeAt = 0;
  let timeLength = 0;
  const events = createEventReader({
    ...sink,
    instant: (microseconds, offset) => sink.instant(microseconds, offset, timeAt, timeLength),
  });
  const giveLeaves = createLeafGiver();
  const nothing = Buffer.alloc(0);
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
        if (isFrame(rest)) {
          if (!some) sink.comment();
        } else sink.reject(line, place, lengthOf(rest, bytes), 'Holds no event of Windows as XML.');
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
    const stated = /SystemTime\s*=\s*["']([^"']*)/.exec(text);
    timeLength = stated ? Buffer.byteLength(stated[1] as string) : 0;
    timeAt = stated ? Buffer.byteLength(text.slice(0, stated.index + stated[0].length)) - timeLength : 0;
    try {
      if (prefix !== '' && !isFrame(prefix)) sink.more('prefix', prefix);
      const reading = { read: (_at: number, _end: number, user: Parameters<Leaves>[2]) => leaves(text, begins, user) };
      events.read(reading, nothing, 0, 0, null);
      sink.event(line, offset, length);
    } catch (error) {
      sink.drop();
      if (!(error instanceof Broken)) throw error;
      sink.reject(line, offset, length, `The event is damaged. ${error.message}`);
    }
  }

  type Leaves = Parameters<ReturnType<typeof createEventReader>['read']>[0]['read'];

  function leaves(text: string, begins: number, user: Parameters<Leaves>[2]): void {
    giveLeaves(text.slice(begins), (leaf, named, value) => user.leaf(leaf, named, value, null));
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

/** Declaration, comment, or the element around all events: what stands about records and is none. */
function isFrame(text: string): boolean {
  return /^(?:\s*(?:<\?xml[^>]*\?>|<\/?Events[^>]*>|<!--[\s\S]*-->))*\s*$/.test(text);
}

/** Bytes of a text; of one that was spelled anew, those of the line it came from. */
function lengthOf(text: string, bytes: Uint8Array | null): number {
  return bytes ? Math.min(bytes.length, Buffer.byteLength(text)) : Buffer.byteLength(text);
}
