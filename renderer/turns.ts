import type { Method } from '@shared/contract.ts';
import type { Reply } from '@shared/refusal.ts';

type Send = (method: string, input: unknown) => Promise<Reply>;

interface Waiting {
  job: string;
  go(): void;
  drop(): void;
}

const free: readonly string[] = ['job.cancel', 'timeline.first', 'traces.first'] satisfies Method[];

/**
 * A browser has six connections to one door. Slow questions, those whose job `isSlow`, take three of them at most, in the
 * order in which they were asked: so whatever is quick or cannot wait, first rows and Cancel above all, finds one free.
 */
export function inTurns(send: Send, isSlow: (job: string) => boolean, most = 3): Send {
  const waiting: Waiting[] = [];
  let under = 0;

  async function run(method: string, input: unknown): Promise<Reply> {
    under += 1;
    try {
      return await send(method, input);
    } finally {
      under -= 1;
      waiting.shift()?.go();
    }
  }

  return (method, input) => {
    const job = (input as { job?: unknown } | null)?.job;
    if (typeof job !== 'string') return send(method, input);
    if (method === 'job.cancel') {
      const place = waiting.findIndex((one) => one.job === job);
      if (place >= 0) waiting.splice(place, 1)[0]?.drop();
    }
    const isFree = free.includes(method) || !isSlow(job);
    if (isFree) return send(method, input);
    if (under < most) return run(method, input);
    return new Promise((resolve, reject) => {
      const mine: Waiting = {
        job,
        go: () => void run(method, input).then(resolve, reject),
        drop: () => resolve({ ok: false, error: { code: 'cancelled', message: 'Cancelled.', values: {} } }),
      };
      // The rows and how many there are come before what is counted beside them.
      if (method === 'timeline.page') waiting.unshift(mine);
      else waiting.push(mine);
    });
  };
}
