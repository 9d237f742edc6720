import type { Output, Taken } from '@shared/contract.ts';
import { type Session, theWritableCase } from '../session.ts';
import { alone } from './alone.ts';
import { unfolding } from './containers/unfold.ts';
import { importFiles } from './import-files.ts';
import { longWork } from './long-work.ts';
import { expand } from './wanted.ts';

/** Imports files and folders, each file all or nothing. Refuses with `case-none`, `case-read-only`, `busy`; what is wrong with a file is in its outcome. */
export async function importEvidence(
  session: Session,
  input: Taken<'evidence.import'>,
): Promise<Output<'evidence.import'>> {
  const open = theWritableCase(session);
  return alone(open, () =>
    longWork(session, input.job, async (signal) => ({
      files: await unfolding(open, expand(input.files), signal, (wanted) =>
        importFiles(session, open, wanted, { ...input, signal }),
      ),
    })),
  );
}
