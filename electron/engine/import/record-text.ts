import type { WriteOutOrder } from './messages.ts';
import { Broken } from './readers/evtx/layout.ts';
import { writtenOut } from './readers/evtx/written-out.ts';

/** A record as text; null for one that is damaged. */
export function recordText({ chunk, at, length }: WriteOutOrder): string | null {
  try {
    return writtenOut(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength), at, length);
  } catch (error) {
    // A RangeError is what Node throws at an offset outside a buffer.
    if (error instanceof Broken || error instanceof RangeError) return null;
    throw error;
  }
}
