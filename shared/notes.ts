import { z } from 'zod';
import { eventRef, eventRow } from './event.ts';

/** What a note or an incident entry is tied to: evidence by its hash, so that it survives rebuild and re-import. */
export const anchor = z.object({ sha256: z.string(), byteOffset: z.number(), line: z.number() });
export type Anchor = z.infer<typeof anchor>;

export const noteVersion = z.object({ seq: z.number(), at: z.string(), by: z.string(), text: z.string() });

export const note = z.object({
  /** The journal entry that attached it. */
  id: z.number(),
  anchor: anchor,
  text: z.string(),
  at: z.string(),
  by: z.string(),
  /** Every version, oldest first. */
  history: z.array(noteVersion),
  withdrawn: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
  /** The event it is tied to; null when its evidence is not in the case. */
  event: eventRow.nullable(),
  evidence: z.object({ id: z.number(), name: z.string() }).nullable(),
});
export type Note = z.infer<typeof note>;

/** What the engine answers about notes; part of the contract. */
export const noteMethods = {
  'notes.attach': { input: z.object({ event: eventRef, text: z.string().min(1).max(100_000) }), output: note },
  'notes.edit': { input: z.object({ id: z.number(), text: z.string().min(1).max(100_000) }), output: note },
  'notes.withdraw': { input: z.object({ id: z.number(), reason: z.string().max(2000).default('') }), output: note },
  'notes.list': {
    input: z.object({
      text: z.string().max(1000).default(''),
      event: eventRef.optional(),
      withdrawn: z.boolean().default(false),
    }),
    output: z.object({ notes: z.array(note) }),
  },
} as const;
