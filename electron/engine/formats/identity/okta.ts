import type { RecordFormat } from '../format.ts';

const record = {
  actor: { alternateId: 'dana@shop.example', displayName: 'Dana', id: '00u1', type: 'User' },
  authenticationContext: { externalSessionId: '102nZHzd6OHSfGG51vsoc22gw' },
  client: { ipAddress: '198.51.100.7', userAgent: { browser: 'FIREFOX', rawUserAgent: 'Mozilla/5.0' } },
  debugContext: { debugData: { requestUri: '/api/v1/authn', url: '/api/v1/authn?' } },
  displayMessage: 'User login to Okta',
  eventType: 'user.session.start',
  outcome: { reason: null, result: 'SUCCESS' },
  published: '2025-06-24T03:11:07.843Z',
  target: null,
  uuid: '3aeede38',
};

export default {
  id: 'okta',
  version: 1,
  kind: 'records',
  title: 'Okta System Log',
  source: 'Okta, System Log API, LogEvent',
  specificity: 0.99,
  mappable: false,
  credentialKind: 'session',
  rejectReason: 'No Okta event: eventType, published and actor are missing.',
  prefixed: false,
  envelopes: ['value', 'events'],
  claims: [
    ['eventType', 'published', 'actor'],
    ['eventType', 'published', 'uuid'],
  ],
  time: ['published'],
  fields: {
    sourceIp: ['client.ipAddress', 'request.ipChain.0.ip'],
    userName: ['actor.alternateId', 'actor.displayName', 'actor.id'],
    credential: ['authenticationContext.externalSessionId', 'authenticationContext.rootSessionId'],
    userAgent: ['client.userAgent.rawUserAgent'],
    eventAction: ['eventType'],
    eventOutcome: ['outcome.result'],
    urlPath: ['debugContext.debugData.url', 'debugContext.debugData.requestUri'],
    message: ['displayMessage'],
  },
  samples: [
    {
      title: 'a login, a refusal and a line that is none',
      text: `${JSON.stringify(record)}\n${JSON.stringify({ ...record, outcome: { result: 'DENY' } })}\n{"cut":\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.843Z',
          sourceIp: '198.51.100.7',
          userName: 'dana@shop.example',
          credential: '102nZHzd6OHSfGG51vsoc22gw',
          userAgent: 'Mozilla/5.0',
          eventAction: 'user.session.start',
          eventOutcome: 'success',
          message: 'User login to Okta',
          urlPath: '/api/v1/authn',
        },
        { eventOutcome: 'failure' },
      ],
      rejects: [3],
    },
  ],
} satisfies RecordFormat;
