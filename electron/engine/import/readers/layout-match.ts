import { newStamp, type Stamp, type TimeReader } from '../times/stamp.ts';
import type { CompiledLayout, Step } from './layout.ts';
import { holds } from './layout-checks.ts';

const backslash = 92;

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
 * Runs a layout over a slice; false when it does not fit all of it. `absent` is the byte of a time that states nothing, or 0,
 * unless the time comes first: a line that begins with it is one of another kind;
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
  } else if (step > 0 && absent !== 0 && b[from] === absent && standsAt(b, from + 1, end, after)) to = from + 1;
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
