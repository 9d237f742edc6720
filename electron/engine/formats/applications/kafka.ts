import type { LineFormat } from '../format.ts';
import { login, loginFailed } from '../messages/ends.ts';

/** What the authorizer says of who asked for what; the request is not named by every version. */
const decisions = ['Denied', 'Allowed'].flatMap((verdict) =>
  [' for request = %{request}', ''].map((request) => ({
    layout: `Principal = User:%{userName} is ${verdict} Operation = %{eventAction} from host = %{sourceIp} on resource = %{resource}${request}`,
    outcome: verdict === 'Denied' ? ('failure' as const) : ('success' as const),
  })),
);

export default {
  id: 'kafka',
  version: 1,
  kind: 'lines',
  title: 'Apache Kafka log (broker, controller, authorizer; ZooKeeper with it)',
  source: 'Apache Kafka, config/log4j.properties and documentation, "Authorization and ACLs"',
  specificity: 0.93,
  mappable: false,
  continued: 'message',
  rejectReason: 'No time in brackets, level and, at the end, the logger in brackets.',
  layouts: [{ layout: '[%{iso}] %{level} %{message>} (%{logger})' }],
  uses: {
    iso: { time: 'iso' },
    level: { more: 'level', oneOf: ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'] },
    logger: { field: 'eventProvider', word: true },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      ...decisions,
      { layout: '%{*}Failed authentication with %{*}/%{sourceIp} (channelId=%{*}) (%{reason})', ...loginFailed },
      { layout: '%{*}Failed authentication with %{*}/%{sourceIp} (%{reason})', ...loginFailed },
      { layout: '%{*}uccessfully authenticated client: authenticationID=%{userName}; %{*}', ...login },
    ],
  },
  samples: [
    {
      title: 'a broker that starts, one who may not write, a log-in that failed, an error with its trace',
      text: [
        '[2025-06-24 12:11:07,377] INFO starting (kafka.server.KafkaServer)',
        '[2025-06-24 12:11:08,100] INFO Principal = User:kim is Denied Operation = Write from host = 198.51.100.7 on resource = Topic:LITERAL:orders for request = Produce with resourceRefCount = 1 (kafka.authorizer.logger)',
        '[2025-06-24 12:11:09,100] INFO [SocketServer listenerType=ZK_BROKER, nodeId=0] Failed authentication with /198.51.100.8 (SSL handshake failed) (org.apache.kafka.common.network.Selector)',
        '[2025-06-24 12:11:10,100] ERROR Error while reading (kafka.server.ReplicaManager)',
        'java.io.IOException: No space left on device',
        '\tat kafka.log.Log.append(Log.scala:7)',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07.377Z',
          message: 'starting',
          eventProvider: 'kafka.server.KafkaServer',
          'more.level': 'INFO',
        },
        {
          userName: 'kim',
          sourceIp: '198.51.100.7',
          eventAction: 'Write',
          eventOutcome: 'failure',
          'more.resource': 'Topic:LITERAL:orders',
        },
        { sourceIp: '198.51.100.8', eventOutcome: 'failure', 'more.reason': 'SSL handshake failed' },
        { eventProvider: 'kafka.server.ReplicaManager' },
      ],
    },
  ],
} satisfies LineFormat;
