// AssemblyScript. Lines of cells whose columns are known, as readers/columns.ts reads them. A line of which not everything is
// certain is left to that reader, as are the lines that say what the columns are.
import { isVersion4, isVersion6 } from './address';
import { cellCount, cellEnd, cellFrom, dropEmptyBeyond, splitCells } from './cells';
import { instant, keepStamp, offsetStated, readStamp, skipStamp } from './clock';
import { ColumnKind, columnBytes, giveCell, kindField, nameField, oneOfAt, oneOfCount, outcomeCount, outcomeOf, unlessField } from './column-cells';
import { maySpell, openSpelled } from './column-values';
import { isDigit } from './digits';
import { closeEvent, forgetEvent, mayNote, mostMore, noteTerm, openEvent, putInstant, resolveNoted } from './event';
import { Kind } from './fields';
import { isAddressAndPort, isOneOf } from './layout-checks';
import { beginFields, giveMore, giveOutcome, openFields, ownExtra } from './names';
import { hasRoom } from './rows';
import { findByte, isAscii } from './scan';
import { counted, noOffset, offset, setOffset } from './stamp';
import { readTime, setTimeWords, Shape } from './stamps';
import { beginRun, tellRun } from './told';

const longestLine: usize = 1 << 15;

/** Words of an order. */
const separatorField: usize = 0;
const bracketsField: usize = 4;
const columnsField: usize = 8;
const columnCount: usize = 12;
const leastField: usize = 16;
const openField: usize = 20;
const timeField: usize = 24;
const shapeField: usize = 28;
const dateField: usize = 32;
const clockField: usize = 36;
/** What a time without an offset has, `noOffset` for that of the place. */
const offsetField: usize = 40;
/** Whether another column is the address. */
const addressed: usize = 44;
const orderBytes: usize = 48;

let orders: usize = 0;
let orderCount: i32 = 0;
/** The columns are those the file names; else a line tells itself of which order it is. */
let declared: bool = false;
let absent: u8 = 0;
let comment: u8 = 0;
let statusSays: bool = false;
let empties: usize = 0;
let emptyCount: i32 = 0;
let facts: usize = 0;
let factCount: i32 = 0;
/** Lines may name columns without a sign before them. */
let headed: bool = false;

/** A date and a clock that stand apart, put together. */
const joined: usize = memory.data(96, 16);

/** @param program as column-program.ts writes it */
export function openColumns(program: usize): void {
  orders = load<u32>(program);
  orderCount = load<i32>(program, 4);
  declared = load<i32>(program, 8) != 0;
  absent = load<u8>(program, 12);
  comment = load<u8>(program, 16);
  statusSays = load<i32>(program, 20) != 0;
  empties = load<u32>(program, 24);
  emptyCount = load<i32>(program, 28);
  facts = load<u32>(program, 32);
  factCount = load<i32>(program, 36);
  headed = load<i32>(program, 40) != 0;
  openFields(load<u32>(program, 44));
  setTimeWords(load<u32>(program, 48), load<i32>(program, 52), load<u32>(program, 56), load<i32>(program, 60));
}

/** Reads whole lines up to the first that is not certain; see `run` of access-lines.ts. */
export function runColumns(from: usize, end: usize, line: u32, byteOffset: f64, valid: bool): i32 {
  let at = from;
  let number = line;
  let why = 0;
  const shift = <i64>byteOffset - <i64>from;
  beginRun();
  openSpelled();
  while (at < end) {
    const stop = findByte(at, end, 10);
    why = 1;
    if (stop == end || stop - at > longestLine) break;
    const to = stop > at && load<u8>(stop - 1) == 13 ? stop - 1 : stop;
    const order = valid || isAscii(at, to) ? orderOf(at, to) : 0;
    if (order == 0) break;
    if (!hasRoom(longestLine, mostMore)) {
      why = 2;
      break;
    }
    if (!mayNote() || !maySpell(to - at)) {
      if (!resolveNoted()) {
        why = 3;
        break;
      }
      openSpelled();
    }
    openEvent();
    if (!give(order, at)) {
      forgetEvent();
      break;
    }
    keepStamp();
    closeEvent(number, <u64>(shift + <i64>at), <u32>(to - at));
    number++;
    at = stop + 1;
    why = 0;
  }
  if (why != 3 && !resolveNoted()) why = 3;
  tellRun(at - from, number - line);
  return why;
}

/** The order whose columns a line surely has, 0 when that is not sure; its cells are cut. */
function orderOf(from: usize, end: usize): usize {
  const first = load<u8>(from);
  if (end == from || first <= 32 || (comment != 0 && (first == comment || first == 34))) return 0;
  for (let i = 0; i < orderCount; i++) {
    const order = orders + <usize>i * orderBytes;
    if (!splitCells(from, end, load<i32>(order, separatorField), load<i32>(order, bracketsField) != 0)) return 0;
    if (headed && mayBeNames(from, end)) return 0;
    const wanted = load<i32>(order, columnCount);
    dropEmptyBeyond(wanted);
    const fits = cellCount >= load<i32>(order, leastField) && (cellCount <= wanted || load<i32>(order, openField) != 0);
    if (declared) return fits ? order : 0;
    if (!fits) continue;
    const said = holds(order);
    if (said > 0) return order;
    if (said < 0) return 0;
  }
  return 0;
}

