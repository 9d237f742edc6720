import type { Output, Taken } from '@shared/contract.ts';
import { Refusal } from '@shared/refusal.ts';
import { evidencePath } from '../case/register.ts';
import { longWork } from '../import/long-work.ts';
import { evidenceOf } from '../import/original.ts';
import { showProgress } from '../import/progress.ts';
import { withReader } from '../import/readers-at-hand.ts';
import { type Session, theCase } from '../session.ts';

type Verified = Output<'evidence.verify'>;

/** Hashes one evidence file again. Refuses with `case-none`, `evidence-missing`, `cancelled`. */
export async function verifyOne(session: Session, input: Taken<'evidence.verify'>): Promise<Verified> {
  return longWork(session, input.job, (signal) => verifyEvidence(session, input, signal));
}

/** The same as part of other work. What was found is entered in the journal, where the case may be written to. */
export async function verifyEvidence(
  session: Session,
  input: Taken<'evidence.verify'>,
  signal: AbortSignal,
): Promise<Verified> {
  const open = theCase(session);
  const evidence = evidenceOf(open, input.evidence);
  const { id, name } = evidence;
  const path = evidencePath(open.folder, evidence);
  // Of a file of an archive it is the archive that somebody handed over, unless the case holds a copy of the file.
  const expected = evidence.copied ? evidence.sha256 : (evidence.member?.archiveSha256 ?? evidence.sha256);
  const progress = showProgress(session, input.job, 'verifying', evidence.sizeBytes);
  let found: string | null = null;
  let state: Verified['state'] = 'missing';
  try {
    const result = await withReader(signal, (reader) => {
      progress.file(name, reader.pace);
      return reader.carryOut({ kind: 'hash', path, name }, { signal });
    });
    found = result.sha256;
    state = found === expected ? 'unchanged' : 'changed';
  } catch (error) {
    if (!(error instanceof Refusal) || signal.aborted) throw error;
    // It is there but not as a file that can be read through: certainly not what was taken in.
    if (error.code !== 'file-missing') state = 'changed';
  } finally {
    progress.end();
  }
  if (!open.readOnly) {
    await open.journal.append('evidence.verified', { evidence: id, name, expected, found, state });
    session.announce({ kind: 'case-changed', what: ['evidence', 'custody'] });
  }
  return { id, name, state, expected, found };
}
