import type { JournalEntry } from '@shared/custody.ts';
import { facts, type IncidentEntry, phases } from '@shared/incident.ts';
import { anchor } from '@shared/notes.ts';
import { civilFromDays, dayNumber, dayStart, daysFromCivil } from '@shared/time.ts';
import { z } from 'zod';
import { present } from '../case/case-settings.ts';

/** An entry as the journal tells it; its event, evidence and notes are looked up when it is shown. */
export type WrittenEntry = Omit<IncidentEntry, 'event' | 'evidence' | 'notes'>;

/** The incident timeline, derived from the journal. */
export interface IncidentBook {
  take(entry: JournalEntry): void;
  /** Entries that stand, in the order of their time; a day begins where it begins in that zone. */
  list(zone: string): WrittenEntry[];
  get(id: number, zone: string): WrittenEntry | undefined;
  /** Entries that stand on the event at that byte of that evidence. */
  on(sha256: string, byteOffset: number): number[];
}

/**
 * When it was, as the journal keeps it: an instant (microseconds), or a calendar day (`2025-06-24`) that stays that day
 * when the case changes its zone.
 */
const writtenTime = z.union([z.object({ instant: z.number() }), z.object({ date: z.iso.date() })]);
export type WrittenTime = z.infer<typeof writtenTime>;

const statement = z.object({
  title: z.string(),
  phase: z.enum(phases),
  fact: z.enum(facts),
  text: z.string(),
  source: z.string(),
});
const entered = statement.extend({ when: writtenTime, anchor: anchor.nullable() });
const edited = statement.partial().extend({ entry: z.number(), when: writtenTime.optional() });
const withdrawn = z.object({ entry: z.number() });

type Held = z.infer<typeof entered> & Pick<WrittenEntry, 'id' | 'at' | 'by' | 'edited'>;

/** An incident timeline without entries; the journal fills it. */
export function createIncidentBook(): IncidentBook {
  const held = new Map<number, Held>();

  function take(entry: JournalEntry): void {
    if (entry.kind === 'incident.entered') {
      const body = entered.safeParse(entry.body).data;
      if (body) held.set(entry.seq, { ...body, id: entry.seq, at: entry.at, by: entry.by, edited: 0 });
    } else if (entry.kind === 'incident.edited') {
      const body = edited.safeParse(entry.body).data;
      const known = body && held.get(body.entry);
      if (!known) return;
      const { entry: id, ...changes } = body;
      held.set(id, { ...known, ...present(changes), edited: known.edited + 1 });
    } else if (entry.kind === 'incident.withdrawn') {
      const body = withdrawn.safeParse(entry.body).data;
      if (body) held.delete(body.entry);
    }
  }

  return {
    take,
    list: (zone) =>
      [...held.values()].map((known) => shown(known, zone)).sort((a, b) => a.instant - b.instant || a.id - b.id),
    get(id, zone) {
      const known = held.get(id);
      return known && shown(known, zone);
    },
    on: (sha256, byteOffset) =>
      [...held.values()]
        .filter((known) => known.anchor?.sha256 === sha256 && known.anchor.byteOffset === byteOffset)
        .map((known) => known.id),
  };
}

/** How the journal is to keep a time that a person gave. */
export function timeToWrite(instant: number, precision: 'instant' | 'day', zone: string): WrittenTime {
  if (precision === 'instant') return { instant };
  const { year, month, dayOfMonth } = civilFromDays(dayNumber(instant, zone));
  const two = (n: number) => String(n).padStart(2, '0');
  return { date: `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}` };
}

function shown({ when, ...rest }: Held, zone: string): WrittenEntry {
  if ('instant' in when) return { ...rest, instant: when.instant, precision: 'instant' };
  const [year = 1970, month = 1, dayOfMonth = 1] = when.date.split('-').map(Number);
  return { ...rest, instant: dayStart(daysFromCivil(year, month, dayOfMonth), zone), precision: 'day' };
}
