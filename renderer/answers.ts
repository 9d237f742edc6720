/** What the engine said, kept by method and input: a cache that the engine's own announcements refresh. */
import type { Noun } from '@shared/changes.ts';
import type { Ask, Input, Method, Output } from '@shared/contract.ts';
import { asFailure, type EngineFailure } from './failure.ts';

/** `stale`: the value is from before a change or from another input, and a new one is being asked for. */
export type Answer<T> =
  | { state: 'loading'; value: null; failure: null; stale: boolean }
  | { state: 'failed'; value: T | null; failure: EngineFailure; stale: boolean }
  | { state: 'ready'; value: T; failure: null; stale: boolean };

const loading = { state: 'loading', value: null, failure: null, stale: false } as const;
const keptUnwatched = 100;

interface Entry {
  method: Method;
  input: unknown;
  watch: Set<Noun>;
  answer: Answer<unknown>;
  listeners: Set<() => void>;
  asking: boolean;
  /** A change came while asking: the reply may be older than the change, so ask once more. */
  again: boolean;
  /** Name under which the running work can be cancelled. */
  job: string | null;
  /** The running work is being cancelled because everybody left, not because somebody asked for it. */
  left: boolean;
}

export interface Answers {
  /** What is known now; asks when nothing is. */
  peek<M extends Method>(key: string): Answer<Output<M>>;
  /** Follows one question until the returned function is called; the last one to leave cancels its work. */
  follow<M extends Method>(method: M, input: Input<M>, options: FollowOptions, listener: () => void): () => void;
  /** Cancels the running work of that name at a person's wish: whoever follows it keeps what was known and is not asked for again. */
  cancel(job: string): void;
  /** Asks again, for a retry button. */
  refresh(key: string): void;
  /** Parts of the case changed: what shows them is asked again, what nobody looks at is forgotten. */
  changed(what: readonly Noun[]): void;
  /** Another case, or none: nothing that was said holds. */
  forgetAll(): void;
}

export interface FollowOptions {
  watch?: readonly Noun[];
  /** Gives the question a job name (the contract's `job`), so that leaving it cancels it. */
  cancellable?: boolean;
}

/** One name for one question, whatever the order in which its input was written. */
export function keyOf(method: Method, input: unknown): string {
  return `${method} ${JSON.stringify(input, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )}`;
}

/** Makes the cache over a way to ask. `name` begins the names of its work: another page at the same engine needs another. */
export function createAnswers(ask: Ask, name = 'answer'): Answers {
  const entries = new Map<string, Entry>();
  let jobs = 0;

  async function put(entry: Entry): Promise<void> {
    if (entry.asking) {
      entry.again = true;
      return;
    }
    entry.asking = true;
    entry.left = false;
    if (entry.answer.state !== 'loading') show(entry, { ...entry.answer, stale: true });
    const input = entry.job === null ? entry.input : { ...(entry.input as object), job: `${name}-${++jobs}` };
    if (entry.job !== null) entry.job = (input as { job: string }).job;
    try {
      const value = await ask(entry.method, input as never);
      show(entry, { state: 'ready', value, failure: null, stale: entry.again });
    } catch (error) {
      const failure = asFailure(error);
      const { value } = entry.answer;
      if (failure.code === 'cancelled' && entry.left) show(entry, loading);
      else if (failure.code === 'cancelled' && value !== null)
        show(entry, { state: 'ready', value, failure: null, stale: true });
      else show(entry, { state: 'failed', value: entry.answer.value, failure, stale: entry.again });
    }
    entry.asking = false;
    if (entry.again) {
      entry.again = false;
      if (entry.listeners.size > 0) void put(entry);
    } else if (entry.answer.state === 'loading' && entry.listeners.size > 0) {
      // Everybody left, and somebody came back before the work had ended.
      void put(entry);
    }
  }

  function show(entry: Entry, answer: Answer<unknown>): void {
    entry.answer = answer;
    for (const listener of [...entry.listeners]) listener();
  }

  function stop(job: string): void {
    void ask('job.cancel', { job }).catch(() => {});
  }

  function prune(): void {
    const idle = [...entries].filter(([, entry]) => entry.listeners.size === 0 && !entry.asking);
    for (const [key] of idle.slice(0, Math.max(0, idle.length - keptUnwatched))) entries.delete(key);
  }

  return {
    peek: (key) => (entries.get(key)?.answer ?? loading) as never,
    follow(method, input, options, listener) {
      const key = keyOf(method, input);
      let entry = entries.get(key);
      if (!entry) {
        entry = {
          method,
          input,
          watch: new Set(),
          answer: loading,
          listeners: new Set(),
          asking: false,
          again: false,
          job: options.cancellable ? '' : null,
          left: false,
        };
      }
      // Last used, last in the map: pruning takes the oldest.
      entries.delete(key);
      entries.set(key, entry);
      for (const noun of options.watch ?? []) entry.watch.add(noun);
      entry.listeners.add(listener);
      if (entry.answer.state !== 'ready' && !entry.asking) void put(entry);
      const followed = entry;
      return () => {
        followed.listeners.delete(listener);
        // React leaves and comes back within one commit; only who is still gone afterwards has left.
        queueMicrotask(() => {
          if (followed.listeners.size > 0) return;
          if (followed.asking && followed.job) {
            followed.left = true;
            stop(followed.job);
          }
          prune();
        });
      };
    },
    cancel: stop,
    refresh(key) {
      const entry = entries.get(key);
      if (!entry) return;
      // One Cancel ended the questions of a screen; one Try again asks them all.
      const together = entry.answer.failure?.code === 'cancelled' ? [...entries.values()] : [];
      for (const other of together) {
        if (other !== entry && other.listeners.size > 0 && other.answer.failure?.code === 'cancelled') void put(other);
      }
      void put(entry);
    },
    changed(what) {
      for (const [key, entry] of entries) {
        if (!what.some((noun) => entry.watch.has(noun))) continue;
        if (entry.listeners.size > 0) void put(entry);
        else entries.delete(key);
      }
    },
    forgetAll() {
      for (const [key, entry] of entries) {
        if (entry.listeners.size === 0) entries.delete(key);
        else void put(entry);
      }
    },
  };
}
