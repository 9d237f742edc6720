import type { Output, Taken } from '@shared/contract.ts';
import type { EventRef } from '@shared/event.ts';
import type { Note } from '@shared/notes.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../case/case.ts';
import { anchoredRows, anchorOf } from '../events/anchors.ts';
import { type Session, theCase, theWritableCase } from '../session.ts';
import type { WrittenNote } from './notebook.ts';

/** Ties a note to an event. Refuses with `event-missing`, `case-read-only`. */
export async function attachNote(session: Session, input: Taken<'notes.attach'>): Promise<Note> {
  const open = theWritableCase(session);
  const anchor = await anchorOf(open, input.event);
  const { seq } = await open.journal.append('note.attached', { anchor, text: input.text });
  return announced(session, open, seq);
}

/** Gives a note another text; the earlier ones stay in its history. Refuses with `note-missing`, `case-read-only`. */
export async function editNote(session: Session, input: Taken<'notes.edit'>): Promise<Note> {
  const open = theWritableCase(session);
  const note = standing(open, input.id);
  if (note.text === input.text) return (await shown(open, [note]))[0] as Note;
  await open.journal.append('note.edited', { note: input.id, text: input.text });
  return announced(session, open, input.id);
}

/** Takes a note back; it stays in the journal and in its history. Refuses with `note-missing`, `case-read-only`. */
export async function withdrawNote(session: Session, input: Taken<'notes.withdraw'>): Promise<Note> {
  const open = theWritableCase(session);
  standing(open, input.id);
  await open.journal.append('note.withdrawn', { note: input.id, reason: input.reason });
  return announced(session, open, input.id);
}

/** Notes, oldest first; `text` is looked for in them whatever its case. */
export async function listNotes(session: Session, input: Taken<'notes.list'>): Promise<Output<'notes.list'>> {
  const open = theCase(session);
  const wanted = input.text.toLowerCase();
  const sha256 = input.event && open.register.get(input.event.evidence)?.sha256;
  const onEvent = (note: WrittenNote, event: EventRef) =>
    note.anchor.sha256 === sha256 && note.anchor.byteOffset === event.byteOffset;
  const notes = open.notes
    .list()
    .filter((note) => input.withdrawn || !note.withdrawn)
    .filter((note) => wanted === '' || note.text.toLowerCase().includes(wanted))
    .filter((note) => !input.event || onEvent(note, input.event));
  return { notes: await shown(open, notes) };
}

function standing(open: OpenCase, id: number): WrittenNote {
  const note = open.notes.get(id);
  if (!note) throw new Refusal('note-missing', `There is no note ${id}.`, { id });
  if (note.withdrawn) {
    throw new Refusal('note-missing', `Note ${id} was withdrawn and stays as it is. Attach a new one instead.`, { id });
  }
  return note;
}

async function announced(session: Session, open: OpenCase, id: number): Promise<Note> {
  session.announce({ kind: 'case-changed', what: ['notes', 'custody'] });
  const note = open.notes.get(id);
  const [whole] = note ? await shown(open, [note]) : [];
  if (!whole) throw new Error(`note ${id} was written but not taken`);
  return whole;
}

async function shown(open: OpenCase, notes: WrittenNote[]): Promise<Note[]> {
  const rows = await anchoredRows(
    open,
    notes.map((note) => note.anchor),
  );
  return notes.map((note, index) => {
    const { event, evidence } = rows[index] ?? { event: null, evidence: null };
    // A copy: what is given out must not change with the book.
    return {
      ...note,
      history: [...note.history],
      event,
      evidence: evidence && { id: evidence.id, name: evidence.name },
    };
  });
}
