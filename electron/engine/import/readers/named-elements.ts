import type { RecordFormat } from '../../formats/format.ts';
import { type JsonNode, type Leaves, type NodeMark, nothing } from './json-text.ts';

type Pairs = NonNullable<RecordFormat['pairs']>;

/** What a path is to a list whose elements name themselves. */
export interface Place {
  list: string;
  /** The list with the element's number: name and values of one element share it. */
  element: string;
  /** -1 for the name, else the position among the keys of values. */
  value: number;
  /** Beside another value of the same element, so that its own key must tell them apart. */
  second: boolean;
  key: string;
}

/** Distinct names that are remembered; hostile records may have any number. */
const mostNames = 4_000;

/**
 * Lists whose elements name themselves are read as if they were objects: of `{"name": "Host", "value": "a"}` in `headers`
 * becomes `headers.Host`, so that a declaration can name it and a person can find it.
 */
export function createNamedElements(
  pairs: Pairs,
  mark: (path: string) => NodeMark,
  textAt: (b: Uint8Array, leaves: Leaves, i: number) => string,
): (b: Uint8Array, leaves: Leaves) => void {
  const places = new WeakMap<JsonNode, Place | 'none'>();
  const nodes = new Map<string, JsonNode>();

  function placeOf(node: JsonNode): Place | 'none' {
    const known = places.get(node);
    if (known) return known;
    const found = findPlace(pairs, node.path) ?? 'none';
    places.set(node, found);
    return found;
  }

  function nodeFor(path: string): JsonNode | undefined {
    const known = nodes.get(path);
    if (known || nodes.size >= mostNames) return known;
    const node = { path, within: path, key: new Uint8Array(0), children: [], next: 0, elements: [], mark: mark(path) };
    nodes.set(path, node);
    return node;
  }

  return (b, leaves) => {
    let names: Map<string, number> | null = null;
    for (let i = 0; i < leaves.count; i += 1) {
      const place = placeOf(leaves.nodes[i] as JsonNode);
      if (place === 'none' || place.value >= 0) continue;
      names ??= new Map();
      names.set(place.element, i);
    }
    if (!names) return;
    const used: number[] = [];
    for (let i = 0; i < leaves.count; i += 1) {
      const place = placeOf(leaves.nodes[i] as JsonNode);
      if (place === 'none' || place.value < 0) continue;
      const at = names.get(place.element);
      if (at === undefined) continue;
      const name = textAt(b, leaves, at);
      if (name === '' || name.length > 200) continue;
      const node = nodeFor(`${place.list}.${name}${place.second ? `.${place.key}` : ''}`);
      if (!node) continue;
      leaves.nodes[i] = node;
      used.push(at);
    }
    // The name is said by the path now.
    for (const at of used) leaves.kinds[at] = nothing;
  };
}

/** What a path is to such lists, null for nothing. */
export function findPlace(pairs: Pairs, path: string): Place | null {
  for (const { list, name, value, besides } of pairs) {
    if (!path.startsWith(`${list}.`)) continue;
    const rest = path.slice(list.length + 1);
    const cut = rest.indexOf('.');
    if (cut <= 0 || !/^\d+$/.test(rest.slice(0, cut))) continue;
    const key = rest.slice(cut + 1);
    const element = `${list}.${rest.slice(0, cut)}`;
    if (key === name) return { list, element, value: -1, second: false, key };
    const at = value.indexOf(key);
    if (at >= 0) return { list, element, value: at, second: at > 0 && besides === true, key };
  }
  return null;
}
