import type { RecordFormat } from '../format.ts';
import { workspaceOutcomes } from '../messages/workspace-outcomes.ts';

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

/** What was asked of someone at the log-in, what was done to a message in a group, and an access that was not granted. */
const ended = [
  {
    type: 'login',
    name: 'login_challenge',
    parameters: [{ name: 'login_challenge_status', value: 'Challenge Passed.' }],
  },
  {
    type: 'login',
    name: 'login_failure',
    parameters: [{ name: 'login_challenge_status', value: 'Challenge Passed.' }],
  },
  {
    type: 'login',
    name: 'login_verification',
    parameters: [{ name: 'login_challenge_status', value: 'incorrect_answer_entered' }],
  },
  { type: 'moderator_action', name: 'moderate_message', parameters: [{ name: 'status', value: 'failed' }] },
  { type: 'moderator_action', name: 'moderate_message', parameters: [{ name: 'status', value: 'succeeded' }] },
  { type: 'CONTEXT_AWARE_ACCESS_USER_EVENT', name: 'ACCESS_DENY_EVENT' },
  { type: 'login', name: 'logout', parameters: [{ name: 'login_type', value: 'google_password' }] },
];

export default {
  id: 'google-workspace',
  version: 2,
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
  outcomes: workspaceOutcomes([
    { name: 'events.0.name', parameters: 'events.0.parameters.' },
    { name: 'events.name', parameters: 'events.parameters.' },
  ]),
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
      title: 'how an activity ended, by its name or else by its parameters',
      text: `${ended.map((event, at) => JSON.stringify({ ...login, events: at % 2 ? event : [event] })).join('\n')}\n`,
      events: [
        { eventAction: 'login_challenge', eventOutcome: 'success' },
        { eventAction: 'login_failure', eventOutcome: 'failure' },
        { eventAction: 'login_verification', eventOutcome: 'failure' },
        { eventAction: 'moderate_message', eventOutcome: 'failure' },
        { eventAction: 'moderate_message', eventOutcome: 'success' },
        { eventAction: 'ACCESS_DENY_EVENT', eventOutcome: 'failure' },
        { eventAction: 'logout' },
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
