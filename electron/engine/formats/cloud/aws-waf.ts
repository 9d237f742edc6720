import type { RecordFormat } from '../format.ts';

const record = {
  timestamp: 1750734667592,
  formatVersion: 1,
  webaclId: 'arn:aws:wafv2:ap-southeast-2:111122223333:regional/webacl/shop/1',
  terminatingRuleId: 'sql-injection',
  action: 'BLOCK',
  httpSourceName: 'ALB',
  httpRequest: {
    clientIp: '198.51.100.7',
    country: 'KR',
    headers: [
      { name: 'Host', value: 'shop.example' },
      { name: 'User-Agent', value: 'curl/8' },
    ],
    uri: '/login',
    args: "q=1'--",
    httpVersion: 'HTTP/1.1',
    httpMethod: 'POST',
    requestId: '1-5d',
  },
};

export default {
  id: 'aws-waf',
  version: 1,
  kind: 'records',
  title: 'AWS WAF web ACL traffic log',
  source: 'AWS WAF Developer Guide, "Log fields for web ACL traffic"',
  specificity: 0.99,
  mappable: false,
  rejectReason: 'No WAF record: webaclId with httpRequest is missing.',
  prefixed: false,
  envelopes: [],
  claims: [['webaclId', 'httpRequest']],
  pairs: [{ list: 'httpRequest.headers', name: 'name', value: ['value'] }],
  time: ['timestamp'],
  fields: {
    sourceIp: ['httpRequest.clientIp'],
    httpMethod: ['httpRequest.httpMethod'],
    urlPath: ['httpRequest.uri'],
    urlQuery: ['httpRequest.args'],
    urlDomain: ['httpRequest.headers.Host', 'httpRequest.host'],
    userAgent: ['httpRequest.headers.User-Agent'],
    httpReferrer: ['httpRequest.headers.Referer'],
    httpStatus: ['responseCodeSent'],
    eventAction: ['action'],
  },
  outcomes: [
    { key: 'action', equals: 'ALLOW', outcome: 'success' },
    { key: 'action', equals: 'BLOCK', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a request blocked and one let through, a line that is none',
      text: `${JSON.stringify(record)}\n${JSON.stringify({ ...record, action: 'ALLOW' })}\n{"cut":\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.592Z',
          sourceIp: '198.51.100.7',
          httpMethod: 'POST',
          urlPath: '/login',
          urlQuery: "q=1'--",
          urlDomain: 'shop.example',
          userAgent: 'curl/8',
          eventAction: 'BLOCK',
          eventOutcome: 'failure',
          'more.terminatingRuleId': 'sql-injection',
        },
        { eventOutcome: 'success' },
      ],
      rejects: [3],
    },
  ],
} satisfies RecordFormat;
