import type { Output, Taken } from '@shared/contract.ts';
import { type Session, theCase } from '../session.ts';

/** The journal, newest first. */
export async function custody(session: Session, input: Taken<'custody.list'>): Promise<Output<'custody.list'>> {
  const { journal } = theCase(session);
  const wanted = input.text.toLowerCase();
  const matching = journal.entries.filter(
    (entry) =>
      (input.kind === '' || entry.kind === input.kind) &&
      (wanted === '' || JSON.stringify(entry).toLowerCase().includes(wanted)),
  );
  const entries = matching.filter((entry) => input.before === null || entry.seq < input.before).reverse();
  return { entries: entries.slice(0, input.limit), total: matching.length, chain: { ...journal.state } };
}
