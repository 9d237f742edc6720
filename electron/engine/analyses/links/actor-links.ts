import { valueToText } from '@shared/filter.ts';
import { actingAsOne } from '../../actors/acting-as-one.ts';
import type { Session } from '../../session.ts';
import { theCase } from '../../session.ts';
import type { HeldLink } from './neighbours.ts';
import { bare, type HeldNode, nodesAmong } from './nodes.ts';

/** A filter names no more addresses than a person could check. */
const mostInFilter = 200;

/**
 * Which addresses act as one, as links from each address to its actor: inferred where traces propose it, stated where a
 * person confirmed it. A path rests on confirmed ones alone. Refuses with `cancelled`.
 */
export async function actorLinks(
  session: Session,
  job: string | undefined,
  which: 'all' | 'confirmed',
  signal?: AbortSignal,
): Promise<HeldLink[]> {
  const open = theCase(session);
  if (which === 'confirmed' && open.actors.statements().length === 0) return [];
  const actors = (await actingAsOne(session, job)).filter(({ state }) => which === 'all' || state === 'confirmed');
  const wanted = actors.flatMap(({ addresses }) => addresses);
  const nodes = await nodesAmong(
    open,
    wanted.map((value) => ({ kind: 'address' as const, value })),
    signal,
  );
  return actors.flatMap((actor) => {
    const to: HeldNode = {
      ...bare('actor', actor.id),
      label: actor.name,
      events: actor.events,
      first: actor.first,
      last: actor.last,
      degree: actor.addresses.length,
      filter: `sourceIp:${actor.addresses
        .slice(0, mostInFilter)
        .map((address) => valueToText(address))
        .join(',')}`,
    };
    return actor.addresses.flatMap((address): HeldLink[] => {
      const from = nodes.get(`address:${address}`);
      return from ? [{ from, to, edge: edgeOf(from, to, actor.state === 'confirmed') }] : [];
    });
  });
}

function edgeOf(from: HeldNode, to: HeldNode, confirmed: boolean): HeldLink['edge'] {
  return {
    id: `${from.id} acts-as ${to.id}`,
    from: from.id,
    to: to.id,
    kind: 'acts-as',
    confidence: confirmed ? 'stated' : 'inferred',
    count: 0,
    first: null,
    last: null,
    proof: [],
    source: confirmed ? 'the journal' : 'the rules of traces',
    drawn: null,
  };
}
