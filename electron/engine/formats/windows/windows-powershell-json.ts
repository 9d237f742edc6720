import type { RecordFormat } from '../format.ts';

const record = {
  Id: 4625,
  Version: 0,
  Keywords: -9218868437227406,
  RecordId: 41,
  ProviderName: 'Microsoft-Windows-Security-Auditing',
  LogName: 'Security',
  MachineName: 'PC7.shop.example',
};
const failed =
  'An account failed to log on.\r\n\r\nSubject:\r\n\tAccount Name:\t\t-\r\n\r\nAccount For Which Logon Failed:\r\n\tAccount Name:\t\tdana\r\n\r\nNetwork Information:\r\n\tSource Network Address:\t192.0.2.7\r\n\tSource Port:\t\t51234\r\n';
const came =
  'An account was successfully logged on.\n\nNew Logon:\n\tAccount Name:\t\tkim\n\nNetwork Information:\n\tSource Network Address:\t198.51.100.7\n\tSource Port:\t\t0\n';

export default {
  id: 'windows-powershell-json',
  version: 1,
  kind: 'records',
  title: 'Windows events as JSON of PowerShell (Get-WinEvent, ConvertTo-Json)',
  source: 'Microsoft, Get-WinEvent and ConvertTo-Json; EventLogRecord class',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [
    ['TimeCreated', 'Id', 'ProviderName'],
    ['TimeCreated', 'Id', 'LogName'],
    ['TimeCreated.value', 'Id', 'ProviderName'],
  ],
  rejectReason: 'No event of Get-WinEvent: TimeCreated, Id and ProviderName are missing.',
  time: ['TimeCreated', 'TimeCreated.value'],
  fields: {
    eventAction: ['Id'],
    eventProvider: ['ProviderName', 'LogName'],
    hostName: ['MachineName'],
    message: ['Message'],
  },
  // Who and from where stands in the text alone.
  messages: 'windows-snare',
  outcomes: [
    { key: 'Keywords', equals: '-9218868437227405312', outcome: 'failure' },
    { key: 'Keywords', equals: '-9214364837600034816', outcome: 'success' },
  ],
  samples: [
    {
      title: 'a list over several lines, times as PowerShell 5 writes them',
      text: `${JSON.stringify([{ ...record, TimeCreated: '/Date(1750734667123)/', Message: failed }], null, 2).replaceAll('/', '\\/')}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          eventAction: '4625',
          eventOutcome: 'failure',
          userName: 'dana',
          sourceIp: '192.0.2.7',
          hostName: 'PC7.shop.example',
        },
      ],
    },
    {
      title: 'as PowerShell 7 writes them',
      text: `${JSON.stringify({ ...record, Id: 4624, TimeCreated: '2025-06-24T12:11:08.5+09:00', Message: came })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:08.500Z',
          eventAction: '4624',
          eventOutcome: 'success',
          userName: 'kim',
          sourceIp: '198.51.100.7',
        },
      ],
    },
  ],
} satisfies RecordFormat;
