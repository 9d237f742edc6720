import { constants, crc32, gunzipSync } from 'node:zlib';
import { checkBudget, damaged, type Limits } from './budget.ts';
import { type BytesAhead, bytesAhead } from './bytes-ahead.ts';
import { inflated, inflatedAtOnce } from './inflate.ts';
import { cutOff, followed, type Tell } from './loss.ts';

/** @source RFC 1952, 2.3.1: ID1, ID2, and the only compression method there is */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/** The first bytes of what is packed, by its own first bytes; less where that is not told from those. */
export function beginningOfGzip(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed.subarray(0, 2048), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array(0);
  }
}

/** A head may hold a name and a remark; more than that of either is nobody's. */
const longestHead = 1 << 16;
/** A member that begins so near the end of a block is looked at with the next one. */
const nearTheEnd = 1 << 17;

/**
 * Unpacks gzip, one member after another; zeros after the last are padding. Every block given is read to the end.
 * Refuses with `file-damaged` (cut off, changed, followed by something else), `budget-exceeded`.
 * @param tell is told that the last member is cut off, or what follows it, where something was unpacked
 */
export async function* gunzipped(
  blocks: Iterable<Uint8Array>,
  name: string,
  limits: Limits,
  tell?: Tell,
): AsyncGenerator<Uint8Array> {
  const packed = bytesAhead(blocks);
  let total = 0;
  let [sum, length] = [0, 0];

  function counted(part: Uint8Array): Uint8Array {
    total += part.length;
    length += part.length;
    sum = crc32(part, sum);
    checkBudget(name, total, packed.taken(), limits);
    return part;
  }

  for (let members = 0; ; members++) {
    if (packed.atLeast(nearTheEnd).length === 0 && members > 0) return;
    const head = headOf(packed.atLeast(18)) ?? headOf(packed.atLeast(longestHead));
    if (head === null) {
      if (members > 0) lookBehind(packed, name, tell);
      else cutOff(name, endOf(packed), total, tell);
      return;
    }
    packed.take(head);
    [sum, length] = [0, 0];
    const whole = inflatedAtOnce(packed.bytes(), lengthAtEnd(packed.bytes()));
    if (whole) {
      packed.take(whole.taken);
      yield counted(whole.bytes);
    } else {
      try {
        for await (const part of inflated(packed)) yield counted(part);
      } catch (error) {
        const isDamage = ((error as NodeJS.ErrnoException).code ?? '').startsWith('Z_');
        throw isDamage ? damagedAt(name, packed.taken()) : error;
      }
    }
    // @source RFC 1952, 2.3.1: CRC32, ISIZE
    const trailer = packed.atLeast(8);
    if (trailer.length < 8) {
      cutOff(name, endOf(packed), total, tell);
      return;
    }
    if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== length % 2 ** 32) {
      throw damagedAt(name, packed.taken());
    }
    packed.take(8);
  }
}

/** How long the only member of a small file says it is. */
function lengthAtEnd(packed: Buffer): number {
  return packed.length < 4 ? 0 : packed.readUInt32LE(packed.length - 4);
}

/** How long the head of a member is; null where none begins, or not all of it is there. @source RFC 1952, 2.3.1 */
function headOf(member: Buffer): number | null {
  if (!isGzip(member) || member.length < 18) return null;
  const flags = member[3] as number;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + member.readUInt16LE(at);
  for (const flag of [8, 16]) if ((flags & flag) !== 0) at = member.indexOf(0, at) + 1 || member.length;
  if ((flags & 2) !== 0) at += 2;
  return at < member.length ? at : null;
}

function damagedAt(name: string, at: number): Error {
  return damaged(name, `the packed part is damaged at or after byte ${at}`);
}

/** What is behind the last member is read all the same: it is hashed with the rest. */
function lookBehind(packed: BytesAhead, name: string, tell?: Tell): void {
  let from: number | null = null;
  do {
    const odd: number = from === null ? packed.bytes().findIndex((byte) => byte !== 0) : -1;
    if (odd >= 0) from = packed.taken() + odd;
    packed.take(packed.bytes().length);
  } while (packed.next());
  if (from !== null) followed(name, from, tell);
}

function endOf(packed: BytesAhead): number {
  return packed.taken() + packed.bytes().length;
}
