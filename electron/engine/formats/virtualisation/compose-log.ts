import type { LineFormat } from '../format.ts';

/** How Docker numbers the containers of a service: nothing else tells such lines from others with a bar in them. */
const numbered = ['-1 ', '-2 ', '-3 ', '_1 ', '_2 ', '_3 '];
const from = '%{container} %{~*}| ';
const request = '"%{request}" %{httpStatus} %{responseBytes}';

export default {
  id: 'compose-log',
  version: 1,
  kind: 'lines',
  title: 'Output of docker compose logs',
  source: 'Docker, "docker compose logs" (also with --timestamps); nginx, log_format combined; Redis, server log',
  // As much as the output of containers of other engines.
  specificity: 0.985,
  mappable: false,
  absent: '-',
  outcomeFromStatus: true,
  continued: 'message',
  rejectReason: 'Begins with no container and bar, and no line before it does.',
  layouts: [
    { layout: `${from}%{time} %{clients} [%{clf}] ${request} "%{httpReferrer}" "%{userAgent}"%{*}` },
    { layout: `${from}%{time} %{message}` },
    { layout: `${from}%{clients} [%{accessTime}] ${request} "%{httpReferrer}" "%{userAgent}"%{*}` },
    { layout: `${from}%{clients} [%{accessTime}] ${request}` },
    { layout: `${from}%{iso} %{message}` },
    { layout: `${from}[%{iso}] %{message}` },
    { layout: `${from}%{process} %{dated} %{message}` },
    // Without a time of its own; a file of nothing but records is read by their names.
    { layout: `${from}%{message}`, loose: true },
    { layout: '%{container} %{~*}|', loose: true },
  ].map((one) => ({ ...one, must: numbered })),
  uses: {
    container: { more: 'container', word: true },
    time: { time: 'rfc3339' },
    clf: { more: 'requestTime' },
    accessTime: { time: 'clf' },
    iso: { time: 'clocked' },
    dated: { time: 'worded' },
    process: { more: 'process', word: true },
    clients: { part: 'clients' },
    request: { part: 'request' },
    message: { part: 'message' },
    client: { part: 'peer', address: true },
  },
  messages: {
    first: 'syslog-auth',
    records: 'json-lines',
    heads: [],
    tails: [],
    rules: [
      {
        layout: '%{*}FATAL:  password authentication failed for user "%{userName}"',
        action: 'login-failed',
        outcome: 'failure',
      },
      { layout: '%{*} from %{client} %{*}' },
      { layout: '%{*}ip=%{client} %{*}' },
    ],
  },
  samples: [
    {
      title: 'a web server, a database, a store and a program without a clock; a line out of its frame',
      text: [
        'web-1    | 198.51.100.7 - kim [24/Jun/2025:12:11:07 +0900] "GET /c/7?x=1 HTTP/1.1" 200 512 "-" "curl/8"',
        'web-1    | 2025/06/24 03:11:08 [error] 29#29: *1 open() "/srv/x" failed (2: No such file or directory), client: 198.51.100.8, server: localhost, request: "GET /x HTTP/1.1", host: "localhost"',
        'db-1     | 2025-06-24 03:11:09.123 UTC [27] FATAL:  password authentication failed for user "lee"',
        'redis-1  | 1:M 24 Jun 2025 03:11:10.018 * Ready to accept connections tcp',
        'app-1    | Starting server',
        'out of its frame',
        'redis-1  | 1:M 24 Jun 2025 03:11:11.018 * User requested shutdown...',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          httpMethod: 'GET',
          urlPath: '/c/7',
          httpStatus: 200,
          eventOutcome: 'success',
          'more.container': 'web-1',
        },
        { instant: '2025-06-24T03:11:08Z', sourceIp: '198.51.100.8' },
        { instant: '2025-06-24T03:11:09.123Z', userName: 'lee', eventOutcome: 'failure', 'more.container': 'db-1' },
        { instant: '2025-06-24T03:11:10.018Z', message: '* Ready to accept connections tcp' },
        { message: 'Starting server\nout of its frame', 'more.container': 'app-1' },
        { instant: '2025-06-24T03:11:11.018Z', 'more.process': '1:M' },
      ],
    },
    {
      title: 'with its own times',
      text: [
        'web-1  | 2025-06-24T03:11:07.600236672Z 198.51.100.7 - - [24/Jun/2025:03:11:07 +0000] "GET / HTTP/1.1" 404 5 "-" "curl/8" "-"',
        'app-1  | 2025-06-24T03:11:08.600236672Z {"level":"info","msg":"login","user":"kim","ip":"198.51.100.9"}',
        'app-1  | 2025-06-24T03:11:09.600236672Z Restarting',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07.600236Z', sourceIp: '198.51.100.7', httpStatus: 404, eventOutcome: 'failure' },
        { instant: '2025-06-24T03:11:08.600236Z', userName: 'kim', sourceIp: '198.51.100.9' },
        { message: 'Restarting', 'more.container': 'app-1' },
      ],
    },
  ],
} satisfies LineFormat;
