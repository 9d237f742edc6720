import { z } from 'zod';
import { eventRef, eventRow } from './event.ts';
import { anchor } from './notes.ts';

export const phases = [
  'preparation',
  'first-access',
  'collection',
  'exfiltration',
  'discovery',
  'containment',
  'notification',
  'other',
] as const;
export type Phase = (typeof phases)[number];

/** What an entry claims to be, for the dwell time. Rival claims to the same fact stand side by side. */
export const facts = ['none', 'first-act', 'last-act', 'discovery'] as const;
export type Fact = (typeof facts)[number];

const stated = {
  title: z.string().min(1).max(300),
  phase: z.enum(phases),
  fact: z.enum(facts),
  text: z.string().max(20_000),
  /** Who says so: a log, a company notice, a ministry, a call. */
  source: z.string().max(500),
};

/** What a person states about an entry of the incident timeline. */
export const incidentStatement = z.object({
  ...stated,
  fact: stated.fact.default('none'),
  text: stated.text.default(''),
  source: stated.source.default(''),
});

/** The same where only some of it changes: what is left out stays as it was, so nothing has a default. */
export const incidentChange = z.object(stated).partial();

export const incidentEntry = incidentStatement.extend({
  id: z.number(),
  /** Microseconds since 1970 UTC. */
  instant: z.number(),
  /** `day` when only the day is known: the instant is then its first moment in the case zone. */
  precision: z.enum(['instant', 'day']),
  anchor: anchor.nullable(),
  at: z.string(),
  by: z.string(),
  edited: z.number(),
  event: eventRow.nullable(),
  evidence: z.object({ id: z.number(), name: z.string(), sha256: z.string() }).nullable(),
  notes: z.array(z.object({ id: z.number(), text: z.string(), by: z.string(), at: z.string() })),
});
export type IncidentEntry = z.infer<typeof incidentEntry>;

/** Time between two claims. Days are calendar days in `zone`, the end day not counted (`daysInclusive` counts both). */
export const dwell = z.object({
  kind: z.enum(['first-act-to-discovery', 'first-act-to-last-act']),
  from: z.number(),
  to: z.number(),
  /** The incident entries that prove it. */
  fromEntry: z.number(),
  toEntry: z.number(),
  fromSource: z.string(),
  toSource: z.string(),
  days: z.number(),
  daysInclusive: z.number(),
  /** Exact length, microseconds; null when one of the two is known to the day only. */
  exact: z.number().nullable(),
  zone: z.string(),
});
export type Dwell = z.infer<typeof dwell>;

/** What the engine answers about the incident timeline; part of the contract. */
export const incidentMethods = {
  /** Promotes an event to the incident timeline. */
  'incident.promote': { input: incidentStatement.extend({ event: eventRef }), output: incidentEntry },
  /** Enters what no log holds, with its source. */
  'incident.enter': {
    input: incidentStatement.extend({
      instant: z.number(),
      precision: z.enum(['instant', 'day']).default('instant'),
      source: z.string().min(1).max(500),
    }),
    output: incidentEntry,
  },
  'incident.edit': {
    input: incidentChange.extend({
      id: z.number(),
      instant: z.number().optional(),
      precision: z.enum(['instant', 'day']).optional(),
    }),
    output: incidentEntry,
  },
  'incident.withdraw': {
    input: z.object({ id: z.number(), reason: z.string().max(2000).default('') }),
    output: z.object({ id: z.number() }),
  },
  'incident.list': {
    input: z.object({}),
    output: z.object({ entries: z.array(incidentEntry), dwell: z.array(dwell) }),
  },
} as const;
