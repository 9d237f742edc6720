import type { FieldUse } from '../field-use.ts';
import type { LineFormat } from '../format.ts';
import { loginFailed } from '../messages/ends.ts';

const refused = { outcome: 'failure' } as const;
const granted = { outcome: 'success' } as const;
const kinds = ['[rest] ', '[transport] ', '[ip_filter] ', '[security_config_change] '];
/** What was granted or refused, with its outcome where the name says so. */
const audits = [
  ['authentication_failed', refused],
  ['anonymous_access_denied', refused],
  ['access_denied', refused],
  ['tampered_request', refused],
  ['run_as_denied', refused],
  ['connection_denied', refused],
  ['authentication_success', granted],
  ['access_granted', granted],
  ['run_as_granted', granted],
  ['connection_granted', granted],
] as const;

const origin = 'origin_address=[%{peer}], principal=[%{userName}], ';
const details = [
  `%{*}${origin}%{*}uri=[%{uri}]%{*}`,
  // The name of a privilege may end in brackets of its own.
  `%{*}${origin}%{*}action=[%{privilege}], %{*}`,
  `%{*}${origin}%{*}action=[%{privilege}]`,
  '%{*}origin_address=[%{peer}], principal=[%{userName}]%{*}',
  '%{*}origin_address=[%{peer}], %{*}uri=[%{uri}]%{*}',
  '%{*}origin_address=[%{peer}]%{*}',
];

export default {
  id: 'elasticsearch-text',
  version: 3,
  kind: 'lines',
  title: 'Elasticsearch and Logstash log as text (server, audit, slow log)',
  source: 'Elasticsearch Guide 6.8, "Logging configuration" and "Audit event types"; Logstash Reference, "Logging"',
  specificity: 0.97,
  mappable: false,
  continued: 'message',
  rejectReason: 'Begins with no time in brackets with a level or a kind of audit event behind it.',
  layouts: [
    ...audits.flatMap(([action, end]) => [
      { layout: `[%{iso}] %{kind} [${action}]%{message}`, action, ...end, must: kinds },
      { layout: `[%{iso}] [%{node}] %{kind} [${action}]%{message}`, action, ...end, must: kinds },
    ]),
    { layout: '[%{iso}][%{level}][%{logger}] [%{node}] %{message}' },
    { layout: '[%{iso}][%{level}][%{logger}] %{message}' },
    { layout: '[%{iso}][%{level}][%{logger}]' },
  ],
  uses: {
    iso: { time: 'rfc3339' },
    kind: { more: 'kind', word: true },
    logger: { field: 'eventProvider', word: true },
    node: { field: 'hostName' },
    level: {
      more: 'level',
      oneOf: ['TRACE', 'DEBUG', 'INFO ', 'INFO', 'WARN ', 'WARN', 'ERROR', 'FATAL', 'DEPRECATION', 'CRITICAL'],
    },
    peer: { part: 'peer' },
    uri: { part: 'target' },
    message: { part: 'message' },
  } satisfies Record<string, FieldUse>,
  messages: {
    heads: [],
    tails: [],
    rules: [
      ...details.map((layout) => ({ layout })),
      {
        layout: 'Authentication of [%{userName}] was terminated by realm [%{realm}] - %{reason}',
        ...loginFailed,
      },
      { layout: 'Authentication to realm %{realm} failed - %{reason}', ...loginFailed },
    ],
  },
  samples: [
    {
      title: 'audit events with and without the name of a node',
      text: [
        '[2025-06-24T03:11:07,304] [node-1] [rest] [authentication_failed]\torigin_address=[198.51.100.7], principal=[kim], uri=[/_xpack/security/_authenticate]',
        '[2025-06-24T03:11:09,778][INFO ][o.e.x.s.a.AuthenticationService] [node-1] Authentication of [dana] was terminated by realm [native] - failed to authenticate user [dana]',
        '[2025-06-24T03:11:08,778] [transport] [access_granted]  origin_type=[local_node], origin_address=[192.0.2.165], principal=[lee], action=[indices:data/read/scroll], request=[ScrollRequest]',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.304Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          urlPath: '/_xpack/security/_authenticate',
          eventAction: 'authentication_failed',
          eventOutcome: 'failure',
          hostName: 'node-1',
        },
        { userName: 'dana', eventAction: 'login-failed', eventOutcome: 'failure', 'more.realm': 'native' },
        {
          sourceIp: '192.0.2.165',
          userName: 'lee',
          eventAction: 'access_granted',
          eventOutcome: 'success',
          'more.privilege': 'indices:data/read/scroll',
        },
      ],
    },
    {
      title: 'the server log, a stack trace',
      text: [
        '[2025-06-24T03:11:07,939][INFO ][o.e.n.Node               ] [node-1] initializing ...',
        '[2025-06-24T03:11:08,089][WARN ][r.suppressed             ] [node-1] path: /_search, params: {}',
        'org.elasticsearch.index.IndexNotFoundException: no such index',
        '\tat org.elasticsearch.Main.main(Main.java:7)',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.939Z',
          hostName: 'node-1',
          message: 'initializing ...',
          eventProvider: 'o.e.n.Node',
        },
        { 'more.level': 'WARN' },
      ],
    },
  ],
} satisfies LineFormat;
