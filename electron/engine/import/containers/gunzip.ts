import { constants, crc32, createGunzip, gunzipSync, inflateRawSync } from 'node:zlib';
import { checkBudget, damaged, type Limits } from './budget.ts';

/** @source RFC 1952, 2.3.1: ID1, ID2, and the only compression method there is */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/**
 * Unpacks gzip, one member after another; zeros after the last are padding. Every block given is read to the end.
 * Refuses with `file-damaged` (cut off, changed, followed by something else), `budget-exceeded`.
 * @param tell is told that the last member is cut off, or what follows it; only of small files what follows can be told from damage
 */
export async function* gunzipped(
  blocks: Iterable<Uint8Array>,
  name: string,
  limits: Limits,
  tell?: (loss: string) => void,
): AsyncGenerator<Uint8Array> {
  const rest = blocks[Symbol.iterator]();
  const first = rest.next();
  // A copy, for the next block is read over it.
  const small = !first.done && first.value.length <= mostPacked ? Buffer.from(first.value) : null;
  const second = small ? rest.next() : null;
  const whole = small && second?.done ? (atOnce(small) ?? (tell ? membersOf(small, tell) : null)) : null;
  if (small && whole) {
    checkBudget(name, whole.length, small.length, limits);
    yield whole;
    return;
  }
  yield* inPieces(again(), name, limits, tell);

  function* again(): Generator<Uint8Array> {
    if (!first.done) yield small ?? first.value;
    if (second && !second.done) yield second.value;
    yield* { [Symbol.iterator]: () => rest };
  }
}

/** The first bytes of what is packed, by its own first bytes; less where that is not told from those. */
export function beginningOfGzip(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed.subarray(0, 2048), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array(0);
  }
}

/** Beyond that a file is not small. */
const mostPacked = 1 << 20;
const mostUnpacked = 16 << 20;

/**
 * A small file of one member that says truly how long it is, in memory of just that length; null for any other. Folders of a
 * thousand such files are common, and a stream for each costs more than its bytes.
 */
function atOnce(packed: Uint8Array): Uint8Array | null {
  if (packed.length < 18 || packed.length > mostPacked) return null;
  // @source RFC 1952, 2.3.1: ISIZE
  const length = Buffer.from(packed.buffer, packed.byteOffset, packed.length).readUInt32LE(packed.length - 4);
  if (length === 0 || length > mostUnpacked) return null;
  try {
    // With `info` it says how many bytes it took: behind the member nothing may stand.
    const options = { info: true, chunkSize: length + 64, maxOutputLength: length };
    const { buffer, engine } = gunzipSync(packed, options) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return buffer.length === length && engine.bytesWritten === packed.length ? buffer : null;
  } catch {
    // What is wrong with it is said where it is read in pieces.
    return null;
  }
}

function cutOff(at: number): string {
  return `The packed file ends too early, at its byte ${at}: what followed is not there.`;
}

function followed(at: number): string {
  return `Behind the packed part, at byte ${at} of the packed file, something else follows, which was not read.`;
}

/**
 * The members of a small file one behind the other, as far as they are whole or cut off by its end; null where any of it is
 * damaged, or too large to be done at once.
 */
function membersOf(packed: Buffer, tell: (loss: string) => void): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; at < packed.length; ) {
    const member = packed.subarray(at);
    const head = headOf(member);
    if (head === null) {
      if (parts.length === 0) return null;
      if (member.some((byte) => byte !== 0)) tell(followed(at));
      break;
    }
    const part = inflated(member.subarray(head));
    if (part === null) return null;
    parts.push(part.bytes);
    const end = head + part.taken;
    if (end + 8 > member.length) {
      tell(cutOff(packed.length));
      break;
    }
    // @source RFC 1952, 2.3.1: CRC32, ISIZE
    if (member.readUInt32LE(end) !== crc32(part.bytes) || member.readUInt32LE(end + 4) !== part.bytes.length)
      return null;
    at += end + 8;
  }
  const whole = Buffer.concat(parts);
  return whole.length > 0 && whole.length <= mostUnpacked ? whole : null;
}

function inflated(packed: Buffer): { bytes: Buffer; taken: number } | null {
  try {
    const options = { info: true, maxOutputLength: mostUnpacked, finishFlush: constants.Z_SYNC_FLUSH };
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { bytes: buffer, taken: engine.bytesWritten };
  } catch {
    return null;
  }
}

/** How long the head of a member is; null where none begins. @source RFC 1952, 2.3.1 */
function headOf(member: Buffer): number | null {
  if (!isGzip(member) || member.length < 18) return null;
  const flags = member[3] as number;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + member.readUInt16LE(at);
  for (const flag of [8, 16]) if ((flags & flag) !== 0) at = member.indexOf(0, at) + 1 || member.length;
  if ((flags & 2) !== 0) at += 2;
  return at < member.length ? at : null;
}

async function* inPieces(
  blocks: Iterable<Uint8Array>,
  name: string,
  limits: Limits,
  tell?: (loss: string) => void,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 1 << 20 });
  let total = 0;
  let given = 0;
  let told = false;
  const closed = new Promise<void>((resolve) => gunzip.once('close', () => resolve()));
  let failure: Error | undefined;
  gunzip.on('error', (error) => {
    failure ??= error;
  });
  const feeding = feed().catch((error: Error) => {
    failure ??= error;
    gunzip.destroy(error);
  });
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      total += chunk.length;
      checkBudget(name, total, gunzip.bytesWritten, limits);
      yield chunk;
    }
    await feeding;
    if (failure) throw failure;
  } catch (error) {
    const isCut = (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR';
    if (!tell || !isCut || total === 0) throw zlibRefusal(error, name, gunzip.bytesWritten, total);
    tell(cutOff(gunzip.bytesWritten));
  } finally {
    gunzip.destroy();
  }

  async function feed(): Promise<void> {
    let padding = false;
    for (const block of blocks) {
      if (!padding) {
        // A copy, for the slot is filled anew while zlib still reads.
        await Promise.race([write(Buffer.from(block)), closed]);
        if (gunzip.destroyed) return;
        given += block.length;
        // zlib leaves what follows the last member when it begins with a zero.
        padding = gunzip.bytesWritten < given;
        if (padding) checkZeros(block.subarray(block.length - (given - gunzip.bytesWritten)), gunzip.bytesWritten);
      } else {
        checkZeros(block, given);
        given += block.length;
      }
    }
    if (!padding) gunzip.end();
  }

  function write(bytes: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      gunzip.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  }

  function checkZeros(bytes: Uint8Array, at: number): void {
    const odd = bytes.findIndex((byte) => byte !== 0);
    if (odd < 0) return;
    if (!tell) throw damaged(name, `after the packed part, at byte ${at + odd}, something else follows`);
    if (!told) tell(followed(at + odd));
    told = true;
  }
}

function zlibRefusal(error: unknown, name: string, packed: number, total: number): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'Z_BUF_ERROR') {
    return damaged(name, `the packed part ends too early, at byte ${packed}, after ${total} unpacked bytes`);
  }
  if (code.startsWith('Z_')) return damaged(name, `the packed part is damaged at or after byte ${packed}`);
  return error;
}
