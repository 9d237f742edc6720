import type { ColumnFormat } from '../format.ts';

const version2 =
  'version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status';
const laterFields =
  'vpc-id subnet-id instance-id tcp-flags type pkt-srcaddr pkt-dstaddr region az-id sublocation-type sublocation-id pkt-src-aws-service pkt-dst-aws-service flow-direction traffic-path';
const transitGateway =
  'version resource-type account-id tgw-id tgw-attachment-id tgw-src-vpc-account-id tgw-dst-vpc-account-id tgw-src-vpc-id tgw-dst-vpc-id tgw-src-subnet-id tgw-dst-subnet-id tgw-src-eni tgw-dst-eni tgw-src-az-id tgw-dst-az-id tgw-pair-attachment-id srcaddr dstaddr srcport dstport protocol packets bytes start end log-status type packets-lost-no-route packets-lost-blackhole packets-lost-mtu-exceeded packets-lost-ttl-expired tcp-flags region flow-direction pkt-src-aws-service pkt-dst-aws-service';

export default {
  id: 'aws-vpc-flow',
  version: 2,
  kind: 'columns',
  title: 'VPC Flow Logs (default order, or the order its first line names)',
  source:
    'Amazon VPC User Guide, "Flow log records": available fields, default and custom format, examples; Amazon VPC Transit Gateways, "Flow log records"',
  specificity: 0.97,
  mappable: false,
  separator: 'blank',
  absent: '-',
  rejectReason: 'No flow record: the fields do not stand in the default order, and no line names another.',
  headerNames: [
    ...version2.split(' '),
    'vpc-id',
    'subnet-id',
    'instance-id',
    'tcp-flags',
    'type',
    'pkt-srcaddr',
    'pkt-dstaddr',
    'region',
    'az-id',
    'sublocation-type',
    'sublocation-id',
    'pkt-src-aws-service',
    'pkt-dst-aws-service',
    'flow-direction',
    'traffic-path',
    'reject-reason',
    ...transitGateway.split(' '),
  ],
  orders: [
    `${version2} ? ${laterFields}`,
    // An order of version 3 that the guide shows, and that of transit gateways, which have no other.
    'version vpc-id subnet-id instance-id interface-id account-id type srcaddr dstaddr srcport dstport pkt-srcaddr pkt-dstaddr protocol bytes packets start end action tcp-flags log-status',
    transitGateway,
    // As CloudWatch Logs exports it, which puts its own time before the record.
    `exported ${version2} ? ${laterFields}`,
  ],
  uses: {
    version: { more: 'version', oneOf: ['2', '3', '4', '5', '6', '7', '8'] },
    start: { time: 'epoch' },
    srcaddr: { field: 'sourceIp' },
    action: { field: 'eventAction' },
    'log-status': { more: 'log-status', oneOf: ['OK', 'NODATA', 'SKIPDATA'] },
    bytes: { field: 'responseBytes' },
    'interface-id': { field: 'hostName' },
    'tgw-attachment-id': { field: 'hostName' },
    type: { more: 'type', oneOf: ['IPv4', 'IPv6', 'EFA'] },
    'resource-type': { more: 'resource-type', oneOf: ['TransitGateway'] },
  },
  outcomes: [
    { key: 'action', equals: 'ACCEPT', outcome: 'success' },
    { key: 'action', equals: 'REJECT', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'the default order, with intervals of which nothing was seen or kept',
      text: [
        '2 123456789010 eni-1235b8ca123456789 198.51.100.16 192.0.2.139 20641 22 6 20 4249 1750734667 1750734727 ACCEPT OK',
        '2 123456789010 eni-1235b8ca123456789 2001:db8::9 2001:db8::1 49761 3389 6 20 4249 1750734667 1750734727 REJECT OK',
        '2 123456789010 eni-1235b8ca123456789 - - - - - - - 1750734727 1750734787 - NODATA',
        '2 123456789010 eni-1235b8ca123456789 - - - - - - - 1750734787 1750734847 - SKIPDATA',
        '2 123456789010 eni-1235b8ca123456789',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.16',
          eventAction: 'ACCEPT',
          eventOutcome: 'success',
          responseBytes: 4249,
          'more.dstaddr': '192.0.2.139',
          'more.dstport': '22',
        },
        { sourceIp: '2001:db8::9', eventOutcome: 'failure' },
        { instant: '2025-06-24T03:12:07Z', 'more.log-status': 'NODATA' },
        { 'more.log-status': 'SKIPDATA' },
      ],
      rejects: [5],
    },
    {
      title: 'the order of version 3 that the guide shows, and that of a transit gateway',
      text: [
        '3 vpc-abcdefab012345678 subnet-aaaaaaaa012345678 i-01234567890123456 eni-1235b8ca123456789 123456789010 IPv4 198.51.100.42 192.0.2.62 43416 22 198.51.100.42 192.0.2.62 6 568 8 1750734667 1750734727 ACCEPT 2 OK',
        '6 TransitGateway 123456789010 tgw-0123456789abcdef0 tgw-attach-0123456789abcdef0 123456789010 123456789011 vpc-a vpc-b subnet-a subnet-b eni-a eni-b apne2-az1 apne2-az2 tgw-attach-b 192.0.2.7 192.0.2.130 51234 443 6 10 4249 1750734668 1750734728 OK IPv4 0 0 0 0 2 ap-northeast-2 egress - -',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.42',
          eventAction: 'ACCEPT',
          eventOutcome: 'success',
          responseBytes: 568,
          hostName: 'eni-1235b8ca123456789',
          'more.dstport': '22',
        },
        { instant: '2025-06-24T03:11:08Z', sourceIp: '192.0.2.7', responseBytes: 4249, 'more.dstaddr': '192.0.2.130' },
      ],
    },
    {
      title: 'an order of its own, without a time',
      text: 'instance-id interface-id srcaddr dstaddr pkt-srcaddr pkt-dstaddr\n- eni-1235b8ca123456789 192.0.2.5 192.0.2.220 192.0.2.5 203.0.113.5\n',
      events: [{ sourceIp: '192.0.2.5', hostName: 'eni-1235b8ca123456789', 'more.pkt-dstaddr': '203.0.113.5' }],
    },
  ],
} satisfies ColumnFormat;
