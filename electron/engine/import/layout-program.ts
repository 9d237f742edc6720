import type { TimeShape } from '../formats/field-use.ts';
import type { LineFormat } from '../formats/format.ts';
import { termIndex } from './columns.ts';
import type { Machine } from './compiled.ts';
import { canReadPairs, pairWords, wordsName } from './pair-program.ts';
import { createProgram, firstEight, ownNames, type Program, type Word } from './program.ts';
import { type CompiledLayout, headingsOf, inOrder, layoutsOf, type Step } from './readers/layout.ts';
import { rulesOf, type SetOfRules } from './readers/messages.ts';
import { ruleWords } from './rule-program.ts';
import { monthsByName } from './times/months.ts';
import { zoneNames } from './times/zones.ts';

/** As tokenizer/stamps.ts numbers them; what is not here is left to the plain reader. */
export const timeShapes: readonly TimeShape[] = [
  'clf',
  'iso',
  'rfc3339',
  'syslog',
  'ctime',
  'compact',
  'epoch',
  'cisco',
  'short',
  'snort',
  'monthday',
  'mdy',
  'dmy',
  'worded',
  'monthname',
  'sophos',
  'digits',
  'zoned',
  'oracle',
  'yearfirst',
  'clocked',
];
/** Words of a step, as tokenizer/layout-steps.ts has them. */
const stepWordCount = 16;
const noShape = -1;
const unknownShape = -2;
/** As tokenizer/fields.ts numbers them; a number is either of two. */
const kinds = [
  ['none', 'time', 'term', 'text', 'status', 'bytes', 'more', 'clients', 'peer', 'account'],
  ['request', 'target', 'extras', 'program', 'structured', 'message', 'pairs', 'forwarded'],
].flat();
const checks: readonly Step['check'][] = [
  'none',
  'count',
  'status',
  'word',
  'host',
  'structured',
  'program',
  'oneOf',
  'address',
];
export const texts: readonly string[] = ['urlPath', 'urlQuery', 'message'];
const notGiven = 1;
const again = 2;
const timeAbove = 4;
const surelyFits = 8;
const withPairs = 16;

const programs = new WeakMap<Machine, WeakMap<object, number>>();

/** Writes a format's layouts into a machine's memory, once; gives where they stand. @param others rules asked before the format's own */
export function layoutProgram(machine: Machine, format: LineFormat, others: SetOfRules | null): number {
  const known = programs.get(machine) ?? new WeakMap<object, number>();
  programs.set(machine, known);
  const before = known.get(format);
  if (before !== undefined) return before;
  const at = written(format, others).place(machine);
  known.set(format, at);
  return at;
}

/** The same with nothing but the rules of a format, for messages that stand in records. */
export function rulesProgram(machine: Machine, { pairs: _pairs, ...format }: LineFormat): number {
  const known = programs.get(machine) ?? new WeakMap<object, number>();
  programs.set(machine, known);
  const key = format.messages ?? format;
  const at = known.get(key) ?? written({ ...format, layouts: [] }, null).place(machine);
  known.set(key, at);
  return at;
}

/** Names of fields beyond the common ones that the rules of a format may give, in the order in which `rulesProgram` has them. */
export function namesOfRules({ messages, uses, absent }: LineFormat): string[] {
  const rules = messages ? rulesOf(messages, uses, absent).rules : [];
  return [...new Set([...ownNames, ...rules.flatMap(({ layout }) => namesOf(layout))])];
}

/** Whether any of a format's lines can be read by the machine. */
export function hasProgram(format: LineFormat): boolean {
  return layoutsOf(format).some((one) => !isLeft(one, format));
}

/** What is said of such a line is for the plain reader. */
function isLeft(layout: CompiledLayout, format: LineFormat): boolean {
  const { steps, place } = layout;
  const kindsLeft: string[] = format.continued === 'message' ? ['pairs', 'clients'] : [];
  if (format.pairs && !canReadPairs(format.pairs)) kindsLeft.push('pairs');
  if (format.messages?.records) kindsLeft.push('message');
  return place !== null || !isKnown(layout) || steps.some(({ kind }) => kindsLeft.includes(kind));
}

