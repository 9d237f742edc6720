import { eventFieldNames } from '@shared/event.ts';
import type { Pairs } from '../formats/format.ts';
import type { Program, Word } from './program.ts';
import { argumentKeys, zoneKeys } from './readers/key-values.ts';
import { joined } from './readers/table-head.ts';

/** Under this name the words between pairs are kept, where the message is another. */
export const wordsName = 'words';
/** Of a declared key: its value may be hexadecimal digits, goes on over blanks, is the zone of a time; arguments follow it, it is one. */
const [hexadecimal, open, zone, count, argument] = [1, 2, 4, 8, 16];
/** As tokenizer/pairs.ts has room for. */
const mostDeclared = 120;

/** Whether the machine can read what a format says of its keys. */
export function canReadPairs(pairs: Pairs): boolean {
  return pairs.fields.eventOutcome === undefined && declaredKeys(pairs).length <= mostDeclared;
}

function declaredKeys(pairs: Pairs): string[] {
  const { fields, time = [], claims = [], hex = [], open: opened = [], outcomes = [], argumentCount } = pairs;
  return [
    ...new Set([
      ...Object.values(fields).flat(),
      ...time.flatMap((name) => name.split(joined)),
      ...claims.flat(),
      ...hex,
      ...(argumentCount === undefined ? [] : [argumentCount, ...argumentKeys]),
      ...(opened === 'all' ? [] : opened),
      ...outcomes.map(({ key }) => key),
    ]),
  ];
}

/** What tokenizer/pairs.ts is told: words of four bytes; declared keys are numbered. */
export function pairWords({ block, text, list, nameAt, namesAt, nameCount }: Program, pairs: Pairs): Word {
  const keys = declaredKeys(pairs);
  const slot = (key: string) => keys.indexOf(key);
  const slots = (some: readonly string[]) => block([some.length, ...some.map(slot)]);
  const lists = (some: readonly (readonly string[])[]) => [block(some.map(slots)), some.length];
  const fields = eventFieldNames.flatMap((field, at) => {
    const own = pairs.fields[field];
    return own ? [at, slots(own)] : [];
  });
  const flagsOf = (key: string) =>
    (pairs.hex?.includes(key) ? hexadecimal : 0) |
    (pairs.open !== 'all' && pairs.open?.includes(key) ? open : 0) |
    (zoneKeys.has(key) ? zone : 0) |
    (key === pairs.argumentCount ? count : 0) |
    (pairs.argumentCount !== undefined && argumentKeys.has(key) ? argument : 0);
  const outcomes = (pairs.outcomes ?? []).flatMap(({ key, equals, outcome }) => [
    slot(key),
    ...(equals === undefined ? [0, 0] : text(equals)),
    outcome === 'success' ? 1 : 2,
  ]);
  return block([
    pairs.colon ? 58 : 61,
    pairs.between?.charCodeAt(0) ?? 0,
    pairs.open === 'all' ? 1 : 0,
    ...list(['-', ...(pairs.absent ?? [])]),
    ...lists(pairs.claims ?? []),
    ...lists((pairs.time ?? []).map((name) => name.split(joined))),
    block(fields),
    fields.length / 2,
    block(outcomes),
    outcomes.length / 4,
    block(keys.flatMap((key) => [...text(key), flagsOf(key)])),
    keys.length,
    namesAt,
    nameCount,
    nameAt(wordsName),
  ]);
}
