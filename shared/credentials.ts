import { z } from 'zod';
import { place } from './case.ts';
import { eventRef } from './event.ts';
import { job } from './job.ts';
import { tableProblem } from './roster.ts';
import { how } from './timeline.ts';
import { told } from './told.ts';

export const credentialKinds = [
  'account',
  'access-key',
  'token',
  'signing-key',
  'session',
  'ssh-key',
  'api-key',
] as const;
export type CredentialKind = (typeof credentialKinds)[number];

/**
 * What stands out about a credential. `never-issued`: used, and the log of issuing that covers its time does not hold it;
 * `cannot-be-told`: used, not in the log of issuing, and that log has a gap where the issue could stand.
 */
export const credentialMarks = [
  'never-issued',
  'cannot-be-told',
  'used-after-revocation',
  'used-after-owner-left',
  'alive-after-owner-left',
  'many-subjects',
  'no-login-before',
] as const;
export type CredentialMark = (typeof credentialMarks)[number];

/** A moment in a credential's life and who says so: an event, or a statement (then `event` is null). */
export const lifeMoment = z.object({
  /** Microseconds since 1970 UTC. Known to the day only: the end of that day for an end, its beginning for a beginning. */
  instant: z.number(),
  precision: z.enum(['day', 'instant']),
  source: z.string(),
  event: eventRef.nullable(),
});
export type LifeMoment = z.infer<typeof lifeMoment>;

export const owner = z.object({
  /** The account it stands for. */
  account: z.string().nullable(),
  /** The member of staff that account or statement belongs to. */
  person: z.object({ id: z.number(), name: z.string() }).nullable(),
  /** As a list of credentials states it, or who it acted for in the evidence. */
  text: z.string().nullable(),
  source: z.enum(['stated', 'evidence']),
});

export const credential = z.object({
  kind: z.enum(credentialKinds),
  id: z.string(),
  owner: owner.nullable(),
  issuer: z.string().nullable(),
  issued: lifeMoment.nullable(),
  expires: lifeMoment.nullable(),
  revoked: lifeMoment.nullable(),
  /** The signing key of a token. */
  keyId: z.string().nullable(),
  /** Events that bear it, those of issuing and withdrawal not counted. */
  uses: z.number(),
  /** Of these, not refused. */
  accepted: z.number(),
  firstUse: z.number().nullable(),
  lastUse: z.number().nullable(),
  firstEvent: eventRef.nullable(),
  lastEvent: eventRef.nullable(),
  /** Accounts it acted for, some of them, and from how many addresses. */
  subjects: z.number(),
  accounts: z.array(z.string()),
  addresses: z.number(),
  marks: z.array(z.enum(credentialMarks)),
  /** A filter text that shows its events on the timeline. */
  filter: z.string(),
});
export type Credential = z.infer<typeof credential>;

export const credentialPage = z.object({
  total: z.number(),
  /** Per kind, and per mark, over all credentials that fit the text. */
  kinds: z.array(z.object({ kind: z.enum(credentialKinds), count: z.number() })),
  marks: z.array(z.object({ mark: z.enum(credentialMarks), count: z.number() })),
  credentials: z.array(credential),
  zone: z.string(),
  how,
});

export const credentialSorts = ['uses', 'firstUse', 'lastUse', 'issued', 'id', 'marks'] as const;

/** What a person states about a credential, or a line of a list of credentials. Dates as in the roster. */
export const credentialStatement = z.object({
  id: z.string().min(1).max(1000),
  kind: z.enum(credentialKinds),
  owner: z.string().max(300).default(''),
  issuer: z.string().max(300).default(''),
  issued: z.string().max(60).default(''),
  expires: z.string().max(60).default(''),
  revoked: z.string().max(60).default(''),
  source: z.string().max(500).default(''),
});
export type CredentialStatement = z.infer<typeof credentialStatement>;

export const credentialFields = ['id', 'kind', 'owner', 'issuer', 'issued', 'expires', 'revoked', 'source'] as const;

export const credentialPreview = z.object({
  name: z.string(),
  delimiter: z.string(),
  encoding: z.string(),
  columns: z.array(z.string()),
  mapping: z.record(z.string(), z.array(z.string())),
  mappingFrom: z.enum(['asked', 'remembered', 'guessed']),
  credentials: z.array(credentialStatement),
  total: z.number(),
  known: z.number(),
  problems: z.array(tableProblem),
  zone: z.string(),
});

/** How well a log of issuing covers the time: days (in the zone of the case) between its first and last on which it holds nothing. */
export const issuingCoverage = z.object({
  evidence: z.array(z.object({ id: z.number(), name: z.string() })),
  from: z.number().nullable(),
  to: z.number().nullable(),
  days: z.number(),
  missingDays: z.array(z.string()),
  /** Rejected lines of these files: an issue could stand in one of them. */
  rejected: z.number(),
  /** The longest time between issue and first use of a token that was issued, microseconds, and of how many: the time before a first use in which its issue is to be looked for. */
  longestWait: z.number(),
  waits: z.number(),
});
export type IssuingCoverage = z.infer<typeof issuingCoverage>;

