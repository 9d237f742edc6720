import type { JournalEntry } from '@shared/custody.ts';
import { z } from 'zod';
import type { Book } from '../case/journal.ts';

/** One member of an actor by what the evidence says, so that it is found again after a rebuild. */
const memberKey = z.object({
  address: z.string(),
  userName: z.string().nullable(),
  userAgent: z.string().nullable(),
});
export type MemberKey = z.infer<typeof memberKey>;

const statement = z.object({
  act: z.enum(['confirm', 'unconfirm', 'name', 'merge', 'split']),
  /** The earliest member of each actor spoken of. */
  anchors: z.array(memberKey),
  name: z.string().default(''),
  addresses: z.array(z.string()).default([]),
  reason: z.string().default(''),
});
export type StatedOfActor = z.infer<typeof statement> & { seq: number };

/** What people stated about actors, in the order they did. */
export interface ActorBook extends Book {
  statements(): readonly StatedOfActor[];
}

/** What people state about actors, empty; the journal fills it. */
export function createActorBook(): ActorBook {
  const statements: StatedOfActor[] = [];
  return {
    take(entry: JournalEntry) {
      if (entry.kind !== 'actor.stated') return;
      const read = statement.safeParse(entry.body);
      if (read.success) statements.push({ ...read.data, seq: entry.seq });
    },
    statements: () => statements,
  };
}
