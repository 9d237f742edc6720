import type { LineFormat } from '../formats/format.ts';
import type { Clock } from './clock.ts';
import type { Machine } from './compiled.ts';
import { hasProgram, layoutProgram } from './layout-program.ts';
import type { QuickLines, Taker } from './quick-lines.ts';
import type { SetOfRules } from './readers/messages.ts';
import { holdsReturn } from './readers/split.ts';
import { noOffset } from './times/stamp.ts';

/** The time of the line above, for lines that state none: NaN where there is none yet. */
export interface Above {
  instant: number;
  /** Minutes, null where the time states no offset. */
  offset: number | null;
}

/** Bytes read by layouts before the quicker reader of usual lines is asked again. */
const stretch = 16_384;

/**
 * Makes the compiled reader ready for the lines of a format; gives what says of a line whether it surely begins an event,
 * null when no line can be read there.
 */
export function readLayoutsQuickly(
  quick: QuickLines,
  format: LineFormat,
  clock: Clock,
  others: SetOfRules | null,
  above: Above,
): QuickLines['begins'] | null {
  if (!hasProgram(format)) return null;
  const { machine } = quick;
  const { calls } = machine;
  const program = layoutProgram(machine, format, others);
  let opened = false;

  function open(): void {
    calls.openLayouts(program, quick.timesOnly ? 1 : 0);
    machine.daysOf(clock.offsetOf);
    calls.openClock(clock.settled ? 1 : 0);
    opened = true;
  }

  const counted = countedBy(calls, clock, calls.runLayouts);
  const take: Taker = (...lines) => {
    if (!opened) open();
    calls.setAbove(above.instant, above.offset ?? noOffset);
    const why = counted(...lines);
    above.instant = calls.aboveInstant();
    const offset = calls.aboveOffset();
    above.offset = offset === noOffset ? null : offset;
    return why;
  };

  if (format.quick !== 'access') quick.readBy(take);
  else {
    quick.readBy((from, end, line, offset, valid) => {
      const why = calls.run(from, end, line, offset, valid);
      const taken = new Float64Array(machine.bytes().buffer, calls.toldAt(), 1)[0];
      if (why !== 1 || taken !== 0) return why;
      // A line it does not know: it and those near it are read by their layouts, and then it is asked again. What CRs alone
      // hold apart they would take for one line.
      const near = Math.min(end, from + stretch);
      return holdsReturn(machine.bytes(), from, near) ? why : take(from, near, line, offset, valid);
    });
  }
  return (at) => {
    // Perhaps before any line was taken: the machine may still be set for another format.
    if (!opened) open();
    return quick.begins(at);
  };
}

/** A taker to whose times the clock goes over before, and comes back with what they lacked. */
export function countedBy(calls: Machine['calls'], clock: Clock, taker: Taker): Taker {
  const { years } = clock;
  return (...lines) => {
    calls.setClock(years.year, years.latest, years.place);
    const why = taker(...lines);
    years.year = calls.clockYear();
    years.latest = calls.clockLatestYear();
    years.place = calls.clockPlace();
    clock.naive += calls.clockNaive();
    clock.yearless += calls.clockYearless();
    return why;
  };
}
