import { networkNumbers } from '@shared/address.ts';

export interface LabelRange {
  first: bigint;
  last: bigint;
  /** Position of the network that labels it. */
  entry: number;
}

/**
 * Networks as ranges that do not overlap: the narrowest network wins, of equal ones the one stated last.
 * Networks of CIDR form lie in one another or apart, so a stack of those around the current place suffices.
 */
export function labelRanges(cidrs: readonly string[]): LabelRange[] {
  const networks = cidrs.flatMap((cidr, entry): LabelRange[] => {
    const numbers = networkNumbers(cidr);
    return numbers === null || numbers === 'bits-wrong' ? [] : [{ ...numbers, entry }];
  });
  return innermost(networks);
}

/** The same for any ranges; where two lie across one another, the one that begins later wins. */
export function innermost(stated: readonly LabelRange[]): LabelRange[] {
  const networks = [...stated].sort((a, b) => order(a.first, b.first) || order(b.last, a.last) || a.entry - b.entry);
  const ranges: LabelRange[] = [];
  const around: LabelRange[] = [];
  let at = 0n;
  const give = (last: bigint, entry: number) => {
    if (at > last) return;
    ranges.push({ first: at, last, entry });
    at = last + 1n;
  };
  const leave = (before: bigint | null) => {
    for (;;) {
      const inner = around[around.length - 1];
      if (!inner || (before !== null && inner.last >= before)) return;
      give(inner.last, inner.entry);
      around.pop();
    }
  };
  for (const network of networks) {
    leave(network.first);
    const outer = around[around.length - 1];
    if (outer && at < network.first) give(network.first - 1n, outer.entry);
    at = network.first;
    around.push(network);
  }
  leave(null);
  return ranges;
}

function order(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
