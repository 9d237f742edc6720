import type { TableFormat } from './format.ts';

export default {
  id: 'entra-sign-in-csv',
  version: 1,
  kind: 'table',
  title: 'Entra ID sign-in logs (CSV of the portal)',
  source: 'Microsoft Entra admin center, sign-in logs, "Download CSV"',
  specificity: 0.985,
  mappable: false,
  zone: 'UTC',
  delimiters: [',', ';', '\t'],
  claims: [
    ['Date (UTC)', 'Request ID', 'IP address', 'Status'],
    ['Date (UTC)', 'Username', 'Application', 'IP address'],
    ['Date', 'Request ID', 'Username', 'Application', 'IP address'],
  ],
  time: ['Date (UTC)', 'Date'],
  fields: {
    sourceIp: ['IP address', 'IP address (seen by resource)'],
    userName: ['Username', 'User', 'Service principal name', 'Service principal ID'],
    credential: ['Unique token identifier', 'Session ID', 'Service principal credential key ID'],
    userAgent: ['User agent'],
    eventProvider: ['Application'],
    message: ['Failure reason'],
  },
  outcomes: [
    { key: 'Status', equals: 'Success', outcome: 'success' },
    { key: 'Status', equals: 'Failure', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a failed and a good sign-in',
      text: 'Date (UTC),Request ID,User agent,Correlation ID,User ID,User,Username,User type,Application,Application ID,IP address,Location,Status,Sign-in error code,Failure reason\n2025-06-24T03:11:07Z,6f1b,Mozilla/5.0,9a,1c,Dana Example,dana@shop.example,Member,Azure Portal,c44b,198.51.100.7,"Seoul, KR",Failure,50126,Invalid username or password.\n2025-06-24T03:11:09Z,6f1c,Mozilla/5.0,9b,1c,Dana Example,dana@shop.example,Member,Azure Portal,c44b,2001:db8::7,"Seoul, KR",Success,,\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'dana@shop.example',
          eventOutcome: 'failure',
          message: 'Invalid username or password.',
          'more.Sign-in error code': '50126',
        },
        { sourceIp: '2001:db8::7', eventOutcome: 'success', eventProvider: 'Azure Portal' },
      ],
    },
  ],
} satisfies TableFormat;
