import type { ColumnFormat } from '../format.ts';

const version2 =
  'version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status';
const laterFields =
  'vpc-id subnet-id instance-id tcp-flags type pkt-srcaddr pkt-dstaddr region az-id sublocation-type sublocation-id pkt-src-aws-service pkt-dst-aws-service flow-direction traffic-path';

export default {
  id: 'aws-vpc-flow',
  version: 1,
  kind: 'columns',
  title: 'VPC Flow Logs (default order, or the order its first line names)',
  source: 'Amazon VPC User Guide, "Flow log records": available fields, default and custom format',
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
  ],
  orders: [
    `${version2} ? ${laterFields}`,
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
      title: 'an order of its own, without a time',
      text: 'instance-id interface-id srcaddr dstaddr pkt-srcaddr pkt-dstaddr\n- eni-1235b8ca123456789 192.0.2.5 192.0.2.220 192.0.2.5 203.0.113.5\n',
      events: [{ sourceIp: '192.0.2.5', hostName: 'eni-1235b8ca123456789', 'more.pkt-dstaddr': '203.0.113.5' }],
    },
  ],
} satisfies ColumnFormat;
