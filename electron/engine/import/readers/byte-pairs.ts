/** Pairs of bytes as places in a table: what a text must hold is soon asked of one in which most of it stands nowhere. */
const places = 1024;
/** How many pairs are asked for. */
const mostNeeds = 3;

function placeOf(pair: number): number {
  return Math.imul(pair, 0x9e3779b1) >>> 22;
}

/** All pairs that stand in some literals; of a pair the first byte is the low one. */
function pairsIn(literals: readonly Uint8Array[]): Set<number> {
  const pairs = new Set<number>();
  for (const text of literals) {
    for (let p = 1; p < text.length; p += 1) pairs.add((text[p - 1] as number) | ((text[p] as number) << 8));
  }
  return pairs;
}

/**
 * Of each list of literals the pairs that a text holding all of them has for certain, the rarest first: those that fewest of
 * the other lists have. None where no literal is longer than a byte.
 */
export function needsOf(lists: readonly (readonly Uint8Array[])[]): number[][] {
  const own = lists.map(pairsIn);
  const counts = new Uint16Array(1 << 16);
  for (const list of own) for (const pair of list) counts[pair] = (counts[pair] as number) + 1;
  return own.map((list) =>
    [...list].sort((a, b) => (counts[a] as number) - (counts[b] as number) || a - b).slice(0, mostNeeds),
  );
}

/** The pairs of one text after another. */
export interface BytePairs {
  take(b: Uint8Array, from: number, to: number): void;
  /** Whether the text taken last may have what is needed. */
  may(needs: readonly number[]): boolean;
}

export function createBytePairs(): BytePairs {
  const seen = new Uint32Array(places);
  let text = 0;
  return {
    take(b, from, to) {
      text = (text + 1) >>> 0;
      for (let p = from + 1; p < to; p += 1) seen[placeOf((b[p - 1] as number) | ((b[p] as number) << 8))] = text;
    },
    may: (needs) => needs.every((pair) => seen[placeOf(pair)] === text),
  };
}
