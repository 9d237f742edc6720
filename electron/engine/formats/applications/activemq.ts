import type { LineFormat } from '../format.ts';

export default {
  id: 'activemq',
  version: 1,
  kind: 'lines',
  title: 'Apache ActiveMQ (activemq.log, audit.log)',
  source:
    'Apache ActiveMQ 5, conf/log4j.properties: "%d | %-5p | %m | %c | %t%n" and "%-5p | %m | %t%n"; "Audit logging"',
  specificity: 0.98,
  mappable: false,
  continued: 'message',
  rejectReason: 'No level, text, class and thread between bars, and no entry before it.',
  layouts: [
    { layout: '%{level} | %{userName} called %{eventAction>} at %{dmy} | %{thread}', outcome: 'success' },
    {
      layout: '%{level} | %{userName} requested %{urlPath} [%{parameters>}] from %{client} | %{thread}',
      action: 'request',
    },
    { layout: '%{iso} | %{level} | %{message>} | %{logger} | %{thread}' },
    { layout: '%{iso} | %{level} | %{message}' },
  ],
  uses: {
    iso: { time: 'iso' },
    dmy: { time: 'dmy' },
    level: { more: 'level', oneOf: ['TRACE', 'DEBUG', 'INFO', 'INFO ', 'WARN', 'WARN ', 'ERROR', 'FATAL'] },
    client: { part: 'peer', address: true },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: 'Transport Connection to: tcp://%{client} failed: %{reason}', outcome: 'failure' },
      { layout: 'Failed to add Connection %{*} due to %{reason}', action: 'connect', outcome: 'failure' },
    ],
  },
  samples: [
    {
      title: 'the audit log, whose requests state no time, and the server log',
      text: [
        'INFO  | admin called org.apache.activemq.broker.jmx.QueueView.purge[] at 24-06-2025 12:11:07,213 | qtp44-47',
        "WARN  | kim requested /admin/purge.action [JMSDestination='test' ] from 198.51.100.7 | qtp12-39",
        '2025-06-24 12:11:08,113 | WARN  | Transport Connection to: tcp://198.51.100.8:54412 failed: java.io.EOFException | org.apache.activemq.Transport | main',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07.213Z',
          userName: 'admin',
          eventAction: 'org.apache.activemq.broker.jmx.QueueView.purge[]',
        },
        { userName: 'kim', sourceIp: '198.51.100.7', urlPath: '/admin/purge.action' },
        { sourceIp: '198.51.100.8', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
