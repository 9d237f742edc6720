/** Writes a MaxMind DB of its own accord, for tests: networks of 32 or 128 bits and what is said of each. */
import { networkNumbers } from '@shared/address.ts';

type Value = string | number | { [name: string]: Value };

/** @source MaxMind DB File Format Specification 2.0 */
export function mmdb(
  networks: readonly (readonly [cidr: string, said: Value])[],
  { bits = 24, version = 6, epoch = 1_781_654_400, aliases = [] as string[] } = {},
): Buffer {
  type Node = [Node | number | null, Node | number | null];
  const root: Node = [null, null];
  const values: Buffer[] = [];
  let size = 0;
  const put = (first: bigint, width: number, depth: number, leaf: Node | number) => {
    let node = root;
    for (let level = 0; level < depth; level++) {
      const side = Number((first >> BigInt(width - level - 1)) & 1n) as 0 | 1;
      if (level === depth - 1) node[side] = leaf;
      else {
        const next = Array.isArray(node[side]) ? node[side] : ([null, null] as Node);
        node[side] = next;
        node = next;
      }
    }
    return node;
  };
  const placeOf = (cidr: string) => {
    const numbers = networkNumbers(cidr);
    if (numbers === null || numbers === 'bits-wrong') throw new Error(cidr);
    const four = !cidr.includes(':');
    const prefix = Number(cidr.split('/')[1]);
    if (version === 4) return { first: numbers.first & 0xffff_ffffn, depth: prefix };
    return { first: four ? numbers.first & 0xffff_ffffn : numbers.first, depth: four ? prefix + 96 : prefix };
  };
  const width = version === 4 ? 32 : 128;
  for (const [cidr, said] of networks) {
    const { first, depth } = placeOf(cidr);
    put(first, width, depth, size);
    const bytes = encoded(said);
    values.push(bytes);
    size += bytes.length;
  }
  for (const cidr of aliases) {
    let four: Node = root;
    for (let level = 0; level < 96; level++) four = four[0] as Node;
    const { first, depth } = placeOf(cidr);
    put(first, width, depth, four);
  }
  const nodes: Node[] = [];
  const numbers = new Map<Node, number>();
  const number = (node: Node) => {
    if (numbers.has(node)) return;
    numbers.set(node, nodes.length);
    nodes.push(node);
    for (const child of node) if (Array.isArray(child)) number(child);
  };
  number(root);
  const tree = Buffer.alloc((nodes.length * bits) / 4);
  for (const [at, node] of nodes.entries()) {
    const [left, right] = node.map((child) =>
      child === null ? nodes.length : Array.isArray(child) ? (numbers.get(child) ?? 0) : child + nodes.length + 16,
    ) as [number, number];
    const place = (at * bits) / 4;
    if (bits === 28) {
      tree.writeUIntBE(left & 0xff_ffff, place, 3);
      tree[place + 3] = ((left >> 24) << 4) | (right >> 24);
      tree.writeUIntBE(right & 0xff_ffff, place + 4, 3);
    } else {
      tree.writeUIntBE(left, place, bits / 8);
      tree.writeUIntBE(right, place + bits / 8, bits / 8);
    }
  }
  const about = encoded({
    node_count: nodes.length,
    record_size: bits,
    ip_version: version,
    binary_format_major_version: 2,
    binary_format_minor_version: 0,
    build_epoch: epoch,
    database_type: 'Invented-Networks',
    languages: {},
    description: { en: 'Invented networks for tests' },
  });
  return Buffer.concat([tree, Buffer.alloc(16), ...values, Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1'), about]);
}

function encoded(value: Value): Buffer {
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([head(2, text.length), text]);
  }
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return Buffer.concat([head(6, 4), bytes]);
  }
  const pairs = Object.entries(value).flatMap(([name, inner]) => [encoded(name), encoded(inner)]);
  return Buffer.concat([head(7, Object.keys(value).length), ...pairs]);
}

function head(type: number, size: number): Buffer {
  return size < 29 ? Buffer.from([(type << 5) | size]) : Buffer.from([(type << 5) | 29, size - 29]);
}
