import type { RecordFormat } from '../format.ts';

export default {
  id: 'mail-gateways',
  version: 2,
  kind: 'records',
  title: 'Mail gateways: Proofpoint TAP, Mimecast (JSON)',
  source:
    'Proofpoint, TAP SIEM API; Mimecast, "Get SIEM logs", "Understanding SIEM logs"; Mimecast, "Get TTP URL logs"',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: ['messagesDelivered', 'messagesBlocked', 'clicksPermitted', 'clicksBlocked', 'data', 'clickLogs'],
  claims: [
    ['GUID', 'messageTime', 'senderIP'],
    ['clickIP', 'clickTime', 'url'],
    ['datetime', 'acc', 'aCode'],
    ['userEmailAddress', 'ttpDefinition', 'date'],
  ],
  rejectReason: 'No record of a mail gateway: its time and identifiers are missing.',
  time: ['clickTime', 'messageTime', 'datetime', 'date'],
  fields: {
    sourceIp: ['clickIP', 'senderIP', 'IP', 'ip', 'sourceIp'],
    userName: ['sender', 'Sender', 'user', 'userEmailAddress', 'headerFrom'],
    eventAction: ['Act', 'Dir', 'classification', 'action', 'scanResult'],
    userAgent: ['userAgent'],
    urlPath: ['url', 'URL'],
    message: ['subject', 'Subject', 'messageId'],
  },
  samples: [
    {
      title: 'a message blocked, a click',
      text: [
        '{"GUID":"c26d","QID":"r2F","messageTime":"2025-06-24T03:11:07.000Z","recipient":["lee@shop.example"],"sender":"e99d@evil.example","senderIP":"198.51.100.7","subject":"please","spamScore":4,"threatsInfoMap":[]}',
        '{"clickIP":"192.0.2.7","clickTime":"2025-06-24T03:11:08.000Z","classification":"phish","recipient":"lee@shop.example","sender":"e99d@evil.example","senderIP":"198.51.100.7","url":"http://evil.example/a","userAgent":"curl/8"}',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07Z', sourceIp: '198.51.100.7', userName: 'e99d@evil.example', message: 'please' },
        { sourceIp: '192.0.2.7', eventAction: 'phish', urlPath: 'http://evil.example/a' },
      ],
    },
  ],
} satisfies RecordFormat;
