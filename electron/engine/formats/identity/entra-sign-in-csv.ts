import type { TableFormat } from '../format.ts';

export default {
  id: 'entra-sign-in-csv',
  version: 3,
  kind: 'table',
  title: 'Entra ID sign-in logs (CSV of the portal or of Log Analytics)',
  source: 'Microsoft Entra admin center, sign-in logs, "Download CSV"; Azure Monitor Logs, table SigninLogs',
  specificity: 0.985,
  mappable: false,
  zone: 'UTC',
  delimiters: [',', ';', '\t'],
  claims: [
    ['Date (UTC)', 'Request ID', 'IP address', 'Status'],
    ['Date (UTC)', 'Username', 'Application', 'IP address'],
    ['Date', 'Request ID', 'Username', 'Application', 'IP address'],
    ['TimeGenerated', 'ResultType', 'UserPrincipalName', 'IPAddress'],
    ['TimeGenerated [UTC]', 'ResultType', 'UserPrincipalName', 'IPAddress'],
  ],
  time: ['Date (UTC)', 'Date', 'CreatedDateTime', 'CreatedDateTime [UTC]', 'TimeGenerated', 'TimeGenerated [UTC]'],
  fields: {
    sourceIp: ['IP address', 'IPAddress', 'IP address (seen by resource)'],
    userName: ['Username', 'UserPrincipalName', 'User', 'Service principal name', 'Service principal ID'],
    credential: [
      'Unique token identifier',
      'Session ID',
      'UniqueTokenIdentifier',
      'Service principal credential key ID',
    ],
    userAgent: ['User agent', 'UserAgent'],
    eventAction: ['OperationName'],
    eventProvider: ['Application', 'AppDisplayName'],
    message: ['Failure reason', 'ResultDescription'],
  },
  outcomes: [
    { key: 'Status', equals: 'Success', outcome: 'success' },
    { key: 'Status', equals: 'Failure', outcome: 'failure' },
    { key: 'ResultType', equals: '0', outcome: 'success' },
    { key: 'ResultType', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'as Log Analytics exports it',
      text: '"TimeGenerated [UTC]",OperationName,ResultType,ResultDescription,Identity,AppDisplayName,IPAddress,UserPrincipalName,UserAgent\n"6/4/2025, 3:11:07.123 AM","Sign-in activity",50126,"Invalid username",Kim,Portal,198.51.100.7,kim@shop.example,"Mozilla/5.0"\n"6/4/2025, 3:12:07.123 PM","Sign-in activity",0,,Kim,Portal,198.51.100.7,kim@shop.example,"Mozilla/5.0"\n',
      events: [
        {
          instant: '2025-06-04T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@shop.example',
          eventAction: 'Sign-in activity',
          eventOutcome: 'failure',
          message: 'Invalid username',
        },
        { instant: '2025-06-04T15:12:07.123Z', eventOutcome: 'success' },
      ],
    },
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
