import { type Said, valueReader } from './mmdb-values.ts';
import {
  type AddressRange,
  type AddressTable,
  countryCode,
  mapped,
  mostRanges,
  plainText,
  settled,
  type Tick,
  wrong,
} from './range.ts';

const marker = Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1');
/** The description of the file stands in its last bytes. */
const farthestMarker = 128 * 1024;
const separator = 16;
const tickEvery = 100_000;

const aboutWanted = new Set([
  'node_count',
  'record_size',
  'ip_version',
  'binary_format_major_version',
  'build_epoch',
  'database_type',
  'description.en',
]);
const wanted = new Set([
  'registered_country.iso_code',
  'country.iso_code',
  'country_code',
  'country',
  'autonomous_system_number',
  'autonomous_system_organization',
  'asn',
  'as_name',
  'organization',
]);

/** Whether these bytes are a MaxMind DB. */
export function isMmdb(bytes: Buffer): boolean {
  return bytes.lastIndexOf(marker) >= Math.max(0, bytes.length - farthestMarker);
}

/**
 * The ranges of a MaxMind DB of countries, cities or networks. Of a city file the country alone is taken: a city would
 * say where a person was. Refuses with `address-data-wrong`.
 * @source MaxMind DB File Format Specification 2.0; field names of GeoIP2, DB-IP, IPinfo Lite and ip-location-db
 */
export async function readMmdb(bytes: Buffer, name: string, tick: Tick): Promise<AddressTable> {
  const at = bytes.lastIndexOf(marker) + marker.length;
  const about = tried(name, () => valueReader(bytes, at, aboutWanted)(0));
  const nodes = Number(about.get('node_count'));
  const bits = Number(about.get('record_size'));
  const version = Number(about.get('ip_version'));
  const treeBytes = (nodes * bits) / 4;
  if (
    about.get('binary_format_major_version') !== 2 ||
    ![24, 28, 32].includes(bits) ||
    ![4, 6].includes(version) ||
    !Number.isSafeInteger(nodes) ||
    treeBytes + separator > at
  )
    throw wrong(name, 'its description of itself does not fit it');
  const epoch = Number(about.get('build_epoch') ?? 0);
  const { ranges, placed } = await walk(bytes, { name, nodes, bits, version, treeBytes }, tick);
  if (ranges.length === 0) throw wrong(name, 'it names neither a country nor a network of any address');
  return {
    ranges: settled(ranges),
    made: epoch > 0 && epoch < 4e9 ? new Date(epoch * 1000).toISOString().slice(0, 10) : null,
    description: plainText(String(about.get('description.en') ?? about.get('database_type') ?? '')) ?? '',
    placed,
  };
}

interface Tree {
  name: string;
  nodes: number;
  bits: number;
  version: number;
  treeBytes: number;
}

