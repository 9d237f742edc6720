import type { JournalEntry } from '@shared/custody.ts';
import { anchor, type Note } from '@shared/notes.ts';
import { z } from 'zod';

/** A note as the journal tells it: what it is tied to stands in its anchor, whether or not that evidence is here. */
export type WrittenNote = Omit<Note, 'event' | 'evidence'>;

/** The notes of the case, derived from the journal. */
export interface Notebook {
  take(entry: JournalEntry): void;
  /** Every note in the order of attaching, the withdrawn ones too. */
  list(): WrittenNote[];
  get(id: number): WrittenNote | undefined;
  /** Notes that stand (are not withdrawn) on the event at that byte of that evidence. */
  on(sha256: string, byteOffset: number): WrittenNote[];
}

const attached = z.object({ anchor, text: z.string() });
const edited = z.object({ note: z.number(), text: z.string() });
const withdrawn = z.object({ note: z.number(), reason: z.string().default('') });

/** No note yet; the journal fills it. */
export function createNotebook(): Notebook {
  const notes = new Map<number, WrittenNote>();
  const byPlace = new Map<string, WrittenNote[]>();

  function take(entry: JournalEntry): void {
    const { seq, at, by } = entry;
    if (entry.kind === 'note.attached') {
      const body = attached.safeParse(entry.body).data;
      if (!body) return;
      const note = { id: seq, ...body, at, by, history: [{ seq, at, by, text: body.text }], withdrawn: null };
      notes.set(seq, note);
      const key = place(note.anchor.sha256, note.anchor.byteOffset);
      byPlace.set(key, [...(byPlace.get(key) ?? []), note]);
    } else if (entry.kind === 'note.edited') {
      const body = edited.safeParse(entry.body).data;
      const note = body && notes.get(body.note);
      if (!note || note.withdrawn) return;
      note.text = body.text;
      note.history.push({ seq, at, by, text: body.text });
    } else if (entry.kind === 'note.withdrawn') {
      const body = withdrawn.safeParse(entry.body).data;
      const note = body && notes.get(body.note);
      if (note && !note.withdrawn) note.withdrawn = { at, by, reason: body.reason };
    }
  }

  return {
    take,
    list: () => [...notes.values()],
    get: (id) => notes.get(id),
    on: (sha256, byteOffset) => (byPlace.get(place(sha256, byteOffset)) ?? []).filter((note) => !note.withdrawn),
  };
}

function place(sha256: string, byteOffset: number): string {
  return `${sha256}:${byteOffset}`;
}
