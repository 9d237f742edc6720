import type { RecordFormat } from '../format.ts';

export default {
  id: 'akamai',
  version: 1,
  kind: 'records',
  title: 'Akamai (security events, DataStream 2)',
  source: 'Akamai TechDocs, "SIEM Integration", event format in JSON; "DataStream 2", data set parameters',
  specificity: 0.99,
  mappable: false,
  rejectReason: 'No record of Akamai: its marks are missing.',
  prefixed: false,
  envelopes: [],
  claims: [
    ['attackData', 'httpMessage'],
    ['reqTimeSec', 'cliIP'],
    ['reqTimeSec', 'reqId'],
  ],
  time: ['httpMessage.start', 'reqTimeSec'],
  fields: {
    sourceIp: ['attackData.clientIP', 'cliIP'],
    userName: ['userRiskData.username', 'userRiskData.uuid'],
    userAgent: ['UA'],
    httpMethod: ['httpMessage.method', 'reqMethod'],
    httpReferrer: ['referer'],
    httpStatus: ['httpMessage.status', 'statusCode'],
    responseBytes: ['httpMessage.bytes', 'bytes', 'rspContentLen'],
    urlDomain: ['httpMessage.host', 'reqHost'],
    urlPath: ['httpMessage.path', 'reqPath'],
    urlQuery: ['httpMessage.query', 'queryStr'],
    eventAction: ['attackData.appliedAction', 'type'],
    message: ['attackData.ruleMessages'],
  },
  outcomes: [{ key: 'attackData.appliedAction', equals: 'deny', outcome: 'failure' }],
  samples: [
    {
      title: 'a security event and a request of DataStream',
      text: [
        '{"format":"json","type":"akamai_siem","version":"1.0","attackData":{"clientIP":"198.51.100.7","configId":"1","rules":"OTUwMDAy"},"httpMessage":{"bytes":"266","host":"shop.example","method":"GET","path":"/c/7","query":"id=1","start":"1750734667","status":"403"},"geo":{"country":"KR"}}',
        '{"version":1,"cp":"1","reqId":"1239f220","reqTimeSec":"1750734668.123","bytes":"4995","cliIP":"198.51.100.8","statusCode":"206","reqHost":"shop.example","reqMethod":"GET","reqPath":"/c/all.csv","UA":"Mozilla%2F5.0","queryStr":"a=b"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          urlPath: '/c/7',
          urlQuery: 'id=1',
          httpStatus: 403,
          responseBytes: 266,
          eventOutcome: 'failure',
        },
        { instant: '2025-06-24T03:11:08.123Z', sourceIp: '198.51.100.8', urlPath: '/c/all.csv', responseBytes: 4995 },
      ],
    },
  ],
} satisfies RecordFormat;
