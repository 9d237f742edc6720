import { addressNumber, networkNumbers } from '@shared/address.ts';
import type { CaseSettings } from '@shared/case.ts';
import type { Summary } from './summary.ts';
import { namesNobody } from './veil.ts';

/** How addresses are shown: in full, or, in copies for many, as the network they lie in. */
export function maskFor({ tlp }: Pick<CaseSettings, 'tlp'>): { masked: boolean; address(text: string): string } {
  const masked = namesNobody({ tlp });
  return { masked, address: (text) => (masked ? networkOf(text) : text) };
}

/** The summary as it may go out under its mark: in copies for many every address in every text stands as the /24 or /48 it lies in, every mailbox as its domain. */
export function maskedSummary(summary: Summary): Summary {
  return namesNobody(summary.case) ? (maskedValue(summary) as Summary) : summary;
}

function maskedValue(value: unknown): unknown {
  if (typeof value === 'string') return maskedText(value);
  if (Array.isArray(value)) {
    // What an event states as its source is left out whole where it is a name.
    const [field, source] = value;
    return value.length === 2 && field === 'sourceIp' && typeof source === 'string'
      ? [field, networkOf(source)]
      : value.map(maskedValue);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskedValue(inner)]));
}

/** Whatever could be an address, with the bits of a network behind it. */
const candidates =
  /(?:(?<![0-9A-Za-z.:])[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7}(?:\d{1,3}(?:\.\d{1,3}){3})?|(?<![0-9A-Za-z.])\d{1,3}(?:\.\d{1,3}){3})(?:\/\d{1,3}(?!\d))?(?![0-9A-Za-z]|\.\d)/g;
/** `Chrome/120.0.0.0`: the number of a version, which names nobody. */
const product = /(?:^|[\s"'(;])[A-Za-z][\w.+-]*\/$/;

/** A mailbox: whose it is, and the domain that keeps it. Commands and paths hold `@` too, but no domain right behind it. */
const mailbox = /[\p{L}\p{N}._%+-]+@(?=[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,})/gu;

/** A text with every address in it as the /24 or /48 it lies in, and of every mailbox only its domain. */
export function maskedText(text: string): string {
  return maskedAddresses(text.includes('@') ? text.replace(mailbox, '(mailbox)@') : text);
}

function maskedAddresses(text: string): string {
  if (!/\d\.\d|:.*:/.test(text)) return text;
  return text.replace(candidates, (found, at: number) => {
    const [address = '', bits] = found.split('/');
    const number = addressNumber(address);
    if (number === null) return found;
    const isFour = number >> 32n === 0xffffn;
    if (isFour && (number & 255n) === 0n && product.test(text.slice(Math.max(0, at - 60), at))) return found;
    // `203.0.113.7/22` may be a port: only what is a wide network as it stands says no more than its mask would.
    const network = bits === undefined || Number(bits) > (isFour ? 24 : 48) ? null : networkNumbers(found);
    return network !== null && network !== 'bits-wrong' && network.first === number ? found : networkOf(address);
  });
}

/** The /24 or /48 an address lies in; a name is left out whole. */
function networkOf(text: string): string {
  const number = addressNumber(text);
  if (number === null) return '(name)';
  if (number >> 32n === 0xffffn) return `${[24n, 16n, 8n].map((bits) => (number >> bits) & 255n).join('.')}.0/24`;
  const groups = [112n, 96n, 80n].map((bits) => ((number >> bits) & 0xffffn).toString(16));
  return `${groups.join(':')}::/48`;
}
