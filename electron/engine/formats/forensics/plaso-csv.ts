import type { TableFormat } from '../format.ts';

export default {
  id: 'plaso-csv',
  version: 2,
  kind: 'table',
  title: 'Plaso timeline (dynamic)',
  source: 'Plaso documentation, "Output formats", dynamic',
  specificity: 0.985,
  mappable: true,
  delimiters: [',', '\t', ';'],
  claims: [
    ['datetime', 'timestamp_desc', 'source', 'source_long', 'message', 'parser'],
    ['datetime', 'timestamp_desc', 'source_long', 'message', 'parser', 'display_name'],
  ],
  time: ['datetime'],
  absent: ['-'],
  fields: {
    message: ['message'],
    eventAction: ['timestamp_desc'],
    eventProvider: ['source_long', 'source', 'parser'],
    hostName: ['hostname', 'host', 'computer_name'],
    userName: ['username', 'user'],
    sourceIp: ['source_ip', 'ip_address'],
  },
  samples: [
    {
      title: 'with a field of its own, an invalid time, a ragged row',
      text: [
        'datetime,timestamp_desc,source,source_long,message,parser,display_name,tag,myfield',
        '2025-06-24T03:11:07.123456+00:00,Content Modification Time,LOG,Log File,"log files, rotated",text/syslog_traditional,OS:/var/log/syslog,-,x',
        '0000-00-00T00:00:00.000000+00:00,Invalid,LOG,Log File,torn,text/syslog_traditional,OS:/var/log/syslog,-,-',
        '2025-06-24T03:11:07.123456+00:00,Content',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          eventAction: 'Content Modification Time',
          eventProvider: 'Log File',
          message: 'log files, rotated',
          'more.myfield': 'x',
          'more.source': 'LOG',
        },
        { eventAction: 'Invalid', 'more.datetime': '0000-00-00T00:00:00.000000+00:00' },
      ],
      rejects: [4],
    },
  ],
} satisfies TableFormat;
