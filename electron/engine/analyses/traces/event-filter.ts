import { valueToText } from '@shared/filter.ts';
import type { AddressGroup } from '@shared/traces.ts';
import type { OpenCase } from '../../case/case.ts';

/** A filter text that shows the events of a client. Without trusted proxies whoever is logged is the client, which is quicker to ask. */
export function clientFilter(open: OpenCase, text: string): string {
  return `${open.networks.proxies().length === 0 ? 'sourceIp' : 'client'}:${valueToText(text)}`;
}

const groupFields = { net: 'client', asn: 'clientAsn', country: 'clientCountry', label: 'clientLabel' } as const;

/** A filter text that shows the events of a group of clients; '' is the group of those of whom it is not known. */
export function groupFilter(groupBy: Exclude<AddressGroup, 'none'>, key: string): string {
  if (groupBy === 'userAgent') return `userAgent:${valueToText(key || null)} client:*`;
  const value = groupBy === 'asn' ? key.replace(/^AS/, '') : key;
  if (key !== '') return `${groupFields[groupBy]}:${valueToText(value)}`;
  // Names where an address should be lie in no network.
  return groupBy === 'net' ? 'client:* -client:"::/0"' : `client:* ${groupFields[groupBy]}:-`;
}

/** What a search for addresses asks for, as a filter; null when no filter says the same. */
export function searchFilter(
  search: string,
  sought: { first: string | null; asn: number | null; country: string | null; text: string | null },
): string | null {
  if (sought.text !== null) return null;
  if (sought.asn !== null) return `clientAsn:${sought.asn}`;
  if (sought.country !== null) return `clientCountry:${sought.country}`;
  return sought.first === null ? '' : `client:${search.trim()}`;
}

/** The same narrowed to an agent and an account; null is "not stated". */
export function strandFilter(client: string, userName: string | null, userAgent: string | null): string {
  return `${client} userName:${valueToText(userName)} userAgent:${valueToText(userAgent)}`;
}
