import type { LineFormat } from '../format.ts';

const request =
  '%{thread} %{client} %{httpMethod} %{target} HTTP/%{httpVersion} %{httpStatus} %{duration} %{responseBytes} %{httpReferrer} %{userAgent}';

const methods = ['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND', 'REPORT', 'TRACE', 'CONNECT'];

export default {
  id: 'atlassian-access',
  version: 1,
  kind: 'lines',
  title: 'Atlassian Confluence and Jira access log (Tomcat, time first)',
  source:
    'Atlassian, Confluence, "How to enable user access logging" (conf_access_log) and Jira 9.4 server.xml, AccessLogValve',
  specificity: 0.985,
  mappable: false,
  absent: '-',
  outcomeFromStatus: true,
  rejectReason: 'No time in brackets with account, thread, client and request behind it.',
  layouts: [
    { layout: `[%{clf}] %{forwardedFor} %{userName} ${request}` },
    { layout: `[%{clf}] %{userName} ${request}` },
  ],
  uses: {
    clf: { time: 'clf' },
    forwardedFor: { part: 'forwarded' },
    userName: { field: 'userName', word: true },
    thread: { more: 'thread', word: true },
    client: { part: 'peer' },
    httpMethod: { field: 'httpMethod', oneOf: methods },
    target: { part: 'target' },
    duration: { more: 'duration', word: true },
    httpReferrer: { field: 'httpReferrer', word: true },
  },
  samples: [
    {
      title: 'behind a proxy that names the client, and without',
      text: [
        '[24/Jun/2025:12:11:07 +0900] 198.51.100.7 kim http-nio-8080-exec-6 192.0.2.1 GET /index.action?key=A HTTP/1.1 200 1020ms 7881 https://wiki.shop.example/ Mozilla/5.0 (X11; Linux x86_64)',
        '[24/Jun/2025:12:11:08 +0900] - http-nio-8080-exec-8 0:0:0:0:0:0:0:1 GET / HTTP/1.1 302 1130ms - - curl/8',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '192.0.2.1',
          'more.xForwardedFor': '198.51.100.7',
          userName: 'kim',
          httpMethod: 'GET',
          urlPath: '/index.action',
          urlQuery: 'key=A',
          httpStatus: 200,
          eventOutcome: 'success',
          responseBytes: 7881,
          userAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
        },
        { sourceIp: '0:0:0:0:0:0:0:1', httpStatus: 302, userAgent: 'curl/8' },
      ],
    },
  ],
} satisfies LineFormat;
