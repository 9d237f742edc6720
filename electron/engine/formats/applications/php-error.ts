import type { LineFormat } from '../format.ts';
import { requestsBetween, requestUses } from '../messages/requests-between.ts';

export default {
  id: 'php-error',
  version: 2,
  kind: 'lines',
  title: 'PHP error log (php_errors.log, WordPress debug.log) and Roundcube logs',
  source:
    'PHP, main/main.c, php_log_err_with_severity: "[%s] %s" with "d-M-Y H:i:s" and the zone; Roundcube, rcube.php, write_log and log_date_format',
  specificity: 0.97,
  mappable: false,
  continued: 'message',
  outcomeFromStatus: true,
  headings: ['# '],
  rejectReason: 'Begins with no date, clock and zone in brackets, and no line before it does.',
  layouts: [
    { layout: '[%{zoned}] PHP %{level}:  %{message}' },
    { layout: '[%{zoned}] PHP %{level}: %{message}' },
    { layout: '[%{zoned}]: <%{session}> %{message}' },
    { layout: '[%{zoned}]: %{message}' },
    { layout: '[%{zoned}] %{message}' },
    ...requestsBetween.map((one) => ({ ...one, loose: true })),
  ],
  uses: {
    ...requestUses,
    zoned: { time: 'zoned' },
    session: { more: 'session', word: true },
    message: { part: 'message' },
    peer: { part: 'peer', address: true },
  },
  messages: {
    first: 'syslog-auth',
    heads: [],
    tails: [],
    rules: [
      {
        layout: "%{*}Access denied for user '%{databaseUser}'@'%{databaseClient}'%{*}",
        action: 'database-login',
        outcome: 'failure',
      },
    ],
  },
  samples: [
    {
      title: 'zones by their names, an error with its trace',
      text: [
        '[24-Jun-2025 12:11:07 Asia/Seoul] PHP Warning:  Undefined variable $x in /srv/www/index.php on line 7',
        "[24-Jun-2025 03:11:08 UTC] PHP Fatal error:  Uncaught PDOException: Access denied for user 'shop'@'localhost' in /srv/www/db.php:3",
        'Stack trace:',
        '#0 /srv/www/db.php(3): PDO->__construct()',
        '[24-Jun-2025 03:11:09] a message of its own',
        '198.51.100.8 -  24/Jun/2025:12:11:10 +0900 "POST /index.php" 200',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          'more.level': 'Warning',
          message: 'Undefined variable $x in /srv/www/index.php on line 7',
        },
        { instant: '2025-06-24T03:11:08Z', eventAction: 'database-login', 'more.databaseUser': 'shop' },
        { instant: '2025-06-24T03:11:09Z', message: 'a message of its own' },
        { instant: '2025-06-24T03:11:10Z', sourceIp: '198.51.100.8', urlPath: '/index.php', httpStatus: 200 },
      ],
    },
    {
      title: 'Roundcube, old and new',
      text: [
        '[24-Jun-2025 12:11:07 +0900]: FAILED login for kim from 198.51.100.7',
        '[24-Jun-2025 12:11:08.123 +0900]: <k3v9> Failed login for lee from 198.51.100.8 in session k3v9 (error: 0)',
        '[24-Jun-2025 12:11:09 +0900]: <k3v9> Successful login for lee (ID: 7) from 198.51.100.8 in session k3v9',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'login-failed',
          eventOutcome: 'failure',
        },
        { sourceIp: '198.51.100.8', userName: 'lee', eventAction: 'login-failed', 'more.session': 'k3v9' },
        { sourceIp: '198.51.100.8', userName: 'lee', eventAction: 'login', eventOutcome: 'success' },
      ],
    },
  ],
} satisfies LineFormat;
