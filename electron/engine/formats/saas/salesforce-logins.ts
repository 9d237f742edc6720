import type { RecordFormat } from '../format.ts';

const login = {
  EventDate: '2025-06-24T03:11:07Z',
  EventIdentifier: '06af',
  CreatedDate: '2025-06-24T03:11:15Z',
  LoginKey: 'o3vh',
  SessionKey: null,
  LoginType: 'Application',
  LoginUrl: 'login.shop.example',
  Status: 'Success',
  SourceIp: '198.51.100.7',
  Username: 'kim@shop.example',
  UserId: '0056',
  HttpMethod: 'POST',
  Browser: 'Chrome',
};
const history = {
  attributes: { type: 'LoginHistory' },
  LoginTime: '2025-06-24T03:11:08.000+0000',
  UserId: '0057',
  SourceIp: '198.51.100.8',
  LoginType: 'Remote Access 2.0',
  LoginUrl: 'shop.example',
  Status: 'Failed: Missing Consumer Key Parameter',
};

export default {
  id: 'salesforce-logins',
  version: 1,
  kind: 'records',
  title: 'Salesforce log-ins (JSON)',
  source: 'Salesforce, Platform Events Developer Guide, LoginEvent; Object Reference, LoginHistory',
  specificity: 0.986,
  mappable: false,
  credentialKind: 'session',
  rejectReason: 'No Salesforce log-in: how it ended, with its kind and its time, is missing.',
  prefixed: false,
  zone: 'UTC',
  envelopes: ['records'],
  claims: [
    ['EventIdentifier', 'EventDate', 'LoginType', 'Status'],
    ['LoginTime', 'LoginType', 'Status', 'SourceIp'],
  ],
  time: ['EventDate', 'LoginTime'],
  fields: {
    sourceIp: ['SourceIp'],
    userName: ['Username', 'User.Username', 'UserId'],
    credential: ['SessionKey', 'LoginKey'],
    userAgent: ['Browser'],
    httpMethod: ['HttpMethod'],
    urlDomain: ['LoginUrl'],
    eventAction: ['LoginType'],
    message: ['Status'],
  },
  // Whatever else it says tells why it failed.
  outcomes: [
    { key: 'Status', equals: 'Success', outcome: 'success' },
    { key: 'Status', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a log-in, one that failed',
      text: `${JSON.stringify(login)}\n${JSON.stringify(history)}\n{"cut":\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@shop.example',
          credential: 'o3vh',
          eventAction: 'Application',
          eventOutcome: 'success',
          urlDomain: 'login.shop.example',
        },
        {
          instant: '2025-06-24T03:11:08Z',
          sourceIp: '198.51.100.8',
          userName: '0057',
          eventOutcome: 'failure',
          message: 'Failed: Missing Consumer Key Parameter',
        },
      ],
      rejects: [3],
    },
  ],
} satisfies RecordFormat;
