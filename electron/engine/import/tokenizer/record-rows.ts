// AssemblyScript. Rows of a table with a JSON record in one of their cells, as readers/table.ts reads them: the record says what
// happened, the other cells stand beside it. What is odd about a row, or spans lines, is left to the other reader.
import { addMore, closeEvent, forgetEvent, mostMore } from './event';
import { spelledOutEnd, spellOutDoubled } from './json-escapes';
import { leafBytes, leaves, leavesEnd, timeLeaf } from './json-leaves';
import { beginRecord, lackNothing, longestRecord, makeRoomForNotes, settle, tellLack } from './json-records';
import { readObject } from './json-text';
import { nameAt, nameLength } from './json-tree';
import { hasRoom } from './rows';
import { isAscii } from './scan';
import { beginRun, tellRun } from './told';

const mostColumns: u32 = 64;
/** The cell and the record in it are spelled out into the same room. */
const longestRow: usize = longestRecord / 2;

/** Of each column where `"row.name":` stands, and its length. */
const names: usize = memory.data(8 * 64, 16);
let columnCount: u32 = 0;
let recordColumn: u32 = 0;
let delimiter: u8 = 0;

/** Of each cell where it begins and ends, and whether quotes are doubled in it. */
const cells: usize = memory.data(12 * 64, 16);

export function rowNamesAt(): usize {
  return names;
}
/** False when there are more columns than there is room for. */
export function openRecordRows(columns: u32, holding: u32, between: u32): bool {
  columnCount = columns;
  recordColumn = holding;
  delimiter = <u8>between;
  return columns <= mostColumns;
}

/** As a `Taker` of quick-lines.ts does. */
export function runRecordRows(from: usize, end: usize, line: u32, offset: f64, valid: bool): i32 {
  let at = from;
  let number = line;
  let why = 0;
  const shift = <i64>offset - <i64>from;
  lackNothing();
  beginRun();
  let last = end;
  while (last > from && load<u8>(last - 1) != 10) last--;
  while (at < end) {
    why = 1;
    if (at >= last) break;
    if (!makeRoomForNotes()) {
      why = 3;
      break;
    }
    const stop = readCells(at);
    if (stop == 0 || stop - at > longestRow || (!valid && !isAscii(at, stop))) break;
    const cell = cells + <usize>recordColumn * 12;
    // A record without quotes is none.
    if (load<u32>(cell, 8) == 0) break;
    const record = spellOutDoubled(load<u32>(cell), load<u32>(cell, 4));
    const recordEnd = spelledOutEnd;
    if (load<u8>(record) != 123) break;
    store<u8>(recordEnd, 10);
    const read = readObject(record, recordEnd + 1, false);
    if (read == 0) {
      tellLack();
      break;
    }
    if (read != recordEnd || timeLeaf == 0 || namesRows()) break;
    if (!hasRoom(stop - at, mostMore)) {
      why = 2;
      break;
    }
    if (!beginRecord(record, read, false)) break;
    if (!giveCells()) {
      forgetEvent();
      break;
    }
    closeEvent(number, <u64>(shift + <i64>at), <u32>(stop - at));
    number++;
    at = load<u8>(stop) == 13 ? stop + 2 : stop + 1;
    why = 0;
  }
  if (!settle(why == 3)) why = 3;
  tellRun(at - from, number - line);
  return why;
}

/** Whether a name of the record itself begins as those of the cells do. */
function namesRows(): bool {
  for (let leaf = leaves; leaf < leavesEnd; leaf += leafBytes) {
    const node = <usize>load<u32>(leaf);
    const name = <usize>load<u32>(node, nameAt);
    // `"row.`
    if (load<u32>(node, nameLength) > 5 && load<u32>(name) == 0x776f7222 && load<u8>(name, 4) == 46) return true;
  }
  return false;
}

function giveCells(): bool {
  for (let column: u32 = 0; column < columnCount; column++) {
    if (column == recordColumn) continue;
    const cell = cells + <usize>column * 12;
    let from = <usize>load<u32>(cell);
    let end = <usize>load<u32>(cell, 4);
    if (from == end) continue;
    if (load<u32>(cell, 8) != 0) {
      from = spellOutDoubled(from, end);
      end = spelledOutEnd;
    }
    const name = names + (<usize>column << 3);
    if (!addMore(load<u32>(name), load<u32>(name, 4), from, end)) return false;
  }
  return true;
}

/** Finds the cells of a line; gives where its line end begins, 0 where it has not as many as there are columns, or is odd. */
function readCells(from: usize): usize {
  let at = from;
  // Those in front of a line are none of it.
  if (load<u8>(at) == 0) return 0;
  for (let column: u32 = 0; column < columnCount; column++) {
    const cell = cells + <usize>column * 12;
    let doubled: u32 = 0;
    if (load<u8>(at) == 34) {
      const begin = at + 1;
      at = quoteFrom(begin);
      while (at != 0 && load<u8>(at + 1) == 34) {
        doubled = 1;
        at = quoteFrom(at + 2);
      }
      if (at == 0) return 0;
      store<u32>(cell, <u32>begin);
      store<u32>(cell, <u32>at, 4);
      at++;
    } else {
      store<u32>(cell, <u32>at);
      while (load<u8>(at) != delimiter && load<u8>(at) != 10 && load<u8>(at) != 13) at++;
      store<u32>(cell, <u32>at, 4);
    }
    store<u32>(cell, doubled, 8);
    const byte = load<u8>(at);
    if (column + 1 < columnCount) {
      if (byte != delimiter) return 0;
      at++;
    } else if (byte != 10 && (byte != 13 || load<u8>(at + 1) != 10)) return 0;
  }
  return at;
}

/** The next quote, 0 where the line ends before. */
function quoteFrom(from: usize): usize {
  const quotes = i8x16.splat(34);
  const feeds = i8x16.splat(10);
  const returns = i8x16.splat(13);
  let at = from;
  while (true) {
    const bytes = v128.load(at);
    const found = i8x16.bitmask(
      v128.or(v128.or(i8x16.eq(bytes, quotes), i8x16.eq(bytes, feeds)), i8x16.eq(bytes, returns)),
    );
    if (found != 0) {
      at += ctz(found);
      return load<u8>(at) == 34 ? at : 0;
    }
    at += 16;
  }
}
