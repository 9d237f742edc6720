import type { Taken } from '@shared/contract.ts';
import type { LinkPath } from '@shared/links.ts';
import type { Told } from '@shared/told.ts';
import type { OpenCase } from '../../case/case.ts';
import { look } from '../../look.ts';
import { type Session, theCase } from '../../session.ts';
import { inWords } from '../../told.ts';
import { actorLinks } from './actor-links.ts';
import { shown } from './graph.ts';
import { linkTables } from './link-tables.ts';
import { type HeldLink, linksOf, statedLinks } from './neighbours.ts';
import { type HeldNode, nodeNamed } from './nodes.ts';
import { linkTold } from './sentences.ts';

const mostSteps = 8;
/** Links of one node that are looked at: what has more ties nobody to anybody in particular. */
const mostOfOne = 2000;
/** What more accounts, tokens or addresses share than this is not passed through. */
const common: Readonly<Record<string, number>> = { address: 60, device: 0, network: 0, data: 20, person: 500 };

/** How one node is tied to another: the shortest chain of links, each with its proof. Refuses with `node-missing`, `cancelled`. */
export function linkPath(session: Session, input: Taken<'links.path'>): Promise<LinkPath> {
  const open = theCase(session);
  return look(session, input.job, async (signal, going) => {
    await linkTables(open, signal, going);
    const from = await nodeNamed(open, input.from, signal);
    const to = await nodeNamed(open, input.to, signal);
    const acting = await actorLinks(session, input.job, 'confirmed', signal);
    return pathBetween(open, from, to, { drawn: input.drawn, hide: input.hide, acting }, signal);
  });
}

/** The same for whoever has the link tables ready. */
export async function pathBetween(
  open: OpenCase,
  from: HeldNode,
  to: HeldNode,
  choice: { drawn: boolean; hide: readonly string[]; acting?: readonly HeldLink[] },
  signal?: AbortSignal,
): Promise<LinkPath> {
  const { zone } = open.settings.current();
  const found = (steps: LinkPath['steps'], told: Told[], is = true): LinkPath => ({
    found: is,
    steps,
    remark: inWords(told, zone),
    told,
  });
  if (from.id === to.id) return found([], [{ say: 'pathSame', values: {} }]);
  const stated = [...(await statedLinks(open, choice.drawn, signal)), ...(choice.acting ?? [])];
  const chain = await shortest(open, from, to, stated, new Set(choice.hide), signal);
  if (!chain) {
    const values = { most: { n: mostSteps, of: 'link' as const }, from: from.label, to: to.label };
    return found([], [{ say: 'pathNone', values }], false);
  }
  const steps = chain.map(({ link, forward }) => {
    const told = linkTold(link, forward);
    return {
      from: shown(forward ? link.from : link.to),
      to: shown(forward ? link.to : link.from),
      edge: link.edge,
      sentence: inWords(told, zone),
      told,
    };
  });
  return found(steps, remarkOn(chain));
}

interface Step {
  link: HeldLink;
  forward: boolean;
}

/** From both ends towards each other; among chains of one length the one through the least common nodes. */
async function shortest(
  open: OpenCase,
  from: HeldNode,
  to: HeldNode,
  stated: readonly HeldLink[],
  hidden: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<Step[] | null> {
  const sides = [sideOf(from), sideOf(to)] as const;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const [a, b] = sides;
    if (a.frontier.length === 0 || b.frontier.length === 0) return null;
    const side = a.frontier.length <= b.frontier.length ? a : b;
    await widen(open, side, side === a ? to : from, stated, hidden, signal);
    const meetings = [...a.reached].flatMap(([id, mine]) => {
      const other = b.reached.get(id);
      const met = other && (id === from.id || id === to.id || passable(mine.node));
      return met ? [{ id, cost: mine.cost + other.cost }] : [];
    });
    if (meetings.length === 0) continue;
    meetings.sort((x, y) => x.cost - y.cost || (x.id < y.id ? -1 : 1));
    const id = meetings[0]?.id ?? '';
    const back = walked(b, id).map(({ link, forward }) => ({ link, forward: !forward }));
    return [...walked(a, id).reverse(), ...back];
  }
  return null;
}

