import type { LineFormat } from '../format.ts';

const times = [
  '%{iso} [%{pid}] %{severity} ',
  '%{iso} %{pid} %{severity} ',
  '%{iso} %{zoneName} [%{pid}] %{severity} ',
];

export default {
  id: 'pgbouncer',
  version: 1,
  kind: 'lines',
  title: 'PgBouncer',
  source: 'PgBouncer documentation, "Configuration", log settings; src/util.c, slog_prefix',
  specificity: 0.96,
  mappable: false,
  continued: 'message',
  rejectReason: 'Begins with no time, process and severity as PgBouncer writes them.',
  layouts: times.flatMap((time) => [
    { layout: `${time}C-%{client}: %{database}/%{userName}@%{address} %{message}` },
    { layout: `${time}S-%{server}: %{database}/%{userName}@%{serverAddress} %{message}` },
    { layout: `${time}%{message}`, loose: true },
  ]),
  uses: {
    iso: { time: 'iso' },
    pid: { more: 'pid', word: true },
    zoneName: { more: 'zoneName', word: true },
    address: { part: 'peer' },
    serverAddress: { more: 'serverAddress', word: true },
    severity: { more: 'severity', oneOf: ['FATAL', 'ERROR', 'WARNING', 'LOG', 'DEBUG', 'NOISE'] },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: 'login attempt: db=%{*}', action: 'login' },
      { layout: 'closing because: client close request%{*}', action: 'disconnect' },
      { layout: 'closing because: password authentication failed%{*}', action: 'login-failed', outcome: 'failure' },
      { layout: 'closing because: %{*}', action: 'disconnect' },
      { layout: 'pooler error: password authentication failed%{*}', action: 'login-failed', outcome: 'failure' },
      { layout: 'pooler error: no such user%{*}', action: 'login-failed', outcome: 'failure' },
      { layout: 'new connection to server%{*}', action: 'connect' },
    ],
  },
  samples: [
    {
      title: 'a client that logs in, one that fails, and the figures of the pool',
      text: [
        '2025-06-24 03:11:07.416 UTC [1234] LOG C-0x55d0: customers/dana@192.0.2.7:51762 login attempt: db=customers user=dana tls=no',
        '2025-06-24 03:11:08.000 UTC [1234] WARNING C-0x55d1: customers/root@192.0.2.9:40000 pooler error: password authentication failed',
        '2025-06-24 03:12:00.000 UTC [1234] LOG stats: 3 xacts/s, 3 queries/s',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.416Z',
          sourceIp: '192.0.2.7',
          userName: 'dana',
          'more.clientPort': '51762',
          'more.database': 'customers',
          eventAction: 'login',
        },
        { sourceIp: '192.0.2.9', eventAction: 'login-failed', eventOutcome: 'failure' },
        { message: 'stats: 3 xacts/s, 3 queries/s' },
      ],
    },
  ],
} satisfies LineFormat;
