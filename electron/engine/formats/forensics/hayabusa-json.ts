import type { RecordFormat } from '../format.ts';

const hit = (details: unknown) =>
  JSON.stringify({
    Timestamp: '2025-06-24 12:11:07.456 +09:00',
    RuleTitle: 'Logon Failure (Wrong Password)',
    Level: 'low',
    Computer: 'PC7.shop.example',
    Channel: 'Sec',
    EventID: 4625,
    RecordID: 41,
    Details: details,
  });

export default {
  id: 'hayabusa-json',
  version: 1,
  kind: 'records',
  title: 'Hayabusa timeline (JSON and JSONL)',
  source: 'Yamato Security, Hayabusa README, "CSV/JSON timeline output", json-timeline',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [
    ['Timestamp', 'RuleTitle', 'Computer', 'Channel', 'EventID'],
    ['datetime', 'RuleTitle', 'Computer', 'Channel', 'EventID'],
  ],
  rejectReason: 'No detection of Hayabusa: Timestamp and RuleTitle are missing.',
  time: ['Timestamp', 'datetime'],
  fields: {
    sourceIp: ['Details.SrcIP', 'Details.IP', 'Details.SourceIP', 'AllFieldInfo.IpAddress'],
    userName: ['Details.TgtUser', 'Details.User', 'Details.SrcUser', 'AllFieldInfo.TargetUserName'],
    eventAction: ['RuleTitle'],
    eventProvider: ['Channel'],
    hostName: ['Computer'],
    processName: ['Details.Proc'],
    message: ['Details', 'Details.Cmdline'],
  },
  // The fields as one text, as older versions wrote them.
  messages: 'windows-snare',
  samples: [
    {
      title: 'details as an object, and as one text',
      text: [
        hit({ TgtUser: 'dana', Type: '3 - NETWORK', SrcIP: '192.0.2.7' }),
        hit('Type: 3 ¦ TgtUser: kim ¦ SrcIP: 192.0.2.8'),
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.456Z',
          eventAction: 'Logon Failure (Wrong Password)',
          hostName: 'PC7.shop.example',
          sourceIp: '192.0.2.7',
          userName: 'dana',
        },
        { sourceIp: '192.0.2.8', userName: 'kim' },
      ],
    },
  ],
} satisfies RecordFormat;
