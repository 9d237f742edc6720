import type { LineFormat } from '../format.ts';

export default {
  id: 'keycloak',
  version: 3,
  kind: 'lines',
  title: 'Keycloak server log (with its log-in events)',
  source: 'Keycloak, "Auditing and events", event listener jboss-logging; WildFly and Quarkus, default log pattern',
  specificity: 0.985,
  mappable: false,
  credentialKind: 'session',
  continued: 'message',
  rejectReason: 'Begins with no time, level and category as Keycloak writes them.',
  layouts: [
    // WARN and INFO are filled up to five letters.
    ...['%{iso}', '%{clock}'].flatMap((time) =>
      [' ', '  '].flatMap((blanks) => [
        // Log patterns may cut each part of the name to some letters.
        ...['org.keycloak', 'org.key', 'o.k'].map((name) => ({
          layout: `${time} %{level}${blanks}[${name}.events] (%{thread}) %{pairs}`,
          must: ['type=', 'operationType='],
        })),
        { layout: `${time} %{level}${blanks}[%{module}] (%{thread}) %{message}`, must: ['keycloak', 'KC-', 'org.'] },
        { layout: `${time} %{level}${blanks}[%{module}] (%{thread}) %{message}`, loose: true as const },
      ]),
    ),
  ],
  uses: {
    iso: { time: 'iso' },
    // The console's pattern states no day.
    clock: { more: 'clock', word: true },
    level: { more: 'level', oneOf: ['FATAL', 'ERROR', 'WARN', 'INFO', 'DEBUG', 'TRACE'] },
    thread: { more: 'thread' },
    module: { more: 'module', word: true },
    message: { part: 'message' },
    pairs: { part: 'pairs' },
  },
  pairs: {
    between: ',',
    fields: {
      sourceIp: ['ipAddress'],
      userName: ['username', 'userId', 'adminUserId', 'operationType'],
      credential: ['sessionId', 'token_id', 'code_id'],
      eventAction: ['type', 'operationType'],
      eventProvider: ['clientId'],
      message: ['error'],
    },
    absent: ['null'],
    outcomes: [
      { key: 'error', outcome: 'failure' },
      { key: 'type', outcome: 'success' },
    ],
  },
  samples: [
    {
      title: 'as the console has it, without a day',
      text: [
        "03:11:06,548 INFO  [org.keycloak.services] (ServerService Thread Pool -- 64) KC-SERVICES0009: Added user 'admin' to realm 'master'",
        '03:11:07,403 WARN  [org.keycloak.events] (default task-1) type=LOGIN_ERROR, realmId=shop, clientId=desk, userId=null, ipAddress=198.51.100.7, error=user_not_found, auth_method=openid-connect, username=kim',
        '',
      ].join('\n'),
      events: [
        { 'more.clock': '03:11:06,548', 'more.module': 'org.keycloak.services' },
        {
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'LOGIN_ERROR',
          eventOutcome: 'failure',
          'more.clock': '03:11:07,403',
        },
      ],
    },
    {
      title: 'a failed log-in and a good one among other lines',
      text: [
        '2025-06-24 03:11:06,667 INFO  [org.keycloak.services] (ServerService Thread Pool -- 64) KC-SERVICES0050: Initializing master realm',
        '2025-06-24 03:11:07,429 WARN  [org.keycloak.events] (default task-1) type=LOGIN_ERROR, realmId=shop, clientId=desk, userId=null, ipAddress=198.51.100.7, error=invalid_user_credentials, auth_method=openid-connect, redirect_uri=https://shop.example/cb, username=kim',
        '2025-06-24 03:11:09,429 DEBUG [org.key.events] (executor-thread-2) type="LOGIN", realmId="shop", clientId="desk", userId="2c5", ipAddress="198.51.100.7", username="kim"',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:06.667Z', 'more.module': 'org.keycloak.services' },
        {
          instant: '2025-06-24T03:11:07.429Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'LOGIN_ERROR',
          eventOutcome: 'failure',
          message: 'invalid_user_credentials',
        },
        { userName: 'kim', eventAction: 'LOGIN', eventOutcome: 'success' },
      ],
    },
  ],
} satisfies LineFormat;
