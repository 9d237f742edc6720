/** Changing a filter by clicks: its conditions one by one, and one value more or less. */

import { networkNumbers } from '../address.ts';
import { type FieldCondition, type FilterNode, filterToText, parseFilter, valueToText } from '../filter.ts';

/** One of the conditions that stand side by side at the top of a filter: a chip. */
export interface Condition {
  /** Its place in the text that was given. */
  at: number;
  length: number;
  /** As the language writes it. */
  text: string;
  /** It says "not". */
  excludes: boolean;
  /** The field it asks of; null for a text, and for a group. */
  field: string | null;
}

/** The conditions of a filter text, in their order; none when the text has errors. */
export function conditionsOf(text: string): Condition[] {
  return topLevel(text).map((node) => {
    const inner = node.kind === 'not' ? node.of : node;
    return {
      at: node.at,
      length: node.length,
      text: filterToText(node),
      excludes: node.kind === 'not',
      field: inner.kind === 'field' ? inner.field : null,
    };
  });
}

/** The filter without one of its conditions, numbered as `conditionsOf` lists them. A text with errors stays as it is. */
export function withoutCondition(text: string, number: number): string {
  if (parseFilter(text).errors.length > 0) return text;
  return textOf(topLevel(text).filter((_, index) => index !== number));
}

/**
 * The filter after one click on a value (null: "not stated") to include or exclude it. The same click again takes it
 * back; the other click turns it round; a second value of the same field joins the first as "any of". A text with errors
 * is kept, for a person to mend, with the condition behind it.
 */
export function withCondition(text: string, field: string, value: string | null, how: 'include' | 'exclude'): string {
  const written = valueToText(value);
  const wanted = parseFilter(`${fieldToText(field)}:${written}`).tree;
  if (wanted?.kind !== 'field') return text;
  if (parseFilter(text).errors.length > 0) return `${text} ${how === 'exclude' ? '-' : ''}${filterToText(wanted)}`;

  const nodes = topLevel(text);
  const holds = (node: FilterNode, kind: 'include' | 'exclude') =>
    plainList(node, kind)?.field === wanted.field && writtenValues(plainList(node, kind)).includes(written);
  const was = nodes.some((node) => holds(node, how));
  const freed = nodes
    .flatMap((node) => withoutValue(node, 'include') ?? [])
    .flatMap((node) => withoutValue(node, 'exclude') ?? []);
  if (was) return textOf(freed);

  const mate = freed.findIndex((node) => plainList(node, how)?.field === wanted.field);
  const list = mate < 0 ? undefined : plainList(freed[mate], how);
  const joined: FieldCondition = list ? { ...list, values: [...list.values, ...wanted.values] } : wanted;
  const node: FilterNode = how === 'include' ? joined : { kind: 'not', of: joined, at: 0, length: 0 };
  return textOf(mate < 0 ? [...freed, node] : freed.map((other, index) => (index === mate ? node : other)));

  function withoutValue(node: FilterNode, kind: 'include' | 'exclude'): FilterNode | null {
    const list = plainList(node, kind);
    if (!list || !holds(node, kind)) return node;
    const values = list.values.filter((one) => valueText(one) !== written);
    if (values.length === 0) return null;
    const rest = { ...list, values };
    return kind === 'include' ? rest : { kind: 'not', of: rest, at: node.at, length: node.length };
  }
}

function fieldToText(field: string): string {
  return filterToText({ kind: 'field', field, operator: ':', values: [], at: 0, length: 0 }).slice(0, -1);
}

function topLevel(text: string): FilterNode[] {
  const { tree } = parseFilter(text);
  return tree === null ? [] : tree.kind === 'all' ? tree.of : [tree];
}

function textOf(nodes: FilterNode[]): string {
  const [only] = nodes;
  if (!only) return '';
  return filterToText(nodes.length === 1 ? only : { kind: 'all', of: nodes, at: 0, length: 0 });
}

/** A condition that lists whole values, neither patterns nor networks: the kind that clicks make. */
function plainList(node: FilterNode | undefined, kind: 'include' | 'exclude'): FieldCondition | undefined {
  const inner = kind === 'include' ? node : node?.kind === 'not' ? node.of : undefined;
  if (inner?.kind !== 'field' || inner.operator !== ':' || inner.field === 'time' || inner.field === 'note')
    return undefined;
  const plain = inner.values.every(
    ({ pieces }) => pieces.length === 1 && !(inner.field === 'sourceIp' && networkNumbers(pieces[0] ?? '')),
  );
  return plain ? inner : undefined;
}

function writtenValues(list: FieldCondition | undefined): string[] {
  return (list?.values ?? []).map(valueText);
}

function valueText(value: FieldCondition['values'][number]): string {
  return valueToText(value.stated ? (value.pieces[0] ?? '') : null);
}
