/** Worker: unpacks a large file beside the reader, which parses what comes out, and the hasher, which hashes what goes in. */
import { parentPort, workerData } from 'node:worker_threads';
import { unpackLimits } from './containers/budget.ts';
import { unpacked } from './containers/packing.ts';
import { failureOf } from './failure.ts';
import { giver, nobodyWantsIt } from './handover.ts';
import { hashedBlocks } from './hashed-blocks.ts';
import { type Copy, createCopy } from './stored.ts';
import type { Unpacked, Unpacking, UnpackingOrder } from './unpacking.ts';

const { ring, handover, outcomes } = workerData as Unpacking;

parentPort?.on('message', async (order: UnpackingOrder) => {
  const { give, end } = giver(handover);
  // Said before the end is: who sees the end finds it there.
  outcomes.postMessage(await carryOut(order, give));
  end();
});

async function carryOut(order: UnpackingOrder, give: (piece: Uint8Array) => void): Promise<Unpacked> {
  const { name, packing, copyTo } = order;
  let loss = '';
  let copy: Copy | undefined;
  try {
    copy = copyTo === null ? undefined : createCopy(copyTo);
    const blocks = hashedBlocks(order, ring, copy);
    const parts = unpacked(blocks, packing, name, unpackLimits, (told) => {
      loss = told;
    });
    for await (const part of parts) give(part);
    copy?.finish();
    return { bytesRead: blocks.bytesRead(), loss };
  } catch (error) {
    return error === nobodyWantsIt ? { bytesRead: 0, loss } : { failure: failureOf(error) };
  } finally {
    copy?.leave();
  }
}
