import { badDisk, foundBadDisk } from '@shared/disk.ts';
import { type Failure, Refusal } from '@shared/refusal.ts';

/** What went wrong in a worker, as it is told to who asked for the work. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return { code: error.code, message: error.message, values: error.values };
  if (foundBadDisk(error))
    return failureOf((error as NodeJS.ErrnoException).syscall === 'read' ? unreadable() : badDisk());
  return { code: 'bug', message: error instanceof Error ? (error.stack ?? error.message) : String(error), values: {} };
}

function unreadable(): Refusal {
  return new Refusal(
    'file-missing',
    'The disk reports an error (EIO) where this file lies: it cannot be read to the end. Copy it with a program that goes on behind such places, as ddrescue does, and import the copy.',
    { code: 'EIO' },
  );
}

/** The same there, to be thrown. */
export function errorOf(failure: Failure): Error {
  if (failure.code !== 'bug') return new Refusal(failure.code, failure.message, failure.values);
  return new Error(failure.message);
}
