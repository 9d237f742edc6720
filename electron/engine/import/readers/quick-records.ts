import type { Mapping } from '@shared/evidence.ts';
import type { RecordFormat } from '../../formats/format.ts';
import type { Clock } from '../clock.ts';
import type { Machine } from '../compiled.ts';
import type { Taker } from '../quick-lines.ts';
import { childOf, createTree, elementOf, type JsonNode, plainText } from './json-text.ts';
import { createPairNames } from './quick-pairs.ts';
import { claimBit, markOf } from './record-marks.ts';
import { no, yes } from './values.ts';

const encoder = new TextEncoder();
const quote = 34;
const backslash = 92;

/**
 * Has the compiled part read records, one a line or as a list holds them; null where it cannot read any of a format. It is told
 * each name when it first meets it, with what the name means; whatever it is not sure of it leaves to `createRecordUser`.
 */
export function createRecordTaker(
  machine: Machine,
  arrangement: 'lines' | 'list',
  format: RecordFormat,
  mapping: Mapping | null,
  clock: Clock,
  readsMessages: boolean,
): Taker | null {
  const { calls } = machine;
  if (!declare(machine, format, readsMessages)) return null;
  machine.daysOf(clock.offsetOf);
  calls.openClock(clock.settled ? 1 : 0);
  calls.openTimes(format.counted === 'seconds' ? 1 : 0);
  const outcomeKeys = keysOf(format);
  const tree = createTree((path) => markOf(format, mapping, path));
  const nodes = new Map<number, JsonNode>([[calls.openTree(), tree.root]]);
  const pairs = format.pairs ? createPairNames(machine, format.pairs, (path) => markOf(format, mapping, path)) : null;
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
    return tree.size > size && add(at, child, true);
  }

  const members = format.members ? new RegExp(`^${format.members}\\d+(\\.|$)`) : null;

  /** Paths that only the other reader knows what to do with. */
  function isStrange({ path, mark }: JsonNode): boolean {
    return mark.embedded || path === 'clientPort' || path === 'httpVersion' || members?.test(path) === true;
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
      mark.timeRank + 1,
      mark.outcome ? outcomeKeys.indexOf(path) + 1 : 0,
      isStrange(node) ? 1 : 0,
    );
    if (at === 0) return false;
    let place = calls.contentOf(at);
    machine.words().set(
      mark.fields.flatMap(({ field, rank }) => [field, rank]),
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

  const run = arrangement === 'lines' ? calls.runRecordLines : calls.runRecordList;
  return (from, end, line, offset, valid) => {
    for (;;) {
      const why = run(from, end, line, offset, valid);
      if (why !== 1 || calls.lacksName() === 0 || !learn(calls.lackingParent(), calls.lackingName())) return why;
      // With records taken before it the line comes again: what they told must be heard first.
      if ((new Float64Array(machine.bytes().buffer, calls.toldAt(), 2)[1] as number) > 0) return 0;
    }
  };
}

/** The bytes of a key that begins there, up to its quote. */
function keyAt(bytes: Uint8Array, from: number): Uint8Array {
  let end = from;
  while (bytes[end] !== quote && bytes[end] !== 10 && end - from < 5000) end++;
  return bytes[end] === quote ? bytes.slice(from, end) : new Uint8Array(0);
}

function keysOf(format: RecordFormat): string[] {
  return [...new Set((format.outcomes ?? []).map(({ key }) => key))];
}

const textRoom = 16_384;
const textRooms = new WeakMap<Machine, number>();

/** Where the values stand that decide outcomes. */
function textRoomOf(machine: Machine): number {
  const known = textRooms.get(machine) ?? machine.calls.openRoom(textRoom);
  textRooms.set(machine, known);
  return known;
}

/** Writes what a format says of its records into the compiled part; false when it is too much. */
function declare(machine: Machine, format: RecordFormat, readsMessages: boolean): boolean {
  const { calls } = machine;
  const claims = (format.claims ?? []).map((keys) => keys.reduce((bits, key) => bits | claimBit(format, key), 0));
  const outcomes = format.outcomes ?? [];
  const otherwise = format.otherwise === undefined ? 0 : codeOf(format.otherwise);
  if (calls.openRecords(claims.length, outcomes.length, otherwise, readsMessages ? 1 : 0, format.pairs ? 1 : 0) === 0)
    return false;
  const wanted = outcomes.map(({ equals }) => encoder.encode(equals ?? ''));
  const keys = keysOf(format);
  let text = textRoomOf(machine);
  if (wanted.reduce((sum, { length }) => sum + length, 0) > textRoom) return false;
  const words = machine.words();
  words.set(claims, calls.claimsAt() >> 2);
  for (const [index, { key, equals, outcome }] of outcomes.entries()) {
    const bytes = wanted[index] as Uint8Array;
    const rule = [keys.indexOf(key), equals === undefined ? 0 : text, bytes.length, codeOf(outcome)];
    words.set(rule, (calls.rulesAt() >> 2) + index * 4);
    machine.bytes().set(bytes, text);
    text += bytes.length;
  }
  writeOutcomeWords(machine);
  return true;
}

function codeOf(outcome: 'success' | 'failure'): number {
  return outcome === 'success' ? 1 : 2;
}

/** The words for outcomes that are plain ASCII: others the compiled part leaves. */
function writeOutcomeWords(machine: Machine): void {
  const { calls } = machine;
  let [at, count] = [calls.outcomeWordsAt(), 0];
  for (const [code, words] of [
    [1, yes],
    [2, no],
  ] as const) {
    for (const word of words) {
      const bytes = encoder.encode(word);
      if (bytes.length !== word.length) continue;
      machine.bytes().set([bytes.length, code, ...bytes], at);
      at += 16;
      count++;
    }
  }
  calls.setOutcomeWords(count);
}
