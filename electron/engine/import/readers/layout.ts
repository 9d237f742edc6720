import { isIP } from 'node:net';
import { type EventField, eventFields } from '@shared/event.ts';
import type { FieldUse, Layout, LineFormat } from '../../formats/format.ts';
import { timeReaders } from '../times/shapes.ts';
import { newStamp, type Stamp, type TimeReader } from '../times/stamp.ts';

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
const quote = 34;
const backslash = 92;

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
  if (!before || !standsAt(before.lead, 0, before.lead.length, layout.lead)) return -1;
  if (before.lead.length !== layout.lead.length) return -1;
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

/** Compiles a layout; `uses` says what a name means that is no event field. */
export function compileLayout(source: Layout, uses: Readonly<Record<string, FieldUse>>): CompiledLayout {
  const parts = [...source.layout.matchAll(/%\{(~?)(\*|[A-Za-z][A-Za-z0-9]*)(>?)\}/g)];
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
  if ('part' in use && use.part === 'peer') return 'address' in use ? 'address' : 'word';
  if ('part' in use) return use.part === 'program' ? 'program' : use.part === 'structured' ? 'structured' : 'none';
  if (!('field' in use)) return 'none';
  if (use.field === 'httpStatus') return 'status';
  if (eventFields[use.field].kind === 'number') return 'count';
  return use.field === 'hostName' ? 'host' : use.field === 'sourceIp' ? 'word' : 'none';
}

/** Where the fields of the line at hand stand, and the time it states. One for a reader, reused from line to line. */
export interface Found {
  from: Int32Array;
  to: Int32Array;
  stamp: Stamp;
  /** The step that read the time, -1 when none did. */
  timeStep: number;
  /** The step whose time the stamp holds. */
  stamped: number;
  /** How many fields of the layout tried last were found, -1 when its lead was not, and which one was not, if one was not. */
  held: number;
  failed: number;
}

const none = 1 << 30;

export function newFound(): Found {
  return {
    from: new Int32Array(64),
    to: new Int32Array(64),
    stamp: newStamp(),
    timeStep: -1,
    stamped: -1,
    held: -1,
    failed: none,
  };
}

/** Nothing is known of the slice that comes next. */
export function forget(found: Found): void {
  found.held = -1;
  found.failed = none;
}

/** A layout was not tried: what is known holds for the next one as far as it would have held for this. */
export function passOver({ shared }: CompiledLayout, found: Found): void {
  found.held = Math.min(found.held, shared);
  found.failed = none;
}

/** The first layout from a position on that fits a slice, -1 for none; what the one before it left is used again. */
export function nextMatch(
  layouts: readonly CompiledLayout[],
  position: number,
  b: Uint8Array,
  start: number,
  end: number,
  found: Found,
  absent: number,
): number {
  if (position === 0) forget(found);
  for (let i = position; i < layouts.length; i += 1) {
    const layout = layouts[i] as CompiledLayout;
    // It asks for what was not found just now.
    if (layout.shared > found.failed) continue;
    if (match(layout, b, start, end, found, absent, Math.min(layout.shared, found.held))) return i;
  }
  return -1;
}

/**
 * Runs a layout over a slice; false when it does not fit all of it. `absent` is the byte of a time that states nothing, or 0;
 * `known` says how many of its first fields stand in `found` already, -1 when not even what leads them is known to be there.
 */
export function match(
  layout: CompiledLayout,
  b: Uint8Array,
  start: number,
  end: number,
  found: Found,
  absent: number,
  known = -1,
): boolean {
  const { lead, steps, must } = layout;
  found.failed = -1;
  found.held = -1;
  if (known < 0 && !standsAt(b, start, end, lead)) return false;
  found.failed = none;
  found.held = Math.max(0, known);
  if (must.length > 0 && !must.some((text) => standsIn(b, start, end, text))) return false;
  let p = start + lead.length;
  found.timeStep = -1;
  let i = 0;
  for (; i < known; i += 1) {
    const to = found.to[i] as number;
    if ((steps[i] as Step).read !== null && to - (found.from[i] as number) > 1) found.timeStep = i;
    p = to + (steps[i] as Step).after.length;
  }
  for (; i < steps.length; i += 1) {
    const step = steps[i] as Step;
    found.held = i;
    found.failed = i;
    if (step.padded) while (p < end && b[p] === 32) p += 1;
    const to = step.read === null ? fieldEnd(step, b, p, end) : timeEnd(step, step.read, i, b, p, end, found, absent);
    if (to < 0 || (step.check !== 'none' && !holds(step, b, p, to))) return false;
    found.from[i] = p;
    found.to[i] = to;
    p = to + step.after.length;
  }
  found.held = i;
  found.failed = none;
  if (p !== end) return false;
  const time = found.timeStep;
  // A layout before this one read another time into it.
  if (time >= 0 && time !== found.stamped) steps[time]?.read?.(b, found.from[time] as number, end, found.stamp);
  found.stamped = time;
  return true;
}

