// AssemblyScript. The shapes in which logs write times, as import/times/ reads them; the same names, the same rules.
import { readOffset, setZones } from './stamp-clock';
import { noOffset, setIsForeign, setOffset } from './stamp';
import { readClf, readCtime, readIso, readSyslog } from './stamps-common';
import { readEpoch, readSeconds } from './stamps-counted';
import { readCompact, readFourteenDigits, readMonthDay, readNumbered, readShort, readSnort, readSophos } from './stamps-numbers';
import { readMonthName, readOracle, readWorded, readYearFirst, readZoned, setMonths } from './stamps-words';

/** What the other side tells of zones and months. */
export function setTimeWords(zonesAt: usize, zonesMany: i32, monthsAt: usize, monthsMany: i32): void {
  setZones(zonesAt, zonesMany);
  setMonths(monthsAt, monthsMany);
}

/** Positions in `timeShapes` of layout-program.ts. */
export const enum Shape {
  none = -1,
  clf = 0,
  iso = 1,
  rfc3339 = 2,
  syslog = 3,
  ctime = 4,
  compact = 5,
  epoch = 6,
  cisco = 7,
  short = 8,
  snort = 9,
  monthday = 10,
  mdy = 11,
  dmy = 12,
  worded = 13,
  monthname = 14,
  sophos = 15,
  digits = 16,
  zoned = 17,
  oracle = 18,
  yearfirst = 19,
  clocked = 20,
  seconds = 21,
}

/** One that only the other reader knows. */
export const unknownShape: i32 = -2;

/** Reads one shape at a position; gives the position after it, 0 when the text there is not of that shape. */
export function readTime(shape: i32, at: usize, end: usize): usize {
  setIsForeign(shape == unknownShape);
  switch (shape) {
    case Shape.clf:
      return readClf(at, end);
    case Shape.iso:
      return readIso(at, end);
    case Shape.rfc3339:
      return (load<u8>(at, 10) | 32) == 116 ? readIso(at, end) : 0;
    case Shape.syslog:
      return readSyslog(at, end);
    case Shape.ctime:
      return readCtime(at, end);
    case Shape.compact:
      return readCompact(at, end);
    case Shape.epoch:
      return readEpoch(at, end);
    case Shape.cisco: {
      const after = readSyslog(at, end);
      const zone = after != 0 && load<u8>(after) == 32 ? readOffset(after + 1, end) : 0;
      if (zone == 0) setOffset(noOffset);
      return zone == 0 ? after : zone;
    }
    case Shape.short:
      return readShort(at, end);
    case Shape.snort:
      return readSnort(at, end);
    case Shape.monthday:
      return readMonthDay(at, end);
    case Shape.mdy:
      return readNumbered(at, end, true);
    case Shape.dmy:
      return readNumbered(at, end, false);
    case Shape.worded:
      return readWorded(at, end);
    case Shape.monthname:
      return readMonthName(at, end);
    case Shape.sophos:
      return readSophos(at, end);
    case Shape.digits:
      return readFourteenDigits(at, end);
    case Shape.zoned:
      return readZoned(at, end);
    case Shape.oracle:
      return readOracle(at, end);
    case Shape.yearfirst:
      return readYearFirst(at, end);
    case Shape.clocked: {
      const after = readIso(at, end);
      for (let p = at; p < after; p++) if (load<u8>(p) == 58) return after;
      return 0;
    }
    case Shape.seconds: {
      const read = readSeconds(at, end);
      return read == 0 ? readIso(at, end) : read;
    }
    default:
      return 0;
  }
}
