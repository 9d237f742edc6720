import type { Sample } from '../format.ts';
import { timedAtlassianSamples } from './timed-atlassian.ts';
import { timedRequestSamples } from './timed-requests.ts';

export const timedLineSamples: readonly Sample[] = [
  {
    title: 'Java, a stack trace, an address the message names',
    text: [
      '2025-06-24 03:11:07,978 INFO [main] shop.Gate: Login of kim from 192.0.2.7 refused',
      '2025-06-24 03:11:08,012 ERROR [main] shop.Gate: gone',
      'java.io.IOException: gone',
      '\tat shop.Gate.open(Gate.java:7)',
      '[2025-06-24T03:11:09Z] WARN shop.Gate: from the cellar',
      '',
    ].join('\n'),
    events: [
      {
        instant: '2025-06-24T03:11:07.978Z',
        message: 'INFO [main] shop.Gate: Login of kim from 192.0.2.7 refused',
        sourceIp: '192.0.2.7',
      },
      { message: 'ERROR [main] shop.Gate: gone\njava.io.IOException: gone\n\tat shop.Gate.open(Gate.java:7)' },
      { instant: '2025-06-24T03:11:09Z', message: 'WARN shop.Gate: from the cellar' },
    ],
  },
  {
    title: 'an offset behind the zone that it is counted from, as JavaScript prints dates',
    text: [
      'Tue Jun 24 2025 12:11:07 GMT+0900 (Korean Standard Time) login of kim',
      '2025-06-24 12:11:08 UTC+9 login of lee',
      '2025-06-24 08:41:09 UTC+05:30 login of lee',
      '',
    ].join('\n'),
    events: [
      { instant: '2025-06-24T03:11:07Z', message: '(Korean Standard Time) login of kim' },
      { instant: '2025-06-24T03:11:08Z', message: 'login of lee' },
      { instant: '2025-06-24T03:11:09Z' },
    ],
  },
  {
    title: 'a service that writes JSON among its lines',
    text: [
      '2025-06-24 03:11:07 INFO starting worker',
      '{"time":"2025-06-24T03:11:08Z","user":"kim","ip":"198.51.100.7","event":"login"}',
      '2025-06-24 03:11:09 INFO answer was',
      '{"state":"gone"}',
      '',
    ].join('\n'),
    events: [
      { instant: '2025-06-24T03:11:07Z', message: 'INFO starting worker' },
      { instant: '2025-06-24T03:11:08Z', userName: 'kim', sourceIp: '198.51.100.7', eventAction: 'login' },
      { instant: '2025-06-24T03:11:09Z', message: 'INFO answer was\n{"state":"gone"}' },
    ],
  },
  {
    title: 'servers that keep a file of their own: Exim, BIND, Asterisk, Guacamole',
    text: [
      '2025-06-24 03:11:07 dovecot_login authenticator failed for pc.example ([192.0.2.5]) [198.51.100.7]:51451: 535 Incorrect authentication data (set_id=kim@shop.example)',
      "24-Jun-2025 03:11:08.425 security: error: client @0x7f65 2001:db8::7#3076 (shop.example): query (cache) 'shop.example/ANY/IN' denied",
      '2025-06-24T03:11:09,991Z [exec-9] WARN  AuthenticationService - Authentication attempt from [198.51.100.9, 192.0.2.1] for user "lee" failed.',
      '',
    ].join('\n'),
    events: [
      { sourceIp: '198.51.100.7', userName: 'kim@shop.example', eventOutcome: 'failure' },
      { sourceIp: '2001:db8::7', eventAction: 'dns-query', eventOutcome: 'failure' },
      { instant: '2025-06-24T03:11:09.991Z', sourceIp: '198.51.100.9', userName: 'lee' },
    ],
  },
  {
    title: 'log-ins to Keycloak under a name of its own and Bitwarden, a time with the month as a word',
    text: [
      '2025-06-24 03:11:07,123 WARN  [events] type="LOGIN_ERROR", realmId="shop", userId="null", ipAddress="198.51.100.7", error="invalid_user_credentials", username="kim"',
      '2025-06-24 03:11:08.295 +00:00 [WRN] Failed login attempt, 2FA invalid. 198.51.100.8',
      '[24/Jun/2025 03:11:09] Failed SMTP login from 198.51.100.9 with SASL method CRAM-MD5.',
      '',
    ].join('\n'),
    events: [
      { sourceIp: '198.51.100.7', userName: 'kim', eventAction: 'LOGIN', eventOutcome: 'failure' },
      { sourceIp: '198.51.100.8', eventAction: 'login-failed', eventOutcome: 'failure' },
      { instant: '2025-06-24T03:11:09Z', sourceIp: '198.51.100.9' },
    ],
  },
  {
    title: 'thousandths before a colon, an address in a list of cells, comments',
    text: [
      '# written by hand',
      '2025-06-24 03:11:07,672: started',
      '2025-06-24 03:11:08,673:DEBUG:shop.Gate',
      '2025-06-24 03:11:09,2001:db8::7,kim',
      '',
    ].join('\n'),
    events: [
      { instant: '2025-06-24T03:11:07.672Z', message: 'started' },
      { instant: '2025-06-24T03:11:08.673Z', message: 'DEBUG:shop.Gate' },
      { instant: '2025-06-24T03:11:09Z', message: '2001:db8::7,kim' },
    ],
  },
  {
    title: 'log-ins that failed, to servers that each write them in their own way',
    text: [
      '2025-06-24T03:11:07.667Z: Failed Login: username=kim lee ip=198.51.100.7',
      "2025:06:24-03:11:08: '198.51.100.8' 2 failed login attempts. Account 'kim'",
      '78017 00cff -- none -- - 2025-06-24T03:11:09+00:00 WARN (4): Controller::login::106 Login with username lee from 198.51.100.9 failed (-1)!',
      '=INFO REPORT==== 2025-06-24 03:11:10 ===',
      'I(<0.370.0>:listener:281) : started',
      '',
    ].join('\n'),
    events: [
      { instant: '2025-06-24T03:11:07.667Z', sourceIp: '198.51.100.7', userName: 'kim lee', eventOutcome: 'failure' },
      { sourceIp: '198.51.100.8', userName: 'kim', eventAction: 'login-failed' },
      { instant: '2025-06-24T03:11:09Z', sourceIp: '198.51.100.9', userName: 'lee', eventOutcome: 'failure' },
      { instant: '2025-06-24T03:11:10Z', message: 'I(<0.370.0>:listener:281) : started' },
    ],
  },
  {
    title: 'mail, issue trackers and media servers that say who failed to log in',
    text: [
      "2025-06-24 03:11:07,317 http-nio-8080-exec-1 anonymous 540x1x1 1abc 198.51.100.7,192.0.2.1 /login.jsp The user 'kim' has FAILED authentication. Failure count equals 1",
      '2025-06-24 03:11:08,616 INFO  [qtp93-137:https://mail.shop.example] [name=kim@shop.example;oip=198.51.100.8;port=52016;] SoapEngine - handler exception: authentication failed for [kim@shop.example], invalid password',
      '[2025-06-24 12:11:09.729 +09:00] [INF] [79] UserManager: Authentication request for "lee" has been denied (IP: "198.51.100.9").',
      '06/24/25 03:11:10.865446 pid=69 handle_get_value: Host attempting to get [SerialNumber]',
      '',
    ].join('\n'),
    events: [
      { sourceIp: '198.51.100.7', userName: 'kim', eventAction: 'login-failed', 'more.page': '/login.jsp' },
      { sourceIp: '198.51.100.8', userName: 'kim@shop.example', eventOutcome: 'failure' },
      { instant: '2025-06-24T03:11:09.729Z', sourceIp: '198.51.100.9', userName: 'lee', eventOutcome: 'failure' },
      { instant: '2025-06-24T03:11:10.865446Z', 'more.pid': '69' },
    ],
  },
  {
    title: 'log-ins to cPanel, a month as a word behind the year',
    text: [
      '[2025-06-24 03:11:07 +0000] info [cpsrvd] 192.0.2.19 - shop (possessor: root) - SUCCESS LOGIN cpaneld',
      '[2025-06-24 03:11:08 +0000] info [cpsrvd] 192.0.2.20 - kim "POST /login/?login_only=1 HTTP/1.1" FAILED LOGIN cpaneld: invalid cpanel user kim (loadcpdata failed)',
      '[2025-Jun-24 03:11:09] [INFO] (libraries/functions.class.php:2083) - Generating',
      '',
    ].join('\n'),
    events: [
      { sourceIp: '192.0.2.19', userName: 'shop', eventAction: 'login', eventOutcome: 'success' },
      { sourceIp: '192.0.2.20', userName: 'kim', eventAction: 'login-failed', 'more.application': 'cpaneld' },
      { instant: '2025-06-24T03:11:09Z' },
    ],
  },
  {
    title: 'databases: the audit of Cassandra, ClickHouse',
    text: [
      'INFO  [Native-Transport-Requests-1] 2025-06-24 03:11:07,123 FileAuditLogger.java:51 - user:kim|host:192.0.2.1:7000|source:/198.51.100.7|port:50000|type:LOGIN_SUCCESS|category:AUTH|operation:LOGIN SUCCESSFUL',
      'ERROR [main] 2025-06-24 03:11:08,123 Gate.java:7 - gone',
      '2025.06.24 03:11:09.123456 [ 123 ] {a1b2} <Debug> executeQuery: (from 198.51.100.9:50000, user: lee) SELECT 1',
      '',
    ].join('\n'),
    events: [
      { sourceIp: '198.51.100.7', userName: 'kim', eventAction: 'LOGIN_SUCCESS', eventOutcome: 'success' },
      { instant: '2025-06-24T03:11:08.123Z', 'more.level': 'ERROR' },
      { sourceIp: '198.51.100.9', userName: 'lee', 'more.query': 'SELECT 1' },
    ],
  },
  {
    title: 'scripts that print the date, consoles of Windows, Spark',
    text: [
      'Tue Jun 24 12:11:07 KST 2025 backup of shop begins',
      'Tue 24 Jun 2025 03:11:08 AM UTC: backup of shop ends',
      'Tue, 24 Jun 2025 12:11:09 +0900 - Failed login: user=kim ip=198.51.100.7',
      '[24.06.2025 03:11:10] <01> Info     Starting job',
      'Jun 24, 2025 3:11:11 AM - Stopping service',
      '25/06/24 03:11:12 INFO SecurityManager: Changing view acls to: kim',
      '',
    ].join('\n'),
    events: [
      { instant: '2025-06-24T03:11:07Z', message: 'backup of shop begins' },
      { instant: '2025-06-24T03:11:08Z', message: 'backup of shop ends' },
      { instant: '2025-06-24T03:11:09Z' },
      { instant: '2025-06-24T03:11:10Z', message: '<01> Info     Starting job' },
      { instant: '2025-06-24T03:11:11Z', message: 'Stopping service' },
      { instant: '2025-06-24T03:11:12Z', 'more.level': 'INFO' },
    ],
  },
  {
    title: 'times with words of Korean, Japanese and Chinese, and clocks of twelve hours or apart from the day',
    text: [
      '2025-06-24 오후 3:11:07 로그인 성공',
      '[2025. 6. 24. 오전 12:11:08] 로그인 실패',
      '2025년 6월 24일 (화) 15시 11분 09초 - 조회',
      '2025年06月24日 15時11分10秒 ログイン',
      '2025/06/24 午後 0:11:11 ログイン',
      '2025/6/24 下午3:11:12 登录',
      '2025-06-24 PM 03:11:13 login',
      '2025-06-24 03:11:14.5 PM login',
      '[shop] 2025/06/24 - 03:11:15 | began',
      '2025-06-24, 03:11:16 ended',
      '',
    ].join('\n'),
    events: [
      { instant: '2025-06-24T15:11:07Z', message: '로그인 성공' },
      { instant: '2025-06-24T00:11:08Z', message: '로그인 실패' },
      { instant: '2025-06-24T15:11:09Z', message: '조회' },
      { instant: '2025-06-24T15:11:10Z' },
      { instant: '2025-06-24T12:11:11Z' },
      { instant: '2025-06-24T15:11:12Z', message: '登录' },
      { instant: '2025-06-24T15:11:13Z', message: 'login' },
      { instant: '2025-06-24T15:11:14.500Z', message: 'login' },
      { instant: '2025-06-24T03:11:15Z' },
      { instant: '2025-06-24T03:11:16Z', message: 'ended' },
    ],
  },
  {
    title: 'a service before and after it logged by way of syslog, a mail proxy, keys of a document store',
    text: [
      '[2025-06-24 03:11:07] [kim] failed to login from 198.51.100.7:65001',
      'Jun 24 03:11:08 gate znc[7]: [lee] failed to login from 198.51.100.8:65009',
      'Jun-24-25 03:11:09 [Worker_1] [TLS-out] 198.51.100.9 [SMTP Error] 535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6',
      '[2025-06-24 03:11:10,139] [INFO] [paperless.auth] Login failed for user `park` from private IP `198.51.100.10`.',
      '[2025-06-24 03:11:11.129][vaultwarden::api::identity][ERROR] Username or password is incorrect. Try again. IP: 2001:db8::7. Username: choi@shop.example.',
      '2025-06-24 03:11:12 +0000 08 mail.shop.example WEBMAIL:000000AB: <x1> POST /api/v1/login/cookie HTTP/1.1 u=kim@shop.example code=200 time=2',
      "2025-06-24 03:11:13 +0000 08 mail.shop.example SMTP-IN:000000AC: Remote address updated from '192.0.2.1' to '198.51.100.11'",
      '',
    ].join('\n'),
    events: [
      { sourceIp: '198.51.100.7', userName: 'kim', eventOutcome: 'failure' },
      { sourceIp: '198.51.100.8', userName: 'lee', hostName: 'gate', processName: 'znc', eventOutcome: 'failure' },
      { instant: '2025-06-24T03:11:09Z', sourceIp: '198.51.100.9', eventOutcome: 'failure' },
      { sourceIp: '198.51.100.10', userName: 'park', eventAction: 'login-failed' },
      { sourceIp: '2001:db8::7', userName: 'choi@shop.example', eventOutcome: 'failure' },
      { userName: 'kim@shop.example', urlPath: '/api/v1/login/cookie', eventOutcome: 'success' },
      { sourceIp: '198.51.100.11', 'more.proxy': '192.0.2.1' },
    ],
  },
  {
    title: 'panels, trackers and kitchens that say who failed to log in, a trap for sshd, one with the time last',
    text: [
      "W, [2025-06-24T03:11:07.245316 #1]  WARN -- : Failed login for 'kim' from 198.51.100.7 at 2025-06-24 03:11:07 UTC",
      '2025-06-24 03:11:08 lee 198.51.100.8 failed to login',
      'ERROR    2025-06-24T03:11:09 - Incorrect username or password from 198.51.100.9',
      'INFO     2025-06-24T03:11:10 - [198.51.100.10:32894] 401 Unauthorized "POST /api/auth/token HTTP/1.1"',
      '2025-06-24T03:11:11.813Z ACCEPT host=::ffff:198.51.100.11 port=39590 fd=4 n=1/4096',
      "Failed login for user 'park' from 198.51.100.12 at 2025-06-24 03:11:12",
      '',
    ].join('\n'),
    events: [
      { sourceIp: '198.51.100.7', userName: 'kim', eventOutcome: 'failure' },
      { sourceIp: '198.51.100.8', userName: 'lee', eventOutcome: 'failure' },
      { instant: '2025-06-24T03:11:09Z', sourceIp: '198.51.100.9', 'more.level': 'ERROR', eventOutcome: 'failure' },
      { sourceIp: '198.51.100.10', urlPath: '/api/auth/token', httpStatus: 401, httpMethod: 'POST' },
      { sourceIp: '::ffff:198.51.100.11', eventAction: 'connect' },
      { instant: '2025-06-24T03:11:12Z', sourceIp: '198.51.100.12', userName: 'park', eventOutcome: 'failure' },
    ],
  },
  {
    title: 'dpkg and its terminal log',
    text: [
      'Log started: 2025-06-24  14:36:25',
      'Unpacking netcat (1.10-46) ...',
      '2025-06-24 14:36:26 status installed netcat:amd64 1.10-46',
      '',
    ].join('\n'),
    events: [
      { instant: '2025-06-24T14:36:25Z', message: 'Unpacking netcat (1.10-46) ...' },
      { instant: '2025-06-24T14:36:26Z', message: 'status installed netcat:amd64 1.10-46' },
    ],
  },
  {
    title: 'requests to OpenStack, a client of ZooKeeper',
    text: [
      '2025-06-24 03:11:07.584 25746 INFO nova.osapi_compute.wsgi.server [req-b4 113d3a 54fadb - - -] 198.51.100.7 "DELETE /v2/54fadb/servers/7 HTTP/1.1" status: 204 len: 203 time: 0.27',
      '2025-06-24 03:11:08.462 25777 INFO nova.metadata.wsgi.server [-] 198.51.100.8,192.0.2.1 "GET /openstack/user_data HTTP/1.1" status: 404 len: 157 time: 0.01',
      '2025-06-24 03:11:09,366 - INFO  [Factory:NIOServerCnxn@1001] - Closed socket connection for client /198.51.100.9:59186 which had sessionid 0x34',
      '',
    ].join('\n'),
    events: [
      { sourceIp: '198.51.100.7', userName: '113d3a', httpMethod: 'DELETE', httpStatus: 204 },
      { sourceIp: '198.51.100.8', httpStatus: 404 },
      { sourceIp: '198.51.100.9', 'more.clientPort': '59186' },
    ],
  },
  ...timedRequestSamples,
  ...timedAtlassianSamples,
];
