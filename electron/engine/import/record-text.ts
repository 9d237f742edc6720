import type { WriteOutOrder } from './messages.ts';
import { Broken } from './readers/evtx/layout.ts';
import { writtenOut } from './readers/evtx/written-out.ts';
import { writtenRecord } from './readers/utmp/record.ts';

/** A record as text; null for one that is damaged. */
export function recordText({ reader, chunk, at, length }: WriteOutOrder): string | null {
  const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  if (reader === 'utmp') return writtenRecord(bytes.subarray(at, at + length));
  try {
    return writtenOut(bytes, at, length);
  } catch (error) {
    // A RangeError is what Node throws at an offset outside a buffer.
    if (error instanceof Broken || error instanceof RangeError) return null;
    throw error;
  }
}
