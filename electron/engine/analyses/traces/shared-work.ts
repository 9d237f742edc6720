import { cancelled } from '../../jobs.ts';
import type { Going } from '../../look.ts';

/** Work that several may wait for; it is stopped when nobody does any more. */
export interface SharedWork<T> {
  /** Whether nobody has to wait for it. */
  isDone(): boolean;
  wait(signal: AbortSignal, going: Going): Promise<T>;
}

/** Begins work when first waited for, and anew after it failed. */
export function sharedWork<T>(work: (signal: AbortSignal, going: Going) => Promise<T>): SharedWork<T> {
  let ending: Promise<unknown> = Promise.resolve();
  let running: { promise: Promise<T>; stop: AbortController; going: Going; users: number; done: boolean } | null = null;

  function begin() {
    const stop = new AbortController();
    const going = { done: 0, total: 0 };
    const begun = { promise: ending.then(() => work(stop.signal, going)), stop, going, users: 0, done: false };
    begun.promise.then(
      () => {
        begun.done = true;
      },
      () => {
        if (running === begun) running = null;
      },
    );
    running = begun;
    return begun;
  }

  return {
    isDone: () => running?.done === true,
    async wait(signal, going) {
      const mine = running ?? begin();
      if (mine.done) return mine.promise;
      mine.users += 1;
      const follow = setInterval(() => {
        // Work that has yet to see how much there is takes nothing back of what was done before it.
        if (mine.going.total > 0) Object.assign(going, mine.going);
      }, 50);
      try {
        return await orAborted(mine.promise, signal);
      } finally {
        clearInterval(follow);
        mine.users -= 1;
        if (mine.users === 0 && !mine.done) {
          if (running === mine) running = null;
          // Whoever asks next waits until this one has let go of its tables.
          ending = mine.promise.catch(() => undefined);
          mine.stop.abort();
        }
      }
    },
  };
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(cancelled());
  return new Promise((resolve, reject) => {
    const stop = () => reject(cancelled());
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
