import type { JournalEntry } from '@shared/custody.ts';
import { type Hypothesis, hypothesisChange, hypothesisStatement, hypothesisStates, point } from '@shared/hypotheses.ts';
import { anchor } from '@shared/notes.ts';
import { z } from 'zod';
import { present } from '../case/case-settings.ts';

/** A point as the journal keeps it: its events by the hash of their evidence. */
const writtenPoint = point.omit({ events: true }).extend({ anchors: z.array(anchor).default([]) });
export type WrittenPoint = z.infer<typeof writtenPoint>;

export type WrittenHypothesis = Omit<Hypothesis, 'for' | 'against'> & { for: WrittenPoint[]; against: WrittenPoint[] };

/** The hypotheses of the case, derived from the journal. */
export interface HypothesisBook {
  take(entry: JournalEntry): void;
  list(): WrittenHypothesis[];
  get(id: number): WrittenHypothesis | undefined;
}

const sides = { for: z.array(writtenPoint), against: z.array(writtenPoint) };
const posed = hypothesisStatement.extend(sides);
const edited = hypothesisChange.extend({
  hypothesis: z.number(),
  for: sides.for.optional(),
  against: sides.against.optional(),
});
const decided = z.object({ hypothesis: z.number(), state: z.enum(hypothesisStates), reason: z.string() });
const withdrawn = z.object({ hypothesis: z.number() });

/** No hypothesis yet; the journal fills it. */
export function createHypothesisBook(): HypothesisBook {
  const held = new Map<number, WrittenHypothesis>();
  function take(entry: JournalEntry): void {
    const { seq, at, by } = entry;
    if (entry.kind === 'hypothesis.posed') {
      const body = posed.safeParse(entry.body).data;
      if (body) held.set(seq, { ...body, id: seq, state: 'open', reason: '', history: [], at, by, edited: 0 });
    } else if (entry.kind === 'hypothesis.edited') {
      const body = edited.safeParse(entry.body).data;
      const known = body && held.get(body.hypothesis);
      if (!known) return;
      const { hypothesis: id, ...changes } = body;
      held.set(id, { ...known, ...present(changes), edited: known.edited + 1 });
    } else if (entry.kind === 'hypothesis.decided') {
      const body = decided.safeParse(entry.body).data;
      const known = body && held.get(body.hypothesis);
      if (!known) return;
      const { state, reason } = body;
      held.set(known.id, { ...known, state, reason, history: [...known.history, { at, by, state, reason }] });
    } else if (entry.kind === 'hypothesis.withdrawn') {
      const body = withdrawn.safeParse(entry.body).data;
      if (body) held.delete(body.hypothesis);
    }
  }
  return { take, list: () => [...held.values()], get: (id) => held.get(id) };
}
