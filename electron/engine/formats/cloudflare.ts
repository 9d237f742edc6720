import type { RecordFormat } from './format.ts';

const request = {
  ClientIP: '198.51.100.7',
  ClientRequestHost: 'shop.example',
  ClientRequestMethod: 'GET',
  ClientRequestURI: '/customers?page=2',
  ClientRequestUserAgent: 'curl/8',
  EdgeEndTimestamp: 1750734667123000000,
  EdgeStartTimestamp: '1750734667100000000',
  EdgeResponseBytes: 12480,
  EdgeResponseStatus: 403,
  RayID: '87a1b2c3d4e5f001',
};
const audit = {
  action: { result: true, type: 'token_create' },
  actor: { email: 'dana@shop.example', id: 'enl3', ip: '198.51.100.8', type: 'user' },
  id: '73fd39ed',
  when: '2025-06-24T03:11:09Z',
};
const gateway = {
  Action: 'block',
  Datetime: '2025-06-24T03:11:10Z',
  DeviceID: '083a8354',
  Email: 'dana@shop.example',
  HTTPMethod: 'GET',
  HTTPStatusCode: 302,
  PolicyID: '85063bec',
  SourceIP: '198.51.100.9',
  URL: 'https://drop.example/up',
  UserAgent: 'curl/8',
};

export default {
  id: 'cloudflare',
  version: 1,
  kind: 'records',
  title: 'Cloudflare logs (HTTP requests, firewall events, gateway, access requests, audit)',
  source:
    'Cloudflare, Logs, "Datasets": HTTP requests, Firewall events, Gateway HTTP/DNS/Network, Access requests, Audit logs; Audit Logs API',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'No Cloudflare record: the keys of none of its datasets are here.',
  prefixed: false,
  envelopes: ['result'],
  claims: [
    ['RayID', 'ClientIP'],
    ['RayID', 'EdgeStartTimestamp'],
    ['RayID', 'EdgeResponseStatus'],
    ['Datetime', 'PolicyID'],
    ['Datetime', 'DeviceID'],
    ['action.type', 'actor.type', 'when'],
    ['ActionType', 'ActorID', 'When'],
    ['RayID', 'Email', 'Action'],
  ],
  time: ['EdgeStartTimestamp', 'Datetime', 'When', 'when', 'CreatedAt', 'EdgeEndTimestamp'],
  fields: {
    sourceIp: ['ClientIP', 'SourceIP', 'actor.ip', 'ActorIP', 'IPAddress'],
    userName: ['actor.email', 'ActorEmail', 'Email', 'actor.id', 'ActorID', 'UserID'],
    userAgent: ['ClientRequestUserAgent', 'UserAgent'],
    httpMethod: ['ClientRequestMethod', 'HTTPMethod'],
    httpReferrer: ['ClientRequestReferer', 'Referer'],
    urlDomain: ['ClientRequestHost', 'HTTPHost', 'QueryName'],
    urlPath: ['ClientRequestURI', 'URL', 'ClientRequestPath'],
    httpStatus: ['EdgeResponseStatus', 'HTTPStatusCode'],
    responseBytes: ['EdgeResponseBytes'],
    eventAction: ['action.type', 'ActionType', 'Action', 'SecurityAction', 'WAFAction'],
    eventOutcome: ['action.result', 'ActionResult', 'Allowed'],
  },
  outcomes: [
    { key: 'Action', equals: 'block', outcome: 'failure' },
    { key: 'Action', equals: 'blocked', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'nanoseconds and seconds, audit, gateway, a line that is none',
      text: `${[request, { ...request, EdgeStartTimestamp: 1750734668 }, audit, gateway, { RayID: '1' }].map((one) => JSON.stringify(one)).join('\n')}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.100Z',
          sourceIp: '198.51.100.7',
          httpMethod: 'GET',
          urlDomain: 'shop.example',
          urlPath: '/customers',
          urlQuery: 'page=2',
          httpStatus: 403,
          eventOutcome: 'failure',
          responseBytes: 12480,
        },
        { instant: '2025-06-24T03:11:08Z' },
        {
          instant: '2025-06-24T03:11:09Z',
          sourceIp: '198.51.100.8',
          userName: 'dana@shop.example',
          eventAction: 'token_create',
          eventOutcome: 'success',
        },
        { sourceIp: '198.51.100.9', urlPath: 'https://drop.example/up', eventOutcome: 'failure' },
      ],
      rejects: [5],
    },
  ],
} satisfies RecordFormat;
