import { randomFillSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compiledFile } from '../entry.ts';
import { noOffset } from './times/stamp.ts';

/** What tokenizer/index.ts exports; addresses and counts are numbers. */
interface Calls {
  openRoom(bytes: number): number;
  fillZero(at: number, bytes: number): void;
  closeRoom(at: number): void;
  keysAt(): number;
  notesAt(): number;
  openTerms(mostWords: number): void;
  /** 0 when the texts of the terms have no more room. */
  resolve(notes: number): number;
  resetTerms(id: number, words: number): void;
  termCount(): number;
  setTermCount(id: number): void;
  wordsUsed(): number;
  textsAt(): number;
  freshAt(): number;
  freshCount(): number;
  dropFresh(taken: number): void;
  openAccess(): void;
  beginFile(): void;
  run(from: number, end: number, line: number, offset: number, valid: number): 0 | 1 | 2 | 3;
  /** Whether times without a zone are UTC. */
  openClock(settled: number): void;
  setClock(year: number, latestYear: number, place: number): void;
  clockYear(): number;
  clockLatestYear(): number;
  clockPlace(): number;
  clockNaive(): number;
  clockYearless(): number;
  openLayouts(program: number, timesOnly: 0 | 1): void;
  runLayouts(from: number, end: number, line: number, offset: number, valid: number): 0 | 1 | 2 | 3;
  /** The time of the line above, NaN for none, and minutes or `noOffset`. */
  setAbove(instant: number, offset: number): void;
  aboveInstant(): number;
  aboveOffset(): number;
  openColumns(program: number): void;
  runColumns(from: number, end: number, line: number, offset: number, valid: number): 0 | 1 | 2 | 3;
  beginsEvent(from: number, end: number, valid: number): number;
  toldAt(): number;
  setLatest(instant: number): void;
  latestInstant(): number;
  openRows(bytes: number): number;
  clearRows(): void;
  columnsAt(): number;
  rowCount(): number;
  heapAt(text: number): number;
  heapUsed(text: number): number;
  startsAt(text: number): number;
  /** Where the bits of a column stand whose cells are so wide; the same place for a column each time. */
  cellBits(column: number, cellBytes: 4 | 16): number;
  outcomeWordsAt(): number;
  setOutcomeWords(count: number): void;
  claimsAt(): number;
  rulesAt(): number;
  /** 0 when there are more claims or rules than there is room for. */
  openRecords(claims: number, rules: number, otherwise: number, messages: number, pairs: number): number;
  setPair(node: number, role: 1 | 2 | 3, element: number, names: number): void;
  openTimes(counted: number): void;
  openTree(): number;
  /** 0 when there is no room. */
  addNode(
    parent: number,
    keyBytes: number,
    nameBytes: number,
    fields: number,
    same: number,
    claims: number,
    claimsBeyond: number,
    timeRank: number,
    outcome: number,
    strangeness: number,
  ): number;
  contentOf(node: number): number;
  lacksName(): number;
  lackingParent(): number;
  lackingName(): number;
  listStateAt(): number;
  openList(line: number, begun: number, blank: number, inside: number): void;
  rowNamesAt(): number;
  openRecordRows(columns: number, holding: number, delimiter: number): number;
  runRecordRows(from: number, end: number, line: number, offset: number, valid: number): 0 | 1 | 2 | 3;
  runRecordList(from: number, end: number, line: number, offset: number, valid: number): 0 | 1 | 2 | 3;
  runRecordLines(from: number, end: number, line: number, offset: number, valid: number): 0 | 1 | 2 | 3;
}

/** The compiled part of the reader, with memory of its own; views are made anew when that memory has grown. */
export interface Machine {
  readonly calls: Calls;
  bytes(): Uint8Array<SharedArrayBuffer>;
  words(): Int32Array<SharedArrayBuffer>;
  /** Makes room that other threads see, once; bytes that stand in it need not be copied to be read. */
  sharedRoom(bytes: number): Uint8Array<SharedArrayBuffer>;
  /** Whether bytes stand in that room. */
  holds(bytes: Uint8Array): boolean;
  /** Says whose the local days are: minutes ahead of UTC all around one (days since 1970), null where the clocks change. */
  daysOf(offset: (localDay: number) => number | null): void;
}

/** Of 64 KiB each, as compile-tokenizer.ts states them. */
const firstPages = 64;
const mostPages = 65_536;

let module: WebAssembly.Module | null | undefined;

/** Makes a machine with keys nobody knows; null where it was not built, or `DWELL_PLAIN_READER` is set. */
export function openMachine(): Machine | null {
  if (process.env.DWELL_PLAIN_READER) return null;
  module ??= load();
  if (!module) return null;
  let offsetOf: (localDay: number) => number | null = () => null;
  const clock = { calmDay: (localDay: number) => offsetOf(localDay) ?? noOffset };
  const memory = newMemory();
  if (!memory) return null;
  const calls = new WebAssembly.Instance(module, { clock, env: { memory } }).exports as unknown as Calls;
  const current = () => memory.buffer as unknown as SharedArrayBuffer;
  let buffer = current();
  let bytes = new Uint8Array(buffer);
  let words = new Int32Array(buffer);
  let shared: SharedArrayBuffer | undefined;

  function refresh(): void {
    buffer = current();
    bytes = new Uint8Array(buffer);
    words = new Int32Array(buffer);
  }

  calls.openAccess();
  refresh();
  randomFillSync(bytes, calls.keysAt(), 8 * 66);
  return {
    calls,
    bytes() {
      if (buffer !== current()) refresh();
      return bytes;
    },
    words() {
      if (buffer !== current()) refresh();
      return words;
    },
    sharedRoom(size) {
      const at = calls.openRoom(size);
      shared = current();
      return new Uint8Array(shared, at, size);
    },
    holds: (some) => some.buffer === shared,
    daysOf(offset) {
      offsetOf = offset;
    },
  };
}

function newMemory(): WebAssembly.Memory | null {
  try {
    return new WebAssembly.Memory({ initial: firstPages, maximum: mostPages, shared: true });
  } catch {
    // No addresses are left for it.
    return null;
  }
}

function load(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(readFileSync(compiledFile()));
  } catch {
    // Not built, or a processor without its instructions: all is read without it, only slower.
    return null;
  }
}
