import { Refusal } from '@shared/refusal.ts';
import bitIterator from 'unbzip2-stream/lib/bit_iterator.js';
import bzip2 from 'unbzip2-stream/lib/bzip2.js';
import { checkBudget, damaged, type Limits } from './budget.ts';
import { cutOff, followed, type Tell } from './loss.ts';

/** @source bzip2 manual, 1.0.8: BZh, and the block size as a digit */
export function isBzip2(head: Uint8Array): boolean {
  return head[0] === 0x42 && head[1] === 0x5a && head[2] === 0x68 && (head[3] ?? 0) >= 0x31 && (head[3] ?? 0) <= 0x39;
}

const pieceBytes = 1 << 20;
/** Thrown through the library, which asks for bytes that are not there. */
const ended = new Error('the bytes have ended');

/** Unpacks bzip2, one stream after another. Every block given is read to the end. Refuses with `file-damaged`, `budget-exceeded`. */
export function* bunzipped(
  blocks: Iterable<Uint8Array>,
  name: string,
  limits: Limits,
  tell?: Tell,
): Generator<Uint8Array> {
  const source = blocks[Symbol.iterator]();
  let given = 0;
  let total = 0;
  let pieces: Uint8Array[] = [];
  let piece = new Uint8Array(pieceBytes);
  let filled = 0;

  /** A block that was asked for only to know whether there is one. */
  let ahead: Uint8Array | undefined;

  function next(): Uint8Array | undefined {
    const { value, done } = source.next();
    if (done || !value) return undefined;
    given += value.length;
    return value;
  }

  const bits = bitIterator(() => {
    const block = ahead ?? next();
    ahead = undefined;
    if (!block) throw ended;
    return block;
  });

  function give(byte: number): void {
    if (filled === pieceBytes) {
      pieces.push(piece);
      total += filled;
      checkBudget(name, total, bits.bytesRead, limits);
      piece = new Uint8Array(pieceBytes);
      filled = 0;
    }
    piece[filled++] = byte;
  }

  let checksum: number | null = null;
  let room = new Int32Array(0);
  let streams = 0;
  /** Where the packed part ended, when something else follows it. */
  let behind: number | null = null;
  let cut = false;
  try {
    for (;;) {
      if (checksum === null) {
        if (streams > 0 && bits.bytesRead === given) {
          ahead = next();
          if (!ahead) break;
        }
        const at = bits.bytesRead;
        const size = streamSize(bits, streams > 0);
        if (size === null) {
          behind = at;
          break;
        }
        if (room.length !== size) room = new Int32Array(size);
        checksum = 0;
        streams += 1;
      }
      checksum = bzip2.decompress(bits, give, room, room.length, checksum);
      for (const one of pieces) yield one;
      pieces = [];
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error !== ended) throw damaged(name, `the packed part is damaged at or before byte ${bits.bytesRead}`);
    // A block is given once all of it was read: what came out is whole.
    cut = true;
  }
  checkBudget(name, total + filled, bits.bytesRead, limits);
  if (filled > 0) yield piece.subarray(0, filled);
  if (cut) cutOff(name, given, total + filled, tell);
  if (behind === null) return;
  // It is hashed with the rest.
  while (next());
  followed(name, behind, tell);
}

/** The block size of the stream that begins here, in bytes; null where none does and `mayEnd`. */
function streamSize(bits: Parameters<typeof bzip2.header>[0], mayEnd: boolean): number | null {
  try {
    return bzip2.header(bits) * 100_000;
  } catch (error) {
    if (mayEnd) return null;
    throw error;
  }
}
