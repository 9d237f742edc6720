import type { Layout, LineFormat } from '../format.ts';

const times = ['%{ctime}', '%{rfc3339}'];
const ends = [' - %{until}  (%{duration})', ' - %{until} (%{duration})', ' %{~state}', ''];
/** As `last` prints it unless asked otherwise; `-a` puts the host behind all. */
const short = ['- %{left} %{~*}(%{duration})', '%{~state}'];
const shortEnds = ['', ...short.map((end) => ` ${end}`)];
const shortLast = [...short.map((end) => ` ${end.replace('%{~state}', '%{~state}  ')} %{~client}`)];
const about = {
  reboot: 'reboot   system boot  %{kernel} ',
  shutdown: 'shutdown system down  %{kernel} ',
  runlevel: 'runlevel (to lvl %{level}) %{~kernel} ',
};
/** What ut_type says of a record. @source utmp(5) */
const kinds = [
  { kind: '7', action: 'session-opened', outcome: 'success' },
  { kind: '8', action: 'session-closed' },
  { kind: '6', action: 'login-failed', outcome: 'failure' },
] as const;
/** Of the machine: what stands in place of an account is none, and in place of a host is the kernel. */
const kindsOfMachine = [
  { kind: '1', user: 'shutdown', host: '%{kernel}', action: 'shutdown' },
  { kind: '1', user: 'runlevel', host: '%{kernel}', action: 'runlevel' },
  { kind: '2', user: 'reboot  ', host: '%{kernel}', action: 'boot' },
  { kind: '3', user: '%{*}', host: '%{*}', action: 'clock-set-to' },
  { kind: '4', user: '%{*}', host: '%{*}', action: 'clock-set-from' },
  { kind: '5', user: '%{*}', host: '%{*}', action: 'process-started' },
  // A terminal that waits for somebody, in the name of the program that waits.
  { kind: '6', user: 'LOGIN   ', host: '%{*}', action: 'login-awaited' },
] as const;

const refused = { action: 'login-failed', outcome: 'failure' } as const;

