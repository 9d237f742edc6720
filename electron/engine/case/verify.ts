import type { Taken } from '@shared/contract.ts';
import type { Verification } from '@shared/custody.ts';
import { verifyEvidence } from '../evidence/verify.ts';
import { type Session, theCase } from '../session.ts';
import { checkJournal } from './journal.ts';

/** Checks the journal's chain from the disk and hashes every evidence file again. */
export async function verifyCase(session: Session, input: Taken<'case.verify'>): Promise<Verification> {
  const open = theCase(session);
  return session.jobs.run(input.job, async (signal) => {
    const chain = checkJournal(open.folder);
    const evidence: Verification['evidence'] = [];
    for (const { id } of open.register.list()) {
      evidence.push(await verifyEvidence(session, { job: input.job, evidence: id }, signal));
    }
    return { chain, evidence, at: new Date().toISOString() };
  });
}
