import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Packing } from '@shared/evidence.ts';
import type { Failure } from '@shared/refusal.ts';
import { entryFile } from '../entry.ts';
import { errorOf } from './failure.ts';
import { type Handover, takenFrom } from './handover.ts';
import type { Ring } from './ring.ts';

/** What the unpacker is started with. */
export interface Unpacking {
  ring: Ring;
  handover: Handover;
  /** Where it says what came of each order. */
  outcomes: MessagePort;
}

export interface UnpackingOrder {
  /** The descriptor of the open file. */
  file: number;
  name: string;
  packing: Packing;
  copyTo: string | null;
}

/** What came of a file: all of its bytes as stored were read, and what is missing behind those that could be unpacked. */
export type Unpacked = { bytesRead: number; loss: string } | { failure: Failure };

/** Unpacks files in a worker of its own, which is started for the first. */
export interface Unpacker {
  /** The file's bytes in order. Throws what it is refused for. At the end `done` is told what came of it. */
  parts(order: UnpackingOrder, done: (outcome: { bytesRead: number; loss: string }) => void): Iterable<Uint8Array>;
}

export function createUnpacker(ring: Ring, handover: Handover): Unpacker {
  let started: { worker: Worker; outcomes: MessagePort } | undefined;

  function start() {
    const { port1, port2 } = new MessageChannel();
    const workerData = { ring, handover, outcomes: port2 } satisfies Unpacking;
    const worker = new Worker(entryFile('unpacker'), { workerData, transferList: [port2] });
    worker.unref();
    return { worker, outcomes: port1 };
  }

  return {
    *parts(order, done) {
      started ??= start();
      const { worker, outcomes } = started;
      const pieces = takenFrom(handover);
      worker.postMessage(order);
      let outcome: Unpacked;
      try {
        yield* pieces;
      } finally {
        // Until it is done with the file nobody else may have the memory, nor may the file be closed.
        pieces.leave();
        outcome = receiveMessageOnPort(outcomes)?.message as Unpacked;
      }
      if ('failure' in outcome) throw errorOf(outcome.failure);
      done(outcome);
    },
  };
}
