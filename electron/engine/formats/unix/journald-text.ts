import type { FieldUse } from '../field-use.ts';
import type { Layout, LineFormat } from '../format.ts';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** Fields of an entry that are taken by name; the others stand in the original lines. */
const kept = ['PRIORITY', '_PID', '_UID', '_EXE', '_CMDLINE', '_TRANSPORT', '_BOOT_ID', 'SYSLOG_FACILITY'];
const named = [
  ['MESSAGE', 'message'],
  ['_HOSTNAME', 'hostName'],
  ['SYSLOG_IDENTIFIER', 'processName'],
  ['_SYSTEMD_UNIT', 'eventProvider'],
];

/** How names of the other fields begin: their lines are none of a message that stands above them. */
const others = [
  ...['_', 'CODE_', 'SYSLOG_', 'JOB_', 'INVOCATION_', 'UNIT', 'USER_', 'SESSION_', 'LEADER', 'MESSAGE_ID', 'TID'],
  ...[
    'NM_',
    'AUDIT_',
    'CPU_',
    'GLIB_',
    'COREDUMP_',
    'EXIT_',
    'RESULT',
    'N_RESTARTS',
    'SEAT_',
    'KERNEL_',
    'ERRNO',
    'TIMESTAMP_',
  ],
];

/** Lines of an entry, indented as `verbose` writes them or not. */
function within(indent: string): Layout[] {
  return [
    ...named.map(([field, name]): Layout => ({ layout: `${indent}${field}=%{${name}}`, place: 'within' })),
    ...kept.map(
      (field): Layout => ({ layout: `${indent}${field}=%{own${field.replaceAll('_', '')}}`, place: 'within' }),
    ),
    ...others.map((lead): Layout => ({ layout: `${indent}${lead}%{*}=%{*}`, place: 'within' })),
  ];
}

export default {
  id: 'journald-text',
  version: 1,
  kind: 'lines',
  title: 'systemd journal (journalctl -o export, -o verbose)',
  source: 'systemd, "Journal Export Formats"; journalctl(1), --output=verbose; systemd.journal-fields(7)',
  specificity: 0.985,
  mappable: false,
  credentialKind: 'ssh-key',
  // A message of several lines stands between its length and the next field.
  continued: 'message',
  headings: ['-- '],
  rejectReason: 'No entry of a journal: it begins with __CURSOR= or with its day, time and cursor.',
  layouts: [
    { layout: '__CURSOR=%{cursor}' },
    { layout: '__REALTIME_TIMESTAMP=%{epoch}', place: 'within' },
    { layout: '%{day} %{iso} [s=%{cursor}]' },
    ...within(''),
    ...within('    '),
  ],
  uses: {
    cursor: { more: 'cursor', word: true },
    epoch: { time: 'epoch' },
    iso: { time: 'clocked' },
    day: { more: 'day', oneOf: days },
    message: { part: 'message' },
    ...Object.fromEntries(
      kept.map((field): [string, FieldUse] => [`own${field.replaceAll('_', '')}`, { more: field }]),
    ),
  },
  messages: { first: 'syslog-auth', heads: [], tails: [], rules: [] },
  samples: [
    {
      title: 'as journalctl -o export writes it',
      text: [
        '__CURSOR=s=a1;i=1',
        '__REALTIME_TIMESTAMP=1750734667123456',
        '__MONOTONIC_TIMESTAMP=12345',
        '_BOOT_ID=b2',
        'PRIORITY=6',
        '_HOSTNAME=gate',
        'SYSLOG_IDENTIFIER=sshd',
        '_PID=901',
        'MESSAGE=Failed password for root from 198.51.100.7 port 4 ssh2',
        '_SOURCE_REALTIME_TIMESTAMP=1750734667123400',
        '',
        '__CURSOR=s=a1;i=2',
        '__REALTIME_TIMESTAMP=1750734668123456',
        '_HOSTNAME=gate',
        'SYSLOG_IDENTIFIER=systemd',
        'MESSAGE=Started Rotate log files.',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '198.51.100.7',
          userName: 'root',
          hostName: 'gate',
          processName: 'sshd',
          eventAction: 'ssh-failed',
          message: 'Failed password for root from 198.51.100.7 port 4 ssh2',
          'more._PID': '901',
        },
        { instant: '2025-06-24T03:11:08.123456Z', processName: 'systemd', message: 'Started Rotate log files.' },
      ],
    },
    {
      title: 'as journalctl -o verbose prints it',
      text: [
        '-- Logs begin at Mon 2025-06-23 03:11:07 UTC, end at Tue 2025-06-24 03:11:08 UTC. --',
        'Tue 2025-06-24 03:11:07.123456 UTC [s=a1;i=1;b=b2;m=1;t=5f;x=1]',
        '    PRIORITY=6',
        '    _UID=0',
        '    SYSLOG_IDENTIFIER=sshd',
        '    _HOSTNAME=gate',
        '    MESSAGE=Accepted password for kim from 198.51.100.7 port 4 ssh2',
        'Tue 2025-06-24 12:11:08.123456 KST [s=a1;i=2;b=b2;m=1;t=5f;x=1]',
        '    _HOSTNAME=gate',
        '    MESSAGE=gone',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          userName: 'kim',
          sourceIp: '198.51.100.7',
          eventAction: 'ssh-login',
          'more.PRIORITY': '6',
        },
        { instant: '2025-06-24T03:11:08.123456Z', message: 'gone', hostName: 'gate' },
      ],
    },
  ],
} satisfies LineFormat;
