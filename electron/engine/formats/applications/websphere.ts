import type { LineFormat } from '../format.ts';
import { loginFailed } from '../messages/ends.ts';

/** What kind of entry it is: fatal, error, warning, audit, information, details and what a program printed. */
const kinds = ['F', 'E', 'W', 'A', 'I', 'C', 'D', 'O', 'R', 'Z', '>', '<', '1', '2', '3', 'X'];
const times = ['%{websphere}', '%{iso}'];

export default {
  id: 'websphere',
  version: 1,
  kind: 'lines',
  title: 'IBM WebSphere Application Server and Liberty (SystemOut.log, SystemErr.log, messages.log, trace.log)',
  source: 'IBM WebSphere Application Server, "JVM log interpretation", basic format; Open Liberty, "Log formats"',
  specificity: 0.97,
  mappable: false,
  continued: 'message',
  headings: [
    '*****',
    '------',
    'WebSphere Platform',
    'Host Operating System',
    'Java version',
    'product = ',
    'wlp.',
    'java.',
  ],
  rejectReason: 'Begins with no time in brackets, thread, component and kind of entry.',
  layouts: times.flatMap((time) => [
    { layout: `[${time}] %{thread} %{component} %{~grade} %{message}` },
    { layout: `[${time} %{zoneName}] %{thread} %{component} %{~grade} %{message}` },
  ]),
  uses: {
    websphere: { time: 'websphere' },
    iso: { time: 'iso' },
    thread: { more: 'thread', word: true },
    zoneName: { more: 'zoneName', word: true },
    component: { field: 'eventProvider', word: true },
    grade: { more: 'level', oneOf: kinds },
    message: { part: 'message' },
    client: { part: 'peer', address: true },
    peer: { part: 'peer', address: true },
  },
  messages: {
    first: 'timed-lines',
    heads: [],
    tails: ['.'],
    rules: [
      { layout: '%{*}SECJ0118E: Authentication error during authentication for user %{userName}', ...loginFailed },
      { layout: '%{*}SECJ0305I: %{*}for %{userName} while invoking %{*}', action: 'access-denied', outcome: 'failure' },
      {
        layout: '%{*}SECJ0129E: Authorization failed for %{userName} while invoking %{*}',
        action: 'access-denied',
        outcome: 'failure',
      },
      {
        layout:
          '%{*}CWWKS1100A: Authentication did not succeed for user ID %{userName}. An invalid user ID or password was specified',
        ...loginFailed,
      },
    ],
  },
  samples: [
    {
      title: 'SystemOut.log with a zone by its name, a trace, a log-in that failed, Liberty',
      text: [
        '************ Start Display Current Environment ************',
        '[6/24/25 12:11:07:123 KST] 00000001 WsServerImpl  A   WSVR0001I: Server server1 open for e-business',
        '[6/24/25 12:11:08:456 KST] 0000004a FormLoginExte E   SECJ0118E: Authentication error during authentication for user kim',
        '[6/24/25 12:11:09:789 KST] 0000004b SystemErr     R java.lang.NullPointerException',
        '\tat shop.Gate.open(Gate.java:7)',
        '[6/24/25, 12:11:10:001 KST] 00000032 com.ibm.ws.security.authentication.internal   A CWWKS1100A: Authentication did not succeed for user ID lee. An invalid user ID or password was specified.',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          eventProvider: 'WsServerImpl',
          message: 'WSVR0001I: Server server1 open for e-business',
          'more.level': 'A',
        },
        { userName: 'kim', eventAction: 'login-failed', eventOutcome: 'failure' },
        { message: 'java.lang.NullPointerException\n\tat shop.Gate.open(Gate.java:7)' },
        { instant: '2025-06-24T03:11:10.001Z', userName: 'lee', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
