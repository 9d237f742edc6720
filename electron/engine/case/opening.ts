import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { CaseSummary, RecentCase } from '@shared/case.ts';
import type { Output, Taken } from '@shared/contract.ts';
import { tellInterruption } from '../import/begun.ts';
import { takeIn } from '../import/take-in.ts';
import { type Session, theWritableCase } from '../session.ts';
import { createCase, type OpenCase, openCase } from './case.ts';
import { checkSettings, firstSettings, present } from './case-settings.ts';
import summarySql from './summary.sql?raw';

/** Cases of fewer events are quickly gone through again. */
const largeEvents = 200_000;
/** Cases opened for a single command. */
const passing = new WeakSet<OpenCase>();

/** Makes a case and opens it. Refuses with `case-exists`, `zone-wrong`. */
export async function create(session: Session, input: Taken<'case.create'>): Promise<CaseSummary> {
  const folder = input.folder?.endsWith('.dwell')
    ? resolve(input.folder)
    : join(input.folder ?? session.settings.casesFolder, folderName(input.settings.name));
  return createAt(session, folder, firstSettings(present(input.settings) as { name: string }), false);
}

/** Makes a case in a folder of its own and opens it. */
export async function createAt(
  session: Session,
  folder: string,
  settings: CaseSummary['settings'],
  sample: boolean,
): Promise<CaseSummary> {
  await createCase(folder, settings, session.settings, sample);
  return open(session, { case: folder, readOnly: false, passing: false });
}

/** Opens a case, closing the one that was open. Refuses with `case-missing`, `case-locked`. */
export async function open(session: Session, input: Taken<'case.open'>): Promise<CaseSummary> {
  const folder = resolve(input.case);
  if (session.open?.folder === folder && session.open.readOnly === input.readOnly) return summary(session.open);
  await close(session);
  session.open = await session.jobs.run(`open ${folder}`, (signal) =>
    openCase(folder, session.settings, input.readOnly, takeIn, signal),
  );
  if (!session.open.readOnly) {
    if (input.passing) passing.add(session.open);
    else await session.open.journal.append('case.opened', {});
    await tellInterruption(session.open);
    remember(session, session.open);
  }
  session.announce({ kind: 'case-changed', what: ['case', 'evidence', 'notes', 'incident', 'custody'] });
  return summary(session.open);
}

/** Closes the open case, if there is one. */
export async function close(session: Session): Promise<Record<string, never>> {
  const open = session.open;
  session.open = null;
  if (!open) return {};
  if (!open.readOnly && !passing.has(open)) await open.journal.append('case.closed', {});
  await keepDerived(open);
  open.close();
  session.announce({ kind: 'case-changed', what: ['case', 'evidence', 'notes', 'incident', 'custody'] });
  return {};
}

/** What was derived from a large case need not be derived again when it is opened next. */
export async function keepDerived(open: OpenCase, from = largeEvents): Promise<void> {
  const events = open.register.list().reduce((sum, evidence) => sum + evidence.events, 0);
  if (open.readOnly || events < from) return;
  // For speed alone: what cannot be kept is made anew.
  await open.index.keep().catch(() => undefined);
}

/** The case that is open; null where none is. */
export async function current(session: Session): Promise<Output<'case.current'>> {
  return session.open ? summary(session.open) : null;
}

/** Changes settings; the journal keeps what they were. Refuses with `zone-wrong`, `case-read-only`. */
export async function change(session: Session, input: Taken<'case.change'>): Promise<CaseSummary> {
  const open = theWritableCase(session);
  const before = open.settings.current();
  const after = { ...before, ...present(input) };
  checkSettings(after);
  const changed = Object.fromEntries(
    Object.entries(after).filter(([key, value]) => before[key as keyof typeof before] !== value),
  );
  if (Object.keys(changed).length > 0) {
    await open.journal.append('case.changed', { settings: changed });
    remember(session, open);
    session.announce({ kind: 'case-changed', what: ['case', 'custody', 'incident'] });
  }
  return summary(open);
}

/** Cases opened here before, and those in the cases folder, latest first. */
export async function list(session: Session): Promise<Output<'case.list'>> {
  const known = recent(session);
  const listed = new Set(known.map((one) => one.place));
  for (const name of existsSync(session.settings.casesFolder) ? readdirSync(session.settings.casesFolder) : []) {
    const place = join(session.settings.casesFolder, name);
    if (!name.endsWith('.dwell') || listed.has(place) || !existsSync(join(place, 'journal.jsonl'))) continue;
    known.push({ place, name: basename(name, '.dwell'), number: '', lastOpened: null });
  }
  return {
    cases: known.map((one) => ({ ...one, folder: one.place, missing: !existsSync(join(one.place, 'journal.jsonl')) })),
  };
}

/** What the case is, in figures. */
export async function summary(open: OpenCase): Promise<CaseSummary> {
  const [figures] = await open.index.rows<{ events: number; first: number | null; last: number | null }>(summarySql);
  return {
    settings: open.settings.current(),
    folder: open.folder,
    readOnly: open.readOnly,
    lockedBy: open.lockedBy,
    sample: open.settings.sample(),
    evidence: open.register.list().length,
    events: figures?.events ?? 0,
    first: figures?.first ?? null,
    last: figures?.last ?? null,
    journal: { entries: open.journal.state.entries, head: open.journal.state.head },
    chain: open.journal.state.state,
    unread: open.unread,
    interrupted: open.interruptions.list(),
  };
}

function folderName(caseName: string): string {
  const safe = [...caseName.normalize('NFC')].map((sign) => (/[\p{L}\p{N} ._()-]/u.test(sign) ? sign : '-')).join('');
  return `${safe.replace(/^[ .]+|[ .]+$/g, '').slice(0, 100) || 'case'}.dwell`;
}

/** What is remembered of a case between two runs. */
type Remembered = Omit<RecentCase, 'folder' | 'missing'>;

function recent(session: Session): Remembered[] {
  try {
    return JSON.parse(readFileSync(recentFile(session), 'utf8')) as Remembered[];
  } catch {
    return [];
  }
}

/** Only a convenience, so it is no journal entry and may be lost. */
function remember(session: Session, open: OpenCase): void {
  const { name, number } = open.settings.current();
  const mine = { place: open.folder, name, number, lastOpened: new Date().toISOString() };
  const others = recent(session).filter((one) => one.place !== open.folder);
  mkdirSync(session.settings.casesFolder, { recursive: true });
  writeFileSync(recentFile(session), JSON.stringify([mine, ...others].slice(0, 30), null, 1));
}

function recentFile(session: Session): string {
  return join(session.settings.casesFolder, 'recent.json');
}
