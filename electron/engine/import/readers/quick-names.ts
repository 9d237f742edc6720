import type { Mapping } from '@shared/evidence.ts';
import type { LineFormat, RecordFormat } from '../../formats/format.ts';
import type { Machine } from '../compiled.ts';
import { namesOfRules } from '../layout-program.ts';
import { namesUtc } from '../names.ts';
import { textOf } from '../text.ts';
import { childOf, createTree, elementOf, type JsonNode, plainText } from './json-text.ts';
import { createPairNames } from './quick-pairs.ts';
import { keysThatTurn, markOf } from './record-marks.ts';
import { isUntitled } from './untitled-values.ts';

const encoder = new TextEncoder();
const quote = 34;
const backslash = 92;

/** The names that the compiled part has been told, for records of one format. */
interface Names {
  /** Tells it the name that begins there (0 for an element of a list) in a node; false when only the other reader knows it. */
  learn(parent: number, from: number): boolean;
  /** How many it knows. */
  readonly size: () => number;
}

/** Files of a folder have the same names: what was told of the file before holds. */
const lately = new WeakMap<Machine, { format: RecordFormat; names: Names }>();
/** What the compiled part calls a path under which another record may stand as a text. */
const embeddedPath = 0xffff_ffff;
/** And one within the name that such a record's paths leave out, and those of the record in it do not. */
const wrappedPath = 0xffff_fffe;
/** What the compiled part calls a field, beside its number, that a path holds only with an address and its scheme. */
const addressedField = 32;
/** No honest format has so many: a file that had is not to fill the room of those after it. */
const mostKept = 2000;

export function namesOf(
  machine: Machine,
  format: RecordFormat,
  mapping: Mapping | null,
  rules: LineFormat | null,
): Names {
  const known = lately.get(machine);
  if (known?.format === format && !mapping && known.names.size() < mostKept) return known.names;
  const names = createNames(machine, format, mapping, rules && namesOfRules(rules));
  if (mapping) lately.delete(machine);
  else lately.set(machine, { format, names });
  return names;
}

function createNames(
  machine: Machine,
  format: RecordFormat,
  mapping: Mapping | null,
  ruleNames: readonly string[] | null,
): Names {
  const { calls } = machine;
  const outcomeKeys = outcomeKeysOf(format);
  const tree = createTree((path) => markOf(format, mapping, path), format.wrapper);
  const nodes = new Map<number, JsonNode>([[calls.openTree(), tree.root]]);
  const pairs = format.pairs ? createPairNames(machine, format.pairs, (path) => markOf(format, mapping, path)) : null;
  /** What stands within the name that paths leave out. */
  const wrapped = new Set<JsonNode>();
  /** The first node of each path. */
  const paths = new Map<string, number>();

  function learn(at: number, from: number): boolean {
    const key = from === 0 ? null : keyAt(machine.bytes(), from);
    if (key?.length === 0 || key?.includes(backslash)) return false;
    const list = pairs?.named(at, key);
    if (list) return add(at, list, false);
    const parent = nodes.get(at);
    if (!parent) return false;
    const { size } = tree;
    const child = key
      ? childOf(tree, parent, key, 0, key.length, plainText)
      : elementOf(tree, parent, parent.elements.length);
    if (wrapped.has(parent) || (parent === tree.root && key !== null && isWrapper(key))) wrapped.add(child);
    return tree.size > size && add(at, child, true);
  }

  function isWrapper(key: Uint8Array): boolean {
    return textOf(key, 0, key.length) === format.wrapper;
  }

  const members = format.members ? new RegExp(`^${format.members}\\d+(\\.|$)`) : null;

  /** 1 for paths that only the other reader knows what to do with; where rules give the same name, its position among theirs and 2. */
  function strangenessOf(node: JsonNode): number {
    const { path, mark } = node;
    if (mark.embedded && !ruleNames) return embeddedPath;
    if (mark.timeRank >= 0 && namesUtc(path)) return 1;
    if (keysThatTurn(format).has(path.toLowerCase()) || (format.untitled && isUntitled(path))) return 1;
    if (mark.embedded || path === 'clientPort' || path === 'httpVersion' || members?.test(path)) return 1;
    const position = ruleNames?.indexOf(path) ?? -1;
    if (position >= 0) return position + 2;
    return wrapped.has(node) && format.embedded !== undefined && !ruleNames ? wrappedPath : 0;
  }

  /** Tells the compiled part of a node; false when it has no more room. */
  function add(parent: number, node: JsonNode, mayPair: boolean): boolean {
    const { path, key, mark } = node;
    const name = encoder.encode(`${JSON.stringify(path)}:`);
    const at = calls.addNode(
      parent,
      key.length === 0 ? 0 : key.length + 1,
      name.length,
      mark.fields.length,
      paths.get(path) ?? 0,
      mark.claims,
      mark.claimsBeyond,
      mark.timeRank + 1,
      mark.outcome ? outcomeKeys.indexOf(path) + 1 : 0,
      strangenessOf(node),
    );
    if (at === 0) return false;
    let place = calls.contentOf(at);
    machine.words().set(
      mark.fields.flatMap(({ field, rank, addressed }) => [addressed ? field | addressedField : field, rank]),
      place >> 2,
    );
    place += mark.fields.length * 8;
    const bytes = machine.bytes();
    if (key.length > 0) {
      bytes.set(key, place);
      bytes[place + key.length] = quote;
      place += key.length + 1;
    }
    bytes.set(name, place);
    nodes.set(at, node);
    if (mayPair) pairs?.tell(at, path);
    if (!paths.has(path)) paths.set(path, at);
    return true;
  }

  return { learn, size: () => nodes.size };
}

/** The bytes of a key that begins there, up to its quote. */
function keyAt(bytes: Uint8Array, from: number): Uint8Array {
  let end = from;
  while (bytes[end] !== quote && bytes[end] !== 10 && end - from < 5000) end++;
  return bytes[end] === quote ? bytes.slice(from, end) : new Uint8Array(0);
}

/** Keys that decide outcomes, in the order of their rules. */
export function outcomeKeysOf(format: RecordFormat): string[] {
  return [...new Set((format.outcomes ?? []).map(({ key }) => key))];
}
