import type { Progress } from '@shared/changes.ts';
import type { Session } from '../session.ts';

export interface ShownProgress {
  /** Another file begins; `pace` tells how far it is. */
  file(name: string, pace: () => { bytes: number; lines: number }): void;
  /** The file is done, or will not be. */
  fileEnded(sizeBytes: number, lines: number): void;
  end(): void;
}

const everyMs = 200;
/** What the first moments and bytes say of the time it takes is off by orders of magnitude. */
const knownAfterMs = 1000;
const knownShare = 0.01;

/** Announces five times a second how far work over so many bytes is. */
export function showProgress(session: Session, job: string, stage: Progress['stage'], total: number): ShownProgress {
  const started = performance.now();
  let [doneBytes, doneLines] = [0, 0];
  let name: string | null = null;
  let pace = () => ({ bytes: 0, lines: 0 });
  /** The reader may be at the next file already, or at the same once more: nobody is to see it go back. */
  let mostDone = 0;

  const tell = () => {
    const now = pace();
    const done = Math.max(mostDone, Math.min(total, doneBytes + now.bytes));
    mostDone = done;
    const elapsedMs = Math.max(1, performance.now() - started);
    const known = elapsedMs > knownAfterMs && done > total * knownShare;
    session.announce({
      kind: 'progress',
      job,
      stage,
      file: name,
      done,
      total,
      unit: 'bytes',
      linesPerSecond: Math.round(((doneLines + now.lines) / elapsedMs) * 1000),
      remainingMs: known ? Math.round((elapsedMs / done) * (total - done)) : null,
    });
  };
  const timer = setInterval(tell, everyMs);
  return {
    file(next, nextPace) {
      name = next;
      pace = nextPace;
    },
    fileEnded(sizeBytes, lines) {
      doneBytes += sizeBytes;
      doneLines += lines;
      pace = () => ({ bytes: 0, lines: 0 });
    },
    end() {
      clearInterval(timer);
      tell();
    },
  };
}
