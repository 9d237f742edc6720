import type { Output } from '@shared/contract.ts';
import { formatsLater } from '../import/formats-later.ts';
import { type Session, theCase } from '../session.ts';

/** The evidence of the case, in the order of intake. Refuses with `case-none`. */
export async function listEvidence(session: Session): Promise<Output<'evidence.list'>> {
  return { evidence: theCase(session).register.list() };
}

/** The formats this Dwell reads. */
export async function listFormats(): Promise<Output<'formats.list'>> {
  const { formats } = await formatsLater();
  return {
    formats: [...formats.values()].map(({ id, version, title, mappable, source }) => ({
      id,
      version,
      title,
      mappable,
      source,
    })),
  };
}
