import { z } from 'zod';
import { eventRef, eventRow } from './event.ts';
import { job } from './job.ts';
import { told } from './told.ts';

/** Every rule, in the order in which they are asked. One file each in the engine. */
export const leadRules = [
  'credential-outlived-owner',
  'activity-after-last-day',
  'credential-never-issued',
  'credential-used-after-revocation',
  'credential-alive-after-owner-left',
  'credential-many-subjects',
  'credential-without-login',
  'guessed-login',
  'attack-pattern',
  'new-network',
  'unusual-hours',
  'many-records',
  'walking-ids',
  'shared-address',
  'shared-device',
  'many-accounts-one-device',
] as const;
export type LeadRule = (typeof leadRules)[number];

export const subjectKinds = ['person', 'account', 'credential', 'address', 'actor', 'device', 'country'] as const;
export const leadStates = ['open', 'accepted', 'rejected', 'parked'] as const;

/** How much each rule counts, 0 to 100. `support` is the share (per cent) of another rule's points that counts for a lead on the same subject. */
export const leadWeights = z.object({
  rules: z.partialRecord(z.enum(leadRules), z.number().min(0).max(100)),
  support: z.number().min(0).max(100),
});
export type LeadWeights = z.infer<typeof leadWeights>;

/** A term of the sum that makes the score. */
export const leadPart = z.object({
  rule: z.enum(leadRules),
  /** The lead whose finding it is: this one, or another on the same subject that supports it. */
  lead: z.string(),
  own: z.boolean(),
  weight: z.number(),
  /** 0 to 1: how far the finding goes, by the arithmetic in `why`. */
  strength: z.number(),
  points: z.number(),
});

export const leadDecision = z.object({
  state: z.enum(['accepted', 'rejected', 'parked']),
  reason: z.string(),
  at: z.string(),
  by: z.string(),
  entry: z.number(),
});

/** A finding of a rule: an inference, never a fact and never an accusation. */
export const lead = z.object({
  /** Rule and subject: the same finding has the same id however often it is asked. */
  id: z.string(),
  rule: z.enum(leadRules),
  title: z.string(),
  subject: z.object({ kind: z.enum(subjectKinds), id: z.string(), label: z.string() }),
  /** The member of staff the subject is linked to by the roster or a list of credentials; the link is no finding about them. */
  person: z.object({ id: z.number(), name: z.string(), role: z.string() }).nullable(),
  /** The sum of `parts`, one decimal. */
  score: z.number(),
  parts: z.array(leadPart),
  events: z.number(),
  first: z.number().nullable(),
  last: z.number().nullable(),
  /** The first events that prove it; all of them by `leads.events`. */
  proof: z.array(eventRef),
  /** A filter text that shows its events on the timeline, when one can be written. */
  filter: z.string().nullable(),
  /** Its arithmetic in plain words, in English; `told` is the same for every language. */
  why: z.string(),
  told: z.array(told),
  /**
   * Bounds that its events passed: more than `over` at a time, of which one is forgotten every so many seconds. `event` is the
   * one that passed it, the `nth` since nothing was held.
   */
  bounds: z.array(
    z.object({
      name: z.string(),
      events: z.number(),
      over: z.number(),
      everySeconds: z.number(),
      nth: z.number().nullable(),
      at: z.number().nullable(),
      event: eventRef.nullable(),
      /** Of a country: the addresses held when it was passed. */
      among: z.array(z.string()),
    }),
  ),
  /** The past it was measured against: the window, and of how many. Null where the rule needs none. */
  baseline: z
    .object({ from: z.number(), to: z.number(), n: z.number(), sentence: z.string(), told: z.array(told) })
    .nullable(),
  /** What would be an innocent explanation. */
  innocent: z.array(z.string()),
  /** What log or question would decide it. */
  decides: z.array(z.string()),
  state: z.enum(leadStates),
  decision: leadDecision.nullable(),
});
export type Lead = z.infer<typeof lead>;

export const leadList = z.object({
  /** Best first. */
  leads: z.array(lead),
  total: z.number(),
  weights: leadWeights,
  defaults: leadWeights,
  /** Every rule asked: what it looks for, how many leads it gave, and what kept it from being asked in full. */
  rules: z.array(
    z.object({
      rule: z.enum(leadRules),
      title: z.string(),
      looksFor: z.string(),
      found: z.number(),
      cannot: z.string().nullable(),
      cannotTold: told.nullable(),
    }),
  ),
  zone: z.string(),
});
export type LeadList = z.infer<typeof leadList>;

export const leadEvents = z.object({ total: z.number(), rows: z.array(eventRow) });

/** What the engine answers about leads; part of the contract. */
export const leadMethods = {
  'leads.list': {
    input: z.object({
      rule: z.enum(leadRules).nullable().default(null),
      state: z.enum(leadStates).nullable().default(null),
      /** Looked for in the subject and the person. */
      text: z.string().max(1000).default(''),
      /** Weights to try without keeping them. */
      weights: leadWeights.optional(),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(0).max(1000).default(200),
      job: job.optional(),
    }),
    output: leadList,
  },
  /** The events that prove a lead, in order of time. */
  'leads.events': {
    input: z.object({
      id: z.string().min(1).max(2000),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(0).max(1000).default(200),
      job: job.optional(),
    }),
    output: leadEvents,
  },
  /** A person accepts, rejects or parks a lead, with a reason; `open` takes the decision back. */
  'leads.decide': {
    input: z.object({
      id: z.string().min(1).max(2000),
      state: z.enum(leadStates),
      reason: z.string().min(1).max(5000),
      job: job.optional(),
    }),
    output: lead,
  },
  /** Keeps other weights for this case; without `weights` says those in force. */
  'leads.weights': {
    input: z.object({ weights: leadWeights.optional() }),
    output: z.object({ weights: leadWeights, defaults: leadWeights }),
  },
} as const;
