// AssemblyScript. Rows of events being filled: columns at addresses that the other side sets, texts in heaps. What is put
// together field by field is in event.ts; this is the room.

/** `batchRows` of columns.ts. */
export const rowCapacity: u32 = 61_440;
const chunkRows: u32 = 2048;

/** Positions in the room of quick-lines.ts: the columns of `tables.event`, then the bits of optional ones. */
export const byteOffsetColumn: usize = 0;
const extentColumn: usize = 1;
export const instantColumn: usize = 2;
export const responseBytesColumn: usize = 3;
export const urlPathColumn: usize = 4;
export const urlQueryColumn: usize = 5;
export const messageColumn: usize = 6;
export const moreColumn: usize = 7;
export const lineColumn: usize = 8;
/** The first of the terms, which stand in the order of `termIndex`. */
export const termColumn: usize = 9;
export const offsetMinutesColumn: usize = 21;
export const httpStatusColumn: usize = 22;
export const instantBits: usize = 23;
export const responseBytesBits: usize = 24;
export const offsetMinutesBits: usize = 25;
export const httpStatusBits: usize = 26;

/** The texts, in the order of their columns. */
export const urlPathText: usize = 0;
export const urlQueryText: usize = 1;
export const messageText: usize = 2;
export const moreText: usize = 3;
const textCount: usize = 4;

/** Of each column, room for a bit per row. */
const bitBytes: usize = rowCapacity >> 3;
let bitsRoom: usize = 0;

const columns: usize = memory.data(4 * 32, 16);
/** Of each text: the heap, the words used, and where the chunk at hand begins. */
const heaps: usize = memory.data(4 * 4, 16);
const usedWords: usize = memory.data(4 * 4, 16);
const chunkAt: usize = memory.data(4 * 4, 16);
/** Where the chunks of each text begin, in words. */
const starts: usize = memory.data(4 * 4 * 33, 16);

export let row: u32 = 0;

export function columnsAt(): usize {
  return columns;
}
export function heapAt(text: u32): usize {
  return load<u32>(heaps + (<usize>text << 2));
}
export function heapUsed(text: u32): u32 {
  return load<u32>(usedWords + (<usize>text << 2));
}
export function startsAt(text: u32): usize {
  return starts + <usize>text * 132;
}
export function rowCount(): u32 {
  return row;
}

export function column(index: usize): usize {
  return load<u32>(columns + (index << 2));
}

/** Of each text. Rows on their way are many batches of these: more room for a batch is more memory for all. */
const heapBytes: usize = 12 << 20;

/** Room for the rows; gives where it begins. `bytes` is what all columns and their bits need. */
export function openRows(bytes: usize): usize {
  for (let text: usize = 0; text < textCount; text++) {
    store<u32>(heaps + (text << 2), <u32>heap.alloc(heapBytes + 64));
  }
  bitsRoom = heap.alloc(bitBytes * instantBits);
  const at = heap.alloc(bytes);
  memory.fill(at, 0, bytes);
  return at;
}

/** Of each row of a column a bit, set where the first word of its cell is not zero. Gives where the bits stand. */
export function cellBits(index: usize, cellBytes: usize): usize {
  const at = bitsRoom + index * bitBytes;
  const none = i32x4.splat(0);
  let cell = column(index);
  // Rows that are not there yet are all zero.
  for (let to = at, end = at + ((row + 7) >> 3); to < end; to++) {
    if (cellBytes == 4) {
      const low = i32x4.bitmask(i32x4.ne(v128.load(cell), none));
      const high = i32x4.bitmask(i32x4.ne(v128.load(cell, 16), none));
      store<u8>(to, <u8>(low | (high << 4)));
    } else {
      const low = i32x4.bitmask(i32x4.ne(firstWords(cell), none));
      const high = i32x4.bitmask(i32x4.ne(firstWords(cell + 64), none));
      store<u8>(to, <u8>(low | (high << 4)));
    }
    cell += cellBytes << 3;
  }
  // They are sent in words of eight bytes.
  memory.fill(at + ((row + 7) >> 3), 0, (8 - (((row + 7) >> 3) & 7)) & 7);
  return at;
}

/** The first words of four cells of sixteen bytes. */
@inline
function firstWords(cell: usize): v128 {
  const two = v128.shuffle<u32>(v128.load(cell), v128.load(cell, 16), 0, 4, 0, 4);
  const more = v128.shuffle<u32>(v128.load(cell, 32), v128.load(cell, 48), 0, 4, 0, 4);
  return v128.shuffle<u64>(two, more, 0, 2);
}

/** Whether an event surely fits whose texts are each at most so long, and its fields beyond the common ones so long. */
export function hasRoom(length: usize, more: usize): bool {
  if (row >= rowCapacity) return false;
  const wanted = length + 64;
  // Rows that end where a chunk ends leave no row group with a little more than it holds, which would be written anew.
  if ((row & (chunkRows - 1)) == 0 && row > 0 && !hasRoomForChunk(more)) return false;
  return (
    (<usize>load<u32>(usedWords) << 2) + wanted <= heapBytes &&
    (<usize>load<u32>(usedWords, 4) << 2) + wanted <= heapBytes &&
    (<usize>load<u32>(usedWords, 8) << 2) + wanted <= heapBytes &&
    (<usize>load<u32>(usedWords, 12) << 2) + more + 64 <= heapBytes
  );
}

