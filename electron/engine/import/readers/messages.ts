import type { EventField } from '@shared/event.ts';
import type { FieldUse } from '../../formats/field-use.ts';
import type { LineFormat, MessageRule } from '../../formats/format.ts';
import type { Sink } from '../sink.ts';
import { createBytePairs, needsOf } from './byte-pairs.ts';
import { giveField, giveOutcome } from './give.ts';
import { type CompiledLayout, compileLayout, inOrder } from './layout.ts';
import { type Found, forget, match, newFound, passOver } from './layout-match.ts';

/** What a record or row says beside any message. */
export const ofAnyMessage: ReadonlySet<EventField> = new Set(['message', 'hostName', 'processName', 'eventProvider']);

export interface MessageReader {
  /** Sets what the first fitting rule says of a message; false when none fits. */
  read(sink: Sink, b: Uint8Array, from: number, to: number): boolean;
}

export interface Messages extends MessageReader {
  readonly rules: SetOfRules;
}

/** Every rule may pass over a whole message, so longer ones are kept, but not interpreted. */
const longestMessage = 16_384;

export interface CompiledRule {
  /** Knows what it has in common with the one before it in its list. */
  layout: CompiledLayout;
  rule: MessageRule;
  /** Pairs of bytes that a message it fits must have. */
  needs: readonly number[];
}

/** The rules of a format, made ready. */
export interface SetOfRules {
  uses: object;
  rules: readonly CompiledRule[];
  heads: Uint8Array[];
  tails: Uint8Array[];
  /** The byte that alone states nothing, or 0. */
  absent: number;
  /** The rules that may fit a message with such a first byte. */
  beginning(first: number | undefined): readonly CompiledRule[];
  anywhere: readonly CompiledRule[];
}

const known = new WeakMap<object, SetOfRules>();

/** Makes rules ready: once, for every format is tried on every file. */
export function rulesOf(
  source: NonNullable<LineFormat['messages']>,
  uses: Readonly<Record<string, FieldUse>>,
  absent?: string,
): SetOfRules {
  const before = known.get(source);
  if (before?.uses === uses) return before;
  const encode = (text: string) => new TextEncoder().encode(text);
  const layouts = source.rules.map(({ layout }) => compileLayout({ layout }, uses));
  const needs = needsOf(layouts.map(({ lead, steps }) => [lead, ...steps.map(({ after }) => after)]));
  const rules = layouts.map((layout, i) => ({
    layout,
    rule: source.rules[i] as MessageRule,
    needs: needs[i] as number[],
  }));
  const byFirst = new Map<number | undefined, readonly CompiledRule[]>();
  const firsts = new Set(layouts.map(({ lead }) => lead[0]));
  /** Made when a message first begins so: most messages of a file begin with a few. */
  function beginning(first: number | undefined): readonly CompiledRule[] {
    if (!firsts.has(first)) return anywhere;
    const before = byFirst.get(first);
    if (before) return before;
    // Order counts: a rule without a lead stands where it was declared.
    const made = listOf(rules.filter(({ layout: { lead } }) => lead.length === 0 || lead[0] === first));
    byFirst.set(first, made);
    return made;
  }
  const anywhere = listOf(rules.filter(({ layout }) => layout.lead.length === 0));
  const messages = {
    uses,
    rules,
    heads: source.heads.map(encode),
    tails: source.tails.map(encode),
    absent: absent?.charCodeAt(0) ?? 0,
    beginning,
    anywhere,
  };
  known.set(source, messages);
  return messages;
}

function listOf(rules: readonly CompiledRule[]): CompiledRule[] {
  return inOrder(rules.map(({ layout }) => layout)).map((layout, i) => ({ ...(rules[i] as CompiledRule), layout }));
}

