import type { LineFormat } from '../format.ts';

export default {
  id: 'sophos-utm',
  version: 1,
  kind: 'lines',
  title: 'Sophos UTM (Astaro): packet filter, web proxy, VPN, mail, log-ins',
  source: 'Sophos UTM, "Log file format"',
  specificity: 0.985,
  mappable: false,
  rejectReason: 'Begins with no time of the form 2025:06:24-03:11:07.',
  layouts: [
    ...['', '<%{priority}>'].flatMap((head) => [
      { layout: `${head}%{sophos} %{hostName} %{program}: %{pairs}` },
      { layout: `${head}%{sophos} %{hostName} %{program}: %{message}` },
      { layout: `${head}%{sophos} %{hostName} %{message}` },
    ]),
  ],
  uses: {
    sophos: { time: 'sophos' },
    priority: { more: 'priority', word: true },
    program: { part: 'program' },
    pairs: { part: 'pairs' },
    message: { part: 'message' },
  },
  pairs: {
    claims: [
      ['id', 'severity', 'sys'],
      ['srcip', 'action'],
    ],
    fields: {
      sourceIp: ['srcip', 'ip'],
      userName: ['user', 'username'],
      userAgent: ['ua'],
      httpMethod: ['method'],
      httpReferrer: ['referer'],
      httpStatus: ['statuscode'],
      responseBytes: ['size'],
      urlPath: ['url'],
      eventAction: ['action', 'name'],
      eventProvider: ['sub', 'sys'],
      message: ['name'],
    },
    outcomes: [
      { key: 'action', equals: 'pass', outcome: 'success' },
      { key: 'action', equals: 'accept', outcome: 'success' },
      { key: 'action', equals: 'drop', outcome: 'failure' },
      { key: 'action', equals: 'block', outcome: 'failure' },
      { key: 'action', equals: 'reject', outcome: 'failure' },
    ],
  },
  messages: { first: 'syslog-auth', heads: [], tails: [], rules: [] },
  samples: [
    {
      title: 'the web proxy, the packet filter, a failed log-in',
      text: [
        '2025:06:24-12:11:07 utm httpproxy[5173]: id="0001" severity="info" sys="SecureWeb" sub="http" name="http access" action="pass" method="GET" srcip="192.0.2.7" dstip="203.0.113.9" user="kim" statuscode="200" size="1234" url="http://shop.example/a" referer="" ua="curl/8"',
        '2025:06:24-12:11:08 utm ulogd[5174]: id="2001" severity="info" sys="SecureNet" sub="packetfilter" name="Packet dropped" action="drop" fwrule="60001" initf="eth0" srcip="198.51.100.7" dstip="192.0.2.1" proto="6" srcport="4" dstport="23"',
        '2025:06:24-12:11:09 utm sshd[99]: Failed password for root from 198.51.100.7 port 4 ssh2',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07Z',
          hostName: 'utm',
          processName: 'httpproxy',
          sourceIp: '192.0.2.7',
          userName: 'kim',
          httpMethod: 'GET',
          httpStatus: 200,
          responseBytes: 1234,
          eventOutcome: 'success',
          userAgent: 'curl/8',
        },
        { sourceIp: '198.51.100.7', eventAction: 'drop', eventOutcome: 'failure', 'more.dstport': '23' },
        { sourceIp: '198.51.100.7', userName: 'root', eventAction: 'ssh-failed' },
      ],
    },
  ],
} satisfies LineFormat;
