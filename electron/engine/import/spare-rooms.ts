import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Batch } from './columns.ts';

/**
 * Memory in which batches travel comes back from the engine and is used again. It is shared, not handed over: handed over
 * it counts as garbage to come on both sides. @source measured: fifty whole collections in an import of five million lines
 */
const spare: SharedArrayBuffer[] = [];
let returning: MessagePort | undefined;

const mostSpare = 32;
const least = 1 << 20;

/** Says where spent memory comes back. */
export function spareRoomsFrom(port: MessagePort): void {
  returning = port;
}

/** Memory of at least so many bytes; what stands in it is old. */
export function roomFor(bytes: number): Batch['bytes'] {
  if (bytes < least) return new ArrayBuffer(bytes);
  for (let rooms = received(); rooms; rooms = received()) spare.push(...rooms);
  spare.splice(0, spare.length - mostSpare);
  const fitting = spare.findIndex(({ byteLength }) => byteLength >= bytes && byteLength < bytes * 4);
  if (fitting >= 0) return spare.splice(fitting, 1)[0] as SharedArrayBuffer;
  return new SharedArrayBuffer(Math.ceil((bytes * 1.25) / 65_536) * 65_536);
}

function received(): SharedArrayBuffer[] | undefined {
  return returning && (receiveMessageOnPort(returning)?.message as SharedArrayBuffer[] | undefined);
}

/** Sends the memory of batches back that nobody looks at any more. */
export function giveRoomsBack(port: MessagePort, batches: Batch[]): void {
  const rooms = batches.map(({ bytes }) => bytes).filter((bytes) => bytes instanceof SharedArrayBuffer);
  if (rooms.length > 0) port.postMessage(rooms);
}
