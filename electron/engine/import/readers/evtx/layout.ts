/**
 * Where things stand in an event log file. All numbers are little-endian.
 * @source [MS-EVEN6] 2.2; libyal, Windows XML Event Log (EVTX) format specification, 2-4
 */
export const chunkMagic = 'ElfChnk\0';
const fileMagic = 'ElfFile\0';
/** The file's header, however much of it is used. */
export const headerBytes = 4096;
export const chunkBytes = 65_536;
/** A chunk's own header, with its tables of names and templates: records come after it. */
export const firstRecord = 512;
/** Magic, size, id, time written: what stands before a record's binary XML; behind it stands the size once more. */
export const recordHead = 24;
export const smallestRecord = recordHead + 4;
/** `**\0\0` as a number. */
export const recordMagic = 0x2a2a;

/** Whether a file begins as an event log, or as a chunk of one that was carved from a disk. */
export function isEvtx(head: Uint8Array): boolean {
  const first = Buffer.from(head.subarray(0, 8)).toString('latin1');
  return first === fileMagic || first === chunkMagic;
}

/** What cannot be what it should be: the record is rejected with this sentence. */
export class Broken extends Error {}

/** Refuses to look beyond what there is. */
export function need(at: number, length: number, end: number): void {
  if (at < 0 || length < 0 || at + length > end) throw new Broken('A value lies outside its record.');
}
