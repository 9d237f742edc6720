/**
 * The filter language: `sourceIp:203.0.113.0/24 httpStatus>=400 -userName:kim "customers/profile"`.
 * Terms stand side by side for AND; OR, parentheses, `-` or NOT. `field:value` is the whole value, case and all, `*` a
 * wildcard, `a,b` any of; `field:-` not stated; `>= <= > <` for numbers, lines and times; a bare or quoted text is
 * looked for in every text of an event, whatever its case.
 */

import { networkNumbers } from './address.ts';
import { fieldNamed, kindOf, marks } from './filter/fields.ts';
import { type Operator, type ScanFault, scan, type Token, type WrittenValue } from './filter/scan.ts';
import { parseInstant } from './time.ts';

export type { Operator } from './filter/scan.ts';

interface Span {
  /** Where it stands in the text, counted in UTF-16 units. */
  at: number;
  length: number;
}

/** `pieces` is the text between wildcards: one piece is a whole value. `stated` false asks for events that do not state the field. */
export type FilterValue = WrittenValue;

export interface FieldCondition extends Span {
  kind: 'field';
  /** In its one spelling; a format's own field as `more.<name>`. */
  field: string;
  operator: Operator;
  /** Any of these; one alone for the comparisons. */
  values: FilterValue[];
}

export interface TextCondition extends Span {
  kind: 'text';
  pieces: string[];
}

export type FilterNode =
  | FieldCondition
  | TextCondition
  | (Span & { kind: 'all' | 'any'; of: FilterNode[] })
  | (Span & { kind: 'not'; of: FilterNode });

export type FilterFault =
  | ScanFault
  | 'term-missing'
  | 'paren-open'
  | 'paren-close'
  | 'too-deep'
  | 'field-unknown'
  | 'operator-wrong'
  | 'number-wanted'
  | 'time-wanted'
  | 'mark-wanted'
  | 'network-wrong'
  | 'value-single';

export interface FilterError extends Span {
  code: FilterFault;
  /** English; another language has its own words for the code, with the same `found`. */
  message: string;
  found: string;
}

export interface ParsedFilter {
  /** Null for a text without conditions, and for one with errors. */
  tree: FilterNode | null;
  errors: FilterError[];
}

const deepest = 60;

const sentences: Record<FilterFault, string> = {
  'quote-open': 'This quotation mark is never closed.',
  'value-missing': 'A value is missing here.',
  'field-missing': 'A field name is missing before this sign. Put the text in quotes to search for it.',
  'term-missing': 'A condition is missing here.',
  'paren-open': 'This parenthesis is never closed.',
  'paren-close': 'This parenthesis was never opened.',
  'too-deep': 'Conditions are nested too deeply here.',
  'field-unknown': 'There is no field of this name. Put the text in quotes to search for it.',
  'operator-wrong': 'This field cannot be compared like that; use a colon.',
  'number-wanted': 'A number is wanted here.',
  'time-wanted': 'A time is wanted here, such as 2025-06-24 or "2025-06-24 03:00".',
  'mark-wanted': 'Only note, incident, forwarded or spoofed can stand here.',
  'network-wrong': 'This network has more bits than an address.',
  'value-single': 'A comparison takes one value.',
};

/** Reads a filter text. Never throws, whatever the text. */
export function parseFilter(text: string): ParsedFilter {
  const errors: FilterError[] = [];
  const wrong = (code: FilterFault, at: number, length: number) => {
    errors.push({ code, at, length, message: sentences[code], found: text.slice(at, at + length) });
  };
  const tokens = scan(text, wrong);
  let next = 0;

  function anyOf(depth: number): FilterNode | null {
    const of: FilterNode[] = [];
    for (;;) {
      const node = allOf(depth);
      if (node) of.push(node);
      if (tokens[next]?.kind !== 'or') return joined('any', of);
      next += 1;
    }
  }

  function allOf(depth: number): FilterNode | null {
    const of: FilterNode[] = [];
    let wanted = true;
    for (;;) {
      const token = tokens[next];
      if (!token || token.kind === 'or' || token.kind === 'close') break;
      if (token.kind === 'and') {
        if (wanted) wrong('term-missing', token.at, token.length);
        wanted = true;
        next += 1;
        continue;
      }
      const node = one(depth);
      if (node) of.push(node);
      wanted = false;
    }
    // An empty text is no error, but an empty side of OR, AND or an empty pair of parentheses is.
    if (wanted && (depth > 0 || tokens.length > 0)) missing();
    return joined('all', of);
  }

  function one(depth: number): FilterNode | null {
    const token = tokens[next];
    if (!token || token.kind === 'or' || token.kind === 'close' || token.kind === 'and') {
      missing();
      return null;
    }
    next += 1;
    if (depth >= deepest) {
      if (!errors.some((error) => error.code === 'too-deep')) wrong('too-deep', token.at, token.length);
      next = tokens.length;
      return null;
    }
    if (token.kind === 'text') return { kind: 'text', pieces: token.value.pieces, at: token.at, length: token.length };
    if (token.kind === 'field') return condition(token, wrong);
    if (token.kind === 'not') {
      const of = one(depth + 1);
      return of && { kind: 'not', of, at: token.at, length: of.at + of.length - token.at };
    }
    const inside = anyOf(depth + 1);
    const close = tokens[next];
    if (close?.kind !== 'close') {
      if (errors.length === 0) wrong('paren-open', token.at, 1);
      return null;
    }
    next += 1;
    return inside && { ...inside, at: token.at, length: close.at + 1 - token.at };
  }

  function missing(): void {
    const token = tokens[next];
    wrong('term-missing', token?.at ?? text.length, token?.length ?? 0);
  }

  const tree = anyOf(0);
  const left = tokens[next];
  if (left && errors.length === 0) wrong('paren-close', left.at, left.length);
  errors.sort((a, b) => a.at - b.at);
  return { tree: errors.length === 0 ? tree : null, errors };
}

