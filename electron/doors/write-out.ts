import { writeFile } from 'node:fs/promises';
import { Refusal } from '@shared/refusal.ts';

/** Writes an export where a person said. Refuses with `disk-full`, `file-not-written`. */
export async function writeOut(path: string, body: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, body);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC') throw new Refusal('disk-full', `The disk is full: ${path} was not written whole.`, { path });
    throw new Refusal('file-not-written', `${path} could not be written (${code}). Choose another folder or name.`, {
      path,
      code,
    });
  }
}
