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
