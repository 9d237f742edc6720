import type { RecordFormat } from '../format.ts';

const refused = {
  service: 'sso',
  event_type: 'sso_auth',
  timestamp: '2025-06-24T03:11:07.123Z',
  id: '60',
  organization: '5f',
  success: false,
  client_ip: '198.51.100.7',
  initiated_by: {
    id: '61',
    type: 'user',
    username: 'dana',
  },
  useragent: {
    name: 'Chrome',
    os: 'Windows',
  },
  geoip: {
    country_code: 'KR',
  },
  error_message: 'denied',
  '@version': '1',
};
const granted = {
  service: 'sso',
  event_type: 'sso_auth',
  timestamp: '2025-06-24T03:11:07.123Z',
  id: '60',
  organization: '5f',
  success: true,
  client_ip: '198.51.100.7',
  initiated_by: {
    id: '61',
    type: 'user',
    username: 'dana',
  },
  useragent: {
    name: 'Chrome',
    os: 'Windows',
  },
  geoip: {
    country_code: 'KR',
  },
  error_message: 'denied',
  '@version': '1',
};

export default {
  id: 'jumpcloud',
  version: 1,
  kind: 'records',
  title: 'JumpCloud Directory Insights',
  source: 'JumpCloud, Directory Insights API, event fields by service',
  specificity: 0.985,
  mappable: false,
  rejectReason: 'No JumpCloud event: event_type with initiated_by and service is missing.',
  prefixed: false,
  envelopes: ['results'],
  claims: [
    ['initiated_by', 'event_type', 'service'],
    ['initiated_by', 'event_type', 'organization'],
    ['event_type', 'organization', 'client_ip'],
  ],
  time: ['timestamp', 'server_timestamp', 'system_timestamp'],
  fields: {
    sourceIp: ['client_ip', 'src_ip'],
    userName: ['initiated_by.username', 'initiated_by.email', 'username'],
    userAgent: ['useragent.name'],
    hostName: ['system.hostname'],
    processName: ['process_name'],
    eventAction: ['event_type'],
    eventOutcome: ['success'],
    eventProvider: ['service'],
    message: ['error_message', 'message'],
  },
  samples: [
    {
      title: 'one a line',
      text: `${JSON.stringify(refused)}\n${JSON.stringify(granted)}\n{"cut":\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          userName: 'dana',
          eventAction: 'sso_auth',
          eventOutcome: 'failure',
          eventProvider: 'sso',
        },
        { eventOutcome: 'success' },
      ],
      rejects: [3],
    },
  ],
} satisfies RecordFormat;
