import { z } from 'zod';
import { place } from './case.ts';
import { verification } from './custody.ts';
import { eventRow } from './event.ts';
import { job } from './job.ts';

/**
 * What became of every line. `lines = events + rejects + blanks + comments + continuations`, always.
 * A line that holds k records counts k times; `physicalLines` is what a line counter would say.
 */
export const balance = z.object({
  lines: z.number(),
  events: z.number(),
  rejects: z.number(),
  blanks: z.number(),
  comments: z.number(),
  continuations: z.number(),
  physicalLines: z.number(),
});
export type Balance = z.infer<typeof balance>;

/** True when every line of the file is accounted for. */
export function balances(b: Balance): boolean {
  return b.lines === b.events + b.rejects + b.blanks + b.comments + b.continuations;
}

/**
 * The share of a file's records that could not be read, in whole per cent, 100 only where none was, where it is a tenth or
 * more: what was read may then not be what matters. Null for any other file.
 */
export function unreadShare({ events, rejects }: Pick<Balance, 'events' | 'rejects'>): number | null {
  const records = events + rejects;
  if (rejects === 0 || rejects * 10 < records) return null;
  return events > 0 ? Math.min(99, Math.round((rejects / records) * 100)) : 100;
}

/** Whether a file was read in part only: too much of it could not be read, or its end is not there. */
export function isInPart(file: Pick<Balance, 'events' | 'rejects'> & { loss?: string | null | undefined }): boolean {
  return unreadShare(file) !== null || typeof file.loss === 'string';
}

/** Which column or key of a table or of NDJSON holds which field: `fields[event field] = column`; `time` is the column of the event's time. */
export const mapping = z.object({
  time: z.string().nullable(),
  fields: z.record(z.string(), z.string()),
  /** Which number of `03/04/2025` or `03/04/05` is what, where neither the format nor the values tell. */
  dayOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
});
export type Mapping = z.infer<typeof mapping>;

/** A mapping as a file of its own, to be used again and handed on. */
export const mappingFile = z.object({
  dwell: z.literal('mapping'),
  version: z.literal(1),
  /** The format it was made for. */
  format: z.string(),
  mapping,
});

/** Where the zone of a file's times comes from. */
export const zoneSource = z.enum(['data', 'stated', 'case']);
export const yearSource = z.enum(['data', 'stated', 'file-date']);

export const formatScore = z.object({ format: z.string(), score: z.number() });

/** How text is written. */
export const encoding = z.enum([
  'utf-8',
  'utf-16le',
  'utf-16be',
  'cp949',
  'shift_jis',
  'big5',
  'gbk',
  'latin1',
  'windows-1252',
]);
export type Encoding = z.infer<typeof encoding>;

/** How a file is packed that holds one other file. */
export const packing = z.enum(['none', 'gzip', 'bzip2', 'xz', 'zstd']);
export type Packing = z.infer<typeof packing>;

