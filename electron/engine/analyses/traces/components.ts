import type { StatedOfActor } from '../../actors/actor-book.ts';

/** Sets of numbers that links join, each named by one of its numbers. */
export interface Components {
  /** Says whether they were apart. */
  join(a: number, b: number): boolean;
  of(number: number): number;
}

/** Every one of `size` things by itself, until some are joined. */
export function components(size: number): Components {
  const parent = Int32Array.from({ length: size }, (_, number) => number);
  const of = (number: number): number => {
    let top = number;
    while (parent[top] !== top) top = parent[top] as number;
    for (let at = number; at !== top; ) {
      const next = parent[at] as number;
      parent[at] = top;
      at = next;
    }
    return top;
  };
  return {
    of,
    join(a, b) {
      const [from, to] = [of(a), of(b)];
      if (from === to) return false;
      parent[Math.max(from, to)] = Math.min(from, to);
      return true;
    },
  };
}

/**
 * Heeds what people stated, in order: `group[strand]` is the actor of a strand. `strandsOf` finds strands by what the
 * evidence says of them; a statement about members that are not there any more changes nothing.
 */
export function heed(
  group: Int32Array,
  statements: readonly StatedOfActor[],
  strandOf: (statement: StatedOfActor) => number[],
  addressOf: (strand: number) => string,
): void {
  let next = group.length;
  for (const statement of statements) {
    const anchors = strandOf(statement);
    const [first] = anchors;
    if (first === undefined) continue;
    if (statement.act === 'merge') {
      const into = group[first] as number;
      const others = new Set(anchors.slice(1).map((anchor) => group[anchor] as number));
      for (let strand = 0; strand < group.length; strand++) {
        if (others.has(group[strand] as number)) group[strand] = into;
      }
    } else if (statement.act === 'split') {
      const from = group[first];
      const leaving = new Set(statement.addresses);
      const made = next++;
      for (let strand = 0; strand < group.length; strand++) {
        if (group[strand] === from && leaving.has(addressOf(strand))) group[strand] = made;
      }
    }
  }
}
