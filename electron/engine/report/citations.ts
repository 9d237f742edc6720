import type { JournalEntry } from '@shared/custody.ts';
import type { Evidence } from '@shared/evidence.ts';

declare const given: unique symbol;
/** A number that only the book of citations gives out: no figure can be made without one. */
export type CitationNumber = number & { readonly [given]: true };

/** How sure a statement is: read from evidence or journal; said by somebody; computed from others; taken for granted. */
export type Mark = 'fact' | 'statement' | 'inference' | 'assumption';

/** A value that carries its proof. Every figure of the summary is one. */
export interface Cited<T> {
  readonly value: T;
  readonly mark: Mark;
  readonly citation: CitationNumber;
}

/** A place in the evidence. Offsets are into the file as parsed, after unpacking. */
export interface Place {
  evidence: number;
  name: string;
  sha256: string;
  line: number;
  byteOffset: number;
}

/** Something that was asked: in words, and as SQL, or, where no SQL was asked, the rule that was applied. */
export interface Question {
  id: string;
  words: string;
  sql: string | null;
  rule: string | null;
}

/** A question asked with its parameters, the evidence it was asked of, and what its answer rests on. */
export interface Citation {
  number: CitationNumber;
  question: string;
  parameters: Record<string, string | number | null>;
  evidence: { id: number; sha256: string; lines: number }[];
  places: Place[];
  /** Journal entries, with the SHA-256 of their lines. */
  journal: { seq: number; sha256: string }[];
  /** Citations of the figures it was computed from. */
  from: CitationNumber[];
}

export interface Asked {
  words: string;
  sql?: string;
  rule?: string;
  parameters?: Record<string, string | number | null>;
  evidence?: readonly Evidence[];
  places?: readonly Place[];
  journal?: readonly number[];
  from?: readonly CitationNumber[];
}

/** Gives out citations. The same question with the same parameters and proof is the same citation. */
export interface Citations {
  cite(asked: Asked): CitationNumber;
  questions(): Question[];
  list(): Citation[];
}

/** `hashOf` is the journal's: the SHA-256 of an entry's line. */
export function createCitations(hashOf: (seq: number) => string | undefined): Citations {
  const questions = new Map<string, Question>();
  const citations = new Map<string, Citation>();
  return {
    cite(asked) {
      const sql = asked.sql?.trim() ?? null;
      const rule = asked.rule ?? null;
      const key = JSON.stringify([asked.words, sql, rule]);
      const question = questions.get(key) ?? { id: `Q${questions.size + 1}`, words: asked.words, sql, rule };
      questions.set(key, question);
      const parameters = asked.parameters ?? {};
      const evidence = (asked.evidence ?? []).map(({ id, sha256, lines }) => ({ id, sha256, lines }));
      const places = [...(asked.places ?? [])];
      const journal = (asked.journal ?? []).map((seq) => ({ seq, sha256: hashOf(seq) ?? '' }));
      const from = [...(asked.from ?? [])];
      const proof = JSON.stringify([question.id, parameters, evidence.map(({ id }) => id), places, journal, from]);
      const known = citations.get(proof);
      if (known) return known.number;
      const number = (citations.size + 1) as CitationNumber;
      citations.set(proof, { number, question: question.id, parameters, evidence, places, journal, from });
      return number;
    },
    questions: () => [...questions.values()],
    list: () => [...citations.values()],
  };
}

/** A value read from evidence or journal. */
export function fact<T>(value: T, citation: CitationNumber): Cited<T> {
  return { value, mark: 'fact', citation };
}

/** A value with how sure it is. */
export function marked<T>(mark: Mark, value: T, citation: CitationNumber): Cited<T> {
  return { value, mark, citation };
}

/** The question in words: the first line of an .sql file. */
export function wordsOf(sql: string): string {
  return /^-- (.+)/.exec(sql)?.[1]?.trim() ?? '';
}

/** The journal entries that made and changed the note or incident entry which entry `id` began. */
export function entriesAbout(entries: readonly JournalEntry[], id: number): number[] {
  return entries
    .filter(({ seq, kind, body }) => {
      const about = kind.startsWith('note.') ? body.note : kind.startsWith('incident.') ? body.entry : undefined;
      return seq === id || about === id;
    })
    .map((entry) => entry.seq);
}
