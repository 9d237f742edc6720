import { addressNumber } from '@shared/address.ts';
import { valueToText } from '@shared/filter.ts';
import { byItsClient } from './by-client.ts';
import type { Ground } from './scope.ts';
import headersOfSql from './sql/headers-of.sql?raw';
import { rangesOf } from './true-client.ts';

/** A forwarded-for header that names a client, and the field of the format it stands in. */
export interface NamedBy {
  field: string;
  header: string;
}

/** A filter text that shows the events of a client: those it sent itself, and those that trusted proxies passed on for it. */
export function clientFilter(text: string, headers: readonly NamedBy[], proxies: readonly string[]): string {
  const number = addressNumber(text);
  const isProxy = number !== null && rangesOf(proxies).some(({ first, last }) => number >= first && number <= last);
  const own = `sourceIp:${valueToText(text)}${isProxy ? ' more.xForwardedFor:-' : ''}`;
  const fields = [...new Set(headers.map(({ field }) => field))];
  if (fields.length === 0) return own;
  const passedOn = fields.map((field) => {
    const values = headers.filter((one) => one.field === field).map(({ header }) => valueToText(header));
    return `(sourceIp:${proxies.join(',')} ${fieldText(field)}:${values.join(',')})`;
  });
  return `(${isProxy ? `(${own})` : own} OR ${passedOn.join(' OR ')})`;
}

/** A filter text that shows the events of several clients; empty when it would be longer than a filter may be. */
export function clientsFilter(
  clients: readonly { text: string; headers: readonly NamedBy[] }[],
  proxies: readonly string[],
): string {
  const own = `sourceIp:${clients.map(({ text }) => valueToText(text)).join(',')}`;
  const headers = clients.flatMap((client) => client.headers);
  const fields = [...new Set(headers.map(({ field }) => field))];
  const passedOn = fields.map((field) => {
    const values = headers.filter((one) => one.field === field).map(({ header }) => valueToText(header));
    return `(sourceIp:${proxies.join(',')} ${fieldText(field)}:${values.join(',')})`;
  });
  const all = passedOn.length === 0 ? own : `(${own} OR ${passedOn.join(' OR ')})`;
  return all.length > longest ? '' : all;
}

const longest = 9000;

/** The same narrowed to an agent and an account; null is "not stated". */
export function strandFilter(client: string, userName: string | null, userAgent: string | null): string {
  return `${client} userName:${valueToText(userName)} userAgent:${valueToText(userAgent)}`;
}

function fieldText(field: string): string {
  return /^[^\s()":<>=]+$/.test(field) ? `more.${field}` : `more."${field.replace(/[\\"*]/g, '\\$&')}"`;
}

/** The filters of clients, by their numbers in the scratch tables. */
export async function clientFilters(
  { open, signal }: Pick<Ground, 'open' | 'signal'>,
  clients: readonly { client: number; address: string }[],
): Promise<Map<number, string>> {
  const headers = await headersOf(
    { open, signal },
    clients.map(({ client }) => client),
  );
  const proxies = open.networks.proxies();
  return new Map(
    clients.map(({ client, address }) => [client, clientFilter(address, headers.get(client) ?? [], proxies)]),
  );
}

/** The forwarded-for headers that name clients. */
export async function headersOf(
  { open, signal }: Pick<Ground, 'open' | 'signal'>,
  clients: readonly number[],
): Promise<Map<number, (NamedBy & { client: number })[]>> {
  if (open.networks.proxies().length === 0) return new Map();
  const ids = JSON.stringify([...new Set(clients)]);
  return byItsClient(await open.index.rows<NamedBy & { client: number }>(headersOfSql, { ids }, signal));
}