/** Whether a line may be of names more than of values: half of its cells begin with a letter. */
function mayBeNames(from: usize, end: usize): bool {
  if (findByte(from, end, 44) < end) return true;
  let values = 0;
  for (let cell = 0; cell < cellCount; cell++) {
    const first = load<u8>(cellFrom(cell));
    if (cellFrom(cell) < cellEnd(cell) && (isDigit(first) || first == 45)) values++;
  }
  return values * 2 < cellCount;
}

/** Whether the cells can be what the columns say: 1 yes, 0 no, -1 for the other reader to say. */
function holds(order: usize): i32 {
  const count = min(load<i32>(order, columnCount), cellCount);
  let column: usize = load<u32>(order, columnsField);
  for (let i = 0; i < count; i++, column += columnBytes) {
    const from = cellFrom(i);
    const end = cellEnd(i);
    if (i == load<i32>(order, timeField)) {
      const shape = load<i32>(order, shapeField);
      if (readTime(shape, from, end) != end || (shape == Shape.iso && end - from < 16)) return 0;
      continue;
    }
    if (i == load<i32>(order, dateField) && readTime(Shape.iso, from, end) != end) return 0;
    if (end - from == 1 && load<u8>(from) == absent) continue;
    if (load<i32>(column, oneOfCount) > 0 && !isOneOf(load<u32>(column, oneOfAt), load<i32>(column, oneOfCount), from, end)) return 0;
    const kind = load<i32>(column, kindField);
    if (kind == Kind.peer && !isAddressAndPort(from, end)) return findByte(from, end, 58) < end ? -1 : 0;
    if ((kind == Kind.status || kind == Kind.bytes) && !isNumber(from, end)) return 0;
    if (kind == ColumnKind.address && !isVersion4(from, end) && !isVersion6(from, end)) return -1;
  }
  return 1;
}

function isNumber(from: usize, end: usize): bool {
  if (from == end) return false;
  const begins = load<u8>(from) == 45 && end - from > 1 ? from + 1 : from;
  for (let p = begins; p < end; p++) if (!isDigit(load<u8>(p))) return false;
  return true;
}

function give(order: usize, lineFrom: usize): bool {
  if (!giveTime(order, lineFrom)) return false;
  beginFields();
  let ended = false;
  const isOther = load<i32>(order, addressed) != 0;
  const columns = load<i32>(order, columnCount);
  let column: usize = load<u32>(order, columnsField);
  for (let i = 0; i < cellCount; i++, column += columnBytes) {
    const from = cellFrom(i);
    const end = cellEnd(i);
    if (from >= end || (end - from == 1 && load<u8>(from) == absent)) continue;
    if (i >= columns) {
      const name = ownExtra(i - columns);
      if (name == 0 || !giveMore(name, from, end)) return false;
      continue;
    }
    if (load<i32>(column, outcomeCount) > 0 && !ended) {
      const which = outcomeOf(column, from, end);
      if (which != 0) giveOutcome(which);
      ended = which != 0;
    }
    if (emptyCount > 0 && end - from < 20 && isOneOf(empties, emptyCount, from, end)) continue;
    const kind = load<i32>(column, kindField);
    const unless = load<i32>(column, unlessField);
    const taken =
      kind == Kind.more || (unless >= 0 && states(unless)) ? giveMore(load<u32>(column, nameField), from, end) : giveCell(column, kind, from, end, statusSays, isOther);
    if (!taken) return false;
  }
  for (let fact = facts, last = facts + <usize>factCount * 12; fact < last; fact += 12) {
    const text: usize = load<u32>(fact, 4);
    noteTerm(load<u32>(fact), text, text + load<u32>(fact, 8));
  }
  return true;
}

function states(cell: i32): bool {
  const from = cellFrom(cell);
  const end = cellEnd(cell);
  if (from >= end || (end - from == 1 && load<u8>(from) == absent)) return false;
  return emptyCount == 0 || end - from >= 20 || !isOneOf(empties, emptyCount, from, end);
}

function giveTime(order: usize, lineFrom: usize): bool {
  const time = load<i32>(order, timeField);
  const clock = load<i32>(order, clockField);
  const date = load<i32>(order, dateField);
  skipStamp();
  let from: usize;
  let end: usize;
  if (time >= 0 && time < cellCount) {
    from = cellFrom(time);
    end = cellEnd(time);
    if (readTime(load<i32>(order, shapeField), from, end) != end) return false;
  } else if (clock >= 0 && clock < cellCount) {
    if (date < 0) return false;
    from = cellFrom(clock);
    end = cellEnd(clock);
    const dateFrom = cellFrom(date);
    const dateEnd = cellEnd(date);
    if (date == clock - 1 && dateEnd == from - 1 && load<u8>(dateEnd) == 32) {
      from = dateFrom;
      if (readTime(Shape.iso, from, end) != end) return false;
    } else {
      const length = dateEnd - dateFrom + 1 + (end - from);
      if (length > 60 || dateEnd <= dateFrom) return false;
      memory.copy(joined, dateFrom, dateEnd - dateFrom);
      store<u8>(joined + (dateEnd - dateFrom), 32);
      memory.copy(joined + (dateEnd - dateFrom) + 1, from, end - from);
      store<u64>(joined + length, 0);
      if (readTime(Shape.iso, joined, joined + length) != joined + length) return false;
      if (date == clock - 1) from = dateFrom;
    }
  } else return true;
  if (offset == noOffset && !counted) setOffset(load<i32>(order, offsetField));
  if (!readStamp()) return false;
  putInstant(instant, offsetStated, <u32>(from - lineFrom), <u32>(end - from));
  return true;
}
