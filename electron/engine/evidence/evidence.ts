import type { Output } from '@shared/contract.ts';
import { type Session, theCase } from '../session.ts';

/** The evidence of the case, in the order of intake. Refuses with `case-none`. */
export async function listEvidence(session: Session): Promise<Output<'evidence.list'>> {
  return { evidence: theCase(session).register.list() };
}