export default {
  id: 'wtmp-text',
  version: 3,
  kind: 'lines',
  title: 'Log-ins of Linux and Unix as text (last, lastb, lastlog, utmpdump)',
  source: 'util-linux, last(1), --fulltimes, --hostlast and --time-format; utmpdump(1); utmp(5); shadow, lastlog(8)',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'Not a line of last, lastb, lastlog or utmpdump.',
  headings: ['wtmp begins ', 'btmp begins ', 'utx.log begins ', 'Utmp dump of', 'Username  ', '***Never logged in**'],
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
    ...shortEnds.flatMap((end): Layout[] => [
      { layout: `${about.reboot}%{~weekday}${end}`, action: 'boot' },
      { layout: `${about.shutdown}%{~weekday}${end}`, action: 'shutdown' },
      { layout: `${about.runlevel}%{~weekday}${end}`, action: 'runlevel' },
      { layout: `%{userName} ssh:notty %{~client} %{~weekday}${end}`, ...refused },
      { layout: ` %{~refusing} %{~client} %{~weekday}${end}`, ...refused },
      { layout: `%{userName} %{~tty} %{~client} %{~weekday}${end}`, action: 'session' },
      { layout: `%{userName} %{~tty} %{~weekday}${end}`, action: 'session' },
    ]),
    ...shortLast.map((end) => ({ layout: `%{userName} %{~tty} %{~weekday}${end}`, action: 'session' })),
    ...['%{userName} %{~tty} %{~client} %{~dated}', '%{userName} %{~tty} %{~dated}'].map((layout) => ({
      layout,
      action: 'last-login',
    })),
    ...kindsOfMachine.flatMap(({ kind, user, host, action }) =>
      times.map((time) => ({
        layout: `[${kind}] [%{~pid}] [%{*}] [${user}] [%{tty}] [${host}] [%{*}] [${time}%{zone}]`,
        action,
      })),
    ),
    ...kinds.flatMap(({ kind, ...what }) =>
      times.flatMap((time) =>
        // Blanks fill what nobody is stated in.
        ['[%{*}] [%{userName}] [%{tty}]', '[%{*}] [%{*}] [%{tty}]', '[%{*}] [%{*}] [%{*}]'].flatMap((who) =>
          ['[%{named}] [0.0.0.0        ]', '[%{*}] [0.0.0.0        ]', '[%{*}] [%{peer}]'].map((from) => ({
            layout: `[${kind}] [%{~pid}] ${who} ${from} [${time}%{zone}]`,
            ...what,
          })),
        ),
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
    weekday: { time: 'weekday' },
    dated: { time: 'dated' },
    left: { more: 'until', word: true },
    state: { more: 'state', oneOf: ['still logged in', 'gone - no logout', 'still running'] },
    refusing: { more: 'tty', oneOf: ['ssh:notty'] },
    level: { more: 'level', word: true },
    kernel: { more: 'kernel', word: true },
    named: { field: 'sourceIp', word: true },
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
      title: 'last and lastb as they print unless asked otherwise, with the host behind all; lastlog',
      text: [
        'kim      pts/0        198.51.100.7     Tue Jun 24 03:11   still logged in',
        'lee      pts/1        pc8.shop.example Mon Jun 23 03:11 - 04:11  (01:00)',
        'park     pts/1        198.51.100.9     Mon Jun 23 03:11 - crash (1+02:00)',
        'choi     tty1                          Sun Jun 22 09:00 - down   (00:10)',
        'reboot   system boot  5.15.0-76-generi Sun Jun 22 08:59 - 09:10  (00:10)',
        'root     ssh:notty    198.51.100.9     Sun Jun 22 03:11 - 03:11  (00:00)',
        '         ssh:notty    198.51.100.9     Sun Jun 22 03:10 - 03:10  (00:00)',
        'kim      pts/0        Sat Jun 21 03:11 - 04:11  (01:00)     198.51.100.7',
        'lee      pts/0        Fri Jun 20 03:11   gone - no logout    198.51.100.8',
        '',
        'wtmp begins Sun Jun  1 00:00:00 2025',
        'Username         Port     From             Latest',
        'root             pts/0    198.51.100.7     Tue Jun 24 12:11:07 +0900 2025',
        'daemon                                     **Never logged in**',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:00Z',
          userName: 'kim',
          sourceIp: '198.51.100.7',
          eventAction: 'session',
          'more.state': 'still logged in',
        },
        { userName: 'lee', sourceIp: 'pc8.shop.example', 'more.until': '04:11', 'more.duration': '01:00' },
        { userName: 'park', 'more.until': 'crash', 'more.duration': '1+02:00' },
        { userName: 'choi', 'more.tty': 'tty1', 'more.until': 'down' },
        { eventAction: 'boot', 'more.kernel': '5.15.0-76-generi' },
        { userName: 'root', sourceIp: '198.51.100.9', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.9', eventAction: 'login-failed' },
        { userName: 'kim', sourceIp: '198.51.100.7', 'more.duration': '01:00' },
        { userName: 'lee', sourceIp: '198.51.100.8', 'more.state': 'gone - no logout' },
        { instant: '2025-06-24T03:11:07Z', userName: 'root', sourceIp: '198.51.100.7', eventAction: 'last-login' },
      ],
    },
    {
      title: 'utmpdump',
      text: [
        '[7] [01234] [ts/0] [kim     ] [pts/0       ] [198.51.100.7        ] [198.51.100.7   ] [2025-06-24T03:11:07,123456+00:00]',
        '[8] [01234] [    ] [        ] [pts/0       ] [                    ] [0.0.0.0        ] [2025-06-24T03:12:07,000000+00:00]',
        '[7] [01236] [ts/1] [lee     ] [pts/1       ] [pc8.shop.example    ] [0.0.0.0        ] [2025-06-24T03:13:08,123456+00:00]',
        '[2] [00000] [~~  ] [reboot  ] [~           ] [5.15.0-76-generic   ] [0.0.0.0        ] [2025-06-24T03:00:07,000000+00:00]',
        '[1] [00053] [~~  ] [runlevel] [~           ] [5.15.0-76-generic   ] [0.0.0.0        ] [2025-06-24T03:00:08,000000+00:00]',
        '[6] [00725] [tty1] [LOGIN   ] [tty1        ] [                    ] [0.0.0.0        ] [2025-06-24T03:00:09,000000+00:00]',
        '[6] [02001] [    ] [root    ] [ssh:notty   ] [198.51.100.9        ] [198.51.100.9   ] [2025-06-24T03:00:10,000000+00:00]',
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
        { eventAction: 'session-opened', userName: 'lee', sourceIp: 'pc8.shop.example' },
        { eventAction: 'boot', 'more.kernel': '5.15.0-76-generic' },
        { eventAction: 'runlevel' },
        { eventAction: 'login-awaited', 'more.tty': 'tty1' },
        { eventAction: 'login-failed', eventOutcome: 'failure', userName: 'root', sourceIp: '198.51.100.9' },
      ],
    },
  ],
} satisfies LineFormat;
