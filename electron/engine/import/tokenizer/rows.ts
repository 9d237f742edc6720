// AssemblyScript. Rows of events being filled: columns at addresses that the other side sets, texts in heaps.

export const rowCapacity: u32 = 65_536;
export const heapBytes: usize = 8 << 20;
const chunkRows: u32 = 2048;

/** Addresses of the columns, in the order of `columnOrder` in compiled.ts. */
const columns: usize = memory.data(4 * 32, 16);
/** Of path, query and more: the heap, the words used, and where the chunk at hand begins. */
const heaps: usize = memory.data(4 * 3, 16);
const usedWords: usize = memory.data(4 * 3, 16);
const chunkAt: usize = memory.data(4 * 3, 16);
/** Where the chunks of each text begin, in words. */
const starts: usize = memory.data(4 * 3 * 33, 16);

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

/** Room for the rows; gives where it begins. `bytes` is what all columns and their bits need. */
export function openRows(bytes: usize): usize {
  for (let text: usize = 0; text < 3; text++) store<u32>(heaps + (text << 2), <u32>heap.alloc(heapBytes + 64));
  const at = heap.alloc(bytes);
  memory.fill(at, 0, bytes);
  return at;
}

/** Whether a line of this length surely fits. */
export function hasRoom(length: usize): bool {
  if (row >= rowCapacity) return false;
  for (let text: usize = 0; text < 3; text++) {
    if ((<usize>load<u32>(usedWords + (text << 2)) << 2) + length + 64 > heapBytes) return false;
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
  const used = load<u32>(usedWords + (text << 2));
  const heap = load<u32>(heaps + (text << 2));
  const place = <usize>heap + (<usize>used << 2);
  for (let at: usize = 0; at < length; at += 16) v128.store(place + at, v128.load(from + at));
  const words = (length >> 2) + 1;
  const last = place + ((<usize>words - 1) << 2);
  const kept = (length & 3) << 3;
  store<u32>(last, kept == 0 ? 0 : load<u32>(last) & ((1 << kept) - 1));
  store<u32>(head, load<u32>(from), 4);
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
  for (let text: usize = 0; text < 3; text++) {
    const used = load<u32>(usedWords + (text << 2));
    store<u32>(chunkAt + (text << 2), used);
    store<u32>(starts + text * 132 + (<usize>(row / chunkRows) << 2), used);
  }
}

/** The rows have been copied out. The other side has cleared their columns. */
export function clearRows(): void {
  row = 0;
  for (let text: usize = 0; text < 3; text++) {
    store<u32>(usedWords + (text << 2), 0);
    store<u32>(chunkAt + (text << 2), 0);
  }
}

export function fillZero(at: usize, bytes: usize): void {
  memory.fill(at, 0, bytes);
}
