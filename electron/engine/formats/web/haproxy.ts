import type { LineFormat } from '../format.ts';

const head = [
  '%{stamp} %{hostName} %{program}: ',
  '%{rfc3339} %{hostName} %{program}: ',
  '<%{priority}>%{stamp} %{hostName} %{program}: ',
  '<%{priority}>%{stamp} %{program}: ',
  '<%{priority}>1 %{rfc3339} %{hostName} %{processName} %{pid} - - ',
  '',
];
const http =
  '%{timers} %{httpStatus} %{responseBytes} %{requestCookie} %{responseCookie} %{state} %{connections} %{queues}';
// Bytes are led by a plus where the entry was written before the response had ended.
const early = http.replace('%{responseBytes}', '+%{responseBytes}');
const bodies = [
  `%{client} [%{accepted}] %{frontend} %{backend}/%{server} ${http} {%{captured}} {%{capturedResponse}} "%{request}"%{extras}`,
  `%{client} [%{accepted}] %{frontend} %{backend}/%{server} ${http} {%{captured>}} "%{request}"%{extras}`,
  `%{client} [%{accepted}] %{frontend} %{backend}/%{server} ${http} "%{request}"%{extras}`,
  `%{client} [%{accepted}] %{frontend} %{backend}/%{server} %{host} ${http} "%{request}"%{extras}`,
  `%{client} [%{accepted}] %{frontend} %{backend}/%{server} ${early} "%{request}"%{extras}`,
  '%{client} [%{accepted}] %{frontend} %{backend}/%{server} %{timers} %{responseBytes} %{state} %{connections} %{queues}',
  '%{client} [%{accepted}] %{frontend}: %{message}',
];

export default {
  id: 'haproxy',
  version: 2,
  kind: 'lines',
  title: 'HAProxy log (HTTP, TCP and error formats; in syslog or bare)',
  source: 'HAProxy Configuration Manual, chapter 8.2 "Log formats" (default, TCP, HTTP, error log format)',
  specificity: 0.985,
  mappable: false,
  absent: '-',
  comment: '#',
  outcomeFromStatus: true,
  rejectReason: 'No HAProxy entry: client, time in brackets, frontend and what follows do not stand in their places.',
  // The time in brackets is when the connection was accepted: it has a year and milliseconds, which syslog has not.
  layouts: [
    ...head.flatMap((lead) => bodies.map((body) => ({ layout: lead + body }))),
    ...head.slice(0, 5).map((lead) => ({ layout: `${lead}Connect from %{client} to %{target} (%{frontend}/%{mode})` })),
    { layout: '%{stamp} %{hostName} haproxy[%{pid}]: %{message}' },
    { layout: '%{rfc3339} %{hostName} haproxy[%{pid}]: %{message}' },
    { layout: '<%{priority}>%{stamp} %{hostName} haproxy[%{pid}]: %{message}' },
  ],
  uses: {
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    accepted: { time: 'clf' },
    program: { part: 'program' },
    client: { part: 'peer' },
    request: { part: 'request' },
    extras: { part: 'extras' },
    message: { part: 'message' },
    host: { field: 'urlDomain' },
    frontend: { more: 'frontend', word: true },
    backend: { more: 'backend', word: true },
    server: { more: 'server', word: true },
    timers: { more: 'timers', word: true },
    state: { more: 'state', word: true },
    connections: { more: 'connections', word: true },
    requestCookie: { more: 'requestCookie', word: true },
    responseCookie: { more: 'responseCookie', word: true },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: 'SSL handshake failure%{*}', action: 'tls-handshake', outcome: 'failure' },
      { layout: 'Connection closed during SSL handshake%{*}', action: 'tls-handshake', outcome: 'failure' },
    ],
  },
  samples: [
    {
      title: 'HTTP in syslog, captured headers, an error, a proxy that started',
      text: [
        'Jun 24 12:11:08 gate haproxy[32450]: 198.51.100.4:38862 [24/Jun/2025:12:11:07.726] incoming~ shop/web1 0/0/1/0/2 304 168 - - ---- 6/6/0/0/0 0/0 {shop.example||} {|||} "GET /a.js?v=1 HTTP/1.1"',
        'Jun 24 12:11:09 gate haproxy[32450]: -:22222 [24/Jun/2025:12:11:09.222] www~ shop/<NOSRV> -1/-1/-1/-1/0 401 248 - - PR-- 0/0/0/0/0 0/0 "<BADREQ>"',
        'Jun 24 12:11:10 gate haproxy[32450]: 2001:db8::7:58430 [24/Jun/2025:12:11:10.608] www~ shop/web1 shop.example 0/0/0/18/18 200 200 - - ---- 2/2/2/0/0 0/0 "OPTIONS /api/ HTTP/1.1"',
        '<134>1 2025-06-24T12:11:11+00:00 gate haproxy 7 - - 198.51.100.5:40 [24/Jun/2025:12:11:11.001] www~ shop/web1 0/0/0/1/1 200 +5168 - - ---- 2/2/2/0/0 0/0 "GET /all HTTP/2.0"',
        'Jun 24 12:11:11 gate haproxy[1]: Proxy www started.',
        'a line cut off',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07.726Z',
          sourceIp: '198.51.100.4',
          httpMethod: 'GET',
          urlPath: '/a.js',
          urlQuery: 'v=1',
          httpStatus: 304,
          responseBytes: 168,
          hostName: 'gate',
          processName: 'haproxy',
          'more.backend': 'shop',
          'more.captured': 'shop.example||',
        },
        { httpStatus: 401, eventOutcome: 'failure', message: '<BADREQ>' },
        { sourceIp: '2001:db8::7', urlDomain: 'shop.example', httpMethod: 'OPTIONS' },
        {
          instant: '2025-06-24T12:11:11.001Z',
          sourceIp: '198.51.100.5',
          urlPath: '/all',
          'more.pid': '7',
          responseBytes: 5168,
        },
        { instant: '2025-06-24T12:11:11Z', message: 'Proxy www started.' },
      ],
      rejects: [6],
    },
    {
      title: 'TCP, connections and handshakes',
      text: [
        'Jun 24 12:11:07 192.0.2.1 haproxy[25457]: 198.51.100.9:40962 [24/Jun/2025:12:11:07.285] main app/<NOSRV> -1/-1/1 212 SC 1/1/0/0/0 0/0',
        'Jun 24 12:11:08 192.0.2.1 haproxy[24551]: Connect from 198.51.100.9:40780 to 192.0.2.1:5000 (main/HTTP)',
        '198.51.100.9:50033 [24/Jun/2025:12:11:09.123] www/bind: SSL handshake failure',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T12:11:07.285Z', sourceIp: '198.51.100.9', responseBytes: 212, 'more.state': 'SC' },
        { sourceIp: '198.51.100.9', 'more.clientPort': '40780', 'more.frontend': 'main' },
        { sourceIp: '198.51.100.9', eventAction: 'tls-handshake', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