/** Whether the machine knows what the fields of a layout are. */
function isKnown({ steps }: CompiledLayout): boolean {
  return steps.every(({ kind }) => kind === 'number' || kinds.includes(kind));
}

/** Whether a line that a layout matches is surely of it; those who asked, and pairs, may turn out to be something else. */
function fitsOnceMatched({ steps }: CompiledLayout): boolean {
  return steps.every(({ kind }) => kind !== 'clients' && kind !== 'pairs');
}

function written(format: LineFormat, others: SetOfRules | null): Program {
  const layouts = layoutsOf(format);
  const sets = [others, format.messages ? rulesOf(format.messages, format.uses, format.absent) : null];
  const all = [...layouts, ...sets.flatMap((set) => set?.rules.map(({ layout }) => layout) ?? [])];
  const program = createProgram([...all.flatMap(namesOf), ...(format.pairs ? [wordsName] : [])]);
  const { block, blocks, text, list, nameAt } = program;

  function targetOf({ kind, target }: Step): Word {
    if (kind === 'term') return termIndex(target as Parameters<typeof termIndex>[0]);
    if (kind === 'text') return texts.indexOf(target);
    return kind === 'more' ? nameAt(target) : 0;
  }

  function stepWords(step: Step): Word[] {
    const kind = step.kind === 'number' ? (step.target === 'httpStatus' ? 'status' : 'bytes') : step.kind;
    const ahead = step.ahead === 'digit' ? 8 : step.ahead === 'gap' ? 16 : 0;
    const flags = (step.quoted ? 1 : 0) | (step.last ? 2 : 0) | (step.padded ? 4 : 0) | ahead;
    return [
      kinds.indexOf(kind),
      targetOf(step),
      ...text(step.after),
      shapeOf(step),
      flags,
      checks.indexOf(step.check),
      ...list(step.oneOf),
      block(step.names.map(nameAt)),
      step.names.length,
      wayOf(step),
      ...firstEight(step.after),
      blankIn(step),
    ];
  }

  function layoutWords(layout: CompiledLayout, action: string | null, outcome: string | null, flags: number): Word[] {
    const { steps, marks, must } = layout;
    return [
      ...text(layout.lead),
      blocks(steps, stepWordCount, stepWords),
      steps.length,
      ...list(must),
      ...text(action ?? ''),
      outcome === null ? 0 : outcome === 'success' ? 1 : 2,
      block(marks.flatMap(([name, value]) => [nameAt(name), ...text(value)])),
      marks.length,
      flags,
      0,
      0,
    ];
  }

  function ruleSet(set: SetOfRules | null): Word {
    if (!set) return 0;
    return ruleWords(program, set, ({ layout, rule: { action = null, outcome = null, again: unwraps } }) =>
      layoutWords(layout, action, outcome, (unwraps ? again : 0) | (isKnown(layout) ? 0 : notGiven)),
    );
  }

  const absent = format.absent?.charCodeAt(0) ?? 0;
  const headings = headingsOf(format).flatMap((heading) => [
    ...text(heading.replace(/^\*/, '')),
    heading.startsWith('*') ? 1 : 0,
  ]);
  const flagsOf = (one: CompiledLayout) =>
    (isLeft(one, format) ? notGiven : 0) |
    (one.timeAbove ? timeAbove : 0) |
    (fitsOnceMatched(one) ? surelyFits : 0) |
    (one.steps.some(({ kind }) => kind === 'pairs') ? withPairs : 0);
  const places = layouts.map((one) => block(layoutWords(one, one.action, one.outcome, flagsOf(one))));
  const lists = new Map<string, Word>();
  /** The layouts that may begin with a byte, each knowing what it has in common with the one before it. */
  function beginning(first: number): Word {
    const some = [...layouts.keys()].filter((at) => mayBegin(layouts[at] as CompiledLayout, first, absent));
    const known = lists.get(some.join());
    if (known) return known;
    const ordered = inOrder(some.map((at) => layouts[at] as CompiledLayout));
    const made = block([
      some.length,
      ...some.flatMap((at, index) => [places[at] as Word, ordered[index]?.shared as number]),
    ]);
    lists.set(some.join(), made);
    return made;
  }

  program.put(0, [
    block(Array.from({ length: 256 }, (_, first) => beginning(first))),
    absent,
    format.comment?.charCodeAt(0) ?? 0,
    format.outcomeFromStatus ? 1 : 0,
    format.continued === 'message' ? 1 : 0,
    block(headings),
    headings.length / 3,
    ruleSet(sets[0] ?? null),
    ruleSet(sets[1] ?? null),
    program.namesAt,
    ...timeWords(program),
    format.pairs ? pairWords(program, format.pairs) : 0,
    program.nameCount,
  ]);
  return program;
}

