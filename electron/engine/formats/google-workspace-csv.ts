import type { TableFormat } from './format.ts';

export default {
  id: 'google-workspace-csv',
  version: 1,
  kind: 'table',
  title: 'Google Workspace activity (CSV of the Admin console or of GAM)',
  source:
    'https://support.google.com/a/answer/11480192 (audit and investigation page, export); https://github.com/GAM-team/GAM/wiki/Reports',
  specificity: 0.98,
  mappable: false,
  delimiters: [','],
  claims: [
    ['Event', 'Description', 'Date', 'IP address', 'Actor', 'Login type'],
    ['Date', 'Document ID', 'Title', 'Event', 'Actor', 'IP address'],
    ['Event Name', 'Event Description', 'Admin', 'Date', 'IP Address'],
    ['Event', 'Description', 'Actor', 'Date', 'IP address', 'Setting name'],
    ['Application name', 'Event', 'Actor', 'Date', 'Client ID'],
    ['id.applicationName', 'id.time', 'actor.email', 'name'],
  ],
  time: ['id.time', 'Date'],
  fields: {
    sourceIp: ['ipAddress', 'IP address'],
    userName: ['actor.email', 'Actor', 'Admin', 'actor.key', 'actor.profileId', 'User'],
    credential: ['Client ID', 'client_id'],
    eventAction: ['name', 'Event', 'Event Name'],
    eventProvider: ['id.applicationName', 'Application name'],
    message: ['Description', 'Event Description'],
  },
  outcomes: [
    ...['login_failure', 'Failed Login', 'Failed login'].flatMap((equals) =>
      ['name', 'Event'].map((key) => ({ key, equals, outcome: 'failure' as const })),
    ),
    ...['login_success', 'Successful login', 'Successful Login'].flatMap((equals) =>
      ['name', 'Event'].map((key) => ({ key, equals, outcome: 'success' as const })),
    ),
  ],
  samples: [
    {
      title: 'logins, of the console',
      text: [
        'Event,Description,Date,IP address,Actor,Login type,Affected email address',
        'Failed Login,kim@example.com failed to log in,2025-06-24T12:11:07+09:00,198.51.100.7,kim@example.com,Google Password,',
        'Successful login,kim@example.com logged in,2025-06-24T12:12:07+09:00,2001:db8::7,kim@example.com,Google Password,',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@example.com',
          eventAction: 'Failed Login',
          eventOutcome: 'failure',
          message: 'kim@example.com failed to log in',
        },
        { sourceIp: '2001:db8::7', eventOutcome: 'success' },
      ],
    },
    {
      title: 'what an administrator did, in words of time',
      text: [
        'Event Name,Event Description,Admin,Date,IP Address',
        'User Password Change,Password changed for lee@example.com,kim@example.com,"June 24, 2025 at 12:11:07 PM GMT+9",198.51.100.7',
        '',
      ].join('\n'),
      events: [{ instant: '2025-06-24T03:11:07Z', userName: 'kim@example.com', eventAction: 'User Password Change' }],
    },
    {
      title: 'a report of GAM',
      text: [
        'name,id.time,id.uniqueQualifier,id.applicationName,id.customerId,actor.email,actor.profileId,ipAddress,type,login_type,is_suspicious',
        'login_failure,2025-06-24T12:11:07+09:00,1,login,C1,kim@example.com,11,198.51.100.7,login,google_password,False',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          eventAction: 'login_failure',
          eventOutcome: 'failure',
          eventProvider: 'login',
          'more.login_type': 'google_password',
        },
      ],
    },
  ],
} satisfies TableFormat;
