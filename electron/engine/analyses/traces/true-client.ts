import { addressNumber, networkNumbers } from '@shared/address.ts';

/** Whom a forwarded-for header names. */
export interface Client {
  address: bigint | null;
  /** Where the hop is no address: what stands there. */
  name: string | null;
  /** The left-most hop is another than the client found: whoever sent the request may have made it up. */
  spoofed: boolean;
}

export interface Range {
  first: bigint;
  last: bigint;
}

/** The first and last address of each network, as numbers; what is no network is left out. */
export function rangesOf(cidrs: readonly string[]): Range[] {
  return cidrs.flatMap((cidr) => {
    const network = networkNumbers(cidr);
    return network === null || network === 'bits-wrong' ? [] : [network];
  });
}

/**
 * The client behind trusted proxies: the right-most hop that is none of them; when all are, the left-most.
 * Reads X-Forwarded-For lists, RFC 7239 Forwarded and headers that hold one address; null when no hop can be read.
 * @source RFC 7239, 4 and 5.2; X-Forwarded-For as MDN describes its safe use
 */
export function clientBehind(header: string, proxies: readonly Range[]): Client | null {
  const hops = hopsOf(header);
  const [leftMost] = hops;
  if (leftMost === undefined) return null;
  let found = leftMost;
  for (let at = hops.length - 1; at >= 0; at--) {
    const hop = hops[at] ?? leftMost;
    const number = addressNumber(hop);
    found = hop;
    if (number === null || !proxies.some(({ first, last }) => number >= first && number <= last)) break;
  }
  const address = addressNumber(found);
  const spoofed = address === null ? found !== leftMost : addressNumber(leftMost) !== address;
  return { address, name: address === null ? found : null, spoofed };
}

/** The hops of a header, as written from the client on, without ports, brackets and zones. */
export function hopsOf(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const named = /(?:^|;)\s*for\s*=\s*(?:"([^"]*)"|([^;\s]*))/i.exec(part);
      return plain(named ? (named[1] ?? named[2] ?? '') : part);
    })
    .filter((hop) => hop !== '' && hop !== '-' && hop.toLowerCase() !== 'unknown');
}

function plain(hop: string): string {
  const text = hop.trim().replace(/^"|"$/g, '');
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(text);
  const bare = bracketed?.[1] ?? (/^[\d.]+:\d+$/.test(text) ? text.slice(0, text.indexOf(':')) : text);
  return bare.includes(':') && bare.includes('%') ? bare.slice(0, bare.indexOf('%')) : bare;
}
