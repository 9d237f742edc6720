/** Bytes looked at to recognise a file. */
export const headBytes = 1 << 20;
/** A first line may be as long, and what is behind it is looked at all the same. */
export const longestFirst = 64 << 20;

/** The first bytes of a file, gathered until there are enough to recognise it. */
export interface Opening {
  add(part: Uint8Array): void;
  /** Whether there are enough. */
  isEnough(): boolean;
  /** All of it so far, and where what is to be looked at begins. */
  bytes(): { all: Uint8Array; from: number };
  /** What was looked at is none: whether that is one line without an end, so that more is to be gathered and looked at behind it. */
  goOn(): boolean;
  /** Whether no line has ended in all that was gathered. */
  isOneLine(): boolean;
}

export function createOpening(): Opening {
  let parts: Uint8Array[] = [];
  let length = 0;
  let behindFirst = false;
  /** Where the line behind the first begins; 0 as long as that is not known. */
  let second = 0;

  return {
    add(part) {
      // The memory of a part is used again long before so many have come.
      parts.push(behindFirst ? part.slice() : part);
      const end = behindFirst && second === 0 ? part.indexOf(10) : -1;
      if (end >= 0) second = length + end + 1;
      length += part.length;
    },
    isEnough: () =>
      length > longestFirst + headBytes ||
      (behindFirst ? second > 0 && length - second > headBytes : length > headBytes),
    bytes() {
      if (parts.length > 1) parts = [joined(parts, length)];
      return { all: parts[0] ?? new Uint8Array(0), from: second };
    },
    goOn() {
      const { all } = this.bytes();
      // In UTF-16 a line ends otherwise.
      if (behindFirst || all.subarray(0, headBytes).some((byte) => byte === 10 || byte === 0)) return false;
      behindFirst = true;
      parts = [all.slice()];
      const end = all.indexOf(10);
      if (end >= 0) second = end + 1;
      return true;
    },
    isOneLine: () => behindFirst && second === 0,
  };
}

/** For one file after another: memory that is thrown away for each of a thousand sets the collector to work. */
const room = new Uint8Array(2 * headBytes);

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (length > room.length) return Buffer.concat(parts);
  let at = 0;
  for (const part of parts) {
    room.set(part, at);
    at += part.length;
  }
  return room.subarray(0, length);
}
