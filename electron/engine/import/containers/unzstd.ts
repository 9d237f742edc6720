import { Refusal } from '@shared/refusal.ts';
import { Decompress } from 'fzstd';
import { checkBudget, damaged, type Limits } from './budget.ts';

/** @source RFC 8878, 3.1.1: the magic number */
export function isZstd(head: Uint8Array): boolean {
  return head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd;
}

/** Bytes given at a time: what comes of them waits in memory. */
const sliceBytes = 1 << 16;
const largestWindow = 128 * 2 ** 20;

/** Unpacks zstd. Every block given is read to the end. Refuses with `file-damaged`, `budget-exceeded`. */
export function* unzstded(blocks: Iterable<Uint8Array>, name: string, limits: Limits): Generator<Uint8Array> {
  let given = 0;
  let total = 0;
  let ready: Uint8Array[] = [];
  const stream = new Decompress((piece) => {
    total += piece.length;
    checkBudget(name, total, given, limits);
    if (piece.length > 0) ready.push(piece.slice());
  });
  try {
    for (const block of blocks) {
      if (given === 0 && windowOf(block) > largestWindow) {
        throw new Refusal(
          'budget-exceeded',
          `${name} wants more memory to be unpacked than ${largestWindow} bytes. Unpack it yourself if you trust it.`,
          { name },
        );
      }
      for (let from = 0; from < block.length; from += sliceBytes) {
        const slice = block.slice(from, from + sliceBytes);
        given += slice.length;
        stream.push(slice, false);
        yield* ready;
        ready = [];
      }
    }
    stream.push(new Uint8Array(0), true);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged(name, `the packed part is damaged or cut off, at or before byte ${given}`);
  }
  yield* ready;
}

/** The memory that the first frame asks for. @source RFC 8878, 3.1.1.1.2 */
function windowOf(head: Uint8Array): number {
  const descriptor = head[4] ?? 0;
  if ((descriptor & 0x20) !== 0) return 0;
  const window = head[5] ?? 0;
  const base = 2 ** (10 + (window >> 3));
  return base + (base / 8) * (window & 7);
}
