import { z } from 'zod';
import { place } from './case.ts';
import { job } from './job.ts';

/** What a journal entry can record. An entry never overwrites: it refers to the entry it changes by `seq`. */
export const entryKinds = [
  'case.created',
  'case.changed',
  'case.opened',
  'case.closed',
  'evidence.added',
  'evidence.failed',
  'evidence.corrected',
  'evidence.verified',
  'evidence.interrupted',
  'evidence.settled',
  'note.attached',
  'note.edited',
  'note.withdrawn',
  'incident.entered',
  'incident.edited',
  'incident.withdrawn',
  'report.exported',
  'index.rebuilt',
  'networks.set',
  'networks.withdrawn',
  'proxies.set',
  'addressData.loaded',
  'addressData.withdrawn',
  'actor.stated',
  'operators.exported',
  'roster.imported',
  'person.entered',
  'person.edited',
  'person.removed',
  'person.restored',
  'credentials.imported',
  'credential.stated',
  'lead.decided',
  'leads.weighed',
  'link.drawn',
  'link.erased',
  'hypothesis.posed',
  'hypothesis.edited',
  'hypothesis.decided',
  'hypothesis.withdrawn',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One line of journal.jsonl. */
export const journalEntry = z.object({
  seq: z.number(),
  /** ISO UTC with milliseconds. */
  at: z.string(),
  /** Offset of the machine's local time then, minutes east of UTC. */
  localOffsetMinutes: z.number(),
  by: z.string(),
  /** Tool version. */
  tool: z.string(),
  kind: z.enum(entryKinds),
  body: z.record(z.string(), z.unknown()),
  /** SHA-256 of the line before, 64 zeros for the first. */
  previous: z.string(),
});
export type JournalEntry = z.infer<typeof journalEntry>;

/** What a case knows of a file, byte for byte; both lists are empty for a file it has never seen, or that was changed since. */
export const checkedFile = z.object({
  name: z.string(),
  sha256: z.string(),
  evidence: z.array(z.object({ id: z.number(), name: z.string(), added: z.string(), addedBy: z.string() })),
  /** The entries of the exports that made just these bytes. */
  exports: z.array(journalEntry),
});
export type CheckedFile = z.infer<typeof checkedFile>;

export const chainState = z.object({
  state: z.enum(['whole', 'broken']),
  entries: z.number(),
  head: z.string(),
  firstBad: z.number().nullable(),
  reason: z.string().nullable(),
});
export type ChainState = z.infer<typeof chainState>;

export const verification = z.object({
  chain: chainState,
  evidence: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      state: z.enum(['unchanged', 'changed', 'missing']),
      expected: z.string(),
      found: z.string().nullable(),
    }),
  ),
  at: z.string(),
});
export type Verification = z.infer<typeof verification>;

/** What the engine answers about the journal; part of the contract. */
export const custodyMethods = {
  /** Hashes a file where it is and says whether it is evidence of the case or something the case exported. */
  'custody.check': { input: z.object({ job, path: place }), output: checkedFile },
  'custody.list': {
    /** Newest first; `before` is a seq to go on from. */
    input: z.object({
      text: z.string().max(1000).default(''),
      kind: z.string().max(50).default(''),
      before: z.number().nullable().default(null),
      limit: z.number().int().min(1).max(500).default(200),
    }),
    output: z.object({ entries: z.array(journalEntry), total: z.number(), chain: chainState }),
  },
} as const;
