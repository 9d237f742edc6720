import type { LineFormat } from '../format.ts';

const flow = '%{iso} %{~duration} %{~protocol} %{~client} -> %{~target} ';
const flow6 = '%{iso} %{~duration} %{~protocol} %{~sender} -> %{~target} ';

export default {
  id: 'nfdump-text',
  version: 1,
  kind: 'lines',
  title: 'Flows of the network as lines (nfdump)',
  source: 'nfdump(1), -o line, long and extended',
  specificity: 0.97,
  mappable: false,
  headings: ['Date first seen', 'Summary: ', 'Time window: ', 'Total flows processed: ', 'Sys: ', 'Aggregated flows'],
  rejectReason: 'No flow: time, duration, protocol and two ends with an arrow between them.',
  layouts: [flow, flow6].flatMap((one) => [
    { layout: `${one}%{~packets} %{~responseBytes} %{~flows}` },
    { layout: `${one}%{~flags} %{~tos} %{~packets} %{~responseBytes} %{~flows}` },
    { layout: `${one}%{~rest}` },
  ]),
  uses: {
    iso: { time: 'iso' },
    duration: { more: 'duration', word: true },
    protocol: { field: 'eventAction', word: true },
    client: { part: 'peer', address: true },
    sender: { part: 'sender' },
    target: { more: 'target', word: true },
    packets: { more: 'packets', word: true },
    flags: { more: 'flags', word: true },
    tos: { more: 'tos', word: true },
    flows: { more: 'flows', word: true },
  },
  samples: [
    {
      title: 'as line, long, of version 6, bytes in millions, and the summary',
      text: [
        'Date first seen          Duration Proto      Src IP Addr:Port          Dst IP Addr:Port   Packets    Bytes Flows',
        '2025-06-24 03:11:07.123     1.000 TCP       198.51.100.7:51234 ->      192.0.2.5:443         10     1234     1',
        '2025-06-24 03:11:08.123     1.000 TCP       198.51.100.8:51235 ->      192.0.2.5:443   .AP.SF   0         10     1235     1',
        '2025-06-24 03:11:09.123     0.000 UDP        2001:db8::7.53    ->    2001:db8::8.5353           1       76     1',
        '2025-06-24 03:11:10.123  9000.000 TCP       198.51.100.9:51236 ->      192.0.2.5:443       9000    1.2 M     1',
        'Summary: total flows: 4, total bytes: 1202545, total packets: 9021, avg bps: 1, avg pps: 1, avg bpp: 1',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          eventAction: 'TCP',
          responseBytes: 1234,
          'more.target': '192.0.2.5:443',
        },
        { sourceIp: '198.51.100.8', responseBytes: 1235, 'more.flags': '.AP.SF' },
        { sourceIp: '2001:db8::7', responseBytes: 76 },
        { sourceIp: '198.51.100.9', 'more.rest': '9000    1.2 M     1' },
      ],
    },
  ],
} satisfies LineFormat;
