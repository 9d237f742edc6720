import { z } from 'zod';
import { eventRef } from './event.ts';
import { job } from './job.ts';
import { addressData, networkKinds, networkLabel } from './networks.ts';
import { how } from './timeline.ts';
import { tracesScope } from './traces.ts';

/** One stay of an account or credential at one address: consecutive events there. */
export const hop = z.object({
  address: z.string(),
  first: z.number(),
  last: z.number(),
  events: z.number(),
  country: z.string().nullable(),
  asn: z.number().nullable(),
  organisation: z.string().nullable(),
  label: networkLabel.nullable(),
  userAgent: z.string().nullable(),
  firstEvent: eventRef,
  lastEvent: eventRef,
  /** Against the hop before: what changed, and between places (countries' middles, or places of labels) how far and how fast. */
  change: z.enum(['first', 'address', 'network', 'country']),
  kilometres: z.number().nullable(),
  /** Implied speed between the last use there and the first here; null when there is no distance. Infinite is 1e9. */
  kilometresPerHour: z.number().nullable(),
});
export type Hop = z.infer<typeof hop>;

export const mapMeasures = ['addresses', 'events', 'visits', 'bytes'] as const;
const measured = { addresses: z.number(), events: z.number(), bytes: z.number(), visits: z.number() };

export const tracesMap = z.object({
  /** By country of registration, or the country a label states; null gathers what has none. */
  countries: z.array(z.object({ country: z.string().nullable(), ...measured })),
  /** Labelled networks; with coordinates only where the list states them. */
  labels: z.array(
    z.object({
      label: z.string(),
      kind: z.enum(networkKinds),
      country: z.string().nullable(),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
      ...measured,
    }),
  ),
  /** The victim's site: a network of kind `victim`, else of kind `own office`; null when none is labelled. */
  victim: z
    .object({
      label: z.string(),
      country: z.string().nullable(),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
    })
    .nullable(),
  data: addressData.nullable(),
  how: how,
});
export type TracesMap = z.infer<typeof tracesMap>;

/** What the engine answers about places: the way an account went, and the map; part of the contract. */
export const placeMethods = {
  /** The addresses of an account or credential in order of time. */
  'traces.hops': {
    input: z.object({
      by: z.enum(['userName', 'credential']),
      value: z.string().min(1).max(4096),
      limit: z.number().int().min(1).max(5000).default(1000),
      job: job.optional(),
    }),
    output: z.object({ hops: z.array(hop), total: z.number(), addresses: z.number(), data: addressData.nullable() }),
  },
  'traces.map': { input: tracesScope, output: tracesMap },
} as const;
