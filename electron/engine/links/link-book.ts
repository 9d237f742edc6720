import type { JournalEntry } from '@shared/custody.ts';
import { z } from 'zod';

/** A link that a person drew by hand. */
export interface DrawnLink {
  entry: number;
  from: string;
  to: string;
  reason: string;
  by: string;
  at: string;
}

/** The links drawn by hand, derived from the journal. */
export interface LinkBook {
  take(entry: JournalEntry): void;
  list(): DrawnLink[];
  get(entry: number): DrawnLink | undefined;
}

const drawn = z.object({ from: z.string(), to: z.string(), reason: z.string() });
const erased = z.object({ entry: z.number() });

/** No link drawn by hand yet; the journal fills it. */
export function createLinkBook(): LinkBook {
  const held = new Map<number, DrawnLink>();
  return {
    take({ kind, body, seq, by, at }) {
      if (kind === 'link.drawn') {
        const read = drawn.safeParse(body).data;
        if (read) held.set(seq, { ...read, entry: seq, by, at });
      } else if (kind === 'link.erased') {
        const read = erased.safeParse(body).data;
        if (read) held.delete(read.entry);
      }
    },
    list: () => [...held.values()],
    get: (entry) => held.get(entry),
  };
}
