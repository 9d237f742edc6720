import type { Layout, LineFormat } from '../format.ts';

const events: readonly Omit<Layout, 'layout'>[] = [
  { action: 'authenticated', outcome: 'success' },
  { action: 'authentication failure', outcome: 'failure' },
  { action: 'initiating session' },
  { action: 'disconnecting session' },
  { action: 'set application_name' },
];
const sources = ['[local]%{*}|%{*}', '::ffff:%{mapped} |%{~port}', '%{~peer}|%{~port}'];
const rests = ['%{~method}|%{~duration}|%{message}', '%{message}'];

export default {
  id: 'redshift-connections',
  version: 1,
  kind: 'lines',
  title: 'Amazon Redshift connection log',
  source:
    'Amazon Redshift Management Guide, "Database audit logging", connection log; Database Developer Guide, STL_CONNECTION_LOG',
  specificity: 0.98,
  mappable: false,
  zone: 'UTC',
  rejectReason: 'No line of connections to Redshift: event, time, host, port, process, database and user are missing.',
  // The cluster's own connections have neither address nor port; others of IPv4 are written as IPv6 writes them.
  layouts: events.flatMap((event) =>
    sources.flatMap((from) =>
      rests.map((rest) => ({
        layout: `${event.action}%{*}|%{*}, %{worded}|${from}|%{~process}|%{~database}|%{~userName}|${rest}`,
        ...event,
      })),
    ),
  ),
  uses: {
    worded: { time: 'worded' },
    mapped: { part: 'peer', address: true },
    peer: { part: 'peer' },
    port: { more: 'port', word: true },
    process: { more: 'process', word: true },
    database: { more: 'database', word: true },
    userName: { field: 'userName', word: true },
    method: { more: 'method', word: true },
    duration: { more: 'duration', word: true },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'a log-in, one refused, the end of a connection of the cluster itself',
      text: [
        'authenticated |Tue, 24 Jun 2025 03:11:07:123|::ffff:198.51.100.7 |52123 |12345|dev |kim |password |0|TLSv1.2 |ECDHE-RSA-AES256-GCM-SHA384 |0| | | | |JDBC |',
        'initiating session |Tue, 24 Jun 2025 03:11:07:124|::ffff:198.51.100.7 |52123 |12345|dev |kim |password |0|TLSv1.2 |ECDHE-RSA-AES256-GCM-SHA384 |0| | | | |JDBC |',
        'authentication failure |Tue, 24 Jun 2025 03:11:08:007|198.51.100.9 |52124 |12346|dev |root | |0| | |0| | | | | |',
        'disconnecting session |Tue, 24 Jun 2025 03:11:09:900|[local] | |12347|dev |rdsdb |Ident |5020| | |0| | | | | |',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'authenticated',
          eventOutcome: 'success',
          'more.database': 'dev',
          'more.port': '52123',
        },
        { instant: '2025-06-24T03:11:07.124Z', eventAction: 'initiating session' },
        { sourceIp: '198.51.100.9', userName: 'root', eventOutcome: 'failure' },
        { instant: '2025-06-24T03:11:09.900Z', userName: 'rdsdb', 'more.duration': '5020' },
      ],
    },
  ],
} satisfies LineFormat;
