import type { LineFormat } from '../format.ts';

const heads = ['<%{priority}>%{stamp} %{hostName} ', '%{stamp} %{hostName} ', '%{rfc3339} %{hostName} '];

export default {
  id: 'barracuda-cloud',
  version: 1,
  kind: 'lines',
  title: 'Barracuda WAF-as-a-Service (access and firewall logs as key=value)',
  source: 'Barracuda Campus, WAF-as-a-Service, "Exporting Logs" and "Log Formats", ArcSight names',
  specificity: 0.975,
  mappable: false,
  rejectReason: 'Begins with no category (cat=TR, cat=WF) behind the time and the sender.',
  layouts: [
    ...heads.map((head) => ({ layout: `${head}cat=TR %{pairs}`, marks: { cat: 'TR' } })),
    ...heads.map((head) => ({ layout: `${head}cat=WF %{pairs}`, marks: { cat: 'WF' } })),
  ],
  uses: {
    priority: { more: 'priority', word: true },
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    pairs: { part: 'pairs' },
  },
  pairs: {
    open: 'all',
    time: ['rt'],
    claims: [['src', 'requestMethod', 'dvc']],
    absent: ['"-"'],
    fields: {
      sourceIp: ['src'],
      userName: ['suser', 'duser'],
      httpMethod: ['requestMethod'],
      httpStatus: ['outcome'],
      httpReferrer: ['requestContext'],
      responseBytes: ['out'],
      urlDomain: ['dhost'],
      urlPath: ['request'],
      urlQuery: ['msg'],
      userAgent: ['requestClientApplication'],
      eventAction: ['act'],
      eventProvider: ['destinationServiceName'],
    },
    outcomes: [
      { key: 'act', equals: 'deny', outcome: 'failure' },
      ...['200', '201', '204', '206', '301', '302', '303', '304', '307', '308'].map((equals) => ({
        key: 'outcome',
        equals,
        outcome: 'success' as const,
      })),
      { key: 'outcome', outcome: 'failure' },
    ],
  },
  samples: [
    {
      title: 'two requests: one answered elsewhere, one that failed',
      text: [
        'Jun 24 03:11:09 Barracuda cat=TR dvc=192.0.2.52 duser="-" in=295 out=0 suser="-" src=198.51.100.7 spt=55584 requestCookies="-" dhost=shop.example outcome=302 suid="-" requestMethod=GET app=HTTP msg=a=fetch&content=x requestContext="-" dst=- dpt=80 rt=1750734667618 request=/ requestClientApplication=Mozilla/5.0 (X11; Linux x86_64) dvchost=unit1 cs1Label=ClientType cs1=%ct destinationServiceName=app1',
        'Jun 24 03:11:10 Barracuda cat=TR dvc=192.0.2.52 duser="-" in=377 out=929 suser="kim" src=198.51.100.8 spt=45088 requestCookies="-" dhost=shop.example outcome=503 suid="-" requestMethod=POST app=HTTPS msg="-" requestContext=https://shop.example/ dst=- dpt=443 rt=1750734668327 request=/c/7 requestClientApplication=curl/8 dvchost=unit1 destinationServiceName=app1',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.618Z',
          hostName: 'Barracuda',
          sourceIp: '198.51.100.7',
          httpMethod: 'GET',
          httpStatus: 302,
          eventOutcome: 'success',
          urlPath: '/',
          urlQuery: 'a=fetch&content=x',
          userAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
        },
        {
          userName: 'kim',
          sourceIp: '198.51.100.8',
          httpStatus: 503,
          eventOutcome: 'failure',
          responseBytes: 929,
          httpReferrer: 'https://shop.example/',
        },
      ],
    },
  ],
} satisfies LineFormat;
