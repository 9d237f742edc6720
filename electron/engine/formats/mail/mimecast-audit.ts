import type { RecordFormat } from '../format.ts';

export default {
  id: 'mimecast-audit',
  version: 1,
  kind: 'records',
  title: 'Mimecast audit events (log-ons, administration console)',
  source: 'Mimecast, "Get audit events"',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: ['data'],
  claims: [['auditType', 'eventInfo', 'eventTime']],
  rejectReason:
    'No record of what was done to the console of Mimecast: auditType, eventInfo and eventTime are missing.',
  time: ['eventTime'],
  fields: {
    userName: ['user'],
    eventAction: ['auditType'],
    eventProvider: ['category'],
    message: ['eventInfo'],
  },
  // Where somebody came from and how it ended, the event says in words.
  messages: 'syslog-auth',
  samples: [
    {
      title: 'log-ons that failed and succeeded, a rule that was changed',
      text: [
        '{"id":"e1","auditType":"Logon Authentication Failed","user":"kim@shop.example","eventTime":"2025-06-24T03:11:09+0000","eventInfo":"Failed authentication for kim@shop.example <Kim>, Date: 2025-06-24, Time: 03:11:09+0000, IP: 198.51.100.8, Application: Administration Console, Method: Cloud, Reason: Invalid Password","category":"authentication_logs"}',
        '{"id":"e2","auditType":"User Logged On","user":"lee@shop.example","eventTime":"2025-06-24T03:11:10+0000","eventInfo":"Successful authentication for lee@shop.example <Lee>, Date: 2025-06-24, Time: 03:11:10+0000, IP: 198.51.100.9, Application: Administration Console, Method: Cloud","category":"authentication_logs"}',
        '{"id":"e3","auditType":"Existing Policy Changed","user":"dana@shop.example","eventTime":"2025-06-24T03:11:11+0000","eventInfo":"Policy changed, Date: 2025-06-24, Time: 03:11:11+0000, IP: 198.51.100.10, Application: Administration Console","category":"policy_logs"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:09Z',
          sourceIp: '198.51.100.8',
          userName: 'kim@shop.example',
          eventAction: 'Logon Authentication Failed',
          eventOutcome: 'failure',
          'more.application': 'Administration Console',
        },
        { sourceIp: '198.51.100.9', userName: 'lee@shop.example', eventOutcome: 'success' },
        { sourceIp: '198.51.100.10', userName: 'dana@shop.example', eventAction: 'Existing Policy Changed' },
      ],
    },
  ],
} satisfies RecordFormat;
