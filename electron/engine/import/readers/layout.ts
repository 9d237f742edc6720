import { type EventField, eventFields } from '@shared/event.ts';
import type { FieldUse } from '../../formats/field-use.ts';
import type { Layout, LineFormat } from '../../formats/format.ts';
import { timeReaders } from '../times/shapes.ts';
import type { TimeReader } from '../times/stamp.ts';

/** A layout made ready to run over bytes: `match` notes where each field stands, and nothing else is made. */
export interface CompiledLayout {
  lead: Uint8Array;
  steps: readonly Step[];
  marks: readonly (readonly [string, string])[];
  loose: boolean;
  place: 'within' | 'either' | null;
  action: string | null;
  outcome: 'success' | 'failure' | null;
  timeAbove: boolean;
  must: readonly Buffer[];
  /** How many of its first fields stand as in the layout before it, -1 when not even what leads them does. */
  shared: number;
}

type Part = Extract<FieldUse, { part: string }>['part'];
export type StepKind = 'none' | 'time' | 'term' | 'text' | 'number' | 'more' | Part;

export interface Step {
  name: string;
  use: FieldUse | null;
  /** What the field is, for a quick switch on the way of every line. */
  kind: StepKind;
  /** The event field, or the name in `more`. */
  target: string;
  /** The literal after the field; empty at the layout's end. */
  after: Uint8Array;
  read: TimeReader | null;
  quoted: boolean;
  last: boolean;
  /** Blanks before the field are passed over. */
  padded: boolean;
  /** What must follow the literal for it to be the field's end. */
  ahead: 'any' | 'digit' | 'gap';
  check: 'none' | 'count' | 'status' | 'word' | 'host' | 'structured' | 'program' | 'oneOf' | 'address';
  oneOf: readonly string[];
  /** Of the extras, by position. */
  names: readonly string[];
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The layouts of a format made ready: once, for every format is tried on every file. */
export function layoutsOf({ layouts, uses }: Pick<LineFormat, 'layouts' | 'uses'>): readonly CompiledLayout[] {
  const known = ready.get(layouts);
  if (known?.uses === uses) return known.compiled;
  const compiled = inOrder(layouts.map((layout) => compileLayout(layout, uses)));
  ready.set(layouts, { uses, compiled });
  return compiled;
}

/** Layouts that are tried one after the other: each knows what it has in common with the one before. */
export function inOrder(layouts: readonly CompiledLayout[]): CompiledLayout[] {
  return layouts.map((layout, i) => ({ ...layout, shared: sharedWith(layouts[i - 1], layout) }));
}

/** How many fields of two layouts are looked for in the same way. */
function sharedWith(before: CompiledLayout | undefined, layout: CompiledLayout): number {
  if (!before || Buffer.compare(before.lead, layout.lead) !== 0) return -1;
  let same = 0;
  for (; same < Math.min(before.steps.length, layout.steps.length); same += 1) {
    if (!isLookedForAlike(before.steps[same] as Step, layout.steps[same] as Step)) break;
  }
  return same;
}

function isLookedForAlike(one: Step, other: Step): boolean {
  return (
    one.read === other.read &&
    one.check === other.check &&
    one.ahead === other.ahead &&
    one.quoted === other.quoted &&
    one.last === other.last &&
    one.padded === other.padded &&
    Buffer.compare(one.after, other.after) === 0 &&
    one.oneOf.length === other.oneOf.length &&
    one.oneOf.every((text, i) => text === other.oneOf[i])
  );
}

const ready = new WeakMap<object, { uses: object; compiled: readonly CompiledLayout[] }>();

/**
 * How lines begin that say nothing happened: those the format declares, and `# ` where no layout begins so and no message could go
 * on with it.
 */
export function headingsOf({ headings, layouts, comment, continued }: LineFormat): readonly string[] {
  const own = headings ?? [];
  const hashed = layouts.some(({ layout }) => layout.startsWith('#'));
  return comment || continued === 'message' || hashed || own.includes(remark) ? own : [...own, remark];
}

const remark = '# ';

const fields = /%\{(~?)(\*|[A-Za-z][A-Za-z0-9]*)(>?)\}/g;

/** What stands before, between and behind the fields of a layout, empty where nothing does; it is not made ready for that. */
export function literalsOf({ layout }: Layout): string[] {
  // Of four: what stands before a field, and the three groups of the field.
  return layout.split(fields).filter((_, place) => place % 4 === 0);
}

/** Compiles a layout; `uses` says what a name means that is no event field. */
export function compileLayout(source: Layout, uses: Readonly<Record<string, FieldUse>>): CompiledLayout {
  const parts = [...source.layout.matchAll(fields)];
  const lead = source.layout.slice(0, parts[0]?.index ?? source.layout.length);
  const steps = parts.map((part, i): Step => {
    const next = parts[i + 1];
    const from = part.index + part[0].length;
    const after = source.layout.slice(from, next?.index ?? source.layout.length);
    const name = part[2] as string;
    const use = meaningOf(name, uses);
    const before = source.layout[part.index - 1];
    return {
      name,
      use,
      kind: kindOf(use),
      target: use && 'field' in use ? use.field : use && 'more' in use ? use.more : name,
      after: bytesOf(after),
      read: use && 'time' in use ? timeReaders[use.time] : null,
      quoted: before === '"' && after.startsWith('"'),
      last: part[3] === '>',
      padded: part[1] === '~',
      ahead: next && startsWithDigit(meaningOf(next[2] as string, uses)) ? 'digit' : after === '"' ? 'gap' : 'any',
      check: checkOf(use),
      oneOf: use && 'oneOf' in use && use.oneOf ? use.oneOf : [],
      names: use && 'names' in use && use.names ? use.names : [],
    };
  });
  return {
    lead: bytesOf(lead),
    steps,
    marks: Object.entries(source.marks ?? {}),
    loose: source.loose === true,
    place: source.place ?? null,
    action: source.action ?? null,
    outcome: source.outcome ?? null,
    timeAbove: source.timeAbove === true,
    must: (source.must ?? []).map((text) => Buffer.from(text)),
    shared: -1,
  };
}

function meaningOf(name: string, uses: Readonly<Record<string, FieldUse>>): FieldUse | null {
  if (name === '*') return null;
  const own = Object.hasOwn(uses, name) ? uses[name] : undefined;
  if (own) return own;
  return Object.hasOwn(eventFields, name) ? { field: name as EventField } : { more: name };
}

function kindOf(use: FieldUse | null): StepKind {
  if (!use) return 'none';
  if ('time' in use) return 'time';
  if ('more' in use) return 'more';
  return 'part' in use ? use.part : eventFields[use.field].kind;
}

function startsWithDigit(use: FieldUse | null): boolean {
  if (!use) return false;
  if ('time' in use) return use.time === 'clf';
  return 'field' in use && eventFields[use.field].kind === 'number';
}

function checkOf(use: FieldUse | null): Step['check'] {
  if (!use) return 'none';
  if ('oneOf' in use && use.oneOf) return 'oneOf';
  if ('word' in use && use.word) return 'word';
  if ('part' in use && use.part === 'sender') return 'word';
  if ('part' in use && use.part === 'peer') return 'address' in use ? 'address' : 'word';
  if ('part' in use) return use.part === 'program' ? 'program' : use.part === 'structured' ? 'structured' : 'none';
  if (!('field' in use)) return 'none';
  if (use.field === 'httpStatus') return 'status';
  if (eventFields[use.field].kind === 'number') return 'count';
  return use.field === 'hostName' ? 'host' : use.field === 'sourceIp' ? 'word' : 'none';
}
