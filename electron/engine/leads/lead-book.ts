import type { JournalEntry } from '@shared/custody.ts';
import { type Lead, type LeadWeights, leadStates, leadWeights } from '@shared/leads.ts';
import { z } from 'zod';

/** What people decided about leads and how they weigh the rules, derived from the journal. */
export interface LeadBook {
  take(entry: JournalEntry): void;
  decision(lead: string): Lead['decision'];
  /** Null until a person says otherwise. */
  weights(): LeadWeights | null;
}

const decided = z.object({ lead: z.string(), state: z.enum(leadStates), reason: z.string() });

/** Leads undecided and weighed as they come; the journal fills it. */
export function createLeadBook(): LeadBook {
  const decisions = new Map<string, NonNullable<Lead['decision']>>();
  let weights: LeadWeights | null = null;
  return {
    take({ kind, body, seq, at, by }) {
      if (kind === 'lead.decided') {
        const read = decided.safeParse(body).data;
        if (!read) return;
        const { lead, state, reason } = read;
        if (state === 'open') decisions.delete(lead);
        else decisions.set(lead, { state, reason, at, by, entry: seq });
      } else if (kind === 'leads.weighed') {
        weights = leadWeights.safeParse(body).data ?? weights;
      }
    },
    decision: (lead) => decisions.get(lead) ?? null,
    weights: () => weights,
  };
}
