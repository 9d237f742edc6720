import type { Output, Taken } from '@shared/contract.ts';
import type { IncidentEntry } from '@shared/incident.ts';
import { Refusal } from '@shared/refusal.ts';
import { dayNumber, daysFromCivil } from '@shared/time.ts';
import type { OpenCase } from '../case/case.ts';
import { present } from '../case/case-settings.ts';
import { anchoredRows, anchorOf } from '../events/anchors.ts';
import { type Session, theCase, theWritableCase } from '../session.ts';
import { dwellOf } from './dwell.ts';
import { timeToWrite, type WrittenEntry } from './incident-book.ts';

/**
 * Puts an event on the incident timeline; without a source stated, its evidence file is the source.
 * Refuses with `event-missing`, `time-missing`, `already-promoted`, `case-read-only`.
 */
export async function promote(session: Session, input: Taken<'incident.promote'>): Promise<IncidentEntry> {
  const open = theWritableCase(session);
  const { event, ...statement } = input;
  const { instant, ...anchor } = await anchorOf(open, event);
  const [earlier] = open.incident.on(anchor.sha256, anchor.byteOffset);
  const known = earlier === undefined ? undefined : open.incident.get(earlier, zoneOf(open));
  if (known) {
    throw new Refusal(
      'already-promoted',
      `This event is on the incident timeline already: "${known.title}". Edit that entry instead.`,
      {
        id: known.id,
        title: known.title,
      },
    );
  }
  if (instant === null) {
    throw new Refusal(
      'time-missing',
      'This event states no time that could be read, so it has no place on the incident timeline. Enter it by hand, with its source.',
    );
  }
  const source = statement.source || (open.register.get(event.evidence)?.name ?? '');
  return entered(session, open, { ...statement, source, when: { instant }, anchor });
}

/** Enters what no log holds. Refuses with `input-wrong`, `case-read-only`. */
export async function enter(session: Session, input: Taken<'incident.enter'>): Promise<IncidentEntry> {
  const open = theWritableCase(session);
  const { instant, precision, ...statement } = input;
  const when = timeToWrite(checked(instant, zoneOf(open)), precision, zoneOf(open));
  return entered(session, open, { ...statement, when, anchor: null });
}

/** Changes an entry; the journal keeps what it was. Refuses with `entry-missing`, `input-wrong`, `case-read-only`. */
export async function editEntry(session: Session, input: Taken<'incident.edit'>): Promise<IncidentEntry> {
  const open = theWritableCase(session);
  const zone = zoneOf(open);
  const { id, instant, precision, ...statement } = input;
  const entry = known(open, id);
  const retimed = (instant ?? entry.instant) !== entry.instant || (precision ?? entry.precision) !== entry.precision;
  if (retimed && entry.anchor) {
    throw new Refusal(
      'input-wrong',
      'The time of a promoted event is the one its evidence states. Enter another claim by hand, with its source.',
      {
        method: 'incident.edit',
        where: 'instant',
      },
    );
  }
  const when = retimed
    ? timeToWrite(checked(instant ?? entry.instant, zone), precision ?? entry.precision, zone)
    : undefined;
  const changed = Object.entries(present(statement)).filter(
    ([key, value]) => entry[key as keyof WrittenEntry] !== value,
  );
  if (changed.length === 0 && !when) return whole(open, id);
  await open.journal.append('incident.edited', { entry: id, ...Object.fromEntries(changed), ...(when && { when }) });
  session.announce({ kind: 'case-changed', what: ['incident', 'custody'] });
  return whole(open, id);
}

/** Takes an entry off the incident timeline; the journal keeps it. Refuses with `entry-missing`, `case-read-only`. */
export async function withdrawEntry(session: Session, input: Taken<'incident.withdraw'>): Promise<{ id: number }> {
  const open = theWritableCase(session);
  known(open, input.id);
  await open.journal.append('incident.withdrawn', { entry: input.id, reason: input.reason });
  session.announce({ kind: 'case-changed', what: ['incident', 'custody'] });
  return { id: input.id };
}

/** The incident timeline in the order of time, and the dwell time between every two claims. */
export async function listIncident(session: Session): Promise<Output<'incident.list'>> {
  const open = theCase(session);
  const entries = open.incident.list(zoneOf(open));
  return { entries: await shown(open, entries), dwell: dwellOf(entries, zoneOf(open)) };
}

async function entered(session: Session, open: OpenCase, body: Record<string, unknown>): Promise<IncidentEntry> {
  const { seq } = await open.journal.append('incident.entered', body);
  session.announce({ kind: 'case-changed', what: ['incident', 'custody'] });
  return whole(open, seq);
}

async function whole(open: OpenCase, id: number): Promise<IncidentEntry> {
  const [entry] = await shown(open, [known(open, id)]);
  if (!entry) throw new Error(`entry ${id} was written but not taken`);
  return entry;
}

async function shown(open: OpenCase, entries: WrittenEntry[]): Promise<IncidentEntry[]> {
  const rows = await anchoredRows(
    open,
    entries.map((entry) => entry.anchor),
  );
  return entries.map((entry, index) => {
    const { event, evidence } = rows[index] ?? { event: null, evidence: null };
    const notes = entry.anchor ? open.notes.on(entry.anchor.sha256, entry.anchor.byteOffset) : [];
    return {
      ...entry,
      event,
      evidence: evidence && { id: evidence.id, name: evidence.name, sha256: evidence.sha256 },
      notes: notes.map(({ id, text, by, at }) => ({ id, text, by, at })),
    };
  });
}

function known(open: OpenCase, id: number): WrittenEntry {
  const entry = open.incident.get(id, zoneOf(open));
  if (!entry) throw new Refusal('entry-missing', `There is no entry ${id} on the incident timeline.`, { id });
  return entry;
}

function zoneOf(open: OpenCase): string {
  return open.settings.current().zone;
}

/** Days are written with four digits of the year. */
function checked(instant: number, zone: string): number {
  const number = dayNumber(instant, zone);
  if (number >= daysFromCivil(1, 1, 1) && number <= daysFromCivil(9999, 12, 31)) return instant;
  throw new Refusal('input-wrong', 'The time of an entry lies between the years 1 and 9999.', {
    method: 'incident.enter',
    where: 'instant',
  });
}
