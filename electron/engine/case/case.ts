import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseSettings } from '@shared/case.ts';
import type { JournalEntry } from '@shared/custody.ts';
import { foundBadDisk, foundNoRoom } from '@shared/disk.ts';
import { Refusal } from '@shared/refusal.ts';
import { type ActorBook, createActorBook } from '../actors/actor-book.ts';
import { type CredentialBook, createCredentialBook } from '../credentials/credential-book.ts';
import { createHypothesisBook, type HypothesisBook } from '../hypotheses/hypothesis-book.ts';
import { createIncidentBook, type IncidentBook } from '../incident/incident-book.ts';
import { createLeadBook, type LeadBook } from '../leads/lead-book.ts';
import { createLinkBook, type LinkBook } from '../links/link-book.ts';
import { type AddressFiles, addressFilesIn, readableFiles } from '../networks/address-files.ts';
import { createNetworkBook, type NetworkBook } from '../networks/network-book.ts';
import { createNotebook, type Notebook } from '../notes/notebook.ts';
import { createRosterBook, type RosterBook } from '../roster/roster-book.ts';
import { checkSettings, createSettingsBook, type SettingsBook } from './case-settings.ts';
import { NotOurs } from './catalogue.ts';
import headRows from './head.sql?raw';
import { type CaseIndex, type IndexChoice, openIndex } from './index.ts';
import { createInterruptions, type Interruptions } from './interruptions.ts';
import { createJournal, diskRefusal, type Journal, type JournalAuthor, openJournal } from './journal.ts';
import { type LockHolder, takeLock } from './lock.ts';
import { createRegister, type Register } from './register.ts';
import removeEvents from './remove-events.sql?raw';
import removeHead from './remove-head.sql?raw';
import removeMinutes from './remove-minutes.sql?raw';
import removeRejected from './remove-rejected.sql?raw';

/** A case that is open: its truth (the journal), what follows from it (the books), and its index. */
export interface OpenCase {
  readonly folder: string;
  /** Where what can be made anew at any time is put: the case's folder, or one that goes with the session where that is protected. */
  readonly room: string;
  readonly readOnly: boolean;
  readonly lockedBy: LockHolder | null;
  readonly journal: Journal;
  readonly settings: SettingsBook;
  readonly register: Register;
  readonly interruptions: Interruptions;
  readonly notes: Notebook;
  readonly incident: IncidentBook;
  readonly roster: RosterBook;
  readonly links: LinkBook;
  readonly leads: LeadBook;
  readonly hypotheses: HypothesisBook;
  readonly credentials: CredentialBook;
  readonly networks: NetworkBook;
  readonly actors: ActorBook;
  /** The address data Dwell comes with; null where it is not installed. */
  readonly addressFiles: AddressFiles | null;
  /** Replaced by a rebuild; do not keep it. */
  index: CaseIndex;
  /** Evidence the index could not take in, and why; its notes stay, its events cannot be shown. */
  unread: { id: number; name: string; reason: string }[];
  close(): void;
}

/** Takes recorded evidence files into the index again, exactly as recorded; gives those that could not be. */
export type TakeIn = (open: OpenCase, entries: JournalEntry[], signal: AbortSignal) => Promise<NotTaken[]>;

export interface NotTaken {
  entry: JournalEntry;
  reason: string;
}

export const indexName = 'index.duckdb';

/** Makes a case folder with its first journal entry. Refuses with `case-exists`, `zone-wrong`. */
export async function createCase(
  folder: string,
  settings: CaseSettings,
  author: JournalAuthor,
  sample: boolean,
): Promise<void> {
  checkSettings(settings);
  if (existsSync(folder)) {
    throw new Refusal('case-exists', `${folder} exists already. Open it, or choose another name.`, { folder });
  }
  try {
    mkdirSync(join(folder, 'exports'), { recursive: true });
    createJournal(folder);
  } catch (error) {
    throw diskRefusal(error);
  }
  const journal = openJournal(folder, author, false);
  await journal.append('case.created', { settings, sample });
  journal.close();
}

/**
 * Opens a case. Where its index is missing, foreign or behind the journal, evidence is taken in again.
 * A case that another holds, that may not be written to, or whose journal is broken, opens for reading only. Refuses with `case-missing`.
 */
