import { z } from 'zod';
import { eventRef } from './event.ts';
import { job } from './job.ts';
import { networkKinds } from './networks.ts';
import { how } from './timeline.ts';
import { addressRow } from './traces.ts';

/** Why two things are taken to belong together: a code for words in any language, its values, and the events that show it. */
export const proof = z.object({
  /**
   * `credential`: both bore `value`. `account`: both were served under account `value`. `userAgent`: the same rare
   * agent `value` within network `network`. `rhythm`: the same agent at the same pace (`seconds` between requests)
   * within network `network`. `ids`: one stopped at record `value` of `template`, the other went on at `next` after
   * `seconds`. `interleaved`: both took turns in one ascending walk of `template`. `person`: a person said so.
   */
  rule: z.enum(['credential', 'account', 'userAgent', 'rhythm', 'ids', 'interleaved', 'person']),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The same in an English sentence. */
  sentence: z.string(),
  /** First the event here, then the event there. */
  events: z.array(eventRef),
  /** How many such pairs there are. */
  times: z.number(),
});
export type Proof = z.infer<typeof proof>;

export const neighbour = z.object({ address: z.string(), row: addressRow, proofs: z.array(proof) });

/** One address under one account and agent, as part of an actor, and why it is. */
export const actorMember = z.object({
  address: z.string(),
  userName: z.string().nullable(),
  userAgent: z.string().nullable(),
  events: z.number(),
  firstSeen: z.number().nullable(),
  lastSeen: z.number().nullable(),
  country: z.string().nullable(),
  label: z.string().nullable(),
  /** What ties it to the members before it; empty for the first. */
  proofs: z.array(proof),
  filter: z.string(),
});

/** "Stopped at record 18,204,991 here, resumed there two hours later." */
export const resumption = z.object({
  template: z.string(),
  stoppedAt: z.number(),
  resumedAt: z.number(),
  last: z.number(),
  resumed: z.number(),
  lastAddress: z.string(),
  resumedAddress: z.string(),
  lastEvent: eventRef,
  resumedEvent: eventRef,
});
export type Resumption = z.infer<typeof resumption>;

/** Addresses that act as one, by stated rules. A lead, not a person. */
export const actor = z.object({
  /** Short and stable as long as its first member is. */
  id: z.string(),
  /** A person's name for it, else `Actor 1`, `Actor 2`, ... by rank. */
  name: z.string(),
  named: z.boolean(),
  state: z.enum(['proposed', 'confirmed']),
  addresses: z.number(),
  members: z.number(),
  events: z.number(),
  visits: z.number(),
  accounts: z.number(),
  credentials: z.number(),
  userAgents: z.array(z.string()),
  bytes: z.number(),
  firstSeen: z.number().nullable(),
  lastSeen: z.number().nullable(),
  firstEvent: eventRef,
  lastEvent: eventRef,
  /** Countries of registration and labels, with the addresses of each. */
  countries: z.array(z.object({ country: z.string().nullable(), addresses: z.number() })),
  labels: z.array(z.object({ label: z.string(), kind: z.enum(networkKinds), addresses: z.number() })),
  /** Members tied by each rule. */
  rules: z.array(z.object({ rule: proof.shape.rule, members: z.number() })),
  /** The walk through ascending ids, where it has one. */
  walk: z
    .object({
      template: z.string(),
      lowest: z.number(),
      highest: z.number(),
      distinct: z.number(),
      resumptions: z.number(),
    })
    .nullable(),
});
export type Actor = z.infer<typeof actor>;

export const actorDetail = z.object({
  actor: actor,
  /** Earliest first. */
  members: z.array(actorMember),
  resumptions: z.array(resumption),
  /** Other accounts and agents seen at its addresses that no rule ties to it. */
  alsoThere: z.array(actorMember.omit({ proofs: true })),
  how: z.array(how),
});

/** What a person states about actors. `ids` are actor ids, `addresses` members of the (first) actor. */
export const actorStatement = z.object({
  act: z.enum(['confirm', 'unconfirm', 'name', 'merge', 'split']),
  ids: z.array(z.string().max(40)).min(1).max(100),
  name: z.string().max(200).default(''),
  /** For `split`: these leave the actor and become one of their own. */
  addresses: z.array(z.string().max(300)).max(100_000).default([]),
  reason: z.string().max(2000).default(''),
});

/** What the engine answers about addresses that act as one; part of the contract. */
export const actorMethods = {
  /** Addresses that something ties to one address, each with its proofs; strongest first, at most `limit`. */
  'traces.neighbours': {
    input: z.object({
      address: z.string().max(300),
      limit: z.number().int().min(1).max(500).default(100),
      job: job.optional(),
    }),
    output: z.object({ neighbours: z.array(neighbour), total: z.number() }),
  },
  /** Groups of two or more addresses that act as one, most addresses first. */
  'traces.actors': {
    input: z.object({
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(50),
      job: job.optional(),
    }),
    output: z.object({ total: z.number(), actors: z.array(actor) }),
  },
  'traces.actor': { input: z.object({ id: z.string().max(40), job: job.optional() }), output: actorDetail },
  /** Confirms, names, merges or splits actors. Journaled; what is computed anew later heeds it. */
  'traces.actorState': {
    input: actorStatement.extend({ job: job.optional() }),
    output: z.object({ actors: z.array(actor) }),
  },
} as const;
