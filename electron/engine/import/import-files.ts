import type { ImportedFile } from '@shared/evidence.ts';
import { foundNoRoom } from '@shared/no-room.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../case/case.ts';
import { cancelled } from '../jobs.ts';
import type { Session } from '../session.ts';
import { type Arrival, commit, copyPlace, dropCopy } from './commit.ts';
import { showProgress } from './progress.ts';
import { readFile } from './read-file.ts';
import type { ReaderWorker } from './reader-worker.ts';
import { borrowReader, giveBack } from './readers-at-hand.ts';
import { type Later, type Loose, openStore } from './store.ts';
import { statedPath, type Wanted } from './wanted.ts';

interface Choice {
  job: string;
  copy: boolean;
  signal: AbortSignal;
}

/**
 * Small files are committed together, so that a folder of a thousand is quick. @source measured: 147 files of 8 MB take a
 * third less processor time in groups of 256 MB than of 64, and less memory; larger groups gain nothing more
 */
const groupFiles = 500;
const groupBytes = 256 * 2 ** 20;
const groupPortions = 32;

/** What happens to a file that failed in a way somebody may ask about later stands in the journal. */
const worthEntering = new Set([
  'cancelled',
  'file-damaged',
  'member-refused',
  'file-changed',
  'budget-exceeded',
  'disk-full',
]);

/** Imports files one after another; the outcome of each, in their order. */
export async function importFiles(
  session: Session,
  open: OpenCase,
  wanted: Wanted[],
  choice: Choice,
): Promise<ImportedFile[]> {
  const { signal } = choice;
  const refusals = new Map<Wanted, Refusal>();
  const numbers = new Map<Wanted, number>();
  const total = wanted.reduce((sum, file) => sum + file.sizeBytes, 0);
  const progress = showProgress(session, choice.job, 'importing', total);
  const store = await openStore(open.index);
  const interrupt = () => store.interrupt();
  signal.addEventListener('abort', interrupt);

  let reader: ReaderWorker | undefined;
  let group: Arrival[] = [];
  /** The group before, which becomes part of the case while the next is read. */
  let entering: Arrival[] = [];
  let entered: Promise<void> = Promise.resolve();
  let forget = false;
  /** Ends the whole import: no further file is tried. */
  let stop: Refusal | undefined;

  async function commitGroup(more: Arrival[] = []): Promise<void> {
    await whenEntered();
    const arrivals = [...group, ...more];
    group = [];
    if (arrivals.length > 0) await enter(arrivals);
  }

  /** Commits the group and does not wait: what goes wrong is thrown by `whenEntered`. */
  async function commitBeside(): Promise<void> {
    await whenEntered();
    entering = group;
    group = [];
    entered = enter(entering);
    entered.catch(() => {});
  }

  async function whenEntered(): Promise<void> {
    const done = entered;
    entered = Promise.resolve();
    await done;
    entering = [];
  }

  async function enter(arrivals: Arrival[]): Promise<void> {
    const first = open.register.nextId();
    try {
      await commit(open, store, arrivals);
    } catch (error) {
      await refuseAll(arrivals, error);
      // What was read since knows terms that are lost now.
      stop ??= refusalOf(error, signal);
      throw error;
    }
    for (const [index, { wanted: file, rest }] of arrivals.entries()) {
      numbers.set(file, first + index);
      reader?.giveBack(rest.flatMap(({ batches }) => batches));
    }
    session.announce({ kind: 'case-changed', what: ['case', 'evidence', 'custody'] });
  }

  async function refuseAll(arrivals: Arrival[], error: unknown): Promise<void> {
    for (const { wanted: file, copy } of arrivals) {
      dropCopy(copy);
      await refuse(file, refusalOf(error, signal));
    }
  }

  async function refuse(file: Wanted, refusal: Refusal): Promise<void> {
    refusals.set(file, refusal);
    if (!worthEntering.has(refusal.code)) return;
    const reason = refusal.code === 'cancelled' ? 'cancelled' : refusal.message;
    await open.journal.append('evidence.failed', { name: file.name, path: statedPath(file), reason });
    session.announce({ kind: 'case-changed', what: ['custody'] });
  }

  /** Rows of a file too large to wait until it has been read. */
  async function storing(some: Loose[], later: Later): Promise<Loose[]> {
    // Files that are complete must not depend on one that is not.
    await commitGroup();
    await store.begin();
    return store.putSome(open.register.nextId(), some, later);
  }

  async function one(file: Wanted): Promise<void> {
    // A reader that died knew terms that only the group has: they must be in the index before another learns them.
    if (!reader?.alive) {
      await commitGroup();
      reader = await borrowReader(open.index, signal);
      forget = false;
    }
    await refuseKnown(open, reader, file, signal);
    // What a password opened must not need it again.
    const copy = choice.copy || file.member?.encrypted ? copyPlace(open.folder) : null;
    const started = new Date().toISOString();
    try {
      let read = await readFile(reader, orderFor(open, file, copy, forget), signal, storing);
      if (read.result.misjudged) {
        if (read.begun) await store.rollback();
        reader.giveBack(read.rest.flatMap(({ batches }) => batches));
        const order = { ...orderFor(open, file, copy, true), mayGuessYear: false };
        read = await readFile(reader, order, signal, storing);
      }
      const arrival: Arrival = { ...read, wanted: file, copy, started };
      checkArrival(open, arrival, [...entering, ...group]);
      forget = false;
      if (read.begun) await commitGroup([arrival]);
      else group.push(arrival);
    } catch (error) {
      forget = true;
      // Its transaction is not this file's; what goes wrong with it is for the next to hear.
      await entered.catch(() => {});
      await store.rollback();
      if (!numbers.has(file)) dropCopy(copy);
      throw error;
    }
    const bytes = group.reduce((sum, { result }) => sum + result.sizeBytes, 0);
    const portions = group.reduce((sum, { rest }) => sum + rest.length, 0);
    if (group.length >= groupFiles || bytes >= groupBytes || (portions >= groupPortions && group.length < portions)) {
      await commitBeside();
    }
  }

  try {
    for (const file of wanted) {
      if (file.refusal || stop || signal.aborted) {
        if (file.refusal && file.member) await refuse(file, file.refusal);
        else refusals.set(file, file.refusal ?? stop ?? cancelled());
        continue;
      }
      progress.file(file.name, () => reader?.pace() ?? { bytes: 0, lines: 0 });
      try {
        await one(file);
      } catch (error) {
        if (!refusals.has(file)) await refuse(file, refusalOf(error, signal));
        stop ??= endsAll(refusals.get(file));
      }
      progress.fileEnded(file.sizeBytes);
    }
    if (!signal.aborted && !stop) {
      await commitGroup().catch((error: unknown) => {
        refusalOf(error, signal);
      });
    }
    await entered.catch(() => {});
    await refuseAll(group, stop ?? cancelled());
  } finally {
    signal.removeEventListener('abort', interrupt);
    progress.end();
    await entered.catch(() => {});
    await store.rollback();
    store.close();
    if (reader && !forget && !stop && !signal.aborted && refusals.size === 0) giveBack(open.index, reader);
    else reader?.kill();
  }
  return wanted.map((file) => outcomeOf(open, file, numbers.get(file), refusals.get(file)));
}

