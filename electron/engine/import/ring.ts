/**
 * Memory that the reader, the hashers and the engine share. The reader fills slots with the file's bytes as stored; the
 * hashers hash the very bytes that are parsed, in the same place. A slot is small enough to be still in the processor's
 * own memory when it is read a second time, and there are enough of them for either to run ahead.
 */
const slotBytes = 1 << 19;
export const slotCount = 48;

/** All of it, as the reader and the hashers have it. */
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
/** Files that have ended. */
const files = 1;
/** The weight of batches sent and of those done with: the reader waits when too much is under way. */
export const sent = 2;
export const used = 3;
/** Goes up with every sign of life. */
export const beat = 4;
/** 1 while the reader waits for the engine. */
export const held = 5;
/** Rung when there is something for the hashers to look at. */
const bell = 6;
/** Of each hasher: slots done, and files whose digests are there. */
const hashed = 7;
const ended = 9;
/** Where the slots of the last file that has ended end, and those of the next, which may have begun already, begin. */
const border = 11;
/** Orders that the reader has begun. */
export const begun = 12;
const lengthAt = 13;

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

/** What each hasher makes, and where among the digests it goes. MD5 alone takes as long as the others together. */
export const hashers = [
  [{ name: 'md5', at: 32 }],
  [
    { name: 'sha256', at: 0 },
    { name: 'sha1', at: 48 },
  ],
] as const;

/** The reader's end: a slot to fill, then its length; at last the digests. Waits where it must. */
export function ringWriter(ring: Ring) {
  const control = new Int32Array(ring.control);
  return {
    slot(): Uint8Array {
      const at = Atomics.load(control, written);
      for (;;) {
        const slowest = slowestOf(control);
        const done = Atomics.load(control, hashed + slowest);
        if (at - done < slotCount) break;
        Atomics.wait(control, hashed + slowest, done, 1000);
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
    /**
     * Ends the file. What it gives waits for what all its bytes hash to: slots of the next file may be filled before that,
     * but that one ends after it.
     */
    end(): () => Digests {
      Atomics.store(control, border, Atomics.load(control, written));
      const file = Atomics.add(control, files, 1) + 1;
      call(control);
      return () => {
        for (const hasher of hashers.keys()) {
          const at = ended + hasher;
          for (let done = Atomics.load(control, at); done !== file; done = Atomics.load(control, at)) {
            Atomics.wait(control, at, done, 1000);
          }
        }
        const bytes = Buffer.from(new Uint8Array(ring.digests));
        return {
          sha256: bytes.toString('hex', 0, 32),
          md5: bytes.toString('hex', 32, 48),
          sha1: bytes.toString('hex', 48, 68),
        };
      };
    },
  };
}

function slowestOf(control: Int32Array): number {
  return Atomics.load(control, hashed) <= Atomics.load(control, hashed + 1) ? 0 : 1;
}

function call(control: Int32Array): void {
  Atomics.add(control, bell, 1);
  Atomics.notify(control, bell);
}

/** A hasher's end: every slot of one file in turn; false when the file has ended. */
export function nextSlot(ring: Ring, hasher: number, take: (bytes: Uint8Array) => void): boolean {
  const control = new Int32Array(ring.control);
  for (;;) {
    // Looked at before the work is: what comes in between is not slept through.
    const rung = Atomics.load(control, bell);
    // So are the slots before the end is: those of the next file are written behind it.
    const seen = Atomics.load(control, written);
    const over = Atomics.load(control, files) !== Atomics.load(control, ended + hasher);
    const at = Atomics.load(control, hashed + hasher);
    if (at !== (over ? Atomics.load(control, border) : seen)) {
      const slot = at % slotCount;
      const from = slot * slotBytes;
      take(ring.slots.subarray(from, from + (control[lengthAt + slot] as number)));
      Atomics.store(control, hashed + hasher, at + 1);
      Atomics.notify(control, hashed + hasher);
      return true;
    }
    if (over) return false;
    Atomics.wait(control, bell, rung);
  }
}

export function giveDigest(ring: Ring, at: number, digest: Uint8Array): void {
  new Uint8Array(ring.digests).set(digest, at);
}

/** Says that a hasher's digests of the file are there. */
export function endFile(ring: Ring, hasher: number): void {
  const control = new Int32Array(ring.control);
  Atomics.add(control, ended + hasher, 1);
  Atomics.notify(control, ended + hasher);
}
