import { z } from 'zod';
import { place } from './case.ts';
import { job } from './job.ts';

/** What a roster says of a person; `accounts`, `devices`, `addresses` and `aliases` hold many values. */
export const rosterFields = [
  'name',
  'accounts',
  'role',
  'team',
  'joined',
  'notice',
  'lastDay',
  'accessRevoked',
  'devices',
  'addresses',
  'aliases',
] as const;
export type RosterField = (typeof rosterFields)[number];

/**
 * A date or time as a person wrote it, and what it means in the zone of the case. Where only the day is known
 * (`precision` day), `joined` is the first moment of that day and every other date its end: the first moment of the
 * next day, so that what happened at or after `instant` happened after the day. Say so wherever it is shown.
 */
export const rosterMoment = z.object({
  text: z.string(),
  /** Microseconds since 1970 UTC. */
  instant: z.number(),
  precision: z.enum(['day', 'instant']),
});
export type RosterMoment = z.infer<typeof rosterMoment>;

const many = z.array(z.string().min(1).max(500)).max(200);
/** A date (`2024-12-31`) or a date and time (`2024-12-31 18:00`, with an offset or else in the zone of the case); empty when not stated. */
const written = z.string().max(60);

/** What a person of the investigation states about a member of staff; dates as text. */
export const personStatement = z.object({
  name: z.string().min(1).max(300),
  accounts: many.default([]),
  role: z.string().max(300).default(''),
  team: z.string().max(300).default(''),
  joined: written.default(''),
  notice: written.default(''),
  lastDay: written.default(''),
  accessRevoked: written.default(''),
  devices: many.default([]),
  addresses: many.default([]),
  aliases: many.default([]),
});
export type PersonStatement = z.infer<typeof personStatement>;

/** The same where only some of it changes: nothing has a default. */
export const personChange = z
  .object({
    name: z.string().min(1).max(300),
    accounts: many,
    role: z.string().max(300),
    team: z.string().max(300),
    joined: written,
    notice: written,
    lastDay: written,
    accessRevoked: written,
    devices: many,
    addresses: many,
    aliases: many,
  })
  .partial();

export const person = z.object({
  id: z.number(),
  name: z.string(),
  accounts: z.array(z.string()),
  role: z.string(),
  team: z.string(),
  joined: rosterMoment.nullable(),
  notice: rosterMoment.nullable(),
  lastDay: rosterMoment.nullable(),
  accessRevoked: rosterMoment.nullable(),
  devices: z.array(z.string()),
  addresses: z.array(z.string()),
  aliases: z.array(z.string()),
  /** The file it came from, or `by hand`; the journal entry; how often it was edited since. */
  source: z.string(),
  entry: z.number(),
  edited: z.number(),
  /** Events of the person's accounts (and aliases) in the evidence, and those after the last day; null counts are not known without evidence. */
  events: z.number(),
  first: z.number().nullable(),
  last: z.number().nullable(),
  afterLastDay: z.number(),
});
export type Person = z.infer<typeof person>;

/** Which column of the file says what; many columns may feed a field of many values. Columns not named are left out. */
export const rosterMapping = z.record(z.string(), z.array(z.string()).max(20));

/** Where the table comes from: a file, or text pasted. A workbook (XLSX), or commas, semicolons, tabs or bars in UTF-8, UTF-16 or CP949. */
export const tableSource = z.object({
  /** The name to record when text was pasted. */
  name: z.string().max(300).optional(),
  text: z.string().max(5_000_000).optional(),
});

/** What of a line of a stated table cannot be used as it stands; `values` are what its sentence names, for other languages. */
export const tableProblem = z.object({
  line: z.number(),
  say: z.enum(['noName', 'noCredential', 'noDate', 'tooMany', 'sameName', 'differs', 'sharedAccount']),
  values: z.record(z.string(), z.string()),
  sentence: z.string(),
});
export type TableProblem = z.infer<typeof tableProblem>;

export const rosterPreview = z.object({
  name: z.string(),
  delimiter: z.string(),
  encoding: z.string(),
  columns: z.array(z.string()),
  /** The columns each field is read from: as asked for, as remembered from the last import with these columns, or as the names suggest. */
  mapping: z.record(z.string(), z.array(z.string())),
  mappingFrom: z.enum(['asked', 'remembered', 'guessed']),
  /** First people as they would be taken in. */
  people: z.array(personStatement),
  total: z.number(),
  /** Of them, those whose name the roster holds already: they are brought up to date. */
  known: z.number(),
  problems: z.array(tableProblem),
  zone: z.string(),
});
export type RosterPreview = z.infer<typeof rosterPreview>;

/** An account of the evidence that belongs to nobody in the roster. */
export const unownedAccount = z.object({
  account: z.string(),
  events: z.number(),
  first: z.number().nullable(),
  last: z.number().nullable(),
  addresses: z.number(),
});

/** Somebody taken off the roster, who can be put back as they were. */
export const removedPerson = z.object({
  id: z.number(),
  name: z.string(),
  role: z.string(),
  accounts: z.array(z.string()),
  /** ISO UTC. */
  at: z.string(),
  by: z.string(),
  reason: z.string(),
});
export type RemovedPerson = z.infer<typeof removedPerson>;

export const roster = z.object({
  people: z.array(person),
  /** Last removed first. */
  removed: z.array(removedPerson),
  /** Accounts and aliases stated for several people, with their ids; the events count for the last of them. */
  shared: z.array(z.object({ account: z.string(), people: z.array(z.number()) })),
  /** People whose accounts occur in no event. */
  withoutEvents: z.array(z.number()),
  /** People for whom no account is stated. */
  withoutAccounts: z.array(z.number()),
  /** Accounts that belong to nobody, those with most events first, and how many there are in all. */
  unowned: z.array(unownedAccount),
  unownedTotal: z.number(),
  zone: z.string(),
});
export type Roster = z.infer<typeof roster>;

const source = tableSource.extend({ path: place.optional(), mapping: rosterMapping.optional() });

/** What the engine answers about the roster; part of the contract. */
export const rosterMethods = {
  /** What a table would be taken for: columns, mapping, the first people. */
  'roster.preview': { input: source, output: rosterPreview },
  /**
   * Takes the people of a table in; a person of a name the roster holds is brought up to date, and keeps what the table
   * does not say. The mapping is remembered.
   */
  'roster.import': {
    input: source,
    output: z.object({
      added: z.number(),
      changed: z.number(),
      unchanged: z.number(),
      problems: z.array(tableProblem),
      roster,
    }),
  },
  'roster.list': { input: z.object({ job: job.optional() }), output: roster },
  /** Enters a person by hand (without `id`; a name is then needed) or changes one: what is left out stays. */
  'roster.edit': { input: z.object({ id: z.number().optional(), person: personChange }), output: person },
  'roster.remove': {
    input: z.object({ id: z.number(), reason: z.string().max(2000).default('') }),
    output: z.object({ id: z.number() }),
  },
  /** Puts somebody who was removed back as they were. */
  'roster.restore': { input: z.object({ id: z.number() }), output: person },
} as const;
