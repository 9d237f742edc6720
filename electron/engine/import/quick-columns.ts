import type { Clock } from './clock.ts';
import { type ColumnsAtHand, columnProgram, hasColumnProgram } from './column-program.ts';
import { countedBy } from './quick-layouts.ts';
import type { QuickLines } from './quick-lines.ts';

/** Reads lines of columns by the compiled reader. */
export interface QuickColumns {
  /** Takes lines as `QuickLines` does. */
  take(at: number, line: number, offset: number): number;
  reached(): number;
  /** A line of the file said something of the lines to come. */
  told(): void;
}

/** A file that says so more often is read by the plain reader alone: telling the compiled one takes longer than a few lines. */
const mostTold = 64;

/** @param atHand what is known of the lines to come */
export function createQuickColumns(quick: QuickLines, clock: Clock, atHand: () => ColumnsAtHand): QuickColumns {
  const { machine } = quick;
  const { calls } = machine;
  let program = 0;
  let stale = true;
  let times = 0;

  function open(): void {
    stale = false;
    if (program !== 0) calls.closeRoom(program);
    program = 0;
    times += 1;
    const columns = atHand();
    if (times > mostTold || !hasColumnProgram(columns)) return;
    program = columnProgram(columns).place(machine);
    machine.daysOf(clock.offsetOf);
    calls.openColumns(program);
    calls.openClock(clock.settled ? 1 : 0);
  }

  quick.readBy(countedBy(calls, clock, calls.runColumns));
  return {
    take(at, line, offset) {
      if (stale) open();
      return program === 0 ? 0 : quick.take(at, line, offset);
    },
    reached: quick.reached,
    told() {
      stale = true;
    },
  };
}
