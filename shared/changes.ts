/** What the engine announces unasked. Every door forwards these as they are. */
export type Change =
  | ({ kind: 'progress' } & Progress)
  | { kind: 'job-ended'; job: string; outcome: 'done' | 'cancelled' | 'refused' }
  | { kind: 'case-changed'; what: Noun[] }
  | { kind: 'engine-restarted' };

/** The parts of a case that a view may be showing. */
export type Noun =
  | 'case'
  | 'evidence'
  | 'notes'
  | 'incident'
  | 'custody'
  | 'traces'
  | 'roster'
  | 'credentials'
  | 'leads'
  | 'links'
  | 'hypotheses';

export interface Progress {
  /** Named by whoever asked for the work; `job.cancel` takes the same name. */
  job: string;
  stage: 'inspecting' | 'importing' | 'summarising' | 'verifying' | 'rebuilding' | 'selecting' | 'unpacking';
  /** The file being worked on, where there is one. */
  file: string | null;
  /** Done and total are bytes of evidence as stored, unless `unit` says otherwise. */
  done: number;
  total: number;
  unit: 'bytes' | 'files' | 'events';
  linesPerSecond: number | null;
  remainingMs: number | null;
}
