import type { RecordFormat } from '../format.ts';

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
  version: 2,
  kind: 'records',
  title: 'ForgeRock identity audit events (access, authentication, activity) and debug logs',
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
    ['payload.logger', 'payload.thread', 'payload.context'],
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
    eventOutcome: ['payload.result', 'payload.response.status', 'payload.status'],
    eventProvider: ['payload.component', 'payload.logger'],
    message: ['payload.message', 'payload.operation'],
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
    {
      title: 'a change to an account, what the server says of itself',
      text: [
        '{"payload":{"_id":"3","eventName":"activity","message":"","objectId":"managed/user/7","operation":"PATCH","passwordChanged":true,"runAs":"u-8","status":"SUCCESS","timestamp":"2025-06-24T03:11:09.523Z","topic":"activity","userId":"u-8"},"timestamp":"2025-06-24T03:11:09.6Z","type":"application/json","source":"idm-activity"}',
        '{"payload":{"context":"default","level":"DEBUG","logger":"org.example.Pool","message":"Connection attempt failed","thread":"t","timestamp":"2025-06-24T03:11:10.845Z","transactionId":null},"timestamp":"2025-06-24T03:11:10.9Z","type":"application/json","source":"am-core"}',
        '',
      ].join('\n'),
      events: [
        { userName: 'u-8', eventAction: 'activity', eventOutcome: 'success', message: 'PATCH' },
        {
          instant: '2025-06-24T03:11:10.845Z',
          message: 'Connection attempt failed',
          eventProvider: 'org.example.Pool',
        },
      ],
    },
  ],
} satisfies RecordFormat;
