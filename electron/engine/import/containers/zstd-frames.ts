/** What stands next in a zstd file: bytes of a frame, or a frame's end with the checksum it states of its content. */
export type FramePart =
  | { kind: 'window'; bytes: number }
  | { kind: 'data'; bytes: Uint8Array }
  | { kind: 'end'; checksum: number | null }
  /** Behind a frame stands what is none, from this byte of the file on; nothing more is followed. */
  | { kind: 'other'; at: number };

export interface Frames {
  /** Takes the next bytes of the file. Throws an Error where it begins with no frame. */
  take(bytes: Uint8Array): Generator<FramePart>;
  /** Whether the file may end here. */
  ended(): boolean;
}

type State = 'other' | 'magic' | 'descriptor' | 'header' | 'block' | 'body' | 'checksum' | 'skip-size' | 'skipped';

/**
 * Follows the frames of a zstd file by their headers alone: what unpacks them does not say where one ends, nor compares
 * what came out with the checksum.
 * @source RFC 8878, 3.1.1 (frames) and 3.1.2 (skippable frames)
 */
export function createFrames(): Frames {
  let state: State = 'magic';
  /** Bytes until the state changes; those of a header are kept. */
  let left = 4;
  let head: number[] = [];
  let descriptor = 0;
  let last = false;
  let frames = 0;
  let passed = 0;

  function enter(next: State, bytes: number): void {
    state = next;
    left = bytes;
    head = [];
  }

  const number = () => head.reduce((sum, byte, place) => sum + byte * 2 ** (8 * place), 0);

  /** What the bytes of a header that is whole now mean. */
  function* understood(): Generator<FramePart> {
    const value = number();
    switch (state) {
      case 'magic':
        if (value === 0xfd2fb528) enter('descriptor', 1);
        else if (value >= 0x184d2a50 && value <= 0x184d2a5f) enter('skip-size', 4);
        else if (frames === 0) throw new Error('No frame begins here.');
        else enter('other', Number.POSITIVE_INFINITY);
        return;
      case 'descriptor': {
        descriptor = value;
        const single = (value & 0x20) !== 0;
        const size = value >> 6 === 0 ? (single ? 1 : 0) : 1 << (value >> 6);
        enter('header', (single ? 0 : 1) + ([0, 1, 2, 4][value & 3] as number) + size);
        if (left === 0) yield* understood();
        return;
      }
      case 'header':
        yield { kind: 'window', bytes: windowOf(descriptor, head) };
        enter('block', 3);
        return;
      case 'block': {
        last = (value & 1) !== 0;
        const type = (value >> 1) & 3;
        // One byte that is repeated; else as many as the block says.
        enter('body', type === 1 ? 1 : value >> 3);
        if (left === 0) yield* understood();
        return;
      }
      case 'body':
        if (!last) enter('block', 3);
        else if ((descriptor & 4) !== 0) enter('checksum', 4);
        else {
          enter('magic', 4);
          yield { kind: 'end', checksum: null };
        }
        return;
      case 'checksum':
        enter('magic', 4);
        yield { kind: 'end', checksum: value };
        return;
      case 'skip-size':
        enter('skipped', value);
        if (left === 0) enter('magic', 4);
        return;
      case 'skipped':
        enter('magic', 4);
    }
  }

  return {
    *take(bytes) {
      let from = 0;
      for (let at = 0; at < bytes.length; ) {
        const some = Math.min(left, bytes.length - at);
        if (state !== 'body' && state !== 'skipped') for (const byte of bytes.subarray(at, at + some)) head.push(byte);
        left -= some;
        at += some;
        if (left > 0) break;
        for (const part of understood()) {
          if (part.kind === 'end') {
            frames += 1;
            yield { kind: 'data', bytes: bytes.subarray(from, at) };
            from = at;
          }
          yield part;
        }
        if (state === 'other') {
          yield { kind: 'other', at: passed + at - 4 };
          return;
        }
      }
      passed += bytes.length;
      if (from < bytes.length) yield { kind: 'data', bytes: bytes.subarray(from) };
    },
    ended: () => state === 'magic' && head.length === 0,
  };
}

/** The memory that a frame asks for. @source RFC 8878, 3.1.1.1.2 to 3.1.1.1.4 */
function windowOf(descriptor: number, header: readonly number[]): number {
  if ((descriptor & 0x20) !== 0) {
    const size = header.slice([0, 1, 2, 4][descriptor & 3]);
    const stated = size.reduce((sum, byte, place) => sum + byte * 2 ** (8 * place), 0);
    return size.length === 2 ? stated + 256 : stated;
  }
  const window = header[0] ?? 0;
  const base = 2 ** (10 + (window >> 3));
  return base + (base / 8) * (window & 7);
}
