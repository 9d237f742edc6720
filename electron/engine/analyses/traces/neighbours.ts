import type { Proof } from '@shared/actors.ts';
import type { Output, Taken } from '@shared/contract.ts';
import type { Session } from '../../session.ts';
import { walksOf } from './actor-detail.ts';
import { foundActors } from './found-actors.ts';
import { type Ground, labelOf } from './ground.ts';
import { firstEvents, sentenceOf, strength, termTexts, type Wanted, wantedKey } from './proofs.ts';
import { type AddressFigures, addressRows, sparkOf } from './rows.ts';
import { onGround } from './scope.ts';
import addressesSql from './sql/addresses.sql?raw';
import clientNetworkSql from './sql/client-network.sql?raw';
import neighboursSql from './sql/neighbours.sql?raw';
import { clientNamed } from './subject.ts';

interface Tie {
  client: number;
  rule: Proof['rule'];
  /** A term; 0 where the values say all. */
  term: number;
  values: Proof['values'];
  events: Proof['events'];
}

/** Addresses that something ties to one, each with its proofs. Refuses with `address-missing`, `cancelled`. */
export async function neighbours(
  session: Session,
  input: Taken<'traces.neighbours'>,
): Promise<Output<'traces.neighbours'>> {
  return onGround(session, { filter: '', from: null, to: null, job: input.job }, async (ground) => {
    const { open, signal } = ground;
    const client = await clientNamed(ground, input.address);
    const found = await open.index.rows<{ client: number; rule: Proof['rule']; value: number }>(
      neighboursSql,
      { client },
      signal,
    );
    const ties: Tie[] = [
      ...found.map(({ value, ...tie }): Tie => ({ ...tie, term: value, values: {}, events: [] })),
      ...(await walkedTogether(ground, client)),
    ];
    const groups = new Map<number, Tie[]>();
    for (const tie of ties) groups.set(tie.client, [...(groups.get(tie.client) ?? []), tie]);
    const ranked = [...groups].sort(
      ([a, mine], [b, others]) => best(mine) - best(others) || others.length - mine.length || a - b,
    );
    const chosen = ranked.slice(0, input.limit);
    const figures = await figuresOfClients(
      ground,
      chosen.map(([id]) => id),
    );
    const rows = await addressRows(ground, figures, await sparkOf(ground));
    const byClient = new Map(figures.map(({ id }, place) => [id, rows[place]]));
    const proofs = await proofsOf(
      ground,
      client,
      chosen.flatMap(([, mine]) => firstOfEach(mine)),
    );
    return {
      total: groups.size,
      neighbours: chosen.flatMap(([id]) => {
        const row = byClient.get(id);
        return row ? [{ address: row.key, row, proofs: proofs.get(id) ?? [] }] : [];
      }),
    };
  });
}

/** Walks that went on between the address and others, as the actors' rules find them. */
async function walkedTogether(ground: Ground, client: number): Promise<Tie[]> {
  const { links, strands } = await foundActors(ground);
  const walks = new Map((await walksOf(ground)).map(({ walk, template }) => [walk, template]));
  return links.flatMap((link): Tie[] => {
    if (link.rule !== 'ids' && link.rule !== 'interleaved') return [];
    const [from = 0, to = 0] = [strands[link.from]?.client, strands[link.to]?.client];
    if (from === to || (from !== client && to !== client)) return [];
    const { walk, ...plain } = link.values;
    const values = walk === undefined ? plain : { ...plain, template: walks.get(Number(walk)) ?? '' };
    return [{ client: from === client ? to : from, rule: link.rule, term: 0, values, events: link.events }];
  });
}

/** The figures of some sources. */
export async function figuresOfClients({ open, signal, scope }: Ground, clients: number[]): Promise<AddressFigures[]> {
  const all = {
    first: null,
    last: null,
    asn: null,
    country: null,
    text: null,
    sort: 'events',
    descending: true,
    offset: 0,
  };
  const ids = JSON.stringify(clients);
  return open.index.rows<AddressFigures>(addressesSql, { ...all, scope, gapMinutes: 30, limit: 10_000, ids }, signal);
}

async function proofsOf(
  ground: Ground,
  client: number,
  ties: readonly (Tie & { times: number })[],
): Promise<Map<number, Proof[]>> {
  const wanted = ties
    .filter(({ term }) => term > 0)
    .flatMap((tie) => [wantedOf(client, tie), wantedOf(tie.client, tie)]);
  const events = await firstEvents(ground, wanted);
  const text = await termTexts(
    ground,
    ties.map(({ term }) => term),
  );
  const network = await networkOf(ground, client);
  const proofs = new Map<number, Proof[]>();
  for (const tie of ties) {
    const named =
      tie.term > 0 ? { value: text(tie.term) ?? '', ...(tie.rule === 'userAgent' ? { network } : {}) } : tie.values;
    const refs =
      tie.term > 0
        ? [wantedOf(client, tie), wantedOf(tie.client, tie)].flatMap((one) => {
            const found = events.get(wantedKey(one));
            return found ? [{ evidence: found.evidence, byteOffset: found.byteOffset }] : [];
          })
        : tie.events;
    const proof = {
      rule: tie.rule,
      values: named,
      sentence: sentenceOf(tie.rule, named),
      events: refs,
      times: tie.times,
    };
    proofs.set(tie.client, [...(proofs.get(tie.client) ?? []), proof]);
  }
  for (const list of proofs.values()) list.sort((a, b) => strength.indexOf(a.rule) - strength.indexOf(b.rule));
  return proofs;
}

function wantedOf(client: number, { rule, term }: Tie): Wanted {
  return { client, term, field: rule === 'credential' ? 'credential' : rule === 'account' ? 'userName' : 'userAgent' };
}

/** What the network of an address is called: its label, its organisation, or its range. */
async function networkOf({ open, signal, knowledge }: Ground, client: number): Promise<string> {
  const [row] = await open.index.rows<{ net: string | null; organisation: string | null; entry: number | null }>(
    clientNetworkSql,
    { client },
    signal,
  );
  return labelOf(knowledge, row?.entry ?? null, null)?.label ?? row?.organisation ?? row?.net ?? '';
}

/** The first tie of each rule, with how many there are of it. */
function firstOfEach(ties: readonly Tie[]): (Tie & { times: number })[] {
  const firsts = new Map<Tie['rule'], Tie & { times: number }>();
  for (const tie of ties) {
    const first = firsts.get(tie.rule);
    if (first) first.times += 1;
    else firsts.set(tie.rule, { ...tie, times: 1 });
  }
  return [...firsts.values()];
}

function best(ties: readonly Tie[]): number {
  return Math.min(...ties.map((tie) => strength.indexOf(tie.rule)));
}
