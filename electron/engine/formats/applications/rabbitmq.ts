import type { LineFormat } from '../format.ts';

const levels = ['debug', 'info', 'notice', 'warning', 'error', 'critical', 'alert', 'emergency'];

export default {
  id: 'rabbitmq',
  version: 1,
  kind: 'lines',
  title: 'RabbitMQ server log (also Erlang reports)',
  source: 'RabbitMQ documentation, "Logging"; Erlang/OTP SASL User\'s Guide, error logger reports',
  specificity: 0.985,
  mappable: false,
  continued: 'message',
  rejectReason: 'No time with level and Erlang process, and no heading of a report, before it.',
  layouts: [
    { layout: '%{iso} [%{level}] <%{process}> %{message}' },
    { layout: '%{iso} [%{level}] %{message}', loose: true },
    { layout: '=%{report} REPORT==== %{worded} ===' },
    {
      layout: "PLAIN login refused: user '%{userName}' - %{reason}",
      place: 'within',
      action: 'login',
      outcome: 'failure',
    },
    { layout: 'accepting AMQP connection <%{process}> (%{client} -> %{server})', place: 'within', action: 'connect' },
    { layout: 'closing AMQP connection <%{process}> (%{client} -> %{server})', place: 'within', action: 'disconnect' },
  ],
  uses: {
    iso: { time: 'iso' },
    worded: { time: 'worded' },
    level: { more: 'level', oneOf: levels },
    process: { more: 'process', word: true },
    report: { more: 'level', oneOf: ['INFO', 'WARNING', 'ERROR', 'CRASH', 'PROGRESS', 'SUPERVISOR'] },
    message: { part: 'message' },
    client: { part: 'peer', address: true },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      {
        layout:
          "connection %{*} (%{client} -> %{*}): user '%{userName}' authenticated and granted access to vhost '%{vhost}'%{*}",
        action: 'login',
        outcome: 'success',
      },
      { layout: "%{*}HTTP access denied: user '%{userName}' - %{reason}", action: 'login', outcome: 'failure' },
      { layout: 'HTTP access denied: %{reason}', action: 'login', outcome: 'failure' },
      { layout: "PLAIN login refused: user '%{userName}' - %{reason}", action: 'login', outcome: 'failure' },
      { layout: 'Error on AMQP connection %{*} (%{client} -> %{*}', outcome: 'failure' },
      { layout: 'accepting AMQP connection %{*} (%{client} -> %{*}', action: 'connect' },
      { layout: 'closing AMQP connection %{*} (%{client} -> %{*}', action: 'disconnect' },
      { layout: "Created user '%{targetUser}'", action: 'user-added', outcome: 'success' },
      { layout: "Deleted user '%{targetUser}'", action: 'user-removed', outcome: 'success' },
    ],
  },
  samples: [
    {
      title: 'a refused log-in over two lines, one that succeeded, from 3.9 on with an offset',
      text: [
        '2025-06-24 03:11:07.939 [error] <0.725.0> Error on AMQP connection <0.725.0> (198.51.100.7:52000 -> 192.0.2.1:5672, state: starting):',
        "PLAIN login refused: user 'kim' - invalid credentials",
        "2025-06-24 03:11:08.939123+00:00 [info] <0.800.0> connection <0.800.0> (198.51.100.8:52001 -> 192.0.2.1:5672): user 'lee' authenticated and granted access to vhost '/'",
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.939Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'login',
          eventOutcome: 'failure',
        },
        { sourceIp: '198.51.100.8', userName: 'lee', eventAction: 'login', eventOutcome: 'success', 'more.vhost': '/' },
      ],
    },
    {
      title: 'reports of Erlang',
      text: [
        '',
        '=INFO REPORT==== 24-Jun-2025::03:11:07 ===',
        'accepting AMQP connection <0.800.0> (198.51.100.8:52001 -> 192.0.2.1:5672)',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          'more.level': 'INFO',
          sourceIp: '198.51.100.8',
          eventAction: 'connect',
        },
      ],
    },
  ],
} satisfies LineFormat;
