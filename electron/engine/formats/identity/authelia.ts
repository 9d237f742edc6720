import type { LineFormat } from '../format.ts';

const ends = [
  'error="%{error}" method=%{httpMethod} path=%{urlPath} remote_ip=%{sourceIp} stack=%{stack}',
  'error="%{error}" method=%{httpMethod} path=%{urlPath} remote_ip=%{sourceIp}',
  'method=%{httpMethod} path=%{urlPath} remote_ip=%{sourceIp} stack=%{stack}',
  'method=%{httpMethod} path=%{urlPath} remote_ip=%{sourceIp}',
];

export default {
  id: 'authelia',
  version: 2,
  kind: 'lines',
  title: 'Authelia',
  source: 'Authelia, internal/handlers/response.go, markAuthenticationAttempt; "Logging", format text',
  specificity: 0.975,
  mappable: false,
  records: 'authelia-json',
  rejectReason: 'No line of Authelia with time, level, msg and remote_ip.',
  layouts: [
    ...ends.map((end) => ({ layout: `time="%{iso}" level=%{level} msg="%{message}" ${end}`, must: ['path=/api/'] })),
    { layout: 'time="%{iso}" level=%{level} msg="%{message}" %{rest}', loose: true },
    { layout: 'time="%{iso}" level=%{level} msg="%{message}"', loose: true },
  ],
  uses: { iso: { time: 'iso' }, level: { more: 'level', word: true }, message: { part: 'message' } },
  messages: {
    heads: [],
    tails: [],
    rules: [
      {
        layout: "Unsuccessful %{factor} authentication attempt by user '%{userName}'%{*}",
        action: 'login-failed',
        outcome: 'failure',
      },
      {
        layout: "Successful %{factor} authentication attempt made by user '%{userName}'",
        action: 'login',
        outcome: 'success',
      },
      {
        layout: "Error occurred getting details for user with username input '%{userName}' which%{*}",
        action: 'login-failed',
        outcome: 'failure',
      },
      {
        layout: "User '%{userName}' is banned until%{*}",
        action: 'banned',
      },
    ],
  },
  samples: [
    {
      title: 'log-ins that failed and one that came in',
      text: [
        `time="2025-06-24T03:11:07+09:00" level=error msg="Unsuccessful 1FA authentication attempt by user 'kim': user not found" method=POST path=/api/firstfactor remote_ip=198.51.100.7 stack="x"`,
        `time="2025-06-24T03:11:08+09:00" level=debug msg="Successful TOTP authentication attempt made by user 'lee'" method=POST path=/api/secondfactor/totp remote_ip=198.51.100.8`,
        `time="2025-06-24T03:11:09+09:00" level=error msg="Error occurred getting details for user with username input 'park' which usually indicates they do not exist" error="user not found" method=POST path=/api/firstfactor remote_ip=198.51.100.7`,
        // As it was after someone set the other format.
        `{"level":"debug","method":"POST","msg":"Successful 1FA authentication attempt made by user 'choi'","path":"/api/firstfactor","remote_ip":"198.51.100.9","time":"2025-06-24T03:11:10+09:00"}`,
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-23T18:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'login-failed',
          eventOutcome: 'failure',
          urlPath: '/api/firstfactor',
          'more.factor': '1FA',
        },
        { userName: 'lee', eventAction: 'login', eventOutcome: 'success' },
        { userName: 'park', eventOutcome: 'failure' },
        { instant: '2025-06-23T18:11:10Z', sourceIp: '198.51.100.9', userName: 'choi', eventAction: 'login' },
      ],
    },
  ],
} satisfies LineFormat;
