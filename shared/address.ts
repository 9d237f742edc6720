/** IP addresses as numbers: one space of 128 bits, in which IPv4 lies at ::ffff:0:0/96 as the index stores it. */

const mapped = 0xffff_0000_0000n;

/** The number of an IPv4 or IPv6 address; null when the text is none. IPv4 takes its mapped number. */
export function addressNumber(text: string): bigint | null {
  if (text.length > 45) return null;
  return text.includes(':') ? sixNumber(text) : fourNumber(text, true);
}

/** The first and last number of a network written `address/bits`; `bits-wrong` when the address has no such many bits, null when the text is no network. */
export function networkNumbers(text: string): { first: bigint; last: bigint } | 'bits-wrong' | null {
  const slash = text.indexOf('/');
  if (slash < 0) return null;
  const base = text.slice(0, slash);
  const number = addressNumber(base);
  if (number === null || !/^\d{1,3}$/.test(text.slice(slash + 1))) return null;
  const bits = Number(text.slice(slash + 1));
  const size = base.includes(':') ? 128 : 32;
  if (bits > size) return 'bits-wrong';
  const hosts = (1n << BigInt(size - bits)) - 1n;
  return { first: number & ~hosts, last: number | hosts };
}

/** The address in a text as logs and people write it: without brackets, zone (`%eth0`) and blanks. */
export function bareAddress(text: string): string {
  const plain = text.trim().replace(/^\[(.*)\]$/, '$1');
  return plain.includes(':') && plain.includes('%') ? plain.slice(0, plain.indexOf('%')) : plain;
}

/** IPv4 as logs write it; null for what is no mapped number. */
export function fourText(number: bigint): string | null {
  if (number >> 32n !== mapped >> 32n) return null;
  return [24n, 16n, 8n, 0n].map((bits) => (number >> bits) & 0xffn).join('.');
}

function fourNumber(text: string, asMapped: boolean): bigint | null {
  const found = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (!found) return null;
  let number = 0n;
  for (const part of found.slice(1)) {
    if (Number(part) > 255 || (part.length > 1 && part.startsWith('0'))) return null;
    number = (number << 8n) | BigInt(part);
  }
  return asMapped ? mapped | number : number;
}

function sixNumber(text: string): bigint | null {
  let words = text;
  let tail: bigint[] = [];
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  if (dotted) {
    const four = fourNumber(dotted[2] ?? '', false);
    if (four === null) return null;
    tail = [four >> 16n, four & 0xffffn];
    // What stood before the dotted part ends in the colon that parted them, unless that belongs to a "::".
    words = (dotted[1] ?? '').endsWith('::') ? (dotted[1] ?? '') : (dotted[1] ?? '').slice(0, -1);
  }
  const halves = words.split('::');
  if (halves.length > 2) return null;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':').map(groupNumber)));
  const head = groups[0] ?? [];
  const rest = [...(groups[1] ?? []), ...tail];
  const missing = 8 - head.length - rest.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  let number = 0n;
  for (const group of [...head, ...new Array<bigint>(halves.length === 2 ? missing : 0).fill(0n), ...rest]) {
    if (group === null) return null;
    number = (number << 16n) | group;
  }
  return number;
}

function groupNumber(text: string): bigint | null {
  return /^[0-9a-fA-F]{1,4}$/.test(text) ? BigInt(`0x${text}`) : null;
}
