import { createHash } from 'node:crypto';
import type { Output, Taken } from '@shared/contract.ts';
import { Refusal } from '@shared/refusal.ts';
import type { Actor } from '@shared/traces.ts';
import type { MemberKey } from '../../actors/actor-book.ts';
import { type Session, theWritableCase } from '../../session.ts';
import { type ActorRow, actorsFrom, type Found } from './actor-rows.ts';
import { components, heed } from './components.ts';
import { findLinks, type Linked } from './linking.ts';
import { type Ground, onGround } from './scope.ts';
import { type SharedWork, sharedWork } from './shared-work.ts';
import actorsSql from './sql/actors.sql?raw';
import actorsOfClientsSql from './sql/actors-of-clients.sql?raw';
import clearMembersSql from './sql/clear-members.sql?raw';
import idsSql from './sql/ids.sql?raw';
import insertMembersSql from './sql/insert-members.sql?raw';
import strandNamesSql from './sql/strand-names.sql?raw';
import walksSql from './sql/walks.sql?raw';
import type { StrandKey } from './strand.ts';
import { inTurn } from './turns.ts';

interface Remembered {
  key: string;
  found: SharedWork<Found>;
}

const remembered = new WeakMap<object, Remembered>();
const linkedBefore = new WeakMap<object, { key: string; linked: Promise<Linked> }>();
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
    const rows = found.rows.filter((row) => touched.has(row.id) || isWithAny(ground, row, addresses));
    return { actors: await actorsFrom(ground, found, rows.slice(0, 100)) };
  });
}

