import type { TableFormat } from '../format.ts';

export default {
  id: 'hayabusa',
  version: 3,
  kind: 'table',
  title: 'Hayabusa timeline (CSV)',
  source: 'Yamato Security, Hayabusa README, "CSV/JSON timeline output", output profiles',
  specificity: 0.985,
  mappable: true,
  delimiters: [','],
  claims: [
    ['Timestamp', 'RuleTitle', 'Level', 'Computer', 'Channel', 'EventID'],
    ['Timestamp', 'Computer', 'Channel', 'EventID', 'Level', 'RuleTitle'],
    ['datetime', 'RuleTitle', 'Level', 'Computer', 'Channel', 'EventID'],
  ],
  time: ['Timestamp', 'datetime'],
  absent: ['-'],
  fields: {
    message: ['Details', 'RuleTitle'],
    eventAction: ['RuleTitle'],
    eventProvider: ['Channel'],
    hostName: ['Computer'],
    sourceIp: ['SrcIP'],
    userName: ['TgtUser', 'User'],
  },
  messages: 'windows-snare',
  samples: [
    {
      title: 'the standard profile',
      text: [
        '"Timestamp","RuleTitle","Level","Computer","Channel","EventID","RecordID","Details","ExtraFieldInfo"',
        '"2025-06-24 12:11:07.456 +09:00","Logon Failure (Wrong Password)","low","PC7.shop.example","Sec",4625,41,"Type: 3 ¦ TgtUser: dana ¦ SrcIP: 192.0.2.7","-"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.456Z',
          eventAction: 'Logon Failure (Wrong Password)',
          eventProvider: 'Sec',
          hostName: 'PC7.shop.example',
          message: 'Type: 3 ¦ TgtUser: dana ¦ SrcIP: 192.0.2.7',
          sourceIp: '192.0.2.7',
          userName: 'dana',
          'more.Level': 'low',
          'more.EventID': '4625',
        },
      ],
    },
  ],
} satisfies TableFormat;
