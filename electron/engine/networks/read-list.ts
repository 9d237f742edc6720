import { addressNumber, networkNumbers } from '@shared/address.ts';
import { type NetworkEntry, type NetworkKind, networkEntry, networkKinds } from '@shared/networks.ts';
import { Refusal } from '@shared/refusal.ts';
import { inputFault } from '../input-fault.ts';
import { cellsOf } from './list-cells.ts';

/** What a line of pasted text takes over from the list it stands in. */
export interface ListDefaults {
  name: string;
  kind: NetworkKind;
  source: string;
}

const columnNames: Record<string, readonly string[]> = {
  cidr: ['cidr', 'network', 'range', 'prefix', 'ip', 'address', 'ip_address', 'ipaddress', 'subnet'],
  label: ['label', 'name', 'organisation', 'organization', 'owner', 'description'],
  kind: ['kind', 'type', 'category'],
  country: ['country', 'country_code', 'cc'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lon', 'lng'],
  validFrom: ['from', 'validfrom', 'valid_from', 'first_seen', 'start'],
  validTo: ['to', 'validto', 'valid_to', 'last_seen', 'until', 'end'],
  source: ['source'],
};
const order = ['cidr', 'label', 'kind', 'country', 'validFrom', 'validTo', 'source'];

/**
 * Reads a pasted or imported list: CSV or TSV with or without a header, or addresses and networks one a line; `#` begins
 * a comment. Refuses with `network-wrong` (value: `line`).
 */
export function readList(text: string, defaults: ListDefaults): NetworkEntry[] {
  const entries: NetworkEntry[] = [];
  let columns = order;
  let headed = false;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const cells = cellsOf(line);
    if (!headed && entries.length === 0) {
      headed = true;
      const named = headerOf(cells);
      if (named) {
        columns = named;
        continue;
      }
    }
    entries.push(entryOf(Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])), defaults, index + 1));
  }
  return entries;
}

/** Brings the network of an entry into its one spelling. Refuses with `network-wrong`. */
export function checkedEntry(entry: NetworkEntry, line: number): NetworkEntry {
  for (const date of [entry.validFrom, entry.validTo]) {
    if (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw wrong(line, `"${date}" is no day like 2025-06-24`);
  }
  return { ...entry, cidr: checkedNetwork(entry.cidr, line) };
}

/** `203.0.113.7` as `203.0.113.7/32`. Refuses with `network-wrong`. */
export function checkedNetwork(text: string, line: number): string {
  const plain = text.trim();
  const written = plain.includes('/') ? plain : `${plain}/${plain.includes(':') ? 128 : 32}`;
  const network = networkNumbers(written);
  if (network === null || network === 'bits-wrong')
    throw wrong(line, `"${plain.slice(0, 60)}" is no address and no network`);
  return written;
}

function headerOf(cells: string[]): string[] | null {
  const names = cells.map((cell) => {
    const plain = cell.toLowerCase().replace(/[\s-]+/g, '_');
    return Object.entries(columnNames).find(([, known]) => known.includes(plain))?.[0] ?? '';
  });
  const isNetwork = cells.some((cell) => addressNumber(cell) !== null || networkNumbers(cell) !== null);
  return names.includes('cidr') && !isNetwork ? names : null;
}

function entryOf(cells: Record<string, string>, defaults: ListDefaults, line: number): NetworkEntry {
  const kind = networkKinds.find((known) => known.toLowerCase() === (cells.kind ?? '').toLowerCase());
  if (cells.kind && !kind) throw wrong(line, `"${cells.kind.slice(0, 40)}" is none of ${networkKinds.join(', ')}`);
  const degrees = (text: string | undefined) => (text && Number.isFinite(Number(text)) ? Number(text) : null);
  const read = networkEntry.safeParse({
    cidr: cells.cidr ?? '',
    label: cells.label || defaults.name,
    kind: kind ?? defaults.kind,
    country: cells.country ? cells.country.toUpperCase() : null,
    latitude: degrees(cells.latitude),
    longitude: degrees(cells.longitude),
    validFrom: cells.validFrom ? cells.validFrom.slice(0, 10) : null,
    validTo: cells.validTo ? cells.validTo.slice(0, 10) : null,
    source: cells.source || defaults.source,
  });
  if (!read.success) throw wrong(line, inputFault(read.error).sentence.replace(/\.$/, ''));
  return checkedEntry(read.data, line);
}

function wrong(line: number, what: string): Refusal {
  return new Refusal('network-wrong', `Line ${line} of the list cannot be taken: ${what}. Nothing was changed.`, {
    line,
    what,
  });
}
