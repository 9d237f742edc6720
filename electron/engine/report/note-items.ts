import type { Note } from '@shared/notes.ts';
import type { OpenCase } from '../case/case.ts';
import { type Citations, entriesAbout, fact } from './citations.ts';
import type { Proofs } from './event-proof.ts';
import type { NoteItem } from './summary.ts';

/** The notes that stand, in the order of evidence and place; each with the event it is tied to. */
export async function noteItems(
  open: OpenCase,
  citations: Citations,
  proofs: Proofs,
  notes: readonly Note[],
): Promise<NoteItem[]> {
  const placed = notes
    .filter((note) => note.withdrawn === null)
    .map((note) => ({ note, evidence: open.register.bySha256(note.anchor.sha256) }))
    .sort(
      (a, b) =>
        (a.evidence?.id ?? Number.MAX_SAFE_INTEGER) - (b.evidence?.id ?? Number.MAX_SAFE_INTEGER) ||
        a.note.anchor.byteOffset - b.note.anchor.byteOffset ||
        a.note.id - b.note.id,
    );
  const items: NoteItem[] = [];
  for (const { note, evidence } of placed) {
    const proof = await proofs(note.anchor.sha256, note.anchor.byteOffset);
    const place = { evidence: evidence?.id ?? 0, name: evidence?.name ?? '', ...note.anchor };
    const citation = citations.cite({
      words: 'What was noted on this event?',
      rule: 'The entry note.attached of journal.jsonl with the entries note.edited that name it, the last holding.',
      parameters: { entry: note.id },
      evidence: evidence ? [evidence] : [],
      places: evidence ? [place] : [],
      journal: entriesAbout(open.journal.entries, note.id),
    });
    items.push({
      entry: note.id,
      text: note.text,
      by: note.by,
      at: note.at,
      edited: fact(note.history.length - 1, citation),
      place,
      evidenceHere: evidence !== undefined,
      event: proof?.event ?? null,
    });
  }
  return items;
}
