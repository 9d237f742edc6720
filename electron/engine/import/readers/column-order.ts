import { type EventField, eventFields, type NumberField, type TermField } from '@shared/event.ts';
import type { ColumnUse } from '../../formats/field-use.ts';
import type { ColumnFormat } from '../../formats/format.ts';
import { textOf } from '../text.ts';
import { readClf, readIso } from '../times/common.ts';
import { readEpoch, readSeconds } from '../times/counted.ts';
import { newStamp, type TimeReader } from '../times/stamp.ts';
import type { CellRules, Cells } from './split-cells.ts';

type Outcomes = readonly { equals?: string; outcome: 'success' | 'failure' }[];

interface Told {
  /** The column's own name, under which `more` keeps it. */
  name: string;
  outcomes: Outcomes;
  oneOf: readonly string[];
  /** The position of a column that, where it states something, leaves this one its own name; -1 for none. */
  unless: number;
}

export type Column = Told &
  (
    | { kind: 'time' | 'more' | 'peer' | 'request' | 'host' | 'result' }
    | { kind: 'term'; target: TermField }
    | { kind: 'number'; target: NumberField }
    | { kind: 'field'; target: EventField; written: 'plus' | 'percent' | 'escaped' | null }
  );

/** The columns of a line, made ready. */
export interface ColumnOrder extends CellRules {
  columns: readonly Column[];
  /** How many cells a line must have. */
  least: number;
  /** More cells than columns are let through. */
  open: boolean;
  /** Positions of the time, or of its date and clock; -1 for none. */
  time: number;
  timeShape: 'iso' | 'clf' | 'epoch' | 'seconds';
  date: number;
  clock: number;
  /** The clock is that of the place, not of the format. */
  local: boolean;
}

const compiled = new WeakMap<ColumnFormat, readonly ColumnOrder[]>();

/** The orders that a format declares, made ready once. */
export function ordersOf(format: ColumnFormat): readonly ColumnOrder[] {
  const known = compiled.get(format);
  if (known) return known;
  const orders = format.orders.map((order) => compileOrder(order, format));
  compiled.set(format, orders);
  return orders;
}

/** Names between blanks, `[name]` in brackets, optional ones after `?`. */
function compileOrder(text: string, format: ColumnFormat): ColumnOrder {
  const [needed = '', optional] = text.split('?');
  const names = (part: string | undefined) => (part ?? '').split(/\s+/).filter((name) => name !== '');
  const all = [...names(needed), ...names(optional)];
  return orderOf(
    all.map((name) => name.replace(/^\[(.*)\]$/, '$1')),
    names(needed).length,
    optional !== undefined,
    text.includes('['),
    format,
  );
}

/** The order that a line of the file names. */
export function namedOrder(text: string, format: ColumnFormat): ColumnOrder {
  const commas = format.separator !== 'tab' && /^\s*[^\s,]+,[^\s,]/.test(text);
  // Some writers put blanks between the names and tabs between the cells.
  const parts = commas ? text.split(',') : text.trim().split(format.separator === 'tab' ? '\t' : /\s+/);
  const names = parts.map((name) => name.trim()).filter((name) => name !== '');
  const order = orderOf(names, names.length, false, false, format);
  return commas ? { ...order, separator: 'comma' } : order;
}

