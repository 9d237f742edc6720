import type { LineFormat, MessageRule } from '../format.ts';

/** What a rule of the firewall did with what it saw; what it only raises an alarm for has gone through or not. */
const verdicts = [
  ...['Allow', 'allow'].map((word) => ({ word, action: 'permitted', outcome: 'success' as const })),
  ...['Deny', 'deny', 'Drop', 'drop', 'Reject', 'reject', 'Reset', 'reset'].map((word) => ({
    word,
    action: 'denied',
    outcome: 'failure' as const,
  })),
  ...['Alert', 'alert'].map((word) => ({ word, action: 'threat-seen' })),
];
const protocols = ['TCP', 'UDP', 'HTTP', 'HTTPS', 'MSSQL', 'ICMP'];

const requests: readonly MessageRule[] = protocols.flatMap((protocol) => {
  const from = `${protocol} request from %{sourceIp}:%{clientPort} to`;
  return [
    ...verdicts.flatMap(({ word, ...end }) => [
      { layout: `${from} %{target}. Url: %{urlPath}. Action: ${word}.%{*}`, ...end },
      { layout: `${from} %{target}. Action: ${word}.%{*}`, ...end },
    ]),
    { layout: `${from} %{target} was DNAT'ed to %{translated}. %{*}`, action: 'translated' },
    { layout: `${from} %{target} was DNAT'ed to %{translated}`, action: 'translated' },
  ];
});

export default {
  id: 'azure-firewall',
  version: 1,
  kind: 'lines',
  title: 'Azure Firewall, its messages as text behind a time',
  source:
    'Azure Firewall, "Monitoring data reference", legacy Azure diagnostics logs, application, network and DNS rules',
  specificity: 0.97,
  mappable: false,
  zone: 'UTC',
  rejectReason: 'No message of such a firewall behind a time: no request from an address.',
  layouts: ['%{rfc3339}\t%{message}', '%{rfc3339} %{message}'].map((layout) => ({
    layout,
    must: [' request from ', 'DNS Request: '],
  })),
  uses: {
    rfc3339: { time: 'rfc3339' },
    message: { part: 'message' },
    clientPort: { more: 'clientPort' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      ...requests,
      ...verdicts.map(({ word, ...end }) => ({
        layout: `ICMP Type=%{icmpType} request from %{sourceIp} to %{target}. Action: ${word}.%{*}`,
        ...end,
      })),
      {
        layout: 'DNS Request: %{sourceIp}:%{clientPort} - %{query} %{queryType} IN %{urlDomain} %{protocol} %{*}',
        action: 'dns-query',
      },
    ],
  },
  samples: [
    {
      title: 'let through, refused, translated, a name asked for',
      text: [
        '2025-06-24T03:11:07.123Z\tTCP request from 192.0.2.7:51106 to 198.51.100.9:1688. Action: Deny. ',
        '2025-06-24T03:11:08.123Z\tHTTPS request from 192.0.2.8:55640 to www.example.com:443. Action: Allow. Rule Collection: web. Rule: all',
        "2025-06-24T03:11:09.123Z\tTCP request from 192.0.2.9:50306 to 198.51.100.9:3389 was DNAT'ed to 10.0.0.2:3389",
        '2025-06-24T03:11:10.123Z\tICMP Type=8 request from 192.0.2.10 to 198.51.100.9. Action: Deny. ',
        '2025-06-24T03:11:11.123Z\tDNS Request: 192.0.2.11:48197 - 15676 AAAA IN files.example.com. udp 55 false 512 NOERROR - 0 2.000301956s',
        'nothing of the kind',
        '',
      ].join('\n'),
      events: [
        { sourceIp: '192.0.2.7', eventAction: 'denied', eventOutcome: 'failure', 'more.target': '198.51.100.9:1688' },
        {
          sourceIp: '192.0.2.8',
          eventAction: 'permitted',
          eventOutcome: 'success',
          'more.target': 'www.example.com:443',
        },
        { sourceIp: '192.0.2.9', eventAction: 'translated', 'more.translated': '10.0.0.2:3389' },
        { sourceIp: '192.0.2.10', eventOutcome: 'failure' },
        { sourceIp: '192.0.2.11', eventAction: 'dns-query', urlDomain: 'files.example.com.' },
      ],
      rejects: [6],
    },
  ],
} satisfies LineFormat;
