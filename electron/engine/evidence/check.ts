import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Output, Taken } from '@shared/contract.ts';
import type { EntryKind } from '@shared/custody.ts';
import type { OpenCase } from '../case/case.ts';
import { longWork } from '../import/long-work.ts';
import { showProgress } from '../import/progress.ts';
import { withReader } from '../import/readers-at-hand.ts';
import { type Session, theCase } from '../session.ts';

const exportKinds: ReadonlySet<EntryKind> = new Set(['report.exported', 'operators.exported']);

/**
 * Hashes a file that somebody brings and says what the case knows of it, byte for byte. The file is left where it is and
 * nothing is entered in the journal. Refuses with `case-none`, `file-missing`, `file-not-regular`, `cancelled`.
 */
export function checkFile(session: Session, input: Taken<'custody.check'>): Promise<Output<'custody.check'>> {
  const open = theCase(session);
  const name = basename(input.path);
  return longWork(session, input.job, async (signal) => {
    const sizeBytes = statSync(input.path, { throwIfNoEntry: false })?.size ?? 0;
    const progress = showProgress(session, input.job, 'verifying', sizeBytes);
    try {
      const { sha256 } = await withReader(signal, (reader) => {
        progress.file(name, reader.pace);
        return reader.carryOut({ kind: 'hash', path: input.path, name }, { signal });
      });
      return { name, sha256, ...known(open, sha256) };
    } finally {
      progress.end();
    }
  });
}

/** Evidence taken in, and exports made, whose bytes have this SHA-256. */
function known({ journal, register }: OpenCase, sha256: string): Pick<Output<'custody.check'>, 'evidence' | 'exports'> {
  const evidence = register.list().filter((one) => one.sha256 === sha256);
  return {
    evidence: evidence.map(({ id, name, added, addedBy }) => ({ id, name, added, addedBy })),
    exports: journal.entries.filter(({ kind, body }) => exportKinds.has(kind) && body.sha256 === sha256),
  };
}
