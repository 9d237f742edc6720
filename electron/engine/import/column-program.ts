import type { TermField } from '@shared/event.ts';
import type { ColumnFormat } from '../formats/format.ts';
import { termIndex } from './columns.ts';
import { texts, timeShapes, timeWords } from './layout-program.ts';
import { createProgram, type Program, type Word } from './program.ts';
import type { Column, ColumnOrder } from './readers/column-order.ts';
import type { EmptyMarks } from './readers/empty-marks.ts';

/** What is known of the lines to come. */
export interface ColumnsAtHand {
  format: ColumnFormat;
  /** The one that the file names, or the known ones. */
  orders: readonly ColumnOrder[];
  declared: boolean;
  /** Minutes that a time without an offset has, `noOffset` for that of the place. */
  offsetOf: (order: ColumnOrder) => number;
  facts: ReadonlyMap<TermField, string>;
  marks: EmptyMarks;
}

/** As tokenizer/cells.ts and tokenizer/column-lines.ts number them. */
const separators: readonly ColumnOrder['separator'][] = ['tab', 'blank', 'tab-or-blank'];
/** A number of seconds, or else an ISO time: behind the shapes that layouts have. */
const seconds = timeShapes.length;
/** How a value is written, as tokenizer/column-cells.ts numbers it. */
const ways: readonly string[] = ['plus', 'percent', 'escaped'];
const kinds = { time: 1, term: 2, status: 4, bytes: 5, more: 6, peer: 8, request: 10 };
const kindsOfColumns = { host: 32, result: 33, value: 34, address: 35, left: 63 };

/** Whether lines of such columns can be read by the machine. */
export function hasColumnProgram({ orders }: ColumnsAtHand): boolean {
  return orders.length > 0 && orders.every(isKnown);
}

function isKnown({ separator, stated, time, date, clock }: ColumnOrder): boolean {
  if (stated || !separators.includes(separator)) return false;
  return time >= 0 || clock < 0 || date >= 0;
}

/** What the machine is told of columns. */
export function columnProgram({ format, orders, declared, offsetOf, facts, marks }: ColumnsAtHand): Program {
  const program = createProgram(orders.flatMap(({ columns }) => columns.map(({ name }) => name)));
  const { block, text, list, nameAt } = program;

  function columnWords(column: Column): Word[] {
    const outcomes = column.outcomes.map(({ equals, outcome }) => [
      ...(equals === undefined ? [0, -1] : text(equals)),
      outcome === 'success' ? 1 : 2,
    ]);
    return [
      kindOf(column),
      targetOf(column),
      nameAt(column.name),
      column.kind === 'field' && column.written ? 1 + ways.indexOf(column.written) : 0,
      block(outcomes.flat()),
      outcomes.length,
      ...list(column.oneOf),
      column.unless,
    ];
  }

  function orderWords(order: ColumnOrder): Word[] {
    return [
      separators.indexOf(order.separator),
      order.brackets ? 1 : 0,
      block(order.columns.flatMap(columnWords)),
      order.columns.length,
      order.least,
      order.open ? 1 : 0,
      order.time,
      order.timeShape === 'seconds' ? seconds : timeShapes.indexOf(order.timeShape),
      order.date,
      order.clock,
      offsetOf(order),
      order.columns.some((column) => 'target' in column && column.target === 'sourceIp') ? 1 : 0,
    ];
  }

  program.put(0, [
    block(orders.flatMap(orderWords)),
    orders.length,
    declared ? 1 : 0,
    marks.absent,
    format.comment?.charCodeAt(0) ?? 0,
    format.outcomeFromStatus ? 1 : 0,
    ...list(marks.empty),
    block([...facts].flatMap(([field, value]) => [termIndex(field), ...text(value)])),
    facts.size,
    format.headerNames ? 1 : 0,
    program.namesAt,
    ...timeWords(program),
  ]);
  return program;
}

function kindOf(column: Column): number {
  if (column.kind === 'number') return column.target === 'httpStatus' ? kinds.status : kinds.bytes;
  if (column.kind === 'host' || column.kind === 'result') return kindsOfColumns[column.kind];
  if (column.kind !== 'field') return kinds[column.kind];
  if (column.target === 'eventOutcome') return kindsOfColumns.left;
  if (column.target !== 'sourceIp') return kindsOfColumns.value;
  return column.written === null ? kindsOfColumns.address : kindsOfColumns.left;
}

/** A term by its index, a text by its position counted down from -1. */
function targetOf(column: Column): number {
  if (column.kind === 'term') return termIndex(column.target);
  if (column.kind !== 'field') return 0;
  const text = texts.indexOf(column.target);
  return text >= 0 ? -1 - text : termIndex(column.target as TermField);
}
