import { Refusal } from './refusal.ts';

const codes = /^(?:ENOSPC|EDQUOT|EFBIG)$/;
const texts =
  /no space left on device|not enough space on the disk|disk quota exceeded|file too large|ENOSPC|EDQUOT|EFBIG/i;

/**
 * Whether what was to be written found no room: a full disk, a used-up quota, a file larger than its file system or a limit
 * allows. @source POSIX, errors of write(); DuckDB hands on their texts within a sentence of its own
 */
export function foundNoRoom(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return 'code' in error && typeof error.code === 'string' ? codes.test(error.code) : texts.test(error.message);
}

const badTexts = /^(?:IO|FATAL) Error\b.*(?:input\/output error|device error|fsync failed)|^EIO\b/is;

/** Whether a disk could not do what it was asked to. @source POSIX; DuckDB hands on such texts within a sentence of its own */
export function foundBadDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return 'code' in error && typeof error.code === 'string' ? error.code === 'EIO' : badTexts.test(error.message);
}

/** What a person can do about a disk on which a case cannot be kept any more. */
export function badDisk(): Refusal {
  return new Refusal(
    'disk-failed',
    'The disk that the case is on reports an error. Nothing of this step was kept; copy the case folder to another disk and go on there.',
  );
}

/** Whether nothing can be written any more: what fails for one file fails for the next, and may not even be entered. */
export function endsWriting(code: string | undefined): boolean {
  return code === 'disk-full' || code === 'disk-failed';
}
