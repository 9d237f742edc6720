import type { Output, Taken } from '@shared/contract.ts';
import { endsWriting } from '@shared/disk.ts';
import type { OpenCase } from '../case/case.ts';
import { type Session, theWritableCase } from '../session.ts';
import { alone } from './alone.ts';
import { marked } from './begun.ts';
import { unfolding } from './containers/unfold.ts';
import { importFiles } from './import-files.ts';
import { longWork } from './long-work.ts';
import { expand, type Wanted } from './wanted.ts';

/** Imports files and folders, each file all or nothing. Refuses with `case-none`, `case-read-only`, `busy`, `disk-full`, `disk-failed`; what is wrong with a file is in its outcome. */
export async function importEvidence(
  session: Session,
  input: Taken<'evidence.import'>,
): Promise<Output<'evidence.import'>> {
  const { files, ...choice } = input;
  return importWanted(session, theWritableCase(session), () => expand(files), choice);
}

/** The same for files that are known already. `first` is done as soon as the import is marked as begun. */
export async function importWanted(
  session: Session,
  open: OpenCase,
  files: () => Wanted[],
  choice: { job: string; copy: boolean },
  first: () => Promise<void> = async () => {},
): Promise<Output<'evidence.import'>> {
  return alone(open, () =>
    longWork(session, choice.job, async (signal) => {
      const wanted = files();
      return marked(
        open,
        session.settings.user,
        { files: wanted, copy: choice.copy },
        async () => {
          await first();
          const work = (unfolded: Wanted[]) => importFiles(session, open, unfolded, { ...choice, signal });
          return { files: await unfolding(open, wanted, signal, work) };
        },
        (done) => !done.files.some((file) => file.outcome === 'refused' && endsWriting(file.code)),
      );
    }),
  );
}
