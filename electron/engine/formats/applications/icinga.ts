import type { LineFormat } from '../format.ts';

const caller = '(from [%{sourceIp}]:%{clientPort}';

export default {
  id: 'icinga',
  version: 1,
  kind: 'lines',
  title: 'Icinga 2 log (main, debug)',
  source:
    'Icinga 2 documentation, "Logging" and "Troubleshooting"; lib/remote/httpserverconnection.cpp, apilistener.cpp',
  specificity: 0.96,
  mappable: false,
  continued: 'message',
  rejectReason: 'No time in brackets with a level and a part of Icinga behind it.',
  layouts: [{ layout: '[%{iso}] %{level}/%{part}: %{message}' }],
  uses: {
    iso: { time: 'iso' },
    level: { more: 'level', oneOf: ['debug', 'notice', 'information', 'warning', 'critical'] },
    part: { field: 'eventProvider', word: true },
    target: { part: 'target' },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      {
        layout: `Request: %{httpMethod} %{target} ${caller}), user: %{userName}, agent: %{userAgent}, status: %{status})%{*}`,
      },
      {
        layout: `Request %{httpMethod} %{target} ${caller}, user: %{userName}, agent: %{userAgent}, status: %{status})%{*}`,
      },
      { layout: `Request: %{httpMethod} %{target} ${caller}, user: %{userName})%{*}` },
      { layout: `Unauthorized request: %{httpMethod} %{target} ${caller})%{*}`, outcome: 'failure' },
      { layout: 'Unauthorized request: %{httpMethod} %{target}', outcome: 'failure' },
      {
        layout: "New client connection for identity '%{identity}' from [%{sourceIp}]:%{clientPort}%{*}",
        action: 'connect',
      },
      { layout: 'New client connection from [%{sourceIp}]:%{clientPort}%{*}', action: 'connect' },
      { layout: 'HTTP client disconnected (from [%{sourceIp}]:%{clientPort})%{*}', action: 'disconnect' },
      { layout: 'Executing external command: [%{*}] %{eventAction};%{parameters}' },
    ],
  },
  samples: [
    {
      title: 'a command that failed over two lines, a request to the interface, one refused, a command from outside',
      text: [
        "[2025-06-24 12:11:07 +0900] warning/PluginNotificationTask: Notification command for object 'web!load' terminated with exit code 127, output: mail: not found",
        'printf: write error: Broken pipe',
        '',
        '[2025-06-24 12:11:08 +0900] information/HttpServerConnection: Request: GET /v1/objects/hosts?host=web (from [::ffff:198.51.100.7]:39190), user: kim, agent: curl/8, status: OK).',
        '[2025-06-24 12:11:09 +0900] warning/HttpServerConnection: Unauthorized request: POST /v1/actions/execute-command',
        '[2025-06-24 12:11:10 +0900] information/ExternalCommandListener: Executing external command: [1750734670] DISABLE_NOTIFICATIONS;',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          eventProvider: 'PluginNotificationTask',
          message:
            "Notification command for object 'web!load' terminated with exit code 127, output: mail: not found\nprintf: write error: Broken pipe",
        },
        {
          sourceIp: '::ffff:198.51.100.7',
          userName: 'kim',
          httpMethod: 'GET',
          urlPath: '/v1/objects/hosts',
          urlQuery: 'host=web',
          userAgent: 'curl/8',
        },
        { httpMethod: 'POST', urlPath: '/v1/actions/execute-command', eventOutcome: 'failure' },
        { eventAction: 'DISABLE_NOTIFICATIONS' },
      ],
    },
  ],
} satisfies LineFormat;
