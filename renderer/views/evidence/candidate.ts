import { type Encoding, type ImportChoice, type Inspection, type Mapping, unreadShare } from '@shared/evidence.ts';

/** A file that may be imported, and what a person has decided about it so far. */
export interface Candidate {
  inspection: Inspection;
  included: boolean;
  /** A format chosen against the recognised one; null: as recognised. */
  format: string | null;
  /** A zone stated by a person; null: the case's. */
  zone: string | null;
  /** A person has seen the zone that will be applied, and said yes. */
  zoneConfirmed: boolean;
  /** The year of the latest event, stated by a person; null: the year of the file's own date. */
  year: number | null;
  yearConfirmed: boolean;
  /** Columns chosen by a person; null: as proposed. */
  mapping: Mapping | null;
  /** How the text is written, chosen by a person; null: as recognised. */
  encoding: Encoding | null;
  /** What comes first in its dates, where a person had to say. */
  dayOrder: NonNullable<ImportChoice['dayOrder']> | null;
  /** Opens an encrypted archive; it is kept for this import only. */
  password: string | null;
  /** The parser is looking at it again under the latest decision. */
  looking: boolean;
}

/** What still stands between a candidate and its import. */
export type Want = 'nothing' | 'obstacle' | 'format' | 'dayOrder' | 'zone' | 'year' | 'looking';

/** A file as it was looked at, nothing decided yet; included unless something stands in its way. */
export function candidateOf(inspection: Inspection): Candidate {
  return {
    inspection,
    included: inspection.obstacle === null,
    format: null,
    zone: null,
    zoneConfirmed: false,
    year: null,
    yearConfirmed: false,
    mapping: null,
    encoding: null,
    dayOrder: null,
    password: null,
    looking: false,
  };
}

/** The first thing that is wanted before the file can be imported. */
export function wantOf(candidate: Candidate): Want {
  const { inspection } = candidate;
  if (candidate.looking) return 'looking';
  if (inspection.obstacle !== null) return 'obstacle';
  if (inspection.recognised === null && candidate.format === null) return 'format';
  if (inspection.dayOrderUnknown && candidate.dayOrder === null) return 'dayOrder';
  if (!inspection.zoneInData && !candidate.zoneConfirmed) return 'zone';
  if (!inspection.yearInData && !candidate.yearConfirmed) return 'year';
  return 'nothing';
}

/** Confirms every proposal that is still open. What is taken so is recorded as taken from the case and the file's date, not as stated. */
export function confirmed(candidate: Candidate): Candidate {
  return { ...candidate, zoneConfirmed: true, yearConfirmed: true };
}

const ranks: Record<Want, number> = {
  obstacle: 0,
  format: 1,
  dayOrder: 2,
  zone: 2,
  year: 2,
  looking: 3,
  nothing: 3,
};

/** Files that want something come first, then those read in part only, as they were found otherwise. */
export function troubleFirst(candidates: readonly Candidate[]): Candidate[] {
  const rank = (one: Candidate) => ranks[wantOf(one)] + (unreadIn(one) === null ? 0.5 : 0);
  return candidates.toSorted((a, b) => rank(a) - rank(b));
}

/** The share of the records looked at that cannot be read, in per cent, where it is one to speak of. */
export function unreadIn({ inspection: { parsed, looked } }: Candidate): number | null {
  return unreadShare({ events: parsed, rejects: looked - parsed });
}

/** What the engine is told: only what a person decided. What was accepted as proposed is left to the engine, which records where it took it from. */
export function choiceOf(candidate: Candidate): ImportChoice {
  const { format, zone, year, mapping, encoding, dayOrder, password } = candidate;
  return {
    path: candidate.inspection.path,
    ...(format === null ? {} : { format }),
    ...(zone === null ? {} : { zone }),
    ...(year === null ? {} : { year }),
    ...(mapping === null ? {} : { mapping }),
    ...(encoding === null ? {} : { encoding }),
    ...(dayOrder === null ? {} : { dayOrder }),
    ...(password === null ? {} : { password }),
  };
}

/** The same mapping with a column put to another use: a field, the time, or none. A column serves one use, a use has one column. */
export function remapped(mapping: Mapping, column: string, use: string | null): Mapping {
  const fields = Object.fromEntries(
    Object.entries(mapping.fields).filter(([field, held]) => held !== column && field !== use),
  );
  if (use === 'time') return { ...mapping, time: column, fields };
  if (use !== null) fields[use] = column;
  return { ...mapping, time: mapping.time === column ? null : mapping.time, fields };
}

/** What a column is used for: a field's name, `time`, or null. */
export function roleOf(mapping: Mapping, column: string): string | null {
  if (mapping.time === column) return 'time';
  return Object.entries(mapping.fields).find(([, held]) => held === column)?.[0] ?? null;
}

/** Whether a file is an archive whose files are each recognised for themselves; a workbook's sheets are read alike. */
export function isArchive({ inspection }: Candidate): boolean {
  return inspection.members !== undefined && inspection.columns.length === 0;
}

/** The columns that a mapping speaks of; a time may be joined of several. */
export function columnsOf(mapping: Mapping): string[] {
  return [...(mapping.time === null ? [] : mapping.time.split(' + ')), ...Object.values(mapping.fields)];
}

/** What the id of a format begins with that is a server's own pattern. */
export const patternPrefix = 'pattern:';

/** The pattern that is a format's id, null for formats of other kinds. */
export function patternOf(format: string | null): string | null {
  return format?.startsWith(patternPrefix) ? format.slice(patternPrefix.length) : null;
}

/** How well a format fits, in a word. */
export function fitOf(score: number): 'sure' | 'likely' | 'doubtful' | 'poor' {
  return score >= 0.95 ? 'sure' : score >= 0.8 ? 'likely' : score >= 0.5 ? 'doubtful' : 'poor';
}
