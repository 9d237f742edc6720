import { textOf, unescaped } from '../text.ts';
import { escapedText, type Kind, type Leaves, type NodeMark, nothing } from './json-text.ts';

/** The text of a value, as it was meant. */
export function leafText(b: Uint8Array, leaves: Leaves, i: number): string {
  const from = leaves.from[i] as number;
  const to = leaves.to[i] as number;
  return (leaves.kinds[i] as Kind) === escapedText ? unescaped(b, from, to) : textOf(b, from, to);
}

/** The first value whose path means that, and is that one where it is given; -1 for none. */
export function indexOf(leaves: Leaves, test: (mark: NodeMark) => boolean, path?: string): number {
  for (let i = 0; i < leaves.count; i += 1) {
    const node = leaves.nodes[i];
    if (node && test(node.mark) && (path === undefined || node.path === path)) return i;
  }
  return -1;
}

/** Null and the empty text state nothing. */
export function isStated(leaves: Leaves, i: number): boolean {
  return leaves.kinds[i] !== nothing && leaves.to[i] !== leaves.from[i];
}
