import type { Output, Taken } from '@shared/contract.ts';
import { kindOf } from '@shared/filter/fields.ts';
import { complete } from './analyses/timeline/complete.ts';
import { completeClients } from './analyses/traces/complete.ts';
import type { Session } from './session.ts';

/** Values that a field of the filter language takes in this case, by what was typed of one. Refuses with `case-none`, `cancelled`. */
export function completions(session: Session, input: Taken<'timeline.complete'>): Promise<Output<'timeline.complete'>> {
  const kind = kindOf(input.field);
  return kind === 'client' || kind === 'actor' ? completeClients(session, input) : complete(session, input);
}
