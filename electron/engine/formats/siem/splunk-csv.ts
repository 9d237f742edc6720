import type { TableFormat } from '../format.ts';

export default {
  id: 'splunk-csv',
  version: 2,
  kind: 'table',
  title: 'Search results of Splunk (CSV)',
  source: 'Splunk Enterprise, Search Manual, "Export search results", CSV',
  specificity: 0.97,
  mappable: true,
  delimiters: [','],
  claims: [['_raw', '_time']],
  time: ['_time'],
  fields: {
    message: ['_raw'],
    hostName: ['host'],
    eventProvider: ['sourcetype'],
    sourceIp: ['src_ip', 'clientip', 'src'],
    userName: ['user'],
    eventAction: ['action'],
  },
  // What was indexed is said by its own words.
  messages: 'container-log',
  samples: [
    {
      title: 'lines of a web server, of sshd and of a program that writes JSON',
      text: [
        '"_raw","_time",host,source,sourcetype,index',
        '"198.51.100.7 - kim [24/Jun/2025:12:11:07 +0900] ""GET /c/7 HTTP/1.1"" 200 512 ""-"" ""curl/8""","2025-06-24T12:11:07.000+0900",web7,"/var/log/access.log","access_combined",main',
        '"Jun 24 12:11:08 gate sshd[7]: Failed password for root from 198.51.100.8 port 4 ssh2","2025-06-24T12:11:08.000+0900",gate,"/var/log/auth.log","linux_secure",main',
        '"{""msg"":""login"",""user"":""lee"",""ip"":""198.51.100.9""}","2025-06-24T12:11:09.000+0900",app7,"stdout","_json",main',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          urlPath: '/c/7',
          hostName: 'web7',
        },
        { sourceIp: '198.51.100.8', userName: 'root', eventAction: 'ssh-failed', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.9', userName: 'lee', message: 'login', eventProvider: '_json' },
      ],
    },
  ],
} satisfies TableFormat;
