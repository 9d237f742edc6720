import type { TableFormat } from '../format.ts';

export default {
  id: 'bunny-cdn',
  version: 1,
  kind: 'table',
  title: 'bunny.net CDN access log',
  source: 'bunny.net documentation, "CDN Logging", log format',
  specificity: 0.98,
  mappable: false,
  delimiters: ['|'],
  orders: [
    [
      ...[
        'cacheStatus',
        'status',
        'timestamp',
        'bytesSent',
        'pullZone',
        'remoteIp',
        'referer',
        'url',
        'edge',
        'userAgent',
      ],
      ...['requestId', 'country'],
    ],
  ],
  claims: [['cacheStatus', 'status', 'pullZone', 'requestId']],
  checks: { status: '^\\d{3}$', timestamp: '^\\d{13}$', bytesSent: '^\\d+$', pullZone: '^\\d+$' },
  absent: ['-'],
  time: ['timestamp'],
  fields: {
    sourceIp: ['remoteIp'],
    httpStatus: ['status'],
    responseBytes: ['bytesSent'],
    httpReferrer: ['referer'],
    urlPath: ['url'],
    userAgent: ['userAgent'],
  },
  samples: [
    {
      title: 'two requests',
      text: 'MISS|200|1750734667123|128479|1234567|198.51.100.7|https://shop.example|https://cdn.example/a.js?v=2|DE|curl/8.0|289735f336bd|DE\nHIT|404|1750734668000|0|1234567|2001:db8::7|-|https://cdn.example/b|KR|-|289735f336be|KR\n',
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          httpStatus: 200,
          responseBytes: 128479,
          urlPath: 'https://cdn.example/a.js?v=2',
          'more.edge': 'DE',
        },
        { sourceIp: '2001:db8::7', httpStatus: 404 },
      ],
    },
  ],
} satisfies TableFormat;
