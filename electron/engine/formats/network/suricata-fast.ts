import type { LineFormat } from '../format.ts';

/** Snort 3 puts the text between quotes. */
const alerts = ['"%{message}"', '%{message}'].map((text) => `%{snort} %{~*}[**] [%{signatureId}] ${text} [**]`);
const ends = ['%{source} -> %{target}'];

export default {
  id: 'suricata-fast',
  version: 2,
  kind: 'lines',
  title: 'Suricata and Snort fast.log',
  source: 'Suricata User Guide, 17.2 "fast.log"; Snort 2.9 Users Manual, 2.6.1 alert_fast; Snort 3, alert_fast',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'No alert: a time, [**], the number of the rule, its text and the two addresses are missing.',
  layouts: ends.flatMap((end) => [
    ...alerts.flatMap((alert) => [
      {
        layout: `${alert} [Classification: %{classification}] [Priority: %{priority}] {%{protocol}} ${end}`,
        action: 'alert',
      },
      { layout: `${alert} [Priority: %{priority}] {%{protocol}} ${end}`, action: 'alert' },
      { layout: `${alert} [Classification: %{classification}] {%{protocol}} ${end}`, action: 'alert' },
      { layout: `${alert} {%{protocol}} ${end}`, action: 'alert' },
    ]),
    { layout: `%{time}  [**] [%{signatureId}] %{message} [**] %{rest}{%{protocol}} ${end}`, action: 'alert' },
    { layout: `%{time} [**] [%{signatureId}] %{message} [**] %{rest}{%{protocol}} ${end}`, action: 'alert' },
  ]),
  uses: {
    snort: { time: 'snort' },
    // Two digits each, of which nobody knows which is the year.
    time: { more: 'time', word: true },
    source: { part: 'peer' },
    target: { more: 'target', word: true },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'the year last, the year first, an order nobody can know, IPv6 without ports',
      text: [
        '06/24/2025-03:11:07.860293  [**] [1:2200074:2] SURICATA TCPv4 invalid checksum [**] [Classification: Generic Protocol Command Decode] [Priority: 3] {TCP} 192.0.2.7:28487 -> 198.51.100.4:80',
        '25/06/24-03:11:08.765402 [**] [1:366:11] PROTOCOL-ICMP PING Unix [**] [Priority: 3] {ICMP} 2001:db8::1 -> 2001:db8::2',
        '06/24-03:11:08.885027 [**] [1:648:18] "INDICATOR-SHELLCODE x86 NOOP" [**] [Classification: Executable code was detected] [Priority: 1] {TCP} 192.0.2.9:80 -> 198.51.100.4:60884',
        '10/05/10-10:08:59.667372 [**] [1:2009187:4] ET WEB_CLIENT [**] [Classification: Web Application Attack] [Priority: 3] {TCP} 192.0.2.8:80 -> 198.51.100.4:56068',
        'nothing of the kind',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.860293Z',
          sourceIp: '192.0.2.7',
          message: 'SURICATA TCPv4 invalid checksum',
          eventAction: 'alert',
          'more.target': '198.51.100.4:80',
          'more.signatureId': '1:2200074:2',
        },
        { instant: '2025-06-24T03:11:08.765402Z', sourceIp: '2001:db8::1' },
        { sourceIp: '192.0.2.9', message: 'INDICATOR-SHELLCODE x86 NOOP', 'more.target': '198.51.100.4:60884' },
        { sourceIp: '192.0.2.8', 'more.time': '10/05/10-10:08:59.667372' },
      ],
      rejects: [5],
    },
  ],
} satisfies LineFormat;
