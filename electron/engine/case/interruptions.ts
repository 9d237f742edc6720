import type { Interruption } from '@shared/case.ts';
import type { JournalEntry } from '@shared/custody.ts';
import { importChoice } from '@shared/evidence.ts';
import { z } from 'zod';
import type { Book } from './journal.ts';

/** A file of an import that was begun. `taken`: of an archive, how many of its files are in the case. */
const leftFile = z.object({
  path: z.string(),
  name: z.string(),
  /** Never a password: it is kept nowhere. */
  wish: importChoice.omit({ path: true, password: true }),
  taken: z.number(),
});
export type LeftFile = z.infer<typeof leftFile>;

/** What the journal says of an interruption. */
export const interruptedBody = z.object({
  begun: z.string(),
  by: z.string(),
  copy: z.boolean(),
  files: z.array(leftFile),
  /** Files of the same import that are wholly in the case. */
  taken: z.number(),
  reread: z.object({ id: z.number(), name: z.string() }).nullable(),
});
export type InterruptedBody = z.infer<typeof interruptedBody>;

/** Interruptions that nobody has settled, as the journal records them. */
export interface Interruptions extends Book {
  list(): Interruption[];
  get(seq: number): InterruptedBody | undefined;
}

/** So many names are enough to know which import it was; the journal has all of them. */
const mostNames = 100;

/** No interruption yet; the journal fills it. */
export function createInterruptions(): Interruptions {
  const open = new Map<number, InterruptedBody>();

  function take({ seq, kind, body }: JournalEntry): void {
    if (kind === 'evidence.interrupted') open.set(seq, interruptedBody.parse(body));
    else if (kind === 'evidence.settled') open.delete(Number(body.interruption));
    else if (kind === 'evidence.added') {
      for (const [at, left] of open) {
        const files = left.files.filter(({ path, name }) => path !== body.path || name !== body.name);
        if (files.length === left.files.length) continue;
        if (files.length === 0) open.delete(at);
        else open.set(at, { ...left, files, taken: left.taken + 1 });
      }
    } else if (kind === 'evidence.corrected') {
      for (const [at, { reread }] of open) if (reread?.id === body.id) open.delete(at);
    }
  }

  return {
    take,
    list: () =>
      [...open].map(([seq, { begun, by, files, taken, reread }]) => ({
        seq,
        begun,
        by,
        files: files.slice(0, mostNames).map((file) => ({ name: file.name, taken: file.taken })),
        missing: files.length,
        taken,
        reread: reread?.name ?? null,
      })),
    get: (seq) => open.get(seq),
  };
}
