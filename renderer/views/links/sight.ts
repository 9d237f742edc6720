/** What the parts of this view have in common: their names, the ways from one to another, what refreshes them. */
import type { Noun } from '@shared/changes.ts';
import type { EventRef } from '@shared/event.ts';
import { hrefOf } from '../../route.ts';

export const tabs = ['leads', 'life', 'graph', 'roster', 'credentials', 'logins', 'hypotheses'] as const;

/** Everything said here rests on evidence, roster and credentials. */
export const watched: readonly Noun[] = ['evidence', 'roster', 'credentials', 'leads', 'links', 'case'];

/** The timeline at one event, among those of a filter. */
export function hrefOfEvent(event: EventRef, filter: string | null = null): string {
  return hrefOf('timeline', { filter: filter ?? undefined, event: `${event.evidence}:${event.byteOffset}` });
}

/** The graph, starting at a node. */
export function hrefOfNode(kind: string, id: string): string {
  return hrefOf('links', { tab: 'graph', node: `${kind}:${id}` });
}
