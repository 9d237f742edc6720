import type { TableFormat } from '../format.ts';

export default {
  id: 'mssql-audit',
  version: 2,
  kind: 'table',
  title: 'SQL Server Audit (table of sys.fn_get_audit_file)',
  source: 'Microsoft, "sys.fn_get_audit_file (Transact-SQL)", table returned',
  specificity: 0.985,
  mappable: true,
  zone: 'UTC',
  delimiters: [',', '\t', ';', '|'],
  absent: ['NULL'],
  claims: [['event_time', 'action_id', 'server_principal_name']],
  time: ['event_time'],
  fields: {
    userName: ['session_server_principal_name', 'server_principal_name'],
    sourceIp: ['client_ip'],
    eventAction: ['action_name', 'action_id'],
    hostName: ['server_instance_name'],
    processName: ['application_name'],
    message: ['statement'],
    urlPath: ['object_name'],
  },
  outcomes: [
    { key: 'succeeded', equals: '1', outcome: 'success' },
    { key: 'succeeded', equals: 'true', outcome: 'success' },
    { key: 'succeeded', equals: 'True', outcome: 'success' },
    { key: 'succeeded', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a log-in, one refused, a table read',
      text: [
        'event_time,sequence_number,action_id,succeeded,server_principal_name,client_ip,database_name,object_name,statement',
        '2025-06-24 03:11:07.1234567,1,LGIS,1,kim,198.51.100.7,master,NULL,NULL',
        '2025-06-24 03:11:08.1234567,1,LGIF,0,sa,198.51.100.9,NULL,NULL,NULL',
        '2025-06-24 03:11:09.1234567,1,SL,1,kim,198.51.100.7,shop,customers,SELECT * FROM customers',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          userName: 'kim',
          sourceIp: '198.51.100.7',
          eventAction: 'LGIS',
          eventOutcome: 'success',
        },
        { userName: 'sa', eventOutcome: 'failure' },
        { urlPath: 'customers', message: 'SELECT * FROM customers' },
      ],
    },
  ],
} satisfies TableFormat;
