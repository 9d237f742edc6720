import type { LineFormat } from '../format.ts';

const query =
  '[INFO] %{peer} - %{queryId} "%{queryType} %{queryClass} %{queryName} %{protocol} %{requestBytes} %{dnssec} %{bufferSize}" %{responseCode} %{flags} %{responseBytes} %{duration}';

export default {
  id: 'coredns',
  version: 1,
  kind: 'lines',
  title: 'CoreDNS query log',
  source: 'CoreDNS manual, plugin "log", common log format; plugin "errors"',
  specificity: 0.98,
  mappable: false,
  continued: 'message',
  rejectReason: 'No query of CoreDNS and no message with its level in brackets.',
  layouts: [
    { layout: `%{iso} ${query}`, action: 'dns-query' },
    { layout: query, action: 'dns-query' },
    // As any program writes.
    { layout: '%{iso} [%{level}] %{message}', loose: true },
    { layout: '[%{level}] %{message}', loose: true },
  ],
  uses: {
    iso: { time: 'rfc3339' },
    peer: { part: 'peer' },
    level: { more: 'level', oneOf: ['INFO', 'ERROR', 'WARNING', 'DEBUG', 'FATAL', 'PANIC'] },
    responseCode: { more: 'responseCode', word: true },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'queries with and without a time, an error',
      text: [
        '2025-06-24T03:11:07.213Z [INFO] 192.0.2.7:36413 - 21583 "A IN shop.example. udp 54 false 512" NXDOMAIN qr,aa,rd,ra 146 0.000102312s',
        '[INFO] [2001:db8::7]:36413 - 21584 "AAAA IN shop.example. udp 54 false 512" NOERROR qr,rd,ra 56 0.002s',
        '[ERROR] plugin/errors: 2 shop.example. A: read udp 192.0.2.1:51335->192.0.2.3:53: i/o timeout',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.213Z',
          sourceIp: '192.0.2.7',
          eventAction: 'dns-query',
          responseBytes: 146,
          'more.queryName': 'shop.example.',
          'more.queryType': 'A',
          'more.responseCode': 'NXDOMAIN',
        },
        { sourceIp: '2001:db8::7', 'more.responseCode': 'NOERROR' },
        { 'more.level': 'ERROR' },
      ],
    },
  ],
} satisfies LineFormat;
