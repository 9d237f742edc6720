import { type Ring, ringWriter, slotCount } from './ring.ts';
import { type Copy, fill, type Stored } from './stored.ts';

/** A file from where it stands, as stored, in memory that the hasher sees; a copy grows beside it where there is to be one. */
export interface HashedBlocks extends Iterable<Uint8Array> {
  /** How many bytes there have been. */
  bytesRead(): number;
}

export function hashedBlocks(stored: Pick<Stored, 'file'>, ring: Ring, copy: Copy | undefined): HashedBlocks {
  const writer = ringWriter(ring);
  const pace = new Float64Array(ring.pace);
  let bytesRead = 0;

  function next(): Uint8Array | undefined {
    const slot = writer.slot();
    const bytes = fill(stored, slot);
    if (bytes === 0) return undefined;
    writer.publish(bytes);
    const block = slot.subarray(0, bytes);
    copy?.write(block);
    bytesRead += bytes;
    pace[0] = bytesRead;
    return block;
  }

  return {
    bytesRead: () => bytesRead,
    *[Symbol.iterator]() {
      // What a file is taken for is found out in its first blocks, and that takes a while: the hashers are not to wait for it.
      const first: Uint8Array[] = [];
      for (let block = next(); block; block = first.length < slotCount ? next() : undefined) first.push(block);
      yield* first;
      for (let block = next(); block; block = next()) yield block;
    },
  };
}
