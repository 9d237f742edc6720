import type { Output, Taken } from '@shared/contract.ts';
import type { LinkEdge, LinkGraph, LinkNode, NodeKind } from '@shared/links.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../../case/case.ts';
import { look } from '../../look.ts';
import { type Session, theCase, theWritableCase } from '../../session.ts';
import { actorLinks } from './actor-links.ts';
import { linkTables } from './link-tables.ts';
import { type HeldLink, linksAmong, linksOf, rankOf, statedLinks, strongestOf } from './neighbours.ts';
import { type HeldNode, nodeNamed, nodesLike } from './nodes.ts';
import { startOf } from './start.ts';

/** Links of one node that are followed at most. */
const mostOfOne = 400;

/** What hangs together with a node, one to three steps away. Refuses with `node-missing`, `cancelled`. */
export function linkGraph(session: Session, input: Taken<'links.graph'>): Promise<LinkGraph> {
  const open = theCase(session);
  return look(session, input.job, async (signal, going) => {
    await linkTables(open, signal, going);
    const zone = open.settings.current().zone;
    const acting = input.hide.includes('actor') ? [] : await actorLinks(session, input.job, 'all', signal);
    const start =
      input.node === null ? await startOf(open, signal) : await nodeOrActor(open, input.node, acting, signal);
    if (!start) return { start: null, nodes: [], edges: [], total: 0, zone };
    const { nodes, links, total } = await around(open, start, input, acting, signal);
    const shape =
      input.collapse === 'none' ? { nodes, links } : await collapsed(open, input, nodes, links, acting, signal);
    return {
      start: start.id,
      nodes: shape.nodes.map(shown),
      edges: shape.links.map(({ edge }) => edge),
      total,
      zone,
    };
  });
}

async function nodeOrActor(
  open: OpenCase,
  named: string,
  acting: readonly HeldLink[],
  signal: AbortSignal,
): Promise<HeldNode> {
  const actor = acting.find(({ to }) => to.id === named || to.label === named)?.to;
  return actor ?? nodeNamed(open, named, signal);
}

/** Nodes that hold a text. Refuses with `cancelled`. */
export function findNodes(session: Session, input: Taken<'links.find'>): Promise<Output<'links.find'>> {
  const open = theCase(session);
  return look(session, input.job, async (signal, going) => {
    await linkTables(open, signal, going);
    return { nodes: (await nodesLike(open, input.text, input.limit, signal)).map(shown) };
  });
}

/** Draws a link by hand. Refuses with `node-missing`, `node-several`, `case-read-only`. */
export function drawLink(session: Session, input: Taken<'links.draw'>): Promise<LinkEdge> {
  const open = theWritableCase(session);
  return look(session, input.job, async (signal, going) => {
    await linkTables(open, signal, going);
    const from = await nodeNamed(open, input.from, signal);
    const to = await theOneNamed(open, input.to, signal);
    const { seq } = await open.journal.append('link.drawn', { from: from.id, to: to.id, reason: input.reason });
    session.announce({ kind: 'case-changed', what: ['links', 'custody'] });
    const drawn = (await statedLinks(open, true, signal)).find(({ edge }) => edge.drawn?.entry === seq);
    if (!drawn) throw new Error(`link ${seq} was drawn but not taken`);
    return drawn.edge;
  });
}

/** The one node that an id, a name or a part of a name means. Refuses with `node-missing`, `node-several`. */
async function theOneNamed(open: OpenCase, text: string, signal: AbortSignal): Promise<HeldNode> {
  const found = await nodesLike(open, text, 20, signal);
  const whole = found.filter(({ id, label }) => id === text || label === text);
  const meant = whole.length > 0 ? whole : found;
  const [one] = meant;
  // What only statements know is found by its whole name.
  if (!one) return nodeNamed(open, text, signal);
  if (meant.length === 1) return one;
  const names = meant.slice(0, 3).map(({ id }) => id);
  throw new Refusal('node-several', `"${text}" names several things, as ${names.join(', ')}. Choose one of them.`, {
    node: text,
    names: names.join(', '),
  });
}

/** Erases a link drawn by hand; the journal keeps it. Refuses with `entry-missing`, `case-read-only`. */
export async function eraseLink(session: Session, input: Taken<'links.erase'>): Promise<Output<'links.erase'>> {
  const open = theWritableCase(session);
  if (!open.links.get(input.entry)) {
    throw new Refusal('entry-missing', `No link was drawn by hand in entry ${input.entry}.`, { id: input.entry });
  }
  await open.journal.append('link.erased', { entry: input.entry, reason: input.reason });
  session.announce({ kind: 'case-changed', what: ['links', 'custody'] });
  return { entry: input.entry };
}

