import type { RecordFormat } from './format.ts';

const granted = {
  access_device: {
    browser: 'Chrome',
    hostname: null,
    ip: '198.51.100.7',
    location: {
      city: 'Seoul',
      country: 'KR',
    },
  },
  application: {
    key: 'DIY2',
    name: 'VPN',
  },
  auth_device: {
    ip: '192.0.2.9',
    name: 'phone',
  },
  event_type: 'authentication',
  factor: 'duo_push',
  isotimestamp: '2025-06-24T03:11:07.306147+00:00',
  reason: 'user_approved',
  result: 'success',
  timestamp: 1750734667,
  txid: '34021',
  user: {
    groups: [],
    key: 'DU3',
    name: 'dana',
  },
};
const fraud = {
  access_device: {
    browser: 'Chrome',
    hostname: null,
    ip: '198.51.100.7',
    location: {
      city: 'Seoul',
      country: 'KR',
    },
  },
  application: {
    key: 'DIY2',
    name: 'VPN',
  },
  auth_device: {
    ip: '192.0.2.9',
    name: 'phone',
  },
  event_type: 'authentication',
  factor: 'duo_push',
  isotimestamp: '2025-06-24T03:11:07.306147+00:00',
  reason: 'user_approved',
  result: 'fraud',
  timestamp: 1750734667,
  txid: '34021',
  user: {
    groups: [],
    key: 'DU3',
    name: 'dana',
  },
};

export default {
  id: 'duo',
  version: 2,
  kind: 'records',
  title: 'Duo authentication log',
  source: 'Duo Admin API, "Authentication Logs" (v2)',
  specificity: 0.985,
  mappable: false,
  rejectReason: 'No Duo authentication: txid with factor and result is missing.',
  prefixed: false,
  envelopes: ['authlogs'],
  claims: [
    ['txid', 'factor', 'result'],
    ['txid', 'access_device', 'user'],
    ['eventtype', 'action', 'isotimestamp', 'object'],
    ['eventtype', 'context', 'isotimestamp', 'phone'],
  ],
  time: ['isotimestamp', 'timestamp'],
  fields: {
    sourceIp: ['access_device.ip', 'ip'],
    userName: ['user.name', 'username', 'phone'],
    userAgent: ['access_device.browser'],
    eventAction: ['event_type', 'action', 'context', 'factor'],
    eventOutcome: ['result'],
    eventProvider: ['application.name', 'integration', 'eventtype'],
    message: ['reason', 'description'],
  },
  outcomes: [
    { key: 'result', equals: 'fraud', outcome: 'failure' },
    { key: 'action', equals: 'admin_login_error', outcome: 'failure' },
    { key: 'action', equals: 'admin_login', outcome: 'success' },
  ],
  samples: [
    {
      title: 'a page of the API',
      text: `${JSON.stringify({ stat: 'OK', response: { authlogs: [granted, fraud], metadata: {} } })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.306147Z',
          sourceIp: '198.51.100.7',
          userName: 'dana',
          eventOutcome: 'success',
          eventProvider: 'VPN',
          message: 'user_approved',
        },
        { eventOutcome: 'failure' },
      ],
    },
    {
      title: 'what administrators did',
      text: '{"eventtype":"admin_log","action":"admin_login_error","description":"{\\"ip_address\\": \\"198.51.100.7\\"}","isotimestamp":"2025-06-24T03:11:07+00:00","object":null,"timestamp":1750734667,"username":"kim"}\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          userName: 'kim',
          eventAction: 'admin_login_error',
          eventOutcome: 'failure',
          eventProvider: 'admin_log',
        },
      ],
    },
    {
      title: 'one a line',
      text: `${JSON.stringify(granted)}\n${JSON.stringify(fraud)}\n{"cut":\n`,
      events: [{ eventOutcome: 'success' }, { eventOutcome: 'failure' }],
      rejects: [3],
    },
  ],
} satisfies RecordFormat;
