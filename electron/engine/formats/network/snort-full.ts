import type { Layout, LineFormat } from '../format.ts';

const within = (layout: string): Layout => ({ layout, place: 'within' });

export default {
  id: 'snort-full',
  version: 1,
  kind: 'lines',
  title: 'Snort full alerts (several lines an alert)',
  source: 'Snort 2.9 Users Manual, 2.6.2 alert_full; Snort 3, alert_full',
  specificity: 0.98,
  mappable: false,
  continued: 'message',
  rejectReason: 'Stands before the first alert, which begins with [**] and the number of its rule.',
  layouts: [
    { layout: '[**] [%{signatureId}] %{message} [**]', action: 'alert' },
    within('[Classification: %{classification}] [Priority: %{severity}]'),
    within('[Priority: %{severity}]'),
    within('[Classification: %{classification}] [Priority: %{severity}] '),
    within('[Priority: %{severity}] '),
    within('%{snort} %{client} -> %{target}'),
    within('%{protocol} TTL:%{ttl} TOS:%{rest}'),
  ],
  uses: {
    snort: { time: 'snort' },
    client: { part: 'peer', address: true },
    target: { more: 'target', word: true },
    signatureId: { more: 'signatureId', word: true },
    protocol: { more: 'protocol', word: true },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'two alerts, each of a class and without one',
      text: [
        '[**] [1:2009187:4] ET WEB_CLIENT bad [**]',
        '[Classification: Web Application Attack] [Priority: 1] ',
        '06/24/2025-03:11:07.731234 198.51.100.7:80 -> 192.0.2.1:56068',
        'TCP TTL:64 TOS:0x0 ID:7 IpLen:20 DgmLen:84 DF',
        '***AP*** Seq: 0x1  Ack: 0x2  Win: 0x3  TcpLen: 20',
        '',
        '[**] [1:366:11] ICMP PING [**]',
        '[Priority: 0] ',
        '06/24-03:11:08.731234 198.51.100.8 -> 192.0.2.1',
        'ICMP TTL:64 TOS:0x0 ID:0 IpLen:20 DgmLen:84 DF',
        '',
      ].join('\n'),
      events: [
        {
          sourceIp: '198.51.100.7',
          eventAction: 'alert',
          'more.signatureId': '1:2009187:4',
          'more.severity': '1',
          'more.target': '192.0.2.1:56068',
          'more.protocol': 'TCP',
        },
        { instant: '2025-06-24T03:11:08.731234Z', sourceIp: '198.51.100.8', 'more.protocol': 'ICMP' },
      ],
    },
  ],
} satisfies LineFormat;
