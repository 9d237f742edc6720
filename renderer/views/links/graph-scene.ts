import type { LinkEdge, LinkGraph, LinkNode, NodeKind } from '@shared/links.ts';
import { visibleText } from '../../ui/evidence-text.ts';
import { dashes, shortLabel, warns } from './graph-look.ts';
import { nodeRadius, thicknessOf } from './graph-shapes.ts';
import type { Place } from './graph-view.ts';
import type { Positions } from './layout.ts';

/** A graph as it is drawn: nodes with their places, links by their ends. */
export interface Scene {
  nodes: SceneNode[];
  links: SceneLink[];
  byId: Map<string, SceneNode>;
}

export interface SceneNode extends Place {
  id: string;
  kind: NodeKind;
  label: string;
  marked: boolean;
  events: number;
}

export interface SceneLink {
  id: string;
  from: SceneNode;
  to: SceneNode;
  dash: (typeof dashes)[LinkEdge['confidence']];
  thickness: number;
}

/** A graph ready to be painted: nodes at their places, links that have both ends. */
export function sceneOf(graph: LinkGraph, positions: Positions): Scene {
  const nodes = graph.nodes.map((node) => ({ ...drawn(node), ...(positions[node.id] ?? { x: 0, y: 0 }) }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const links = graph.edges.flatMap((edge): SceneLink[] => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    if (!from || !to) return [];
    return [{ id: edge.id, from, to, dash: dashes[edge.confidence], thickness: thicknessOf(edge.count) }];
  });
  return { nodes, links, byId };
}

function drawn(node: LinkNode): Omit<SceneNode, 'x' | 'y'> {
  const { id, kind, events } = node;
  return { id, kind, events, label: shortLabel(node, visibleText), marked: warns(node) };
}

/** What stands at a place: a node, else the nearest link no farther than `reach` from it. */
export function thingAt({ nodes, links }: Scene, at: Place, reach: number): { node?: SceneNode; link?: SceneLink } {
  const node = nodes.findLast(({ x, y }) => Math.hypot(x - at.x, y - at.y) <= Math.max(nodeRadius + 2, reach));
  if (node) return { node };
  let nearest: SceneLink | undefined;
  let least = reach;
  for (const link of links) {
    const distance = distanceTo(link, at);
    if (distance > least) continue;
    least = distance;
    nearest = link;
  }
  return nearest ? { link: nearest } : {};
}

function distanceTo({ from, to }: SceneLink, at: Place): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((at.x - from.x) * dx + (at.y - from.y) * dy) / length));
  return Math.hypot(at.x - from.x - along * dx, at.y - from.y - along * dy);
}
