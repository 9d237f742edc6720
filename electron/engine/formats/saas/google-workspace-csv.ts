import type { TableFormat } from '../format.ts';
import { workspaceOutcomes } from '../messages/workspace-outcomes.ts';

export default {
  id: 'google-workspace-csv',
  version: 2,
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
    ...workspaceOutcomes([{ name: 'name', parameters: '' }]),
    { key: 'Event', equals: 'Failed Login', outcome: 'failure' },
    { key: 'Event', equals: 'Failed login', outcome: 'failure' },
    { key: 'Event', equals: 'Successful login', outcome: 'success' },
    { key: 'Event', equals: 'Successful Login', outcome: 'success' },
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
        'name,id.time,id.uniqueQualifier,id.applicationName,id.customerId,actor.email,actor.profileId,ipAddress,type,login_type,is_suspicious,login_challenge_status',
        'login_failure,2025-06-24T12:11:07+09:00,1,login,C1,kim@example.com,11,198.51.100.7,login,google_password,False,Challenge Passed.',
        'login_challenge,2025-06-24T12:11:08+09:00,2,login,C1,kim@example.com,11,198.51.100.7,login,google_password,,Challenge Failed.',
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
        { eventAction: 'login_challenge', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies TableFormat;
