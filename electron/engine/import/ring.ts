/**
 * Memory that the reader, the hasher and the engine share. The reader fills slots with the file's bytes as stored; the
 * hasher hashes the very bytes that are parsed, in the same place. A slot is small enough to be still in the processor's
 * own memory when it is read a second time, and there are enough of them for either to run ahead.
 */
const slotBytes = 1 << 19;
const slotCount = 48;

/** All of it, as the reader and the hasher have it. */
export interface Ring extends Signals {
  /** One slot behind another. */
  slots: Uint8Array<SharedArrayBuffer>;
}

/** Bytes of all slots. */
export const slotsBytes = slotBytes * slotCount;

/** What the engine makes of it; the slots are the reader's. */
export interface Signals {
  /** Words below; slot lengths from `lengthAt` on. */
  control: SharedArrayBuffer;
  /** SHA-256, MD5, SHA-1, one after another. */
  digests: SharedArrayBuffer;
  /** Bytes as stored and lines done so far, for whoever shows progress. */
  pace: SharedArrayBuffer;
}

/** Words of `control`. */
export const written = 0;
export const hashed = 1;
/** 0 more may come, 1 the file has ended, 2 digests are there. */
export const phase = 2;
/** The weight of batches sent and of those done with: the reader waits when too much is under way. */
export const sent = 3;
export const used = 4;
/** Goes up with every sign of life. */
export const beat = 5;
/** 1 while the reader waits for the engine. */
export const held = 6;
/** Rung when there is something for the hasher to look at. */
const bell = 7;
const lengthAt = 8;

export function createSignals(): Signals {
  return {
    control: new SharedArrayBuffer(4 * (lengthAt + slotCount)),
    digests: new SharedArrayBuffer(68),
    pace: new SharedArrayBuffer(16),
  };
}

export interface Digests {
  sha256: string;
  md5: string;
  sha1: string;
}

export const digestLengths = { sha256: 32, md5: 16, sha1: 20 } as const;

/** The reader's end: a slot to fill, then its length; at last the digests. Waits where it must. */
export function ringWriter(ring: Ring) {
  const control = new Int32Array(ring.control);
  return {
    slot(): Uint8Array {
      const at = Atomics.load(control, written);
      for (;;) {
        const done = Atomics.load(control, hashed);
        if (at - done < slotCount) break;
        Atomics.wait(control, hashed, done, 1000);
      }
      const from = (at % slotCount) * slotBytes;
      return ring.slots.subarray(from, from + slotBytes);
    },
    publish(bytes: number): void {
      const at = Atomics.load(control, written);
      control[lengthAt + (at % slotCount)] = bytes;
      Atomics.store(control, written, at + 1);
      Atomics.add(control, beat, 1);
      call(control);
    },
    /** Ends the file and waits for what all its bytes hash to. */
    digests(): Digests {
      Atomics.store(control, phase, 1);
      call(control);
      while (Atomics.load(control, phase) !== 2) Atomics.wait(control, phase, 1, 1000);
      const bytes = Buffer.from(new Uint8Array(ring.digests));
      Atomics.store(control, phase, 0);
      return {
        sha256: bytes.toString('hex', 0, 32),
        md5: bytes.toString('hex', 32, 48),
        sha1: bytes.toString('hex', 48, 68),
      };
    },
  };
}

function call(control: Int32Array): void {
  Atomics.add(control, bell, 1);
  Atomics.notify(control, bell);
}

/** The hasher's end: every slot of one file in turn; false when the file has ended. */
export function nextSlot(ring: Ring, take: (bytes: Uint8Array) => void): boolean {
  const control = new Int32Array(ring.control);
  for (;;) {
    // Looked at before the work is: what comes in between is not slept through.
    const rung = Atomics.load(control, bell);
    const at = Atomics.load(control, hashed);
    if (at !== Atomics.load(control, written)) {
      const slot = at % slotCount;
      const from = slot * slotBytes;
      take(ring.slots.subarray(from, from + (control[lengthAt + slot] as number)));
      Atomics.store(control, hashed, at + 1);
      Atomics.notify(control, hashed);
      return true;
    }
    if (Atomics.load(control, phase) === 1) return false;
    Atomics.wait(control, bell, rung);
  }
}

export function giveDigests(ring: Ring, digests: Uint8Array[]): void {
  const into = new Uint8Array(ring.digests);
  let at = 0;
  for (const digest of digests) {
    into.set(digest, at);
    at += digest.length;
  }
  const control = new Int32Array(ring.control);
  Atomics.store(control, phase, 2);
  Atomics.notify(control, phase);
}
