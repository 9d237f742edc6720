/**
 * Memory in which the unpacker hands over to the reader what it unpacks. It lies with the compiled reader, which parses the
 * bytes where they stand.
 */
const slotBytes = 1 << 19;
const slotCount = 20;
/** Slots that still stand when later ones are taken: the first bytes of a file are gathered before they are looked at. */
const standing = 4;

/** Bytes of all slots. */
export const handoverBytes = slotBytes * slotCount;

export interface Handover {
  /** One slot behind another. */
  slots: Uint8Array<SharedArrayBuffer>;
  /** Words below; slot lengths from `lengthAt` on. */
  control: SharedArrayBuffer;
}

/** Words of `control`: slots given and taken; whether more may come, or all has been given; whether nobody wants the rest. */
const given = 0;
const taken = 1;
const ended = 2;
const unwanted = 3;
/** Rung when there is something for the reader to look at. */
const bell = 4;
const lengthAt = 5;

export function createHandover(slots: Uint8Array<SharedArrayBuffer>): Handover {
  return { slots, control: new SharedArrayBuffer(4 * (lengthAt + slotCount)) };
}

/** Thrown at the giver when the reader has seen enough. */
export const nobodyWantsIt = new Error('Nobody wants the rest.');

/** The unpacker's end: gives one file's bytes in pieces of any length, then says that this was all. */
export function giver({ slots, control: memory }: Handover) {
  const control = new Int32Array(memory);
  let filled = 0;

  function slot(): number {
    const at = Atomics.load(control, given);
    for (;;) {
      if (Atomics.load(control, unwanted) === 1) throw nobodyWantsIt;
      const done = Atomics.load(control, taken);
      if (at - done < slotCount - standing) return at % slotCount;
      Atomics.wait(control, taken, done, 1000);
    }
  }

  function publish(): void {
    const at = Atomics.load(control, given);
    control[lengthAt + (at % slotCount)] = filled;
    filled = 0;
    Atomics.store(control, given, at + 1);
    call(control);
  }

  return {
    give(piece: Uint8Array): void {
      for (let done = 0; done < piece.length; ) {
        const part = piece.subarray(done, done + slotBytes - filled);
        slots.set(part, slot() * slotBytes + filled);
        filled += part.length;
        done += part.length;
        if (filled === slotBytes) publish();
      }
    },
    end(): void {
      if (filled > 0 && Atomics.load(control, unwanted) === 0) publish();
      Atomics.store(control, ended, 1);
      call(control);
    },
  };
}

function call(control: Int32Array): void {
  Atomics.add(control, bell, 1);
  Atomics.notify(control, bell);
}

/** The reader's end: made before the unpacker begins; who takes no more says so, and waits for the unpacker's end. */
export function takenFrom({ slots, control: memory }: Handover): Iterable<Uint8Array> & { leave(): void } {
  const control = new Int32Array(memory).fill(0, 0, bell);

  return {
    *[Symbol.iterator]() {
      for (;;) {
        // Looked at before the work is: what comes in between is not slept through.
        const rung = Atomics.load(control, bell);
        const isEnd = Atomics.load(control, ended) === 1;
        const at = Atomics.load(control, taken);
        if (at !== Atomics.load(control, given)) {
          const from = (at % slotCount) * slotBytes;
          yield slots.subarray(from, from + (control[lengthAt + (at % slotCount)] as number));
          Atomics.store(control, taken, at + 1);
          Atomics.notify(control, taken);
        } else if (isEnd) return;
        else Atomics.wait(control, bell, rung);
      }
    },
    leave() {
      Atomics.store(control, unwanted, 1);
      Atomics.notify(control, taken);
      for (;;) {
        const rung = Atomics.load(control, bell);
        if (Atomics.load(control, ended) === 1) return;
        Atomics.wait(control, bell, rung);
      }
    },
  };
}