/** A disk that is full for one file is full for the next. */
function endsAll(refusal: Refusal | undefined): Refusal | undefined {
  return refusal?.code === 'disk-full' || refusal?.code === 'case-read-only' ? refusal : undefined;
}

function outcomeOf(open: OpenCase, file: Wanted, id: number | undefined, refusal: Refusal | undefined): ImportedFile {
  const evidence = id === undefined ? undefined : open.register.get(id);
  if (evidence) return { outcome: 'imported', ...evidence };
  const { code, message, values } = refusal ?? cancelled();
  return { outcome: 'refused', path: statedPath(file), name: file.name, code, message, values };
}

function orderFor(open: OpenCase, file: Wanted, copyTo: string | null, forget: boolean) {
  const caseZone = open.settings.current().zone;
  const { path, name, loss = null } = file;
  const { password: _, ...wish } = file.wish;
  return {
    kind: 'read',
    path,
    name,
    wish,
    recorded: null,
    caseZone,
    copyTo,
    mayGuessYear: true,
    loss,
    forget,
  } as const;
}

/** A file of the size of one that is in the case is hashed before it is read. Refuses with `already-imported`. */
async function refuseKnown(open: OpenCase, reader: ReaderWorker, file: Wanted, signal: AbortSignal): Promise<void> {
  if (!open.register.hasSize(file.sizeBytes)) return;
  const { sha256 } = await reader.carryOut({ kind: 'hash', path: file.path, name: file.name }, { signal });
  const earlier = open.register.bySha256(sha256);
  if (earlier) throw alreadyImported(file.name, earlier.name, `added ${earlier.added.slice(0, 10)}`);
}

/** Refuses with `already-imported`, `format-unknown`. */
function checkArrival(open: OpenCase, { wanted: file, result }: Arrival, group: Arrival[]): void {
  const earlier = open.register.bySha256(result.sha256);
  if (earlier) throw alreadyImported(file.name, earlier.name, `added ${earlier.added.slice(0, 10)}`);
  const beside = group.find((other) => other.result.sha256 === result.sha256);
  if (beside) throw alreadyImported(file.name, beside.wanted.name, 'added just now');
  if (result.sum.events === 0 && file.wish.format === undefined) {
    const { format } = result.decision;
    throw new Refusal(
      'format-unknown',
      `No line of ${file.name} could be read as ${format}. Choose a format to import it all the same.`,
      { name: file.name, format },
    );
  }
}

/** Why a file is not taken a second time. */
export function alreadyImported(name: string, earlier: string, when: string): Refusal {
  return new Refusal(
    'already-imported',
    `${name} is already in the case: byte for byte the same as ${earlier}, ${when}. It was not counted twice.`,
    { name, earlier, when },
  );
}

/** What went wrong, as something a person can act on; anything else is thrown as the bug it is. */
function refusalOf(error: unknown, signal: AbortSignal): Refusal {
  if (signal.aborted) return cancelled();
  if (error instanceof Refusal) return error;
  if (foundNoRoom(error)) {
    return new Refusal('disk-full', 'The disk is full: nothing of this file was kept. Make room and import it again.');
  }
  throw error;
}
