import type { LineFormat } from '../formats/format.ts';
import type { Clock } from './clock.ts';
import { hasProgram, layoutProgram } from './layout-program.ts';
import type { QuickLines } from './quick-lines.ts';
import type { SetOfRules } from './readers/messages.ts';

/** Makes the compiled reader ready for the lines of a format; false when none of them can be read there. */
export function readLayoutsQuickly(
  quick: QuickLines,
  format: LineFormat,
  clock: Clock,
  others: SetOfRules | null,
): boolean {
  if (!hasProgram(format)) return false;
  const { machine } = quick;
  const { calls } = machine;
  const program = layoutProgram(machine, format, others);
  let opened = false;

  function open(): void {
    calls.openLayouts(program);
    machine.daysOf(clock.offsetOf);
    calls.openClock(clock.settled ? 1 : 0);
    opened = true;
  }

  quick.readBy((from, end, line, offset, valid) => {
    if (!opened) open();
    const { years } = clock;
    calls.setClock(years.year, years.latest, years.place);
    const why = calls.runLayouts(from, end, line, offset, valid);
    years.year = calls.clockYear();
    years.latest = calls.clockLatestYear();
    years.place = calls.clockPlace();
    clock.naive += calls.clockNaive();
    clock.yearless += calls.clockYearless();
    return why;
  });
  return true;
}
