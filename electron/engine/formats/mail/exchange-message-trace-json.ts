import type { RecordFormat } from '../format.ts';

const delivered = {
  Organization: 'example.com',
  MessageId: '<a@example.com>',
  Received: '2025-06-24T03:11:07.3312635',
  SenderAddress: 'kim@example.com',
  RecipientAddress: 'lee@example.net',
  Subject: 'report',
  Status: 'Delivered',
  ToIP: null,
  FromIP: '198.51.100.7',
  Size: 64329,
  MessageTraceId: 't-1',
  StartDate: '2025-06-23T03:11:07Z',
  EndDate: '2025-06-25T03:11:07Z',
  Index: 0,
};

export default {
  id: 'exchange-message-trace-json',
  version: 1,
  kind: 'records',
  title: 'Exchange Online message trace (JSON of the reporting service)',
  source:
    'Office 365 Reporting web service, MessageTrace report; Exchange PowerShell, Get-MessageTrace and Get-MessageTraceV2',
  specificity: 0.985,
  mappable: false,
  // "The date and time in UTC", written without an offset.
  zone: 'UTC',
  rejectReason: 'No entry of a message trace: Received with SenderAddress and RecipientAddress is missing.',
  prefixed: false,
  envelopes: ['value', 'd.results'],
  claims: [['MessageTraceId', 'Received', 'SenderAddress', 'RecipientAddress']],
  time: ['Received'],
  fields: {
    sourceIp: ['FromIP'],
    userName: ['SenderAddress'],
    eventAction: ['Status'],
    message: ['Subject'],
    responseBytes: ['Size'],
  },
  outcomes: [
    { key: 'Status', equals: 'Delivered', outcome: 'success' },
    { key: 'Status', equals: 'Failed', outcome: 'failure' },
    { key: 'Status', equals: 'Quarantined', outcome: 'failure' },
    { key: 'Status', equals: 'FilteredAsSpam', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'one message a line, a line that is none',
      text: `${JSON.stringify(delivered)}\n${JSON.stringify({ ...delivered, Status: 'Failed', FromIP: null })}\n{"MessageTraceId":"t-2"}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.331263Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@example.com',
          eventAction: 'Delivered',
          eventOutcome: 'success',
          message: 'report',
          responseBytes: 64329,
          'more.RecipientAddress': 'lee@example.net',
        },
        { eventAction: 'Failed', eventOutcome: 'failure' },
      ],
      rejects: [3],
    },
    {
      title: 'a list as the service answers',
      text: `${JSON.stringify({ 'odata.metadata': 'm', value: [delivered, delivered] }, null, 1)}\n`,
      events: [{ userName: 'kim@example.com' }, { sourceIp: '198.51.100.7' }],
    },
  ],
} satisfies RecordFormat;