function namesOf({ steps, marks }: CompiledLayout): string[] {
  return [
    ...steps.flatMap(({ kind, target, names }) => (kind === 'more' ? [target, ...names] : names)),
    ...marks.map(([mark]) => mark),
  ];
}

/** Shapes of time that begin with a letter or with a digit, whatever else they are. */
const letterFirst: readonly TimeShape[] = ['syslog'];
const digitFirst: readonly TimeShape[] = ['clf', 'iso', 'rfc3339', 'clocked', 'zoned', 'yearfirst', 'worded'];
const atSign = 64;

/** Whether a line of a layout may begin with a byte. @param absent the byte of a time that states nothing, or 0 */
function mayBegin({ lead, steps: [step] }: CompiledLayout, first: number, absent: number): boolean {
  if (lead.length > 0) return lead[0] === first;
  if (!step || step.read === null || step.padded || !step.use || !('time' in step.use) || first === absent) return true;
  if (step.use.time === 'tai64n') return first === atSign;
  if (digitFirst.includes(step.use.time)) return first >= 48 && first <= 57;
  return !letterFirst.includes(step.use.time) || ((first | 32) >= 97 && (first | 32) <= 122);
}

/** The usual fields are found by a way of their own, as tokenizer/layout-steps.ts has them. */
function wayOf(step: Step): number {
  const { after, check, last, padded, quoted, ahead, read } = step;
  const plain = read === null && !padded && !quoted;
  const free = plain && check === 'none' && ahead === 'any';
  if (after.length === 0) return free ? ways.rest : ways.any;
  if (free) return last ? ways.lastText : after.length === 1 ? ways.byte : ways.text;
  if (!plain || last || ahead === 'gap' || check === 'none' || after.length > 8) return ways.any;
  if (check === 'count' || check === 'status') return after.length === 1 && after[0] === blank ? ways.number : ways.any;
  if (!withoutBlanks.includes(check)) return ways.any;
  if (after[blankIn(step)] === blank) return ways.word;
  return after.length === 1 && (after[0] as number) > blank ? ways.part : ways.any;
}

const ways = { any: 0, byte: 1, word: 2, part: 3, number: 4, rest: 5, text: 6, lastText: 7 };
const withoutBlanks: readonly Step['check'][] = ['word', 'host', 'program', 'address'];
const blank = 32;

/** Where in the literal behind a field the first blank stands, or what counts as one; 0 where none does. */
function blankIn({ after }: Step): number {
  return Math.max(
    0,
    after.findIndex((byte) => byte <= blank),
  );
}

/** What shape a time has; what the machine does not know how to check is as a time it does not know. */
function shapeOf({ read, use, check }: Step): number {
  if (!checks.includes(check)) return unknownShape;
  if (read === null || !use || !('time' in use)) return noShape;
  const shape = timeShapes.indexOf(use.time);
  return shape < 0 ? unknownShape : shape;
}

/** What the machine is told of zones and months. */
export function timeWords({ block }: Program): Word[] {
  const months = monthWords();
  return [block(zoneWords()), zoneNames.size, block(months), months.length / 4];
}

/** Length, number, and fourteen bytes of letters. */
function monthWords(): number[] {
  return [...monthsByName].flatMap(([name, month]) => {
    const own = Buffer.alloc(16);
    own[0] = Buffer.byteLength(name);
    own[1] = month;
    own.write(name, 2);
    return [0, 4, 8, 12].map((at) => own.readInt32LE(at));
  });
}

/** Eight bytes of letters, and minutes. */
function zoneWords(): number[] {
  return [...zoneNames].flatMap(([name, minutes]) => {
    const letters = Buffer.alloc(8);
    letters.write(name, 'latin1');
    return [letters.readInt32LE(0), letters.readInt32LE(4), minutes];
  });
}
