import type { TableFormat } from '../format.ts';

export default {
  id: 'evtxecmd',
  version: 2,
  kind: 'table',
  title: 'Windows events as EvtxECmd writes them (CSV; also of KAPE)',
  source: 'E. Zimmerman, EvtxECmd, EventRecord class and CSV output',
  specificity: 0.99,
  mappable: true,
  zone: 'UTC',
  delimiters: [','],
  claims: [['RecordNumber', 'EventRecordId', 'TimeCreated', 'EventId', 'Provider', 'Channel']],
  time: ['TimeCreated'],
  absent: ['-', '-\\-'],
  fields: {
    eventAction: ['EventId'],
    eventProvider: ['Provider'],
    hostName: ['Computer'],
    userName: ['UserName'],
    sourceIp: ['RemoteHost'],
    processName: ['ExecutableInfo'],
    message: ['MapDescription', 'PayloadData1'],
  },
  // UserName is who asked, which for a log-on is the machine itself: who came in stands behind it.
  messages: 'windows-snare',
  messageColumns: ['MapDescription', 'PayloadData1'],
  outcomes: [
    { key: 'EventId', equals: '4624', outcome: 'success' },
    { key: 'EventId', equals: '4625', outcome: 'failure' },
    { key: 'EventId', equals: '4771', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a log-on refused',
      text: [
        'RecordNumber,EventRecordId,TimeCreated,EventId,Level,Provider,Channel,ProcessId,ThreadId,Computer,UserId,MapDescription,UserName,RemoteHost,PayloadData1,ExecutableInfo,SourceFile',
        '41,41,2025-06-24 03:11:07.1234567,4625,LogAlways,Microsoft-Windows-Security-Auditing,Security,4,7,PC7.shop.example,,Failed logon,SHOP\\kim,198.51.100.7,Target: SHOP\\lee,-,C:\\Security.evtx',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          eventAction: '4625',
          eventOutcome: 'failure',
          hostName: 'PC7.shop.example',
          userName: 'SHOP\\lee',
          sourceIp: '198.51.100.7',
          message: 'Failed logon',
        },
      ],
    },
  ],
} satisfies TableFormat;
