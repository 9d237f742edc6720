import type { RecordFormat } from '../format.ts';

export default {
  id: 'vercel',
  version: 1,
  kind: 'records',
  title: 'Vercel (log drains)',
  source: 'Vercel documentation, "Log Drains Reference", JSON',
  specificity: 0.97,
  mappable: false,
  rejectReason: 'No record of Vercel: its marks are missing.',
  prefixed: false,
  envelopes: [],
  claims: [
    ['deploymentId', 'projectId', 'source', 'host'],
    ['deploymentId', 'proxy'],
  ],
  time: ['proxy.timestamp', 'timestamp', 'timestampInMs'],
  fields: {
    sourceIp: ['proxy.clientIp'],
    userAgent: ['proxy.userAgent.0', 'proxy.userAgent'],
    httpMethod: ['proxy.method'],
    httpReferrer: ['proxy.referer'],
    httpStatus: ['proxy.statusCode', 'statusCode'],
    urlDomain: ['proxy.host', 'host'],
    urlPath: ['proxy.path', 'path'],
    eventAction: ['type'],
    eventProvider: ['source'],
    message: ['message'],
  },
  outcomes: [],
  samples: [
    {
      title: 'a request and what a function wrote',
      text: [
        '{"id":"1","deploymentId":"dpl_2","source":"lambda","host":"shop.example","timestamp":1750734667330,"projectId":"p","path":"api/index.js","statusCode":200,"proxy":{"timestamp":1750734667172,"method":"GET","host":"shop.example","path":"/api/users?page=1","userAgent":["Mozilla/5.0"],"statusCode":404,"clientIp":"198.51.100.7"}}',
        '{"id":"2","deploymentId":"dpl_2","source":"build","host":"shop.example","timestamp":1750734668000,"projectId":"p","type":"stdout","message":"Build completed"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.172Z',
          sourceIp: '198.51.100.7',
          urlPath: '/api/users',
          urlQuery: 'page=1',
          httpStatus: 404,
          userAgent: 'Mozilla/5.0',
          eventOutcome: 'failure',
        },
        { instant: '2025-06-24T03:11:08Z', message: 'Build completed', eventAction: 'stdout' },
      ],
    },
  ],
} satisfies RecordFormat;
