import { addressNumber, bareAddress, fourText } from '@shared/address.ts';

/** How an address may stand in a text: as it is usually written, and as a regular expression of its other spellings; null where there is none. */
export interface Spellings {
  text: string | null;
  pattern: string | null;
}

/** All spellings of an address that logs use, capital letters, zeros and dots of any kind among them; another text has only itself. */
export function spellingsOf(written: string): Spellings {
  const number = addressNumber(bareAddress(written));
  if (number === null) return { text: written, pattern: null };
  return { text: fourText(number), pattern: `(?i)${sixPattern(number)}` };
}

/** An address of 128 bits with or without zeros in front, any stretch of zero groups as `::`. */
function sixPattern(number: bigint): string {
  const groups = Array.from({ length: 8 }, (_, at) => (number >> BigInt(112 - 16 * at)) & 0xffffn);
  const parts = groups.map((group) => {
    const digits = group.toString(16);
    return group === 0n ? '0{1,4}' : `0{0,${4 - digits.length}}${digits}`;
  });
  const ways = [parts.join(':')];
  for (let from = 0; from < 8; from++) {
    for (let to = from; to < 8 && groups[to] === 0n; to++) {
      ways.push(`${parts.slice(0, from).join(':')}::${parts.slice(to + 1).join(':')}`);
    }
  }
  return `(?:${ways.join('|')})`;
}
