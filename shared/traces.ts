import { z } from 'zod';
import { eventRef } from './event.ts';
import { job } from './job.ts';
import { addressData, networkLabel } from './networks.ts';
import { note } from './notes.ts';
import { how } from './timeline.ts';

/**
 * Where: source addresses and what they did. An *address* is the true client: the logged source, or, where that is a
 * trusted proxy of the case, the right-most forwarded-for hop that is none. All spellings of one address are one
 * (`::ffff:203.0.113.7` is 203.0.113.7); a host or service name where an address should be is kept as what it is.
 * Countries are always countries of *registration*, never places of persons.
 */

/** Which events are looked at, and when a visit ends. `job` names the work: slow ones show progress and can be cancelled. */
export const tracesScope = z.object({
  filter: z.string().max(10_000).default(''),
  from: z.number().nullable().default(null),
  to: z.number().nullable().default(null),
  /** A visit is one address, user agent and account with no pause longer than this; visits go on over midnight. */
  gapMinutes: z.number().int().min(1).max(10_080).default(30),
  job: job.optional(),
});

export const outcomes = z.object({ success: z.number(), failure: z.number(), notStated: z.number() });

/** One address, or one group of addresses, in figures. */
export const addressRow = z.object({
  /** The address in its one spelling, the name as logged, or the group's value (`203.0.113.0/24`, `AS64500`, `KR`, a label, an agent; '' for "none"). */
  key: z.string(),
  kind: z.enum(['address', 'name', 'group']),
  /** How the logs spell it, when otherwise than `key`; empty for groups. */
  spellings: z.array(z.string()),
  /** Addresses in the group; 1 for an address. */
  addresses: z.number(),
  /** Microseconds UTC; null when none of its events has a time. */
  firstSeen: z.number().nullable(),
  lastSeen: z.number().nullable(),
  /** Days of the case zone with at least one event. */
  daysActive: z.number(),
  events: z.number(),
  visits: z.number(),
  /** Distinct values its events state. */
  accounts: z.number(),
  credentials: z.number(),
  userAgents: z.number(),
  paths: z.number(),
  /** Sum of response bytes stated. */
  bytes: z.number(),
  outcomes: outcomes,
  /** Ids of the evidence files it occurs in. */
  evidence: z.array(z.number()),
  /** Country of registration, ISO 3166-1 alpha-2, or what the case's own list states (it wins); null when neither knows. Of a group: the one all share, else null. */
  country: z.string().nullable(),
  asn: z.number().nullable(),
  organisation: z.string().nullable(),
  label: networkLabel.nullable(),
  /** Events in the stretches of `spark` of the answer. */
  spark: z.array(z.number()),
  /** Events whose client was found behind a trusted proxy; and, of those, whose left-most hop is another: possibly spoofed. */
  behindProxy: z.number(),
  spoofed: z.number(),
  /** Notes on its events. */
  notes: z.number(),
  /** A filter text that shows its events in the timeline (before the scope's own filter). */
  filter: z.string(),
});
export type AddressRow = z.infer<typeof addressRow>;

export const addressSorts = [
  'events',
  'visits',
  'firstSeen',
  'lastSeen',
  'daysActive',
  'accounts',
  'credentials',
  'userAgents',
  'paths',
  'bytes',
  'failures',
  'evidence',
  /** Events whose client was found behind a proxy; those possibly spoofed before all others. */
  'behindProxy',
  'addresses',
  'key',
  'country',
  'asn',
  'organisation',
  'label',
] as const;
export type AddressSort = (typeof addressSorts)[number];

/** `net` is the /24 of IPv4 and the /48 of IPv6. */
export const addressGroups = ['none', 'net', 'asn', 'country', 'label', 'userAgent'] as const;
export type AddressGroup = (typeof addressGroups)[number];

export const addressesInput = tracesScope.extend({
  /** An address, a range (`203.0.113.0/24`), `AS64500`, a country code, or a part of an organisation, label or name. */
  search: z.string().max(200).default(''),
  groupBy: z.enum(addressGroups).default('none'),
  sort: z.enum(addressSorts).default('events'),
  descending: z.boolean().default(true),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(0).max(1000).default(200),
});

export const addressPage = z.object({
  /** Rows in all (groups when grouped), and the addresses and events they stand for. */
  total: z.number(),
  addresses: z.number(),
  events: z.number(),
  offset: z.number(),
  rows: z.array(addressRow),
  /** `spark[i]` covers `days` days from day `start + i*days` (days since 1970 in the case zone). */
  spark: z.object({ start: z.number(), days: z.number(), buckets: z.number() }),
  data: addressData.nullable(),
  how: how,
});

