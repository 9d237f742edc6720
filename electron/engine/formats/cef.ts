import type { LineFormat } from './format.ts';

const cef = 'CEF:%{version}|%{vendor}|%{product}|%{deviceVersion}|%{eventId}|%{eventAction}|%{severity}|%{pairs}';
const leef = 'LEEF:%{version}|%{vendor}|%{product}|%{deviceVersion}|%{eventAction}|';
const heads = [
  '',
  '<%{priority}>%{stamp} %{hostName} ',
  '<%{priority}>%{format} %{rfc3339} %{hostName} %{*} %{*} %{*} %{*} ',
  '<%{priority}>%{rfc3339} %{hostName} ',
  '<%{priority}>',
  '%{stamp} <%{facility}> %{hostName} ',
  '%{monthname} <%{facility}> %{hostName} ',
  '%{stamp} %{hostName} %{*}: ',
  '%{stamp} %{hostName} ',
  '%{rfc3339} %{hostName} %{*}: ',
  '%{rfc3339} %{hostName} ',
];

export default {
  id: 'cef',
  version: 2,
  kind: 'lines',
  title: 'CEF and LEEF (what security products send to ArcSight, QRadar and their like)',
  source:
    'ArcSight, "Implementing ArcSight Common Event Format (CEF)", version 26; IBM, "Log Event Extended Format (LEEF)", version 2',
  specificity: 0.97,
  mappable: false,
  absent: '-',
  rejectReason: 'Holds neither CEF: nor LEEF: with the fields that head them.',
  layouts: heads.flatMap((head) => [
    { layout: head + cef },
    // Without an extension nothing stands behind the severity.
    { layout: `${head}${leef}%{delimiter}|%{pairs}`, must: ['LEEF:2'] },
    { layout: `${head}${leef}%{pairs}` },
  ]),
  uses: {
    priority: { more: 'priority', word: true },
    format: { more: 'syslogVersion', word: true },
    stamp: { time: 'syslog' },
    monthname: { time: 'monthname' },
    facility: { more: 'facility', word: true },
    rfc3339: { time: 'rfc3339' },
    vendor: { more: 'deviceVendor' },
    product: { field: 'eventProvider' },
    deviceVersion: { more: 'deviceVersion' },
    eventId: { more: 'deviceEventClassId' },
    severity: { more: 'severity' },
    version: { more: 'formatVersion', word: true },
    delimiter: { more: 'delimiter', word: true },
    pairs: { part: 'pairs' },
  },
  pairs: {
    open: 'all',
    time: ['rt', 'devTime', 'start', 'end', 'deviceReceiptTime'],
    fields: {
      sourceIp: ['src', 'sourceAddress', 'srcIP', 'c6a2', 'shost'],
      userName: ['suser', 'usrName', 'duser', 'suid', 'duid'],
      httpMethod: ['requestMethod', 'method'],
      urlPath: ['request', 'url'],
      userAgent: ['requestClientApplication', 'userAgent'],
      processName: ['sproc', 'deviceProcessName'],
      httpReferrer: ['requestContext'],
      message: ['msg', 'message', 'reason'],
    },
    outcomes: [
      ...['success', 'successful', 'permitted', 'allowed'].map((equals) => ({
        key: 'outcome',
        equals,
        outcome: 'success' as const,
      })),
      ...['failure', 'failed', 'denied'].map((equals) => ({ key: 'outcome', equals, outcome: 'failure' as const })),
      ...['allow', 'allowed', 'accept', 'permit', 'pass', 'passed'].map((equals) => ({
        key: 'act',
        equals,
        outcome: 'success' as const,
      })),
      ...['deny', 'denied', 'drop', 'dropped', 'block', 'blocked', 'reject', 'rejected', 'reset', 'quarantine'].map(
        (equals) => ({ key: 'act', equals, outcome: 'failure' as const }),
      ),
    ],
  },
  samples: [
    {
      title: 'CEF behind syslog and alone, signs hidden by a backslash, values with blanks',
      text: [
        '<134>Jun 24 03:11:07 gate CEF:0|Security|threatmanager|1.0|100|worm successfully stopped|10|src=192.0.2.1 dst=198.51.100.2 spt=1232 msg=Detected a threat. No action needed. act=blocked suser=kim lee request=/c?a\\=1',
        'CEF:0|Incapsula|SIEMintegration|1|1|Normal|0|start=1750734668123 src=192.0.2.7 requestMethod=GET requestClientApplication=Mozilla/5.0 (X11; Linux) act=allowed',
        'June 24 03:11:09 <local0.info> adc CEF:0|Citrix|NetScaler|NS11.0|APPFW|APPFW_STARTURL|6|rt=Jun 24 2025 03:11:09 UTC src=192.0.2.8 method=GET act=blocked',
        'CEF:0|Trend Micro|Apex Central|2019|AV:File quarantined|TROJ_X|3|rt=Jun 24 2025 12:11:10 GMT+09:00 duser=kim dst=192.0.2.9',
        'no CEF at all',
        '',
      ].join('\n'),
      events: [
        {
          sourceIp: '192.0.2.1',
          userName: 'kim lee',
          hostName: 'gate',
          eventAction: 'worm successfully stopped',
          eventProvider: 'threatmanager',
          eventOutcome: 'failure',
          message: 'Detected a threat. No action needed.',
          urlPath: '/c',
          urlQuery: 'a=1',
          'more.dst': '198.51.100.2',
          'more.severity': '10',
        },
        {
          instant: '2025-06-24T03:11:08.123Z',
          sourceIp: '192.0.2.7',
          httpMethod: 'GET',
          userAgent: 'Mozilla/5.0 (X11; Linux)',
          eventOutcome: 'success',
        },
        { instant: '2025-06-24T03:11:09Z', hostName: 'adc', httpMethod: 'GET', eventOutcome: 'failure' },
        { instant: '2025-06-24T03:11:10Z', userName: 'kim', eventAction: 'TROJ_X' },
      ],
      rejects: [5],
    },
    {
      title: 'LEEF, between tabs',
      text: 'Jun 24 03:11:07 gate LEEF:1.0|Vendor|Exchange|4.0 SP1|15345|src=192.0.2.0\tdst=198.51.100.5\tsev=5\tusrName=Kim Lee\tmsg=there is a message\n',
      events: [
        {
          sourceIp: '192.0.2.0',
          userName: 'Kim Lee',
          eventAction: '15345',
          eventProvider: 'Exchange',
          message: 'there is a message',
        },
      ],
    },
  ],
} satisfies LineFormat;
