import { Refusal } from '@shared/refusal.ts';

/** Answers for questions whose shape is agreed and whose arithmetic follows within the hour. Refuses with `method-unknown`. */
export async function coming(): Promise<never> {
  throw new Refusal('method-unknown', 'This question cannot be asked yet.');
}
