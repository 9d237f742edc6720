import { type TermField, termFieldNames } from '@shared/event.ts';
import { valueToText } from '@shared/filter.ts';
import { type LinkNode, type NodeKind, nodeKinds } from '@shared/links.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../../case/case.ts';
import { filterOf } from '../../credentials/shown.ts';
import { rangesOf } from '../../networks/ranges.ts';
import { type DatedPerson, datedPeople } from '../../roster/owners.ts';
import kindsOfSql from './kinds-of.sql?raw';
import lifeMarksSql from './life-marks.sql?raw';
import nodesAmongSql from './nodes-among.sql?raw';
import nodesLikeSql from './nodes-like.sql?raw';
import nodesNamedSql from './nodes-named.sql?raw';
import nodesOfSql from './nodes-of.sql?raw';

const kindOfField = new Map<number, NodeKind>(
  (
    [
      ['sourceIp', 'address'],
      ['userName', 'account'],
      ['credential', 'credential'],
      ['userAgent', 'device'],
    ] as const satisfies readonly (readonly [TermField, NodeKind])[]
  ).map(([field, kind]) => [termFieldNames.indexOf(field), kind]),
);

/** A node in hand: its number in the link tables (null for what only statements know), and what a screen shows. */
export interface HeldNode extends LinkNode {
  number: number | null;
  degree: number;
}

interface Row {
  node: number;
  field: number | null;
  thingKind: string;
  value: string | null;
  degree: number;
  events: number;
  first: number | null;
  last: number | null;
}

/** Of which kinds nodes are; much cheaper than what they are. */
export async function kindsOf(
  open: OpenCase,
  numbers: readonly number[],
  signal?: AbortSignal,
): Promise<Map<number, NodeKind>> {
  const rows = await open.index.rows<Pick<Row, 'node' | 'field' | 'thingKind'>>(
    kindsOfSql,
    { nodes: JSON.stringify(numbers) },
    signal,
  );
  return new Map(
    rows.flatMap((row) => {
      const kind = kindOf(row);
      return kind === null ? [] : [[row.node, kind] as const];
    }),
  );
}

function kindOf({ field, thingKind }: Pick<Row, 'field' | 'thingKind'>): NodeKind | null {
  return (field === null ? nodeKinds.find((one) => one === thingKind) : kindOfField.get(field)) ?? null;
}

/** What nodes of the link tables are. */
export async function nodesOf(
  open: OpenCase,
  numbers: readonly number[],
  signal?: AbortSignal,
): Promise<Map<number, HeldNode>> {
  if (numbers.length === 0) return new Map();
  const rows = await open.index.rows<Row>(nodesOfSql, { nodes: JSON.stringify([...new Set(numbers)]) }, signal);
  const credentials = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const marked = await open.index.rows<{ id: string; marks: { items: string[] } }>(
    lifeMarksSql,
    { ids: JSON.stringify(credentials) },
    signal,
  );
  const marks = new Map(marked.map(({ id, marks }) => [id, marks.items]));
  const known = rangesOf(datedPeople(open).flatMap(({ addresses }) => addresses));
  return new Map(
    rows.flatMap((row) => {
      const kind = kindOf(row);
      if (kind === null || row.value === null) return [];
      const held: HeldNode = {
        id: `${kind}:${row.value}`,
        kind,
        label: row.value,
        events: row.events,
        first: row.first,
        last: row.last,
        hops: null,
        more: 0,
        members: 1,
        marks: [
          ...(kind === 'credential' || kind === 'account' ? (marks.get(row.value) ?? []) : []),
          ...(kind === 'address' && known.hold(row.value) ? ['known'] : []),
        ],
        filter: filterFor(kind, row.value, row.field === null),
        number: row.node,
        degree: row.degree,
      };
      return [[row.node, held] as const];
    }),
  );
}

/** A person of the roster as a node. */
export function personNode(person: DatedPerson): HeldNode {
  return {
    ...bare('person', String(person.id)),
    label: person.name,
    marks: person.lastDay ? ['left'] : [],
    filter:
      person.accounts.length > 0
        ? `userName:${person.accounts.map((account) => valueToText(account)).join(',')}`
        : null,
  };
}

/** A node that only statements know. */
export function bare(kind: NodeKind, value: string): HeldNode {
  return {
    id: `${kind}:${value}`,
    kind,
    label: value,
    events: 0,
    first: null,
    last: null,
    hops: null,
    more: 0,
    members: 1,
    marks: [],
    filter: null,
    number: null,
    degree: 0,
  };
}

