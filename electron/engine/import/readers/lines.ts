import type { LineFormat } from '../../formats/format.ts';
import type { Clock } from '../clock.ts';
import { type Above, readLayoutsQuickly } from '../quick-layouts.ts';
import type { Reader, Sink } from '../sink.ts';
import { isText, rewritten } from '../text.ts';
import { giveField, giveOutcome, giveTime } from './give.ts';
import { createPairReader } from './key-values.ts';
import { type CompiledLayout, headingsOf, inOrder, layoutsOf } from './layout.ts';
import { newFound, nextMatch } from './layout-match.ts';
import { createMessages, inTurn, type MessageReader, type Messages } from './messages.ts';
import { readStructured } from './parts.ts';
import { createSpan } from './span.ts';
import { createLineSplitter, holdsReturn, isBlank, tooLongReason } from './split.ts';

/** A reader that can say how sure its events are. */
export interface ProbedReader extends Reader {
  /** How many of them fit other formats too. */
  loose(): number;
  /** How many lines went on with an event and do not look like it: not indented, as those of a stack trace are. */
  stray(): number;
}

/** Reads records that stand among the lines of a format. */
export interface RecordsAmong {
  /** Whether the slice is one record that states its time; the sink is told nothing. */
  is(b: Uint8Array, start: number, end: number): boolean;
  /** Sets the fields of the event that such a slice is. */
  give(b: Uint8Array, start: number, end: number): void;
}

/** Where a position of a rewritten line stood in the line itself. */
type Original = (position: number) => number;

/**
 * Reads a format that is declared as layouts of lines.
 * @param others rules asked before the format's own
 * @param records reads JSON records that stand among the lines
 * @param recordsIn reads those that are the message of a line
 */
