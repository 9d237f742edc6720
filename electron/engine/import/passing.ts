/** One pass over a file: what is parsed is hashed, and found unchanged at the end. */
import type { Packing } from '@shared/evidence.ts';
import { unpackLimits } from './containers/budget.ts';
import { packingOf, unpacked } from './containers/packing.ts';
import { hashedBlocks } from './hashed-blocks.ts';
import type { FileState } from './messages.ts';
import { type Digests, type Ring, ringWriter } from './ring.ts';
import { type Copy, createCopy, firstBytes, openStored, type Stored } from './stored.ts';
import type { Unpacker } from './unpacking.ts';

/** What works beside the reader. */
export interface Workers {
  ring: Ring;
  unpacker: Unpacker;
  /** Waits for what the file before hashes to, and tells what came of it: before anything of the next file is looked at. */
  settle(): void;
}

/** A file that was gone through and found unchanged. */
export interface Passed<T> {
  known: T & FileState;
  /** Waits for what its bytes hash to. */
  digests(): Digests;
}

/** A file on its way. */
export interface Passing {
  stored: Stored;
  /** The bytes as stored; each block is hashed as well. */
  blocks(): Iterable<Uint8Array>;
  /** The bytes to be parsed. */
  parts(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  packing(): Packing;
  /** What is missing behind the parts that could be unpacked; the empty string where nothing is. */
  loss(): string;
}

/** Packed files of more bytes are unpacked beside the parsing. Of smaller ones a thousand would each wait for another worker. */
const worthAnother = 1 << 20;

/** Goes through a file once. Refuses with `file-changed`, and as what `work` unpacks does. */
export async function through<T extends object>(
  order: { path: string; name: string },
  { ring, unpacker, settle }: Workers,
  copyTo: string | null,
  work: (file: Passing) => Promise<T>,
): Promise<Passed<T>> {
  const stored = openStored(order.path, order.name);
  const writer = ringWriter(ring);
  new Float64Array(ring.pace).fill(0);
  let bytesRead = 0;
  let packing: Packing = 'none';
  let loss = '';
  let digests: (() => Digests) | undefined;
  let copy: Copy | undefined;

  function* blocks(): Generator<Uint8Array> {
    copy = copyTo === null ? undefined : createCopy(copyTo);
    const hashed = hashedBlocks(stored, ring, copy);
    yield* hashed;
    copy?.finish();
    bytesRead = hashed.bytesRead();
  }

  function parts(): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
    packing = packingOf(firstBytes(stored));
    const { name } = order;
    if (packing !== 'none' && stored.sizeBytes > worthAnother) {
      const parts = unpacker.parts({ file: stored.file, name, packing, copyTo }, (outcome) => {
        ({ bytesRead, loss } = outcome);
      });
      return settledBefore(parts);
    }
    return unpacked(settledBefore(blocks()), packing, name, unpackLimits, (told) => {
      loss = told;
    });
  }

  /** The hashers have the first bytes by the time the file before must be settled. */
  function* settledBefore(some: Iterable<Uint8Array>): Generator<Uint8Array> {
    for (const part of some) {
      settle();
      yield part;
    }
  }

  try {
    const result = await work({ stored, blocks, parts, packing: () => packing, loss: () => loss });
    stored.checkUnchanged(bytesRead);
    settle();
    digests = writer.end();
    const { sizeBytes, modified } = stored;
    return { known: { ...result, sizeBytes, modified }, digests };
  } finally {
    // The hashers are made ready for the next file in any case.
    if (!digests) {
      settle();
      writer.end()();
    }
    copy?.leave();
    stored.close();
  }
}
