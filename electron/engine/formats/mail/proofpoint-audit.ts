import type { RecordFormat } from '../format.ts';

export default {
  id: 'proofpoint-audit',
  version: 1,
  kind: 'records',
  title: 'Proofpoint on Demand audit log',
  source: 'Proofpoint on Demand, "Log API": audit feed',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [['audit.action', 'audit.user', 'guid', 'ts']],
  rejectReason: 'No record of the audit feed: audit with action and user, guid and ts are missing.',
  time: ['ts'],
  pairs: [{ list: 'audit.tags', name: 'name', value: ['value'] }],
  fields: {
    // The agent of the origin is the gateway that passed it on.
    sourceIp: ['audit.user.ipAddress'],
    userName: ['audit.user.email', 'audit.user.id'],
    eventAction: ['audit.action'],
    eventProvider: ['audit.resourceType'],
    message: ['audit.tags.eventDetails', 'audit.resourceName'],
  },
  samples: [
    {
      title: 'a log-in, a key that was made',
      text: [
        '{"audit":{"action":"login","level":"INFO","resourceType":"authorization","tags":[{"name":"eventSubCategory","value":"authorization"},{"name":"eventDetails","value":""}],"user":{"email":"kim@example.com","id":"a7","ipAddress":"198.51.100.7"}},"guid":"70","metadata":{"customerId":"c8","origin":{"data":{"agent":"192.0.2.1"}}},"ts":"2025-06-24T03:11:07.968838+0000"}',
        '{"audit":{"action":"create","level":"INFO","resourceName":"key1","resourceType":"config","tags":[{"name":"eventSubCategory","value":"apiKeys"},{"name":"eventDetails","value":"Create New API Key with name key1"}],"user":{"email":"lee@example.com","id":"b7","ipAddress":"198.51.100.8"}},"guid":"71","metadata":{"customerId":"c8","origin":{"data":{"agent":"192.0.2.1"}}},"ts":"2025-06-24T03:11:08.605152+0000"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.968838Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@example.com',
          eventAction: 'login',
          eventProvider: 'authorization',
        },
        { sourceIp: '198.51.100.8', userName: 'lee@example.com', message: 'Create New API Key with name key1' },
      ],
    },
  ],
} satisfies RecordFormat;