/** What is known of a source before all else about it has been counted. */
export const firstAddressRow = addressRow.pick({
  key: true,
  kind: true,
  spellings: true,
  events: true,
  firstSeen: true,
  lastSeen: true,
  country: true,
  asn: true,
  organisation: true,
  label: true,
  filter: true,
});
export type FirstAddressRow = z.infer<typeof firstAddressRow>;

/** The first sources of the table, as "traces.addresses" will show them too. */
export const firstAddresses = z.object({
  /** Sources in all, and their events. */
  total: z.number(),
  events: z.number(),
  rows: z.array(firstAddressRow),
  how: how,
});

/** The case's addresses in one look. */
export const tracesSummary = z.object({
  addresses: z.number(),
  names: z.number(),
  /** Events with a source, without one. */
  events: z.number(),
  withoutSource: z.number(),
  countries: z.number(),
  networks: z.number(),
  firstSeen: z.number().nullable(),
  lastSeen: z.number().nullable(),
  behindProxy: z.number(),
  spoofed: z.number(),
  proxies: z.array(z.string()),
  /** Sources that carry forwarded-for headers and are no trusted proxy yet, with the events: proposals for the list. */
  proxyProposals: z.array(z.object({ address: z.string(), events: z.number() })),
  zone: z.string(),
  data: addressData.nullable(),
  how: how,
});

/** What a trace is of. `value`: an address or name, a range, an AS number (`AS64500` or `64500`), a country, a label, a user agent, an actor's id. */
export const traceSubject = z.object({
  by: z.enum(['address', 'range', 'asn', 'country', 'label', 'userAgent', 'actor']),
  value: z.string().max(4096),
});
export type TraceSubject = z.infer<typeof traceSubject>;

export const topValues = z.object({
  field: z.enum([
    'urlPath',
    'userName',
    'credential',
    'userAgent',
    'httpStatus',
    'httpMethod',
    'eventAction',
    'evidence',
  ]),
  distinct: z.number(),
  /** Most frequent first; `value` null counts the events that state none. `label`: the evidence file's name. */
  values: z.array(
    z.object({
      value: z.string().nullable(),
      label: z.string().nullable(),
      count: z.number(),
      first: z.number().nullable(),
      last: z.number().nullable(),
    }),
  ),
});

export const trace = z.object({
  subject: traceSubject,
  figures: addressRow,
  /** The addresses it stands for, most events first, at most 500. */
  members: z.array(addressRow),
  /** Hour by day in the case zone; only cells with events. `day` is days since 1970 there. */
  heat: z.object({
    zone: z.string(),
    cells: z.array(z.object({ day: z.number(), hour: z.number(), events: z.number() })),
  }),
  /** Bucket i covers [start + i*width, ...), microseconds UTC. */
  activity: z.object({ start: z.number(), width: z.number(), counts: z.array(z.number()) }),
  top: z.array(topValues),
  notes: z.array(note),
  /** The actors its address belongs to. */
  actors: z.array(z.object({ id: z.string(), name: z.string(), addresses: z.number() })),
  spark: addressPage.shape.spark,
  data: addressData.nullable(),
  /** How the figures, the heat map and the tops were computed. */
  how: z.array(how),
});
export type Trace = z.infer<typeof trace>;

export const visit = z.object({
  address: z.string(),
  userAgent: z.string().nullable(),
  userName: z.string().nullable(),
  first: z.number(),
  last: z.number(),
  events: z.number(),
  credentials: z.number(),
  paths: z.number(),
  bytes: z.number(),
  outcomes: outcomes,
  firstEvent: eventRef,
  lastEvent: eventRef,
  /** A filter text that shows the visit's events. */
  filter: z.string(),
});
export type Visit = z.infer<typeof visit>;

export const visitPage = z.object({ total: z.number(), offset: z.number(), rows: z.array(visit), how: how });

/** What the engine answers about addresses and what they did; part of the contract. */
export const traceMethods = {
  'traces.summary': { input: tracesScope, output: tracesSummary },
  'traces.addresses': { input: addressesInput, output: addressPage },
  /** The first sources of that table while all else about them is still being counted; null when it stands ready, or when there is no quicker way to them. */
  'traces.first': {
    input: tracesScope.omit({ gapMinutes: true }).extend({
      sort: z.enum(['events', 'firstSeen', 'lastSeen']).default('events'),
      descending: z.boolean().default(true),
      limit: z.number().int().min(1).max(1000).default(200),
    }),
    output: firstAddresses.nullable(),
  },
  'traces.trace': { input: tracesScope.extend({ subject: traceSubject }), output: trace },
  /** The visits of a subject, latest or earliest first. */
  'traces.visits': {
    input: tracesScope.extend({
      subject: traceSubject,
      order: z.enum(['oldest', 'newest', 'events', 'bytes']).default('oldest'),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(0).max(1000).default(200),
    }),
    output: visitPage,
  },
} as const;
