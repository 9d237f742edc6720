import type { NodeKind } from '@shared/links.ts';
import { font } from './graph-font.ts';
import type { Colours } from './graph-look.ts';
import type { Scene, SceneLink, SceneNode } from './graph-scene.ts';
import { nodeRadius, outlines } from './graph-shapes.ts';
import { onScreen, type Place, type View } from './graph-view.ts';

/** What stands out in the picture. */
export interface Marks {
  start: string | null;
  chosen: string | null;
  onPath: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  /** Nodes looked for; the others step back while there are any. */
  found: readonly string[];
}

type Context = CanvasRenderingContext2D;

const dashArrays = { solid: [], dashed: [6, 4], dotted: [2, 4] };
/** Lines in one stroke: of more, the rasteriser takes longer than of several strokes. */
const linesInOne = 200;
/** Of so many the single one is told from others by where they run together. */
const manyLines = 1500;
const startSize = 1.45;
const labelHeight = 14;
const mostLabels = 250;
const farLabels = 25;
/** So few names are all shown, even where one lies over another. */
const fewNodes = 40;

/** Draws lines, stopping when `until` says so; gives how many of them are done. */
export function paintLines(
  context: Context,
  links: readonly SceneLink[],
  view: View,
  colours: Colours,
  first = 0,
  until: () => boolean = () => false,
): number {
  context.strokeStyle = colours.quiet;
  context.globalAlpha = links.length > manyLines ? 0.3 : 0.7;
  let done = first;
  while (done < links.length && !until()) {
    const { dash, thickness } = links[done] as SceneLink;
    const level = Math.round(thickness);
    context.beginPath();
    const end = Math.min(links.length, done + linesInOne);
    for (; done < end; done += 1) {
      const link = links[done] as SceneLink;
      if (link.dash !== dash || Math.round(link.thickness) !== level) break;
      trace(context, link, view);
    }
    context.lineWidth = Math.max(0.6, level * view.scale);
    context.setLineDash(dashArrays[dash]);
    context.stroke();
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
  return done;
}

/** In the order in which most lines share a stroke. */
export function inStrokes(links: readonly SceneLink[]): SceneLink[] {
  const key = ({ dash, thickness }: SceneLink) => `${dash}${Math.round(thickness)}`;
  return links
    .map((link) => ({ link, by: key(link) }))
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
    .map(({ link }) => link);
}

function trace(context: Context, { from, to }: SceneLink, { x, y, scale }: View): void {
  context.moveTo(from.x * scale + x, from.y * scale + y);
  context.lineTo(to.x * scale + x, to.y * scale + y);
}

/** Lines that stand out, over all others. */
export function paintMarkedLines(context: Context, scene: Scene, view: View, colours: Colours, marks: Marks): void {
  const lines = scene.links.filter(({ id }) => marks.onPath.has(id) || id === marks.chosen);
  for (const line of lines) {
    context.beginPath();
    trace(context, line, view);
    context.strokeStyle = line.id === marks.chosen ? colours.accent : colours.bad;
    context.lineWidth = line.id === marks.chosen ? 6 : 5;
    context.setLineDash(dashArrays[line.dash]);
    context.stroke();
  }
  context.setLineDash([]);
}

let shapes: Record<NodeKind, Path2D> | null = null;

/** Paints the nodes of a scene and what they are called. */
export function paintNodes(
  context: Context,
  scene: Scene,
  view: View,
  colours: Colours,
  marks: Marks,
  seen: Place,
): void {
  shapes ??= Object.fromEntries(Object.entries(outlines).map(([kind, path]) => [kind, new Path2D(path)])) as Record<
    NodeKind,
    Path2D
  >;
  const found = new Set(marks.found);
  const transform = context.getTransform();
  const reach = 2 * nodeRadius * view.scale;
  for (const node of scene.nodes) {
    const at = onScreen(view, node);
    if (at.x < -reach || at.y < -reach || at.x > seen.x + reach || at.y > seen.y + reach) continue;
    context.globalAlpha = found.size > 0 && !found.has(node.id) ? 0.2 : 1;
    context.fillStyle = colours.of[node.kind];
    const size = view.scale * (node.id === marks.start ? startSize : 1);
    // Far away a shape is a spot, but what stands out keeps its size.
    const ring = ringOf(node, marks, colours);
    const shown = ring ? Math.max(0.35, size) : size;
    if (shown < 0.2) {
      context.fillRect(at.x - 1.5, at.y - 1.5, 3, 3);
      continue;
    }
    context.translate(at.x, at.y);
    context.scale(shown, shown);
    context.fill(shapes[node.kind]);
    if (ring) {
      context.strokeStyle = ring.colour;
      context.lineWidth = ring.width;
      context.setLineDash(ring.dash);
      context.stroke(shapes[node.kind]);
    }
    context.setTransform(transform);
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

function ringOf({ id, marked }: SceneNode, marks: Marks, colours: Colours) {
  if (id === marks.chosen) return { colour: colours.accent, width: 5, dash: [] };
  if (marks.onPath.has(id)) return { colour: colours.bad, width: 4, dash: [] };
  if (marks.pinned.has(id)) return { colour: colours.accent, width: 3, dash: [3, 2] };
  if (id === marks.start) return { colour: colours.ink, width: 3, dash: [] };
  return marked ? { colour: colours.bad, width: 3, dash: [] } : null;
}

/** Names, as many as have room, those of what stands out first; below the node, or above it where that is taken. */
export function paintLabels(
  context: Context,
  scene: Scene,
  view: View,
  colours: Colours,
  marks: Marks,
  seen: Place,
): void {
  const found = new Set(marks.found);
  const weight = ({ id, marked }: SceneNode) =>
    id === marks.chosen ? 5 : id === marks.start ? 4 : marks.onPath.has(id) ? 3 : found.has(id) ? 2 : marked ? 1 : 0;
  const near = nodeRadius * view.scale >= 3.5;
  // From afar the busiest tell what is what.
  const busy = near ? 0 : ([...scene.nodes].sort((a, b) => b.events - a.events)[farLabels]?.events ?? 0);
  const named = scene.nodes
    .filter((node) => (found.size === 0 && (near || node.events > busy)) || weight(node) > 1)
    .map((node) => ({ node, at: onScreen(view, node), weight: weight(node) }))
    .filter(({ at }) => at.x > -60 && at.y > -30 && at.x < seen.x + 60 && at.y < seen.y + 30)
    .sort((a, b) => b.weight - a.weight || b.node.events - a.node.events);
  const taken: { left: number; top: number; right: number; bottom: number }[] = [];
  context.font = `11px "${font}", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { node, at } of named) {
    if (taken.length >= mostLabels) return;
    const size = node.id === marks.start ? startSize : 1;
    const below = Math.max(4, nodeRadius * view.scale * size) + labelHeight / 2 + 3;
    const half = context.measureText(node.label).width / 2 + 2;
    const boxes = [below, -below].map((by) => ({
      ...{ left: at.x - half, right: at.x + half },
      ...{ top: at.y + by - labelHeight / 2, bottom: at.y + by + labelHeight / 2 },
    }));
    const free = boxes.find((box) => !taken.some((other) => overlap(box, other)));
    const box = free ?? (named.length <= fewNodes ? boxes[0] : undefined);
    if (!box) continue;
    taken.push(box);
    context.globalAlpha = 0.8;
    context.fillStyle = colours.panel;
    context.fillRect(box.left, box.top, box.right - box.left, labelHeight);
    context.globalAlpha = 1;
    context.fillStyle = colours.ink;
    context.fillText(node.label, at.x, (box.top + box.bottom) / 2);
  }
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
