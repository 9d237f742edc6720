/** What the graph shows, as the address says it. */
import { collapses, type NodeKind, nodeKinds } from '@shared/links.ts';
import type { Parameters } from '../../route.ts';

export interface GraphSight {
  node: string | null;
  hops: number;
  hide: NodeKind[];
  collapse: (typeof collapses)[number];
  from: number | null;
  to: number | null;
  expand: string[];
}

/** The parameters of the address, read with suspicion. */
export function graphSightOf(parameters: Parameters): GraphSight {
  const instant = (text: string | undefined) => (text !== undefined && /^-?\d{1,17}$/.test(text) ? Number(text) : null);
  const hidden = (parameters.hide ?? '').split(',');
  return {
    node: parameters.node || null,
    hops: parameters.hops === '2' ? 2 : parameters.hops === '3' ? 3 : 1,
    hide: nodeKinds.filter((kind) => hidden.includes(kind)),
    collapse: collapses.find((one) => one === parameters.collapse) ?? 'none',
    from: instant(parameters.from),
    to: instant(parameters.to),
    expand: listOf(parameters.expand).slice(0, 200),
  };
}

/** Node ids in the address: they may hold any character, so they stand as JSON. */
export function listOf(text: string | undefined): string[] {
  if (!text) return [];
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** A list with an item put in, or taken out when it was there; empty for none. */
export function toggled(list: readonly string[], item: string): string {
  const next = list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
  return next.length === 0 ? '' : JSON.stringify(next);
}