/** The strands of an actor. Refuses with `actor-missing`. */
export async function membersOfActor(ground: Ground, id: string): Promise<StrandKey[]> {
  const found = await foundActors(ground);
  const row = found.byId.get(id);
  if (!row) throw missing(id);
  return found.strands.filter((_, strand) => found.group[strand] === row.actor);
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

/** The actors of the case, computed once for each state of evidence, lists and statements. */
export async function foundActors(ground: Ground): Promise<Found> {
  const { open, key } = ground;
  const state = `${key} ${open.networks.listVersion()} ${open.actors.statements().length}`;
  let mine = remembered.get(open.index);
  if (mine?.key !== state) {
    // Whoever asked first may leave; the work goes on for those who stay.
    const found = sharedWork((stop, going) =>
      inTurn(open.index, stop, () => compute({ ...ground, signal: stop, going })),
    );
    mine = { key: state, found };
    remembered.set(open.index, mine);
  }
  return mine.found.wait(ground.signal, { ...ground.going });
}

async function linkedOf(ground: Ground): Promise<Linked> {
  const { open, key, signal } = ground;
  const state = `${key} ${open.networks.listVersion()}`;
  const before = linkedBefore.get(open.index);
  if (before?.key === state) return before.linked;
  const linked = (async () => {
    await open.index.run('DELETE FROM memory.main.trace_id');
    await open.index.run('DELETE FROM memory.main.trace_walk');
    await open.index.run(idsSql, {}, signal);
    await open.index.run(walksSql, {}, signal);
    return findLinks(ground);
  })();
  linkedBefore.set(open.index, { key: state, linked });
  linked.catch(() => linkedBefore.delete(open.index));
  return linked;
}

async function compute(ground: Ground): Promise<Found> {
  const { open, signal } = ground;
  const linked = await linkedOf(ground);
  const { strands, links } = linked;
  const joined = components(strands.length);
  for (const { from, to } of links) joined.join(from, to);
  const group = Int32Array.from(strands, (_, strand) => joined.of(strand));
  const statements = open.actors.statements();
  if (statements.length > 0) {
    const names = await strandNames(ground, strands);
    const byName = new Map(names.map((name, strand) => [JSON.stringify(name), strand]));
    heed(
      group,
      statements,
      ({ anchors }) => anchors.flatMap((anchor) => byName.get(nameOf(anchor)) ?? []),
      (strand) => names[strand]?.[0] ?? '',
    );
  }
  const clients = new Map<number, Set<number>>();
  for (const [strand, { client }] of strands.entries()) {
    const actor = group[strand] as number;
    const known = clients.get(actor);
    if (known) known.add(client);
    else clients.set(actor, new Set([client]));
  }
  const members = strands
    .map((_, strand) => strand)
    .filter((strand) => (clients.get(group[strand] as number)?.size ?? 0) > 1);
  await open.index.run(clearMembersSql);
  for (let at = 0; at < members.length; at += 50_000) {
    const part = members.slice(at, at + 50_000);
    const listed = (value: (strand: number) => number | undefined) => `[${part.map((strand) => value(strand) ?? 0)}]`;
    await open.index.run(insertMembersSql, {
      actors: listed((strand) => group[strand]),
      clients: listed((strand) => strands[strand]?.client),
      agents: listed((strand) => strands[strand]?.userAgent),
      users: listed((strand) => strands[strand]?.userName),
    });
  }
  const rows = (await open.index.rows<Omit<ActorRow, 'name' | 'named' | 'state'>>(actorsSql, {}, signal)).map(
    (row, rank): ActorRow => ({ ...row, name: `Actor ${rank + 1}`, named: false, state: 'proposed' }),
  );
  const found = { ...linked, group, rows, byId: new Map(rows.map((row) => [row.id, row])) };
  if (statements.length > 0) await nameThem(ground, found);
  return found;
}

/** Names and confirmations stay with the actor that now holds the member they were said of. */
async function nameThem(ground: Ground, found: Found): Promise<void> {
  const names = await strandNames(ground, found.strands);
  const byName = new Map(names.map((name, strand) => [JSON.stringify(name), strand]));
  const byActor = new Map(found.rows.map((row) => [row.actor, row]));
  for (const { act, anchors, name } of ground.open.actors.statements()) {
    for (const anchor of anchors) {
      const strand = byName.get(nameOf(anchor));
      const row = strand === undefined ? undefined : byActor.get(found.group[strand] as number);
      if (!row) continue;
      if (act === 'confirm') row.state = 'confirmed';
      if (act === 'unconfirm') row.state = 'proposed';
      if ((act === 'name' || act === 'merge' || act === 'confirm') && name !== '')
        Object.assign(row, { name, named: true });
    }
  }
}

async function strandNames(
  { open, signal }: Ground,
  strands: readonly StrandKey[],
): Promise<[string, string, string][]> {
  const names: [string, string, string][] = [];
  for (let at = 0; at < strands.length; at += 50_000) {
    const part = strands.slice(at, at + 50_000);
    const rows = await open.index.rows<{ place: number; address: string; userName: string; userAgent: string }>(
      strandNamesSql,
      {
        clients: JSON.stringify(part.map((strand) => strand.client)),
        agents: JSON.stringify(part.map((strand) => strand.userAgent)),
        users: JSON.stringify(part.map((strand) => strand.userName)),
      },
      signal,
    );
    for (const row of rows) names[at + row.place - 1] = [row.address, row.userName, row.userAgent];
  }
  return names;
}

function nameOf({ address, userName, userAgent }: MemberKey): string {
  return JSON.stringify([address, userName ?? '', userAgent ?? '']);
}

/** As the question `actors.sql` makes it of an actor's earliest member. */
function idOf({ address, userName, userAgent }: MemberKey): string {
  const text = [address, userName ?? '', userAgent ?? ''].join('\u001f');
  return `a${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
}

function isWithAny(_ground: Ground, row: ActorRow, addresses: readonly string[]): boolean {
  return addresses.includes(row.text);
}

export function missing(id: string): Refusal {
  return new Refusal('actor-missing', `There is no actor ${id} in this case; it may have been joined to another.`, {
    id,
  });
}
