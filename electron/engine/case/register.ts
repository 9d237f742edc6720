import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { JournalEntry } from '@shared/custody.ts';
import { type Evidence, evidence as evidenceShape } from '@shared/evidence.ts';
import type { Book } from './journal.ts';

/** The evidence of the case, as the journal records it. */
export interface Register extends Book {
  /** In the order of intake; evidence whose intake failed is not among them. */
  list(): Evidence[];
  get(id: number): Evidence | undefined;
  bySha256(sha256: string): Evidence | undefined;
  /** The journal entry that recorded an evidence file. */
  entryOf(id: number): number | undefined;
  /** Ids are given once and never again, also when an intake failed. */
  nextId(): number;
}

/** No evidence yet; the journal fills it. */
export function createRegister(): Register {
  interface Held {
    seq: number;
    evidence: Evidence;
    /** As it was before it was read again. */
    before?: Held;
  }
  const held = new Map<number, Held>();
  let lastId = 0;
  const list = () => [...held.values()].map(({ evidence }) => evidence);
  /** Asked for each of a thousand files; made anew when the journal has gone on. */
  let bySum: Map<string, Evidence> | undefined;

  function take(entry: JournalEntry): void {
    bySum = undefined;
    if (entry.kind === 'evidence.added') {
      const evidence = evidenceShape.parse({ ...entry.body, verified: null, added: entry.at, addedBy: entry.by });
      held.set(evidence.id, { seq: entry.seq, evidence });
      lastId = Math.max(lastId, evidence.id);
    } else if (entry.kind === 'evidence.corrected') {
      const before = held.get(Number(entry.body.id));
      if (!before) return;
      const { verified, added, addedBy, format } = before.evidence;
      const corrected = { at: entry.at, by: entry.by, format };
      const evidence = evidenceShape.parse({ ...entry.body, verified, added, addedBy, corrected });
      held.set(evidence.id, { seq: entry.seq, evidence, before });
    } else if (entry.kind === 'evidence.failed') {
      for (const [id, { seq, before }] of held) {
        if (seq !== entry.body.seq) continue;
        if (before) held.set(id, before);
        else held.delete(id);
      }
    } else if (entry.kind === 'evidence.verified') {
      const found = held.get(Number(entry.body.evidence));
      const state = entry.body.state;
      if (found && (state === 'unchanged' || state === 'changed' || state === 'missing')) {
        found.evidence = { ...found.evidence, verified: { at: entry.at, state } };
      }
    }
  }

  return {
    take,
    list,
    get: (id) => held.get(id)?.evidence,
    bySha256(sha256) {
      bySum ??= new Map(list().map((evidence) => [evidence.sha256, evidence]));
      return bySum.get(sha256);
    },
    entryOf: (id) => held.get(id)?.seq,
    nextId: () => lastId + 1,
  };
}

/** Where the case keeps the bytes of a file of an archive; they can be had anew from the archive at any time. */
export function memberPlace(room: string, sha256: string): string {
  return join(room, 'unpacked', `member-${sha256}`);
}

/** Where an evidence file is: the case's own copy, the path of the intake, or beside the case. For a file of an archive without a copy it is where the archive is. */
export function evidencePath(folder: string, evidence: Pick<Evidence, 'sha256' | 'path' | 'name' | 'member'>): string {
  const copy = join(folder, 'evidence', evidence.sha256);
  if (existsSync(copy)) return copy;
  if (isAbsolute(evidence.path) && existsSync(evidence.path)) return evidence.path;
  // A case that was handed over: its evidence often lies beside it.
  const name = evidence.member?.archive ?? evidence.name;
  for (const near of [join(folder, '..', name), join(folder, '..', 'evidence', name)]) {
    if (existsSync(near)) return near;
  }
  return evidence.path;
}
