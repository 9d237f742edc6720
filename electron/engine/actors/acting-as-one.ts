import type { Actor } from '@shared/actors.ts';
import { foundActors } from '../analyses/traces/found-actors.ts';
import { onGround } from '../analyses/traces/scope.ts';
import type { Session } from '../session.ts';
import actorAddressesSql from './actor-addresses.sql?raw';

/** Addresses that act as one: found by the rules of traces (`proposed`), or confirmed by a person. */
export interface ActingAsOne extends Pick<Actor, 'id' | 'name' | 'state'> {
  addresses: string[];
  events: number;
  /** Microseconds since 1970 UTC. */
  first: number | null;
  last: number | null;
}

/** The actors of the whole case, for whoever asks beside traces; computed once for a state of the case. Refuses with `cancelled`. */
export function actingAsOne(session: Session, job: string | undefined): Promise<ActingAsOne[]> {
  return onGround(session, { filter: '', from: null, to: null, job }, async (ground) => {
    const { rows } = await foundActors(ground);
    const members = await ground.open.index.rows<{ actor: number; addresses: { items: string[] } }>(
      actorAddressesSql,
      {},
      ground.signal,
    );
    const addresses = new Map(members.map((row) => [row.actor, row.addresses.items]));
    return rows.map(({ actor, id, name, state, events, firstSeen, lastSeen }) => ({
      id,
      name,
      state,
      addresses: addresses.get(actor) ?? [],
      events,
      first: firstSeen,
      last: lastSeen,
    }));
  });
}