/** Finds the first rule that fits a message; what stands in `found` of the one tried before is used again. */
export function createRuleFinder({ beginning }: SetOfRules, found: Found) {
  const pairs = createBytePairs();
  return (b: Uint8Array, start: number, end: number): CompiledRule | undefined => {
    let paired = false;
    forget(found);
    for (const one of beginning(b[start])) {
      const { layout, needs } = one;
      if (layout.shared > found.failed) continue;
      // A lead that does not stand there is seen at once; without one, a rule would go through all of the message.
      if (layout.lead.length === 0) {
        if (!paired) pairs.take(b, start, end);
        paired = true;
        if (!pairs.may(needs)) {
          passOver(layout, found);
          continue;
        }
      }
      if (match(layout, b, start, end, found, 0, Math.min(layout.shared, found.held))) return one;
    }
    return undefined;
  };
}

/** The rules of a format over its messages. @param absent what alone states nothing */
export function createMessages(
  source: NonNullable<LineFormat['messages']>,
  uses: Readonly<Record<string, FieldUse>>,
  absent?: string,
): Messages {
  const found = newFound();
  let made: { rules: SetOfRules; ruleOf: ReturnType<typeof createRuleFinder> } | undefined;

  /** Made for the first message: most formats are only tried on a file, and no line of it is theirs. */
  function ready() {
    if (made) return made;
    const rules = rulesOf(source, uses, absent);
    made = { rules, ruleOf: createRuleFinder(rules, found) };
    return made;
  }

  function read(sink: Sink, b: Uint8Array, from: number, to: number, depth: number): boolean {
    const { rules, ruleOf } = ready();
    const { heads, tails, absent: nothing } = rules;
    let start = from;
    let end = to;
    // Containers and collectors keep the end of the line.
    while (end > start && (b[end - 1] === 10 || b[end - 1] === 13)) end -= 1;
    for (const head of heads) {
      if (!startsWith(b, start, end, head)) continue;
      start += head.length;
      while (start < end && b[start] === 32) start += 1;
    }
    for (const tail of tails)
      if (end - tail.length > start && startsWith(b, end - tail.length, end, tail)) end -= tail.length;
    if (start >= end || end - start > longestMessage) return false;
    const fitting = ruleOf(b, start, end);
    if (!fitting) return false;
    const {
      layout: { steps },
      rule,
    } = fitting;
    let inner = -1;
    let innerEnd = -1;
    let asked = false;
    for (let i = 0; i < steps.length; i += 1) {
      const step = steps[i];
      if (step === undefined || step.kind === 'none') continue;
      let at = found.from[i] as number;
      let until = found.to[i] as number;
      while (at < until && b[at] === 32) at += 1;
      while (until > at && b[until - 1] === 32) until -= 1;
      if (rule.again && step.kind === 'message') {
        inner = at;
        innerEnd = until;
      } else giveField(sink, step, b, at, until, nothing);
      // The status that a request was answered with says how it ended.
      if (asked && step.target === 'httpStatus') giveOutcome(sink, b, at, until);
      asked ||= step.kind === 'request';
    }
    if (rule.action !== undefined) sink.term('eventAction', rule.action);
    if (rule.outcome !== undefined) sink.term('eventOutcome', rule.outcome);
    if (inner >= 0 && depth < 2) read(sink, b, inner, innerEnd, depth + 1);
    return true;
  }

  return {
    get rules() {
      return ready().rules;
    },
    read: (sink, b, from, to) => read(sink, b, from, to, 0),
  };
}

/** Asks some rules first, and others where none of those fits; nothing where there are none at all. */
export function inTurn(...some: readonly (MessageReader | null)[]): MessageReader | null {
  const asked = some.filter((one) => one !== null);
  if (asked.length < 2) return asked[0] ?? null;
  return { read: (sink, b, from, to) => asked.some((one) => one.read(sink, b, from, to)) };
}

function startsWith(b: Uint8Array, at: number, end: number, text: Uint8Array): boolean {
  if (at + text.length > end) return false;
  for (let i = 0; i < text.length; i += 1) if (b[at + i] !== text[i]) return false;
  return true;
}
