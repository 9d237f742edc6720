import type { RecordFormat } from '../format.ts';

export default {
  id: 'splunk-json',
  version: 2,
  kind: 'records',
  title: 'Search results of Splunk (JSON)',
  source: 'Splunk Enterprise, Search Manual, "Export search results", JSON',
  specificity: 0.97,
  mappable: false,
  prefixed: false,
  envelopes: ['results'],
  claims: [
    ['result._raw', 'result._time'],
    ['_raw', '_time', 'sourcetype'],
    ['_raw', '_time', 'source'],
  ],
  rejectReason: 'No result of a search: _raw and _time are missing.',
  time: ['result._time', '_time'],
  fields: {
    message: ['result._raw', '_raw'],
    hostName: ['result.host', 'host'],
    eventProvider: ['result.sourcetype', 'sourcetype'],
    sourceIp: ['result.src_ip', 'src_ip', 'result.clientip', 'clientip'],
    userName: ['result.user', 'user'],
    eventAction: ['result.action', 'action'],
  },
  // What was indexed is said by its own words.
  messages: 'container-log',
  samples: [
    {
      title: 'lines of a web server and of sshd, one a result',
      text: [
        JSON.stringify({
          preview: false,
          offset: 0,
          result: {
            _raw: '198.51.100.7 - kim [24/Jun/2025:12:11:07 +0900] "GET /c/7 HTTP/1.1" 200 512 "-" "curl/8"',
            _time: '2025-06-24T12:11:07.000+0900',
            host: 'web7',
            sourcetype: 'access_combined',
          },
        }),
        JSON.stringify({
          preview: false,
          result: {
            _raw: 'Jun 24 12:11:08 gate sshd[7]: Failed password for root from 198.51.100.8 port 4 ssh2',
            _time: '2025-06-24T12:11:08.000+0900',
            host: 'gate',
            sourcetype: 'linux_secure',
          },
        }),
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          urlPath: '/c/7',
          httpStatus: 200,
          hostName: 'web7',
        },
        { sourceIp: '198.51.100.8', userName: 'root', eventAction: 'ssh-failed', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies RecordFormat;
