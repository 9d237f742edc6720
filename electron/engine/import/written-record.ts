import type { Evidence } from '@shared/evidence.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../case/case.ts';
import { formatsLater } from './formats-later.ts';
import { readOriginal } from './original.ts';
import { chunkBytes, chunkMagic, headerBytes } from './readers/evtx/layout.ts';
import { withReader } from './readers-at-hand.ts';

/** A record is written out no longer than this: somebody waits for it. */
const limitMs = 5000;

/**
 * An event of a file that is no text, as text; null for other files, and for a record that cannot be read any more.
 * It is made in the reader: the bytes are evidence.
 */
export async function writtenRecord(
  open: OpenCase,
  { id, name, format }: Evidence,
  byteOffset: number,
  length: number,
): Promise<string | null> {
  const kind = (await formatsLater()).formatOf(format);
  if (kind?.kind !== 'binary') return null;
  const { reader } = kind;
  const [from, bytes] =
    reader === 'evtx' ? [await chunkAround(open, id, byteOffset), chunkBytes] : [byteOffset, length];
  const chunk = await readOriginal(open, id, from, bytes);
  const { signal } = new AbortController();
  try {
    return await withReader(signal, (worker) =>
      worker.carryOut({ kind: 'write-out', name, reader, chunk, at: byteOffset - from, length }, { signal, limitMs }),
    );
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Where the chunk of an event log begins that holds a record. */
async function chunkAround(open: OpenCase, id: number, byteOffset: number): Promise<number> {
  const first = await readOriginal(open, id, 0, chunkMagic.length);
  // Chunks that were carved from a disk come without a file's header.
  const head = first.toString('latin1') === chunkMagic ? 0 : headerBytes;
  return byteOffset - ((byteOffset - head) % chunkBytes);
}
