// AssemblyScript, compiled to out/main/tokenizer.wasm. What may be called from outside.
export { openAccess, run } from './access-lines';
export { rulesAt } from './json-choice';
export { outcomeWordsAt, setOutcomeWords } from './json-fits';
export { listStateAt, openList, runRecordList } from './json-list';
export {
  claimsAt,
  lackingName,
  lackingParent,
  lacksName,
  openRecords,
  runRecordLines,
} from './json-records';
export { openTimes } from './json-times';
export { openRecordRows, rowNamesAt, runRecordRows } from './record-rows';
export { addNode, contentOf, openTree, setPair } from './json-tree';
export { clockLatestYear, clockNaive, clockPlace, clockYear, clockYearless, openClock, setClock } from './clock';
export { openColumns, runColumns } from './column-lines';
export { aboveInstant, aboveOffset, beginsEvent, openLayouts, runLayouts, setAbove } from './layout-lines';
export { cellBits, clearRows, columnsAt, fillZero, heapAt, heapUsed, openRows, rowCount, startsAt } from './rows';
export {
  dropFresh,
  freshAt,
  freshCount,
  keysAt,
  notesAt,
  openTerms,
  resetTerms,
  resolve,
  setTermCount,
  termCount,
  textsAt,
  wordsUsed,
} from './terms';
export { beginFile, latestInstant, setLatest, toldAt } from './told';

/** Room for bytes that are given in from outside, and 64 more behind them. */
export function openRoom(bytes: usize): usize {
  const at = heap.alloc(bytes + 64);
  memory.fill(at, 0, bytes + 64);
  return at;
}
export function closeRoom(at: usize): void {
  heap.free(at);
}
