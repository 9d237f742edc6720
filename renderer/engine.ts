/** The page's only way to the engine, whichever door it came through. */
import type { Change } from '@shared/changes.ts';
import type { Ask, Input, Method, Output } from '@shared/contract.ts';
import type { Reply } from '@shared/refusal.ts';
import { answerJobs } from './answer-jobs.ts';
import { bridge } from './bridge.ts';
import { listenToChanges, post } from './engine-loopback.ts';
import { EngineFailure } from './failure.ts';
import { inTurns } from './turns.ts';

const listeners = new Set<(change: Change) => void>();
const postInTurns = inTurns(post, (job) => job.startsWith(answerJobs));
let listening = false;

/** Asks the engine. Throws an EngineFailure that carries the refusal's code and values. */
export const ask: Ask = async <M extends Method>(method: M, input: Input<M>): Promise<Output<M>> => {
  const reply: Reply = bridge ? await bridge.ask(method, input) : await postInTurns(method, input);
  if (!reply.ok) throw new EngineFailure(reply.error.code, reply.error.message, reply.error.values);
  return reply.value as Output<M>;
};

/** Hears everything the engine announces, until the returned function is called. */
export function onChange(listener: (change: Change) => void): () => void {
  listeners.add(listener);
  if (!listening) {
    listening = true;
    if (bridge) bridge.onChange(tell);
    else listenToChanges(tell);
  }
  return () => listeners.delete(listener);
}

function tell(change: Change): void {
  for (const listener of [...listeners]) listener(change);
}
