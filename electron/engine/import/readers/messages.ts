import type { FieldUse, LineFormat, MessageRule } from '../../formats/format.ts';
import type { Sink } from '../sink.ts';
import { giveField } from './give.ts';
import { type CompiledLayout, compileLayout, match, newFound } from './layout.ts';

export interface Messages {
  readonly rules: SetOfRules;
  /** Sets what the first fitting rule says of a message; false when none fits. */
  read(sink: Sink, b: Uint8Array, from: number, to: number): boolean;
}

/** Every rule may pass over a whole message, so longer ones are kept, but not interpreted. */
const longestMessage = 16_384;

export interface CompiledRule {
  layout: CompiledLayout;
  rule: MessageRule;
}

/** The rules of a format, made ready. */
export interface SetOfRules {
  uses: object;
  rules: readonly CompiledRule[];
  heads: Uint8Array[];
  tails: Uint8Array[];
  /** The rules that may fit a message, by its first byte. */
  byFirst: Map<number, CompiledRule[]>;
  anywhere: CompiledRule[];
}

const known = new WeakMap<object, SetOfRules>();

/** Makes rules ready: once, for every format is tried on every file. */
export function rulesOf(
  source: NonNullable<LineFormat['messages']>,
  uses: Readonly<Record<string, FieldUse>>,
): SetOfRules {
  const before = known.get(source);
  if (before?.uses === uses) return before;
  const encode = (text: string) => new TextEncoder().encode(text);
  const byFirst = new Map<number, CompiledRule[]>();
  const order = source.rules.map((rule) => ({ layout: compileLayout({ layout: rule.layout }, uses), rule }));
  for (const { layout } of order) {
    const first = layout.lead[0];
    if (first === undefined || byFirst.has(first)) continue;
    // Order counts: a rule without a lead stands where it was declared.
    byFirst.set(
      first,
      order.filter((other) => other.layout.lead.length === 0 || other.layout.lead[0] === first),
    );
  }
  const anywhere = order.filter(({ layout }) => layout.lead.length === 0);
  const heads = source.heads.map(encode);
  const messages = { uses, rules: order, heads, tails: source.tails.map(encode), byFirst, anywhere };
  known.set(source, messages);
  return messages;
}

/** The rules of a format over its messages. @param absent the byte that alone states nothing, or 0 */
export function createMessages(
  source: NonNullable<LineFormat['messages']>,
  uses: Readonly<Record<string, FieldUse>>,
  absent = 0,
): Messages {
  const found = newFound();
  const rules = rulesOf(source, uses);
  const { heads, tails, byFirst, anywhere } = rules;

  function read(sink: Sink, b: Uint8Array, from: number, to: number, depth: number): boolean {
    let start = from;
    let end = to;
    for (const head of heads) {
      if (!startsWith(b, start, end, head)) continue;
      start += head.length;
      while (start < end && b[start] === 32) start += 1;
    }
    for (const tail of tails)
      if (end - tail.length > start && startsWith(b, end - tail.length, end, tail)) end -= tail.length;
    if (start >= end || end - start > longestMessage) return false;
    for (const { layout, rule } of byFirst.get(b[start] as number) ?? anywhere) {
      if (!match(layout, b, start, end, found, 0)) continue;
      const { steps } = layout;
      let inner = -1;
      let innerEnd = -1;
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
        } else giveField(sink, step, b, at, until, absent);
      }
      if (rule.action !== undefined) sink.term('eventAction', rule.action);
      if (rule.outcome !== undefined) sink.term('eventOutcome', rule.outcome);
      if (inner >= 0 && depth < 2) read(sink, b, inner, innerEnd, depth + 1);
      return true;
    }
    return false;
  }

  return { rules, read: (sink, b, from, to) => read(sink, b, from, to, 0) };
}

function startsWith(b: Uint8Array, at: number, end: number, text: Uint8Array): boolean {
  if (at + text.length > end) return false;
  for (let i = 0; i < text.length; i += 1) if (b[at + i] !== text[i]) return false;
  return true;
}