/** Goes through the tree from the lowest address to the highest; leaves beside one another that say the same become one range. */
async function walk(bytes: Buffer, tree: Tree, tick: Tick): Promise<{ ranges: AddressRange[]; placed: boolean }> {
  const { name, nodes, version } = tree;
  const width = version === 4 ? 32 : 128;
  const readValue = valueReader(bytes, tree.treeBytes + separator, wanted);
  const known = new Map<number, Saying | null>();
  const ranges: AddressRange[] = [];
  const four = version === 6 ? fourStart(bytes, tree) : -1;
  let placed = false;
  let run: { saying: Saying; first: bigint; last: bigint } | null = null;
  const keep = (ended: typeof run) => {
    if (ended) ranges.push(...inOneSpace(ended.first, ended.last, version, ended.saying));
    if (ranges.length > mostRanges) throw wrong(name, 'it holds more ranges than the whole Internet has');
  };
  const waiting: { node: number; depth: number; first: bigint }[] = [{ node: 0, depth: 0, first: 0n }];
  for (let visited = 1; ; visited++) {
    const place = waiting.pop();
    if (!place) break;
    if (visited % tickEvery === 0) await tick(Math.min(1, visited / (2 * nodes)) * bytes.length);
    // A sound tree has one leaf more than nodes.
    if (visited > 4 * nodes + 1000) throw wrong(name, 'its tree has no end');
    const { node, depth, first } = place;
    if (node < nodes) {
      // IPv4 stands at ::/96; elsewhere (6to4, Teredo, mapped) the tree only points there again.
      if (node === four && first !== 0n) continue;
      if (depth >= width) throw wrong(name, 'its tree is deeper than an address');
      const half = 1n << BigInt(width - depth - 1);
      waiting.push({ node: childOf(bytes, tree, node, 1), depth: depth + 1, first: first + half });
      waiting.push({ node: childOf(bytes, tree, node, 0), depth: depth + 1, first });
      continue;
    }
    const last = first + (1n << BigInt(width - depth)) - 1n;
    const offset = node - nodes - separator;
    let saying = known.get(offset);
    if (node > nodes && saying === undefined) {
      saying = tried(name, () => sayingOf(readValue(offset)));
      known.set(offset, saying);
    }
    placed ||= saying?.placed === true;
    if (run && saying && run.saying.key === saying.key && run.last + 1n === first) run.last = last;
    else {
      keep(run);
      run = saying ? { saying, first, last } : null;
    }
  }
  keep(run);
  return { ranges, placed };
}

function childOf(bytes: Buffer, { nodes, bits, treeBytes }: Tree, node: number, side: 0 | 1): number {
  const at = (node * bits) / 4;
  if (node >= nodes || at + bits / 4 > treeBytes) return nodes;
  if (bits === 24) return bytes.readUIntBE(at + side * 3, 3);
  if (bits === 32) return bytes.readUInt32BE(at + side * 4);
  const middle = bytes[at + 3] ?? 0;
  return side === 0
    ? ((middle >> 4) << 24) | bytes.readUIntBE(at, 3)
    : ((middle & 15) << 24) | bytes.readUIntBE(at + 4, 3);
}

function fourStart(bytes: Buffer, tree: Tree): number {
  let node = 0;
  for (let depth = 0; depth < 96 && node < tree.nodes; depth++) node = childOf(bytes, tree, node, 0);
  return node < tree.nodes ? node : -1;
}

type Saying = Pick<AddressRange, 'country' | 'asn' | 'organisation'> & { placed: boolean; key: string };

function sayingOf(said: Said): Saying | null {
  const text = (...names: string[]) => names.map((one) => said.get(one)).find((value) => value !== undefined);
  const registered = countryCode(String(said.get('registered_country.iso_code') ?? ''));
  const country = registered ?? countryCode(String(text('country.iso_code', 'country_code', 'country') ?? ''));
  const asn = Number(String(text('autonomous_system_number', 'asn') ?? '').replace(/^AS/i, '') || Number.NaN);
  const organisation = plainText(String(text('autonomous_system_organization', 'as_name', 'organization') ?? ''));
  const isNumber = Number.isInteger(asn) && asn > 0 && asn < 2 ** 32;
  if (country === null && !isNumber) return null;
  const plain = { country, asn: isNumber ? asn : null, organisation: isNumber ? organisation : null };
  return { ...plain, placed: country !== null && registered === null, key: JSON.stringify(plain) };
}

function inOneSpace(
  first: bigint,
  last: bigint,
  version: number,
  { country, asn, organisation }: Saying,
): AddressRange[] {
  const said = { country, asn, organisation };
  if (version === 4) return [{ first: mapped(first), last: mapped(last), ...said }];
  const lastFour = 0xffff_ffffn;
  const parts: AddressRange[] = [];
  if (first <= lastFour) parts.push({ first: mapped(first), last: mapped(last < lastFour ? last : lastFour), ...said });
  if (last > lastFour) parts.push({ first: first > lastFour ? first : lastFour + 1n, last, ...said });
  return parts;
}

function tried<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw wrong(name, `it is damaged (${error instanceof Error ? error.message : String(error)})`);
  }
}
