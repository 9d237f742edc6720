import type { RecordFormat } from '../format.ts';
import { workspaceOutcomes } from '../messages/workspace-outcomes.ts';

/** The keys of parameters, whether the events of an activity stand in a list or alone. */
function among(...names: readonly string[]): string[] {
  return names.flatMap((name) => [`events.0.parameters.${name}`, `events.parameters.${name}`]);
}

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
  version: 3,
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
    // Meet and Chrome state the address of who took part, or of the browser, among the parameters.
    sourceIp: ['ipAddress', ...among('ip_address', 'REMOTE_IP')],
    // Who is of no organisation comes as a key that names no one.
    userName: ['actor.email', ...among('identifier'), 'actor.key', 'actor.profileId'],
    userAgent: among('USER_AGENT', 'user_agent'),
    urlPath: among('URL', 'TAB_URL'),
    hostName: among('DEVICE_NAME'),
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
      title: 'who took part in a meeting, and what a browser saw',
      text: `${[
        {
          ...login,
          ipAddress: undefined,
          id: { ...login.id, applicationName: 'meet' },
          actor: { callerType: 'KEY', key: 'HANGOUTS_EXTERNAL_OR_ANONYMOUS' },
          events: {
            type: 'call',
            name: 'call_ended',
            parameters: [
              { name: 'identifier', value: 'lee@example.com' },
              { name: 'ip_address', value: '198.51.100.9' },
            ],
          },
        },
        {
          ...login,
          ipAddress: undefined,
          id: { ...login.id, applicationName: 'chrome' },
          events: [
            {
              type: 'CONTENT_TRANSFER_TYPE',
              name: 'CONTENT_TRANSFER',
              parameters: [
                { name: 'CONTENT_NAME', value: 'customers.xlsx' },
                { name: 'DEVICE_NAME', value: 'PC7' },
                { name: 'LOCAL_IP', value: '192.0.2.4' },
                { name: 'REMOTE_IP', value: '198.51.100.7' },
                { name: 'URL', value: 'https://files.example.com/up?id=1' },
                { name: 'USER_AGENT', value: 'Mozilla/5.0' },
              ],
            },
          ],
        },
      ]
        .map((one) => JSON.stringify(one))
        .join('\n')}\n`,
      events: [
        { sourceIp: '198.51.100.9', userName: 'lee@example.com', 'more.actor.key': 'HANGOUTS_EXTERNAL_OR_ANONYMOUS' },
        {
          sourceIp: '198.51.100.7',
          userName: 'dana@shop.example',
          hostName: 'PC7',
          urlPath: 'https://files.example.com/up?id=1',
          userAgent: 'Mozilla/5.0',
          'more.events.0.parameters.CONTENT_NAME': 'customers.xlsx',
        },
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
