import type { Output, Taken } from '@shared/contract.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../case/case.ts';
import { type Session, theWritableCase } from '../session.ts';
import { unfolding } from './containers/unfold.ts';
import { importFiles } from './import-files.ts';
import { longWork } from './long-work.ts';
import { expand } from './wanted.ts';

const importing = new WeakSet<OpenCase>();

/** Imports files and folders, each file all or nothing. Refuses with `case-none`, `case-read-only`, `busy`; what is wrong with a file is in its outcome. */
export async function importEvidence(
  session: Session,
  input: Taken<'evidence.import'>,
): Promise<Output<'evidence.import'>> {
  const open = theWritableCase(session);
  if (importing.has(open)) {
    throw new Refusal('busy', 'Another import is under way in this case. Wait for it, or cancel it.');
  }
  importing.add(open);
  try {
    return await longWork(session, input.job, async (signal) => ({
      files: await unfolding(open, expand(input.files), signal, (wanted) =>
        importFiles(session, open, wanted, { ...input, signal }),
      ),
    }));
  } finally {
    importing.delete(open);
  }
}
