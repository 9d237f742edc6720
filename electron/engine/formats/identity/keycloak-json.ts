import type { RecordFormat } from '../format.ts';

export default {
  id: 'keycloak-json',
  version: 1,
  kind: 'records',
  title: 'Keycloak events (JSON)',
  source: 'Keycloak, Admin REST API, EventRepresentation and AdminEventRepresentation',
  specificity: 0.99,
  mappable: false,
  rejectReason: 'No record of Keycloak: its marks are missing.',
  prefixed: false,
  envelopes: [],
  credentialKind: 'session',
  claims: [
    ['realmId', 'type', 'ipAddress'],
    ['realmId', 'type', 'clientId'],
    ['realmId', 'operationType', 'resourceType'],
  ],
  time: ['time'],
  fields: {
    sourceIp: ['ipAddress', 'authDetails.ipAddress'],
    userName: ['details.username', 'userId', 'authDetails.userId'],
    credential: ['sessionId', 'details.token_id', 'details.code_id'],
    eventAction: ['type', 'operationType'],
    eventProvider: ['clientId', 'authDetails.clientId'],
    urlPath: ['resourcePath'],
    message: ['error', 'details.reason'],
  },
  outcomes: [
    { key: 'error', outcome: 'failure' },
    { key: 'type', outcome: 'success' },
  ],
  samples: [
    {
      title: 'log-ins and what an administrator did',
      text: '[{"time":1750734667000,"type":"LOGIN_ERROR","realmId":"shop","clientId":"desk","userId":"f1","ipAddress":"198.51.100.7","error":"invalid_user_credentials","details":{"username":"kim"}},{"time":1750734668000,"type":"LOGIN","realmId":"shop","clientId":"desk","userId":"f1","sessionId":"s-1","ipAddress":"198.51.100.7","error":null,"details":{"username":"kim"}},{"time":1750734669000,"realmId":"shop","authDetails":{"userId":"u-1","ipAddress":"198.51.100.8"},"operationType":"CREATE","resourceType":"USER","resourcePath":"users/1"}]',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'LOGIN_ERROR',
          eventOutcome: 'failure',
        },
        { userName: 'kim', credential: 's-1', eventAction: 'LOGIN', eventOutcome: 'success' },
        { userName: 'u-1', sourceIp: '198.51.100.8', eventAction: 'CREATE', urlPath: 'users/1' },
      ],
    },
  ],
} satisfies RecordFormat;
