import type { JournalEntry } from '@shared/custody.ts';
import { endsWriting } from '@shared/disk.ts';
import { evidence as evidenceShape } from '@shared/evidence.ts';
import { Refusal } from '@shared/refusal.ts';
import type { NotTaken, OpenCase } from '../case/case.ts';
import { lossOfMember } from './containers/loss.ts';
import { storedPath } from './containers/stored-path.ts';
import { readFile } from './read-file.ts';
import type { ReaderWorker } from './reader-worker.ts';
import { borrowReader, giveBack } from './readers-at-hand.ts';
import { type Loose, openStore } from './store.ts';

/** Small files are committed together, so that a case of a thousand is quick to take in again. */
const groupFiles = 500;
const groupPortions = 48;

interface Read {
  id: number;
  entry: JournalEntry;
  rest: Loose[];
}

/**
 * Takes recorded evidence files into the index again, exactly as recorded; of each all or nothing. Gives those that could
 * not be taken in and why: `file-missing`, `file-changed` and what a reader refuses with. Refuses with `cancelled`, `disk-full`.
 */
export async function takeIn(open: OpenCase, entries: JournalEntry[], signal: AbortSignal): Promise<NotTaken[]> {
  if (entries.length === 0) return [];
  const notTaken: NotTaken[] = [];
  const store = await openStore(open.index);
  let group: Read[] = [];
  let reader: ReaderWorker | undefined;
  /** The reader knows terms of a file that was not taken in. */
  let forget = false;

  async function commitGroup(): Promise<void> {
    const files = group;
    group = [];
    if (files.length === 0) return;
    await store.begin();
    const portions = files.flatMap(({ id, rest }) => rest.map((loose) => ({ ...loose, evidence: id })));
    await store.put(portions, (batch) => reader?.giveBack([batch]));
    const hash = (seq: number) => open.journal.hashOf(seq) ?? '';
    await store.heads(files.map(({ id, entry: { seq } }) => ({ evidence: id, seq, hash: hash(seq) })));
    await store.commit();
  }

  async function one(entry: JournalEntry): Promise<void> {
    const evidence = evidenceShape.parse({ ...entry.body, verified: null, added: entry.at, addedBy: entry.by });
    const { id, name, format, formatVersion, score, runnerUp, zone, zoneSource, year, yearSource, mapping, encoding } =
      evidence;
    const recorded = { format, formatVersion, score, runnerUp, zone, zoneSource, year, yearSource, mapping, encoding };
    const path = await storedPath(open, evidence);
    // A reader that died knew terms that only the group has: they must be in the index before another learns them.
    if (!reader?.alive) {
      await commitGroup();
      reader = await borrowReader(open.index, signal);
      forget = false;
    }
    const loss = lossOfMember(evidence);
    const order = {
      kind: 'read',
      path,
      name,
      wish: {},
      recorded,
      caseZone: 'UTC',
      copyTo: null,
      loss,
      forget,
    } as const;
    forget = true;
    const { result, rest, begun } = await readFile(reader, order, signal, async (some, later) => {
      // Files that are complete must not depend on one that is not.
      await commitGroup();
      await store.begin();
      return store.putSome(id, some, later);
    });
    if (result.sha256 !== evidence.sha256) {
      throw new Refusal('file-changed', `${name} is no longer what was taken in: its SHA-256 differs.`, { name });
    }
    forget = false;
    group.push({ id, entry, rest });
    const portions = group.reduce((sum, read) => sum + read.rest.length, 0);
    if (begun || group.length >= groupFiles || (portions >= groupPortions && group.length < portions)) {
      await commitGroup();
    }
  }

  try {
    for (const entry of entries) {
      try {
        await one(entry);
      } catch (error) {
        if (!(error instanceof Refusal) || error.code === 'cancelled' || endsWriting(error.code)) throw error;
        await store.rollback();
        notTaken.push({ entry, reason: error.message });
      }
    }
    await commitGroup();
    if (reader && !forget) giveBack(open.index, reader);
    else reader?.kill();
    return notTaken;
  } catch (error) {
    reader?.kill();
    await store.rollback();
    throw error;
  } finally {
    store.close();
  }
}
