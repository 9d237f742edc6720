import { Refusal } from '@shared/refusal.ts';
import type { MemberKey } from '../../actors/actor-book.ts';
import { madeOnce } from '../../case/made.ts';
import type { ActorRow, Found } from './actor-rows.ts';
import { components, heed } from './components.ts';
import type { Ground } from './ground.ts';
import { findLinks, type Linked } from './linking.ts';
import { keptKey } from './memory.ts';
import { type SharedWork, sharedWork } from './shared-work.ts';
import actorsSql from './sql/actors.sql?raw';
import clearMembersSql from './sql/clear-members.sql?raw';
import idsSql from './sql/ids.sql?raw';
import insertMembersSql from './sql/insert-members.sql?raw';
import strandNamesSql from './sql/strand-names.sql?raw';
import walksSql from './sql/walks.sql?raw';
import type { StrandKey } from './strand.ts';
import { inTurn } from './turns.ts';

interface Remembered {
  key: string;
  tables: object;
  found: SharedWork<Found>;
}

const remembered = new WeakMap<object, Remembered>();
const linkedBefore = new WeakMap<object, { key: string; tables: object; linked: Promise<Linked> }>();
/** The actors of the case, computed once for each state of evidence, lists and statements. */
export async function foundActors(ground: Ground): Promise<Found> {
  const { open, key, tables } = ground;
  const state = `${key} ${open.networks.listVersion()} ${open.actors.statements().length}`;
  let mine = remembered.get(open.index);
  if (mine?.key !== state || mine.tables !== tables) {
    // Whoever asked first may leave; the work goes on for those who stay.
    const found = sharedWork((stop, going) =>
      inTurn(open.index, stop, () => compute({ ...ground, signal: stop, going })),
    );
    mine = { key: state, tables, found };
    remembered.set(open.index, mine);
  }
  return mine.found.wait(ground.signal, { ...ground.going });
}

async function linkedOf(ground: Ground): Promise<Linked> {
  const { open, key, tables, signal } = ground;
  const state = `${key} ${open.networks.listVersion()}`;
  const before = linkedBefore.get(open.index);
  if (before?.key === state && before.tables === tables) return before.linked;
  const linked = (async () => {
    await madeOnce(open.index, 'traces walks', keptKey(open, state), async () => {
      await open.index.run('DELETE FROM memory.main.trace_id');
      await open.index.run('DELETE FROM memory.main.trace_walk');
      await open.index.run(idsSql, {}, signal);
      await open.index.run(walksSql, {}, signal);
    });
    return findLinks(ground);
  })();
  linkedBefore.set(open.index, { key: state, tables, linked });
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
  const rows = (await open.index.longRows<Omit<ActorRow, 'name' | 'named' | 'state'>>(actorsSql, {}, signal)).map(
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

/** The strands of an actor. Refuses with `actor-missing`. */
export async function membersOfActor(ground: Ground, id: string): Promise<StrandKey[]> {
  const found = await foundActors(ground);
  const row = found.byId.get(id);
  if (!row) throw missing(id);
  return found.strands.filter((_, strand) => found.group[strand] === row.actor);
}

/** What is said of an actor that is not, or no longer, there. */
export function missing(id: string): Refusal {
  return new Refusal('actor-missing', `There is no actor ${id} in this case; it may have been joined to another.`, {
    id,
  });
}
