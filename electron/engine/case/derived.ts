import { cancelled } from '../jobs.ts';
import type { Going } from '../look.ts';
import type { OpenCase } from './case.ts';
import type { CaseIndex } from './index.ts';
import { madeBefore, madeOnce } from './made.ts';
import { stateOf } from './state.ts';

interface Making {
  made: Promise<unknown>;
  stop: AbortController;
  going: Going;
  waiting: number;
  finished: boolean;
}

interface Memory {
  state: string;
  held: Map<string, Making>;
  /** What was given up but still has to let go of its tables. */
  ending: Map<string, Promise<unknown>>;
}

const memories = new WeakMap<CaseIndex, Memory>();

/**
 * What is derived from the evidence of a case: made once for as long as no evidence is taken in, however many ask and
 * however often the case is opened, and stopped when nobody waits for it any more. The first word of `name` is that of
 * the scratch tables `make` writes, the rest says what they are made from besides the evidence; what it gives has to be
 * the same read from JSON, and it is told what it gave the last time, as `madeOnce` says. Refuses with `cancelled`.
 */
export async function derived<T>(
  open: OpenCase,
  name: string,
  signal: AbortSignal,
  going: Going,
  make: (signal: AbortSignal, going: Going, before: T | null) => Promise<T>,
): Promise<T> {
  const { held, ending, state } = await memoryOf(open);
  let making = held.get(name);
  if (!making) {
    const stop = new AbortController();
    const own = { done: 0, total: 0 };
    const [tables = ''] = name.split(' ');
    // Whatever wrote the same tables before, of another state, ends first and holds no longer.
    const others = [...held].filter(([other]) => other.split(' ')[0] === tables);
    for (const [other] of others) held.delete(other);
    const before = Promise.allSettled([ending.get(name), ...others.map(([, { made }]) => made)]);
    const made = before.then(() =>
      madeOnce<T>(open.index, tables, `${state} ${name}`, (last) => make(stop.signal, own, last)),
    );
    const begun: Making = { made, stop, going: own, waiting: 0, finished: false };
    begun.made.then(
      () => {
        begun.finished = true;
      },
      () => {
        if (held.get(name) === begun) held.delete(name);
      },
    );
    held.set(name, begun);
    making = begun;
  }
  const mine = making;
  if (mine.finished) return mine.made as Promise<T>;
  mine.waiting += 1;
  const follow = setInterval(() => Object.assign(going, mine.going), 50);
  try {
    return (await orAborted(mine.made, signal)) as T;
  } catch (error) {
    // Evidence was taken in meanwhile: what was being made is of the past, what is asked for is not.
    if (mine.stop.signal.aborted && !signal.aborted) return derived(open, name, signal, going, make);
    throw error;
  } finally {
    clearInterval(follow);
    mine.waiting -= 1;
    if (signal.aborted && mine.waiting === 0 && !mine.finished) {
      if (held.get(name) === mine) held.delete(name);
      giveUp(name, mine, ending);
    }
  }
}

/** What was given when these tables were made of the evidence as it is; null where they would have to be made first. */
export async function derivedBefore<T>(open: OpenCase, name: string): Promise<T | null> {
  const { held, state } = await memoryOf(open);
  const making = held.get(name);
  if (making) return making.finished ? (making.made as Promise<T>) : null;
  const [tables = ''] = name.split(' ');
  return madeBefore<T>(open.index, tables, `${state} ${name}`);
}

async function memoryOf(open: OpenCase): Promise<Memory> {
  const { index } = open;
  const state = await stateOf(index);
  let memory = memories.get(index);
  if (memory?.state !== state) {
    const ending = memory?.ending ?? new Map<string, Promise<unknown>>();
    for (const [name, making] of memory?.held ?? []) giveUp(name, making, ending);
    memory = { state, held: new Map(), ending };
    memories.set(index, memory);
  }
  return memory;
}

function giveUp(name: string, { made, stop }: Making, ending: Memory['ending']): void {
  ending.set(
    name,
    made.catch(() => undefined),
  );
  stop.abort();
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(cancelled());
  return new Promise((resolve, reject) => {
    const stop = () => reject(cancelled());
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
