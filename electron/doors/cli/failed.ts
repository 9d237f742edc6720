import { type Failure, Refusal, type RefusalCode } from '@shared/refusal.ts';

/** The failure half of a reply of the engine, thrown. */
export class Failed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** What a thrown thing says to the person; of what is nobody's refusal the stack goes to stderr too. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failed) return error.failure;
  if (error instanceof Refusal) return { code: error.code, message: error.message, values: error.values };
  console.error(error);
  return { code: 'bug', message: error instanceof Error ? error.message : String(error), values: {} };
}

/** A refusal of the terminal door itself. */
export function refuse(code: RefusalCode, message: string): never {
  throw new Refusal(code, message);
}
