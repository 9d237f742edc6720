import type { TableFormat } from '../format.ts';

export default {
  id: 'nas-csv',
  version: 1,
  kind: 'table',
  title: 'Logs of network storage as tables (Synology Log Center, QNAP system connection logs)',
  source: 'Synology Knowledge Center, "Log Center", export as CSV; QNAP QTS, "System Logs", export as CSV',
  specificity: 0.98,
  mappable: true,
  delimiters: [','],
  claims: [
    ['Level', 'Log', 'Time', 'User', 'Event'],
    ['Type', 'Date', 'Time', 'Users', 'Source IP', 'Connection type', 'Accessed resources', 'Action'],
    ['Severity Level', 'Date', 'Time', 'User', 'Source IP', 'Connection Type', 'Accessed Resources', 'Action'],
  ],
  time: ['Date + Time', 'Time'],
  absent: ['---', '--', '-'],
  fields: {
    sourceIp: ['Source IP', 'IP'],
    userName: ['Users', 'User'],
    eventAction: ['Action', 'Log'],
    urlPath: ['Accessed resources'],
    message: ['Event', 'Content'],
  },
  messages: 'syslog-auth',
  outcomes: [
    { key: 'Action', equals: 'Login OK', outcome: 'success' },
    { key: 'Action', equals: 'Login Fail', outcome: 'failure' },
    { key: 'Action', equals: 'Login failed', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'Synology',
      text: [
        'Level,Log,Time,User,Event',
        'Warning,Connection,2025/06/24 03:11:07,kim,User [kim] from [198.51.100.7] failed to log in via [DSM] due to authorization failure.',
        '',
      ].join('\n'),
      events: [{ instant: '2025-06-24T03:11:07Z', sourceIp: '198.51.100.7', userName: 'kim', eventOutcome: 'failure' }],
    },
    {
      title: 'QNAP',
      text: [
        '"Type","Date","Time","Users","Source IP","Computer name","Connection type","Accessed resources","Action"',
        '"Warning","2025-06-24","03:11:07","admin","198.51.100.7","---","HTTP","Administration","Login Fail"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'admin',
          eventAction: 'Login Fail',
          eventOutcome: 'failure',
        },
      ],
    },
  ],
} satisfies TableFormat;
