import { Refusal } from '@shared/refusal.ts';
import { XzReadableStream } from 'xz-decompress';
import { checkBudget, damaged, type Limits } from './budget.ts';
import { cutOff, followed, type Tell } from './loss.ts';

/** @source The .xz File Format 1.2.1, 2.1.1.1 */
export function isXz(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 6)).equals(Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]));
}

/** Unpacks xz. Every block given is read to the end. Refuses with `file-damaged`, `budget-exceeded`. */
export async function* unxzed(
  blocks: Iterable<Uint8Array>,
  name: string,
  limits: Limits,
  tell?: Tell,
): AsyncGenerator<Uint8Array> {
  const source = blocks[Symbol.iterator]();
  let given = 0;
  let total = 0;
  /** The unpacker has asked for more than there is. */
  let ended = false;
  const packed = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { value, done } = source.next();
        if (done || !value) {
          ended = true;
          controller.close();
        } else {
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
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (!ended) throw damaged(name, `the packed part is damaged at or before byte ${given}`);
    return cutOff(name, given, total, tell);
  } finally {
    await reader.cancel().catch(() => {});
  }
  // What stands behind the packed part is read all the same: it is hashed with the rest.
  let behind: number | null = null;
  for (let rest = source.next(); !rest.done; rest = source.next()) {
    const odd: number = behind === null ? rest.value.findIndex((byte) => byte !== 0) : -1;
    if (odd >= 0) behind = given + odd;
    given += rest.value.length;
  }
  if (behind !== null) followed(name, behind, tell);
}
