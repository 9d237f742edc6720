import type { LineFormat } from '../format.ts';

export default {
  id: 'heroku',
  version: 1,
  kind: 'lines',
  title: 'Heroku (router, dynos, platform)',
  source: 'Heroku Dev Center, "HTTP Routing", Heroku router log format, and "Logging"',
  specificity: 0.97,
  mappable: false,
  rejectReason: 'Begins with no time, source and dyno as Heroku writes them.',
  layouts: [
    { layout: '%{iso} heroku[router]: %{pairs}', marks: { dyno: 'router' } },
    { layout: '%{iso} heroku[%{dyno}]: %{message}' },
    { layout: '%{iso} app[%{dyno}]: %{message}' },
  ],
  uses: {
    iso: { time: 'iso' },
    dyno: { more: 'dyno', word: true },
    pairs: { part: 'pairs' },
    message: { part: 'message' },
  },
  outcomeFromStatus: true,
  pairs: {
    fields: {
      sourceIp: ['fwd'],
      httpMethod: ['method'],
      httpStatus: ['status'],
      responseBytes: ['bytes'],
      urlDomain: ['host'],
      urlPath: ['path'],
      message: ['desc'],
    },
  },
  samples: [
    {
      title: 'a request, one that failed, what the application wrote',
      text: [
        '2025-06-24T03:11:07.123456+00:00 heroku[router]: at=info method=GET path="/c?id=7" host=shop.example request_id=8601 fwd="198.51.100.7" dyno=web.1 connect=1ms service=18ms status=200 bytes=13 protocol=https',
        '2025-06-24T03:11:08.123456+00:00 heroku[router]: at=error code=H12 desc="Request timeout" method=GET path="/" host=shop.example fwd="198.51.100.8" dyno=web.1 connect=0ms service=30000ms status=503 bytes=0',
        '2025-06-24T03:11:09.123456+00:00 app[web.1]: Started GET "/" for 198.51.100.8',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '198.51.100.7',
          httpMethod: 'GET',
          urlPath: '/c',
          urlQuery: 'id=7',
          httpStatus: 200,
          responseBytes: 13,
          urlDomain: 'shop.example',
        },
        { sourceIp: '198.51.100.8', httpStatus: 503, message: 'Request timeout' },
        { 'more.dyno': 'web.1', message: 'Started GET "/" for 198.51.100.8' },
      ],
    },
  ],
} satisfies LineFormat;
