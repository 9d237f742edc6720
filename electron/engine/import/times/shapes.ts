/** Reads the shapes in which logs write times. Works on bytes: most lines of most files pass through here. */
import type { TimeShape } from '../../formats/field-use.ts';
import { readClf, readCtime, readIso, readSyslog } from './common.ts';
import { readEpoch, readTai64n } from './counted.ts';
import { widthOfDigits } from './digits.ts';
import { readEastern } from './eastern.ts';
import {
  readCmTrace,
  readCompact,
  readFourteenDigits,
  readMonthDay,
  readNumbered,
  readOfficeScan,
  readShort,
  readSnort,
  readSophos,
  readSymantec,
  readWebSphere,
} from './numbers.ts';
import { readDated, readSlashed, readWeekday } from './spelled.ts';
import { noOffset, type TimeReader } from './stamp.ts';
import {
  readEnglish,
  readJoined,
  readMonthDashed,
  readMonthName,
  readOracle,
  readWorded,
  readYearFirst,
  readZoned,
} from './words.ts';
import { readOffset } from './zones.ts';

export const timeReaders: Readonly<Record<TimeShape, TimeReader>> = {
  clf: readClf,
  iso: readIso,
  rfc3339: (b, at, end, stamp) => (b[at + 10] === 84 || b[at + 10] === 116 ? readIso(b, at, end, stamp) : -1),
  clocked: (b, at, end, stamp) => {
    const after = readIso(b, at, end, stamp);
    return after >= 0 && b.subarray(at, after).includes(58) ? after : -1;
  },
  syslog: readSyslog,
  ctime: readCtime,
  compact: readCompact,
  tai64n: readTai64n,
  epoch: readEpoch,
  cisco: (b, at, end, stamp) => {
    const after = readSyslog(b, at, end, stamp);
    const zone = after > 0 && b[after] === 32 ? readOffset(b, after + 1, end, stamp) : -1;
    if (zone < 0) stamp.offset = noOffset;
    return zone < 0 ? after : zone;
  },
  short: readShort,
  snort: readSnort,
  oracle: readOracle,
  mdy: (b, at, end, stamp) => readNumbered(b, at, end, stamp, true),
  dmy: (b, at, end, stamp) => readNumbered(b, at, end, stamp, false),
  monthday: readMonthDay,
  symantec: readSymantec,
  worded: readWorded,
  monthname: readMonthName,
  sophos: readSophos,
  cmtrace: readCmTrace,
  websphere: readWebSphere,
  officescan: readOfficeScan,
  digits: readFourteenDigits,
  yearfirst: readYearFirst,
  english: readEnglish,
  monthdashed: readMonthDashed,
  zoned: readZoned,
  dated: readDated,
  weekday: readWeekday,
  slashed: readSlashed,
  eastern: readEastern,
  joined: readJoined,
  dotted: (b, at, end, stamp) =>
    b[at + widthOfDigits(b, at, end, 2)] === 46 ? readNumbered(b, at, end, stamp, false) : -1,
};
