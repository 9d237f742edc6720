import type { Failure } from '@shared/refusal.ts';

/** What the page itself can add to the engine's codes: the door cannot be reached, or does not know this tab. */
export type FailureCode = Failure['code'] | 'door-closed' | 'address-expired';

/** The engine said no, or could not be reached. `message` is the engine's own English sentence. */
export class EngineFailure extends Error {
  readonly code: FailureCode;
  readonly values: Record<string, string | number>;

  constructor(code: FailureCode, message: string, values: Record<string, string | number> = {}) {
    super(message);
    this.name = 'EngineFailure';
    this.code = code;
    this.values = values;
  }
}

/** Whatever was thrown, as a failure that can be shown. */
export function asFailure(error: unknown): EngineFailure {
  if (error instanceof EngineFailure) return error;
  return new EngineFailure('bug', error instanceof Error ? error.message : String(error));
}
