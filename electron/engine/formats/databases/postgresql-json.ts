import type { RecordFormat } from '../format.ts';

const log = {
  timestamp: '2025-06-24 03:11:07.123 UTC',
  user: 'dana',
  dbname: 'customers',
  pid: 600,
  remote_host: '192.0.2.7',
  session_id: '6383b33a.258',
  error_severity: 'FATAL',
  state_code: '28P01',
  message: 'password authentication failed for user "dana"',
};

export default {
  id: 'postgresql-json',
  version: 1,
  kind: 'records',
  title: 'PostgreSQL jsonlog, and the same inside CloudNativePG records',
  source: 'PostgreSQL 17 documentation, 19.8.5 "Using JSON-Format Log Output"; CloudNativePG documentation, "Logging"',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [
    ['timestamp', 'error_severity', 'pid'],
    ['timestamp', 'error_severity', 'backend_type'],
    ['record.log_time', 'record.error_severity'],
    ['ts', 'msg', 'logging_pod'],
  ],
  messages: 'postgresql',
  rejectReason: 'No PostgreSQL record: timestamp and error_severity are missing.',
  time: ['record.log_time', 'timestamp', 'ts'],
  fields: {
    userName: ['user', 'record.user_name'],
    sourceIp: ['remote_host', 'record.connection_from'],
    message: ['message', 'record.message', 'msg'],
    hostName: ['logging_pod'],
    eventProvider: ['backend_type', 'record.backend_type', 'logger'],
    eventAction: ['ps', 'record.command_tag'],
  },
  outcomes: [
    { key: 'error_severity', equals: 'FATAL', outcome: 'failure' },
    { key: 'error_severity', equals: 'ERROR', outcome: 'failure' },
    { key: 'record.error_severity', equals: 'FATAL', outcome: 'failure' },
    { key: 'record.error_severity', equals: 'ERROR', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a refused log-in, a record of an operator in Kubernetes, a line that is none',
      text: [
        JSON.stringify(log),
        JSON.stringify({
          level: 'info',
          ts: 1750734667.5,
          logger: 'postgres',
          msg: 'record',
          logging_pod: 'pg-1',
          record: {
            log_time: '2025-06-24 03:11:07.456 UTC',
            user_name: 'kim',
            connection_from: '192.0.2.8:5000',
            error_severity: 'LOG',
            message: 'connection authorized: user=kim database=customers',
          },
        }),
        'torn off',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          userName: 'dana',
          sourceIp: '192.0.2.7',
          eventAction: 'login-failed',
          eventOutcome: 'failure',
          'more.dbname': 'customers',
        },
        {
          instant: '2025-06-24T03:11:07.456Z',
          userName: 'kim',
          sourceIp: '192.0.2.8',
          eventAction: 'login',
          hostName: 'pg-1',
        },
      ],
      rejects: [3],
    },
  ],
} satisfies RecordFormat;