/** Whether a chunk of rows like those so far fits, and half as much again. */
function hasRoomForChunk(more: usize): bool {
  const chunks = <usize>(row / chunkRows);
  for (let text: usize = 0; text < textCount; text++) {
    const used = <usize>load<u32>(usedWords + (text << 2)) << 2;
    if (used + (used / chunks / 2) * 3 + more > heapBytes) return false;
  }
  return true;
}

/** @param heads address of the text's column */
export function putText(text: usize, heads: usize, from: usize, length: u32): void {
  if (length == 0) return;
  const head = heads + (<usize>row << 4);
  store<u32>(head, length);
  if (length <= 12) {
    const low = load<u64>(from);
    const bits = <u64>(length & 7) << 3;
    if (length < 8) {
      store<u64>(head, low & ((<u64>1 << bits) - 1), 4);
      return;
    }
    store<u64>(head, low, 4);
    if (length == 12) store<u32>(head, load<u32>(from, 8), 12);
    else store<u32>(head, load<u32>(from, 8) & ((1 << <u32>bits) - 1), 12);
    return;
  }
  const place = textPlace(text);
  // Most texts are no longer than what is copied in any case; rooms of bytes have as much behind them.
  v128.store(place, v128.load(from));
  v128.store(place, v128.load(from, 16), 16);
  v128.store(place, v128.load(from, 32), 32);
  v128.store(place, v128.load(from, 48), 48);
  for (let at: usize = 64; at < length; at += 16) v128.store(place + at, v128.load(from + at));
  setHead(text, head, place, length);
}

/** Where the bytes of the next text go. */
export function textPlace(text: usize): usize {
  return <usize>load<u32>(heaps + (text << 2)) + (<usize>load<u32>(usedWords + (text << 2)) << 2);
}

/** Puts a text whose bytes stand at its place already. */
export function keepText(text: usize, heads: usize, length: u32): void {
  const place = textPlace(text);
  if (length <= 12) putText(text, heads, place, length);
  else setHead(text, heads + (<usize>row << 4), place, length);
}

function setHead(text: usize, head: usize, place: usize, length: u32): void {
  const used = load<u32>(usedWords + (text << 2));
  const words = (length >> 2) + 1;
  const last = place + ((<usize>words - 1) << 2);
  const kept = (length & 3) << 3;
  store<u32>(last, kept == 0 ? 0 : load<u32>(last) & ((1 << kept) - 1));
  store<u32>(head, length);
  store<u32>(head, load<u32>(place), 4);
  store<u32>(head, (used - load<u32>(chunkAt + (text << 2))) << 2, 8);
  store<u32>(usedWords + (text << 2), used + words);
}

/** Says in the bits of a column that this row states it. */
export function state(bits: usize): void {
  const place = bits + (<usize>row >> 3);
  store<u8>(place, load<u8>(place) | (<u8>1 << <u8>(row & 7)));
}

export function closeRow(): void {
  row++;
  if ((row & (chunkRows - 1)) != 0) return;
  for (let text: usize = 0; text < textCount; text++) {
    const used = load<u32>(usedWords + (text << 2));
    store<u32>(chunkAt + (text << 2), used);
    store<u32>(starts + text * 132 + (<usize>(row / chunkRows) << 2), used);
  }
}

/** Where the time's text stands from the event's first byte, in the bits that `extentBits` of columns.ts says. */
export function putTimePlace(timeAt: u32, timeLength: u32): void {
  const stands = timeAt < 1 << 20 && timeLength < 1 << 12;
  store<u64>(column(extentColumn) + (<usize>row << 3), stands ? (<u64>timeLength << 52) | timeAt : 0);
}

/** Comes after the time's place. */
export function putLength(byteLength: u32): void {
  const at = column(extentColumn) + (<usize>row << 3);
  store<u64>(at, load<u64>(at) | (<u64>byteLength << 20));
}

/** The words used by each text, to go back to. */
export function markTexts(): v128 {
  return v128.load(usedWords);
}

/** Makes the row at hand as if nothing had been put in it. */
export function emptyRow(mark: v128): void {
  v128.store(usedWords, mark);
  const cell = <usize>row << 2;
  const wide = <usize>row << 4;
  for (let at = urlPathColumn; at <= moreColumn; at++) v128.store(column(at) + wide, i64x2.splat(0));
  for (let at = termColumn; at < offsetMinutesColumn; at++) store<u32>(column(at) + cell, 0);
  store<u64>(column(extentColumn) + (<usize>row << 3), 0);
  const kept: u8 = ~(<u8>1 << <u8>(row & 7));
  for (let at = instantBits; at <= httpStatusBits; at++) {
    const place = column(at) + (<usize>row >> 3);
    store<u8>(place, load<u8>(place) & kept);
  }
}

/** The rows have been copied out. The other side has cleared their columns. */
export function clearRows(): void {
  row = 0;
  v128.store(usedWords, i64x2.splat(0));
  v128.store(chunkAt, i64x2.splat(0));
}

export function fillZero(at: usize, bytes: usize): void {
  memory.fill(at, 0, bytes);
}
