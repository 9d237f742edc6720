import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEntry } from '@shared/custody.ts';
import type { Member } from '@shared/evidence.ts';
import type { OpenCase } from '../case/case.ts';
import { memberPlace } from '../case/register.ts';
import type { Batch } from './columns.ts';
import type { ReadFile } from './read-file.ts';
import type { Store } from './store.ts';
import { statedPath, type Wanted } from './wanted.ts';

/** A file that was read to the end and waits to be part of the case. */
export interface Arrival extends ReadFile {
  wanted: Wanted;
  /** Where its copy stands for now. */
  copy: string | null;
  /** ISO UTC. */
  started: string;
}

/**
 * Makes files part of the case: their rows, then a journal entry each, then all is committed at once. When that fails
 * nothing of them is in the index, and what was entered is declared void. Memory of batches goes back to the reader as their
 * rows are taken: it reads the next files meanwhile, and new memory is cleared page by page.
 * @source measured: a tenth of the processor time of 147 files of 8 MB
 */
export async function commit(
  open: OpenCase,
  store: Store,
  arrivals: Arrival[],
  spent: (batch: Batch) => void,
): Promise<void> {
  const first = open.register.nextId();
  await store.begin();
  const portions = arrivals.flatMap(({ rest }, index) => rest.map((loose) => ({ ...loose, evidence: first + index })));
  await store.put(portions, spent);
  let entered: JournalEntry[] = [];
  try {
    for (const arrival of arrivals) {
      keepCopy(open.folder, arrival);
      keepMember(open.room, arrival);
    }
    const records = arrivals.map((arrival, index) => intakeRecord(first + index, arrival));
    entered = await open.journal.appendAll('evidence.added', records);
    const hash = (seq: number) => open.journal.hashOf(seq) ?? '';
    await store.heads(entered.map(({ seq }, index) => ({ evidence: first + index, seq, hash: hash(seq) })));
    await store.commit();
  } catch (error) {
    await store.rollback();
    const reason = error instanceof Error ? error.message : String(error);
    for (const { copy, result } of arrivals) if (copy) dropCopy(copyOf(open.folder, result.sha256));
    for (const { seq, body } of entered) {
      await open.journal.append('evidence.failed', { seq, name: body.name, path: body.path, reason });
    }
    throw error;
  }
}

/** What the journal says of an evidence file: everything that is known of it at intake. */
function intakeRecord(id: number, { wanted, result, copy, started }: Arrival): Record<string, unknown> {
  const { decision, sum, loss, packing, sizeBytes, modified, sha256, md5, sha1 } = result;
  const { withoutOffset: _, ...counted } = sum;
  return {
    id,
    name: wanted.name,
    path: statedPath(wanted),
    sizeBytes,
    modified,
    sha256,
    md5,
    sha1,
    packing,
    ...(loss !== null && { loss }),
    ...(wanted.member && { member: memberRecord(wanted.member) }),
    copied: copy !== null,
    ...decision,
    ...counted,
    started,
    ended: new Date().toISOString(),
  };
}

function memberRecord({ archive, archiveSha256, path, encrypted }: Member): Member {
  return { archive, archiveSha256, path, encrypted };
}

/** Where copies stand until their file is taken. */
export function copyPlace(folder: string): string {
  mkdirSync(join(folder, 'evidence'), { recursive: true });
  return join(folder, 'evidence', `.incoming-${process.pid}-${Date.now()}-${copies++}`);
}
let copies = 0;

function keepCopy(folder: string, { copy, result }: Arrival): void {
  if (copy) renameSync(copy, copyOf(folder, result.sha256));
}

/** The member's bytes stay at hand: taking the archive apart again gives the same. */
function keepMember(room: string, { wanted, result, copy }: Arrival): void {
  if (wanted.member && !copy) renameSync(wanted.path, memberPlace(room, result.sha256));
}

function copyOf(folder: string, sha256: string): string {
  return join(folder, 'evidence', sha256);
}

export function dropCopy(copy: string | null): void {
  if (copy) rmSync(copy, { force: true });
}
