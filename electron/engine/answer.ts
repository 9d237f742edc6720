import { contract, type Method } from '@shared/contract.ts';
import { badDisk, foundBadDisk, foundNoRoom } from '@shared/disk.ts';
import { Refusal, type Reply } from '@shared/refusal.ts';
import { methods } from './engine.ts';
import { inputFault } from './input-fault.ts';
import { withoutHindrance } from './ready.ts';
import type { Session } from './session.ts';

/** The only way into the engine and its only catch: checks the input, runs the method, makes the reply. */
export async function answer(session: Session, method: string, input: unknown): Promise<Reply> {
  try {
    if (!Object.hasOwn(contract, method))
      throw new Refusal('method-unknown', `There is no method "${method}".`, { method });
    const known = method as Method;
    const checked = contract[known].input.safeParse(input);
    if (!checked.success) {
      const { where, sentence } = inputFault(checked.error);
      throw new Refusal('input-wrong', sentence, { method, where });
    }
    const run = methods[known] as (session: Session, input: unknown) => Promise<unknown>;
    return { ok: true, value: await withoutHindrance(session, method, () => run(session, checked.data)) };
  } catch (error) {
    return { ok: false, error: failure(method, error) };
  }
}

function failure(method: string, error: unknown): (Reply & { ok: false })['error'] {
  if (error instanceof Refusal) return { code: error.code, message: error.message, values: error.values };
  if (foundBadDisk(error)) return failure(method, badDisk());
  if (foundNoRoom(error)) {
    return {
      code: 'disk-full',
      message: 'The disk is full. Nothing of this step was kept; make room and try again.',
      values: {},
    };
  }
  // Not something a user can act on: the stack goes to the log, the sentence says what happened.
  console.error(method, error);
  return { code: 'bug', message: error instanceof Error ? error.message : String(error), values: {} };
}
