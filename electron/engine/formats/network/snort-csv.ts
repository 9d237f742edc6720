import type { LineFormat } from '../format.ts';

const rule = '%{generator},%{signature},%{revision},';
const ends = '%{protocol},%{client},%{clientPort},%{targetIp},%{targetPort},%{rest}';

export default {
  id: 'snort-csv',
  version: 1,
  kind: 'lines',
  title: 'Snort alerts as cells (alert_csv)',
  source: 'Snort 2.9 Users Manual, 2.6.6 alert_csv, the default order of fields',
  specificity: 0.97,
  mappable: false,
  rejectReason: 'Not the cells of an alert in the order that Snort writes by itself.',
  layouts: ['%{snort} ,', '%{snort},'].flatMap((time) => [
    { layout: `${time}${rule}"%{message}",${ends}`, action: 'alert' },
    { layout: `${time}${rule}%{message},${ends}`, action: 'alert' },
  ]),
  uses: {
    snort: { time: 'snort' },
    generator: { more: 'generator', word: true },
    signature: { more: 'signatureId', word: true },
    revision: { more: 'revision', word: true },
    client: { part: 'peer', address: true },
    message: { field: 'message' },
  },
  samples: [
    {
      title: 'with and without a year',
      text: [
        '06/24/25-03:11:07.123456 ,1,2009582,3,"ET SCAN NMAP -sS, window 1024",TCP,198.51.100.7,41022,192.0.2.2,22,00:00:5E:00:53:01,00:00:5E:00:53:02,0x3C,******S*,0x1234,0x0,,0x400,64,0,1234,40,40960,,,,',
        '06/24-03:11:08.123456 ,1,2009583,3,"ET POLICY",UDP,198.51.100.8,41023,192.0.2.2,53,00:00:5E:00:53:01,00:00:5E:00:53:02,0x3C,,,,,,64,0,1234,40,40960,,,,',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '198.51.100.7',
          eventAction: 'alert',
          message: 'ET SCAN NMAP -sS, window 1024',
          'more.signatureId': '2009582',
          'more.targetPort': '22',
        },
        { instant: '2025-06-24T03:11:08.123456Z', sourceIp: '198.51.100.8', 'more.protocol': 'UDP' },
      ],
    },
  ],
} satisfies LineFormat;
