import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../case/case.ts';
import type { Arrival } from './commit.ts';
import type { ReaderWorker } from './reader-worker.ts';
import type { Wanted } from './wanted.ts';

/** A file that may be in the case is hashed before it is read. Refuses with `already-imported`. */
export async function refuseKnown(
  open: OpenCase,
  reader: ReaderWorker,
  file: Wanted,
  signal: AbortSignal,
): Promise<void> {
  const { sha256 } = await reader.carryOut({ kind: 'hash', path: file.path, name: file.name }, { signal });
  const earlier = open.register.bySha256(sha256);
  if (earlier) throw alreadyImported(file.name, earlier.name, `added ${earlier.added.slice(0, 10)} UTC`);
}

/** Refuses with `already-imported`, `file-empty`, `format-unknown`. */
export function checkArrival(open: OpenCase, { wanted: file, result }: Arrival, group: Arrival[]): void {
  const earlier = open.register.bySha256(result.sha256);
  if (earlier) throw alreadyImported(file.name, earlier.name, `added ${earlier.added.slice(0, 10)} UTC`);
  const beside = group.find((other) => other.result.sha256 === result.sha256);
  if (beside) throw alreadyImported(file.name, beside.wanted.name, 'added just now');
  if (result.sum.events === 0 && file.wish.format === undefined) {
    const { format } = result.decision;
    if (result.sum.lines === 0) {
      throw new Refusal(
        'file-empty',
        `${file.name} is ${format} without a single record: there is nothing to import.`,
        { name: file.name, format },
      );
    }
    throw new Refusal(
      'format-unknown',
      `No line of ${file.name} could be read as ${format}. Choose a format to import it all the same.`,
      { name: file.name, format },
    );
  }
}

/** Why a file is not taken a second time. */
export function alreadyImported(name: string, earlier: string, when: string): Refusal {
  return new Refusal(
    'already-imported',
    `${name} is already in the case: byte for byte the same as ${earlier}, ${when}. It was not counted twice.`,
    { name, earlier, when },
  );
}