export function createLineReader(
  format: LineFormat,
  clock: Clock,
  sink: Sink,
  others: Messages | null = null,
  records: RecordsAmong | null = null,
  recordsIn: MessageReader | null = null,
): ProbedReader {
  const layouts = layoutsOf(format);
  const indented = inOrder(layouts.filter(({ lead }) => lead[0] === 32));
  const pairs = format.pairs ? createPairReader(format.pairs) : null;
  const span = format.continued === 'message' ? createSpan(sink) : null;
  const absent = format.absent?.charCodeAt(0) ?? 0;
  const own = format.messages ? createMessages(format.messages, format.uses, format.absent) : null;
  const messages = inTurn(recordsIn, others, own);
  const comment = format.comment?.charCodeAt(0) ?? 0;
  const headings = headingsOf(format).map((heading) => ({
    anywhere: heading.startsWith('*'),
    text: Buffer.from(heading.replace(/^\*/, '')),
  }));
  const found = newFound();
  let loose = 0;
  let stray = 0;
  /** The event at hand began as those of other formats do, and no line of this format alone has joined it. */
  let looseBegun = false;
  let valid = true;
  /** The line at hand as it stands in the file, where what is read was rewritten. */
  let rawBytes: Uint8Array = new Uint8Array(0);
  let rawStart = 0;
  /** The compiled reader takes all up to the LF for one line. Requests of web servers it leaves where a CR stands in them. */
  const restOfLine = format.quick !== 'access';
  let withReturns = false;
  const above: Above = { instant: Number.NaN, offset: null };
  /** The line before was an event, or belonged to one: an indented line now continues it. */
  let afterEvent = false;

  const begins = sink.quick ? readLayoutsQuickly(sink.quick, format, clock, others?.rules ?? null, above) : null;
  const quick = begins ? sink.quick : undefined;
  const splitter = createLineSplitter({
    quick: quick && {
      take(at, line, offset) {
        if (span?.isOpen()) {
          if (!begins?.(at)) return 0;
          span.close();
        }
        const taken = withReturns ? 0 : quick.take(at, line, offset);
        if (taken > 0) afterEvent = true;
        return taken;
      },
      reached: quick.reached,
    },
    stretch(bytes, start, end) {
      valid = isText(bytes, start, end);
      withReturns = restOfLine && holdsReturn(bytes, start, end);
      // With the line end behind it.
      quick?.open(bytes, start, Math.min(bytes.length, end + 1), valid);
    },
    begins(bytes, start, end) {
      if (records && bytes[start] === openBrace && records.is(bytes, start, end)) return true;
      const layout = layouts[nextMatch(layouts, 0, bytes, start, end, found, absent)];
      if (!layout || layout.place === 'within') return false;
      return found.timeStep >= 0 || layout.lead.length > 0 || (pairs !== null && claimed(layout, bytes));
    },
    tooLong(line, offset, length) {
      span?.close();
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
        if (format.continued === true && afterEvent && !beginsIndented(bytes, start, end)) {
          sink.continuation();
          return;
        }
      }
      if (comment !== 0 && first === comment) {
        sink.comment();
        return;
      }
      if (headings.some(({ anywhere, text }) => stands(bytes, start, end, text, anywhere))) {
        // Of an event that has no text yet, it stands behind this line.
        if (!span?.isBare()) span?.close();
        sink.comment();
        return;
      }
      rawBytes = bytes;
      rawStart = start;
      if (valid || isText(bytes, start, end)) readLine(bytes, start, end, null, line, offset, end - start);
      else {
        const spelled = rewritten(bytes, start, end, false);
        readLine(spelled.bytes, 0, spelled.bytes.length, spelled.original, line, offset, end - start);
      }
    },
  });

  function readLine(
    b: Uint8Array,
    start: number,
    end: number,
    original: Original | null,
    line: number,
    offset: number,
    length: number,
  ): void {
    for (let at = nextMatch(layouts, 0, b, start, end, found, absent); at >= 0; ) {
      const layout = layouts[at] as CompiledLayout;
      const taken = claimed(layout, b) && fits(layout, b, start, original, line, offset, length);
      if (taken) return;
      at = nextMatch(layouts, at + 1, b, start, end, found, absent);
    }
    if (records && b[start] === openBrace && records.is(rawBytes, rawStart, rawStart + length)) {
      span?.close();
      records.give(rawBytes, rawStart, rawStart + length);
      sink.event(line, offset, length);
      return;
    }
    if (span?.isOpen()) {
      if ((b[start] as number) > 32) stray += 1;
      span.text(b, start, end, offset + length);
      sink.continuation();
      return;
    }
    afterEvent = false;
    sink.reject(line, offset, length, format.rejectReason);
  }

  /** Gives a line that a layout matches; false when it is not of that layout all the same. */
  function fits(
    layout: CompiledLayout,
    b: Uint8Array,
    start: number,
    original: Original | null,
    line: number,
    offset: number,
    length: number,
  ): boolean {
    if (span?.takes(layout)) {
      if (looseBegun) loose -= 1;
      looseBegun = false;
      give(layout, b, start, original, offset - span.offset());
      span.add(layout, offset + length);
      sink.continuation();
      return true;
    }
    if (layout.place === 'within') return false;
    span?.close();
    if (!give(layout, b, start, original, 0)) {
      sink.drop();
      return false;
    }
    if (layout.loose) loose += 1;
    looseBegun = layout.loose;
    afterEvent = true;
    if (span) span.open(layout, line, offset, length);
    else sink.event(line, offset, length);
    return true;
  }

  /** Whether an indented line is an event all the same, because a layout begins so. */
  function beginsIndented(b: Uint8Array, start: number, end: number): boolean {
    return indented.length > 0 && nextMatch(indented, 0, b, start, end, found, absent) >= 0;
  }

  /** Whether the key-value pairs of a layout are those of the format. */
  function claimed(layout: CompiledLayout, b: Uint8Array): boolean {
    if (!pairs) return true;
    const at = layout.steps.findIndex((step) => step.kind === 'pairs');
    return at < 0 || pairs.read(b, found.from[at] as number, found.to[at] as number);
  }

  /** `shift` is how far behind its event's first byte the line begins. */
  function give(
    layout: CompiledLayout,
    b: Uint8Array,
    start: number,
    original: Original | null,
    shift: number,
  ): boolean {
    const { steps } = layout;
    let timed = false;
    for (let i = 0; i < steps.length; i += 1) {
      const step = steps[i];
      if (step === undefined || step.kind === 'none' || step.kind === 'time') continue;
      const from = found.from[i] as number;
      const to = found.to[i] as number;
      if (step.kind === 'message') giveMessage(b, from, to);
      else if (step.kind === 'structured') giveMessage(b, readStructured(sink, b, from, to), to);
      else if (step.kind === 'pairs') timed = pairs?.give(clock, sink, start, original) ?? false;
      else if (!giveField(sink, step, b, from, to, absent)) return false;
      else if (format.outcomeFromStatus && step.target === 'httpStatus') giveOutcome(sink, b, from, to);
    }
    for (const [name, value] of layout.marks) sink.more(name, value);
    if (layout.action !== null) sink.term('eventAction', layout.action);
    if (layout.outcome !== null) sink.term('eventOutcome', layout.outcome);
    if (found.timeStep >= 0 && !timed) {
      above.instant = giveTime(sink, clock, found, start, original, shift);
      above.offset = clock.offset;
    } else if (layout.timeAbove && !Number.isNaN(above.instant)) sink.instant(above.instant, above.offset, 0, 0);
    return true;
  }

  function giveMessage(b: Uint8Array, from: number, to: number): void {
    let start = from;
    while (start < to && (b[start] as number) <= 32) start += 1;
    let end = to;
    while (end > start && (b[end - 1] as number) <= 32) end -= 1;
    sink.textBytes('message', b, start, end);
    span?.message(b, start, end);
    if (sink.fieldless) return;
    messages?.read(sink, b, start, end);
  }

  return {
    push: (block) => splitter.push(block),
    end() {
      splitter.end();
      span?.close();
      sink.physicalLines(splitter.count());
    },
    loose: () => loose,
    stray: () => stray,
  };
}

const openBrace = 123;

function stands(b: Uint8Array, start: number, end: number, text: Buffer, anywhere: boolean): boolean {
  const last = anywhere ? end - text.length : Math.min(start, end - text.length);
  for (let p = start; p <= last; p += 1) {
    let i = 0;
    while (i < text.length && b[p + i] === text[i]) i += 1;
    if (i === text.length) return true;
  }
  return false;
}
