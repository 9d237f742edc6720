/** The investigator's desk: only what may be lost. What must last is in the case's journal. */
import Dexie, { type EntityTable, type Table } from 'dexie';

/** Text under way that the engine has not yet taken; `id` says what it belongs to, for example `note:<sha256>:<byteOffset>`. */
export interface Draft {
  id: string;
  /** The case's folder: cases have no shorter name that is theirs alone. */
  case: string;
  body: string;
  /** Milliseconds since 1970. */
  updatedAt: number;
}

export interface SavedFilter {
  id: number;
  case: string;
  name: string;
  text: string;
}

export interface RecentFilter {
  case: string;
  text: string;
  /** Milliseconds since 1970. */
  usedAt: number;
}

/** Which columns a table shows, in order, and how wide, in pixels. `id` is `<case folder>|<table>`. */
export interface Columns {
  id: string;
  columns: { name: string; width: number }[];
}

export interface Preference {
  name: string;
  value: string;
}

// Strict: a draft that the browser calls written is on the disk, also when the machine loses power.
export const desk = new Dexie('dwell-desk', { chromeTransactionDurability: 'strict' }) as Dexie & {
  drafts: EntityTable<Draft, 'id'>;
  savedFilters: EntityTable<SavedFilter, 'id'>;
  recentFilters: Table<RecentFilter, [string, string]>;
  columns: EntityTable<Columns, 'id'>;
  preferences: EntityTable<Preference, 'name'>;
};
desk.version(1).stores({
  drafts: 'id, case, updatedAt',
  savedFilters: '++id, case, [case+name]',
  recentFilters: '[case+text], case, usedAt',
  columns: 'id',
  preferences: 'name',
});

/** A preference, or null when there is none or the browser keeps nothing for us (private windows). */
export async function preference(name: string): Promise<string | null> {
  try {
    return (await desk.preferences.get(name))?.value ?? null;
  } catch {
    return null;
  }
}

/** Remembers a preference as well as the browser allows. */
export async function remember(name: string, value: string): Promise<void> {
  try {
    await desk.preferences.put({ name, value });
  } catch {
    // Nothing that must last is kept here: without storage the choice holds until the page is closed.
  }
}
