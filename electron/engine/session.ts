import type { Change } from '@shared/changes.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from './case/case.ts';
import type { Jobs } from './jobs.ts';

/** What the engine process was started with. */
export interface EngineSettings {
  /** Where new cases are made when nobody says where. */
  casesFolder: string;
  /** Dwell's own files: the sample case. */
  resources: string;
  /** Who works here, for the journal. */
  user: string;
  version: string;
  host: 'utilityProcess' | 'child_process' | 'inside';
}

/** Everything a method may reach: the case that is open, the work under way, a voice. One engine process has one. */
export interface Session {
  open: OpenCase | null;
  readonly settings: EngineSettings;
  readonly jobs: Jobs;
  announce(change: Change): void;
}

/** The open case. Refuses with `case-none`. */
export function theCase(session: Session): OpenCase {
  if (!session.open) throw new Refusal('case-none', 'No case is open. Open or make one first.');
  return session.open;
}

/** The open case, for a change. Refuses with `case-none`, `case-read-only`. */
export function theWritableCase(session: Session): OpenCase {
  const open = theCase(session);
  if (open.readOnly) {
    const holder = open.lockedBy;
    if (open.room !== open.folder) {
      throw new Refusal(
        'case-read-only',
        'This case is open for reading only: its folder may not be written to. Copy the case to where you may write, and open it there. Nothing was changed.',
      );
    }
    throw new Refusal(
      'case-read-only',
      holder
        ? `This case is open for reading only: ${holder.user} on ${holder.machine} is working in it. Nothing was changed.`
        : 'This case is open for reading only. Nothing was changed.',
    );
  }
  return open;
}
