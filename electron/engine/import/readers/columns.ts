import { isIP } from 'node:net';
import type { TermField } from '@shared/event.ts';
import type { ColumnFormat } from '../../formats/format.ts';
import type { Clock } from '../clock.ts';
import type { ColumnsAtHand } from '../column-program.ts';
import { createQuickColumns } from '../quick-columns.ts';
import type { Reader, Sink } from '../sink.ts';
import { isText, rewritten, textOf } from '../text.ts';
import { type ColumnOrder, holds, namedOrder, ordersOf } from './column-order.ts';
import { createColumnTime } from './column-time.ts';
import { isVersion4, spelledOut } from './column-values.ts';
import { marksOf, spelledBytes, withMark } from './empty-marks.ts';
import { giveNumber, giveOutcome } from './give.ts';
import { readRequest } from './parts.ts';
import { readPeer } from './peer.ts';
import { createLineSplitter, holdsReturn, isBlank, tooLongReason } from './split.ts';
import { newCells, splitCells } from './split-cells.ts';
import { giveValue } from './values.ts';

/** Reads lines of cells, whose columns the file's own header lines name, or one of the format's known orders. */
export function createColumnReader(format: ColumnFormat, clock: Clock, sink: Sink): Reader {
  const known = ordersOf(format);
  const comment = format.comment?.charCodeAt(0) ?? 0;
  const heading = format.heading === undefined ? null : [...Buffer.from(format.heading)];
  let marks = marksOf(format);
  const cells = newCells();
  const time = createColumnTime(format, clock, sink);
  let declared: ColumnOrder | null = null;
  /** What separates the cells, where a directive said it; and what directives said of every event. */
  let separator: string | null = null;
  const stated = Object.entries(format.stated ?? {});
  const facts = new Map<TermField, string>();
  let valid = true;
  let withReturns = false;

  /** More cells than are named may follow: the compiled reader would take those of another line for them. */
  const isOpen = () => (declared ? [declared] : known).some((order) => order.open);

  function atHand(): ColumnsAtHand {
    const orders = declared ? [declared] : known;
    return { format, orders, declared: declared !== null, offsetOf: time.offsetOf, facts, marks };
  }

  const quick = sink.quick && createQuickColumns(sink.quick, clock, atHand);
  const splitter = createLineSplitter({
    quick: quick && {
      take: (at, line, offset) => (withReturns ? 0 : quick.take(at, line, offset)),
      reached: quick.reached,
    },
    stretch(b, start, end) {
      valid = isText(b, start, end);
      withReturns = isOpen() && holdsReturn(b, start, end);
      // With the line end behind it.
      sink.quick?.open(b, start, Math.min(b.length, end + 1), valid);
    },
    begins: (b, start, end) => orderOf(b, start, end) !== null,
    tooLong: (line, at, length) => sink.reject(line, at, length, tooLongReason),
    line(b, start, end, line, at) {
      if (isBlank(b, start, end)) {
        sink.blank();
        return;
      }
      const first = b[start] as number;
      if (comment !== 0 && (first === comment || (first === quote && start + 1 < end && b[start + 1] === comment))) {
        readDirective(cleanText(b, start, end));
        quick?.told();
        sink.comment();
        return;
      }
      if (format.headerNames && isHeader(b, start, end)) {
        quick?.told();
        sink.comment();
        return;
      }
      if (heading?.every((byte, i) => b[start + i] === byte)) {
        sink.comment();
        return;
      }
      let broken: string | null;
      if (valid || isText(b, start, end)) broken = readLine(b, start, end, null);
      else {
        const spelled = rewritten(b, start, end, false);
        broken = readLine(spelled.bytes, 0, spelled.bytes.length, spelled.original);
      }
      if (broken === null) {
        for (const [field, value] of facts) sink.term(field, value);
        sink.event(line, at, end - start);
        return;
      }
      sink.drop();
      sink.reject(line, at, end - start, broken);
    },
  });

  function readDirective(text: string): void {
    const separates = /^#separator (.+)$/.exec(text);
    if (separates) {
      separator = spelledBytes(separates[1] as string);
      if (separator === '\t') separator = null;
      marks = marksOf(format);
    }
    const tabbed = separator === null ? text : text.replaceAll(separator, '\t');
    const line = tabbed.replace(/^"(.*?)"?,*$/s, '$1');
    for (const [begins, field] of stated)
      if (line.startsWith(begins)) facts.set(field, line.slice(begins.length).trim());
    if (format.header && line.toLowerCase().startsWith(format.header.toLowerCase())) {
      const names = line.slice(format.header.length);
      const own = names.toLowerCase().split(/\s+/);
      const order = (format.headerMust ?? []).every((name) => own.includes(name)) ? namedOrder(names, format) : null;
      declared = order && separator !== null ? { ...order, stated: Buffer.from(separator, 'latin1') } : order;
      return;
    }
    for (const [begins, what] of Object.entries(format.statesMark ?? {}))
      if (line.startsWith(begins)) marks = withMark(marks, what, line.slice(begins.length));
    time.direct(line);
  }

  function isHeader(b: Uint8Array, start: number, end: number): boolean {
    if (end - start > 4096) return false;
    const text = cleanText(b, start, end);
    const names = text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((name) => name !== '');
    const some = names.filter((name) => format.headerNames?.includes(name)).length;
    if (some < 2 || some * 2 <= names.length) return false;
    declared = namedOrder(text, format);
    return true;
  }

  function readLine(
    b: Uint8Array,
    start: number,
    end: number,
    original: ((position: number) => number) | null,
  ): string | null {
    const order = orderOf(b, start, end);
    if (!order) return declared ? fitTo(declared, b, start, end) : format.rejectReason;
    give(order, b, start, original);
    return null;
  }

  /** The order that a line fits, split for it. */
  function orderOf(b: Uint8Array, start: number, end: number): ColumnOrder | null {
    if (declared && fitTo(declared, b, start, end) === null) return declared;
    // Logs put together from several may lack the header of a piece.
    return known.find((order) => fitTo(order, b, start, end) === null && holds(order, cells, b, marks.absent)) ?? null;
  }

  /** Splits a line for an order; gives why it does not fit, or null. */
  function fitTo(order: ColumnOrder, b: Uint8Array, start: number, end: number): string | null {
    splitCells(cells, b, start, end, order);
    const wanted = order.columns.length;
    while (cells.count > wanted && cells.from[cells.count - 1] === cells.to[cells.count - 1]) cells.count -= 1;
    if (cells.count >= order.least && (cells.count <= wanted || order.open)) return null;
    return `${cells.count} ${cells.count === 1 ? 'cell' : 'cells'} where ${wanted} columns are named.`;
  }

  function isEmpty(b: Uint8Array, from: number, to: number): boolean {
    return marks.empty.length > 0 && to - from < 20 && marks.empty.includes(textOf(b, from, to));
  }

  function states(b: Uint8Array, cell: number): boolean {
    const from = cells.from[cell] as number;
    const to = cells.to[cell] as number;
    return from < to && !(to - from === 1 && b[from] === marks.absent) && !isEmpty(b, from, to);
  }

  function give(
    order: ColumnOrder,
    b: Uint8Array,
    start: number,
    original: ((position: number) => number) | null,
  ): void {
    time.give(order, cells, b, start, original);
    let outcome = false;
    for (let i = 0; i < cells.count; i += 1) {
      const from = cells.from[i] as number;
      const to = cells.to[i] as number;
      if (from >= to || (to - from === 1 && b[from] === marks.absent)) continue;
      const column = order.columns[i];
      if (!column) {
        sink.more(`extra${i - order.columns.length + 1}`, textOf(b, from, to));
        continue;
      }
      if (column.outcomes.length > 0 && !outcome) {
        const value = textOf(b, from, to);
        const said = column.outcomes.find((one) => one.equals === undefined || one.equals === value);
        if (said) {
          sink.term('eventOutcome', said.outcome);
          outcome = true;
        }
      }
      if (isEmpty(b, from, to)) continue;
      if (column.unless >= 0 && states(b, column.unless)) {
        sink.more(column.name, textOf(b, from, to));
        continue;
      }
      switch (column.kind) {
        case 'time':
          break;
        case 'term':
          sink.termBytes(column.target, b, from, to);
          break;
        case 'peer':
          readPeer(sink, b, from, to);
          break;
        case 'request':
          readRequest(sink, b, from, to);
          break;
        case 'host': {
          const text = textOf(b, from, to);
          const own = !order.columns.some((one) => 'target' in one && one.target === 'sourceIp');
          sink.term(own && isIP(text) > 0 ? 'sourceIp' : 'urlDomain', text);
          break;
        }
        case 'result': {
          // `TCP_MISS/200`: what the proxy did, and the status it gave.
          let end = from;
          while (end < to && b[end] !== slash) end += 1;
          sink.termBytes('eventAction', b, from, end);
          if (end < to && giveValue(sink, 'httpStatus', textOf(b, end + 1, to))) giveOutcome(sink, b, end + 1, to);
          break;
        }
        case 'number':
          if (!giveNumber(sink, column.target, b, from, to)) sink.more(column.name, textOf(b, from, to));
          else if (format.outcomeFromStatus && column.target === 'httpStatus') giveOutcome(sink, b, from, to);
          break;
        case 'field': {
          if (column.target === 'sourceIp' && isVersion4(b, from, to)) {
            sink.termBytes('sourceIp', b, from, to);
            break;
          }
          if (column.written === 'escaped') {
            sink.term(column.target as TermField, spelledOut(textOf(b, from, to), 'escaped'));
            break;
          }
          const text = column.written ? spelledOut(textOf(b, from, to), column.written) : textOf(b, from, to);
          if (!giveValue(sink, column.target, text)) sink.more(column.name, text);
          break;
        }
        case 'more':
          sink.more(column.name, textOf(b, from, to));
      }
    }
  }

  return {
    push: (block) => splitter.push(block),
    end() {
      splitter.end();
      sink.physicalLines(splitter.count());
    },
  };
}

const quote = 34;
const slash = 47;

function cleanText(b: Uint8Array, from: number, to: number): string {
  if (isText(b, from, to)) return textOf(b, from, to);
  const spelled = rewritten(b, from, to, false).bytes;
  return textOf(spelled, 0, spelled.length);
}
