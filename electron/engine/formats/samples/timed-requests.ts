import type { Sample } from '../format.ts';

export const timedRequestSamples: readonly Sample[] = [
  {
    title: 'requests among what servers of web applications say besides',
    text: [
      '[2025-06-24 03:11:07 +0000] [7] [INFO] Starting gunicorn 23.0.0',
      '198.51.100.7 - kim [24/Jun/2025:03:11:08 +0000] "GET /c/7?x=1 HTTP/1.1" 404 12 "-" "curl/8"',
      '[24-Jun-2025 03:11:09] NOTICE: ready to handle connections',
      '198.51.100.8 -  24/Jun/2025:12:11:10 +0900 "POST /index.php" 200',
      '2025.06.24 03:11:11.123456 [ 124 ] {} <Error> TCPHandler: Code: 516. DB::Exception: lee: Authentication failed: password is incorrect',
      'Tue Jun 24 03:11:12 2025 : Auth: (13) Login incorrect (mschap: FAILED: No NT-Password): [dana/<via Auth-Type = EAP>] (from client ap1 port 0 via TLS tunnel)',
      '',
    ].join('\n'),
    events: [
      { instant: '2025-06-24T03:11:07Z' },
      {
        instant: '2025-06-24T03:11:08Z',
        sourceIp: '198.51.100.7',
        userName: 'kim',
        httpMethod: 'GET',
        urlPath: '/c/7',
        httpStatus: 404,
        eventOutcome: 'failure',
        userAgent: 'curl/8',
      },
      { message: 'NOTICE: ready to handle connections' },
      { instant: '2025-06-24T03:11:10Z', sourceIp: '198.51.100.8', httpMethod: 'POST', httpStatus: 200 },
      { userName: 'lee', eventAction: 'login-failed', eventOutcome: 'failure' },
      { userName: 'dana', eventAction: 'login-failed', eventOutcome: 'failure', 'more.nas': 'ap1' },
    ],
  },
  {
    title: 'requests behind the time, as application servers and proxies print them by a pattern of their own',
    text: [
      '[2025.06.24 03:11:07] 198.51.100.7 - kim "GET /order/list.do?page=1 HTTP/1.1" 200 4521 15',
      '[2025.06.24 03:11:08] 198.51.100.8 "POST /login.do HTTP/1.1" 401',
      '[2025.06.24 03:11:09] 198.51.100.9 - - "GET /c/7 HTTP/1.1" 200 12 "-" "curl/8"',
      '[2025.06.24 03:11:10] 198.51.100.7 GET /c/8?x=1 404 12ms',
      '[2025.06.24 03:11:11] 198.51.100.7 said hello 200',
      '',
    ].join('\n'),
    events: [
      {
        instant: '2025-06-24T03:11:07Z',
        sourceIp: '198.51.100.7',
        userName: 'kim',
        httpMethod: 'GET',
        urlPath: '/order/list.do',
        urlQuery: 'page=1',
        httpStatus: 200,
        eventOutcome: 'success',
        responseBytes: 4521,
      },
      { sourceIp: '198.51.100.8', urlPath: '/login.do', httpStatus: 401, eventOutcome: 'failure' },
      { sourceIp: '198.51.100.9', urlPath: '/c/7', responseBytes: 12, userAgent: 'curl/8' },
      { sourceIp: '198.51.100.7', httpMethod: 'GET', urlPath: '/c/8', urlQuery: 'x=1', httpStatus: 404 },
      { message: '198.51.100.7 said hello 200' },
    ],
  },
];
