import type { Progress } from '@shared/changes.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, onChange } from './engine.ts';

let made = 0;

export interface Job {
  /** The name under which work is running, or null. */
  running: string | null;
  progress: Progress | null;
  /** Runs work that takes a job name, made up unless one is given. */
  run<T>(work: (job: string) => Promise<T>, name?: string): Promise<T>;
  cancel(): void;
}

/** Long work of one view: its progress, and the way to cancel it. Leaving the view does not stop the work. */
export function useJob(): Job {
  const [running, setRunning] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const name = useRef<string | null>(null);
  useEffect(
    () =>
      onChange((change) => {
        if (change.kind === 'progress' && change.job === name.current) setProgress(change);
      }),
    [],
  );
  const run = useCallback(async <T>(work: (job: string) => Promise<T>, given?: string): Promise<T> => {
    const job = given ?? `page-${Date.now().toString(36)}-${++made}`;
    name.current = job;
    setRunning(job);
    setProgress(null);
    try {
      return await work(job);
    } finally {
      name.current = null;
      setRunning(null);
      setProgress(null);
    }
  }, []);
  const cancel = useCallback(() => {
    if (name.current) void ask('job.cancel', { job: name.current }).catch(() => {});
  }, []);
  return { running, progress, run, cancel };
}
