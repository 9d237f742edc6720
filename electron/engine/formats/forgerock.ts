import type { RecordFormat } from './format.ts';

const login = {
  payload: {
    _id: '1',
    component: 'Authentication',
    entries: [
      {
        info: {
          authIndex: 'module_instance',
          ipAddress: '198.51.100.7',
        },
        moduleId: 'Application',
      },
    ],
    eventName: 'AM-LOGIN-COMPLETED',
    principal: ['dana'],
    realm: '/',
    result: 'SUCCESSFUL',
    timestamp: '2025-06-24T03:11:07.253Z',
    topic: 'authentication',
    trackingIds: ['t-1'],
    transactionId: 'x/0',
    userId: 'id=dana,ou=user,ou=am-config',
  },
  timestamp: '2025-06-24T03:11:07.25338364Z',
  type: 'application/json',
};
const access = {
  payload: {
    _id: '2',
    client: {
      ip: '198.51.100.8',
      port: 1,
    },
    component: 'OAuth',
    eventName: 'AM-ACCESS-OUTCOME',
    http: {
      request: {
        method: 'POST',
        path: 'https://id.example/am/oauth2/access_token',
        headers: {
          'user-agent': ['curl/8'],
        },
      },
    },
    response: {
      status: 'FAILED',
      statusCode: '401',
    },
    timestamp: '2025-06-24T03:11:08.253Z',
    topic: 'access',
  },
  timestamp: '2025-06-24T03:11:08.3Z',
  type: 'application/json',
};

export default {
  id: 'forgerock',
  version: 1,
  kind: 'records',
  title: 'ForgeRock identity audit events (access, authentication, activity)',
  source: 'ForgeRock Identity Cloud, "Get audit and debug logs"; AM audit event schema',
  specificity: 0.985,
  mappable: false,
  credentialKind: 'session',
  rejectReason: 'No ForgeRock audit event: payload with eventName and topic is missing.',
  prefixed: false,
  envelopes: ['result'],
  claims: [
    ['payload.eventName', 'payload.topic'],
    ['payload._id', 'payload.transactionId'],
  ],
  time: ['payload.timestamp', 'timestamp'],
  fields: {
    sourceIp: ['payload.client.ip', 'payload.entries.0.info.ipAddress'],
    userName: ['payload.userId', 'payload.principal.0', 'payload.runAs'],
    credential: ['payload.trackingIds.0'],
    userAgent: ['payload.http.request.headers.user-agent.0'],
    httpMethod: ['payload.http.request.method'],
    urlPath: ['payload.http.request.path'],
    httpStatus: ['payload.response.statusCode'],
    eventAction: ['payload.eventName'],
    eventOutcome: ['payload.result', 'payload.response.status'],
    eventProvider: ['payload.component'],
  },
  samples: [
    {
      title: 'one a line',
      text: `${JSON.stringify(login)}\n${JSON.stringify(access)}\n{"cut":\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.253Z',
          sourceIp: '198.51.100.7',
          userName: 'id=dana,ou=user,ou=am-config',
          eventAction: 'AM-LOGIN-COMPLETED',
          eventOutcome: 'success',
          credential: 't-1',
        },
        { sourceIp: '198.51.100.8', eventOutcome: 'failure', userAgent: 'curl/8' },
      ],
      rejects: [3],
    },
  ],
} satisfies RecordFormat;
