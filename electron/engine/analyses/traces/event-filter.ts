import { addressNumber } from '@shared/address.ts';
import { valueToText } from '@shared/filter.ts';
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

/** The same narrowed to an agent and an account; null is "not stated". */
export function strandFilter(client: string, userName: string | null, userAgent: string | null): string {
  return `${client} userName:${valueToText(userName)} userAgent:${valueToText(userAgent)}`;
}

function fieldText(field: string): string {
  return /^[^\s()":<>=]+$/.test(field) ? `more.${field}` : `more."${field.replace(/[\\"*]/g, '\\$&')}"`;
}
