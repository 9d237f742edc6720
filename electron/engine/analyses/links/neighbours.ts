import type { LinkEdge, NodeKind } from '@shared/links.ts';
import type { OpenCase } from '../../case/case.ts';
import { datedPeople } from '../../roster/owners.ts';
import linksAmongSql from './links-among.sql?raw';
import linksOfSql from './links-of.sql?raw';
import { bare, type HeldNode, kindsOf, nodeNamed, nodesAmong, nodesOf, personNode } from './nodes.ts';
import statedOwnersSql from './stated-owners.sql?raw';

/** A link between two nodes in hand. */
export interface HeldLink {
  from: HeldNode;
  to: HeldNode;
  edge: LinkEdge;
}

export interface Window {
  from: number | null;
  to: number | null;
}

interface Row {
  a: number;
  b: number;
  kind: string;
  events: number;
  first: number | null;
  last: number | null;
  evidence: number | null;
  byteOffset: number | null;
  lastEvidence: number | null;
  lastOffset: number | null;
}

const inferred = new Set(['lies-in', 'names']);

/** The links of some nodes, of each those with most events first and at most so many; stated and drawn ones always. */
export async function linksOf(
  open: OpenCase,
  nodes: readonly HeldNode[],
  stated: readonly HeldLink[],
  window: Window,
  most: number,
  signal?: AbortSignal,
): Promise<HeldLink[]> {
  const links = await named(open, await rowsOf(open, numbersOf(nodes), window, most, signal), signal);
  return [...links, ...statedOf(nodes, stated)];
}

/** The same where only so many more nodes have room: the strongest links first, and of the others only which ends they lead to. */
export async function strongestOf(
  open: OpenCase,
  nodes: readonly HeldNode[],
  stated: readonly HeldLink[],
  choice: Window & { most: number; room: number; held: ReadonlySet<number>; hide: readonly NodeKind[] },
  signal?: AbortSignal,
): Promise<{ links: HeldLink[]; beyond: number[] }> {
  const all = await rowsOf(open, numbersOf(nodes), choice, choice.most, signal);
  const hidden = await hiddenAmong(open, all, choice.hide, signal);
  const rows = all.filter(({ a, b }) => !hidden.has(a) && !hidden.has(b));
  rows.sort((x, y) => rankOf(x.kind) - rankOf(y.kind) || y.events - x.events || x.a - y.a || x.b - y.b);
  const known = new Set(choice.held);
  const beyond: number[] = [];
  const kept = rows.filter(({ a, b }) => {
    for (const end of [a, b]) {
      if (known.has(end)) continue;
      if (known.size - choice.held.size >= choice.room) {
        beyond.push(end);
        return false;
      }
      known.add(end);
    }
    return true;
  });
  return { links: [...(await named(open, kept, signal)), ...statedOf(nodes, stated)], beyond };
}

/** Every link between two of these nodes. */
export async function linksAmong(
  open: OpenCase,
  nodes: readonly HeldNode[],
  stated: readonly HeldLink[],
  { from, to }: Window,
  signal?: AbortSignal,
): Promise<HeldLink[]> {
  const held = new Map(nodes.flatMap((node) => (node.number === null ? [] : [[node.number, node] as const])));
  const parameters = { nodes: JSON.stringify([...held.keys()]), from, to };
  const rows = held.size === 0 ? [] : await open.index.rows<Row>(linksAmongSql, parameters, signal);
  return [...linked(rows, held), ...statedOf(nodes, stated)];
}

/** Links of few say more than what everybody shares. */
export function rankOf(kind: string): number {
  return kind === 'ran' || kind === 'lies-in' ? 2 : 1;
}

function numbersOf(nodes: readonly HeldNode[]): number[] {
  return nodes.flatMap(({ number }) => (number === null ? [] : [number]));
}

async function rowsOf(
  open: OpenCase,
  numbers: readonly number[],
  { from, to }: Window,
  most: number,
  signal?: AbortSignal,
): Promise<Row[]> {
  if (numbers.length === 0) return [];
  const rows = await open.index.rows<Row>(linksOfSql, { nodes: JSON.stringify(numbers), from, to, most }, signal);
  // A link between two of the nodes is a link of both.
  const seen = new Set<string>();
  return rows.filter(({ a, b, kind }) => {
    const key = `${a} ${b} ${kind}`;
    return !seen.has(key) && seen.add(key);
  });
}

async function hiddenAmong(
  open: OpenCase,
  rows: readonly Row[],
  hide: readonly NodeKind[],
  signal?: AbortSignal,
): Promise<Set<number>> {
  if (hide.length === 0) return new Set();
  const kinds = await kindsOf(open, [...new Set(rows.flatMap(({ a, b }) => [a, b]))], signal);
  return new Set([...kinds].flatMap(([node, kind]) => (hide.includes(kind) ? [node] : [])));
}

