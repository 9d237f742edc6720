import type { LineFormat } from '../format.ts';

export default {
  id: 'web-frameworks',
  version: 3,
  kind: 'lines',
  title: 'Access lines of application servers (Flask, Django, Uvicorn, Hypercorn, Gin, Sinatra, JEUS)',
  source:
    'Python, http.server, log_request; Werkzeug, serving.py; Django, runserver; Uvicorn and Hypercorn, access log formats; Gin, logger.go; Rack, Rack::CommonLogger; TheHive, AccessLogFilter; TmaxSoft, JEUS Web Engine Guide, access log',
  specificity: 0.96,
  mappable: false,
  continued: true,
  rejectReason: 'No request between quotes behind a client or a time, as application servers write it.',
  layouts: [
    { layout: '%{peer} - %{userName} [%{worded}] "%{request}" %{httpStatus} %{responseBytes} %{seconds}' },
    { layout: '%{peer} - %{userName} [%{worded}] "%{request}" %{httpStatus} %{responseBytes}' },
    { layout: '[%{worded}] "%{request}" %{httpStatus} %{responseBytes}' },
    { layout: '%{peer} [%{clf}] "%{request}" %{httpStatus} %{milliseconds}ms' },
    { layout: '%{level}:%{~peer} - "%{request}" %{httpStatus} %{reason}' },
    { layout: '%{level}:%{~peer} - "%{request}" %{httpStatus}' },
    { layout: '[%{iso}] [%{pid}] [%{level}] %{peer} - "%{request}" %{httpStatus}' },
    { layout: '%{iso} - %{level} - %{peer} - "%{request}" %{httpStatus}' },
    { layout: '%{~part}[%{iso}] %{peer} - "%{request}" %{httpStatus}' },
    { layout: ' [%{part}][%{iso}] %{peer} - "%{request}" %{httpStatus}' },
    { layout: '[%{part}][%{iso}] %{peer} - "%{request}" %{httpStatus}' },
    { layout: '[GIN] %{iso} |%{~httpStatus} |%{~duration} |%{~peer} |%{~method>} "%{target}"' },
    { layout: '[GIN] %{iso} |%{~httpStatus} |%{~duration} |%{~peer} |%{~httpMethod} %{~target}' },
    // What the servers say themselves.
    { layout: '[GIN-debug] %{message}', loose: true },
    // TheHive, which states a time only where it writes to a file.
    {
      layout:
        '[%{grade}] %{origin} [%{trace}] %{peer} %{httpMethod} %{target} took %{duration} and returned %{httpStatus} %{responseBytes} bytes',
    },
    { layout: '%{level}:%{~message}', loose: true },
    { layout: '[%{worded}] %{message}', loose: true },
  ],
  uses: {
    peer: { part: 'peer', address: true },
    worded: { time: 'worded' },
    clf: { time: 'clf' },
    iso: { time: 'iso' },
    request: { part: 'request' },
    message: { part: 'message' },
    target: { part: 'target' },
    // Filled with blanks to a column's width.
    method: { field: 'httpMethod', word: true },
    duration: { more: 'duration' },
    grade: { more: 'level', oneOf: ['trace', 'debug', 'info', 'warn', 'error'] },
    origin: { more: 'origin', word: true },
    trace: { more: 'trace', word: true },
    seconds: { more: 'seconds', word: true },
    milliseconds: { more: 'milliseconds', word: true },
    pid: { more: 'pid', word: true },
    part: { more: 'part', word: true },
    reason: { more: 'reason' },
    level: { more: 'level', oneOf: ['DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL'] },
  },
  outcomeFromStatus: true,
  absent: '-',
  samples: [
    {
      title: 'Flask and the server that comes with Python',
      text: [
        '198.51.100.7 - - [24/Jun/2025 03:11:07] "GET /c/7?x=1 HTTP/1.1" 200 -',
        '198.51.100.8 - - [24/Jun/2025 03:11:08] "POST /login HTTP/1.1" 401 -',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          httpMethod: 'GET',
          urlPath: '/c/7',
          urlQuery: 'x=1',
          httpStatus: 200,
          eventOutcome: 'success',
        },
        { sourceIp: '198.51.100.8', httpStatus: 401, eventOutcome: 'failure' },
      ],
    },
    {
      title: 'Django, which names no client',
      text: '[24/Jun/2025 03:11:07] "GET /admin/login/?next=/admin/ HTTP/1.1" 200 4158\n[24/Jun/2025 03:11:08] "POST /admin/login/ HTTP/1.1" 302 0\n',
      events: [
        { instant: '2025-06-24T03:11:07Z', urlPath: '/admin/login/', httpStatus: 200, responseBytes: 4158 },
        { httpMethod: 'POST', httpStatus: 302 },
      ],
    },
    {
      title: 'Uvicorn, which states no time of its own',
      text: 'INFO:     198.51.100.7:51235 - "POST /login HTTP/1.1" 401 Unauthorized\nINFO:     198.51.100.7:51236 - "GET /c/7 HTTP/1.1" 200 OK\nINFO:     Application startup complete.\n',
      events: [
        {
          sourceIp: '198.51.100.7',
          'more.clientPort': '51235',
          urlPath: '/login',
          httpStatus: 401,
          eventOutcome: 'failure',
        },
        { urlPath: '/c/7', httpStatus: 200 },
        { message: 'Application startup complete.' },
      ],
    },
    {
      title: 'Gin',
      text: [
        '[GIN-debug] Listening and serving HTTP on :8080',
        '[GIN] 2025/06/24 - 03:11:07 | 200 |    1.234ms |    198.51.100.7 | GET      "/c/7?x=1"',
        '[GIN] 2025/06/24 - 03:11:08 | 404 |    1.234ms |    2001:db8::7 | POST     /login',
        '',
      ].join('\n'),
      events: [
        { message: 'Listening and serving HTTP on :8080' },
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          httpMethod: 'GET',
          urlPath: '/c/7',
          urlQuery: 'x=1',
          httpStatus: 200,
          eventOutcome: 'success',
        },
        { instant: '2025-06-24T03:11:08Z', sourceIp: '2001:db8::7', urlPath: '/login', eventOutcome: 'failure' },
      ],
    },
    {
      title: 'Sinatra, and TheHive out of a container',
      text: [
        '198.51.100.7 - - [24/Jun/2025 03:11:07] "GET /c/7?x=1 HTTP/1.1" 200 5056 0.0241',
        '198.51.100.8 - - [24/Jun/2025 03:11:08] "GET /a.css HTTP/1.1" 304 - 0.0016',
        '[info] o.t.s.AccessLogFilter [1e60d1e5e2a1741f|2989d0704d3c364c] 198.51.100.9 POST /api/v1/login took 8ms and returned 401 65 bytes',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07Z', sourceIp: '198.51.100.7', responseBytes: 5056, 'more.seconds': '0.0241' },
        { sourceIp: '198.51.100.8', httpStatus: 304, 'more.seconds': '0.0016' },
        {
          sourceIp: '198.51.100.9',
          httpMethod: 'POST',
          urlPath: '/api/v1/login',
          httpStatus: 401,
          eventOutcome: 'failure',
          responseBytes: 65,
        },
      ],
    },
    {
      title: 'Baserow, whose parts name themselves',
      text: ' [BACKEND][2025-06-24 03:11:07] 198.51.100.7:0 - "POST /api/user/token-auth/ HTTP/1.1" 401\n [BACKEND][2025-06-24 03:11:08] 198.51.100.8:0 - "GET /api/ HTTP/1.1" 200\n',
      events: [
        { instant: '2025-06-24T03:11:07Z', sourceIp: '198.51.100.7', httpStatus: 401, 'more.part': 'BACKEND' },
        { sourceIp: '198.51.100.8', httpStatus: 200 },
      ],
    },
    {
      title: 'JEUS',
      text: '198.51.100.7 [24/Jun/2025:03:11:07 +0900] "GET /shop/order.jsp?id=7 HTTP/1.1" 200 13ms\n198.51.100.8 [24/Jun/2025:03:11:08 +0900] "POST /shop/login.do HTTP/1.1" 500 7ms\n',
      events: [
        {
          instant: '2025-06-23T18:11:07Z',
          sourceIp: '198.51.100.7',
          urlPath: '/shop/order.jsp',
          'more.milliseconds': '13',
        },
        { httpStatus: 500, eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
