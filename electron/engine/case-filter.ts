import { type TermField, termFieldNames } from '@shared/event.ts';
import { kindOf } from '@shared/filter/fields.ts';
import { holds } from '@shared/filter/fits.ts';
import type { FilterNode } from '@shared/filter.ts';
import { clientsReady } from './analyses/traces/memory.ts';
import type { OpenCase } from './case/case.ts';
import holdingSql from './holding.sql?raw';
import { type Place, type Surroundings, type Where, whereOf } from './where.ts';

/** A filter as a condition, in the surroundings of a case. */
export async function whereIn(open: OpenCase, tree: FilterNode, signal?: AbortSignal): Promise<Where> {
  if (fieldsOf(tree).some((field) => kindOf(field) === 'client')) await clientsReady(open, signal);
  const holding = new Map<string, TermField[]>();
  for (const pieces of textsOf(tree)) {
    // What holds all the pieces holds the longest of them, which is quicker to ask.
    const piece = pieces.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
    const fields = await open.index.rows<{ field: number }>(holdingSql, { piece }, signal);
    holding.set(
      JSON.stringify(pieces),
      termFieldNames.filter((_, number) => fields.some(({ field }) => field === number)),
    );
  }
  return whereOf(tree, {
    ...surroundings(open),
    holding: (pieces) => holding.get(JSON.stringify(pieces)) ?? [...termFieldNames],
  });
}

function surroundings(open: OpenCase): Omit<Surroundings, 'holding'> {
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

/** The fields a filter speaks of. */
export function fieldsOf(node: FilterNode): string[] {
  if (node.kind === 'field') return [node.field];
  if (node.kind === 'not') return fieldsOf(node.of);
  return node.kind === 'text' ? [] : node.of.flatMap(fieldsOf);
}
