import type { TableFormat } from '../format.ts';

export default {
  id: 'bitwarden-csv',
  version: 1,
  kind: 'table',
  title: 'Bitwarden event logs (CSV of the web vault)',
  source: 'https://bitwarden.com/help/event-logs/, "Export events"',
  specificity: 0.98,
  mappable: false,
  zone: 'UTC',
  delimiters: [','],
  claims: [['message', 'appName', 'userId', 'userEmail', 'date', 'ip', 'type']],
  time: ['date'],
  fields: {
    sourceIp: ['ip'],
    userName: ['userEmail', 'userName', 'userId'],
    userAgent: ['appName'],
    eventAction: ['type'],
    message: ['message'],
  },
  outcomes: [
    { key: 'type', equals: '1000', outcome: 'success' },
    { key: 'type', equals: '1005', outcome: 'failure' },
    { key: 'type', equals: '1006', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a login, one that failed, an export',
      text: [
        'message,appIcon,appName,userId,userName,userEmail,date,ip,type,installationId',
        'Logged in.,bwi-globe,Web vault - Chrome,u-9,Kim,kim@example.com,2025-06-24T03:11:07.1233333Z,198.51.100.7,1000,',
        'Login attempt failed with incorrect password.,bwi-globe,Web vault - Chrome,u-9,Kim,kim@example.com,2025-06-24T03:11:08.1233333Z,198.51.100.7,1005,',
        'Exported organization vault.,bwi-globe,Web vault - Chrome,u-9,Kim,kim@example.com,2025-06-24T03:12:07.1233333Z,198.51.100.7,1602,',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123333Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@example.com',
          userAgent: 'Web vault - Chrome',
          eventAction: '1000',
          eventOutcome: 'success',
          message: 'Logged in.',
        },
        { eventOutcome: 'failure' },
        { eventAction: '1602', message: 'Exported organization vault.' },
      ],
    },
  ],
} satisfies TableFormat;
