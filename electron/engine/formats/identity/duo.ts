import type { RecordFormat } from '../format.ts';

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
  version: 3,
  kind: 'records',
  title: 'Duo (authentication, administrators, activity, telephony)',
  source: 'Duo Admin API, "Authentication Logs" (v2), "Administrator Logs", "Activity Logs"',
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
    ['action', 'isotimestamp', 'object', 'username'],
    ['activity_id', 'akey', 'actor.name'],
  ],
  time: ['isotimestamp', 'timestamp', 'ts'],
  fields: {
    sourceIp: ['access_device.ip', 'access_device.ip.address', 'ip'],
    userName: ['user.name', 'username', 'actor.name', 'phone'],
    userAgent: ['access_device.browser'],
    eventAction: ['event_type', 'action', 'action.name', 'context', 'factor'],
    eventOutcome: ['result', 'outcome.result'],
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
      title: 'what people and administrators changed, as the activity log has it',
      text: '{"access_device":{"browser":"Chrome","ip":{"address":"198.51.100.8"}},"action":{"details":null,"name":"webauthncredential_create"},"activity_id":"720b8360","actor":{"key":"DU6","name":"lee","type":"user"},"akey":"DA","application":{"name":"VPN"},"outcome":{"result":"FAILURE"},"target":{"name":"WA","type":"webauthn_credential"},"ts":"2025-06-24T03:11:08.591015+00:00"}\n',
      events: [
        {
          instant: '2025-06-24T03:11:08.591015Z',
          sourceIp: '198.51.100.8',
          userName: 'lee',
          eventAction: 'webauthncredential_create',
          eventOutcome: 'failure',
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
