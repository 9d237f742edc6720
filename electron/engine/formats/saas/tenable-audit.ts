import type { RecordFormat } from '../format.ts';

export default {
  id: 'tenable-audit',
  version: 1,
  kind: 'records',
  title: 'Tenable audit log',
  source: 'Tenable Vulnerability Management API, "View audit log events"',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  envelopes: ['events'],
  claims: [['action', 'crud', 'is_failure', 'received']],
  rejectReason: 'No event of the audit log: action, crud, is_failure and received are missing.',
  time: ['received'],
  pairs: [{ list: 'fields', name: 'key', value: ['value'] }],
  fields: {
    sourceIp: ['fields.X-Forwarded-For'],
    userName: ['actor.name', 'target.name'],
    eventAction: ['action'],
    eventProvider: ['target.type'],
    message: ['description', 'fields.message'],
  },
  outcomes: [
    { key: 'is_failure', equals: 'true', outcome: 'failure' },
    { key: 'is_failure', equals: 'false', outcome: 'success' },
  ],
  samples: [
    {
      title: 'a log-in that failed, a session',
      text: [
        '{"id":"a4","action":"user.authenticate.password","crud":"u","is_failure":true,"received":"2025-06-24T03:11:07Z","description":null,"actor":{"id":"da","name":"kim@example.com"},"is_anonymous":null,"target":{"id":"da","name":"kim@example.com","type":"User"},"fields":[{"key":"message","value":"Invalid credentials."},{"key":"X-Forwarded-For","value":"198.51.100.7, 192.0.2.57"}]}',
        '{"id":"9e","action":"session.create","crud":"c","is_failure":false,"received":"2025-06-24T03:11:08Z","description":null,"actor":{"id":null,"name":null},"is_anonymous":true,"target":{"id":"b5","name":"lee@example.com","type":"User"},"fields":[{"key":"X-Access-Type","value":"Created by username"}]}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@example.com',
          eventAction: 'user.authenticate.password',
          eventOutcome: 'failure',
          message: 'Invalid credentials.',
        },
        { userName: 'lee@example.com', eventOutcome: 'success' },
      ],
    },
  ],
} satisfies RecordFormat;