export async function openCase(
  folder: string,
  author: JournalAuthor & { resources: string },
  wantReadOnly: boolean,
  takeIn: TakeIn,
  signal: AbortSignal,
): Promise<OpenCase> {
  if (!existsSync(join(folder, 'journal.jsonl'))) {
    throw new Refusal('case-missing', `There is no case in ${folder}: it holds no journal.jsonl.`, { folder });
  }
  const isProtected = !mayWrite(folder);
  const lock = wantReadOnly || isProtected ? null : takeLock(folder, author.user);
  const lockedBy = lock && !lock.held ? lock.holder : null;
  const journal = openJournal(folder, author, lock?.held !== true);
  const readOnly = lock?.held !== true || journal.state.state === 'broken';
  const books = {
    settings: createSettingsBook(),
    register: createRegister(),
    interruptions: createInterruptions(),
    notes: createNotebook(),
    incident: createIncidentBook(),
    roster: createRosterBook(),
    links: createLinkBook(),
    leads: createLeadBook(),
    hypotheses: createHypothesisBook(),
    credentials: createCredentialBook(),
    networks: createNetworkBook(),
    actors: createActorBook(),
  };
  for (const book of Object.values(books)) journal.teach(book);

  // A reader works on a copy of its own: the file may be another's, and DuckDB lets one process in at a time.
  const workplace = readOnly ? mkdtempSync(join(tmpdir(), 'dwell-reading-')) : folder;
  const addressFiles = addressFilesIn(author.resources);
  const open: OpenCase = {
    folder,
    room: isProtected ? workplace : folder,
    readOnly,
    lockedBy,
    journal,
    ...books,
    addressFiles,
    index: undefined as never,
    unread: [],
    close() {
      this.index?.close();
      journal.close();
      if (lock?.held) lock.release();
      if (workplace !== folder) rmSync(workplace, { recursive: true, force: true });
    },
  };
  try {
    if (readOnly) copyIndex(folder, workplace);
    const choice = {
      file: join(workplace, indexName),
      scratch: join(workplace, 'scratch'),
      readOnly: false,
      readable: readableFiles(addressFiles),
    };
    open.index = await soundIndex(readOnly ? choice : { ...choice, keepIn: folder }, workplace, journal);
    await catchUp(open, takeIn, signal);
    return open;
  } catch (error) {
    open.close();
    throw error;
  }
}

/** A case can be read on a medium that is protected, and in a folder that belongs to somebody else. */
function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    closeSync(openSync(join(folder, 'journal.jsonl'), 'r+'));
    return true;
  } catch {
    return false;
  }
}

/** Takes in what the journal records and the index lacks. Evidence that cannot be read is listed in `unread`, not fatal. */
export async function catchUp(open: OpenCase, takeIn: TakeIn, signal: AbortSignal): Promise<void> {
  const heads = await open.index.rows<{ evidence: number; seq: number }>(headRows);
  const taken = new Set<number>();
  for (const { evidence, seq } of heads) {
    // Read again since: the rows of the reading before make room for those of the last.
    if (open.register.entryOf(evidence) === seq) taken.add(evidence);
    else
      for (const sql of [removeEvents, removeRejected, removeMinutes, removeHead])
        await open.index.run(sql, { evidence });
  }
  open.unread = [];
  const lacking = new Map<JournalEntry, { id: number; name: string }>();
  for (const { id, name } of open.register.list()) {
    const entry = open.journal.entries[(open.register.entryOf(id) ?? 0) - 1];
    if (entry && !taken.has(id)) lacking.set(entry, { id, name });
  }
  for (const { entry, reason } of await takeIn(open, [...lacking.keys()], signal)) {
    const evidence = lacking.get(entry);
    if (evidence) open.unread.push({ ...evidence, reason });
  }
}

/** The index as it is, when it is one of ours and agrees with the journal; else an empty one. */
async function soundIndex(choice: IndexChoice, workplace: string, journal: Journal): Promise<CaseIndex> {
  let index: CaseIndex | undefined;
  let ofAnother = false;
  try {
    index = await openIndex(choice);
    const heads = await index.rows<{ seq: number; hash: string }>(headRows);
    if (heads.every(({ seq, hash }) => journal.hashOf(seq) === hash)) return index;
  } catch (error) {
    // Another process' lock is not damage, nor is a disk that cannot take it in. Everything else is: the index is thrown away and made anew.
    if (foundNoRoom(error) || foundBadDisk(error)) throw error;
    if (error instanceof Error && /lock/i.test(error.message)) throw heldElsewhere(workplace);
    ofAnother = error instanceof NotOurs && error.ofAnother;
  }
  index?.close();
  setAside(workplace, ofAnother);
  return openIndex(choice);
}

function heldElsewhere(folder: string): Refusal {
  return new Refusal(
    'case-locked',
    'Another program has this case open. Close it there, or open the case for reading only.',
    { folder },
  );
}

/** A damaged index is kept, once, for whoever wants to know what happened to it; to one of another Dwell nothing happened. */
function setAside(workplace: string, ofAnother: boolean): void {
  const file = join(workplace, indexName);
  if (ofAnother) rmSync(file);
  else if (existsSync(file)) renameSync(file, `${file}.damaged`);
  rmSync(`${file}.wal`, { force: true });
}

function copyIndex(folder: string, workplace: string): void {
  for (const suffix of ['', '.wal']) {
    const from = join(folder, indexName + suffix);
    // A copy torn by a writer is found out by soundIndex and made anew from the evidence.
    if (existsSync(from)) copyFileSync(from, join(workplace, indexName + suffix));
  }
}