/** The text of a tree, in the one way it is written; parsing it gives the same tree but for the places. */
export function filterToText(node: FilterNode | null): string {
  if (!node) return '';
  if (node.kind === 'text') return written(node.pieces, bareText);
  if (node.kind === 'field') {
    return fieldText(node.field) + node.operator + node.values.map(valueText).join(',');
  }
  if (node.kind === 'not') return `-${grouped(node.of, node.of.kind === 'all' || node.of.kind === 'any')}`;
  if (node.kind === 'any') return node.of.map(filterToText).join(' OR ');
  return node.of.map((part) => grouped(part, part.kind === 'any')).join(' ');
}

/** A plain text as the filter language writes it as a field's value, with quotes where it needs them; null is "not stated". */
export function valueToText(value: string | null): string {
  return valueText({ pieces: [value ?? '-'], stated: value !== null, at: 0, length: 0 });
}

const bareText = /^[^\s()":<>=,*\\-][^\s()":<>=,*\\]*$/;
const bareValue = /^[^\s()",*\\=][^\s()",*\\]*$/;
const keyword = /^(AND|OR|NOT)$/;

function valueText(value: FilterValue): string {
  if (!value.stated) return '-';
  return value.pieces.length === 1 && value.pieces[0] === '-' ? '"-"' : written(value.pieces, bareValue);
}

function written(pieces: string[], bare: RegExp): string {
  const plain = pieces.join('');
  const asOne = pieces.join('*');
  if (plain === '' && pieces.length > 1) return asOne;
  if (bare.test(plain) && !keyword.test(plain) && !(bare === bareText && asOne.startsWith('-'))) return asOne;
  return `"${pieces.map((piece) => piece.replace(/[\\"*]/g, '\\$&')).join('*')}"`;
}

function fieldText(field: string): string {
  if (!field.startsWith('more.')) return field;
  const name = field.slice(5);
  return /^[^\s()":<>=]+$/.test(name) ? field : `more."${name.replace(/[\\"*]/g, '\\$&')}"`;
}

function grouped(node: FilterNode, parentheses: boolean): string {
  return parentheses ? `(${filterToText(node)})` : filterToText(node);
}

/** One node of many: a group of one is that one, and a group within a group of its kind is the same group. */
function joined(kind: 'all' | 'any', of: FilterNode[]): FilterNode | null {
  const flat = of.flatMap((node) => (node.kind === kind ? node.of : [node]));
  const [first, last] = [of[0], of[of.length - 1]];
  if (!first || !last) return null;
  if (of.length === 1) return first;
  return { kind, of: flat, at: first.at, length: last.at + last.length - first.at };
}

function condition(
  token: Extract<Token, { kind: 'field' }>,
  wrong: (code: FilterFault, at: number, length: number) => void,
): FilterNode {
  const field = fieldNamed(token.name);
  const { operator, values, at, length } = token;
  if (token.nameLength > 0 && (field === null || field === 'more.')) wrong('field-unknown', at, token.nameLength);
  else if (field !== null) {
    const kind = kindOf(field);
    const compares = operator !== ':' && operator !== '=';
    if (compares && kind !== 'number' && kind !== 'time' && kind !== 'more') {
      wrong('operator-wrong', at + token.nameLength, operator.length);
    }
    if (compares && values.length > 1) wrong('value-single', values[1]?.at ?? at, values[1]?.length ?? 0);
    for (const value of values) {
      const fault = value.length > 0 ? valueFault(field, value, compares) : null;
      if (fault) wrong(fault, value.at, value.length);
    }
  }
  // `=` says the same as a colon, and is written as one.
  return { kind: 'field', field: field ?? token.name, operator: operator === '=' ? ':' : operator, values, at, length };
}

function valueFault(field: string, value: FilterValue, compares: boolean): FilterFault | null {
  const kind = kindOf(field);
  const whole = value.pieces.length === 1 ? (value.pieces[0] ?? '') : null;
  const anyOrNone = !compares && (!value.stated || value.pieces.join('') === '');
  if (kind === 'number' || (kind === 'more' && compares)) {
    const isNumber = whole !== null && /^-?\d{1,15}(\.\d{1,9})?$/.test(whole);
    const isPattern = !compares && whole === null && /^-?[\d.]*$/.test(value.pieces.join(''));
    return isNumber || isPattern || (anyOrNone && whole !== '') ? null : 'number-wanted';
  }
  if (kind === 'time') {
    if (anyOrNone && whole !== '') return null;
    return whole !== null && parseInstant(whole, 'UTC') ? null : 'time-wanted';
  }
  if (kind === 'mark') return marks.some((mark) => mark === whole) ? null : 'mark-wanted';
  if ((field === 'sourceIp' || field === 'client') && whole !== null && networkNumbers(whole) === 'bits-wrong')
    return 'network-wrong';
  return null;
}
