import type { Machine } from './compiled.ts';
import { learned } from './learned.ts';
import { termBatches, termsToTake } from './term-batches.ts';
import { roomForWords, type Terms, tooManyTerms } from './terms.ts';
import { copyWords, wordsFor } from './words.ts';

/** Words of a note. */
const noteWords = 5;
const roomWaiting = 1024;

/** The terms of the case in the compiled table: the same as `createTerms`, and several times as quick. */
export function createCompiledTerms(machine: Machine, mostWords = roomForWords): Terms {
  const { calls } = machine;
  calls.openTerms(mostWords);
  const notes = calls.notesAt() >> 2;
  let room = 1 << 16;
  let scratch = calls.openRoom(room * 4) >> 2;
  let scratchUsed = 0;
  let waiting = 0;
  const places = new Int32Array(roomWaiting);
  const cellOf = new Int32Array(roomWaiting);

  function widen(needed: number): void {
    const bigger = Math.max(needed, room * 2);
    const to = calls.openRoom(bigger * 4) >> 2;
    const words = machine.words();
    words.copyWithin(to, scratch, scratch + scratchUsed);
    for (let index = 0; index < waiting; index++) {
      words[notes + index * noteWords] = (to + (places[index] as number)) * 4;
    }
    calls.closeRoom(scratch * 4);
    scratch = to;
    room = bigger;
  }

  function note(field: number, bytes: Uint8Array, start: number, end: number, cell: number): number {
    const length = end - start;
    const needed = scratchUsed + wordsFor(length);
    if (needed > room) widen(needed);
    const words = machine.words();
    const seen = copyWords(bytes, start, end, words, scratch + scratchUsed);
    const at = notes + waiting * noteWords;
    words[at] = (scratch + scratchUsed) * 4;
    words[at + 1] = (length << 4) | field;
    words[at + 4] = 0;
    places[waiting] = scratchUsed;
    cellOf[waiting] = cell;
    waiting++;
    scratchUsed = needed;
    return seen;
  }

  function forget(to: number): void {
    if (to >= waiting) return;
    scratchUsed = places[to] as number;
    waiting = to;
  }

  function forgetCell(cell: number, since: number): void {
    const words = machine.words();
    for (let index = since; index < waiting; index++) {
      if (cellOf[index] !== cell) continue;
      words.copyWithin(notes + index * noteWords, notes + (index + 1) * noteWords, notes + waiting * noteWords);
      places.copyWithin(index, index + 1, waiting);
      cellOf.copyWithin(index, index + 1, waiting);
      waiting--;
      return;
    }
  }

  function resolve(cells: Uint32Array): void {
    if (waiting === 0) return;
    if (calls.resolve(waiting) === 0) throw tooManyTerms();
    const words = machine.words();
    for (let index = 0; index < waiting; index++) {
      cells[cellOf[index] as number] = words[notes + index * noteWords + 3] as number;
    }
    waiting = 0;
    scratchUsed = 0;
  }

  return {
    machine,
    note,
    forget,
    forgetCell,
    waiting: () => waiting,
    resolve,
    mark: () => ({ lastId: calls.termCount(), used: calls.wordsUsed(), touched: 0 }),
    reset(mark) {
      waiting = 0;
      scratchUsed = 0;
      calls.resetTerms(mark.lastId, mark.used);
    },
    takeNew(all) {
      const total = calls.freshCount();
      const taken = termsToTake(total, all);
      const words = machine.words();
      const fresh = calls.freshAt() >> 2;
      const texts = calls.textsAt() >> 2;
      const batches = termBatches(
        calls.termCount() - total + 1,
        words.subarray(fresh, fresh + taken * 2),
        words.subarray(texts, texts + calls.wordsUsed()),
      );
      calls.dropFresh(taken);
      return batches;
    },
    learn(texts, entries) {
      let next = calls.termCount() + 1;
      const takeIn = () => {
        if (calls.resolve(waiting) === 0) throw tooManyTerms();
        if (calls.termCount() !== next - 1) throw new Error(`The index holds a term twice, before the term ${next}.`);
        calls.dropFresh(waiting);
        forget(0);
      };
      for (const { id, field, start, end } of learned(entries)) {
        if (id !== next || waiting === roomWaiting) {
          takeIn();
          calls.setTermCount(id - 1);
          next = id;
        }
        note(field, texts, start, end, 0);
        next++;
      }
      takeIn();
    },
  };
}
