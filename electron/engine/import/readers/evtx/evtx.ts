import type { Reader, Sink } from '../../sink.ts';
import { createChunkReader } from './chunk.ts';
import { createEventReader } from './event.ts';
import { chunkBytes, chunkMagic, headerBytes } from './layout.ts';

/**
 * Reads a Windows event log: chunk after chunk, each by itself, so that a damaged one costs only itself. A line is a record:
 * its number counts records as they stand in the file, and every one is an event or a reject.
 */
export function createEvtxReader(sink: Sink): Reader {
  const chunks = createChunkReader(sink, createEventReader(sink));
  const room = Buffer.alloc(chunkBytes);
  let filled = 0;
  /** Of the bytes in `room`, in the file. */
  let offset = 0;
  let begun = false;
  /** By the file's header; a log that was not closed may hold more. */
  let counted = Number.POSITIVE_INFINITY;

  /** Where the first chunk begins is known once as many bytes are there as the file's header has. */
  function begin(): void {
    begun = true;
    // Chunks that were carved from a disk come without a file's header.
    if (filled >= 8 && room.toString('latin1', 0, 8) === chunkMagic) return;
    if (filled >= 44) counted = room.readUInt16LE(42);
    const skipped = Math.min(filled, headerBytes);
    room.copy(room, 0, skipped, filled);
    filled -= skipped;
    offset = skipped;
  }

  function take(): void {
    const chunk = room.subarray(0, filled);
    chunks.read(chunk, offset, offset >= headerBytes + counted * chunkBytes);
    offset += filled;
    filled = 0;
  }

  return {
    push(block) {
      for (let at = 0; at < block.length; ) {
        const wanted = begun ? chunkBytes : headerBytes;
        const some = Math.min(block.length - at, wanted - filled);
        room.set(block.subarray(at, at + some), filled);
        filled += some;
        at += some;
        if (filled < wanted) continue;
        if (begun) take();
        else begin();
      }
    },
    end() {
      if (!begun) begin();
      if (filled > 0) take();
      sink.physicalLines(chunks.records());
    },
  };
}
