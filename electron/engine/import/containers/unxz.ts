import { Refusal } from '@shared/refusal.ts';
import { XzReadableStream } from 'xz-decompress';
import { checkBudget, damaged, type Limits } from './budget.ts';

/** @source The .xz File Format 1.2.1, 2.1.1.1 */
export function isXz(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 6)).equals(Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]));
}

/** Unpacks xz. Every block given is read to the end. Refuses with `file-damaged`, `budget-exceeded`. */
export async function* unxzed(blocks: Iterable<Uint8Array>, name: string, limits: Limits): AsyncGenerator<Uint8Array> {
  const source = blocks[Symbol.iterator]();
  let given = 0;
  let total = 0;
  const packed = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { value, done } = source.next();
        if (done || !value) controller.close();
        else {
          given += value.length;
          // A copy, for the slot is filled anew while this one is still read.
          controller.enqueue(value.slice());
        }
      },
    },
    { highWaterMark: 0 },
  );
  const reader = new XzReadableStream(packed).getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      total += value.length;
      checkBudget(name, total, given, limits);
      yield value.slice();
    }
    // What stands behind the packed part is read all the same: it is hashed with the rest.
    for (let rest = source.next(); !rest.done; rest = source.next()) {
      if (rest.value.some((byte) => byte !== 0))
        throw damaged(name, `after the packed part, at byte ${given}, something else follows`);
      given += rest.value.length;
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged(name, `the packed part is damaged or cut off, at or before byte ${given}`);
  } finally {
    await reader.cancel().catch(() => {});
  }
}
