import { createHash } from 'node:crypto';
import type { Actor } from '@shared/actors.ts';
import type { Output, Taken } from '@shared/contract.ts';
import type { MemberKey } from '../../actors/actor-book.ts';
import { type Session, theWritableCase } from '../../session.ts';
import { actorsFrom } from './actor-rows.ts';
import { foundActors, missing } from './found-actors.ts';
import type { Ground } from './ground.ts';
import { onGround } from './scope.ts';
import actorsOfClientsSql from './sql/actors-of-clients.sql?raw';

const whole = { filter: '', from: null, to: null };

/** Groups of two or more addresses that act as one. Refuses with `case-none`, `cancelled`. */
export async function actors(session: Session, input: Taken<'traces.actors'>): Promise<Output<'traces.actors'>> {
  return onGround(session, { ...whole, job: input.job }, async (ground) => {
    const found = await foundActors(ground);
    const rows = found.rows.slice(input.offset, input.offset + input.limit);
    return { total: found.rows.length, actors: await actorsFrom(ground, found, rows) };
  });
}

/** What a person states about actors: a journal entry, heeded from then on. Refuses with `actor-missing`, `case-read-only`. */
export async function stateActors(
  session: Session,
  input: Taken<'traces.actorState'>,
): Promise<Output<'traces.actorState'>> {
  const open = theWritableCase(session);
  const scope = { ...whole, job: input.job };
  const anchors = await onGround(session, scope, async (ground) => {
    const { byId } = await foundActors(ground);
    return input.ids.map((id): MemberKey => {
      const row = byId.get(id);
      if (!row) throw missing(id);
      return { address: row.text, userName: row.account || null, userAgent: row.agent || null };
    });
  });
  const { act, name, addresses, reason } = input;
  await open.journal.append('actor.stated', { act, anchors, name, addresses, reason });
  session.announce({ kind: 'case-changed', what: ['traces', 'custody'] });
  return onGround(session, scope, async (ground) => {
    const found = await foundActors(ground);
    const touched = new Set(anchors.map(idOf));
    const rows = found.rows.filter((row) => touched.has(row.id) || addresses.includes(row.text));
    return { actors: await actorsFrom(ground, found, rows.slice(0, 100)) };
  });
}

/** The actors that some addresses belong to. */
export async function actorsOfClients(
  ground: Ground,
  clients: readonly number[],
): Promise<Pick<Actor, 'id' | 'name' | 'addresses'>[]> {
  const found = await foundActors(ground);
  const rows = await ground.open.index.rows<{ actor: number }>(
    actorsOfClientsSql,
    { clients: JSON.stringify(clients.slice(0, 10_000)) },
    ground.signal,
  );
  return rows.flatMap(({ actor }) => {
    const row = found.rows.find((one) => one.actor === actor);
    return row ? [{ id: row.id, name: row.name, addresses: row.addresses }] : [];
  });
}

/** As the question `actors.sql` makes it of an actor's earliest member. */
function idOf({ address, userName, userAgent }: MemberKey): string {
  const text = [address, userName ?? '', userAgent ?? ''].join('\u001f');
  return `a${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
}
