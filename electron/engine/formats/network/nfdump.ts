import type { TableFormat } from '../format.ts';

export default {
  id: 'nfdump',
  version: 1,
  kind: 'table',
  title: 'Flows of the network as tables (nfdump)',
  source: 'nfdump(1), -o csv',
  specificity: 0.98,
  mappable: true,
  delimiters: [','],
  claims: [
    ['ts', 'te', 'sa', 'da', 'sp', 'dp'],
    ['firstSeen', 'srcAddr', 'dstAddr', 'srcPort', 'dstPort'],
  ],
  time: ['ts', 'firstSeen'],
  fields: { sourceIp: ['sa', 'srcAddr'], responseBytes: ['ibyt', 'bytes', 'inBytes'], eventAction: ['pr', 'proto'] },
  samples: [
    {
      title: 'a flow',
      text: [
        'ts,te,td,sa,da,sp,dp,pr,flg,ipkt,ibyt',
        '2025-06-24 03:11:07,2025-06-24 03:11:08,1.000,198.51.100.7,192.0.2.9,50000,443,TCP,...AP.SF,7,1000',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07Z', sourceIp: '198.51.100.7', responseBytes: 1000, 'more.da': '192.0.2.9' },
      ],
    },
  ],
} satisfies TableFormat;
