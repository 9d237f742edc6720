import type { ColumnFormat } from '../format.ts';

export default {
  id: 'squid',
  version: 2,
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
  orders: [
    'time elapsed client result bytes method url user hierarchy ? type',
    // A longer order that collectors ask for; the name that TLS asked for is left out where there was none.
    ...['', 'sni '].map(
      (sni) =>
        `time elapsed client client_port result bytes request_bytes reply_header_bytes request_header_bytes server_body_bytes method url http_version user hierarchy server_port type error error_detail referrer user_agent host forwarded ${sni}dns_ms last`,
    ),
  ],
  uses: {
    time: { time: 'epoch' },
    elapsed: { more: 'elapsedMs' },
    client: { field: 'sourceIp' },
    result: { part: 'result' },
    bytes: { field: 'responseBytes' },
    method: { field: 'httpMethod' },
    url: { field: 'urlPath' },
    user: { field: 'userName' },
    client_port: { more: 'clientPort' },
    referrer: { field: 'httpReferrer' },
    user_agent: { field: 'userAgent' },
    host: { field: 'urlDomain' },
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
    {
      title: 'the longer order: with ports, sizes and what the client said of itself',
      text: [
        '1750734667.391    104 192.0.2.199 58938 TCP_MISS/200 904 123 364 123 528 GET http://shop.example/ 1.1 kim HIER_DIRECT/198.51.100.10 80 text/html - - "http://www.example.com/" "curl/8.14.1" "shop.example" "-" 53 -',
        '1750734668.100    220 192.0.2.199 32890 TCP_TUNNEL/200 15432 1980 39 120 - CONNECT login.shop.example:443 1.1 - HIER_DIRECT/198.51.100.20 443 - - - "-" "curl/8.14.1" "login.shop.example:443" "-" "login.shop.example" 42 -',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.391Z',
          sourceIp: '192.0.2.199',
          userName: 'kim',
          eventAction: 'TCP_MISS',
          httpMethod: 'GET',
          httpStatus: 200,
          urlPath: 'http://shop.example/',
          responseBytes: 904,
          httpReferrer: 'http://www.example.com/',
          userAgent: 'curl/8.14.1',
          'more.clientPort': '58938',
          'more.type': 'text/html',
        },
        { httpMethod: 'CONNECT', httpStatus: 200, userAgent: 'curl/8.14.1', 'more.sni': 'login.shop.example' },
      ],
    },
  ],
} satisfies ColumnFormat;
