import { z } from 'zod';

/** TLP 2.0 marks. @source FIRST, Traffic Light Protocol 2.0, August 2022 */
export const tlpMarks = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'] as const;

export const caseSettings = z.object({
  name: z.string().min(1).max(200),
  number: z.string().max(100),
  investigator: z.string().max(200),
  organisation: z.string().max(200),
  /** IANA name of the zone in which the case's days are counted. */
  zone: z.string().min(1).max(64),
  tlp: z.enum(tlpMarks),
  /** Free legal marking, printed beside the TLP mark. */
  marking: z.string().max(500),
});
export type CaseSettings = z.infer<typeof caseSettings>;

/** A path on this machine. A page never names one: it sends `place:<id>`, handed out by its door. */
export const place = z.string().min(1).max(4096);

export const lockHolder = z.object({ user: z.string(), machine: z.string(), pid: z.number(), since: z.string() });

/** An import, or a second reading of a file, that neither ended nor was cancelled: Dwell was killed, the machine went off, the disk was full. */
export const interruption = z.object({
  /** The journal entry that tells of it. */
  seq: z.number(),
  /** ISO UTC, and who began it. */
  begun: z.string(),
  by: z.string(),
  /** Files that are not in the case, the first 100 of them; of an archive `taken` says how many of its files are all the same. */
  files: z.array(z.object({ name: z.string(), taken: z.number() })),
  /** How many files are not in the case, and how many of the same import are, wholly. */
  missing: z.number(),
  taken: z.number(),
  /** The evidence file that was being read again, which stays as it was read before; null for an import. */
  reread: z.string().nullable(),
});
export type Interruption = z.infer<typeof interruption>;

export const caseSummary = z.object({
  settings: caseSettings,
  /** Of the folder, for people; a page can do nothing with it. */
  folder: z.string(),
  readOnly: z.boolean(),
  /** Who has the case open for writing, when it is not us. */
  lockedBy: lockHolder.nullable(),
  sample: z.boolean(),
  evidence: z.number(),
  events: z.number(),
  /** First and last instant of the whole case, microseconds since 1970 UTC. */
  first: z.number().nullable(),
  last: z.number().nullable(),
  /** Number of the last journal entry and the SHA-256 of its line. */
  journal: z.object({ entries: z.number(), head: z.string() }),
  /** Whether the journal's chain is whole; a case with a broken one can only be read. */
  chain: z.enum(['whole', 'broken']),
  /** Evidence whose bytes could not be read when the index was made anew: its events cannot be shown. */
  unread: z.array(z.object({ id: z.number(), name: z.string(), reason: z.string() })),
  /** What was interrupted, and neither done again nor left by a person since. */
  interrupted: z.array(interruption),
});
export type CaseSummary = z.infer<typeof caseSummary>;

export const recentCase = z.object({
  place: place,
  /** For people, to tell cases of one name apart; a page can do nothing with it. */
  folder: z.string(),
  name: z.string(),
  number: z.string(),
  /** ISO UTC. */
  lastOpened: z.string().nullable(),
  missing: z.boolean(),
});
export type RecentCase = z.infer<typeof recentCase>;

export const rebuildResult = z.object({
  identical: z.boolean(),
  /** The first difference in plain words; null when identical or when there was nothing to compare with. */
  difference: z.string().nullable(),
  compared: z.boolean(),
  evidence: z.number(),
  events: z.number(),
});
export type RebuildResult = z.infer<typeof rebuildResult>;
