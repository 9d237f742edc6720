import type { JournalEntry } from '@shared/custody.ts';
import { type PersonStatement, personChange, personStatement, type RemovedPerson } from '@shared/roster.ts';
import { z } from 'zod';
import { present } from '../case/case-settings.ts';

/** A person of the roster as the journal tells it: dates as text, for what they mean hangs on the zone of the case. */
export interface WrittenPerson extends PersonStatement {
  id: number;
  source: string;
  entry: number;
  edited: number;
}

/** The roster of the case, derived from the journal. */
export interface RosterBook {
  take(entry: JournalEntry): void;
  /** In the order of entering. */
  list(): WrittenPerson[];
  /** Those taken off, the last first. */
  removed(): RemovedPerson[];
  get(id: number): WrittenPerson | undefined;
  byName(name: string): WrittenPerson | undefined;
  nextId(): number;
  /** Entries that took in a table, oldest first: their mapping is remembered. */
  imports(): readonly JournalEntry[];
  /** The entry that last changed anything here: the key of what hangs on it. */
  state(): number;
}

const listed = personStatement.extend({ id: z.number() });
const imported = z.object({ name: z.string(), people: z.array(listed) });
const entered = listed;
const edited = personChange.extend({ person: z.number() });
const removed = z.object({ person: z.number(), reason: z.string().default('') });
const restored = z.object({ person: z.number() });

/** A roster without people; the journal fills it. */
export function createRosterBook(): RosterBook {
  const people = new Map<number, WrittenPerson>();
  const off = new Map<number, { person: WrittenPerson; at: string; by: string; reason: string }>();
  const imports: JournalEntry[] = [];
  let lastId = 0;
  let state = 0;

  function put(statement: z.infer<typeof listed>, source: string, entry: number): void {
    const known = people.get(statement.id);
    people.set(statement.id, { ...statement, source, entry, edited: known ? known.edited + 1 : 0 });
    lastId = Math.max(lastId, statement.id);
  }

  function take(entry: JournalEntry): void {
    if (entry.kind === 'roster.imported') {
      const body = imported.safeParse(entry.body).data;
      if (!body) return;
      for (const statement of body.people) put(statement, body.name, entry.seq);
      imports.push(entry);
    } else if (entry.kind === 'person.entered') {
      const body = entered.safeParse(entry.body).data;
      if (body) put(body, 'by hand', entry.seq);
    } else if (entry.kind === 'person.edited') {
      const body = edited.safeParse(entry.body).data;
      const known = body && people.get(body.person);
      if (!known) return;
      const { person: id, ...changes } = body;
      people.set(id, { ...known, ...present(changes), edited: known.edited + 1 });
    } else if (entry.kind === 'person.removed') {
      const body = removed.safeParse(entry.body).data;
      const person = body && people.get(body.person);
      if (!person) return;
      people.delete(person.id);
      off.set(person.id, { person, at: entry.at, by: entry.by, reason: body.reason });
    } else if (entry.kind === 'person.restored') {
      const body = restored.safeParse(entry.body).data;
      const back = body && off.get(body.person);
      if (!back) return;
      off.delete(back.person.id);
      people.set(back.person.id, back.person);
    } else return;
    state = entry.seq;
  }

  const list = () => [...people.values()].sort((a, b) => a.id - b.id);
  return {
    take,
    list,
    removed: () =>
      [...off.values()]
        .reverse()
        .map(({ person: { id, name, role, accounts }, ...how }) => ({ id, name, role, accounts, ...how })),
    get: (id) => people.get(id),
    byName: (name) => list().find((person) => sameName(person.name, name)),
    nextId: () => lastId + 1,
    imports: () => imports,
    state: () => state,
  };
}

/** Names are compared as people read them: whatever their case and spacing. */
export function sameName(a: string, b: string): boolean {
  return plainPersonName(a) === plainPersonName(b);
}

/** A name as names are compared. */
export function plainPersonName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
