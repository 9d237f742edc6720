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
  version: 4,
  kind: 'records',
  title: 'Duo (authentication, administrators, activity, telephony, trust monitor)',
  source:
    'Duo Admin API, "Authentication Logs" (v2), "Administrator Logs", "Activity Logs", "Telephony Logs" (v2), "Trust Monitor"',
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
    ['telephony_id', 'context', 'ts'],
    ['sekey', 'surfaced_timestamp'],
  ],
  time: ['isotimestamp', 'timestamp', 'ts', 'surfaced_timestamp'],
  // Where an administrator came from, with what, and which address was tried.
  within: ['description', 'actor.details', 'target.details'].map((key) => ({ key, as: 'json' as const })),
  fields: {
    sourceIp: [
      'access_device.ip',
      'access_device.ip.address',
      'ip',
      'description.ip_address',
      'surfaced_auth.access_device.ip',
    ],
    userName: [
      'user.name',
      'username',
      'actor.name',
      'description.email',
      'phone',
      'surfaced_auth.user.name',
      'enabled_for.name',
    ],
    userAgent: ['access_device.browser', 'surfaced_auth.access_device.browser'],
    hostName: ['description.hostname'],
    eventAction: ['event_type', 'action', 'action.name', 'context', 'type', 'factor'],
    eventOutcome: ['result', 'outcome.result', 'surfaced_auth.result'],
    eventProvider: ['application.name', 'integration', 'eventtype', 'surfaced_auth.application.name'],
    message: ['reason', 'description.error', 'description', 'explanations.0.summary'],
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
      text: '{"eventtype":"admin_log","action":"admin_login_error","description":"{\\"ip_address\\": \\"198.51.100.7\\"}","isotimestamp":"2025-06-24T03:11:07+00:00","object":null,"timestamp":1750734667,"username":"kim"}\n{"eventtype":"admin_log","action":"admin_login_error","description":"{\\"ip_address\\": \\"198.51.100.8\\", \\"error\\": \\"SAML login is disabled\\", \\"email\\": \\"lee@example.com\\"}","isotimestamp":"2025-06-24T03:11:08+00:00","object":null,"timestamp":1750734668,"username":""}\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'admin_login_error',
          eventOutcome: 'failure',
          eventProvider: 'admin_log',
        },
        {
          sourceIp: '198.51.100.8',
          userName: 'lee@example.com',
          message: 'SAML login is disabled',
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
      title: 'a call for a log-in, and what the trust monitor found odd',
      text: '{"context":"authentication","credits":2,"phone":"+15550100","telephony_id":"6079","ts":"2025-06-24T03:11:07.573580+00:00","txid":"373b","type":"phone"}\n{"explanations":[{"summary":"lee has not logged in from this location recently.","type":"NEW_COUNTRY_CODE"}],"priority_event":true,"sekey":"SE1","state":"new","surfaced_auth":{"access_device":{"browser":"Chrome","ip":"198.51.100.9"},"application":{"name":"VPN"},"isotimestamp":"2025-06-24T03:00:00.092+00:00","result":"denied","txid":"4366","user":{"key":"DU6","name":"lee"}},"surfaced_timestamp":1750734668000,"type":"auth"}\n',
      events: [
        { instant: '2025-06-24T03:11:07.573580Z', userName: '+15550100', eventAction: 'authentication' },
        {
          instant: '2025-06-24T03:11:08Z',
          sourceIp: '198.51.100.9',
          userName: 'lee',
          eventAction: 'auth',
          eventOutcome: 'failure',
          eventProvider: 'VPN',
          message: 'lee has not logged in from this location recently.',
          'more.surfaced_auth.isotimestamp': '2025-06-24T03:00:00.092+00:00',
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
