/** Worker: the only place where bytes of evidence are interpreted. It holds no DuckDB, so it may be terminated at any moment. */
import { type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import { entryFile } from '../entry.ts';
import { optimise } from '../optimising.ts';
import { openMachine } from './compiled.ts';
import { createCompiledTerms } from './compiled-terms.ts';
import { extractOrder } from './containers/extracting.ts';
import { failureOf } from './failure.ts';
import { createHandover, handoverBytes } from './handover.ts';
import { inspectHead } from './inspecting.ts';
import type { FromReader, Order, Results } from './messages.ts';
import { hash, type Lately, read, unpack, type Workers } from './reading.ts';
import { recordText } from './record-text.ts';
import { beat, hashers, type Ring, type Signals, slotsBytes } from './ring.ts';
import { spareRoomsFrom } from './spare-rooms.ts';
import { standBack } from './stand-back.ts';
import { createTerms } from './terms.ts';
import { createUnpacker } from './unpacking.ts';

const { signals, spent } = workerData as { signals: Signals; spent: MessagePort };
standBack();
spareRoomsFrom(spent);
const machine = openMachine();
const roomBytes = slotsBytes + handoverBytes;
const room = machine?.sharedRoom(roomBytes) ?? new Uint8Array(new SharedArrayBuffer(roomBytes));
const ring: Ring = { ...signals, slots: room.subarray(0, slotsBytes) };
const unpacker = createUnpacker(ring, createHandover(room.subarray(slotsBytes)));
const workers: Workers = { ring, unpacker };
const terms = machine ? createCompiledTerms(machine) : createTerms();
let lastMark = terms.mark();
const lately: Lately = { formats: [] };
for (const hasher of hashers.keys()) new Worker(entryFile('hasher'), { workerData: { ring, hasher } });

parentPort?.on('message', (order: Order) => {
  carryOut(order).then(
    (result) => reply({ kind: 'done', result }),
    (error) => reply({ kind: 'failed', failure: failureOf(error) }),
  );
});

async function carryOut(order: Order): Promise<Results[Order['kind']]> {
  if (order.kind === 'unpack') optimise();
  switch (order.kind) {
    case 'learn':
      terms.learn(order.heap, order.entries);
      return null;
    case 'read':
      if (order.forget) terms.reset(lastMark);
      lastMark = terms.mark();
      return read(order, workers, terms, lately);
    case 'inspect':
      return inspectHead(order, terms);
    case 'hash':
      return hash(order, workers);
    case 'extract':
      return extractOrder(order, () => void Atomics.add(new Int32Array(ring.control), beat, 1));
    case 'write-out':
      return recordText(order);
    case 'unpack':
      return unpack(order, workers);
  }
}

function reply(message: FromReader): void {
  parentPort?.postMessage(message);
}
