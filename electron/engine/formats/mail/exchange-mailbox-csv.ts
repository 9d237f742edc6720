import type { TableFormat } from '../format.ts';

export default {
  id: 'exchange-mailbox-csv',
  version: 1,
  kind: 'table',
  title: 'Exchange mailbox audit and message tracking (CSV of PowerShell)',
  source: 'https://learn.microsoft.com/powershell/module/exchange/search-mailboxauditlog; .../get-messagetrackinglog',
  specificity: 0.985,
  mappable: true,
  delimiters: [',', ';', '\t'],
  claims: [
    ['Operation', 'LogonType', 'MailboxOwnerUPN', 'LastAccessed'],
    ['EventId', 'MessageId', 'Recipients', 'Sender', 'Timestamp'],
  ],
  time: ['LastAccessed', 'Timestamp'],
  fields: {
    sourceIp: ['OriginalClientIp', 'ClientIPAddress', 'ClientIp'],
    userName: ['LogonUserDisplayName', 'Sender', 'MailboxOwnerUPN'],
    userAgent: ['ClientInfoString'],
    eventAction: ['Operation', 'EventId'],
    eventProvider: ['Source'],
    hostName: ['ClientMachineName', 'ServerHostname'],
    message: ['MessageSubject', 'ItemSubject'],
    responseBytes: ['TotalBytes'],
  },
  outcomes: [
    { key: 'EventId', equals: 'FAIL', outcome: 'failure' },
    { key: 'EventId', equals: 'DELIVER', outcome: 'success' },
    { key: 'OperationResult', equals: 'Succeeded', outcome: 'success' },
    { key: 'OperationResult', equals: 'PartiallySucceeded', outcome: 'success' },
    { key: 'OperationResult', equals: 'Failed', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'what somebody did in a mailbox that is not theirs',
      text: [
        '"Operation","OperationResult","LogonType","ExternalAccess","FolderPathName","ClientInfoString","ClientIPAddress","MailboxOwnerUPN","LogonUserDisplayName","LastAccessed","Identity"',
        '"SoftDelete","Succeeded","Delegate","False","\\Inbox","Client=OWA","198.51.100.7","kim@example.com","Lee","6/24/2025 3:11:07 AM","x"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'Lee',
          userAgent: 'Client=OWA',
          eventAction: 'SoftDelete',
          eventOutcome: 'success',
          'more.MailboxOwnerUPN': 'kim@example.com',
        },
      ],
    },
  ],
} satisfies TableFormat;
