import type { BinaryFormat } from '../format.ts';

export default {
  id: 'windows-evtx',
  version: 2,
  kind: 'binary',
  title: 'Windows event log (.evtx)',
  source: '[MS-EVEN6] 2.2, BinXml; libyal, Windows XML Event Log (EVTX) format specification',
  specificity: 1,
  mappable: false,
  zone: 'UTC',
  reader: 'evtx',
  states: [
    'sourceIp',
    'userName',
    'credential',
    'eventAction',
    'eventOutcome',
    'eventProvider',
    'hostName',
    'processName',
    'message',
  ],
  samples: [],
} satisfies BinaryFormat;
