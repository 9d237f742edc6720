import type { RecordFormat } from '../format.ts';

export default {
  id: 'timesketch-json',
  version: 1,
  kind: 'records',
  title: 'Timesketch timeline (JSONL)',
  source: 'Timesketch documentation, "Create a timeline from JSON/JSONL/CSV file"',
  specificity: 0.96,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [
    ['message', 'datetime', 'timestamp_desc'],
    ['message', 'timestamp', 'timestamp_desc'],
  ],
  rejectReason: 'No record for Timesketch: message, datetime (or timestamp) and timestamp_desc are missing.',
  time: ['datetime', 'timestamp'],
  fields: {
    message: ['message'],
    eventAction: ['timestamp_desc'],
    eventProvider: ['data_type', 'parser', 'source_short'],
    hostName: ['computer_name', 'hostname'],
    userName: ['username', 'user'],
    sourceIp: ['ip_address', 'source_ip', 'src_ip'],
    userAgent: ['user_agent'],
  },
  samples: [
    {
      title: 'the time as text comes before the count, which may be anything',
      text: [
        '{"message": "A message","timestamp": 123456789,"datetime": "2025-06-24T03:11:07+00:00","timestamp_desc": "Write time","username": "dana"}',
        '{"message": "Another","timestamp": 1750734668123456,"timestamp_desc": "Access time"}',
        'torn off',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07Z', eventAction: 'Write time', userName: 'dana', 'more.timestamp': '123456789' },
        { instant: '2025-06-24T03:11:08.123456Z' },
      ],
      rejects: [3],
    },
  ],
} satisfies RecordFormat;
