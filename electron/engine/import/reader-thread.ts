/** Worker: the only place where bytes of evidence are interpreted. It holds no DuckDB, so it may be terminated at any moment. */
import { type MessagePort, parentPort, receiveMessageOnPort, Worker, workerData } from 'node:worker_threads';
import { entryFile } from '../entry.ts';
import { optimise } from '../optimising.ts';
import { openMachine } from './compiled.ts';
import { createCompiledTerms } from './compiled-terms.ts';
import { extractOrder } from './containers/extracting.ts';
import { failureOf } from './failure.ts';
import { createHandover, handoverBytes } from './handover.ts';
import { inspectHead } from './inspecting.ts';
import { type FromReader, isSound, type Order, type ReadOrder, type Results } from './messages.ts';
import type { Workers } from './passing.ts';
import { hash, type Lately, read, unpack, whole } from './reading.ts';
import { recordText } from './record-text.ts';
import { beat, begun, hashers, type Ring, type Signals, slotsBytes } from './ring.ts';
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
const workers: Workers = { ring, unpacker, settle };
const terms = machine ? createCompiledTerms(machine) : createTerms();
let lastMark = terms.mark();
const lately: Lately = { formats: [] };
for (const hasher of hashers.keys()) new Worker(entryFile('hasher'), { workerData: { ring, hasher } });

const control = new Int32Array(ring.control);
const port = parentPort as MessagePort;
const waiting: Order[] = [];
let isBusy = false;
/** Tells what came of the file that was read last, as soon as its digests are there. */
let unsettled: (() => void) | undefined;
/** Whether the file read last is such that the next may be read on top of it. */
let isGoodGround = true;

port.on('message', (order: Order) => {
  waiting.push(order);
  if (!isBusy) void carryOutAll();
});

/** One order after the other, and as long as there is one nobody waits for the digests of the file before. */
async function carryOutAll(): Promise<void> {
  isBusy = true;
  for (let order = nextOrder(); order; order = nextOrder()) {
    Atomics.add(control, begun, 1);
    if (order.kind === 'read' && order.isAhead && !isGoodGround) {
      settle();
      reply({ kind: 'handed-back' });
      continue;
    }
    try {
      if (order.kind === 'read') await readOn(order);
      else {
        settle();
        reply({ kind: 'done', result: await carryOut(order) });
      }
    } catch (error) {
      settle();
      isGoodGround = false;
      reply({ kind: 'failed', failure: failureOf(error) });
    }
  }
  settle();
  isBusy = false;
}

function nextOrder(): Order | undefined {
  for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) waiting.push(next.message);
  return waiting.shift();
}

function settle(): void {
  const tell = unsettled;
  unsettled = undefined;
  tell?.();
}

async function readOn(order: ReadOrder): Promise<void> {
  if (order.forget) terms.reset(lastMark);
  lastMark = terms.mark();
  const passed = await read(order, workers, terms, lately);
  isGoodGround = isSound(passed.known);
  unsettled = () => reply({ kind: 'done', result: whole(passed) });
}

async function carryOut(order: Exclude<Order, ReadOrder>): Promise<Results[Order['kind']]> {
  if (order.kind === 'unpack') optimise();
  switch (order.kind) {
    case 'learn':
      terms.learn(order.heap, order.entries);
      return null;
    case 'inspect':
      return inspectHead(order, terms);
    case 'hash':
      return hash(order, workers);
    case 'extract':
      return extractOrder(order, () => void Atomics.add(control, beat, 1));
    case 'write-out':
      return recordText(order);
    case 'unpack':
      return unpack(order, workers);
  }
}

function reply(message: FromReader): void {
  port.postMessage(message);
}
