import { Refusal } from '@shared/refusal.ts';
import { innermost } from '../label-ranges.ts';

/** What address data say of one stretch of addresses, in the one space of 128 bits (`shared/address.ts`). */
export interface AddressRange {
  first: bigint;
  last: bigint;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  asn: number | null;
  organisation: string | null;
}

/** What a file of address data holds. */
export interface AddressTable {
  ranges: AddressRange[];
  /** The day it was made as the file itself states it, `2026-06-17`. */
  made: string | null;
  /** What the file says it is, for want of a stated attribution. */
  description: string;
  /** The countries are where the publisher places an address, not where it is registered. */
  placed: boolean;
}

/** How far the reading of a file has come, in its bytes; called often. Throws to stop it. */
export type Tick = (bytes: number) => Promise<void>;

/** More than the whole Internet is announced in. */
export const mostRanges = 6_000_000;

const mappedFirst = 0xffff_0000_0000n;

/** Whether an address is one of IPv4, within ::ffff:0:0/96. */
export function isFour(address: bigint): boolean {
  return address >> 32n === 0xffffn;
}

/** An IPv4 address of 32 bits in the space of 128. */
export function mapped(four: bigint): bigint {
  return mappedFirst | four;
}

/** Ranges that neither overlap nor stand beside others that say the same, in order: of those that lie in one another the narrowest wins. */
export function settled(ranges: readonly AddressRange[]): AddressRange[] {
  const made: AddressRange[] = [];
  for (const { first, last, entry } of innermost(ranges.map((range, entry) => ({ ...range, entry })))) {
    const said = ranges[entry];
    const before = made.at(-1);
    if (!said) continue;
    if (before && before.last + 1n === first && isFour(before.last) === isFour(first) && same(before, said)) {
      before.last = last;
    } else {
      made.push({ ...said, first, last });
    }
  }
  return made;
}

function same(a: AddressRange, b: AddressRange): boolean {
  return a.country === b.country && a.asn === b.asn && a.organisation === b.organisation;
}

/** A text as it is kept: on one line, and no longer than a name is. */
export function plainText(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  return plain === '' ? null : plain.slice(0, 200);
}

/** `KR`; null for what names no country. */
export function countryCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && code !== 'XX' ? code : null;
}

/** Why a file is no address data: `address-data-wrong`. */
export function wrong(name: string, what: string): Refusal {
  return new Refusal('address-data-wrong', `${name} cannot be used as address data: ${what}. Nothing was changed.`, {
    name,
    what,
  });
}