function fieldEnd(step: Step, b: Uint8Array, from: number, end: number): number {
  if (step.after.length === 0) return end;
  return step.last ? lastOf(b, from, end, step.after) : firstOf(b, from, end, step);
}

function timeEnd(
  { after }: Step,
  read: TimeReader,
  step: number,
  b: Uint8Array,
  from: number,
  end: number,
  found: Found,
  absent: number,
): number {
  found.stamped = -1;
  let to = read(b, from, end, found.stamp);
  if (to >= 0) {
    found.timeStep = step;
    found.stamped = step;
  } else if (absent !== 0 && b[from] === absent && standsAt(b, from + 1, end, after)) to = from + 1;
  return to >= 0 && standsAt(b, to, end, after) ? to : -1;
}

function firstOf(b: Uint8Array, from: number, end: number, step: Step): number {
  const { after, quoted, ahead } = step;
  const first = after[0] as number;
  const width = after.length;
  const stop = end - width;
  if (!quoted && ahead === 'any' && width === 1) {
    for (let p = from; p <= stop; p += 1) if (b[p] === first) return p;
    return -1;
  }
  for (let p = from; p <= stop; p += 1) {
    const byte = b[p];
    if (byte === first) {
      if (width > 1 && !standsAt(b, p, end, after)) continue;
      if (ahead === 'digit') {
        const next = p + width < end ? (b[p + width] as number) : 0;
        if (!((next >= 48 && next <= 57) || next === 45)) continue;
      } else if (ahead === 'gap') {
        const next = p + width < end ? (b[p + width] as number) : 32;
        if (next !== 32 && next !== 44) continue;
      }
      return p;
    }
    if (quoted && byte === backslash) p += 1;
  }
  return -1;
}

function lastOf(b: Uint8Array, from: number, end: number, after: Uint8Array): number {
  for (let p = end - after.length; p >= from; p -= 1) if (standsAt(b, p, end, after)) return p;
  return -1;
}

function standsIn(b: Uint8Array, start: number, end: number, text: Buffer): boolean {
  return Buffer.from(b.buffer, b.byteOffset + start, end - start).includes(text);
}

function standsAt(b: Uint8Array, at: number, end: number, literal: Uint8Array): boolean {
  if (at + literal.length > end) return false;
  for (let i = 0; i < literal.length; i += 1) if (b[at + i] !== literal[i]) return false;
  return true;
}

function holds(step: Step, b: Uint8Array, from: number, to: number): boolean {
  switch (step.check) {
    case 'status':
    case 'count': {
      if (to === from) return false;
      if (to - from === 1 && b[from] === 45) return true;
      for (let p = from; p < to; p += 1) if ((b[p] as number) < 48 || (b[p] as number) > 57) return false;
      return to - from <= (step.check === 'status' ? 3 : 18);
    }
    case 'word': {
      let last = to;
      while (last > from && b[last - 1] === 32) last -= 1;
      return last > from && !hasBlank(b, from, last);
    }
    case 'host':
      return (
        to > from &&
        !hasBlank(b, from, to) &&
        b[from] !== 91 &&
        !(b[to - 1] === 58 && b[to - 2] !== 58) &&
        !has(b, from, to, 91)
      );
    case 'program':
      return to > from && to - from <= 200 && !hasBlank(b, from, to) && !has(b, from, to, quote);
    case 'structured':
      return (b[from] === 45 && (to === from + 1 || b[from + 1] === 32)) || b[from] === 91;
    case 'address':
      return isPeer(Buffer.from(b.buffer, b.byteOffset + from, to - from).toString('latin1'));
    case 'oneOf':
      return step.oneOf.includes(Buffer.from(b.buffer, b.byteOffset + from, to - from).toString('latin1'));
    default:
      return true;
  }
}

/** `192.0.2.7`, `192.0.2.7:443`, `2001:db8::7`, `[2001:db8::7]:443`. */
function isPeer(text: string): boolean {
  if (text.length < 3 || text.length > 60) return false;
  const bracketed = /^\[([^\]]+)\](?::\d{1,5})?$/.exec(text)?.[1];
  return isIP(bracketed ?? text) > 0 || isIP(text.replace(/:\d{1,5}$/, '')) === 4;
}

function hasBlank(b: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p += 1) if ((b[p] as number) <= 32) return true;
  return false;
}

function has(b: Uint8Array, from: number, to: number, byte: number): boolean {
  for (let p = from; p < to; p += 1) if (b[p] === byte) return true;
  return false;
}
