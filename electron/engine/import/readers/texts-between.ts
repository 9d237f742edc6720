import type { Sink } from '../sink.ts';
import { isText, rewritten, textOf } from '../text.ts';
import type { MessageReader } from './messages.ts';
import { longestLine } from './split.ts';

/** What a program says in words between its records. */
export interface TextsBetween {
  /** Takes a line that is no record: an indented one goes on with the text before it, and what `#` leads is a comment. */
  take(b: Uint8Array, start: number, end: number, line: number, offset: number): void;
  isOpen(): boolean;
  /** The text at hand ends here. */
  close(): void;
  /** How many events it made. */
  count(): number;
}

const numberSign = 35;

type GiveTime = (b: Uint8Array, from: number, to: number) => void;

/** Makes events of lines of text among records. @param giveTime gives the time that a line begins with, if it does */
export function createTextsBetween(sink: Sink, giveTime: GiveTime, messages: MessageReader | null): TextsBetween {
  let count = 0;
  let at: { line: number; offset: number; length: number } | null = null;
  let first = Buffer.alloc(0);
  let more = '';

  function close(): void {
    if (!at) return;
    giveTime(first, 0, first.length);
    sink.text('message', textOf(first, 0, first.length) + more);
    messages?.read(sink, first, 0, first.length);
    sink.event(at.line, at.offset, at.length);
    count += 1;
    at = null;
    more = '';
  }

  return {
    isOpen: () => at !== null,
    close,
    count: () => count,
    take(b, start, end, line, offset) {
      if (b[start] === numberSign) {
        close();
        sink.comment();
        return;
      }
      const bytes = isText(b, start, end) ? b.slice(start, end) : rewritten(b, start, end, false).bytes;
      const goesOn = (b[start] as number) <= 32 && at !== null && more.length + bytes.length < longestLine;
      if (at && goesOn) {
        more += `\n${textOf(bytes, 0, bytes.length)}`;
        at.length = offset + end - start - at.offset;
        sink.continuation();
        return;
      }
      close();
      at = { line, offset, length: end - start };
      first = Buffer.from(bytes);
    },
  };
}