function orderOf(
  names: readonly string[],
  least: number,
  open: boolean,
  brackets: boolean,
  format: ColumnFormat,
): ColumnOrder {
  const here = new Set(names.map((name) => name.toLowerCase()));
  const besides = new Map(
    Object.keys(format.uses).flatMap((key): [string, string][] => {
      const [column = '', other] = key.split(' & ');
      return other !== undefined && here.has(other) ? [[column, key]] : [];
    }),
  );
  const uses = names.map((name) => {
    const key = name.toLowerCase();
    const meant = besides.get(key) ?? key;
    return Object.hasOwn(format.uses, meant) ? (format.uses[meant] as ColumnUse) : { more: name };
  });
  const place = (test: (use: ColumnUse) => boolean) => uses.findIndex(test);
  const time = place((use) => 'time' in use);
  const timeUse = uses[time];
  const own = place((use) => 'clock' in use && use.clock === 'stated');
  const clock = own >= 0 ? own : place((use) => 'clock' in use);
  const local = own < 0 && clock >= 0;
  const date = place((use) => 'date' in use && (use.date === 'local') === local);
  const taken = new Set(time >= 0 ? [time] : [clock, date]);
  const fields = new Map<EventField, number>();
  const columns = names.map((name, i): Column => {
    const use = uses[i] as ColumnUse;
    const told = {
      name: 'more' in use ? use.more : name,
      outcomes: (format.outcomes ?? []).filter((one) => one.key === name.toLowerCase()),
      oneOf: 'oneOf' in use && use.oneOf ? use.oneOf : [],
      unless: 'field' in use && use.otherwise ? (fields.get(use.field) ?? -1) : -1,
    };
    if (taken.has(i)) return { ...told, kind: 'time' };
    if ('part' in use) return { ...told, kind: use.part };
    // The first column of a field has it; a later one keeps its own name.
    if (!('field' in use) || (fields.has(use.field) && told.unless < 0)) return { ...told, kind: 'more' };
    if (told.unless < 0) fields.set(use.field, i);
    const plain = use.written === undefined && use.field !== 'sourceIp' && use.field !== 'eventOutcome';
    if (plain && eventFields[use.field].kind === 'term')
      return { ...told, kind: 'term', target: use.field as TermField };
    if (eventFields[use.field].kind === 'number') return { ...told, kind: 'number', target: use.field as NumberField };
    return { ...told, kind: 'field', target: use.field, written: use.written ?? null };
  });
  return {
    separator: format.separator,
    brackets,
    columns,
    least,
    open,
    time,
    timeShape: timeUse && 'time' in timeUse ? timeUse.time : 'iso',
    date,
    clock,
    local,
  };
}

const stamp = newStamp();

/** Whether the cells can be what the columns of a known order say: nothing else tells such lines from others. */
export function holds(order: ColumnOrder, cells: Cells, b: Uint8Array, absent: number): boolean {
  for (let i = 0; i < order.columns.length && i < cells.count; i += 1) {
    const column = order.columns[i] as Column;
    const from = cells.from[i] as number;
    const to = cells.to[i] as number;
    if (i === order.time) {
      const read = columnTimes[order.timeShape];
      // A date alone is no time: it is the first half of what others write in two cells.
      if (read(b, from, to, stamp) !== to || (order.timeShape === 'iso' && to - from < 16)) return false;
      continue;
    }
    if (i === order.date && readIso(b, from, to, stamp) !== to) return false;
    if (to - from === 1 && b[from] === absent) continue;
    if (column.oneOf.length > 0 && !column.oneOf.includes(textOf(b, from, Math.min(to, from + 64)))) return false;
    if (column.kind === 'peer' && !/^\[?[0-9a-fA-F.:]+\]?:\d{1,5}$/.test(textOf(b, from, Math.min(to, from + 80))))
      return false;
    if (column.kind === 'number' && !isNumber(b, from, to)) return false;
    if (column.kind === 'field' && column.target === 'sourceIp' && !isAddress(b, from, to)) return false;
  }
  return true;
}

/** Of the signs of an address, with at least one that parts it: what it is worth is the reader's to say. */
function isAddress(b: Uint8Array, from: number, to: number): boolean {
  if (to - from > 80) return false;
  let parted = false;
  for (let p = from; p < to; p += 1) {
    const byte = b[p] as number;
    if (byte === 37) return parted;
    if (byte === 46 || byte === 58) parted = true;
    else if (!((byte >= 48 && byte <= 57) || ((byte | 32) >= 97 && (byte | 32) <= 102))) return false;
  }
  return parted;
}

function isNumber(b: Uint8Array, from: number, to: number): boolean {
  if (from === to) return false;
  // Load balancers write -1 for what did not come about.
  const start = b[from] === 45 && to - from > 1 ? from + 1 : from;
  for (let p = start; p < to; p += 1) if ((b[p] as number) < 48 || (b[p] as number) > 57) return false;
  return true;
}

/** How each shape of a column's time is read. */
export const columnTimes: Readonly<Record<ColumnOrder['timeShape'], TimeReader>> = {
  iso: readIso,
  clf: readClf,
  epoch: readEpoch,
  seconds: (b, from, to, stamp) => (readSeconds(b, from, to, stamp) ? to : readIso(b, from, to, stamp)),
};
