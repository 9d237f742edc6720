import type { Sample } from '../format.ts';

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36';

export const webAccessSamples: readonly Sample[] = [
  {
    title: 'within syslog, of the old kind and the new, out of containers, and a rule of ModSecurity',
    text: [
      'Jun 24 12:11:05 web httpd[7]: [authz_core:error] [pid 7] [client 192.0.2.9:58585] AH01630: client denied by server configuration: /srv/www/',
      'Jun 24 12:11:06 web apache2[7]: [error] [client 192.0.2.8] user kim not found: /basic/file',
      '[Tue Jun 24 12:11:06 2025] [error] [client 192.0.2.12] user lee: authentication failure for "/basic/file": Password Mismatch, referer: https://shop.example/b',
      "[Tue Jun 24 12:11:06.2 2025] [auth_digest:error] [pid 7:tid 8] [client 192.0.2.13:5000] AH01790: user `kim' in realm `private area' not found: /digest/a",
      '[Tue Jun 24 12:11:06.3 2025] [authz_owner:error] [pid 7:tid 8] [client [2001:db8::7]:51548] AH01637: Authorization of user kim to access /a failed, reason: file owner dan does not match',
      '[Tue Jun 24 12:11:06 2025] [error] [client 192.0.2.14] File does not exist: /srv/http/[client 192.0.2.15] user root not found: /',
      '<190>Jun 24 12:11:07 web nginx: 192.0.2.1 - - [24/Jun/2025:12:11:07 +0900] "GET /a HTTP/1.1" 200 5 "-" "curl/8"',
      '<190>1 2025-06-24T03:11:08Z web nginx 7 - - 192.0.2.2 - kim [24/Jun/2025:12:11:08 +0900] "GET /b HTTP/1.1" 404 5 "-" "curl/8"',
      'web_1  | 192.0.2.3 - - [24/Jun/2025:12:11:09 +0900] "GET /c HTTP/1.1" 200 5 "-" "curl/8"',
      '2025-06-24T03:11:10.000Z 192.0.2.4 - - [24/Jun/2025:12:11:10 +0900] "GET /d HTTP/1.1" 200 5 "-" "curl/8"',
      '[Tue Jun 24 12:11:11.072780 2025] [security2:error] [pid 7:tid 8] [client 192.0.2.5:35323] ModSecurity: Warning. Pattern match "x" at ARGS:x. [id "973338"] [msg "XSS Filter"] [hostname "shop.example"] [uri "/list"] [unique_id "Xt2"]',
      '[Tue Jun 24 12:11:12.072780 2025] [:error] [pid 7:tid 8] [client 192.0.2.6:37752] [client 192.0.2.6] ModSecurity: Access denied with code 403 (phase 2). Matched phrase "x" at ARGS:a. [line "97"] [msg "OS File Access Attempt"] [data "x"] [hostname "shop.example"] [uri "/a"] [unique_id "YV"]',
      `[Tue Jun 24 12:11:12.428126 2025] [proxy_fcgi:error] [pid 7:tid 8] [client 192.0.2.11:55309] AH01071: Got error 'PHP message: user kim authentication failure for Baikal', referer: https://shop.example/a`,
      'shop.example 192.0.2.7 - 7bde940ef0f870cdee1f6d53fe0ff157 - [24/Jun/2025:12:11:13 +0900] "GET /e HTTP/1.1" 403 162 "-" "curl/8"',
      '',
    ].join('\n'),
    events: [
      { sourceIp: '192.0.2.9', hostName: 'web', processName: 'httpd', 'more.module': 'authz_core' },
      { sourceIp: '192.0.2.8', userName: 'kim', eventAction: 'login-failed', 'more.level': 'error' },
      {
        sourceIp: '192.0.2.12',
        userName: 'lee',
        eventAction: 'login-failed',
        urlPath: '/basic/file',
        httpReferrer: 'https://shop.example/b',
        'more.reason': 'Password Mismatch',
      },
      { sourceIp: '192.0.2.13', userName: 'kim', eventAction: 'login-failed', 'more.code': 'AH01790' },
      { sourceIp: '2001:db8::7', userName: 'kim', eventAction: 'denied', eventOutcome: 'failure', urlPath: '/a' },
      {
        sourceIp: '192.0.2.14',
        message: '[client 192.0.2.14] File does not exist: /srv/http/[client 192.0.2.15] user root not found: /',
      },
      { instant: '2025-06-24T03:11:07Z', sourceIp: '192.0.2.1', hostName: 'web', processName: 'nginx' },
      { sourceIp: '192.0.2.2', userName: 'kim', hostName: 'web', processName: 'nginx' },
      { sourceIp: '192.0.2.3', processName: 'web_1' },
      { sourceIp: '192.0.2.4', urlPath: '/d' },
      {
        sourceIp: '192.0.2.5',
        urlDomain: 'shop.example',
        urlPath: '/list',
        eventAction: 'waf-rule',
        'more.rule': 'XSS Filter',
      },
      { sourceIp: '192.0.2.6', urlPath: '/a', eventAction: 'waf-rule', 'more.rule': 'OS File Access Attempt' },
      { sourceIp: '192.0.2.11', userName: 'kim', eventOutcome: 'failure', httpReferrer: 'https://shop.example/a' },
      {
        sourceIp: '192.0.2.7',
        urlDomain: 'shop.example',
        'more.requestId': '7bde940ef0f870cdee1f6d53fe0ff157',
      },
    ],
  },
  {
    title: 'behind a proxy that names the client first, and without it',
    text: '192.0.2.10 192.0.2.1 - [24/Jun/2025:12:11:07 +0900] "GET /a HTTP/1.0" 200 191\n- 192.0.2.11 - [24/Jun/2025:12:11:08 +0900] "HEAD /b HTTP/1.1" 200 0\n',
    events: [
      { sourceIp: '192.0.2.10', 'more.identity': '192.0.2.1' },
      { sourceIp: '192.0.2.11', urlPath: '/b' },
    ],
  },
  {
    title: 'common',
    text: '192.0.2.10 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326\n',
    events: [
      {
        instant: '2000-10-10T20:55:36Z',
        sourceIp: '192.0.2.10',
        userName: 'frank',
        httpMethod: 'GET',
        urlPath: '/apache_pb.gif',
        httpStatus: 200,
        responseBytes: 2326,
        eventOutcome: 'success',
      },
    ],
  },
  {
    title: 'combined, with a query, an escaped quote in the user agent and a forwarded-for list',
    text: `2001:db8::7 - - [24/Jun/2025:03:11:07 +0900] "GET /customers/7?page=2 HTTP/2.0" 404 - "https://shop.example/" "odd \\"agent\\"" "198.51.100.9, 192.0.2.1" 0.120\n`,
    events: [
      {
        instant: '2025-06-23T18:11:07Z',
        sourceIp: '2001:db8::7',
        urlPath: '/customers/7',
        urlQuery: 'page=2',
        httpStatus: 404,
        eventOutcome: 'failure',
        httpReferrer: 'https://shop.example/',
        userAgent: 'odd \\"agent\\"',
        'more.httpVersion': '2.0',
        'more.xForwardedFor': '198.51.100.9, 192.0.2.1',
        'more.extra2': '0.120',
      },
    ],
  },
  {
    title: 'lines in front of which a machine that lost its power left NULs',
    text: [
      '192.0.2.10 - - [24/Jun/2025:03:11:07 +0900] "GET / HTTP/1.1" 200 5',
      `${'\x00'.repeat(5)}192.0.2.11 - - [24/Jun/2025:03:11:08 +0900] "GET / HTTP/1.1" 200 5`,
      '\x00\x00',
      '\x00',
    ].join('\n'),
    events: [
      { sourceIp: '192.0.2.10' },
      { sourceIp: '192.0.2.11', instant: '2025-06-23T18:11:08Z', httpMethod: 'GET' },
    ],
  },
  {
    title: 'vhost_combined, a user name with blanks, no identity',
    text: `shop.example:443 192.0.2.10 - kim min soo [24/Jun/2025:03:11:07 +0000] "POST /login HTTP/1.1" 302 0 "-" "${chrome}"\n`,
    events: [
      {
        urlDomain: 'shop.example',
        'more.urlPort': '443',
        sourceIp: '192.0.2.10',
        userName: 'kim min soo',
        userAgent: chrome,
      },
    ],
  },
  {
    title: 'Gandi: the host first, and how long the answer took',
    text: 'shop.example 2001:db8::7 - kim [24/Jun/2025:03:11:07 +0900] (0 s) "GET / HTTP/1.1" 301 368 "-" "curl/8.0"\n',
    events: [
      {
        urlDomain: 'shop.example',
        sourceIp: '2001:db8::7',
        userName: 'kim',
        httpStatus: 301,
        'more.duration': '0 s',
      },
    ],
  },
  {
    title: 'odd requests, a list of clients, a line cut off, a comment and a line that lost its fields',
    text: [
      '# rotated',
      '192.0.2.11 - - [24/Jun/2025:03:11:08 +0000] "\\x16\\x03\\x01" 400 226 "-" "-"',
      '192.0.2.11 - - [24/Jun/2025:03:11:09 +0000] "-" 408 - "-" "-"',
      '198.51.100.4, 192.0.2.1 - - [24/Jun/2025:03:11:10 +0000] "GET / HTTP/1.1" 200 5 "-" "curl/8.0"',
      '192.0.2.11 - - [24/Jun/2025:03:11:11 +0000] "GET /a<b a="c">/ HTTP/1.1" 200 5 "-" "curl/8.',
      '192.0.2.11 [24/Jun/2025:03:11:12 +0000] "GET / HTTP/1.1" 200 5 "-" "curl/8.0"',
      '',
    ].join('\n'),
    events: [
      { message: '\\x16\\x03\\x01', httpStatus: 400 },
      { httpStatus: 408 },
      { sourceIp: '198.51.100.4', 'more.xForwardedFor': '198.51.100.4, 192.0.2.1' },
      { urlPath: '/a<b a="c">/', userAgent: 'curl/8.', 'more.truncated': 'yes' },
    ],
    rejects: [6],
  },
  {
    title: 'Amazon API Gateway',
    text: '198.51.100.7 - - [24/Jun/2025:03:11:07 +0000]"GET /users/{id} HTTP/1.1" 403 24 c6af9ac6-7b61\n198.51.100.8 - kim [24/Jun/2025:03:11:08 +0000]"POST /users HTTP/1.1" 200 5 c6af9ac6-7b62\n',
    events: [
      { instant: '2025-06-24T03:11:07Z', sourceIp: '198.51.100.7', urlPath: '/users/{id}', eventOutcome: 'failure' },
      { userName: 'kim', httpMethod: 'POST', responseBytes: 5 },
    ],
  },
  {
    title: 'error logs of nginx and Apache',
    text: [
      '2025/06/24 14:49:34 [error] 54053#0: *1 open() "/srv/favicon.ico" failed (2: No such file or directory), client: 192.0.2.10, server: shop.example, request: "GET /favicon.ico HTTP/1.1", host: "shop.example"',
      '2025/06/24 14:50:01 [error] 54053#0: *2 user "kim" was not found in "/srv/users", client: 192.0.2.11, server: shop.example, request: "GET /desk HTTP/1.1", host: "shop.example"',
      '2025/06/24 14:50:02 [error] 54053#0: *3 user "lee": password mismatch, client: 192.0.2.11, server: shop.example, request: "GET /desk HTTP/1.1"',
      '[Tue Jun 24 10:42:29.902022 2025] [core:error] [pid 35708:tid 4328636416] [client 192.0.2.12:5021] File does not exist: /srv/favicon.ico',
      '[2025-06-24 10:42:30.323610 +0200] [core:error] [pid 1:tid 139958433106048] [client 192.0.2.13:5022] File does not exist: /srv/robots.txt',
      '',
    ].join('\n'),
    events: [
      { instant: '2025-06-24T14:49:34Z', sourceIp: '192.0.2.10', urlDomain: 'shop.example', urlPath: '/favicon.ico' },
      { sourceIp: '192.0.2.11', userName: 'kim', eventOutcome: 'failure', httpMethod: 'GET', urlPath: '/desk' },
      { sourceIp: '192.0.2.11', userName: 'lee', eventOutcome: 'failure', urlPath: '/desk' },
      { instant: '2025-06-24T10:42:29.902022Z', sourceIp: '192.0.2.12', 'more.module': 'core' },
      { instant: '2025-06-24T08:42:30.323610Z', sourceIp: '192.0.2.13' },
    ],
  },
];
