import type { Output, Taken } from '@shared/contract.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../case/case.ts';
import type { InterruptedBody } from '../case/interruptions.ts';
import { type Session, theWritableCase } from '../session.ts';
import { importWanted } from './import.ts';
import { wantedAt } from './wanted.ts';

/** Imports again, as chosen then, what an interruption left out. Refuses as `importEvidence` does, and with `entry-missing`. */
export async function resume(session: Session, input: Taken<'evidence.resume'>): Promise<Output<'evidence.resume'>> {
  const open = theWritableCase(session);
  const { files, copy } = interrupted(open, input.interruption);
  const wanted = () => files.flatMap(({ path, name, wish }) => wantedAt(path, name, wish));
  return importWanted(session, open, wanted, { job: input.job, copy }, async () => {
    // From here on the mark of this import tells what is not in.
    await open.journal.append('evidence.settled', { interruption: input.interruption, how: 'imported again' });
    session.announce({ kind: 'case-changed', what: ['case', 'custody'] });
  });
}

/** Leaves an interruption as it is; the journal says who did. Refuses with `case-none`, `case-read-only`, `entry-missing`. */
export async function settle(session: Session, input: Taken<'evidence.settle'>): Promise<Output<'evidence.settle'>> {
  const open = theWritableCase(session);
  interrupted(open, input.interruption);
  await open.journal.append('evidence.settled', { interruption: input.interruption, how: 'left' });
  session.announce({ kind: 'case-changed', what: ['case', 'custody'] });
  return {};
}

function interrupted(open: OpenCase, seq: number): InterruptedBody {
  const found = open.interruptions.get(seq);
  if (found) return found;
  throw new Refusal('entry-missing', `Entry ${seq} of the journal tells of no interruption that is still open.`, {
    seq,
  });
}
