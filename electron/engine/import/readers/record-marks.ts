import { type EventField, eventFieldNames } from '@shared/event.ts';
import type { Mapping } from '@shared/evidence.ts';
import type { RecordFormat } from '../../formats/format.ts';
import { isToldByValues, rankOf, timeRankOf } from '../names.ts';
import type { Leaves, NodeMark } from './json-text.ts';

/** What a format claims of a record: a bit for each key, of which there are more than a word has. */
export interface ClaimBits {
  claims: number;
  /** The 33rd key and those behind it. */
  claimsBeyond: number;
}

/** The bits of keys among the claims of a format. */
function claimBits(format: RecordFormat, keys: readonly string[]): ClaimBits {
  const all = [...new Set((format.claims ?? []).flat().map((key) => key.toLowerCase()))];
  const bits: ClaimBits = { claims: 0, claimsBeyond: 0 };
  for (const key of keys) {
    const at = all.indexOf(key.toLowerCase());
    if (at < 32) bits.claims |= 1 << at;
    else bits.claimsBeyond |= 1 << (at - 32);
  }
  return bits;
}

/** The bits of each list of keys that a format claims. */
export function claimsOf(format: RecordFormat): ClaimBits[] {
  return (format.claims ?? []).map((keys) => claimBits(format, keys));
}

/** Whether the values of a record have all the keys of one of these lists. */
export function meets(leaves: Leaves, wanted: readonly ClaimBits[]): boolean {
  let claims = 0;
  let claimsBeyond = 0;
  for (let i = 0; i < leaves.count; i += 1) {
    const mark = leaves.nodes[i]?.mark;
    if (!mark) continue;
    claims |= mark.claims;
    claimsBeyond |= mark.claimsBeyond;
  }
  return wanted.some(
    (one) => (claims & one.claims) === one.claims && (claimsBeyond & one.claimsBeyond) === one.claimsBeyond,
  );
}

/**
 * Where collectors keep the text of a record that they pass on, whatever it is of.
 * @source Amazon CloudWatch Logs, FilterLogEvents and subscriptions; Splunk, export of search results (_raw); Docker, json-file
 */
const carried: ReadonlySet<string> = new Set(['message', '@message', 'Message', '_raw', 'result._raw', 'log', 'raw']);

/** Whether the record itself may stand as a text under a path; a key that says something else to the format is not such a one. */
function mayHoldRecord(format: RecordFormat, path: string, fields: NodeMark['fields']): boolean {
  return path === format.embedded || (format.claims !== undefined && fields.length === 0 && carried.has(path));
}

/** What paths mean to formats without a mapping: a folder of a thousand files asks for the same few again and again. */
const knownMarks = new WeakMap<RecordFormat, Map<string, NodeMark>>();
const mostKnown = 20_000;

const turning = new WeakMap<RecordFormat, ReadonlySet<string>>();

/**
 * The keys that count for more or for less where a record is of another kind, in small letters: a record that has none of them
 * is told by the others in the same order, whatever it is.
 */
export function keysThatTurn(format: RecordFormat): ReadonlySet<string> {
  const known = turning.get(format);
  if (known) return known;
  const keys = new Set<string>();
  for (const { fields } of format.fieldsWhere ?? [])
    for (const [field, there] of Object.entries(fields)) {
      const own = (format.fields === 'well-known' ? undefined : format.fields[field as EventField]) ?? [];
      const all = [...new Set([...own, ...there])];
      const moved = new Set(
        all.filter((key) => !own.includes(key) || !there.includes(key) || there.indexOf(key) < own.indexOf(key)),
      );
      const rest = (list: readonly string[]) => list.filter((key) => !moved.has(key)).join('\n');
      for (const key of rest(own) === rest(there) ? moved : all) keys.add(key.toLowerCase());
    }
  turning.set(format, keys);
  return keys;
}

/** What a path means to a format, or to a person's mapping that comes before it. */
export function markOf(format: RecordFormat, mapping: Mapping | null, path: string): NodeMark {
  if (mapping) return freshMark(format, mapping, path);
  let known = knownMarks.get(format);
  if (!known) {
    known = new Map();
    knownMarks.set(format, known);
  }
  let mark = known.get(path);
  if (!mark) {
    mark = freshMark(format, null, path);
    if (known.size < mostKnown) known.set(path, mark);
  }
  return mark;
}

function freshMark(format: RecordFormat, mapping: Mapping | null, path: string): NodeMark {
  const claimKeys = [...new Set((format.claims ?? []).flat().map((key) => key.toLowerCase()))];
  const own = path.toLowerCase();
  const fields = eventFieldNames.flatMap((name, field) => {
    const rank = fieldRank(format, mapping, name, path);
    return rank < 0
      ? []
      : [{ field, rank, addressed: name === 'urlPath' && format.addresses?.includes(path) === true }];
  });
  return {
    timeRank: timeRank(format, mapping, path),
    fields,
    // A claim on an object is met by anything inside it.
    ...claimBits(
      format,
      claimKeys.filter((key) => own === key || own.startsWith(`${key}.`)),
    ),
    embedded: mayHoldRecord(format, path, fields),
    outcome: (format.outcomes ?? []).some((rule) => rule.key === path),
  };
}

/**
 * A mapping says which key comes first; where a record lacks it, and for fields the mapping does not name, the well-known
 * names hold. An empty text maps a field to nothing.
 */
function timeRank(format: RecordFormat, mapping: Mapping | null, path: string): number {
  if (mapping?.time === '') return -1;
  if (mapping?.time === path) return 0;
  const rank = format.fields === 'well-known' ? timeRankOf(path) : placeOf(path, format.time);
  return rank < 0 ? -1 : rank + 1;
}

function fieldRank(format: RecordFormat, mapping: Mapping | null, field: EventField, path: string): number {
  const mapped = mapping && Object.hasOwn(mapping.fields, field) ? mapping.fields[field] : undefined;
  if (mapped === '') return -1;
  if (mapped === path) return 0;
  // A key that a person gave to another field, or to the time, is not free.
  if (mapping && (mapping.time === path || Object.values(mapping.fields).includes(path))) return -1;
  const rank =
    format.fields === 'well-known'
      ? isToldByValues(field, path)
        ? -1
        : rankOf(field, path)
      : isOfAnother(format.fields, field, path)
        ? -1
        : placeOf(path, format.fields[field] ?? []);
  return rank < 0 ? -1 : rank + 1;
}

/** Whether one field names a key just as it is written, and this one in other letters: `caller` and `Caller` are two things then. */
function isOfAnother(
  fields: Readonly<Partial<Record<EventField, readonly string[]>>>,
  field: EventField,
  path: string,
): boolean {
  return !fields[field]?.includes(path) && Object.values(fields).some((keys) => keys.includes(path));
}

/** Where a path stands among keys, in whichever letters; as it is written first, for two keys may differ in that alone. */
function placeOf(path: string, keys: readonly string[]): number {
  const exact = keys.indexOf(path);
  return exact >= 0 ? exact : keys.findIndex((key) => key.toLowerCase() === path.toLowerCase());
}
