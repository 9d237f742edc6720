import type { TableFormat } from '../format.ts';
import { defenderColumns, defenderOutcomes } from '../messages/defender-columns.ts';

export default {
  id: 'defender-hunting',
  version: 2,
  kind: 'table',
  title: 'Microsoft Defender advanced hunting and device timeline (CSV)',
  source:
    'Microsoft Defender XDR, "Advanced hunting schema": DeviceEvents, DeviceNetworkEvents, DeviceLogonEvents and their like',
  specificity: 0.985,
  mappable: true,
  delimiters: [','],
  claims: [
    ['Timestamp', 'DeviceName', 'ActionType'],
    ['Event Time', 'Machine Id', 'Computer Name', 'Action Type'],
    ['Timestamp', 'ActionType', 'AccountObjectId'],
    ['Timestamp', 'NetworkMessageId', 'SenderFromAddress'],
  ],
  time: ['Timestamp', 'Event Time'],
  fields: defenderColumns,
  outcomes: defenderOutcomes,
  samples: [
    {
      title: 'a log-on refused',
      text: [
        'Timestamp,DeviceId,DeviceName,ActionType,AccountDomain,AccountName,RemoteIP,RemotePort,LogonType,FailureReason',
        '2025-06-24T03:11:07.1234567Z,7f,pc7.shop.example,LogonFailed,shop,kim,198.51.100.7,50123,Network,InvalidUserNameOrPassword',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          hostName: 'pc7.shop.example',
          userName: 'kim',
          sourceIp: '198.51.100.7',
          eventAction: 'LogonFailed',
          eventOutcome: 'failure',
          'more.LogonType': 'Network',
        },
      ],
    },
  ],
} satisfies TableFormat;
