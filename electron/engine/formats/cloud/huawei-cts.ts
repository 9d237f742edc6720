import type { RecordFormat } from '../format.ts';

export default {
  id: 'huawei-cts',
  version: 1,
  kind: 'records',
  title: 'Huawei Cloud Trace Service',
  source: 'Huawei Cloud, Cloud Trace Service User Guide, "Trace structure"',
  specificity: 0.99,
  mappable: false,
  rejectReason: 'No record of Huawei Cloud Trace Service: its marks are missing.',
  prefixed: false,
  envelopes: ['traces'],
  credentialKind: 'access-key',
  claims: [
    ['trace_name', 'trace_id'],
    ['trace_name', 'trace_rating'],
  ],
  time: ['time', 'record_time'],
  fields: {
    sourceIp: ['source_ip'],
    userName: ['user.name', 'user.user_name', 'user.id', 'user.principal_id'],
    credential: ['user.access_key_id'],
    userAgent: ['user_agent'],
    httpStatus: ['code'],
    eventAction: ['trace_name'],
    eventProvider: ['service_type'],
    message: ['message'],
  },
  outcomes: [
    { key: 'trace_rating', equals: 'normal', outcome: 'success' },
    { key: 'trace_rating', equals: 'warning', outcome: 'failure' },
    { key: 'trace_rating', equals: 'incident', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'what the service answers',
      text: '{"traces":[{"trace_name":"login","trace_rating":"warning","source_ip":"198.51.100.7","trace_type":"ConsoleAction","service_type":"IAM","trace_id":"t","time":1750734667866,"user":{"name":"kim","id":"u","access_key_id":"HST1"},"code":"401"}],"meta_data":{"count":1}}',
      events: [
        {
          instant: '2025-06-24T03:11:07.866Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          credential: 'HST1',
          eventAction: 'login',
          eventOutcome: 'failure',
          httpStatus: 401,
        },
      ],
    },
  ],
} satisfies RecordFormat;
