import { isIP } from 'node:net';
import { type EventField, eventFields } from '@shared/event.ts';
import type { FieldUse, Layout, LineFormat } from '../../formats/format.ts';
import { newStamp, type Stamp, type TimeReader, timeReaders } from '../times.ts';

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
  const compiled = layouts.map((layout) => compileLayout(layout, uses));
  ready.set(layouts, { uses, compiled });
  return compiled;
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
}

export function newFound(): Found {
  return { from: new Int32Array(64), to: new Int32Array(64), stamp: newStamp(), timeStep: -1 };
}

/** Runs a layout over a slice; false when it does not fit all of it. `absent` is the byte of a time that states nothing, or 0. */
export function match(
  layout: CompiledLayout,
  b: Uint8Array,
  start: number,
  end: number,
  found: Found,
  absent: number,
): boolean {
  if (!standsAt(b, start, end, layout.lead)) return false;
  if (layout.must.length > 0 && !layout.must.some((text) => standsIn(b, start, end, text))) return false;
  let p = start + layout.lead.length;
  found.timeStep = -1;
  const { steps } = layout;
  for (let i = 0; i < steps.length; i += 1) {
    const step = steps[i] as Step;
    const { after } = step;
    let to: number;
    if (step.padded) while (p < end && b[p] === 32) p += 1;
    if (step.read !== null) {
      to = step.read(b, p, end, found.stamp);
      if (to >= 0) found.timeStep = i;
      else if (absent !== 0 && b[p] === absent && standsAt(b, p + 1, end, after)) to = p + 1;
      else return false;
      if (!standsAt(b, to, end, after)) return false;
    } else if (after.length === 0) {
      to = end;
    } else {
      to = step.last ? lastOf(b, p, end, after) : firstOf(b, p, end, step);
      if (to < 0) return false;
    }
    if (step.check !== 'none' && !holds(step, b, p, to)) return false;
    found.from[i] = p;
    found.to[i] = to;
    p = to + after.length;
  }
  return p === end;
}

function firstOf(b: Uint8Array, from: number, end: number, step: Step): number {
  const { after, quoted, ahead } = step;
  const first = after[0] as number;
  const width = after.length;
  const stop = end - width;
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
