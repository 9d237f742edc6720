import type { RecordFormat } from '../format.ts';

export default {
  id: 'mysql-audit',
  version: 1,
  kind: 'records',
  title: 'MySQL Enterprise Audit and Percona Audit Log, as JSON',
  source: 'MySQL 8.4 Reference Manual, 8.4.5.4 "Audit Log File Formats", JSON; Percona Server, audit_log_format=JSON',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  envelopes: [],
  wrapper: 'audit_record',
  claims: [
    ['timestamp', 'class', 'event', 'account.user'],
    ['timestamp', 'class', 'event', 'connection_id'],
    ['timestamp', 'class', 'event', 'login.user'],
    ['name', 'record', 'timestamp'],
  ],
  rejectReason: 'No record of an audit of MySQL: timestamp, class and event, or name and record, are missing.',
  time: ['timestamp'],
  fields: {
    sourceIp: ['login.ip', 'account.ip', 'ip'],
    userName: ['login.user', 'account.user', 'user'],
    eventAction: ['general_data.sql_command', 'table_access_data.sql_command', 'command_class', 'event', 'name'],
    hostName: ['server_id'],
    message: ['general_data.query', 'table_access_data.query', 'sqltext'],
  },
  outcomes: ['general_data.status', 'connection_data.status', 'status'].flatMap((key) => [
    { key, equals: '0', outcome: 'success' as const },
    { key, outcome: 'failure' as const },
  ]),
  samples: [
    {
      title: 'a log-in, a query, one refused; Percona',
      text: [
        '{"timestamp":"2025-06-24 03:11:07","id":0,"class":"connection","event":"connect","connection_id":7,"account":{"user":"kim","host":"pc7"},"login":{"user":"kim","os":"","ip":"198.51.100.7","proxy":""},"connection_data":{"status":0,"db":"shop"}}',
        '{"timestamp":"2025-06-24 03:11:08","id":1,"class":"general","event":"status","connection_id":7,"account":{"user":"kim","host":"pc7"},"login":{"user":"kim","ip":"198.51.100.7"},"general_data":{"command":"Query","sql_command":"select","query":"SELECT * FROM customers","status":0}}',
        '{"timestamp":"2025-06-24 03:11:09","id":2,"class":"connection","event":"connect","connection_id":8,"account":{"user":"root","host":""},"login":{"user":"root","ip":"198.51.100.9"},"connection_data":{"status":1045}}',
        '{"audit_record":{"name":"Query","record":"4707_2025-06-24T03:00:00","timestamp":"2025-06-24T03:11:10 UTC","command_class":"show_databases","connection_id":"37","status":0,"sqltext":"show databases","user":"lee","host":"pc8","ip":"198.51.100.10"}}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'connect',
          eventOutcome: 'success',
        },
        { eventAction: 'select', message: 'SELECT * FROM customers', eventOutcome: 'success' },
        { userName: 'root', sourceIp: '198.51.100.9', eventOutcome: 'failure' },
        { instant: '2025-06-24T03:11:10Z', userName: 'lee', sourceIp: '198.51.100.10', eventAction: 'show_databases' },
      ],
    },
  ],
} satisfies RecordFormat;
