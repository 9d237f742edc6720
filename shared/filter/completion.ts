/** What a person is about to write at the caret, and how a chosen completion goes in. */

import { valueToText } from '../filter.ts';
import { fieldNamed } from './fields.ts';
import { scan, type Token } from './scan.ts';

export interface Completion {
  kind: 'field' | 'value';
  /** The field whose value is being written, in its one spelling. */
  field: string | null;
  /** What is written of it before the caret, without quotes. */
  typed: string;
  /** The stretch of the text that a chosen completion replaces. */
  from: number;
  to: number;
}

/** What could be completed at the caret; null within a quoted search text and behind a field that does not exist. */
export function completionAt(text: string, caret: number): Completion | null {
  const at = Math.max(0, Math.min(caret, text.length));
  const token = scan(text, () => undefined).find((one) => one.at < at && at <= one.at + one.length && isTyped(one));
  if (!token) return { kind: 'field', field: null, typed: '', from: at, to: at };
  if (token.kind === 'text') {
    if (token.quoted) return null;
    return { kind: 'field', field: null, typed: text.slice(token.at, at), from: token.at, to: token.at + token.length };
  }
  if (token.kind !== 'field') return null;
  if (at <= token.at + token.nameLength) {
    const to = token.at + token.nameLength;
    return { kind: 'field', field: null, typed: text.slice(token.at, at), from: token.at, to };
  }
  const field = fieldNamed(token.name);
  const value = token.values.find((one) => one.at <= at && at <= one.at + one.length);
  if (!field || !value) return null;
  const typed = text.slice(value.at, at);
  return { kind: 'value', field, typed: unquoted(typed), from: value.at, to: value.at + value.length };
}

/** The text and caret after a completion was chosen: a field gets its colon, a value the quotes it needs. */
export function completed(text: string, completion: Completion, chosen: string): { text: string; caret: number } {
  const isField = completion.kind === 'field';
  // A name that already has its sign keeps it.
  const signed = /^[:<>=]/.test(text.slice(completion.to));
  const written = isField ? `${chosen}${signed ? '' : ':'}` : valueToText(chosen);
  const before = text.slice(0, completion.from) + written;
  const gap = isField || /^[\s),]/.test(text.slice(completion.to)) ? '' : ' ';
  return {
    text: before + gap + text.slice(completion.to),
    caret: before.length + gap.length + (isField && signed ? 1 : 0),
  };
}

function isTyped(token: Token): boolean {
  return token.kind === 'text' || token.kind === 'field' || token.kind === 'and' || token.kind === 'or';
}

function unquoted(typed: string): string {
  return typed.startsWith('"')
    ? typed
        .slice(1)
        .replace(/\\(["\\*])/g, '$1')
        .replace(/"$/, '')
    : typed;
}
