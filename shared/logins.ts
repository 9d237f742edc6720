import { z } from 'zod';
import { job } from './job.ts';
import { how } from './timeline.ts';

/** Which sources are shown: all, those a login failed from, those one came in from, or those of which both is true. */
export const loginSources = ['all', 'failed', 'came-in', 'both'] as const;

/** What events say about logins, in one kind of line; a line that says it stands for several is counted as often in `times`. */
export const loginKind = z.object({
  /** The action (or the status, where there is none), and the way of signing in where it is stated: `ssh-failed password`. */
  kind: z.string(),
  failed: z.boolean(),
  lines: z.number(),
  times: z.number(),
  addresses: z.number(),
  accounts: z.number(),
});

export const loginSource = z.object({
  address: z.string(),
  failed: z.number(),
  failedLines: z.number(),
  /** Accounts a login failed for. */
  tried: z.array(z.string()),
  triedTotal: z.number(),
  cameIn: z.number(),
  /** Accounts that came in, those with most logins first, and how often each. */
  accounts: z.array(z.object({ account: z.string(), times: z.number() })),
  accountsTotal: z.number(),
  /** Logins that came in after the first that failed. */
  cameInAfter: z.number(),
  first: z.number().nullable(),
  last: z.number().nullable(),
  firstAfter: z.number().nullable(),
  filter: z.string(),
});
export type LoginSource = z.infer<typeof loginSource>;

export const logins = z.object({
  kinds: z.array(loginKind),
  /** Over the kinds and events asked for. */
  totals: z.object({
    failed: z.number(),
    failingAddresses: z.number(),
    cameIn: z.number(),
    comingAddresses: z.number(),
    /** Addresses from which a login failed and one came in, in whatever order. */
    both: z.number(),
    /** Events that say so without an address; they count in the kinds alone. */
    withoutAddress: z.number(),
  }),
  sources: z.array(loginSource),
  total: z.number(),
  zone: z.string(),
  how,
});
export type Logins = z.infer<typeof logins>;

/** What the engine answers about logins; part of the contract. */
export const loginMethods = {
  /** Per source: the logins that failed and those that came in, by kinds of lines. */
  'logins.list': {
    input: z.object({
      filter: z.string().max(20_000).default(''),
      /** Kinds to count; empty for all. */
      kinds: z.array(z.string().max(500)).max(200).default([]),
      sources: z.enum(loginSources).default('all'),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(0).max(1000).default(200),
      job: job.optional(),
    }),
    output: logins,
  },
} as const;
