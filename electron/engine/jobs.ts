import { Refusal } from '@shared/refusal.ts';

/** Long work that can be cancelled, by the name its asker gave it. */
export interface Jobs {
  /** Runs work under a name; `cancel` of that name aborts the signal. Refuses with `cancelled` when it was aborted, `busy` when the name is taken. */
  run<T>(job: string, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Says whether there was such work. */
  cancel(job: string): boolean;
}

/** No work under way. */
export function createJobs(): Jobs {
  const running = new Map<string, AbortController>();
  return {
    async run(job, work) {
      if (running.has(job)) throw new Refusal('busy', `The job "${job}" is already running.`, { job });
      const controller = new AbortController();
      running.set(job, controller);
      try {
        const value = await work(controller.signal);
        return value;
      } catch (error) {
        // Interrupted queries fail with DuckDB's own words; to the asker it is simply cancelled.
        if (controller.signal.aborted) throw cancelled();
        throw error;
      } finally {
        running.delete(job);
      }
    },
    cancel(job) {
      const controller = running.get(job);
      controller?.abort();
      return controller !== undefined;
    },
  };
}

/** What work that was cancelled refuses with. */
export function cancelled(): Refusal {
  return new Refusal('cancelled', 'Cancelled. Nothing was changed.');
}
