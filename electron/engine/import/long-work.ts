import { Refusal } from '@shared/refusal.ts';
import type { Session } from '../session.ts';

/** Runs work as a job and announces how it ended. */
export async function longWork<T>(
  session: Session,
  job: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  try {
    return await session.jobs.run(job, async (signal) => {
      const value = await work(signal);
      session.announce({ kind: 'job-ended', job, outcome: signal.aborted ? 'cancelled' : 'done' });
      return value;
    });
  } catch (error) {
    const wasCancelled = error instanceof Refusal && error.code === 'cancelled';
    session.announce({ kind: 'job-ended', job, outcome: wasCancelled ? 'cancelled' : 'refused' });
    throw error;
  }
}
