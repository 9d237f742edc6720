import { Refusal } from '@shared/refusal.ts';
import { Decompress } from 'fzstd';
import xxhash from 'xxhash-wasm';
import { checkBudget, damaged, type Limits } from './budget.ts';
import { cutOff, followed, type Tell } from './loss.ts';
import { createFrames } from './zstd-frames.ts';

/** @source RFC 8878, 3.1.1: the magic number */
export function isZstd(head: Uint8Array): boolean {
  return head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd;
}

/** Bytes given at a time: what comes of them waits in memory. */
const sliceBytes = 1 << 16;
const largestWindow = 128 * 2 ** 20;

/**
 * Unpacks zstd, one frame after another, and holds what comes out against each frame's checksum. Every block given is read
 * to the end. Refuses with `file-damaged`, `budget-exceeded`.
 */
export async function* unzstded(
  blocks: Iterable<Uint8Array>,
  name: string,
  limits: Limits,
  tell?: Tell,
): AsyncGenerator<Uint8Array> {
  const { create64 } = await xxhash();
  let given = 0;
  let total = 0;
  let ready: Uint8Array[] = [];
  let sum = create64();
  const open = () =>
    new Decompress((piece) => {
      total += piece.length;
      checkBudget(name, total, given, limits);
      if (piece.length === 0) return;
      sum.update(piece);
      ready.push(piece.slice());
    });
  let stream = open();
  const frames = createFrames();
  /** Where something else stands behind the last frame. */
  let behind: number | null = null;
  try {
    for (const block of blocks) {
      // What stands behind is hashed with the rest.
      for (let from = 0; from < block.length && behind === null; from += sliceBytes) {
        const slice = block.slice(from, from + sliceBytes);
        given += slice.length;
        for (const part of frames.take(slice)) {
          if (part.kind === 'data') stream.push(part.bytes, false);
          else if (part.kind === 'other') behind = part.at;
          else if (part.kind === 'window') checkWindow(name, part.bytes);
          else {
            // A frame this small is kept back until it is known to be the last.
            stream.push(new Uint8Array(0), true);
            // The checksum is the low half of the content's XXH64. @source RFC 8878, 3.1.1
            if (part.checksum !== null && Number(sum.digest() & 0xffff_ffffn) !== part.checksum)
              throw damaged(name, `what comes out is not what was packed, at or before byte ${given}`);
            sum = create64();
            stream = open();
          }
        }
        yield* ready;
        ready = [];
      }
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged(name, `the packed part is damaged at or before byte ${given}`);
  }
  if (behind !== null) followed(name, behind, tell);
  else if (!frames.ended()) cutOff(name, given, total, tell);
}

function checkWindow(name: string, bytes: number): void {
  if (bytes <= largestWindow) return;
  throw new Refusal(
    'budget-exceeded',
    `${name} wants more memory to be unpacked than ${largestWindow} bytes. Unpack it yourself if you trust it.`,
    { name },
  );
}