/** What a file is taken for, before anything is imported. */
export const inspection = z.object({
  path: place,
  name: z.string(),
  sizeBytes: z.number(),
  packing,
  /** Best guess and runner-up, scores 0 to 1; null when nothing fits. */
  recognised: formatScore.nullable(),
  runnerUp: formatScore.nullable(),
  /** How its text is written, as recognised or chosen; UTF-8 when not stated. */
  encoding: encoding.optional(),
  /** Some of its bytes are no text in that; nobody has said what they are, and they are shown as \xNN. */
  brokenText: z.boolean().optional(),
  /** Why it cannot be imported as it is, as a refusal would say it; null when it can. */
  obstacle: z
    .object({ code: z.string(), message: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  zoneInData: z.boolean(),
  yearInData: z.boolean(),
  /** Proposals where the data lacks them: the case zone, and the year of the file's own date. */
  proposedZone: z.string().nullable(),
  proposedYear: z.number().nullable(),
  /** Columns or keys found, for the mapping; empty for formats that need none. */
  columns: z.array(z.string()),
  mapping: mapping.nullable(),
  /** The dates could be day first or month first, and nobody has said which: a person must, before the file is imported. */
  dayOrderUnknown: z.boolean().optional(),
  /** The first parsed rows, and the first rejected lines. */
  rows: z.array(eventRow),
  rejects: z.array(z.object({ line: z.number(), reason: z.string(), text: z.string() })),
  /** The files of an archive, each of which becomes evidence of its own; not stated for other files. */
  members: z.array(z.object({ path: z.string(), sizeBytes: z.number(), refused: z.string().nullable() })).optional(),
  /** How many of the looked-at lines became events. */
  looked: z.number(),
  parsed: z.number(),
});
export type Inspection = z.infer<typeof inspection>;

/** Where a file of an archive comes from. */
export const member = z.object({
  /** The archive's own name and hash; its path is the evidence's. */
  archive: z.string(),
  archiveSha256: z.string(),
  /** The file's name in it; one in an archive within the archive stands behind that one's name. */
  path: z.string(),
  /** It was opened with a password, which is kept nowhere. */
  encrypted: z.boolean(),
});
export type Member = z.infer<typeof member>;

/** A file to import and what a person decided about it. */
export const importChoice = z.object({
  path: place,
  format: z.string().optional(),
  zone: z.string().optional(),
  year: z.number().int().min(1970).max(2200).optional(),
  mapping: mapping.optional(),
  /** How the text is written, where a person knows better. */
  encoding: encoding.optional(),
  /** What comes first in `03/04/2025`, where the file leaves it open. */
  dayOrder: mapping.shape.dayOrder,
  /** Opens an encrypted archive; it is kept nowhere. */
  password: z.string().max(1024).optional(),
  /** Of an archive only this file, by its path in it. */
  member: z.string().max(4096).optional(),
});
export type ImportChoice = z.infer<typeof importChoice>;

/** One evidence file of the case: the intake record and the balance sheet. */
export const evidence = balance.extend({
  id: z.number(),
  name: z.string(),
  /** The path given at intake. */
  path: z.string(),
  sizeBytes: z.number(),
  /** ISO UTC; the file's own date at intake. */
  modified: z.string(),
  sha256: z.string(),
  md5: z.string(),
  sha1: z.string(),
  packing,
  /** What is missing of a packed file that is cut off; not stated for one that is whole. */
  loss: z.string().nullish(),
  /** The archive that it came in; not stated for a file of its own. */
  member: member.nullish(),
  /** True when the case folder holds its own copy. */
  copied: z.boolean(),
  format: z.string(),
  formatVersion: z.number(),
  score: z.number(),
  runnerUp: formatScore.nullable(),
  /** IANA zone applied where a line states no offset. */
  zone: z.string().nullable(),
  zoneSource: zoneSource,
  year: z.number().nullable(),
  yearSource: yearSource,
  mapping: mapping.nullable(),
  /** How its text is written; UTF-8 when not stated. */
  encoding: encoding.optional(),
  /** It was read again under another choice: when, by whom, and what it was taken for before. */
  corrected: z.object({ at: z.string(), by: z.string(), format: z.string() }).nullish(),
  first: z.number().nullable(),
  last: z.number().nullable(),
  /** Events whose time could not be read or is missing. */
  withoutTime: z.number(),
  /** ISO UTC, and who. */
  added: z.string(),
  addedBy: z.string(),
  verified: z.object({ at: z.string(), state: z.enum(['unchanged', 'changed', 'missing']) }).nullable(),
});
export type Evidence = z.infer<typeof evidence>;

export const importedFile = z.discriminatedUnion('outcome', [
  evidence.extend({ outcome: z.literal('imported') }),
  z.object({
    outcome: z.literal('refused'),
    path: z.string(),
    name: z.string(),
    code: z.string(),
    message: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);
export type ImportedFile = z.infer<typeof importedFile>;

export const reject = z.object({
  evidence: z.number(),
  line: z.number(),
  byteOffset: z.number(),
  byteLength: z.number(),
  reason: z.string(),
  /** The line's own text, shortened, unreadable bytes as \xNN; null when the evidence cannot be read now. */
  text: z.string().nullable(),
});
export type Reject = z.infer<typeof reject>;

/** What the engine answers about evidence; part of the contract. */
export const evidenceMethods = {
  /** What the files are taken for. A folder stands for all that is in it. */
  'evidence.inspect': {
    input: z.object({ job, paths: z.array(place).min(1).max(10_000) }),
    output: z.object({ files: z.array(inspection) }),
  },
  /** The same for one file under a person's choice: the real parser, the first rows. */
  'evidence.preview': { input: importChoice.extend({ mapping: mapping.optional() }), output: inspection },
  /** Imports files and folders; each file all or nothing. */
  'evidence.import': {
    input: z.object({ job, files: z.array(importChoice).min(1).max(10_000), copy: z.boolean().default(false) }),
    output: z.object({ files: z.array(importedFile) }),
  },
  /** Imports again, as chosen then, what an interruption left out of the case. */
  'evidence.resume': {
    input: z.object({ job, interruption: z.number() }),
    output: z.object({ files: z.array(importedFile) }),
  },
  /** A person has seen an interruption and leaves it as it is. */
  'evidence.settle': { input: z.object({ interruption: z.number() }), output: z.object({}) },
  /** Reads one evidence file again under another choice; what was read before is replaced, and the journal says so. */
  'evidence.reread': {
    input: importChoice.omit({ path: true, password: true, member: true }).extend({ job, evidence: z.number() }),
    output: evidence,
  },
  /** What the parser would make of one evidence file under another choice; nothing is changed. */
  'evidence.lookAgain': {
    input: importChoice.omit({ path: true, password: true, member: true }).extend({ evidence: z.number() }),
    output: inspection,
  },
  'evidence.list': { input: z.object({}), output: z.object({ evidence: z.array(evidence) }) },
  'evidence.rejects': {
    input: z.object({
      evidence: z.number(),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(200),
    }),
    output: z.object({
      total: z.number(),
      reasons: z.array(z.object({ reason: z.string(), count: z.number() })),
      rejects: z.array(reject),
    }),
  },
  'evidence.verify': { input: z.object({ job, evidence: z.number() }), output: verification.shape.evidence.element },
} as const;
