import { constants } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { foundNoRoom } from '@shared/disk.ts';
import { Refusal } from '@shared/refusal.ts';

/** Writes an export where a person said. Refuses with `disk-full`, `file-not-written`. */
export async function writeOut(path: string, body: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, body);
  } catch (error) {
    if (foundNoRoom(error))
      throw new Refusal('disk-full', `The disk is full: ${path} was not written whole.`, { path });
    throw notWritten(path, (error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}

/** Whether an export could be written there, asked before the work of making it is done. Refuses with `file-not-written`. */
export async function checkOut(path: string): Promise<void> {
  try {
    const there = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    await access(there ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw notWritten(path, (error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}

function notWritten(path: string, code: string): Refusal {
  const sentence = `${path} could not be written (${code}). Choose another folder or name.`;
  return new Refusal('file-not-written', sentence, { path, code });
}
