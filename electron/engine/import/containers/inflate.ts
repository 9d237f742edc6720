import { constants, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { BytesAhead } from './bytes-ahead.ts';

/** Of what is unpacked at once. */
const mostAtOnce = 16 << 20;
/** More than what nearly all small members unpack to; those of bgzip to 64 KiB. */
const usualRoom = 1 << 17;
/** What ends too early gives all that there is. */
const finishFlush = constants.Z_SYNC_FLUSH;

/**
 * Unpacks what was deflated and stands whole in these bytes, with something behind it; null for any other. Folders of a
 * thousand small files and files of a thousand small members are common, and a stream for each costs more than its bytes.
 * @param expected how long it may be
 */
export function inflatedAtOnce(packed: Buffer, expected: number): { bytes: Buffer; taken: number } | null {
  const chunkSize = expected > 0 && expected <= mostAtOnce ? expected + 64 : usualRoom;
  try {
    // With `info` it says how many bytes it took.
    const options = { info: true, chunkSize, maxOutputLength: mostAtOnce, finishFlush };
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return engine.bytesWritten < packed.length ? { bytes: buffer, taken: engine.bytesWritten } : null;
  } catch {
    // What is wrong with it is said where it is read in pieces.
    return null;
  }
}

/** Unpacks what was deflated, from where the bytes stand to its end, or theirs. Throws what zlib does where it is damaged. */
export async function* inflated(packed: BytesAhead): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: 1 << 20, finishFlush });
  const closed = new Promise<void>((resolve) => inflate.once('close', () => resolve()));
  let failure: Error | undefined;
  inflate.on('error', (error) => {
    failure ??= error;
  });
  /** Of what was written, so many bytes have been taken. */
  let taken = 0;
  const feeding = feed().catch((error: Error) => {
    failure ??= error;
    inflate.destroy(error);
  });
  try {
    for await (const chunk of inflate as AsyncIterable<Uint8Array>) {
      take();
      yield chunk;
    }
    if (failure) throw failure;
  } finally {
    take();
    inflate.destroy();
    await feeding;
  }

  function take(): void {
    packed.take(inflate.bytesWritten - taken);
    taken = inflate.bytesWritten;
  }

  async function feed(): Promise<void> {
    do {
      // What follows the end is not taken, and not called back for either.
      await Promise.race([written(packed.bytes()), closed]);
      if (inflate.destroyed) return;
      take();
    } while (packed.next());
    inflate.end();
  }

  function written(bytes: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      inflate.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  }
}
