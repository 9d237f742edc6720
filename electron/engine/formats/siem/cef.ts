import type { LineFormat } from '../format.ts';
import { verdictsOf } from '../messages/verdicts.ts';

const cef = 'CEF:%{version}|%{vendor}|%{product}|%{deviceVersion}|%{eventId}|%{eventAction}|%{severity}|%{pairs}';
const leef = 'LEEF:%{version}|%{vendor}|%{product}|%{deviceVersion}|%{eventAction}|';
const heads = [
  '',
  '<%{priority}>%{stamp} %{hostName} ',
  // BIG-IP and others name the program that speaks.
  '<%{priority}>%{stamp} %{hostName} %{processName}:',
  '<%{priority}>%{stamp} %{hostName} %{processName}[%{pid}] ',
  '<%{priority}>%{format} %{rfc3339} %{hostName} %{*} %{*} %{*} %{*} ',
  '<%{priority}>%{rfc3339} %{hostName} ',
  '<%{priority}>',
  '%{stamp} <%{facility}> %{hostName} ',
  '%{monthname} <%{facility}> %{hostName} ',
  '%{stamp} %{hostName} %{processName}:',
  '%{stamp} %{hostName} %{processName}[%{pid}] ',
  '%{stamp} %{hostName} %{processName}[%{pid}]: ',
  '%{stamp} %{hostName} %{*}: ',
  '%{stamp} %{hostName} ',
  '%{stamp} %{program}: ',
  '%{rfc3339} %{hostName} %{*}: ',
  '%{rfc3339} %{hostName} ',
  '%{bareVersion} %{rfc3339} %{hostName} %{*} %{*} %{*} %{*} ',
];

export default {
  id: 'cef',
  version: 4,
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
    bareVersion: { more: 'syslogVersion', oneOf: ['1'] },
    processName: { field: 'processName', word: true },
    pid: { more: 'pid', word: true },
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
    program: { part: 'program' },
    delimiter: { more: 'delimiter', word: true },
    pairs: { part: 'pairs' },
  },
  pairs: {
    open: 'all',
    time: ['rt', 'devTime', 'start', 'end', 'deviceReceiptTime', 'FTNTFGTeventtime', 'FortinetFortiGateeventtime'],
    fields: {
      sourceIp: ['src', 'sourceAddress', 'srcIP', 'c6a2', 'shost'],
      // Ids (`suid`, `duid`) are those of sessions and customers as often as of accounts.
      userName: ['suser', 'usrName', 'duser', 'sourceUserName', 'destinationUserName', 'accountName'],
      httpMethod: ['requestMethod', 'method'],
      urlPath: ['request', 'url'],
      userAgent: ['requestClientApplication', 'userAgent'],
      processName: ['sproc', 'deviceProcessName'],
      httpReferrer: ['requestContext'],
      message: ['msg', 'message', 'reason'],
    },
    // A gateway that says nothing of a user, an agent or a message writes so.
    absent: ['N/A', 'n/a', 'NULL', 'null', '(null)'],
    outcomes: verdictsOf(['outcome', 'act', 'action']),
  },
  samples: [
    {
      title: 'CEF behind syslog and alone, signs hidden by a backslash, values with blanks',
      text: [
        '<134>Jun 24 03:11:07 gate CEF:0|Security|threatmanager|1.0|100|worm successfully stopped|10|src=192.0.2.1 dst=198.51.100.2 spt=1232 msg=Detected a threat. No action needed. act=blocked suser=kim lee request=/c?a\\=1',
        'CEF:0|Incapsula|SIEMintegration|1|1|Normal|0|start=1750734668123 src=192.0.2.7 requestMethod=GET requestClientApplication=Mozilla/5.0 (X11; Linux) act=allowed',
        'June 24 03:11:09 <local0.info> adc CEF:0|Citrix|NetScaler|NS11.0|APPFW|APPFW_STARTURL|6|rt=Jun 24 2025 03:11:09 UTC src=192.0.2.8 method=GET act=blocked',
        'CEF:0|Trend Micro|Apex Central|2019|AV:File quarantined|TROJ_X|3|rt=Jun 24 2025 12:11:10 GMT+09:00 duser=kim dst=192.0.2.9',
        '<131>Jun 24 03:11:11 adc ASM:CEF:0|F5|ASM|11.3.0|200021069|Automated client access|5|act=blocked cn1=0 src=192.0.2.10 rt=Jun 24 2025 03:11:10 suid=86c4f8 suser=N/A request=/ cs3Label=full_request cs3=GET / HTTP/1.0\\r\\nHost: shop.example',
        'Jun 24 03:11:12 relay syslogng[9] CEF:0||||N/A|IP not in allow list|Critical|cat=attack rt=2025-06-24T12:11:11+09:00 src=192.0.2.11 act=Block request=/ghi requestMethod=GET',
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
        {
          instant: '2025-06-24T03:11:10Z',
          hostName: 'adc',
          processName: 'ASM',
          sourceIp: '192.0.2.10',
          eventOutcome: 'failure',
          'more.suid': '86c4f8',
        },
        {
          instant: '2025-06-24T03:11:11Z',
          hostName: 'relay',
          processName: 'syslogng',
          'more.pid': '9',
          sourceIp: '192.0.2.11',
          eventOutcome: 'failure',
        },
      ],
      rejects: [7],
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
    {
      title: 'behind a time and a program alone',
      text: 'Jun 24 03:11:07 nss: CEF:0|Vendor|Weblog|6.0|Blocked|Not allowed|3|act=Blocked src=198.51.100.7 suser=kim@example.com rt=Jun 24 2025 03:11:07\n',
      events: [
        { sourceIp: '198.51.100.7', userName: 'kim@example.com', processName: 'nss', eventAction: 'Not allowed' },
      ],
    },
  ],
} satisfies LineFormat;
