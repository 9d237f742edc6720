import { z } from 'zod';
import { eventRef } from './event.ts';
import { job } from './job.ts';

/** An address held by somebody for a stretch of time, as a lease, VPN session or address translation says. */
export const holding = z.object({
  holder: z.string(),
  kind: z.enum(['DHCP', 'VPN', 'NAT']),
  hardware: z.string().nullable(),
  hostName: z.string().nullable(),
  userName: z.string().nullable(),
  /** The other side: the public address a VPN client came from, or the inside address behind a translation. */
  other: z.string().nullable(),
  /** The port or ports outside, of a translation that names them. */
  port: z.string().nullable(),
  from: z.number(),
  /** The beginning is not recorded: then it was first seen. */
  fromSeen: z.boolean(),
  /** Null: no end is recorded; who held it after `confirmed` is then not known for certain. */
  to: z.number().nullable(),
  /** `record`: a release, a disconnection, a logged end. `lease`: the agreed time. `next holder`: it was given to another. */
  endedBy: z.enum(['record', 'lease', 'next holder']).nullable(),
  /** The end follows from the lease time or the next holder, not from a record of it. */
  assumed: z.boolean(),
  /** The last instant at which a record speaks of it. */
  confirmed: z.number(),
  events: z.array(eventRef),
});
export type Holding = z.infer<typeof holding>;

export const whoisThen = z.object({
  address: z.string(),
  instant: z.number(),
  /** All who held it at the instant; several when the records overlap. Empty is "unknown". */
  holders: z.array(holding),
  /** The nearest before and after, when nobody is known to have held it then. */
  before: holding.nullable(),
  after: holding.nullable(),
  /** The files that could have told, and the stretch of time they speak of. */
  sources: z.array(
    z.object({ evidence: z.number(), name: z.string(), first: z.number(), last: z.number(), covers: z.boolean() }),
  ),
});

/** What the engine answers about who held an address; part of the contract. */
export const holdingMethods = {
  /** Who held an address at an instant, by leases, VPN sessions and address translations among the evidence. */
  'traces.whoisThen': {
    input: z.object({ address: z.string().min(1).max(100), instant: z.number(), job: job.optional() }),
    output: whoisThen,
  },
} as const;
