import type { TableFormat } from '../format.ts';

export default {
  id: 'exchange-message-trace',
  version: 1,
  kind: 'table',
  title: 'Exchange Online message trace (CSV of the portal or of Get-MessageTrace)',
  source:
    'https://learn.microsoft.com/exchange/monitoring/trace-an-email-message/message-trace-modern-eac; Exchange PowerShell, Get-MessageTrace and Get-MessageTraceV2',
  specificity: 0.985,
  mappable: false,
  zone: 'UTC',
  delimiters: [',', ';', '\t'],
  claims: [
    ['origin_timestamp_utc', 'sender_address', 'recipient_status'],
    ['MessageTraceId', 'Received', 'SenderAddress', 'RecipientAddress'],
  ],
  time: ['origin_timestamp_utc', 'Received'],
  fields: {
    sourceIp: ['original_client_ip', 'FromIP'],
    userName: ['sender_address', 'SenderAddress'],
    eventAction: ['directionality', 'Status'],
    message: ['message_subject', 'Subject'],
    responseBytes: ['total_bytes', 'Size'],
  },
  outcomes: [
    { key: 'Status', equals: 'Delivered', outcome: 'success' },
    { key: 'Status', equals: 'Failed', outcome: 'failure' },
    { key: 'Status', equals: 'Quarantined', outcome: 'failure' },
    { key: 'Status', equals: 'FilteredAsSpam', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a report of the portal',
      text: [
        '"origin_timestamp_utc","sender_address","recipient_status","message_subject","total_bytes","message_id","network_message_id","original_client_ip","directionality","connector_id","delivery_priority"',
        '"2025-06-24T03:11:07.1234567Z","kim@example.com","lee@example.com##Receive, Send","report","12345","<a@example.com>","n","198.51.100.7","Originating","","Normal"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@example.com',
          eventAction: 'Originating',
          message: 'report',
          responseBytes: 12345,
          'more.recipient_status': 'lee@example.com##Receive, Send',
        },
      ],
    },
    {
      title: 'of PowerShell',
      text: [
        '"PSComputerName","RunspaceId","Organization","MessageId","Received","SenderAddress","RecipientAddress","Subject","Status","ToIP","FromIP","Size","MessageTraceId","StartDate","EndDate","Index"',
        '"outlook.office365.com","r","example.com","<a@example.com>","6/24/2025 3:11:07 AM","kim@example.com","lee@example.com","report","Failed",,"198.51.100.7","12345","t","6/22/2025 3:11:07 AM","6/24/2025 4:11:07 AM","0"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@example.com',
          eventAction: 'Failed',
          eventOutcome: 'failure',
          'more.RecipientAddress': 'lee@example.com',
        },
      ],
    },
  ],
} satisfies TableFormat;
