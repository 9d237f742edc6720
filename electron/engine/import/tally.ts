import type { Passed, Run } from './quick-lines.ts';
import { emptySum, type Sum } from './sum.ts';

const farBehind = 10 * 60 * 1_000_000;

/** Counts what a sink is given: the sum of the file, and what its events' times say of their order. */
export interface Tally {
  /** An event that begins in a line; its time in microseconds since 1970, NaN where it states none. */
  event(line: number, time: number, offsetStated: boolean): void;
  reject(line: number): void;
  blank(): void;
  comment(): void;
  continuation(): void;
  physicalLines(count: number): void;
  /** What is missing behind the last line has none of its own: it counts as another record of that line, which is given. */
  rejectBehind(): number;
  /** What the compiled reader took at once. */
  run(run: Run, passed: Passed): void;
  /** The latest instant so far. */
  latest(): number;
  /** Events more than ten minutes behind the latest before them, since this was asked last. */
  takeDisorder(): number;
  linesSoFar(): number;
  /** Closes the sum: every event or reject but the first of a line counts as a line. */
  close(): Sum;
}

export function createTally(): Tally {
  const sum = emptySum();
  let lastLine = 0;
  let shared = 0;
  let disorder = 0;
  let latest = Number.NEGATIVE_INFINITY;

  function shareLine(line: number): void {
    if (line === lastLine) shared++;
    lastLine = line;
  }

  function reject(line: number): void {
    sum.rejects++;
    shareLine(line);
  }

  return {
    event(line, time, offsetStated) {
      sum.events++;
      shareLine(line);
      if (Number.isNaN(time)) {
        sum.withoutTime++;
        return;
      }
      if (sum.first === null || time < sum.first) sum.first = time;
      if (sum.last === null || time > sum.last) sum.last = time;
      if (time > latest) latest = time;
      else if (time < latest - farBehind) disorder++;
      if (!offsetStated) sum.withoutOffset++;
    },
    reject,
    blank() {
      sum.blanks++;
    },
    comment() {
      sum.comments++;
    },
    continuation() {
      sum.continuations++;
    },
    physicalLines(count) {
      sum.physicalLines = count;
    },
    rejectBehind() {
      lastLine = Math.max(1, sum.physicalLines);
      reject(lastLine);
      return lastLine;
    },
    run(run, passed) {
      sum.events += run.lines;
      if (run.first <= run.last) {
        if (sum.first === null || run.first < sum.first) sum.first = run.first;
        if (sum.last === null || run.last > sum.last) sum.last = run.last;
        latest = run.latest;
      }
      disorder += run.disorder;
      sum.withoutOffset += run.withoutOffset;
      sum.withoutTime += run.withoutTime;
      shared += passed.shared + (passed.first === lastLine ? 1 : 0);
      lastLine = passed.last;
    },
    latest: () => latest,
    takeDisorder() {
      const taken = disorder;
      disorder = 0;
      return taken;
    },
    linesSoFar: () => sum.events + sum.rejects + sum.blanks + sum.comments + sum.continuations,
    close() {
      sum.lines = sum.physicalLines + shared;
      return sum;
    },
  };
}
