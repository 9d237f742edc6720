import type { Sample } from '../format.ts';

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
    title: 'syslog as CloudWatch exports it',
    text: '2025-06-24T03:11:07.000Z Jun 24 03:11:07 gate sshd[7]: Failed password for root from 198.51.100.7 port 4 ssh2\n',
    events: [
      { instant: '2025-06-24T03:11:07Z', sourceIp: '198.51.100.7', userName: 'root', eventAction: 'ssh-failed' },
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
];
