import type { Proof } from '@shared/actors.ts';
import type { Output, Taken } from '@shared/contract.ts';
import type { EventRef } from '@shared/event.ts';
import type { Session } from '../../session.ts';
import type { Found } from './actor-rows.ts';
import { actorsFrom } from './actor-rows.ts';
import { clientFilter, strandFilter } from './event-filter.ts';
import { foundActors, missing } from './found-actors.ts';
import { type Ground, labelOf } from './ground.ts';
import { howOf } from './how.ts';
import type { Link } from './linking.ts';
import { firstEvents, sentenceOf, strength, termTexts, type Wanted, wantedKey } from './proofs.ts';
import { onGround } from './scope.ts';
import actorMembersSql from './sql/actor-members.sql?raw';
import actorsSql from './sql/actors.sql?raw';
import alsoThereSql from './sql/also-there.sql?raw';
import type { StrandKey } from './strand.ts';

interface MemberRow extends StrandKey {
  address: string;
  country: string | null;
  entry: number | null;
  events: number;
  firstSeen: number | null;
  lastSeen: number | null;
}

/** One actor with its members, and why each is one. Refuses with `actor-missing`, `cancelled`. */
export async function actorDetail(session: Session, input: Taken<'traces.actor'>): Promise<Output<'traces.actor'>> {
  return onGround(session, { filter: '', from: null, to: null, job: input.job }, async (ground) => {
    const { open, signal } = ground;
    const found = await foundActors(ground);
    const row = found.byId.get(input.id);
    const [actor] = row ? await actorsFrom(ground, found, [row]) : [];
    if (!row || !actor) throw missing(input.id);
    const members = await open.index.rows<MemberRow>(actorMembersSql, { actor: row.actor }, signal);
    const others = await open.index.rows<MemberRow>(alsoThereSql, { actor: row.actor }, signal);
    const text = await termTexts(
      ground,
      [...members, ...others].flatMap(({ userAgent, userName }) => [userAgent, userName]),
    );
    const shown = (member: MemberRow) => ({
      address: member.address,
      userName: text(member.userName),
      userAgent: text(member.userAgent),
      events: member.events,
      firstSeen: member.firstSeen,
      lastSeen: member.lastSeen,
      country: member.country,
      label: labelOf(ground.knowledge, member.entry, null)?.label ?? null,
      filter: strandFilter(clientFilter(open, member.address), text(member.userName), text(member.userAgent)),
    });
    const addresses = new Map(members.map((member) => [member.client, member.address]));
    const proofs = await proofsOf(ground, found, row.actor, members, addresses);
    const addressOf = (strand: number) => addresses.get(found.strands[strand]?.client ?? 0) ?? '';
    return {
      actor,
      members: members.map((member, place) => ({
        ...shown(member),
        proofs: place === 0 ? [] : (proofs.get(keyOf(member)) ?? []),
      })),
      resumptions: found.resumptions
        .filter((one) => found.group[one.from] === row.actor && found.group[one.to] === row.actor)
        .map(({ from, to, ...one }) => ({ ...one, lastAddress: addressOf(from), resumedAddress: addressOf(to) }))
        .sort((a, b) => a.resumed - b.resumed),
      alsoThere: others.map(shown),
      how: [howOf(ground, actorsSql), howOf(ground, actorMembersSql, { actor: row.actor })],
    };
  });
}

/** What ties each member to another: the first tie of each rule, with how many such there are. */
async function proofsOf(
  ground: Ground,
  found: Found,
  actor: number,
  members: readonly MemberRow[],
  addresses: ReadonlyMap<number, string>,
): Promise<Map<string, Proof[]>> {
  const ties = new Map<number, Map<Proof['rule'], { link: Link; times: number }>>();
  const tie = (strand: number, link: Link) => {
    const mine = ties.get(strand) ?? new Map<Proof['rule'], { link: Link; times: number }>();
    ties.set(strand, mine);
    const known = mine.get(link.rule);
    if (known) known.times += 1;
    else mine.set(link.rule, { link, times: 1 });
  };
  for (const link of found.links) {
    if (found.group[link.to] !== actor || found.group[link.from] !== actor) continue;
    tie(link.to, link);
    tie(link.from, link);
  }
  const strandOf = (strand: number): StrandKey => found.strands[strand] ?? { client: 0, userAgent: 0, userName: 0 };
  const wantedOf = ({ rule, from, to, credential = 0 }: Link): Wanted[] =>
    [from, to]
      .map(strandOf)
      .map(({ client, userAgent, userName }) =>
        rule === 'credential'
          ? { client, field: 'credential', term: credential }
          : rule === 'account'
            ? { client, field: 'userName', term: userName }
            : { client, field: 'userAgent', term: userAgent },
      );
  const all = [...ties.values()].flatMap((mine) => [...mine.values()].map(({ link }) => link));
  const events = await firstEvents(ground, all.filter((link) => link.events.length === 0).flatMap(wantedOf));
  const text = await termTexts(
    ground,
    all.flatMap((link) => [
      link.credential ?? 0,
      ...[link.from, link.to].map(strandOf).flatMap(({ userAgent, userName }) => [userAgent, userName]),
    ]),
  );
  const byWalk = new Map<number, string>();
  for (const { walk, template } of await walksOf(ground)) byWalk.set(walk, template);
  const proofs = new Map<string, Proof[]>();
  for (const [strand, mine] of ties) {
    const list = [...mine.values()].map(({ link, times }): Proof => {
      const here = strandOf(link.to);
      const { walk, ...plain } = link.values;
      const value =
        link.rule === 'credential'
          ? text(link.credential ?? 0)
          : link.rule === 'account'
            ? text(here.userName)
            : text(here.userAgent);
      const values: Proof['values'] = {
        ...(link.rule === 'ids' || link.rule === 'interleaved' ? {} : { value: value ?? '' }),
        ...(link.rule === 'account' ? { address: addresses.get(here.client) ?? '' } : {}),
        ...(walk === undefined ? {} : { template: byWalk.get(Number(walk)) ?? '' }),
        ...plain,
      };
      const refs =
        link.events.length > 0 ? link.events : wantedOf(link).flatMap((one) => refOf(events.get(wantedKey(one))));
      return { rule: link.rule, values, sentence: sentenceOf(link.rule, values), events: refs, times };
    });
    list.sort((a, b) => strength.indexOf(a.rule) - strength.indexOf(b.rule));
    proofs.set(keyOf(strandOf(strand)), list);
  }
  for (const member of members) {
    if (proofs.has(keyOf(member))) continue;
    proofs.set(keyOf(member), [
      { rule: 'person', values: {}, sentence: sentenceOf('person', {}), events: [], times: 1 },
    ]);
  }
  return proofs;
}

/** The path of each walk. */
export async function walksOf({ open, signal }: Ground): Promise<{ walk: number; template: string }[]> {
  return open.index.rows<{ walk: number; template: string }>(
    'SELECT walk, template FROM memory.main.trace_walk',
    {},
    signal,
  );
}

function refOf(found: (EventRef & { events: number }) | undefined): EventRef[] {
  return found ? [{ evidence: found.evidence, byteOffset: found.byteOffset }] : [];
}

function keyOf({ client, userAgent, userName }: StrandKey): string {
  return `${client} ${userAgent} ${userName}`;
}
