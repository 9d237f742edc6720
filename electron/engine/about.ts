import type { Output, Taken } from '@shared/contract.ts';
import { version as duckdbVersion } from './case/duckdb.ts';
import type { Session } from './session.ts';

/** What is running here. */
export async function about(session: Session): Promise<Output<'engine.about'>> {
  const { version, host } = session.settings;
  return { version, duckdb: duckdbVersion(), node: process.version, host };
}

/** Asks running work to stop; false where nothing of that name runs. */
export async function cancelJob(session: Session, input: Taken<'job.cancel'>): Promise<Output<'job.cancel'>> {
  return { cancelled: session.jobs.cancel(input.job) };
}
