import type { LineFormat } from '../format.ts';
import { verdictsOf } from '../messages/verdicts.ts';

export default {
  id: 'zscaler-pairs',
  version: 2,
  kind: 'lines',
  title: 'Zscaler Internet Access (key=value between ^^)',
  source: 'Zscaler, "NSS Feed Output Format: Web Logs", feed of name and value pairs with a delimiter',
  specificity: 0.98,
  mappable: false,
  absent: '-',
  rejectReason: 'No line of a Zscaler feed: action, time and the address of the client are missing.',
  layouts: [
    { layout: '<%{priority}>%{stamp} %{sender} ZSCALERNSS: %{pairs}' },
    { layout: '%{stamp} %{sender} ZSCALERNSS: %{pairs}' },
    { layout: '%{rfc3339} %{sender} ZSCALERNSS: %{pairs}' },
    { layout: 'ZSCALERNSS: %{pairs}' },
  ],
  uses: {
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    priority: { more: 'priority', word: true },
    sender: { more: 'sender', word: true },
    pairs: { part: 'pairs' },
  },
  pairs: {
    between: '^',
    claims: [
      ['action', 'time', 'clientpublicIP'],
      ['action', 'time', 'ClientIP'],
    ],
    time: ['time + timezone', 'time'],
    absent: ['None', 'N/A', 'NA'],
    fields: {
      // As in the feed of JSON: the machine itself, for behind the public address stands a whole office.
      sourceIp: ['ClientIP', 'clientpublicIP'],
      userName: ['user', 'login'],
      eventAction: ['action'],
      eventProvider: ['protocol'],
      httpMethod: ['requestmethod'],
      httpStatus: ['status'],
      httpReferrer: ['refererURL'],
      responseBytes: ['responsesize'],
      urlDomain: ['hostname'],
      urlPath: ['url'],
      userAgent: ['useragent'],
      message: ['reason'],
    },
    outcomes: verdictsOf(['action']),
  },
  samples: [
    {
      title: 'a page that was let through, one that was not',
      text: [
        'Jun 24 03:11:07 nss1 ZSCALERNSS: time=Tue Jun 24 03:11:07 2025^^timezone=GMT^^action=Allowed^^reason=Allowed^^hostname=www.example.com^^protocol=HTTPS^^serverip=203.0.113.7^^url=www.example.com/a^^urlcategory=News^^clientpublicIP=198.51.100.5^^ClientIP=192.0.2.3^^location=HQ^^refererURL=None^^useragent=Mozilla/5.0 (X11)^^user=kim@example.com^^requestmethod=GET^^status=200^^responsesize=200',
        'Jun 24 03:11:08 nss1 ZSCALERNSS: time=Tue Jun 24 03:11:08 2025^^timezone=GMT^^action=Blocked^^reason=Not allowed to browse^^hostname=bad.example.com^^url=bad.example.com/a^^clientpublicIP=198.51.100.5^^ClientIP=192.0.2.4^^user=lee@example.com^^requestmethod=GET^^status=403^^responsesize=15',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '192.0.2.3',
          userName: 'kim@example.com',
          eventAction: 'Allowed',
          eventOutcome: 'success',
          httpMethod: 'GET',
          httpStatus: 200,
          urlDomain: 'www.example.com',
          userAgent: 'Mozilla/5.0 (X11)',
          'more.clientpublicIP': '198.51.100.5',
        },
        { userName: 'lee@example.com', eventOutcome: 'failure', message: 'Not allowed to browse' },
      ],
    },
  ],
} satisfies LineFormat;
