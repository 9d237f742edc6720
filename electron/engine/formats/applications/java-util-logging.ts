import type { LineFormat } from '../format.ts';
import { loginFailed } from '../messages/ends.ts';

const levels = ['SEVERE', 'WARNING', 'INFO', 'CONFIG', 'FINE', 'FINER', 'FINEST'];

export default {
  id: 'java-util-logging',
  version: 1,
  kind: 'lines',
  title: 'Java logging in two lines (Tomcat to 7, WebLogic, Guacamole: catalina.out)',
  source:
    'Java SE 7, java.util.logging.SimpleFormatter: "%1$tb %1$td, %1$tY %1$tl:%1$tM:%1$tS %1$Tp %2$s%n%4$s: %5$s%6$s%n"',
  specificity: 0.97,
  mappable: false,
  comment: '#',
  continued: 'message',
  rejectReason: 'Stands below no line with a date, a clock of twelve hours and who wrote it.',
  layouts: [
    ...levels.map((level) => ({ layout: `${level}: %{message}`, marks: { level }, place: 'within' as const })),
    { layout: '%{english} %{eventProvider} %{method}' },
  ],
  uses: {
    english: { time: 'english' },
    eventProvider: { field: 'eventProvider', word: true },
    message: { part: 'message' },
    client: { part: 'peer', address: true },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: 'Authentication attempt from [%{client}, %{*}] for user "%{userName}" failed%{*}', ...loginFailed },
      { layout: 'Authentication attempt from %{client} for user "%{userName}" failed%{*}', ...loginFailed },
      {
        layout: 'An attempt was made to authenticate the locked user "%{userName}"%{*}',
        ...loginFailed,
      },
    ],
  },
  samples: [
    {
      title: 'a log-in that failed, an error with its trace, a month in small letters',
      text: [
        'Jun 24, 2025 8:34:08 PM org.apache.catalina.startup.Catalina start',
        'INFO: Server startup in 1234 ms',
        'Jun 24, 2025 12:00:09 AM shop.Gate open',
        'SEVERE: gone',
        'java.io.IOException: gone',
        '\tat shop.Gate.open(Gate.java:7)',
        'jun 25, 2025 8:32:13 AM org.slf4j.impl.JCLLoggerAdapter warn',
        'WARNING: Authentication attempt from 198.51.100.7 for user "kim" failed.',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T20:34:08Z',
          eventProvider: 'org.apache.catalina.startup.Catalina',
          'more.level': 'INFO',
          message: 'Server startup in 1234 ms',
        },
        {
          instant: '2025-06-24T00:00:09Z',
          message: 'gone\njava.io.IOException: gone\n\tat shop.Gate.open(Gate.java:7)',
        },
        { sourceIp: '198.51.100.7', userName: 'kim', eventAction: 'login-failed', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
