import type { RecordFormat } from '../format.ts';

const query = {
  version: '1.1',
  account_id: '123456789012',
  region: 'ap-northeast-2',
  vpc_id: 'vpc-1',
  query_timestamp: '2025-06-24T03:11:07Z',
  query_name: 'files.example.com.',
  query_type: 'A',
  query_class: 'IN',
  rcode: 'NOERROR',
  answers: [{ Rdata: '203.0.113.9', Type: 'A', Class: 'IN' }],
  srcaddr: '192.0.2.10',
  srcport: '40121',
  transport: 'UDP',
  srcids: { instance: 'i-1' },
};

export default {
  id: 'aws-route53-resolver',
  version: 1,
  kind: 'records',
  title: 'Route 53 Resolver (queries of a VPC, with what its DNS firewall did)',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs-format.html',
  specificity: 0.985,
  mappable: false,
  prefixed: true,
  envelopes: [],
  claims: [['query_timestamp', 'query_name', 'srcaddr']],
  rejectReason: 'No record of Route 53 Resolver: its marks are missing.',
  time: ['query_timestamp'],
  fields: {
    sourceIp: ['srcaddr'],
    hostName: ['srcids.instance', 'srcids.resolver_endpoint'],
    urlDomain: ['query_name'],
    eventAction: ['firewall_rule_action', 'query_type'],
    eventProvider: ['vpc_id'],
    message: ['rcode'],
  },
  outcomes: [
    { key: 'firewall_rule_action', equals: 'BLOCK', outcome: 'failure' },
    { key: 'rcode', equals: 'NOERROR', outcome: 'success' },
    { key: 'rcode', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'one a line: an answer, a name that the firewall kept back, the last cut off',
      text: `${JSON.stringify(query)}\n${JSON.stringify({ ...query, rcode: 'NXDOMAIN', answers: [], firewall_rule_action: 'BLOCK' })}\n{"cut":\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '192.0.2.10',
          hostName: 'i-1',
          urlDomain: 'files.example.com.',
          eventAction: 'A',
          eventOutcome: 'success',
          'more.answers.0.Rdata': '203.0.113.9',
        },
        { eventAction: 'BLOCK', eventOutcome: 'failure', message: 'NXDOMAIN' },
      ],
      rejects: [3],
    },
    {
      title: 'as CloudWatch Logs exports it, its own time before each',
      text: `2025-06-24T03:11:09.000Z ${JSON.stringify(query)}\n2025-06-24T03:11:09.000Z ${JSON.stringify(query)}\n`,
      events: [{ instant: '2025-06-24T03:11:07Z', 'more.prefix': '2025-06-24T03:11:09.000Z' }, {}],
    },
  ],
} satisfies RecordFormat;
