import type { CaseIndex } from '../../case/index.ts';
import {
  type Choice,
  chosenPlaces,
  dropSelection,
  emptySelection,
  questionOver,
  selectionCount,
  selectionSteps,
  selectionUpTo,
} from '../../chosen.ts';
import { inSteps } from '../../in-steps.ts';
import { cancelled } from '../../jobs.ts';
import type { Going } from '../../look.ts';
import type { Where } from '../../where.ts';
import extentSql from './extent.sql?raw';
import { type Ladder, ladderOf } from './ladder.ts';
import ladderChosenSql from './ladder-chosen.sql?raw';

/** The events a filter lets through, found and counted once and asked many times. */
export interface Selection {
  name: string;
  /** Their rows, instants and places in a scratch table; null where there are many, and asking the filter again is quicker. */
  table: string | null;
  where: Where;
  ladder: Ladder;
}

interface Held {
  selection: Promise<Selection>;
  stop: AbortController;
  going: Going;
  /** Looks that wait for it or ask it now; it is dropped only when there are none. */
  users: number;
  table: string;
  finished: boolean;
  outdated: boolean;
}

export interface Selections {
  /** Makes or finds the selection of a filter, lends it to `work`. Stops making it when nobody waits for it any more. */
  lend<T>(
    key: string,
    where: (stop: AbortSignal, going: Going) => Promise<Where>,
    /** Whether asking the filter again is quick: of many events only the counts are kept then. */
    quick: boolean,
    signal: AbortSignal,
    going: Going,
    work: (selection: Selection) => Promise<T>,
  ): Promise<T>;
  /** Whether the selection of a filter stands ready. */
  knows(key: string): boolean;
  /** Runs a quick look before any selection is begun. */
  letAhead<T>(look: () => Promise<T>): Promise<T>;
  /** Forgets all: the rows they point at may have changed. */
  forget(): void;
}

const most = 4;
/** So many events are found in one go, and every panel then asks them alone. */
const fewEvents = 100_000;
/** Rows gone through at once: some tenths of a second. In steps of half of it the whole takes twice as long. */
const leastStepRows = 5_000_000;
/** Milliseconds left to a look that may go ahead, because the panels of one screen do not ask in the order of their haste. */
const courtesyMs = 5;

/** No selection made yet; each is made when it is first asked for. */
export function createSelections(index: CaseIndex): Selections {
  const held = new Map<string, Held>();
  const looksAhead = new Set<Promise<unknown>>();
  let made = 0;

  function drop(key: string, one: Held): void {
    if (held.get(key) === one) held.delete(key);
    one.outdated = true;
    if (one.users > 0) return;
    one.stop.abort();
    one.selection
      .catch(() => undefined)
      .then(() => index.run(dropSelection(one.table)))
      // The index may be closed by now, and the scratch table with it.
      .catch(() => undefined);
  }

  function begin(key: string, where: (stop: AbortSignal, going: Going) => Promise<Where>, quick: boolean): Held {
    made += 1;
    const name = `selection_${made}`;
    const table = `memory.main.${name}`;
    const stop = new AbortController();
    const going = { done: 0, total: 0 };
    const selection = where(stop.signal, going).then(async (where) => {
      await new Promise((later) => setTimeout(later, courtesyMs));
      await Promise.allSettled(looksAhead);
      await index.run(emptySelection(table), {}, stop.signal);
      if (!quick) await fill(index, table, where, stop.signal, going);
      const stands = !quick || (await holdsFew(index, table, where, stop.signal));
      return counted(index, { name, table: stands ? table : null, where }, stop.signal);
    });
    const one: Held = { selection, table, stop, going, users: 0, finished: false, outdated: false };
    selection.then(
      () => {
        one.finished = true;
      },
      () => drop(key, one),
    );
    held.set(key, one);
    return one;
  }

  function trim(): void {
    for (const [key, one] of [...held]) {
      if (held.size <= most) break;
      if (one.users === 0) drop(key, one);
    }
  }

  return {
    async lend(key, where, quick, signal, going, work) {
      const one = held.get(key) ?? begin(key, where, quick);
      // Last used, last dropped.
      held.delete(key);
      held.set(key, one);
      one.users += 1;
      try {
        const follow = setInterval(() => Object.assign(going, one.going), 50);
        const selection = await orAborted(one.selection, signal).finally(() => clearInterval(follow));
        return await work(selection);
      } finally {
        one.users -= 1;
        if (one.users === 0 && (one.outdated || (signal.aborted && !one.finished))) drop(key, one);
        trim();
      }
    },
    knows: (key) => held.get(key)?.finished === true,
    letAhead(look) {
      const looking = look();
      looksAhead.add(looking);
      const end = () => looksAhead.delete(looking);
      looking.then(end, end);
      return looking;
    },
    forget() {
      for (const [key, one] of [...held]) drop(key, one);
    },
  };
}

async function fill(index: CaseIndex, table: string, where: Where, signal: AbortSignal, going: Going): Promise<void> {
  const [extent] = await index.rows<{ rows: number }>(extentSql, {}, signal);
  const steps = selectionSteps(table, where);
  await inSteps(extent?.rows ?? 0, leastStepRows, going, async (stretch) => {
    for (const { sql, parameters } of steps) await index.run(sql, { ...parameters, ...stretch }, signal);
  });
}

/** Fills a selection that holds few events; says whether it does. */
async function holdsFew(index: CaseIndex, table: string, where: Where, signal: AbortSignal): Promise<boolean> {
  const { sql, parameters } = selectionUpTo(table, where, fewEvents + 1);
  await index.run(sql, parameters, signal);
  const [found] = await index.rows<{ events: number }>(selectionCount(table), {}, signal);
  if ((found?.events ?? 0) <= fewEvents) return true;
  await index.run(dropSelection(table));
  return false;
}

async function counted(index: CaseIndex, made: Omit<Selection, 'ladder'>, signal: AbortSignal): Promise<Selection> {
  const places = chosenPlaces({ columns: 'instant', ...sourceOf(made) });
  const counts = await index.list(questionOver(ladderChosenSql, places.sql), places.parameters, signal);
  return { ...made, ladder: ladderOf(counts) };
}

/** Where a selection's events are to be found. */
export function sourceOf(selection: Omit<Selection, 'ladder'> | null): Pick<Choice, 'where' | 'selection'> {
  if (!selection) return {};
  return selection.table === null ? { where: selection.where } : { selection: selection.table };
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(cancelled());
  return new Promise((resolve, reject) => {
    const stop = () => reject(cancelled());
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
