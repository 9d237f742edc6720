import type { LineFormat } from '../../formats/format.ts';
import type { Clock } from '../clock.ts';
import type { Reader, Sink } from '../sink.ts';
import { isText, rewritten } from '../text.ts';
import { giveField, giveOutcome, giveTime } from './give.ts';
import { type CompiledLayout, compileLayout, match, newFound } from './layout.ts';
import { createMessages } from './messages.ts';
import { readStructured } from './parts.ts';
import { createLineSplitter, isBlank, tooLongReason } from './split.ts';

/** A reader that can say how many of its events fit other formats too. */
export interface ProbedReader extends Reader {
  loose(): number;
}

/** Where a position of a rewritten line stood in the line itself. */
type Original = (position: number) => number;

/** Reads a format that is declared as layouts of lines. */
export function createLineReader(format: LineFormat, clock: Clock, sink: Sink): ProbedReader {
  const layouts = format.layouts.map((layout) => compileLayout(layout, format.uses));
  const messages = format.messages ? createMessages(format.messages, format.uses) : null;
  const absent = format.absent?.charCodeAt(0) ?? 0;
  const comment = format.comment?.charCodeAt(0) ?? 0;
  const found = newFound();
  let loose = 0;
  let valid = true;
  /** The line before was an event, or belonged to one: an indented line now continues it. */
  let afterEvent = false;

  const splitter = createLineSplitter({
    stretch(bytes, start, end) {
      valid = isText(bytes, start, end);
    },
    tooLong(line, offset, length) {
      sink.reject(line, offset, length, tooLongReason);
      afterEvent = false;
    },
    line(bytes, start, end, line, offset) {
      const first = bytes[start] as number;
      if (first <= 32 || start === end) {
        if (isBlank(bytes, start, end)) {
          sink.blank();
          return;
        }
        if (format.continued && afterEvent) {
          sink.continuation();
          return;
        }
      }
      if (comment !== 0 && first === comment) {
        sink.comment();
        return;
      }
      if (valid || isText(bytes, start, end)) afterEvent = readLine(bytes, start, end, null);
      else {
        const spelled = rewritten(bytes, start, end, false);
        afterEvent = readLine(spelled.bytes, 0, spelled.bytes.length, spelled.original);
      }
      if (afterEvent) {
        sink.event(line, offset, end - start);
        return;
      }
      sink.reject(line, offset, end - start, format.rejectReason);
    },
  });

  function readLine(b: Uint8Array, start: number, end: number, original: Original | null): boolean {
    for (const layout of layouts) {
      if (!match(layout, b, start, end, found, absent)) continue;
      if (!give(layout, b, start, original)) {
        sink.drop();
        continue;
      }
      if (layout.loose) loose += 1;
      return true;
    }
    return false;
  }

  function give(layout: CompiledLayout, b: Uint8Array, start: number, original: Original | null): boolean {
    const { steps } = layout;
    for (let i = 0; i < steps.length; i += 1) {
      const step = steps[i];
      if (step === undefined || step.kind === 'none' || step.kind === 'time') continue;
      const from = found.from[i] as number;
      const to = found.to[i] as number;
      if (step.kind === 'message') giveMessage(b, from, to);
      else if (step.kind === 'structured') giveMessage(b, readStructured(sink, b, from, to), to);
      else if (!giveField(sink, step, b, from, to, absent)) return false;
      else if (format.outcomeFromStatus && step.target === 'httpStatus') giveOutcome(sink, b, from, to);
    }
    for (const [name, value] of layout.marks) sink.more(name, value);
    if (found.timeStep >= 0) giveTime(sink, clock, found, start, original);
    return true;
  }

  function giveMessage(b: Uint8Array, from: number, to: number): void {
    let start = from;
    while (start < to && (b[start] as number) <= 32) start += 1;
    let end = to;
    while (end > start && (b[end - 1] as number) <= 32) end -= 1;
    sink.textBytes('message', b, start, end);
    messages?.read(sink, b, start, end);
  }

  return {
    push: (block) => splitter.push(block),
    end() {
      splitter.end();
      sink.physicalLines(splitter.count());
    },
    loose: () => loose,
  };
}