export const neverIssuedToken = z.object({
  id: z.string(),
  keyId: z.string().nullable(),
  accounts: z.array(z.string()),
  uses: z.number(),
  accepted: z.number(),
  addresses: z.number(),
  first: z.number().nullable(),
  last: z.number().nullable(),
  firstEvent: eventRef.nullable(),
  verdict: z.enum(['never-issued', 'cannot-be-told']),
  /** Why, in plain words, in English; `told` is the same for every language. */
  why: z.string(),
  told: z.array(told),
  filter: z.string(),
});
export type NeverIssuedToken = z.infer<typeof neverIssuedToken>;

export const neverIssued = z.object({
  /** Per signing key: tokens used, and what became of the comparison. `issued` counts tokens that were used and are in the log of issuing. */
  keys: z.array(
    z.object({
      keyId: z.string().nullable(),
      used: z.number(),
      issued: z.number(),
      neverIssued: z.number(),
      cannotBeTold: z.number(),
      uses: z.number(),
      /** The days of the logs that issue under this key; of all of them together, for a key that no issue names. */
      coverage: z.object({ from: z.number(), to: z.number(), days: z.number(), missingDays: z.array(z.string()) }),
    }),
  ),
  /** The tokens without an issue, those never issued first, by their first use. */
  tokens: z.array(neverIssuedToken),
  total: z.number(),
  /** Tokens in use of kinds of logs of whose tokens no log of issuing speaks: nothing is said of them. */
  unspoken: z.object({ tokens: z.number(), uses: z.number(), evidence: z.array(z.string()) }),
  coverage: issuingCoverage,
  /** Why nothing can be said, when no log of issuing is among the evidence. */
  cannot: z.string().nullable(),
  how,
});
export type NeverIssued = z.infer<typeof neverIssued>;

/** A stretch in which somebody's accounts and credentials were busy: days without a pause of more than a week. */
export const burst = z.object({
  from: z.number(),
  to: z.number(),
  events: z.number(),
  /** It begins after the last day. */
  after: z.boolean(),
  filter: z.string(),
});

export const lifeRow = z.object({
  person: z.object({ id: z.number(), name: z.string(), role: z.string(), team: z.string() }).nullable(),
  label: z.string(),
  /** Null ends are open: not stated, or still employed. */
  employment: z.object({ from: z.number().nullable(), to: z.number().nullable(), wholeDay: z.boolean() }).nullable(),
  notice: z.number().nullable(),
  accessRevoked: z.number().nullable(),
  credentials: z.array(
    z.object({
      kind: z.enum(credentialKinds),
      id: z.string(),
      /** Of how many tokens never issued it is the bar; then it has no id. */
      tokens: z.number().nullable(),
      /** The bar: from issue (or first use) to the end of its life (or last use). `known` tells which ends are stated. */
      from: z.number(),
      to: z.number(),
      fromKnown: z.boolean(),
      toKnown: z.boolean(),
      uses: z.number(),
      firstUse: z.number().nullable(),
      lastUse: z.number().nullable(),
      marks: z.array(z.enum(credentialMarks)),
    }),
  ),
  bursts: z.array(burst),
  /** Something of this row outlived the last day. */
  outlived: z.boolean(),
});
export type LifeRow = z.infer<typeof lifeRow>;

export const life = z.object({
  /** The extent of the evidence and of all bars. */
  from: z.number(),
  to: z.number(),
  /** Those that outlived their owner first, then by name; `total` rows before the limit. */
  rows: z.array(lifeRow),
  total: z.number(),
  /** Lines across the chart: discovery as stated on the incident timeline, first and last act. */
  lines: z.array(
    z.object({
      kind: z.enum(['discovery', 'first-act', 'last-act']),
      instant: z.number(),
      title: z.string(),
      source: z.string(),
      entry: z.number(),
    }),
  ),
  zone: z.string(),
});
export type Life = z.infer<typeof life>;

const source = z.object({
  path: place.optional(),
  name: z.string().max(300).optional(),
  text: z.string().max(5_000_000).optional(),
  mapping: z.record(z.string(), z.array(z.string()).max(20)).optional(),
});

/** What the engine answers about credentials; part of the contract. */
export const credentialMethods = {
  'credentials.list': {
    input: z.object({
      kinds: z.array(z.enum(credentialKinds)).default([]),
      /** Only those with this mark. */
      mark: z.enum(credentialMarks).nullable().default(null),
      /** Looked for in id, owner and the account it acted for where that is one, whatever the case. */
      text: z.string().max(1000).default(''),
      sort: z.enum(credentialSorts).default('marks'),
      descending: z.boolean().default(true),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(0).max(1000).default(200),
      job: job.optional(),
    }),
    output: credentialPage,
  },
  /** Tokens used against tokens issued, per signing key, with the coverage of the log of issuing. */
  'credentials.neverIssued': {
    input: z.object({
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(0).max(5000).default(1000),
      job: job.optional(),
    }),
    output: neverIssued,
  },
  /** The rows of the life chart: people of the roster, and credentials of nobody known that bear a mark. */
  'credentials.life': {
    input: z.object({ limit: z.number().int().min(1).max(1000).default(200), job: job.optional() }),
    output: life,
  },
  'credentials.preview': { input: source, output: credentialPreview },
  /** Takes a list of credentials in: what it states stands beside what the evidence shows. */
  'credentials.import': {
    input: source,
    output: z.object({ added: z.number(), changed: z.number(), unchanged: z.number() }),
  },
  /** States something about one credential by hand; an earlier statement is replaced, the journal keeps it. */
  'credentials.state': { input: credentialStatement, output: z.object({ id: z.string() }) },
} as const;
