import { crc32 } from 'node:zlib';
import type { Sink } from '../../sink.ts';
import type { EventReader } from './event.ts';
import { createFragments } from './fragment.ts';
import { Broken, chunkBytes, chunkMagic, firstRecord, recordHead, recordMagic, smallestRecord } from './layout.ts';
import { momentAt } from './values.ts';

/** Reads chunks into events; every record is one, or a reject. Counts records across all chunks. */
export interface ChunkReader {
  /**
   * @param b a chunk, or what there is of it at the file's end
   * @param unused the file's header counts no chunk here: what is no record is what the disk held before
   */
  read(b: Buffer, offset: number, unused: boolean): void;
  records(): number;
}

export function createChunkReader(sink: Sink, events: EventReader): ChunkReader {
  let records = 0;

  /** Events of a sound chunk; what follows a record that is none is searched for the next. */
  function read(b: Buffer, offset: number, unused: boolean): void {
    if (isEmpty(b)) return;
    const sound = b.length >= firstRecord && b.toString('latin1', 0, 8) === chunkMagic;
    const free = sound ? b.readUInt32LE(48) : 0;
    // Behind the free space's beginning lie remains of records that the log itself has given up.
    const end = free >= firstRecord && free <= b.length ? free : b.length;
    let remark = sound ? remarkOf(b, end) : 'chunk-carved';
    const fragments = createFragments(b);
    const before = records;
    let at = sound ? firstRecord : 0;
    let lost = -1;
    while (at + smallestRecord <= end) {
      const size = recordSize(b, at, end);
      if (size === 0) {
        if (sound && free === end && lost < 0 && isEmpty(b.subarray(at, end))) break;
        if (lost < 0 && sound) lost = at;
        at = nextRecord(b, at + 1, end);
        continue;
      }
      if (lost >= 0 && sound) reject(offset + lost, at - lost, 'No event record stands where one should.');
      if (lost >= 0 && remark === '') remark = 'behind-damage';
      lost = -1;
      one(at, size);
      at += size;
    }
    if (lost >= 0) reject(offset + lost, end - lost, 'No event record stands where one should.');
    if (!sound && records === before) {
      if (unused) {
        records += 1;
        sink.blank();
      } else reject(offset, b.length, 'A chunk is damaged: its header is none, and no event could be carved from it.');
    }
    if (b.length < chunkBytes && sound && free > b.length)
      reject(offset + b.length, 0, 'The file ends within this chunk.');

    function one(from: number, size: number): void {
      records += 1;
      try {
        if (remark) sink.more('chunk', remark);
        events.read(fragments, b, from + recordHead, from + size - 4, momentAt(b, from + 16));
        sink.event(records, offset + from, size);
      } catch (error) {
        sink.drop();
        // A RangeError is what Node throws at an offset outside a buffer, or at a string nobody could hold.
        if (!(error instanceof Broken || error instanceof RangeError)) throw error;
        const why = error instanceof Broken ? error.message : 'A value lies outside its record.';
        sink.reject(records, offset + from, size, `The event record is damaged. ${why}`);
      }
    }

    function reject(from: number, length: number, reason: string): void {
      records += 1;
      sink.reject(records, from, length, reason);
    }
  }

  return { read, records: () => records };
}

/** The size of the record that stands there; 0 when none does. */
function recordSize(b: Buffer, at: number, end: number): number {
  if (b.readUInt32LE(at) !== recordMagic) return 0;
  const size = b.readUInt32LE(at + 4);
  return size >= smallestRecord && at + size <= end ? size : 0;
}

/** Where the next record begins that says its size at both ends; `end` when there is none. */
function nextRecord(b: Buffer, from: number, end: number): number {
  for (
    let at = b.indexOf(magicBytes, from);
    at >= 0 && at + smallestRecord <= end;
    at = b.indexOf(magicBytes, at + 1)
  ) {
    const size = recordSize(b, at, end);
    if (size > 0 && b.readUInt32LE(at + size - 4) === size) return at;
  }
  return end;
}

const magicBytes = Buffer.from([0x2a, 0x2a, 0, 0]);

/** What the chunk's checksums say against it; the empty string when nothing. Zeros are checksums that nobody made. */
function remarkOf(b: Buffer, free: number): string {
  const ofHeader = b.readUInt32LE(124);
  const ofRecords = b.readUInt32LE(52);
  if (ofHeader !== 0 && crc32(b.subarray(128, firstRecord), crc32(b.subarray(0, 120))) !== ofHeader)
    return 'header-checksum-differs';
  return ofRecords !== 0 && crc32(b.subarray(firstRecord, free)) !== ofRecords ? 'records-checksum-differs' : '';
}

const zeros = Buffer.alloc(chunkBytes);

function isEmpty(b: Buffer): boolean {
  return b.equals(zeros.subarray(0, b.length));
}