async function named(open: OpenCase, rows: readonly Row[], signal?: AbortSignal): Promise<HeldLink[]> {
  const ends = await nodesOf(
    open,
    rows.flatMap(({ a, b }) => [a, b]),
    signal,
  );
  return linked(rows, ends);
}

function linked(rows: readonly Row[], ends: ReadonlyMap<number, HeldNode>): HeldLink[] {
  return rows.flatMap((row) => {
    const [from, to] = [ends.get(row.a), ends.get(row.b)];
    return from && to ? [{ from, to, edge: edgeOf(row, from, to) }] : [];
  });
}

function statedOf(nodes: readonly HeldNode[], stated: readonly HeldLink[]): HeldLink[] {
  const wanted = new Set(nodes.map(({ id }) => id));
  return stated.filter(({ from, to }) => wanted.has(from.id) || wanted.has(to.id));
}

function edgeOf(row: Row, from: HeldNode, to: HeldNode): LinkEdge {
  const refs = [
    [row.evidence, row.byteOffset],
    [row.lastEvidence, row.lastOffset],
  ].flatMap(([evidence, byteOffset]) =>
    typeof evidence === 'number' && typeof byteOffset === 'number' ? [{ evidence, byteOffset }] : [],
  );
  const [first, last] = refs;
  const same = first && last && first.evidence === last.evidence && first.byteOffset === last.byteOffset;
  return {
    id: `${from.id} ${row.kind} ${to.id}`,
    from: from.id,
    to: to.id,
    kind: row.kind,
    confidence: inferred.has(row.kind) ? 'inferred' : 'logged',
    count: row.events,
    first: row.first,
    last: row.last,
    proof: same ? [first] : refs,
    source: null,
    drawn: null,
  };
}

/** Every link that people state: by the roster, by lists of credentials, by hand. */
export async function statedLinks(open: OpenCase, withDrawn: boolean, signal?: AbortSignal): Promise<HeldLink[]> {
  const links: HeldLink[] = [];
  const people = datedPeople(open);
  const owned = await open.index.rows<{ id: string; person: number; owner: string | null }>(
    statedOwnersSql,
    {},
    signal,
  );
  const wanted = people.flatMap(({ accounts, aliases, addresses, devices }) => [
    ...[...accounts, ...aliases].map((value) => ({ kind: 'account' as const, value })),
    ...addresses.map((value) => ({ kind: placeKind(value), value })),
    ...devices.map((value) => ({ kind: 'device' as const, value })),
  ]);
  const known = await nodesAmong(
    open,
    [...wanted, ...owned.map(({ id }) => ({ kind: 'credential' as const, value: id }))],
    signal,
  );
  const nodeOf = (kind: NodeKind, value: string) => known.get(`${kind}:${value}`) ?? bare(kind, value);
  const state = (from: HeldNode, to: HeldNode, kind: string, source: string) =>
    links.push({ from, to, edge: statedEdge(from, to, kind, source) });
  for (const person of people) {
    const from = personNode(person);
    for (const account of [...person.accounts, ...person.aliases]) {
      const to = nodeOf('account', account);
      // An alias that the evidence never names is no account of its own.
      if (to.number !== null || person.accounts.includes(account)) state(from, to, 'owns', person.source);
    }
    for (const address of person.addresses) state(from, nodeOf(placeKind(address), address), 'known-at', person.source);
    for (const device of person.devices) state(from, nodeOf('device', device), 'uses', person.source);
  }
  for (const { id, person, owner } of owned) {
    const whose = people.find((one) => one.id === person);
    if (!whose) continue;
    const source = open.credentials.get(id)?.source ?? '';
    state(personNode(whose), nodeOf('credential', id), 'owner-of', owner ? `${source} (owner: ${owner})` : source);
  }
  if (withDrawn) {
    for (const { entry, from, to, reason, by, at } of open.links.list()) {
      const [a, b] = [
        await nodeNamed(open, from, signal).catch(() => null),
        await nodeNamed(open, to, signal).catch(() => null),
      ];
      if (!a || !b) continue;
      const edge = statedEdge(a, b, 'drawn', by);
      // Two people may draw the same link, each for a reason of their own.
      const id = `${edge.id} ${entry}`;
      links.push({ from: a, to: b, edge: { ...edge, id, confidence: 'drawn', drawn: { entry, by, at, reason } } });
    }
  }
  return links;
}

/** A roster knows people at addresses and in whole networks. */
function placeKind(written: string): 'address' | 'network' {
  return written.includes('/') ? 'network' : 'address';
}

function statedEdge(from: HeldNode, to: HeldNode, kind: string, source: string): LinkEdge {
  return {
    id: `${from.id} ${kind} ${to.id}`,
    from: from.id,
    to: to.id,
    kind,
    confidence: 'stated',
    count: 0,
    first: null,
    last: null,
    proof: [],
    source,
    drawn: null,
  };
}