async function around(
  open: OpenCase,
  start: HeldNode,
  input: Taken<'links.graph'>,
  acting: readonly HeldLink[],
  signal: AbortSignal,
): Promise<{ nodes: HeldNode[]; links: HeldLink[]; total: number }> {
  const stated = [...(await statedLinks(open, true, signal)), ...acting];
  const hidden = new Set<NodeKind>(input.hide);
  const expand = new Set(input.expand);
  const held = new Map<string, HeldNode>([[start.id, { ...start, hops: 0 }]]);
  // By number where they have one: most of what was reached is only counted, never named.
  const reached = new Set([keyOf(start)]);
  const links = new Map<string, HeldLink>();
  let frontier: HeldNode[] = [start];
  for (let hop = 1; frontier.length > 0 && hop <= input.hops + expand.size; hop += 1) {
    const follow = hop <= input.hops ? frontier : frontier.filter(({ id }) => expand.has(id));
    if (follow.length === 0) break;
    const numbers = new Set([...held.values()].flatMap(({ number }) => number ?? []));
    // What is hidden takes no room, but what a person asked to start at always shows.
    const hide = input.hide.filter((kind) => kind !== start.kind);
    const room = input.limit - held.size;
    const choice = { from: input.from, to: input.to, most: mostOfOne, room, held: numbers, hide };
    const { links: found, beyond } = await strongestOf(open, follow, stated, choice, signal);
    for (const number of beyond) reached.add(number);
    const next: HeldNode[] = [];
    found.sort((a, b) => rank(a) - rank(b) || b.edge.count - a.edge.count || (a.edge.id < b.edge.id ? -1 : 1));
    for (const link of found) {
      const ends = [link.from, link.to];
      if (ends.some(({ id, kind }) => hidden.has(kind) && id !== start.id)) continue;
      for (const end of ends) {
        reached.add(keyOf(end));
        if (held.has(end.id) || held.size >= input.limit) continue;
        held.set(end.id, { ...end, hops: hop });
        next.push(end);
      }
      if (ends.every(({ id }) => held.has(id))) links.set(link.edge.id, link);
    }
    frontier = next;
  }
  // What the last step reached hangs together among itself, too.
  for (const link of await linksAmong(open, [...held.values()], stated, input, signal)) {
    if (held.has(link.from.id) && held.has(link.to.id)) links.set(link.edge.id, link);
  }
  const shownLinks = new Map<string, number>();
  for (const { edge } of links.values()) {
    for (const end of [edge.from, edge.to]) shownLinks.set(end, (shownLinks.get(end) ?? 0) + 1);
  }
  const nodes = [...held.values()].map((node) => ({
    ...node,
    more: Math.max(0, node.degree - (shownLinks.get(node.id) ?? 0)),
  }));
  return { nodes, links: [...links.values()], total: reached.size };
}

/** Stated and drawn links first, then those of few, then what everybody shares. */
function rank({ edge }: HeldLink): number {
  return edge.confidence === 'stated' || edge.confidence === 'drawn' ? 0 : rankOf(edge.kind);
}

function keyOf({ number, id }: HeldNode): number | string {
  return number ?? id;
}

/** Addresses of one network, or of one actor, as one node; their links are added up. The start stays as it is. */
async function collapsed(
  open: OpenCase,
  { collapse }: Pick<Taken<'links.graph'>, 'collapse'>,
  nodes: HeldNode[],
  links: HeldLink[],
  acting: readonly HeldLink[],
  signal: AbortSignal,
): Promise<{ nodes: HeldNode[]; links: HeldLink[] }> {
  const addresses = nodes.filter(({ kind, hops }) => kind === 'address' && hops !== 0);
  const kind = collapse === 'network' ? 'lies-in' : 'acts-as';
  const within =
    collapse === 'actor' ? acting : await linksOf(open, addresses, [], { from: null, to: null }, mostOfOne, signal);
  const groupOf = new Map(within.flatMap(({ edge, from, to }) => (edge.kind === kind ? [[from.id, to] as const] : [])));
  const merged = new Map<string, HeldNode>();
  for (const node of nodes) {
    const group = node.hops === 0 || node.kind !== 'address' ? undefined : groupOf.get(node.id);
    if (!group) {
      merged.set(node.id, { ...(merged.get(node.id) ?? node), hops: node.hops });
      continue;
    }
    const known = merged.get(group.id);
    if (known) merged.set(group.id, { ...known, members: known.members + 1 });
    else merged.set(group.id, { ...group, hops: node.hops, more: 0 });
  }
  const standIn = (id: string) => (merged.has(id) ? id : (groupOf.get(id)?.id ?? id));
  const joined = new Map<string, HeldLink>();
  for (const link of links) {
    const [from, to] = [standIn(link.edge.from), standIn(link.edge.to)];
    if (from === to) continue;
    const id = `${from} ${link.edge.kind} ${to}`;
    const known = joined.get(id);
    const count = (known?.edge.count ?? 0) + link.edge.count;
    const first = smallest(known?.edge.first ?? null, link.edge.first);
    const last = largest(known?.edge.last ?? null, link.edge.last);
    const base = known ?? link;
    joined.set(id, { ...base, edge: { ...base.edge, id, from, to, count, first, last } });
  }
  return { nodes: [...merged.values()], links: [...joined.values()] };
}

function smallest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

function largest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

/** A node without what only the engine needs. */
export function shown({ number: _number, degree: _degree, ...node }: HeldNode): LinkNode {
  return node;
}
