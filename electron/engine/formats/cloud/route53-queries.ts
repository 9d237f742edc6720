import type { ColumnFormat } from '../format.ts';

export default {
  id: 'route53-queries',
  version: 1,
  kind: 'columns',
  title: 'Amazon Route 53 public DNS query log',
  source: 'Amazon Route 53 Developer Guide, "Public DNS query logging", values that appear in DNS query logs',
  specificity: 0.98,
  mappable: false,
  zone: 'UTC',
  separator: 'blank',
  orders: [
    'version query-timestamp hosted-zone-id query-name query-type response-code layer-4-protocol edge-location resolver-ip-address edns-client-subnet',
  ],
  uses: {
    version: { more: 'version', oneOf: ['1.0', '1.1'] },
    'query-timestamp': { time: 'iso' },
    'query-name': { field: 'urlDomain' },
    'query-type': { field: 'eventAction' },
    'layer-4-protocol': { more: 'layer-4-protocol', oneOf: ['UDP', 'TCP', 'TLS', 'HTTPS'] },
    'resolver-ip-address': { field: 'sourceIp' },
  },
  absent: '-',
  rejectReason: 'Not the ten columns of a query log of Route 53.',
  samples: [
    {
      title: 'two queries',
      text: [
        '1.0 2025-06-24T03:11:07.130Z Z123412341234 shop.example A NOERROR UDP ICN50 198.51.100.7 -',
        '1.0 2025-06-24T03:11:08.235Z Z123412341234 no.shop.example AAAA NXDOMAIN TCP IAD12 198.51.100.8 203.0.113.0/24',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07.130Z', sourceIp: '198.51.100.7', urlDomain: 'shop.example', eventAction: 'A' },
        { sourceIp: '198.51.100.8', 'more.response-code': 'NXDOMAIN', 'more.edns-client-subnet': '203.0.113.0/24' },
      ],
    },
  ],
} satisfies ColumnFormat;
