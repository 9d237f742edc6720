import type { Output, Taken } from '@shared/contract.ts';
import type { JournalEntry } from '@shared/custody.ts';
import { evidence as evidenceShape } from '@shared/evidence.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../case/case.ts';
import { type Session, theWritableCase } from '../session.ts';
import { storedPath } from './containers/stored-path.ts';
import { unfolding } from './containers/unfold.ts';
import { importFiles } from './import-files.ts';
import { longWork } from './long-work.ts';
import { readFile } from './read-file.ts';
import { borrowReader, giveBack } from './readers-at-hand.ts';
import { openStore } from './store.ts';
import { expand } from './wanted.ts';

const importing = new WeakSet<OpenCase>();

/** Imports files and folders, each file all or nothing. Refuses with `case-none`, `case-read-only`, `busy`; what is wrong with a file is in its outcome. */
export async function importEvidence(
  session: Session,
  input: Taken<'evidence.import'>,
): Promise<Output<'evidence.import'>> {
  const open = theWritableCase(session);
  if (importing.has(open)) {
    throw new Refusal('busy', 'Another import is under way in this case. Wait for it, or cancel it.');
  }
  importing.add(open);
  try {
    return await longWork(session, input.job, async (signal) => ({
      files: await unfolding(open, expand(input.files), signal, (wanted) =>
        importFiles(session, open, wanted, { ...input, signal }),
      ),
    }));
  } finally {
    importing.delete(open);
  }
}

/**
 * Takes one recorded evidence file into the index again, exactly as recorded.
 * Refuses with `file-missing`, `file-changed` and what a reader refuses with; the index is then as it was.
 */
export async function takeIn(open: OpenCase, entry: JournalEntry, signal: AbortSignal): Promise<void> {
  const evidence = evidenceShape.parse({ ...entry.body, verified: null, added: entry.at, addedBy: entry.by });
  const { id, name, format, formatVersion, score, runnerUp, zone, zoneSource, year, yearSource, mapping } = evidence;
  const recorded = { format, formatVersion, score, runnerUp, zone, zoneSource, year, yearSource, mapping };
  const path = await storedPath(open, evidence);
  const store = await openStore(open.index);
  const reader = await borrowReader(open.index, signal);
  const order = { kind: 'read', path, name, wish: {}, recorded, caseZone: 'UTC', copyTo: null, forget: false } as const;
  try {
    const { result, rest } = await readFile(reader, order, signal, async (some) => {
      await store.begin();
      await store.put(some.map((loose) => ({ ...loose, evidence: id })));
    });
    if (result.sha256 !== evidence.sha256) {
      throw new Refusal('file-changed', `${name} is no longer what was taken in: its SHA-256 differs.`, { name });
    }
    await store.begin();
    await store.put(rest.map((loose) => ({ ...loose, evidence: id })));
    await store.summarise(id, id);
    await store.head(id, entry.seq, open.journal.hashOf(entry.seq) ?? '');
    await store.commit();
    giveBack(open.index, reader);
  } catch (error) {
    reader.kill();
    await store.rollback();
    throw error;
  } finally {
    store.close();
  }
}
