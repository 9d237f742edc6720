import { type Failure, Refusal } from '@shared/refusal.ts';

/** What went wrong in a worker, as it is told to who asked for the work. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return { code: error.code, message: error.message, values: error.values };
  return { code: 'bug', message: error instanceof Error ? (error.stack ?? error.message) : String(error), values: {} };
}

/** The same there, to be thrown. */
export function errorOf(failure: Failure): Error {
  if (failure.code !== 'bug') return new Refusal(failure.code, failure.message, failure.values);
  return new Error(failure.message);
}
