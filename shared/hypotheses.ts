import { z } from 'zod';
import { eventRef, eventRow } from './event.ts';

export const hypothesisStates = ['open', 'supported', 'weakened', 'set-aside', 'cannot-be-told'] as const;

/** Innocent explanations to go through; `other` is written out. */
export const innocentKinds = ['crawler', 'load-test', 'shared-address', 'partner', 'delegated-use', 'other'] as const;

/** Something for or against: a sentence, resting on events or leads where there are any. */
export const point = z.object({
  text: z.string().min(1).max(5000),
  events: z.array(eventRef).max(200).default([]),
  leads: z.array(z.string().max(2000)).max(50).default([]),
});

export const innocentExplanation = z.object({
  kind: z.enum(innocentKinds),
  text: z.string().max(5000).default(''),
  /** Whether it was looked into and does not hold. */
  state: z.enum(['not-looked-into', 'holds', 'does-not-hold']).default('not-looked-into'),
});

const stated = {
  question: z.string().min(1).max(1000),
  for: z.array(point).max(200),
  against: z.array(point).max(200),
  innocent: z.array(innocentExplanation).max(50),
  missing: z.array(z.string().min(1).max(2000)).max(50),
};

export const hypothesisStatement = z.object({
  question: stated.question,
  for: stated.for.default([]),
  against: stated.against.default([]),
  innocent: stated.innocent.default([]),
  missing: stated.missing.default([]),
});
export const hypothesisChange = z.object(stated).partial();

const shownPoint = point.extend({ rows: z.array(eventRow) });

export const hypothesis = z.object({
  id: z.number(),
  question: z.string(),
  for: z.array(shownPoint),
  against: z.array(shownPoint),
  innocent: z.array(innocentExplanation),
  missing: z.array(z.string()),
  state: z.enum(hypothesisStates),
  /** Why it stands so; every change of state, oldest first. */
  reason: z.string(),
  history: z.array(z.object({ at: z.string(), by: z.string(), state: z.enum(hypothesisStates), reason: z.string() })),
  at: z.string(),
  by: z.string(),
  edited: z.number(),
});
export type Hypothesis = z.infer<typeof hypothesis>;

/** What the engine answers about hypotheses; part of the contract. */
export const hypothesisMethods = {
  'hypotheses.list': { input: z.object({}), output: z.object({ hypotheses: z.array(hypothesis) }) },
  'hypotheses.pose': { input: hypothesisStatement, output: hypothesis },
  'hypotheses.edit': { input: hypothesisChange.extend({ id: z.number() }), output: hypothesis },
  'hypotheses.decide': {
    input: z.object({ id: z.number(), state: z.enum(hypothesisStates), reason: z.string().min(1).max(5000) }),
    output: hypothesis,
  },
  'hypotheses.withdraw': {
    input: z.object({ id: z.number(), reason: z.string().max(2000).default('') }),
    output: z.object({ id: z.number() }),
  },
} as const;
