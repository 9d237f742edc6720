import type { ColumnFormat } from '../format.ts';

export default {
  id: 'squid',
  version: 1,
  kind: 'columns',
  title: 'Squid access log, native format',
  source: 'Squid configuration directive logformat: squid; Squid wiki, "Squid LogFiles", access.log native format',
  specificity: 0.97,
  mappable: false,
  separator: 'blank',
  comment: '#',
  absent: '-',
  outcomeFromStatus: true,
  rejectReason: 'No Squid entry: time, duration, client, result and what follows do not stand in their places.',
  orders: ['time elapsed client result bytes method url user hierarchy ? type'],
  uses: {
    time: { time: 'epoch' },
    elapsed: { more: 'elapsedMs' },
    client: { field: 'sourceIp' },
    result: { part: 'result' },
    bytes: { field: 'responseBytes' },
    method: { field: 'httpMethod' },
    url: { field: 'urlPath' },
    user: { field: 'userName' },
  },
  samples: [
    {
      title: 'a page, a tunnel, a refusal',
      text: [
        '1750734667.049   5006 192.0.2.199 TCP_MISS/200 19763 CONNECT login.shop.example:443 kim HIER_DIRECT/198.51.100.115 -',
        '1750734667.327   2864 192.0.2.199 TCP_REFRESH_HIT/304 10182 GET http://shop.example/a?b=1 kim DIRECT/198.51.100.61 text/html',
        '1750734668.000      4 2001:db8::7 TCP_DENIED/403 4099 GET http://proxy.example/ - HIER_NONE/- text/html',
        '1750734668.000      4 2001:db8::7',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.049Z',
          sourceIp: '192.0.2.199',
          userName: 'kim',
          httpMethod: 'CONNECT',
          urlPath: 'login.shop.example:443',
          httpStatus: 200,
          eventAction: 'TCP_MISS',
          responseBytes: 19763,
        },
        { urlPath: 'http://shop.example/a?b=1', httpStatus: 304, 'more.type': 'text/html' },
        { sourceIp: '2001:db8::7', httpStatus: 403, eventOutcome: 'failure', eventAction: 'TCP_DENIED' },
      ],
      rejects: [4],
    },
  ],
} satisfies ColumnFormat;
