import type { TableFormat } from '../format.ts';

const columns = [
  'log_time',
  'user_name',
  'database_name',
  'process_id',
  'connection_from',
  'session_id',
  'session_line_num',
  'command_tag',
  'session_start_time',
  'virtual_transaction_id',
  'transaction_id',
  'error_severity',
  'sql_state_code',
  'message',
  'detail',
  'hint',
  'internal_query',
  'internal_query_pos',
  'context',
  'query',
  'query_pos',
  'location',
];

export default {
  id: 'postgresql-csv',
  version: 2,
  kind: 'table',
  title: 'PostgreSQL csvlog',
  source: 'PostgreSQL 17 documentation, 19.8.4 "Using CSV-Format Log Output"',
  specificity: 0.99,
  mappable: false,
  delimiters: [','],
  // A column more in 9.0, in 13, and two in 14.
  orders: [
    columns,
    [...columns, 'application_name'],
    [...columns, 'application_name', 'backend_type'],
    [...columns, 'application_name', 'backend_type', 'leader_pid', 'query_id'],
    // As collectors write it that leave out the empty one.
    [...columns, 'application_name', 'backend_type', 'query_id'],
  ],
  claims: [['log_time', 'error_severity', 'sql_state_code']],
  checks: {
    log_time: '^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)? \\S+$',
    error_severity: '^(LOG|ERROR|FATAL|PANIC|WARNING|NOTICE|INFO|DEBUG[1-5]?|DETAIL|HINT)$',
  },
  time: ['log_time'],
  messages: 'postgresql',
  fields: {
    userName: ['user_name'],
    sourceIp: ['connection_from'],
    message: ['message'],
    eventAction: ['command_tag'],
    eventProvider: ['backend_type'],
  },
  outcomes: [
    { key: 'error_severity', equals: 'FATAL', outcome: 'failure' },
    { key: 'error_severity', equals: 'ERROR', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a refused log-in, a statement over two lines, a ragged row',
      text: [
        '2025-06-24 03:11:07.612 UTC,"dana","customers",204,"192.0.2.7:16790",5ff202ad.4fec,1,"startup",2025-06-24 03:11:07 UTC,3/1,0,FATAL,28P01,"password authentication failed for user ""dana""",,,,,,,,,""',
        '2025-06-24 03:11:08.000 UTC,"kim","customers",59,"[local]",5ff25f96.3b,3,"SELECT",2025-06-24 03:10:00 UTC,3/0,0,LOG,00000,"duration: 0.658 ms  statement: SELECT \'multi\',',
        '\'line\';",,,,,,,,,"psql"',
        '2025-06-24 03:11:09.000 UTC,"kim"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.612Z',
          userName: 'dana',
          sourceIp: '192.0.2.7',
          'more.clientPort': '16790',
          eventAction: 'login-failed',
          eventOutcome: 'failure',
          'more.database_name': 'customers',
        },
        {
          userName: 'kim',
          eventAction: 'statement',
          message: "duration: 0.658 ms  statement: SELECT 'multi',\n'line';",
        },
      ],
      rejects: [4],
    },
    {
      title: 'times between quotes, the leader of parallel workers left out',
      text: '"2025-06-24 03:11:07.269 UTC","kim","customers",1001,"192.0.2.10:54321",00000001.000003e9,1,"SELECT","2025-06-24 03:00:00 UTC",1/1,0,LOG,00000,"statement: SELECT 1",,,,,,,,,"psql","client backend",0\n',
      events: [
        {
          instant: '2025-06-24T03:11:07.269Z',
          sourceIp: '192.0.2.10',
          userName: 'kim',
          eventAction: 'statement',
          eventProvider: 'client backend',
          'more.query_id': '0',
        },
      ],
    },
  ],
} satisfies TableFormat;
