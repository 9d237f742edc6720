import type { LineFormat } from '../format.ts';

const request = '%{clients} [%{mdy}] "%{request}" %{httpStatus} %{responseBytes} "%{httpReferrer}" "%{userAgent}"';

export default {
  id: 'cpanel-access',
  version: 1,
  kind: 'lines',
  title: 'cPanel and WHM access log (cpsrvd)',
  source: 'cPanel & WHM documentation, "The cPanel Log Files", /usr/local/cpanel/logs/access_log',
  specificity: 0.985,
  mappable: false,
  absent: '-',
  comment: '#',
  outcomeFromStatus: true,
  rejectReason: 'No request with a date of month, day and year, as cPanel writes them.',
  layouts: [
    { layout: `${request} "%{authMethod}" "%{chain}" %{serverPort}` },
    { layout: `${request} "%{authMethod}" "%{chain}"` },
    { layout: request },
  ],
  uses: {
    clients: { part: 'clients' },
    chain: { more: 'xForwardedFor' },
    mdy: { time: 'mdy' },
    request: { part: 'request' },
    serverPort: { more: 'serverPort', word: true },
  },
  samples: [
    {
      title: 'a check of its own, an account at work, one behind a proxy',
      text: [
        '192.0.2.1 - - [06/10/2025:11:19:31 -0000] "GET /.__cpanel__service__check__./serviceauth?version=1.2 HTTP/1.0" 200 0 "-" "-" "-" "-" 2086',
        '198.51.100.7 - kim [06/24/2025:03:11:07 -0000] "POST /login/?login_only=1 HTTP/1.1" 401 12 "https://shop.example:2083/" "Mozilla/5.0 (X11; Linux x86_64)" "s" "-" 2083',
        '192.0.2.2 - lee%40shop.example [06/24/2025:03:11:08 -0000] "GET /cpsess1/a HTTP/1.1" 200 12 "-" "curl/8" "s" "198.51.100.8" 2096',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-10T11:19:31Z', sourceIp: '192.0.2.1', httpStatus: 200, 'more.serverPort': '2086' },
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          urlPath: '/login/',
          eventOutcome: 'failure',
        },
        { sourceIp: '192.0.2.2', 'more.xForwardedFor': '198.51.100.8' },
      ],
    },
  ],
} satisfies LineFormat;
