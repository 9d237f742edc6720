import type { LineFormat } from '../format.ts';

const slow = { action: 'slow-query' } as const;

export default {
  id: 'mysql-slow',
  version: 1,
  kind: 'lines',
  title: 'MySQL and MariaDB: slow query log',
  source: 'MySQL 8.4 Reference Manual, 5.4.5 "The Slow Query Log"; MariaDB Server documentation, "Slow Query Log"',
  specificity: 0.98,
  mappable: false,
  continued: 'message',
  rejectReason: 'Stands below no "# Time:" or "# User@Host:" line.',
  headings: ['*, Version: ', 'Tcp port: ', 'Time                 Id Command', '#  started with'],
  layouts: [
    { layout: '# Time: %{iso}', ...slow },
    { layout: '# Time: %{short}', ...slow },
    { layout: '# User@Host: %{userName}[%{*}] @ %{client} [%{sourceIp}]  Id: %{~thread}', place: 'either', ...slow },
    { layout: '# User@Host: %{userName}[%{*}] @ %{client} []  Id: %{~thread}', place: 'either', ...slow },
    { layout: '# User@Host: %{userName}[%{*}] @ %{client} [%{sourceIp}]%{*}', place: 'either', ...slow },
    { layout: '# User@Host: %{userName}[%{*}] @ %{client} []%{*}', place: 'either', ...slow },
    {
      layout:
        '# Query_time: %{queryTime}  Lock_time: %{lockTime}  Rows_sent: %{rowsSent}  Rows_examined: %{rowsExamined}  Rows_affected: %{rowsAffected}',
      place: 'within',
    },
    {
      layout:
        '# Query_time: %{queryTime}  Lock_time: %{lockTime} Rows_sent: %{rowsSent}  Rows_examined: %{rowsExamined}',
      place: 'within',
    },
    { layout: '# Schema: %{database}  Last_errno: %{*}', place: 'within' },
    { layout: '# Thread_id: %{thread}  Schema: %{database}  %{*}', place: 'within' },
    { layout: '# %{*}', place: 'within' },
    // When the statement began, without a zone to be guessed.
    { layout: 'SET timestamp=%{epoch};', place: 'within' },
    { layout: 'use %{database};', place: 'within' },
  ],
  uses: { iso: { time: 'iso' }, short: { time: 'short' }, epoch: { time: 'epoch' } },
  samples: [
    {
      title: 'two queries under one time, the second over several lines',
      text: [
        '# Time: 2025-06-24T12:11:07.169604+09:00',
        '# User@Host: dana[dana] @  [192.0.2.7]  Id:  7234',
        '# Query_time: 15.000223  Lock_time: 0.000000 Rows_sent: 1  Rows_examined: 0',
        'use customers;',
        'SET timestamp=1750734652;',
        'select sleep(15);',
        '# User@Host: backup[backup] @ localhost []',
        '# Query_time: 0.000153  Lock_time: 0.000061 Rows_sent: 1  Rows_examined: 5',
        'SET timestamp=1750734667;',
        'SELECT *',
        '  FROM customer;',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:10:52Z',
          userName: 'dana',
          sourceIp: '192.0.2.7',
          'more.thread': '7234',
          'more.queryTime': '15.000223',
          'more.database': 'customers',
          message: 'select sleep(15);',
          eventAction: 'slow-query',
        },
        { instant: '2025-06-24T03:11:07Z', userName: 'backup', message: 'SELECT *\n  FROM customer;' },
      ],
    },
  ],
} satisfies LineFormat;
