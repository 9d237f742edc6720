import { z } from 'zod';
import { eventRef } from './event.ts';
import { addressData, networkKinds, networkLabel } from './networks.ts';
import { note } from './notes.ts';
import { reportFile } from './report.ts';
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
  job: z.string().min(1).max(100).optional(),
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

/** What is asked of one network operator. */
export const operatorSheet = z.object({
  organisation: z.string().nullable(),
  asn: z.number().nullable(),
  country: z.string().nullable(),
  label: z.string().nullable(),
  lines: z.array(
    z.object({
      address: z.string(),
      /** Source port where the logs state one. */
      port: z.string().nullable(),
      /** Exact first and last instant of one visit, microseconds UTC. */
      first: z.number(),
      last: z.number(),
      events: z.number(),
      userAgent: z.string().nullable(),
      userName: z.string().nullable(),
      /** The request lines that matter: the first, the last, and the largest answer. */
      requests: z.array(
        z.object({
          event: eventRef,
          evidence: z.string(),
          sha256: z.string(),
          line: z.number(),
          instant: z.number(),
          text: z.string(),
        }),
      ),
    }),
  ),
});
export type OperatorSheet = z.infer<typeof operatorSheet>;

export const operatorsResult = z.object({
  sheets: z.array(operatorSheet),
  /** Chosen addresses that occur nowhere in scope. */
  unknown: z.array(z.string()),
  /** The file, when one was asked for; making it is an entry of the journal. */
  file: reportFile.nullable(),
});
