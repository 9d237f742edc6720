import { addressNumber, networkNumbers } from '@shared/address.ts';

/** Addresses and networks, asked one by one or as parameters of a question. */
export interface Ranges {
  /** Whether it is one of them, or lies in one. */
  hold(address: string): boolean;
  /** Lists of first and last numbers. */
  parameters: { rangeFirst: string; rangeLast: string };
}

/** What is neither an address nor a network is held by its text alone. */
export function rangesOf(texts: readonly string[]): Ranges {
  const numbers = (text: string) => {
    const network = networkNumbers(text);
    if (network !== null) return network === 'bits-wrong' ? null : network;
    const number = addressNumber(text);
    return number === null ? null : { first: number, last: number };
  };
  const known = new Set(texts);
  const ranges = texts.flatMap((text) => numbers(text) ?? []);
  return {
    hold(address) {
      if (known.has(address)) return true;
      const one = numbers(address);
      return one !== null && ranges.some(({ first, last }) => one.first >= first && one.last <= last);
    },
    parameters: {
      rangeFirst: `[${ranges.map(({ first }) => first).join(',')}]`,
      rangeLast: `[${ranges.map(({ last }) => last).join(',')}]`,
    },
  };
}