interface Reached {
  node: HeldNode;
  cost: number;
  /** The step that led here: `forward` when it was taken from the link's own first end. */
  by: Step | null;
}

interface Side {
  reached: Map<string, Reached>;
  frontier: HeldNode[];
}

function sideOf(node: HeldNode): Side {
  return { reached: new Map([[node.id, { node, cost: 0, by: null }]]), frontier: [node] };
}

async function widen(
  open: OpenCase,
  side: Side,
  goal: HeldNode,
  stated: readonly HeldLink[],
  hidden: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<void> {
  const follow = side.frontier.filter((node) => side.reached.get(node.id)?.by === null || passable(node));
  const links = await linksOf(open, follow, stated, { from: null, to: null }, mostOfOne, signal);
  const fresh = new Map<string, Reached>();
  const following = new Set(follow.map(({ id }) => id));
  for (const link of links) {
    for (const forward of [true, false]) {
      const [near, far] = forward ? [link.from, link.to] : [link.to, link.from];
      const before = following.has(near.id) ? side.reached.get(near.id) : undefined;
      if (!before || side.reached.has(far.id) || (hidden.has(far.kind) && far.id !== goal.id)) continue;
      const cost = before.cost + 1 + Math.log10(1 + far.degree) / 10 + doubtOf(link);
      const known = fresh.get(far.id);
      if (!known || cost < known.cost || (cost === known.cost && link.edge.id < (known.by?.link.edge.id ?? ''))) {
        fresh.set(far.id, { node: far, cost, by: { link, forward } });
      }
    }
  }
  for (const [id, one] of fresh) side.reached.set(id, one);
  side.frontier = [...fresh.values()].map(({ node }) => node);
}

function passable(node: HeldNode): boolean {
  const most = common[node.kind];
  return most === undefined || node.degree <= most;
}

/** What is logged weighs more than what is stated, that more than what is inferred or drawn; never as much as a step. */
function doubtOf({ edge }: HeldLink): number {
  return { logged: 0, stated: 0.02, inferred: 0.05, drawn: 0.1 }[edge.confidence];
}

/** The steps that led to a node, the last one first; each told from the side's own start. */
function walked(side: Side, id: string): Step[] {
  const steps: Step[] = [];
  for (let at = side.reached.get(id); at?.by; ) {
    const { link, forward } = at.by;
    steps.push(at.by);
    at = side.reached.get(forward ? link.from.id : link.to.id);
  }
  return steps;
}

/** On what the chain rests, and how far apart in time two stays at one address lie. */
function remarkOn(chain: readonly Step[]): Told[] {
  const count = (confidence: string) => chain.filter(({ link }) => link.edge.confidence === confidence).length;
  const told: Told[] = [
    {
      say: 'pathRests',
      values: {
        links: { n: chain.length, of: 'link' },
        logged: count('logged'),
        stated: count('stated'),
        inferred: count('inferred'),
        drawn: count('drawn'),
      },
    },
  ];
  for (const [i, step] of chain.entries()) {
    const next = chain[i + 1];
    const at = step.forward ? step.link.to : step.link.from;
    if (!next || at.kind !== 'address') continue;
    const [x, y] = [step.link.edge, next.link.edge];
    if (x.first === null || x.last === null || y.first === null || y.last === null) continue;
    const apart = Math.max(x.first, y.first) - Math.min(x.last, y.last);
    told.push(
      apart > 0
        ? { say: 'pathApart', values: { at: at.label, apart: { lasting: apart } } }
        : { say: 'pathOverlap', values: { at: at.label } },
    );
  }
  return [...told, { say: 'pathShows', values: {} }];
}
