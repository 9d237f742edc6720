/** Bytes that come in blocks, to be looked at before they are taken. */
export interface BytesAhead {
  /** Those not taken yet of the blocks so far; they stand until the next block is asked for. */
  bytes(): Buffer;
  /** Says that so many of them have been dealt with. */
  take(count: number): void;
  /** Puts the next block behind those; false when there is none. */
  next(): boolean;
  /** At least so many, where there are. */
  atLeast(count: number): Buffer;
  /** How many have been taken. */
  taken(): number;
}

export function bytesAhead(blocks: Iterable<Uint8Array>): BytesAhead {
  const source = blocks[Symbol.iterator]();
  let ahead: Buffer = Buffer.alloc(0);
  let taken = 0;

  function next(): boolean {
    // A copy, for the block may be read over it.
    const left = ahead.length > 0 ? Buffer.from(ahead) : null;
    const { value } = source.next();
    ahead = value ? Buffer.from(value.buffer, value.byteOffset, value.length) : Buffer.alloc(0);
    if (left) ahead = Buffer.concat([left, ahead]);
    return value !== undefined;
  }

  return {
    bytes: () => ahead,
    take(count) {
      ahead = ahead.subarray(count);
      taken += count;
    },
    next,
    atLeast(count) {
      while (ahead.length < count && next());
      return ahead;
    },
    taken: () => taken,
  };
}
