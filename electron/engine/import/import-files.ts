import { badDisk, endsWriting, foundBadDisk, foundNoRoom } from '@shared/disk.ts';
import type { ImportedFile } from '@shared/evidence.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../case/case.ts';
import { cancelled } from '../jobs.ts';
import type { Session } from '../session.ts';
import { checkArrival, refuseKnown } from './arrival-check.ts';
import { type Arrival, commit, copyPlace, dropCopy } from './commit.ts';
import { createLikeBefore } from './like-before.ts';
import { isSound, type ReadOrder } from './messages.ts';
import { showProgress } from './progress.ts';
import { type ReadFile, readFile } from './read-file.ts';
import { readOrder } from './read-order.ts';
import { handedBack, type ReaderWorker } from './reader-worker.ts';
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

/** What comes of a file that the reader was told to read. */
interface Given {
  by: ReaderWorker;
  copy: string | null;
  read: Promise<ReadFile>;
}

/** What happens to a file that failed in a way somebody may ask about later stands in the journal. */
const worthEntering = new Set([
  'cancelled',
  'file-damaged',
  'member-refused',
  'file-changed',
  'budget-exceeded',
  'disk-full',
  'disk-failed',
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
  /** The file behind the one that is taken: the reader goes on to it by itself. */
  let ahead: Given | undefined;
  const left: Given[] = [];
  const before = createLikeBefore(open);
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
      await commit(open, store, arrivals, (batch) => reader?.giveBack([batch]));
    } catch (error) {
      await refuseAll(arrivals, error);
      // What was read since knows terms that are lost now.
      stop ??= refusalOf(error, signal);
      throw error;
    }
    for (const [index, { wanted: file }] of arrivals.entries()) numbers.set(file, first + index);
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
    if (!worthEntering.has(refusal.code) && refusal.values.code !== 'EIO') return;
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

  /** The lines of a file that is taken. @param taken what this gives: nothing of the next is stored before */
  async function one(file: Wanted, next: Wanted | undefined, taken: () => Promise<number>): Promise<number> {
    const started = new Date().toISOString();
    let given = ahead ?? (await giveNow(file));
    ahead = next && mayFollow(file, next) ? giveAhead(next, taken) : undefined;
    before.add(file);
    let read: ReadFile | undefined;
    try {
      try {
        read = await given.read;
      } catch (error) {
        if (error !== handedBack) throw error;
        dropCopy(given.copy);
        given = await giveNow(file);
        read = await given.read;
      }
      const { copy } = given;
      if (read.result.misjudged) {
        letAheadGo();
        read = await readAgain(file, copy, read);
      }
      const arrival: Arrival = { ...read, wanted: file, copy, started };
      checkArrival(open, arrival, [...entering, ...group]);
      forget = false;
      if (read.begun) await commitGroup([arrival]);
      else group.push(arrival);
    } catch (error) {
      // One that was opened since knows nothing of it.
      forget = given.by === reader;
      // The reader has gone on, with terms of a file that is not taken, or else hands the next back: then that one is told
      // anew, before another is told ahead of it.
      if (read ? isSound(read.result) : stop) reader?.kill();
      letAheadGo();
      // Its transaction is not this file's; what goes wrong with it is for the next to hear.
      await entered.catch(() => {});
      await store.rollback();
      if (!numbers.has(file)) dropCopy(given.copy);
      throw error;
    }
    const bytes = group.reduce((sum, { result }) => sum + result.sizeBytes, 0);
    const portions = group.reduce((sum, { rest }) => sum + rest.length, 0);
    if (group.length >= groupFiles || bytes >= groupBytes || (portions >= groupPortions && group.length < portions)) {
      await commitBeside();
    }
    return read.result.sum.lines;
  }

  async function giveNow(file: Wanted): Promise<Given> {
    // A reader that died knew terms that only the group has: they must be in the index before another learns them.
    if (!reader?.alive) {
      await commitGroup();
      reader = await borrowReader(open.index, signal);
      forget = false;
    }
    if (before.mayBe(file)) await refuseKnown(open, reader, file, signal);
    return give(reader, file, { forget }, storing);
  }

  function giveAhead(file: Wanted, taken: () => Promise<number>): Given | undefined {
    if (!reader?.alive) return undefined;
    return give(reader, file, { isAhead: true }, async (...some) => {
      await taken();
      return storing(...some);
    });
  }

  function give(to: ReaderWorker, file: Wanted, how: Partial<ReadOrder>, store: typeof storing): Given {
    // What a password opened must not need it again.
    const copyTo = choice.copy || file.member?.encrypted ? copyPlace(open.folder) : null;
    const read = readFile(to, { ...readOrder(open, file), mayGuessYear: true, copyTo, ...how }, signal, store);
    // Whoever takes it hears what went wrong.
    read.catch(() => {});
    return { by: to, copy: copyTo, read };
  }

  /** Neither may be one that was there before: such a file is looked at first, or found out at its end. */
  function mayFollow(file: Wanted, next: Wanted): boolean {
    return !next.refusal && !before.mayBe(next) && !before.mayBe(file);
  }

  /** What the reader was told to go on to is not wanted from this reading. */
  function letAheadGo(): void {
    if (ahead) left.push(ahead);
    ahead = undefined;
  }

  /** Its year was guessed wrongly: as if nothing had been read of it. */
  async function readAgain(file: Wanted, copyTo: string | null, { begun, rest }: ReadFile): Promise<ReadFile> {
    if (begun) await store.rollback();
    const worker = reader as ReaderWorker;
    worker.giveBack(rest.flatMap(({ batches }) => batches));
    return readFile(worker, { ...readOrder(open, file), copyTo, forget: true }, signal, storing);
  }

  try {
    for (const [place, file] of wanted.entries()) {
      if (file.refusal || stop || signal.aborted) {
        if (file.refusal && file.member) await refuse(file, file.refusal);
        else refusals.set(file, file.refusal ?? stop ?? cancelled());
        continue;
      }
      progress.file(file.name, () => reader?.pace() ?? { bytes: 0, lines: 0 });
      let lines = 0;
      try {
        const taken: Promise<number> = one(file, wanted[place + 1], () => taken);
        lines = await taken;
      } catch (error) {
        if (!refusals.has(file)) await refuse(file, refusalOf(error, signal));
        stop ??= endsAll(refusals.get(file));
      }
      progress.fileEnded(file.sizeBytes, lines);
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
    for (const { copy, read } of ahead ? [...left, ahead] : left) {
      await read.catch(() => {});
      dropCopy(copy);
    }
  }
  return wanted.map((file) => outcomeOf(open, file, numbers.get(file), refusals.get(file)));
}

/** A disk that is full, or fails, for one file does so for the next. */
function endsAll(refusal: Refusal | undefined): Refusal | undefined {
  return endsWriting(refusal?.code) || refusal?.code === 'case-read-only' ? refusal : undefined;
}

function outcomeOf(open: OpenCase, file: Wanted, id: number | undefined, refusal: Refusal | undefined): ImportedFile {
  const evidence = id === undefined ? undefined : open.register.get(id);
  if (evidence) return { outcome: 'imported', ...evidence };
  const { code, message, values } = refusal ?? cancelled();
  return { outcome: 'refused', path: statedPath(file), name: file.name, code, message, values };
}

/** What went wrong, as something a person can act on; anything else is thrown as the bug it is. */
function refusalOf(error: unknown, signal: AbortSignal): Refusal {
  if (signal.aborted) return cancelled();
  if (error instanceof Refusal) return error;
  if (foundBadDisk(error)) return badDisk();
  if (foundNoRoom(error)) {
    return new Refusal('disk-full', 'The disk is full: nothing of this file was kept. Make room and import it again.');
  }
  throw error;
}
