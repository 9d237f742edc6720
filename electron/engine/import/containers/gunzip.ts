import { createGunzip } from 'node:zlib';
import { checkBudget, damaged, type Limits } from './budget.ts';

/** @source RFC 1952, 2.3.1: ID1, ID2, and the only compression method there is */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/**
 * Unpacks gzip, one member after another; zeros after the last are padding. Every block given is read to the end.
 * Refuses with `file-damaged` (cut off, changed, followed by something else), `budget-exceeded`.
 */
export async function* gunzipped(
  blocks: Iterable<Uint8Array>,
  name: string,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 1 << 20 });
  let total = 0;
  let given = 0;
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
    throw zlibRefusal(error, name, gunzip.bytesWritten, total);
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
    if (odd >= 0) throw damaged(name, `after the packed part, at byte ${at + odd}, something else follows`);
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
