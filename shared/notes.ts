import { z } from 'zod';
import { eventRow } from './event.ts';

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
