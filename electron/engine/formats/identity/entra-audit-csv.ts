import type { TableFormat } from '../format.ts';

export default {
  id: 'entra-audit-csv',
  version: 3,
  kind: 'table',
  title: 'Entra ID audit logs and Azure activity log (CSV of the portal or of Log Analytics)',
  source:
    'Microsoft Entra admin center, audit logs, "Download CSV"; Azure portal, activity log, "Download as CSV"; Azure Monitor Logs, table AzureActivity',
  specificity: 0.985,
  mappable: false,
  zone: 'UTC',
  delimiters: [',', ';', '\t'],
  claims: [
    ['Date (UTC)', 'Activity', 'ActorUserPrincipalName'],
    ['Date (UTC)', 'Service', 'Category', 'Activity', 'Result'],
    ['Operation name', 'Status', 'Time', 'Event initiated by'],
    ['Correlation id', 'Operation name', 'Time stamp', 'Event initiated by'],
    ['OperationNameValue', 'Caller', 'CallerIpAddress'],
  ],
  time: [
    'Date (UTC)',
    'Time stamp',
    'Time',
    'EventSubmissionTimestamp',
    'EventSubmissionTimestamp [UTC]',
    'TimeGenerated',
    'TimeGenerated [UTC]',
  ],
  fields: {
    sourceIp: ['IPAddress', 'IP address', 'CallerIpAddress'],
    userName: ['ActorUserPrincipalName', 'Event initiated by', 'ActorDisplayName', 'Caller'],
    eventAction: ['Activity', 'Operation name', 'OperationNameValue'],
    eventOutcome: ['Result', 'Status', 'ActivityStatusValue'],
    eventProvider: ['Service', 'Event category', 'CategoryValue'],
    userAgent: ['UserAgent'],
    message: ['ResultReason'],
  },
  outcomes: [
    { key: 'Status', equals: 'Succeeded', outcome: 'success' },
    { key: 'Status', equals: 'Failed', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'activity, as Log Analytics exports it',
      text: 'TenantId,SourceSystem,TimeGenerated,CallerIpAddress,CategoryValue,OperationNameValue,Caller,ActivityStatusValue\nt,Azure,2025-06-24T03:11:07Z,198.51.100.7,Administrative,MICROSOFT.STORAGE/STORAGEACCOUNTS/LISTKEYS/ACTION,kim@shop.example,Failure\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@shop.example',
          eventAction: 'MICROSOFT.STORAGE/STORAGEACCOUNTS/LISTKEYS/ACTION',
          eventOutcome: 'failure',
        },
      ],
    },
    {
      title: 'audit',
      text: 'Date (UTC),CorrelationId,Service,Category,Activity,Result,ResultReason,ActorType,ActorDisplayName,ActorUserPrincipalName,IPAddress\n2025-06-24T03:11:07.5168093+00:00,53161141,Core Directory,UserManagement,Reset user password,success,,User,Root,root@shop.example,198.51.100.8\n',
      events: [
        {
          instant: '2025-06-24T03:11:07.516809Z',
          sourceIp: '198.51.100.8',
          userName: 'root@shop.example',
          eventAction: 'Reset user password',
          eventOutcome: 'success',
        },
      ],
    },
    {
      title: 'activity',
      text: 'Correlation id,Operation name,Status,Event category,Level,Time,Subscription,Event initiated by,Resource type,Resource group,Resource\n8a4d,List Storage Account Keys,Succeeded,Administrative,Informational,2025-06-24T03:11:07.355Z,1,root@shop.example,Microsoft.Storage/storageAccounts,SHOP,customers\n',
      events: [
        {
          instant: '2025-06-24T03:11:07.355Z',
          userName: 'root@shop.example',
          eventAction: 'List Storage Account Keys',
          eventOutcome: 'success',
        },
      ],
    },
  ],
} satisfies TableFormat;
