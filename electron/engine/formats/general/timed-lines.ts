import type { FieldUse } from '../field-use.ts';
import type { LineFormat } from '../format.ts';
import { requestsBetween, requestUses } from '../messages/requests-between.ts';
import { behindLevel, behindTime, clock } from '../messages/time-heads.ts';
import { timedText, timedTextUses } from '../messages/timed-text.ts';
import { timedLineSamples } from '../samples/timed-lines.ts';

/** One of these stands in a time with words of Korean, Japanese or Chinese that has a clock. */
const eastern = ['오전', '오후', '시', '午前', '午後', '上午', '下午', '時', '时', '点', 'AM ', 'PM ', '日'];
const shapes = ['iso', 'ctime', 'clf', 'oracle', 'compact', 'short'] as const;

/** Monit puts the zone's name first, which mostly means several zones: it is kept, and the zone said by a person. */
const zoneNames = [
  'UTC',
  'GMT',
  'CET',
  'CEST',
  'EST',
  'EDT',
  'CST',
  'CDT',
  'MST',
  'MDT',
  'PST',
  'PDT',
  'KST',
  'JST',
  'BST',
  'IST',
];

export default {
  ...timedText,
  id: 'timed-lines',
  version: 10,
  outcomeFromStatus: true,
  title:
    'Text whose lines begin with a date and a time (logs of programs: Java, Python, dpkg, Windows setup and their like)',
  source:
    'RFC 3339; ISO/IEC 9899, asctime; Apache Log4j and Logback, PatternLayout; Python logging, Formatter; dpkg(1), --log',
  specificity: 0.6,
  rejectReason: 'Begins with no date and time, and no line before it does.',
  layouts: [
    { layout: 'Log started: %{iso}' },
    { layout: 'Log ended: %{iso}' },
    ...shapes.flatMap(behindTime),
    { layout: '[%{stamp}]%{message}' },
    { layout: '[%{zoneName} %{stamp}]%{message}' },
    { layout: '%{sophos}: %{message}' },
    { layout: '%{session} %{request} -- %{account} -- %{*}- %{rfc3339} %{message}' },
    ...['INFO', 'WARNING', 'ERROR'].map((level) => ({ layout: `=${level} REPORT==== %{iso} ===`, marks: { level } })),
    { layout: '[%{worded}]%{message}', must: clock },
    { layout: '%{worded} %{message}', must: clock },
    { layout: '%{digits} %{message}' },
    { layout: '%{digits}\t%{message}' },
    { layout: '[%{digits}]%{message}' },
    { layout: '[%{yearfirst}]%{message}' },
    { layout: '%{yearfirst} %{message}' },
    { layout: '%{monthday} %{message}' },
    { layout: '%{snort} %{thread} %{grade} %{message}' },
    { layout: '%{mdy} pid=%{pid} %{message}' },
    { layout: '[%{process}] %{iso} %{message}', must: clock },
    ...['D', 'I', 'W', 'E', 'F'].map((level) => ({ layout: `${level}%{monthday} %{message}`, marks: { level } })),
    { layout: '[%{epoch}]%{message}' },
    { layout: '%{epoch} %{message}' },
    { layout: '%{epoch}: %{message}' },
    ...behindLevel('iso'),
    // Cassandra and others of Logback: who wrote it before when.
    { layout: '%{level} [%{thread}] %{iso} %{message}' },
    { layout: '%{level}  [%{thread}] %{iso} %{message}' },
    { layout: '%{level}, [%{iso} %{message}' },
    { layout: '%{origin}| %{iso} %{message}' },
    { layout: '%{origin} %{iso} %{message}' },
    { layout: '%{origin}: %{iso} %{message}' },
    { layout: '%{origin}[%{iso}]: %{message}' },
    { layout: '%{origin} %{iso}: %{message}' },
    { layout: '%{origin} [%{iso}] %{message}' },
    { layout: '%{origin} [%{clf}] %{message}' },
    { layout: '%{origin} [%{ctime}] %{message}' },
    ...['dated', 'dotted', 'english'].flatMap(behindTime),
    ...behindTime('eastern').map((one) => ({ ...one, must: eastern })),
    ...requestsBetween.map((one) => ({ ...one, loose: true })),
    // What a service wrote before or after it was told to log by way of syslog.
    { layout: '%{stamp} %{hostName} %{program}: %{message}' },
    { layout: '%{stamp} %{program}: %{message}' },
    { layout: '%{monthdashed} %{message}' },
    // Filled up to the width of a column.
    ...['  ', '    ', '     '].map((blanks) => ({ layout: `%{level}${blanks}%{iso} %{message}` })),
    // ISPConfig, the time last.
    {
      layout: "Failed login for user '%{userName}' from %{client} at %{iso}",
      action: 'login-failed',
      outcome: 'failure',
    },
    {
      layout: "Successful login for user '%{userName}' %{*}from %{client} at %{iso} %{*}",
      action: 'login',
      outcome: 'success',
    },
    { layout: '%{slashed} %{level} %{message}' },
    { layout: '[%{slashed} %{level}] %{message}' },
  ],
  uses: {
    ...timedTextUses,
    ...requestUses,
    iso: { time: 'clocked' },
    ctime: { time: 'ctime' },
    oracle: { time: 'oracle' },
    compact: { time: 'compact' },
    short: { time: 'short' },
    worded: { time: 'worded' },
    digits: { time: 'digits' },
    yearfirst: { time: 'yearfirst' },
    snort: { time: 'snort' },
    mdy: { time: 'mdy' },
    thread: { more: 'thread', word: true },
    pid: { more: 'pid', word: true },
    grade: {
      more: 'level',
      oneOf: ['DBG', 'DTL', 'VRB', 'INFO', 'WARN', 'ERR', 'CRIT', 'debug', 'info', 'warn', 'err'],
    },
    process: { more: 'process', word: true },
    zoneName: { more: 'zoneName', oneOf: zoneNames },
    epoch: { time: 'epoch' },
    stamp: { time: 'syslog' },
    session: { more: 'session', word: true },
    request: { more: 'request', word: true },
    sophos: { time: 'sophos' },
    rfc3339: { time: 'rfc3339' },
    monthday: { time: 'monthday' },
    dated: { time: 'dated' },
    dotted: { time: 'dotted' },
    english: { time: 'english' },
    slashed: { time: 'slashed' },
    monthdashed: { time: 'monthdashed' },
    eastern: { time: 'eastern' },
    program: { part: 'program' },
  } satisfies Record<string, FieldUse>,
  samples: timedLineSamples,
} satisfies LineFormat;
