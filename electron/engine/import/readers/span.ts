import type { Sink } from '../sink.ts';
import { textOf } from '../text.ts';
import type { CompiledLayout } from './layout.ts';
import { longestLine } from './split.ts';

/** The event at hand, where events take several lines: it ends where the next begins. */
export interface Span {
  isOpen(): boolean;
  /** Whether one is open that has no text. */
  isBare(): boolean;
  /** Where its first byte stands in the file. */
  offset(): number;
  open(layout: CompiledLayout, line: number, offset: number, length: number): void;
  /** Whether a line of this layout belongs to the event at hand. */
  takes(layout: CompiledLayout): boolean;
  /** Such a line, whose fields were given, ends there in the file. */
  add(layout: CompiledLayout, end: number): void;
  /** The message that a layout gave. */
  message(b: Uint8Array, from: number, to: number): void;
  /** A line of no layout goes on with the message. */
  text(b: Uint8Array, from: number, to: number, end: number): void;
  close(): void;
}

/** Gathers the lines of one event for a sink. */
export function createSpan(sink: Sink): Span {
  let line = 0;
  let from = 0;
  let length = 0;
  let message = '';
  let grown = false;
  let cut = false;
  const seen = new Set<CompiledLayout>();

  return {
    isOpen: () => line > 0,
    isBare: () => line > 0 && message === '' && !grown,
    offset: () => from,
    open(layout, first, offset, size) {
      line = first;
      from = offset;
      length = size;
      seen.add(layout);
    },
    takes(layout) {
      if (line === 0 || layout.place === null) return false;
      return layout.place === 'within' || (!grown && !seen.has(layout));
    },
    add(layout, end) {
      seen.add(layout);
      length = end - from;
    },
    message(b, start, end) {
      message = textOf(b, start, end);
    },
    text(b, start, end, until) {
      length = until - from;
      grown = true;
      if (message.length + end - start > longestLine) {
        cut = true;
        return;
      }
      message += message === '' ? textOf(b, start, end) : `\n${textOf(b, start, end)}`;
    },
    close() {
      if (line === 0) return;
      if (grown) sink.text('message', message);
      if (cut) sink.more('truncated', 'yes');
      sink.event(line, from, length);
      line = 0;
      message = '';
      grown = false;
      cut = false;
      seen.clear();
    },
  };
}
