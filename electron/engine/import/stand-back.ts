import { getPriority, setPriority } from 'node:os';

/** What a thread yields, in the steps of nice(1): enough to be passed by whoever answers, too little to starve. */
const steps = 5;
const mostSteps = 19;

/**
 * Lets this thread, and those it starts from now on, stand back behind the threads that answer: a page of the timeline is
 * then not kept waiting by hashing. On an idle machine nothing gets slower. Only Linux knows an importance of single
 * threads; anywhere else this would be that of the whole process, and nothing is done.
 * @source setpriority(2), "C library/kernel differences"; @source measured: a page while importing takes half as long
 */
export function standBack(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, Math.min(mostSteps, getPriority(0) + steps));
  } catch {
    // A sandbox may forbid it: pages then take longer while something is imported.
  }
}