/** The node an id (`kind:value`) or a bare name means. Refuses with `node-missing`. */
export async function nodeNamed(open: OpenCase, named: string, signal?: AbortSignal): Promise<HeldNode> {
  const colon = named.indexOf(':');
  const kind = nodeKinds.find((one) => one === named.slice(0, colon));
  const value = named.slice(colon + 1);
  const person = personNamed(open, kind === 'person' ? value : kind ? null : named);
  if (person) return personNode(person);
  for (const one of kind ? [kind] : (['account', 'credential', 'address', 'data', 'device', 'network'] as const)) {
    const found = await byName(open, one, kind ? value : named, signal);
    if (found) return found;
  }
  const places = kind === 'device' ? 'devices' : kind === 'address' || kind === 'network' ? 'addresses' : null;
  if (kind && places && datedPeople(open).some((one) => one[places].includes(value))) return bare(kind, value);
  if (kind === 'credential' || kind === undefined) {
    const stated = open.credentials.get(kind ? value : named);
    if (stated) return bare('credential', stated.id);
  }
  if (kind === 'account' && datedPeople(open).some(({ accounts }) => accounts.includes(value)))
    return bare(kind, value);
  throw new Refusal('node-missing', `Nothing called "${named}" is in the evidence or the roster.`, { node: named });
}

/** The nodes of some kinds and names, by their id; those that the evidence does not know are missing. */
export async function nodesAmong(
  open: OpenCase,
  wanted: readonly { kind: NodeKind; value: string }[],
  signal?: AbortSignal,
): Promise<Map<string, HeldNode>> {
  const asked = wanted.map(({ kind, value }) => ({ field: fieldOf(kind), kind, name: value }));
  const rows = await open.index.rows<{ node: number }>(nodesAmongSql, { wanted: JSON.stringify(asked) }, signal);
  const held = await nodesOf(
    open,
    rows.map(({ node }) => node),
    signal,
  );
  return new Map([...held.values()].map((node) => [node.id, node]));
}

function fieldOf(kind: NodeKind): number {
  return [...kindOfField].find(([, one]) => one === kind)?.[0] ?? -1;
}

/** Nodes whose name holds a text, or of one kind where the text begins with it (`account:kim`). */
export async function nodesLike(
  open: OpenCase,
  text: string,
  limit: number,
  signal?: AbortSignal,
): Promise<HeldNode[]> {
  const kind = nodeKinds.find((one) => text.startsWith(`${one}:`));
  const wanted = text.slice(kind ? kind.length + 1 : 0).toLowerCase();
  const people = datedPeople(open).filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase().includes(wanted)),
  );
  const rows = await open.index.rows<{ node: number }>(nodesLikeSql, { text: wanted, limit }, signal);
  const held = await nodesOf(
    open,
    rows.map(({ node }) => node),
    signal,
  );
  const found = [...people.map(personNode), ...rows.flatMap(({ node }) => held.get(node) ?? [])];
  return found.filter((node) => kind === undefined || node.kind === kind).slice(0, limit);
}

async function byName(
  open: OpenCase,
  kind: NodeKind,
  value: string,
  signal?: AbortSignal,
): Promise<HeldNode | undefined> {
  const field = fieldOf(kind);
  const [row] = await open.index.rows<{ node: number }>(nodesNamedSql, { field, kind, value }, signal);
  return row && (await nodesOf(open, [row.node], signal)).get(row.node);
}

function personNamed(open: OpenCase, named: string | null): DatedPerson | undefined {
  if (named === null) return undefined;
  const lower = named.toLowerCase();
  const people = datedPeople(open);
  return (
    people.find(({ id }) => String(id) === named) ??
    people.find(({ name, aliases }) => [name, ...aliases].some((one) => one.toLowerCase() === lower))
  );
}

/** `isKey`: it has no term of its own, as a signing key or a TLS fingerprint (`tls.ja3.hash:…`). */
function filterFor(kind: NodeKind, value: string, isKey: boolean): string | null {
  if (kind === 'credential') return filterOf(isKey ? 'signing-key' : 'token', value);
  if (kind === 'account') return filterOf('account', value);
  if (kind === 'address' || kind === 'network') return `sourceIp:${valueToText(value)}`;
  if (kind === 'device' && isKey) {
    const colon = value.indexOf(':');
    return `more.${value.slice(0, colon)}:${valueToText(value.slice(colon + 1))}`;
  }
  if (kind === 'device') return `userAgent:${valueToText(value)}`;
  if (kind === 'data' && value.startsWith('/')) {
    // The wildcard stands outside the quotes that its neighbours may need.
    return value.includes(' ') || value.includes('"') ? null : `urlPath:${value.replaceAll('{n}', '*')}`;
  }
  return null;
}
