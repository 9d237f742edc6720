/** Evidence on its way into the case. Kept outside the view, so that looking elsewhere meanwhile loses nothing. */
import type { Interruption } from '@shared/case.ts';
import type { Progress } from '@shared/changes.ts';
import type { ImportedFile } from '@shared/evidence.ts';
import type { Chosen } from '@shared/shell.ts';
import { useSyncExternalStore } from 'react';
import { ask, onChange } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import type { Handing, Staging } from '../../stage.ts';
import { type Candidate, candidateOf, choiceOf, isArchive, troubleFirst, wantOf } from './candidate.ts';

export type Intake = { failure: EngineFailure | null } & (
  | { step: 'none' }
  | { step: 'staging'; staging: Staging; breakOff: () => void }
  | { step: 'inspecting'; job: string; progress: Progress | null }
  | { step: 'deciding'; candidates: readonly Candidate[]; copy: boolean }
  | { step: 'importing'; job: string; progress: Progress | null; files: number }
  | { step: 'done'; files: readonly ImportedFile[]; from: readonly Candidate[] }
);

const nothing: Intake = { step: 'none', failure: null };
let intake: Intake = nothing;
let ofCase: string | null = null;
let jobs = 0;
const listeners = new Set<() => void>();

function set(next: Intake): void {
  intake = next;
  for (const listener of [...listeners]) listener();
}

onChange((change) => {
  if (change.kind === 'progress' && 'job' in intake && change.job === intake.job) set({ ...intake, progress: change });
});

/** The intake of a case; another case's is forgotten. */
export function useIntake(caseFolder: string): Intake {
  if (ofCase !== caseFolder) {
    ofCase = caseFolder;
    intake = nothing;
  }
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => intake,
  );
}

/** Chooses files by some means and has the engine look at them. */
export async function bring(choose: (handing: Handing) => Promise<Chosen[]>): Promise<void> {
  const before = intake;
  const handing = new AbortController();
  const breakOff = () => handing.abort();
  const tell = (staging: Staging) => set({ step: 'staging', staging, breakOff, failure: null });
  const chosen = await attempt(() => choose({ tell, signal: handing.signal }), before);
  if (!chosen || chosen.length === 0) {
    if (intake.step === 'staging') set(before);
    return;
  }
  const job = `inspect-${Date.now().toString(36)}-${++jobs}`;
  set({ step: 'inspecting', job, progress: null, failure: null });
  const found = await attempt(() => ask('evidence.inspect', { job, paths: chosen.map((one) => one.place) }), before);
  if (!found) return;
  const known = before.step === 'deciding' ? before.candidates : [];
  const candidates = [...known, ...troubleFirst(found.files.map(candidateOf))];
  set({ step: 'deciding', candidates, copy: before.step === 'deciding' && before.copy, failure: null });
}

/** On these decisions depends what the parser makes of a file. */
const lookedAt = ['format', 'zone', 'year', 'mapping', 'encoding', 'dayOrder', 'password'] as const;

/** Changes what is decided about one file; where the parser's answer depends on it, the parser looks again. */
export async function decide(path: string, part: Partial<Candidate>): Promise<void> {
  const looks = lookedAt.some((name) => name in part);
  replace(path, (candidate) => ({ ...candidate, ...part, looking: looks || candidate.looking }));
  if (!looks) return;
  const decided = candidateAt(path);
  if (!decided) return;
  const asked = choiceOf(decided);
  try {
    const inspection = await ask('evidence.preview', asked);
    replace(path, (candidate) =>
      // Decided anew meanwhile: this look is out of date, the next is under way.
      JSON.stringify(choiceOf(candidate)) === JSON.stringify(asked)
        ? {
            ...candidate,
            inspection: { ...inspection, path },
            included: candidate.included || inspection.obstacle === null,
            looking: false,
          }
        : candidate,
    );
  } catch (error) {
    replace(path, (candidate) => ({ ...candidate, looking: false }));
    set({ ...intake, failure: asFailure(error) });
  }
}

/** Changes every candidate at once. */
export function decideAll(change: (candidate: Candidate) => Candidate): void {
  if (intake.step === 'deciding') set({ ...intake, candidates: intake.candidates.map(change) });
}

/** Whether the case folder is to keep a copy of what is imported. */
export function keepCopies(copy: boolean): void {
  if (intake.step === 'deciding') set({ ...intake, copy });
}

/** Imports what is included. Every included file must want nothing more. */
export async function importAll(): Promise<void> {
  const before = intake;
  if (before.step !== 'deciding') return;
  const included = before.candidates.filter((candidate) => candidate.included);
  if (included.length === 0 || included.some((candidate) => wantOf(candidate) !== 'nothing')) return;
  const job = `import-${Date.now().toString(36)}-${++jobs}`;
  set({ step: 'importing', job, progress: null, files: included.length, failure: null });
  const done = await attempt(
    () => ask('evidence.import', { job, files: included.map(choiceOf), copy: before.copy }),
    before,
  );
  if (done) set({ step: 'done', files: done.files, from: included, failure: null });
}

/** Imports again what an interruption left out of the case. */
export async function importLeft(left: Interruption): Promise<void> {
  const before = intake;
  const job = `import-${Date.now().toString(36)}-${++jobs}`;
  set({ step: 'importing', job, progress: null, files: left.missing, failure: null });
  const done = await attempt(() => ask('evidence.resume', { job, interruption: left.seq }), before);
  if (done) set({ step: 'done', files: done.files, from: [], failure: null });
}

/** The archive among those imported that a refused file came in, null for a file of its own. */
export function archiveOf(file: ImportedFile, from: readonly Candidate[]): Candidate | null {
  return from.find((one) => isArchive(one) && file.name.startsWith(`${one.inspection.name}/`)) ?? null;
}

/** Imports one file of an archive that was not recognised, by a format that a person chose; its new outcome stands in the old one's place. */
export async function importMember(refused: ImportedFile, archive: Candidate, format: string): Promise<void> {
  const before = intake;
  if (before.step !== 'done') return;
  const job = `import-${Date.now().toString(36)}-${++jobs}`;
  const member = refused.name.slice(archive.inspection.name.length + 1);
  set({ step: 'importing', job, progress: null, files: 1, failure: null });
  const files = [{ ...choiceOf(archive), member, format }];
  const done = await attempt(() => ask('evidence.import', { job, files, copy: false }), before);
  if (!done) return;
  set({ ...before, files: before.files.flatMap((one) => (one === refused ? done.files : [one])) });
}

/** Stops what is under way. */
export function stop(): void {
  if (intake.step === 'staging') intake.breakOff();
  if ('job' in intake) void ask('job.cancel', { job: intake.job }).catch(() => {});
}

/** Puts the intake away. What is imported stays imported. */
export function putAway(): void {
  set(nothing);
}

async function attempt<T>(work: () => Promise<T>, otherwise: Intake): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    const failure = asFailure(error);
    set({ ...otherwise, failure: failure.code === 'cancelled' ? null : failure });
    return null;
  }
}

function candidateAt(path: string): Candidate | undefined {
  return intake.step === 'deciding' ? intake.candidates.find((one) => one.inspection.path === path) : undefined;
}

function replace(path: string, change: (candidate: Candidate) => Candidate): void {
  decideAll((candidate) => (candidate.inspection.path === path ? change(candidate) : candidate));
}
