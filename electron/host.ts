import type { Change } from '@shared/changes.ts';
import type { Failure, Reply } from '@shared/refusal.ts';
import type { EngineProcess } from './messages.ts';

/** What every door is given: one way to ask, one way to hear. It outlives the engine process behind it. */
export interface Host {
  ask(method: string, input: unknown): Promise<Reply>;
  /** Gives back the way to stop listening. */
  onChange(listener: (change: Change) => void): () => void;
  /** Closes the case and ends the engine. */
  close(): Promise<void>;
  enginePid(): number | undefined;
}

const crashesAtMost = 3;
const crashWindowMs = 30_000;
const farewellMs = 5_000;

/**
 * Starts an engine process and keeps one running: after a crash every question under way is answered with
 * `engine-gone`, a new engine is started and given the case that was open, and `engine-restarted` is announced.
 * Three crashes within 30 seconds end that.
 */
export function startHost(spawn: () => EngineProcess): Host {
  const pending = new Map<number, { done(reply: Reply): void; job: string | null }>();
  const listeners = new Set<(change: Change) => void>();
  let nextId = 1;
  let crashes: number[] = [];
  let state: 'running' | 'given up' | 'closed' = 'running';
  let openCase: { case: string; readOnly: boolean } | null = null;
  let reopening = false;
  let engine = launch();
  let ready = Promise.resolve();

  function launch(): EngineProcess {
    const started = spawn();
    started.onMessage((message) => {
      if ('change' in message) announce(message.change);
      else settle(message.id, message.reply);
    });
    started.onExit(() => {
      if (started === engine) onExit();
    });
    return started;
  }

  function announce(change: Change): void {
    for (const listener of listeners) listener(change);
  }

  function settle(id: number, reply: Reply): void {
    const asked = pending.get(id);
    pending.delete(id);
    asked?.done(reply);
  }

  function post(method: string, input: unknown): Promise<Reply> {
    if (state !== 'running') return Promise.resolve(gone(state));
    const id = nextId++;
    return new Promise((done) => {
      pending.set(id, { done, job: jobOf(method, input) });
      engine.post({ id, method, input });
    });
  }

  function onExit(): void {
    if (state === 'running') {
      const now = Date.now();
      crashes = [...crashes.filter((at) => now - at < crashWindowMs), now];
      if (crashes.length >= crashesAtMost) state = 'given up';
    }
    for (const id of [...pending.keys()]) settle(id, gone(state));
    if (state !== 'running') return;
    // A case that the engine dies of is not opened a second time.
    if (reopening) openCase = null;
    engine = launch();
    ready = reopen();
  }

  async function reopen(): Promise<void> {
    if (openCase) {
      reopening = true;
      const reply = await post('case.open', openCase);
      if (reply.ok || reply.error.code !== 'engine-gone') reopening = false;
      else return;
    }
    reopening = false;
    announce({ kind: 'engine-restarted' });
  }

  async function whenReady(): Promise<void> {
    for (let seen: Promise<void> | undefined; seen !== ready; ) {
      seen = ready;
      await seen;
    }
  }

  function remember(method: string, input: unknown, value: unknown): void {
    if (method === 'case.close') openCase = null;
    else if (method === 'case.open' || method === 'case.create' || method === 'case.sample') {
      const readOnly = (input as { readOnly?: boolean } | null)?.readOnly === true;
      openCase = { case: (value as { folder: string }).folder, readOnly };
    }
  }

  /** A case cannot be closed under work that goes on in it. */
  async function farewell(): Promise<void> {
    const jobs = [...pending.values()].flatMap(({ job }) => job ?? []);
    await Promise.all(jobs.map((job) => post('job.cancel', { job })));
    while ([...pending.values()].some(({ job }) => job !== null)) await new Promise((done) => setTimeout(done, 20));
    await post('case.close', {});
  }

  return {
    async ask(method, input) {
      await whenReady();
      const reply = await post(method, input);
      if (reply.ok) remember(method, input, reply.value);
      return reply;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      if (state === 'closed') return;
      if (state === 'running') await within(farewellMs, farewell());
      const running = state === 'running';
      state = 'closed';
      if (!running) return;
      const ended = new Promise<void>((resolve) => engine.onExit(resolve));
      engine.end();
      if (!(await within(farewellMs, ended))) engine.kill();
    },
    enginePid: () => engine.pid,
  };
}

/** The name under which a question's work can be cancelled. */
function jobOf(method: string, input: unknown): string | null {
  const { job } = (input ?? {}) as { job?: unknown };
  return typeof job === 'string' && method !== 'job.cancel' ? job : null;
}

/** Whether it was done in time. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const inTime = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
}

function gone(state: 'running' | 'given up' | 'closed'): Reply {
  const sentences = {
    running: 'The engine stopped and was started again; what was said to be saved is saved.',
    'given up':
      'The engine stopped three times within 30 seconds and was not started again; what was said to be saved is saved. Close Dwell and start it anew.',
    closed: 'Dwell is closing; what was said to be saved is saved.',
  };
  const error: Failure = { code: 'engine-gone', message: sentences[state], values: {} };
  return { ok: false, error };
}
