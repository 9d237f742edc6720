import type { LineFormat, MessageRule } from '../format.ts';

// log_line_prefix is free; these are the defaults of the distributions, of hosted databases and of log analysers.
const plain = [
  '[%{pid}] [unknown]@[unknown] ',
  '[%{pid}] %{userName}@%{database} ',
  '[%{pid}] %{sourceIp} %{userName}@%{database} ',
];
/** What analysers ask for by names, in the orders their manuals give; a process of the server itself fills in nothing. */
const named = [
  'user=,db=,app=,client=',
  // More may be asked for behind the client.
  'user=%{userName},db=%{database},app=%{application},client=%{sourceIp},%{further}',
  'user=%{userName},db=%{database},app=%{application},client=%{sourceIp}',
  'user=%{userName},db=%{database},app=%{application},client=',
  'user=%{userName},db=%{database},client=%{sourceIp}',
  'user=%{userName},db=%{database},app=%{application}',
  'user=%{userName},db=%{database}',
  'db=%{database},user=%{userName},app=%{application},client=%{sourceIp}',
  'db=%{database},user=%{userName},client=%{sourceIp}',
  'db=%{database},user=%{userName}',
  'usr=%{userName},db=%{database},appli=%{application}',
];
const prefixes = [
  ...plain,
  ...['[%{pid}]: [%{sessionLine}] [%{transaction}] ', '[%{pid}]: [%{sessionLine}] ', '[%{pid}]: ', '[%{pid}] '].flatMap(
    (process) => [...named.map((names) => `${process}${names} `), process],
  ),
];
const hosted = [
  '%{sourceIp}(%{clientPort}):%{userName}@%{database}:[%{pid}]:',
  '%{sourceIp}:%{userName}@%{database}:[%{pid}]:',
  '[local]:%{userName}@%{database}:[%{pid}]:',
  '::@:[%{pid}]:',
  ':@:[%{pid}]:',
];

const failed = { action: 'login-failed', outcome: 'failure' } as const;
const rules: readonly MessageRule[] = [
  { layout: 'password authentication failed for user "%{userName}"', ...failed },
  { layout: '%{method} authentication failed for user "%{userName}"', ...failed },
  { layout: 'no pg_hba.conf entry for host "%{sourceIp}", user "%{userName}", database "%{database}"%{*}', ...failed },
  {
    layout: 'pg_hba.conf rejects connection for host "%{sourceIp}", user "%{userName}", database "%{database}"%{*}',
    ...failed,
  },
  { layout: 'role "%{userName}" does not exist', ...failed },
  {
    layout: 'connection received: host=%{sourceIp} port=%{clientPort} user=%{userName} database=%{database}',
    action: 'connect',
  },
  { layout: 'connection received: host=%{sourceIp} port=%{clientPort}', action: 'connect' },
  { layout: 'connection received: host=%{*}', action: 'connect' },
  { layout: 'connection authorized: user=%{userName} database=%{database} %{*}', action: 'login', outcome: 'success' },
  { layout: 'connection authorized: user=%{userName} database=%{database}', action: 'login', outcome: 'success' },
  {
    layout: 'connection authenticated: identity="%{identity}" method=%{method} %{*}',
    action: 'login',
    outcome: 'success',
  },
  {
    layout:
      'disconnection: session time: %{sessionTime} user=%{userName} database=%{database} host=%{sourceIp} port=%{clientPort}',
    action: 'disconnect',
  },
  {
    layout: 'disconnection: session time: %{sessionTime} user=%{userName} database=%{database} host=%{*}',
    action: 'disconnect',
  },
  { layout: 'statement:%{*}', action: 'statement' },
  { layout: 'query:%{*}', action: 'statement' },
  { layout: 'execute %{portal}: %{*}', action: 'statement' },
  { layout: 'duration: %{durationMs} ms  statement: %{*}', action: 'statement' },
  { layout: 'duration: %{durationMs} ms  execute %{portal}: %{*}', action: 'statement' },
  { layout: 'duration: %{durationMs} ms%{*}', action: 'duration' },
  { layout: 'duration: %{seconds} sec', action: 'duration' },
  { layout: 'AUDIT: %{*}', action: 'audit' },
];

