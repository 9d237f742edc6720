import type { LineFormat } from './format.ts';

const times = ['%{ctime}', '%{rfc3339}'];
const ends = [
  ' - %{until}  (%{duration})',
  ' - %{until} (%{duration})',
  '   still logged in',
  '    gone - no logout',
  '   still running',
  '',
];
/** What ut_type says of a record. @source utmp(5) */
const kinds = [
  { kind: '7', action: 'session-opened', outcome: 'success' },
  { kind: '8', action: 'session-closed' },
  { kind: '6', action: 'login-failed', outcome: 'failure' },
  { kind: '2', action: 'boot' },
  { kind: '1', action: 'runlevel' },
] as const;

export default {
  id: 'wtmp-text',
  version: 1,
  kind: 'lines',
  title: 'Log-ins of Linux and Unix as text (last -F, lastb -F, utmpdump)',
  source: 'util-linux, last(1), --fulltimes and --time-format iso; utmpdump(1); utmp(5)',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'Not a line of last -F or utmpdump.',
  headings: ['wtmp begins ', 'btmp begins ', 'Utmp dump of'],
  layouts: [
    ...times.flatMap((time) =>
      ends.flatMap((end) => [
        { layout: `reboot   system boot  %{kernel} %{~${time.slice(2)}${end}`, action: 'boot' },
        {
          layout: `%{userName} ssh:notty %{~client} %{~${time.slice(2)}${end}`,
          action: 'login-failed',
          outcome: 'failure' as const,
        },
        { layout: `%{userName} %{~tty} %{~client} %{~${time.slice(2)}${end}`, action: 'session' },
        { layout: `%{userName} %{~tty} %{~${time.slice(2)}${end}`, action: 'session' },
      ]),
    ),
    ...kinds.flatMap(({ kind, ...what }) =>
      times.flatMap((time) =>
        // Blanks fill what nobody is stated in.
        ['[%{*}] [%{userName}] [%{tty}]', '[%{*}] [%{*}] [%{tty}]', '[%{*}] [%{*}] [%{*}]'].map((who) => ({
          layout: `[${kind}] [%{~pid}] ${who} [%{*}] [%{peer}] [${time}%{zone}]`,
          ...what,
        })),
      ),
    ),
  ],
  uses: {
    ctime: { time: 'ctime' },
    rfc3339: { time: 'rfc3339' },
    userName: { field: 'userName', word: true },
    tty: { more: 'tty', word: true },
    client: { part: 'peer' },
    peer: { part: 'peer' },
    kernel: { more: 'kernel', word: true },
    pid: { more: 'pid', word: true },
    zone: { more: 'zone' },
  },
  samples: [
    {
      title: 'last -F and lastb -F',
      text: [
        'kim      pts/0        198.51.100.7     Tue Jun 24 03:11:07 2025   still logged in',
        'lee      pts/1        198.51.100.8     Mon Jun 23 03:11:07 2025 - Mon Jun 23 04:11:07 2025  (01:00)',
        'root     ssh:notty    198.51.100.9     Mon Jun 23 03:11:08 2025 - Mon Jun 23 03:11:08 2025  (00:00)',
        'reboot   system boot  5.15.0-76-generi Sun Jun 22 03:11:07 2025   still running',
        '',
        'wtmp begins Sun Jun  1 00:00:00 2025',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07Z', userName: 'kim', sourceIp: '198.51.100.7', 'more.tty': 'pts/0' },
        { userName: 'lee', sourceIp: '198.51.100.8', 'more.duration': '01:00' },
        { userName: 'root', sourceIp: '198.51.100.9', eventAction: 'login-failed', eventOutcome: 'failure' },
        { eventAction: 'boot' },
      ],
    },
    {
      title: 'utmpdump',
      text: [
        '[7] [01234] [ts/0] [kim     ] [pts/0       ] [198.51.100.7        ] [198.51.100.7   ] [2025-06-24T03:11:07,123456+00:00]',
        '[8] [01234] [    ] [        ] [pts/0       ] [                    ] [0.0.0.0        ] [2025-06-24T03:12:07,000000+00:00]',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          userName: 'kim',
          sourceIp: '198.51.100.7',
          eventAction: 'session-opened',
          'more.pid': '01234',
        },
        { eventAction: 'session-closed' },
      ],
    },
  ],
} satisfies LineFormat;
