import { addressNumber, networkNumbers } from '@shared/address.ts';

export type Search = ReturnType<typeof searchOf>;

/** What a search asks for: an address or range, a network's number, a country, or a part of a text. */
export function searchOf(search: string) {
  const text = search.trim();
  const nothing = { first: null, last: null, asn: null, country: null, text: null };
  if (text === '') return nothing;
  const network = networkNumbers(text);
  if (network && network !== 'bits-wrong')
    return { ...nothing, first: String(network.first), last: String(network.last) };
  const number = addressNumber(text);
  if (number !== null) return { ...nothing, first: String(number), last: String(number) };
  const asn = /^as\s?(\d{1,10})$/i.exec(text);
  if (asn) return { ...nothing, asn: Number(asn[1]) };
  if (/^[A-Z]{2}$/.test(text)) return { ...nothing, country: text };
  return { ...nothing, text: text.toLowerCase() };
}
