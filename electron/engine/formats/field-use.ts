import type { EventField } from '@shared/event.ts';

/** The shapes of time a layout can name. `syslog` states no year; what states no zone is read in the zone given. */
export type TimeShape =
  | 'clf'
  | 'iso'
  | 'rfc3339'
  /** As `iso`, with a clock right behind the day: one that stands further on is not that day's for sure. */
  | 'clocked'
  | 'syslog'
  | 'ctime'
  | 'compact'
  | 'tai64n'
  | 'epoch'
  /** As `syslog`, and the name of a zone behind it. */
  | 'cisco'
  /** `161209  9:46:45`: a year of two digits. */
  | 'short'
  /** `07/11/2022-10:29:01.860293`, `21/12/28-12:55:38` or, without a year, `07/11-10:29:01`, `07/11 10:29:01`. */
  | 'snort'
  /** `17-MAY-2022 10:00:00`. */
  | 'oracle'
  /** `07/25/13 16:03:24.649`, `7-25-2013, 4:03:24 PM`: month, day, year. */
  | 'mdy'
  /** The same with the day first: `25.07.2013 16:03:24`. */
  | 'dmy'
  /** `2A0A1E011B21`: years since 1970, month from 0, day and clock, each as two hexadecimal digits. */
  | 'symantec'
  /** `0517 15:04:22.619632`, `05-17 15:04:22.619`: a day without a year. */
  | 'monthday'
  /** `27 Dec 2018 11:19:18.874`, `24 Jun 03:11:07`, `17/Jun/2011 17:00:45`, `7-Apr-2017::12:11:26`. */
  | 'worded'
  /** As `syslog`, with the month in another language or in full: `août 19 11:08:37`, `6월 24 03:11:07`. */
  | 'monthname'
  /** `2025:06:24-03:11:07`, `2025/06/24:03:11:07`. */
  | 'sophos'
  /** `time="12:11:07.123-540" date="06-24-2025`, `06-24-2025 12:11:07.123-540`: minutes to add for UTC. */
  | 'cmtrace'
  /** `6/24/25, 3:11:07:123 KST`: as `mdy`, with thousandths behind a colon and the name of a zone. */
  | 'websphere'
  /** `20180130<;>1445`. */
  | 'officescan'
  /** `20250624121107`, `20250624 121107`. */
  | 'digits'
  /** `2025 Jun 24 03:11:07.123 UTC`. */
  | 'yearfirst'
  /** `Jun 24, 2025 3:11:07 PM`. */
  | 'english'
  /** `Jun-24-25 03:11:07`, `jun/24/2025 03:11:07`: the month's name first, the year last. */
  | 'monthdashed'
  /** `24-Jun-2025 03:11:07 Asia/Seoul`, `24-Jun-2025 03:11:07 +0900`: as `worded`, with an offset or a zone by its name. */
  | 'zoned'
  /** `Tue Jun 24 03:11:07 KST 2025`, `Tue 24 Jun 2025 03:11:07 AM KST`, `Tue, 24 Jun 2025 03:11:07 +0900`. */
  | 'dated'
  /** `Tue Jun 24 03:11`: a day by its name without a year, a clock without seconds. */
  | 'weekday'
  /** `25/06/24 03:11:07`: a year of two digits first. */
  | 'slashed'
  /** `2025-06-24 오후 3:11:07`, `2025年06月24日 15時11分07秒`: with words of Korean, Japanese or Chinese. */
  | 'eastern'
  /** `24Jun2025  3:11:07`: day, month and year in one word. */
  | 'joined'
  /** `24.06.2025 03:11:07`: as `dmy`, with dots alone. */
  | 'dotted';

/** What becomes of one named field of a layout. A name without a use of its own is an event field, or else kept in `more`. */
export type FieldUse =
  | { field: EventField; oneOf?: readonly string[]; word?: true }
  /** An address, with or without a port, or the layout does not fit. */
  | { part: 'peer'; address: true }
  /** `word`: without blanks, or the layout does not fit. */
  | { more: string; oneOf?: readonly string[]; word?: true }
  | { time: TimeShape }
  /** A field with an inner grammar of its own, read by `import/readers/parts.ts`. `names` are those of the extras, by position. */
  | {
      part:
        | 'clients'
        | 'forwarded'
        | 'peer'
        // `192.0.2.1.5021`: the port behind one more dot.
        | 'sender'
        | 'account'
        | 'request'
        | 'target'
        | 'extras'
        | 'program'
        | 'structured'
        | 'message'
        | 'pairs';
      names?: readonly string[];
    };

/** What becomes of a cell under a named column. `date` and `clock` make one time together, wherever they stand. */
export type ColumnUse =
  /** `otherwise`: where the column before it that has the field states nothing. */
  | { field: EventField; written?: 'plus' | 'percent' | 'escaped'; otherwise?: true }
  | { more: string; oneOf?: readonly string[] }
  | { time: 'iso' | 'clf' | 'epoch' | 'seconds' }
  | { date: 'stated' | 'local' }
  | { clock: 'stated' | 'local' }
  | { part: 'peer' | 'request' | 'host' | 'result' };
