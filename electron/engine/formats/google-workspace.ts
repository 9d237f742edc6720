import type { RecordFormat } from './format.ts';

const login = {
  kind: 'admin#reports#activity',
  id: { time: '2025-06-24T03:11:07.000Z', uniqueQualifier: '1', applicationName: 'login', customerId: 'C1' },
  actor: { callerType: 'USER', email: 'dana@shop.example', profileId: '1' },
  ipAddress: '198.51.100.7',
  events: [
    {
      type: 'login',
      name: 'login_failure',
      parameters: [
        { name: 'login_type', value: 'google_password' },
        { name: 'is_suspicious', boolValue: false },
      ],
    },
  ],
};
const drive = {
  ...login,
  id: { ...login.id, applicationName: 'drive' },
  events: { type: 'access', name: 'download', parameters: [{ name: 'doc_title', value: 'customers.xlsx' }] },
};

export default {
  id: 'google-workspace',
  version: 1,
  kind: 'records',
  title: 'Google Workspace activity (admin, login, drive, token and other reports)',
  source: 'Google Admin SDK, Reports API, Activities resource',
  specificity: 0.99,
  mappable: false,
  rejectReason: 'No Google Workspace activity: id.applicationName with actor or events is missing.',
  prefixed: false,
  envelopes: ['items'],
  claims: [
    ['id.applicationName', 'actor'],
    ['id.applicationName', 'events'],
  ],
  pairs: [
    { list: 'events.0.parameters', name: 'name', value: ['value', 'boolValue', 'intValue', 'multiValue.0'] },
    { list: 'events.parameters', name: 'name', value: ['value', 'boolValue', 'intValue', 'multiValue.0'] },
  ],
  time: ['id.time'],
  fields: {
    sourceIp: ['ipAddress'],
    userName: ['actor.email', 'actor.key', 'actor.profileId'],
    eventAction: ['events.0.name', 'events.name'],
    eventProvider: ['id.applicationName'],
  },
  outcomes: [
    { key: 'events.0.name', equals: 'login_failure', outcome: 'failure' },
    { key: 'events.name', equals: 'login_failure', outcome: 'failure' },
    { key: 'events.0.name', equals: 'login_success', outcome: 'success' },
    { key: 'events.name', equals: 'login_success', outcome: 'success' },
  ],
  samples: [
    {
      title: 'a list as the API gives it',
      text: `${JSON.stringify({ kind: 'admin#reports#activities', etag: 'x', items: [login, drive] }, null, 1)}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'dana@shop.example',
          eventAction: 'login_failure',
          eventOutcome: 'failure',
          eventProvider: 'login',
          'more.events.0.parameters.login_type': 'google_password',
        },
        { eventAction: 'download', 'more.events.parameters.doc_title': 'customers.xlsx' },
      ],
    },
    {
      title: 'one activity a line, and a line that is none',
      text: `${JSON.stringify(login)}\n${JSON.stringify(drive)}\n{"kind":"admin#reports#activity"}\n`,
      events: [{ userName: 'dana@shop.example' }, { eventProvider: 'drive' }],
      rejects: [3],
    },
  ],
} satisfies RecordFormat;
