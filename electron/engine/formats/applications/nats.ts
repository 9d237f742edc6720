import type { LineFormat } from '../format.ts';
import { loginFailed } from '../messages/ends.ts';

export default {
  id: 'nats',
  version: 1,
  kind: 'lines',
  title: 'NATS server log',
  source: 'NATS documentation, "Logging"; nats-server, server/auth.go and server/client.go',
  specificity: 0.96,
  mappable: false,
  continued: 'message',
  rejectReason: 'No process, time and level in brackets, as the NATS server writes them.',
  layouts: [{ layout: '[%{pid}] %{iso} [%{level}] %{message}' }],
  uses: {
    pid: { more: 'pid', word: true },
    iso: { time: 'iso' },
    level: { more: 'level', oneOf: ['INF', 'DBG', 'WRN', 'ERR', 'FTL', 'TRC'] },
    peer: { part: 'peer', address: true },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: '%{peer} - cid:%{*} - Client connection created', action: 'connect' },
      { layout: '%{peer} - cid:%{*} - Client connection closed%{*}', action: 'disconnect' },
      { layout: '%{peer} - cid:%{*} - authentication error - User "%{userName}"%{*}', ...loginFailed },
      { layout: '%{peer} - cid:%{*} - authentication error%{*}', ...loginFailed },
      {
        layout: '%{peer} - cid:%{*} - Publish Violation - User "%{userName}"%{*}',
        action: 'publish',
        outcome: 'failure',
      },
      {
        layout: '%{peer} - cid:%{*} - Subscription Violation - User "%{userName}"%{*}',
        action: 'subscribe',
        outcome: 'failure',
      },
      // What a client sent, and what it was sent, where all is traced.
      { layout: '%{peer} - cid:%{*} - ->> [%{eventAction} %{subject}]' },
      { layout: '%{peer} - cid:%{*} - ->> [%{eventAction}]' },
      { layout: '%{peer} - cid:%{*} - <<- [%{eventAction} %{subject}]' },
      { layout: '%{peer} - cid:%{*} - <<- [%{eventAction}]' },
      { layout: '%{peer} - cid:%{*}' },
    ],
  },
  samples: [
    {
      title: 'a server that starts, a client that comes and is refused, what another subscribes to',
      text: [
        '[1] 2025/06/24 12:11:07.624334 [INF] Starting nats-server version 2.10.0',
        '[1] 2025/06/24 12:11:08.508891 [DBG] 198.51.100.7:38630 - cid:1 - Client connection created',
        '[1] 2025/06/24 12:11:08.509000 [ERR] 198.51.100.7:38630 - cid:1 - authentication error - User "kim"',
        '[1] 2025/06/24 12:11:09.512052 [TRC] 198.51.100.8:38631 - cid:2 - ->> [SUB orders.* 1]',
        '[1] 2025/06/24 12:11:09.512153 [TRC] 198.51.100.8:38631 - cid:2 - <<- [PONG]',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T12:11:07.624334Z', message: 'Starting nats-server version 2.10.0', 'more.level': 'INF' },
        { sourceIp: '198.51.100.7', 'more.clientPort': '38630', eventAction: 'connect' },
        { sourceIp: '198.51.100.7', userName: 'kim', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.8', eventAction: 'SUB', 'more.subject': 'orders.* 1' },
        { sourceIp: '198.51.100.8', eventAction: 'PONG' },
      ],
    },
  ],
} satisfies LineFormat;
