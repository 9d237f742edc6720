/** How kinds of nodes and links look, in the picture and in what is exported: shape and colour say the same. */
import type { LinkEdge, LinkNode, NodeKind } from '@shared/links.ts';

export const shapes: Record<NodeKind, string> = {
  person: 'ellipse',
  account: 'round-rectangle',
  credential: 'diamond',
  address: 'hexagon',
  actor: 'star',
  device: 'rectangle',
  network: 'octagon',
  data: 'barrel',
};

const tokens: Record<NodeKind, string> = {
  person: '--series-2',
  account: '--series-1',
  credential: '--series-4',
  address: '--series-3',
  actor: '--series-7',
  device: '--series-5',
  network: '--series-6',
  data: '--series-8',
};

export const dashes: Record<LinkEdge['confidence'], 'solid' | 'dashed' | 'dotted'> = {
  stated: 'solid',
  logged: 'solid',
  inferred: 'dashed',
  drawn: 'dotted',
};

export interface Colours {
  of: Record<NodeKind, string>;
  ink: string;
  quiet: string;
  panel: string;
  accent: string;
  bad: string;
}

/** The colours of the scheme in force, as the style sheet says. */
export function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    of: Object.fromEntries(Object.entries(tokens).map(([kind, name]) => [kind, token(name)])) as Colours['of'],
    ink: token('--ink'),
    quiet: token('--line-strong'),
    panel: token('--panel'),
    accent: token('--accent'),
    bad: token('--bad'),
  };
}

/** A label short enough to stand under a node. */
export function shortLabel(node: LinkNode, visible: (text: string) => string): string {
  const text = visible(node.label);
  return text.length > 28 ? `${text.slice(0, 18)}…${text.slice(-8)}` : text;
}

/** Whether it stands in a red ring; that the roster knows an address is no reason for one. */
export const warns = ({ marks }: Pick<LinkNode, 'marks'>) => marks.some((mark) => mark !== 'known');