export default {
  id: 'postgresql',
  version: 2,
  kind: 'lines',
  title: 'PostgreSQL server log (stderr, syslog, hosted databases)',
  source: 'PostgreSQL 17 documentation, 19.8 "Error Reporting and Logging", log_line_prefix',
  specificity: 0.97,
  mappable: false,
  continued: 'message',
  rejectReason: 'Begins with no time, process and severity as PostgreSQL writes them.',
  layouts: [
    ...['%{iso} ', '%{iso} %{zoneName} '].flatMap((time) =>
      prefixes.map((prefix) => ({ layout: `${time}${prefix}%{severity}:%{message}` })),
    ),
    ...hosted.map((prefix) => ({ layout: `%{iso}:${prefix}%{severity}:%{message}` })),
    // With the time alone, as was usual before 10. Two blanks stand behind the severity, of which most are words of others too.
    { layout: '%{iso} %{ownSeverity}:  %{message}' },
    { layout: '%{iso} %{severity}:  %{message}', loose: true },
    { layout: '%{stamp} %{hostName} postgres[%{pid}]: [%{sessionLine}] %{severity}:%{message}' },
    {
      layout: '%{stamp} %{hostName} postgres[%{pid}]: [%{sessionLine}] %{userName}@%{database} %{severity}:%{message}',
    },
  ],
  uses: {
    iso: { time: 'iso' },
    stamp: { time: 'syslog' },
    message: { part: 'message' },
    pid: { more: 'pid', word: true },
    userName: { field: 'userName', word: true },
    sourceIp: { field: 'sourceIp', word: true },
    sessionLine: { more: 'sessionLine', word: true },
    transaction: { more: 'transaction', word: true },
    further: { more: 'further', word: true },
    ownSeverity: { more: 'severity', oneOf: ['LOG', 'PANIC', 'STATEMENT', 'DETAIL', 'HINT', 'CONTEXT', 'LOCATION'] },
    // Letters that mean more than one offset, or none known: the zone is asked for.
    zoneName: { more: 'zoneName', word: true },
    severity: {
      more: 'severity',
      oneOf: [
        'LOG',
        'ERROR',
        'FATAL',
        'PANIC',
        'WARNING',
        'NOTICE',
        'INFO',
        'DEBUG',
        'DEBUG1',
        'DEBUG2',
        'DEBUG3',
        'DEBUG4',
        'DEBUG5',
        'DETAIL',
        'HINT',
        'STATEMENT',
        'CONTEXT',
        'LOCATION',
        'QUERY',
      ],
    },
  },
  messages: { heads: ['00000: '], tails: [], rules },
  samples: [
    {
      title: 'a refused log-in, a statement over several lines, the line prefix of a hosted database',
      text: [
        '2025-06-24 12:11:07.416 KST [24981] dana@customers FATAL:  password authentication failed for user "dana"',
        '2025-06-24 12:11:07.500 KST [24981] DETAIL:  Role "dana" does not exist.',
        '\tConnection matched pg_hba.conf line 80',
        '2025-06-24 12:11:08 KST [24982] kim@customers LOG:  duration: 37.118 ms  statement: SELECT *',
        '\tFROM customer',
        '',
        '\tWHERE grade = 1;',
        '2025-06-24 03:11:09 UTC:192.0.2.7(5432):lee@customers:[127]:LOG:  connection authorized: user=lee database=customers SSL enabled',
        '2025-06-24 03:11:10 IST [9] LOG:  database system is ready to accept connections',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.416Z',
          userName: 'dana',
          eventAction: 'login-failed',
          eventOutcome: 'failure',
          'more.severity': 'FATAL',
          'more.pid': '24981',
        },
        { message: 'Role "dana" does not exist.\n\tConnection matched pg_hba.conf line 80' },
        {
          eventAction: 'statement',
          userName: 'kim',
          'more.database': 'customers',
          'more.durationMs': '37.118',
          message: 'duration: 37.118 ms  statement: SELECT *\n\tFROM customer\n\tWHERE grade = 1;',
        },
        {
          instant: '2025-06-24T03:11:09Z',
          sourceIp: '192.0.2.7',
          userName: 'lee',
          eventAction: 'login',
          eventOutcome: 'success',
        },
        { instant: '2025-06-24T03:11:10Z', 'more.zoneName': 'IST', offset: 'none' },
      ],
    },
    {
      title: 'names that analysers ask for, more of them behind the client, the time alone',
      text: [
        '2025-06-24 12:11:07.000 KST [43]: user=kim,db=customers,app=psql,client=192.0.2.7,xid=0 LOG:  statement: SELECT a, b',
        '2025-06-24 12:11:08.000 KST [43]: [247-1] [0] usr=kim,db=customers,appli=batch LOG:  duration: 778.166 ms  execute <unnamed>: SELECT 1',
        '2025-06-24 12:11:09 KST [44]: [3-1] user=lee,db=customers,client=192.0.2.8 FATAL:  password authentication failed for user "lee"',
        '2025-06-24 12:11:10 KST [45]: db=customers,user=lee,app=[unknown],client=192.0.2.9 LOG:  disconnection: session time: 0:00:01.000 user=lee database=customers host=192.0.2.9 port=5000',
        '2025-06-24 12:11:11 LOG:  query: SELECT 1',
        '2025-06-24 12:11:12 ERROR:  relation "a" does not exist',
        '',
      ].join('\n'),
      events: [
        { sourceIp: '192.0.2.7', userName: 'kim', eventAction: 'statement', 'more.further': 'xid=0' },
        {
          userName: 'kim',
          'more.database': 'customers',
          'more.application': 'batch',
          'more.transaction': '0',
          'more.durationMs': '778.166',
        },
        { sourceIp: '192.0.2.8', userName: 'lee', eventAction: 'login-failed', 'more.sessionLine': '3-1' },
        { sourceIp: '192.0.2.9', userName: 'lee', eventAction: 'disconnect' },
        { instant: '2025-06-24T12:11:11Z', eventAction: 'statement', 'more.severity': 'LOG' },
        { 'more.severity': 'ERROR' },
      ],
    },
  ],
} satisfies LineFormat;
