import type { Dwell, IncidentEntry } from '@shared/incident.ts';
import type { OpenCase } from '../case/case.ts';
import { type Citations, entriesAbout, fact, marked } from './citations.ts';
import { type Proofs, placeIn } from './event-proof.ts';
import { moment } from './moment.ts';
import type { DwellEnd, DwellItem, IncidentItem } from './summary.ts';

/** The incident timeline, each entry with the journal entries that hold it and the event it stands on. */
export async function incidentItems(
  open: OpenCase,
  citations: Citations,
  proofs: Proofs,
  entries: readonly IncidentEntry[],
): Promise<IncidentItem[]> {
  const { zone } = open.settings.current();
  const ordered = [...entries].sort((a, b) => a.instant - b.instant || a.id - b.id);
  const items: IncidentItem[] = [];
  for (const entry of ordered) {
    const proof = entry.anchor ? await proofs(entry.anchor.sha256, entry.anchor.byteOffset) : null;
    const evidence = entry.anchor && open.register.bySha256(entry.anchor.sha256);
    const place =
      entry.anchor && evidence ? placeIn(evidence, entry.anchor.line, entry.anchor.byteOffset) : (proof?.place ?? null);
    const citation = citations.cite({
      words: 'What was entered in the incident timeline?',
      rule: 'The entry incident.entered of journal.jsonl with the entries incident.edited that name it, the last holding.',
      parameters: { entry: entry.id },
      evidence: evidence ? [evidence] : [],
      places: place ? [place] : [],
      journal: entriesAbout(open.journal.entries, entry.id),
    });
    const when = { ...moment(entry.instant, zone, entry.precision), precision: entry.precision };
    items.push({
      number: items.length + 1,
      entry: entry.id,
      when: marked(entry.anchor ? 'fact' : 'statement', when, citation),
      phase: entry.phase,
      fact: entry.fact,
      title: entry.title,
      text: entry.text,
      source: entry.source,
      by: entry.by,
      at: entry.at,
      edited: fact(entry.edited, citation),
      place,
      event: proof?.event ?? null,
      notes: [...entry.notes].sort((a, b) => a.id - b.id).map(({ id, text, by, at }) => ({ entry: id, text, by, at })),
    });
  }
  return items;
}

/** The dwell time of every pair of claims, with the two incident items that prove it. */
export function dwellItems(citations: Citations, items: readonly IncidentItem[], pairs: readonly Dwell[]): DwellItem[] {
  const made = pairs.flatMap((pair) => {
    const from = items.find((item) => item.entry === pair.fromEntry);
    const to = items.find((item) => item.entry === pair.toEntry);
    if (!from || !to) return [];
    const citation = citations.cite({
      words: 'How long is it from one claim to the other?',
      rule: 'Calendar days in the zone named, the last day not counted; inclusive, both counted; exact, the difference of the two instants.',
      parameters: { from: pair.from, to: pair.to, zone: pair.zone, fromEntry: pair.fromEntry, toEntry: pair.toEntry },
      places: [from.place, to.place].filter((place) => place !== null),
      from: [from.when.citation, to.when.citation],
    });
    const item: DwellItem = {
      kind: pair.kind,
      from: end(from),
      to: end(to),
      days: marked('inference', pair.days, citation),
      daysInclusive: marked('inference', pair.daysInclusive, citation),
      exact: pair.exact === null ? null : marked('inference', pair.exact, citation),
      zone: pair.zone,
    };
    return [item];
  });
  return made.sort((a, b) =>
    a.kind === b.kind ? a.from.item - b.from.item || a.to.item - b.to.item : a.kind < b.kind ? -1 : 1,
  );
}

function end(item: IncidentItem): DwellEnd {
  return { item: item.number, when: item.when, source: item.source, place: item.place };
}
