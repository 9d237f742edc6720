import type { Output, Taken } from '@shared/contract.ts';
import type { EntryKind } from '@shared/custody.ts';
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

/** What the case knows of a file: evidence taken in, or bytes it exported, by their SHA-256. Refuses with `case-none`. */
export async function knownFile(session: Session, input: Taken<'custody.known'>): Promise<Output<'custody.known'>> {
  const { journal, register } = theCase(session);
  const evidence = register.list().filter(({ sha256 }) => sha256 === input.sha256);
  return {
    evidence: evidence.map(({ id, name, added, addedBy }) => ({ id, name, added, addedBy })),
    exports: journal.entries.filter(({ kind, body }) => exportKinds.has(kind) && body.sha256 === input.sha256),
  };
}

const exportKinds: ReadonlySet<EntryKind> = new Set(['report.exported', 'operators.exported']);
