import type { RecordFormat } from '../../formats/format.ts';
import type { Machine } from '../compiled.ts';
import type { JsonNode, NodeMark } from './json-text.ts';
import { findPlace } from './named-elements.ts';

/** What the compiled reader is told of lists whose elements name themselves. */
export interface PairNames {
  /** Tells what a path is to such lists. */
  tell(node: number, path: string): void;
  /** The node of a name, where names are what `parent` holds; null for any other parent, or for one name too many. */
  named(parent: number, name: Uint8Array | null): JsonNode | null;
}

/** As tokenizer/json-pairs.ts has room for. */
const mostElements = 4000;
const mostNames = 4000;

export function createPairNames(
  { calls }: Machine,
  pairs: NonNullable<RecordFormat['pairs']>,
  mark: (path: string) => NodeMark,
): PairNames {
  const elements = new Map<string, number>();
  /** Where the names of a list go, by the list and what stands behind the name. */
  const parents = new Map<string, number>();
  const lists = new Map<number, { list: string; behind: string }>();
  let names = 0;

  function parentOf(list: string, behind: string): number {
    const own = JSON.stringify([list, behind]);
    const known = parents.get(own);
    if (known !== undefined) return known;
    const made = calls.addNode(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    parents.set(own, made);
    lists.set(made, { list, behind });
    return made;
  }

  return {
    tell(node, path) {
      const place = findPlace(pairs, path);
      if (!place) return;
      const element = elements.get(place.element) ?? elements.size + 1;
      const parent = place.value < 0 ? 0 : parentOf(place.list, place.second ? `.${place.key}` : '');
      if (element > mostElements || (parent === 0 && place.value >= 0)) {
        calls.setPair(node, 3, 0, 0);
        return;
      }
      elements.set(place.element, element);
      calls.setPair(node, place.value < 0 ? 1 : 2, element, parent);
    },
    named(parent, name) {
      const list = lists.get(parent);
      if (!list || !name || names >= mostNames) return null;
      names += 1;
      const path = `${list.list}.${Buffer.from(name).toString('latin1')}${list.behind}`;
      return { path, within: path, key: name, children: [], next: 0, elements: [], mark: mark(path) };
    },
  };
}
