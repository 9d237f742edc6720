import type { Actor } from '@shared/actors.ts';
import type { EventRef } from '@shared/event.ts';
import type { Ground } from './ground.ts';
import type { Linked } from './linking.ts';
import actorPartsSql from './sql/actor-parts.sql?raw';
import actorWalksSql from './sql/actor-walks.sql?raw';
import refsSql from './sql/refs.sql?raw';

/** An actor as the index tells it, and what people said of it. */
export interface ActorRow {
  actor: number;
  id: string;
  name: string;
  named: boolean;
  state: 'proposed' | 'confirmed';
  addresses: number;
  members: number;
  events: number;
  visits: number;
  accounts: number;
  credentials: number;
  bytes: number;
  firstSeen: number | null;
  lastSeen: number | null;
  firstRow: number | null;
  lastRow: number | null;
  /** The earliest member. */
  text: string;
  account: string;
  agent: string;
}

/** The actors of the case as computed, with what people stated heeded. */
export interface Found extends Linked {
  /** Number of the actor of each strand. */
  group: Int32Array;
  rows: ActorRow[];
  byId: Map<string, ActorRow>;
}

interface Part {
  actor: number;
  country_out: number;
  label_out: number;
  country: string | null;
  entry: number | null;
  agent: string | null;
  addresses: number;
}

/** Actors as the contract has them. */
export async function actorsFrom(ground: Ground, found: Found, rows: readonly ActorRow[]): Promise<Actor[]> {
  if (rows.length === 0) return [];
  const { open, signal } = ground;
  const actors = JSON.stringify(rows.map((row) => row.actor));
  const parts = await open.index.rows<Part>(actorPartsSql, { actors }, signal);
  const walks = await open.index.rows<{
    actor: number;
    template: string;
    lowest: number;
    highest: number;
    ids: number;
  }>(actorWalksSql, { actors }, signal);
  const refs = await refsOf(
    ground,
    rows.flatMap(({ firstRow, lastRow }) => [firstRow, lastRow].filter((row) => row !== null)),
  );
  return rows.map((row) => {
    const mine = parts.filter((part) => part.actor === row.actor);
    const walk = walks.find((one) => one.actor === row.actor);
    const resumptions = found.resumptions.filter(
      (one) => found.group[one.to] === row.actor && found.group[one.from] === row.actor,
    );
    return {
      id: row.id,
      name: row.name,
      named: row.named,
      state: row.state,
      addresses: row.addresses,
      members: row.members,
      events: row.events,
      visits: row.visits,
      accounts: row.accounts,
      credentials: row.credentials,
      userAgents: mine
        .filter((part) => part.country_out === 1 && part.label_out === 1 && part.agent !== null)
        .map((part) => part.agent ?? '')
        .slice(0, 20),
      bytes: row.bytes,
      firstSeen: row.firstSeen,
      lastSeen: row.lastSeen,
      firstEvent: refs.get(row.firstRow ?? -1) ?? { evidence: 1, byteOffset: 0 },
      lastEvent: refs.get(row.lastRow ?? -1) ?? { evidence: 1, byteOffset: 0 },
      countries: mine
        .filter((part) => part.country_out === 0)
        .map(({ country, addresses }) => ({ country, addresses })),
      labels: labelsOf(ground, mine),
      rules: rulesOf(found, row.actor),
      walk: walk
        ? {
            template: walk.template,
            lowest: walk.lowest,
            highest: walk.highest,
            distinct: walk.ids,
            resumptions: resumptions.length,
          }
        : null,
    };
  });
}

function labelsOf({ knowledge }: Ground, parts: readonly Part[]): Actor['labels'] {
  const labels = new Map<string, Actor['labels'][number]>();
  for (const { label_out, entry, addresses } of parts) {
    const found = label_out === 0 && entry !== null ? knowledge.labels[entry]?.entry : undefined;
    if (!found) continue;
    const { label, kind } = found;
    const key = JSON.stringify([label, kind]);
    labels.set(key, { label, kind, addresses: (labels.get(key)?.addresses ?? 0) + addresses });
  }
  return [...labels.values()].sort((a, b) => b.addresses - a.addresses);
}

/** Where rows of the index stand in the evidence. */
export async function refsOf({ open, signal }: Ground, rows: readonly number[]): Promise<Map<number, EventRef>> {
  const found = await open.index.rows<EventRef & { row: number }>(refsSql, { rows: `[${rows}]` }, signal);
  return new Map(found.map(({ row, evidence, byteOffset }) => [row, { evidence, byteOffset }]));
}

function rulesOf(found: Found, actor: number): Actor['rules'] {
  const members = new Map<Actor['rules'][number]['rule'], Set<number>>();
  for (const { rule, from, to } of found.links) {
    if (found.group[to] !== actor || found.group[from] !== actor) continue;
    const known = members.get(rule) ?? new Set();
    members.set(rule, known.add(from).add(to));
  }
  return [...members]
    .map(([rule, strands]) => ({ rule, members: strands.size }))
    .sort((a, b) => b.members - a.members || (a.rule < b.rule ? -1 : 1));
}
