import type { LineFormat } from '../format.ts';

const sources = ['Server', 'Logon', 'Backup', 'Startup', 'Common', 'Error'];

export default {
  id: 'mssql',
  version: 1,
  kind: 'lines',
  title: 'Microsoft SQL Server ERRORLOG',
  source: 'Microsoft Learn, SQL Server, "View the SQL Server error log" and "MSSQLSERVER_18456"',
  specificity: 0.97,
  mappable: false,
  continued: 'message',
  headings: ['# '],
  rejectReason: 'Begins with no time and source as SQL Server writes them.',
  layouts: [
    { layout: '%{iso} spid%{spid} %{~message}' },
    ...sources.map((source) => ({ layout: `%{iso} ${source} %{~message}`, marks: { source } })),
  ],
  uses: { iso: { time: 'iso' }, spid: { more: 'spid', word: true }, message: { part: 'message' } },
  messages: {
    heads: [],
    tails: [],
    rules: [
      {
        layout: "Login failed for user '%{userName}'. %{reason} [CLIENT: %{sourceIp}]",
        action: 'login-failed',
        outcome: 'failure',
      },
      {
        layout: "Login failed for user '%{userName}'. %{reason} [CLIENT: %{*}]",
        action: 'login-failed',
        outcome: 'failure',
      },
      { layout: "Login failed for user '%{userName}'.%{*}", action: 'login-failed', outcome: 'failure' },
      {
        layout: "Login succeeded for user '%{userName}'. %{connection} [CLIENT: %{sourceIp}]",
        action: 'login',
        outcome: 'success',
      },
      { layout: "Login succeeded for user '%{userName}'.%{*}", action: 'login', outcome: 'success' },
      { layout: 'Error: %{errorNumber}, Severity: %{severity}, State: %{state}.', action: 'error' },
      { layout: 'Database backed up. Database: %{database}, %{*}', action: 'backup' },
      { layout: 'Starting up database %{*}', action: 'database-started' },
    ],
  },
  samples: [
    {
      title: 'the version over several lines, a failed log-in, a backup',
      text: [
        '2025-06-24 12:11:07.35 Server      Microsoft SQL Server 2019 (RTM) - 15.0.4236.7 (X64) ',
        '\tMay 29 2022 15:55:47 ',
        '\tDeveloper Edition (64-bit)',
        '2025-06-24 12:11:08.40 spid12s     Starting up database msdb.',
        "2025-06-24 12:11:09.01 Logon       Login failed for user 'sa'. Reason: Password did not match that for the login provided. [CLIENT: 192.0.2.9]",
        '2025-06-24 12:11:10.00 Backup      Database backed up. Database: customers, creation date(time): 2025/01/01',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07.350Z',
          'more.source': 'Server',
          message:
            'Microsoft SQL Server 2019 (RTM) - 15.0.4236.7 (X64)\n\tMay 29 2022 15:55:47 \n\tDeveloper Edition (64-bit)',
        },
        { 'more.spid': '12s', eventAction: 'database-started' },
        { userName: 'sa', sourceIp: '192.0.2.9', eventAction: 'login-failed', eventOutcome: 'failure' },
        { eventAction: 'backup', 'more.database': 'customers' },
      ],
    },
  ],
} satisfies LineFormat;
