import { termFieldNames } from '@shared/event.ts';
import { kindOf } from '@shared/filter/fields.ts';
import { fits, holds } from '@shared/filter/fits.ts';
import type { FieldCondition, FilterNode, FilterValue } from '@shared/filter.ts';
import type { ActorRow } from './analyses/traces/actor-rows.ts';
import { foundActors, missing } from './analyses/traces/found-actors.ts';
import { lendWhole } from './analyses/traces/ground.ts';
import { clientsReady } from './analyses/traces/memory.ts';
import type { OpenCase } from './case/case.ts';
import { casedPathsKnown } from './cased-paths.ts';
import holdingSql from './holding.sql?raw';
import type { Going } from './look.ts';
import statedSql from './texts-stated.sql?raw';
import { type Place, type Surroundings, type Where, whereOf } from './where.ts';

/** So many terms are named one by one. */
const mostIds = 10_000;

/** A filter as a condition, in the surroundings of a case. `going` tells how far the clients and actors are made out, where it asks for them. */
export async function whereIn(
  open: OpenCase,
  tree: FilterNode,
  signal = new AbortController().signal,
  going: Going = { done: 0, total: 0 },
): Promise<Where> {
  const conditions = conditionsOf(tree);
  if (conditions.some(asksClients)) await clientsReady(open, signal, going);
  const actors = conditions.some(asksActors) ? await actorsReady(open, signal, going) : [];
  const texts = textsOf(tree);
  const [stated] = texts.length > 0 ? await open.index.rows<Record<string, boolean>>(statedSql, {}, signal) : [];
  const holding = new Map<string, ReturnType<Surroundings['holding']>>();
  for (const pieces of texts) {
    // What holds all the pieces holds the longest of them, which is quicker to ask.
    const piece = pieces.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
    const found = await open.index.rows<{ field: number; ids: string | null }>(
      holdingSql,
      { piece, most: mostIds },
      signal,
    );
    // Of several pieces only the longest was looked for.
    const known = (ids: string | null) => (ids && pieces.length === 1 ? (JSON.parse(ids) as number[]) : null);
    holding.set(
      JSON.stringify(pieces),
      found.flatMap(({ field, ids }) => {
        const name = termFieldNames[field];
        return name ? [{ field: name, ids: known(ids) }] : [];
      }),
    );
  }
  return whereOf(tree, {
    ...surroundings(open),
    states: (text) => stated?.[text] ?? true,
    casedPaths: texts.length > 0 && (await casedPathsKnown(open)),
    holding: (pieces) => holding.get(JSON.stringify(pieces)) ?? termFieldNames.map((field) => ({ field, ids: null })),
    actors: (value) => actorsMeant(actors, value),
  });
}

/** What else than its text the meaning of a filter hangs on: as long as this stays the same, it lets the same events of an index through. */
export function meaningOf(tree: FilterNode, open: OpenCase): string {
  const kinds = new Set(fieldsOf(tree).map(kindOf));
  const { zone } = open.settings.current();
  const told = kinds.has('mark') || kinds.has('note') ? open.journal.state.entries : '';
  const { networks, actors } = open;
  const known = `${networks.proxyVersion()} ${networks.listVersion()} ${networks.dataVersion()}`;
  return [
    kinds.has('time') ? zone : '',
    told,
    kinds.has('client') || kinds.has('actor') ? known : '',
    // What acts as one hangs on the hours of the case's zone, and on what people said of it.
    kinds.has('actor') ? `${zone} ${actors.statements().length}` : '',
  ].join(' ');
}

/** The actors of the case, and the scratch tables that tell whose each event is. */
export function actorsReady(
  open: OpenCase,
  signal = new AbortController().signal,
  going: Going = { done: 0, total: 0 },
): Promise<ActorRow[]> {
  return lendWhole(open, signal, going, async (ground) => (await foundActors(ground)).rows);
}

/** Those that a value means: an id, else a name, as the screens and the terminal show it. Refuses with `actor-missing`. */
function actorsMeant(actors: readonly ActorRow[], { pieces }: FilterValue): number[] {
  const byId = actors.filter(({ id }) => fits(id, pieces));
  const found = byId.length > 0 ? byId : actors.filter(({ name }) => fits(name, pieces));
  // A pattern may well fit none; who names one that is not there should be told.
  if (found.length === 0 && pieces.length === 1) throw missing(pieces[0] ?? '');
  return found.map(({ actor }) => actor);
}

function surroundings(open: OpenCase): Omit<Surroundings, 'holding' | 'states' | 'casedPaths' | 'actors'> {
  const place = ({ sha256, byteOffset }: { sha256: string; byteOffset: number }): Place[] => {
    const evidence = open.register.bySha256(sha256);
    return evidence ? [{ evidence: evidence.id, byteOffset }] : [];
  };
  const { zone } = open.settings.current();
  return {
    zone,
    evidence: open.register.list(),
    noted: (pieces) =>
      open.notes
        .list()
        .filter((note) => !note.withdrawn && (pieces === null || holds(note.text, pieces)))
        .flatMap((note) => place(note.anchor)),
    promoted: () => open.incident.list(zone).flatMap((entry) => (entry.anchor ? place(entry.anchor) : [])),
  };
}

/** The texts a filter looks for in every text of an event. */
export function textsOf(node: FilterNode): string[][] {
  if (node.kind === 'text') return [node.pieces];
  if (node.kind === 'not') return textsOf(node.of);
  return node.kind === 'field' ? [] : node.of.flatMap(textsOf);
}

/** Whether a filter speaks of true clients or actors, which have to be made out first. */
export function asksTraces(tree: FilterNode): boolean {
  return conditionsOf(tree).some((condition) => asksClients(condition) || asksActors(condition));
}

/** The fields a filter speaks of. */
export function fieldsOf(node: FilterNode): string[] {
  return conditionsOf(node).map(({ field }) => field);
}

function conditionsOf(node: FilterNode): FieldCondition[] {
  if (node.kind === 'field') return [node];
  if (node.kind === 'not') return conditionsOf(node.of);
  return node.kind === 'text' ? [] : node.of.flatMap(conditionsOf);
}

/** Whether a condition is about true clients, which the scratch tables of the traces tell. */
function asksClients({ field, values }: FieldCondition): boolean {
  const kind = kindOf(field);
  const own = new Set(['note', 'incident']);
  return kind === 'client' || (kind === 'mark' && values.some(({ pieces }) => !own.has(pieces[0] ?? '')));
}

function asksActors({ field }: FieldCondition): boolean {
  return kindOf(field) === 'actor';
}
