import { setMaxListeners } from 'node:events';
import { Refusal } from '@shared/refusal.ts';
import type { Session } from './session.ts';

/** How far a slow look has come, in events gone through. */
export interface Going {
  done: number;
  total: number;
}

interface Shared {
  users: number;
  signal: AbortSignal;
  going: Going;
  release(): void;
}

const quickMs = 100;
const everyMs = 250;
const looks = new WeakMap<Session, Map<string, Shared>>();

/**
 * Runs a look at the case. All looks under one job name are cancelled together by `job.cancel`; a look that takes longer
 * than a tenth of a second announces its progress. Without a name it can neither be cancelled nor heard of.
 * Refuses with `cancelled`; `busy` when other work has that name.
 */
export async function look<T>(
  session: Session,
  job: string | undefined,
  work: (signal: AbortSignal, going: Going) => Promise<T>,
): Promise<T> {
  if (job === undefined) return work(new AbortController().signal, { done: 0, total: 0 });
  let mine = looks.get(session);
  if (!mine) {
    mine = new Map();
    looks.set(session, mine);
  }
  const shared = mine.get(job) ?? begin(session, mine, job);
  shared.users += 1;
  try {
    return await work(shared.signal, shared.going);
  } finally {
    shared.users -= 1;
    if (shared.users === 0) shared.release();
  }
}

function begin(session: Session, mine: Map<string, Shared>, job: string): Shared {
  let shared: Shared | undefined;
  const going = { done: 0, total: 0 };
  const running = session.jobs.run(
    job,
    (signal) =>
      new Promise<void>((release) => {
        // Every panel of a screen listens.
        setMaxListeners(100, signal);
        shared = { users: 0, signal, going, release: () => end(release) };
      }),
  );
  if (!shared) {
    // Refused before it began: the name belongs to an import or the like.
    running.catch(() => undefined);
    throw new Refusal('busy', `The job "${job}" is already running.`, { job });
  }
  const begun = shared;
  let announced = false;
  const started = performance.now();
  const announce = () => {
    announced = true;
    const elapsed = performance.now() - started;
    session.announce({
      kind: 'progress',
      job,
      stage: 'selecting',
      file: null,
      done: going.done,
      total: going.total,
      unit: 'events',
      linesPerSecond: null,
      remainingMs: going.done > 0 ? Math.round((elapsed / going.done) * Math.max(0, going.total - going.done)) : null,
    });
  };
  let timer: NodeJS.Timeout | undefined;
  timer = setTimeout(() => {
    announce();
    timer = setInterval(announce, everyMs);
  }, quickMs);
  mine.set(job, begun);
  return begun;

  function end(release: () => void): void {
    clearTimeout(timer);
    mine.delete(job);
    if (announced) {
      session.announce({ kind: 'job-ended', job, outcome: begun.signal.aborted ? 'cancelled' : 'done' });
    }
    release();
  }
}
