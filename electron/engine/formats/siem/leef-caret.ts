import type { LineFormat } from '../format.ts';

const leef = 'LEEF:%{version}|%{vendor}|%{product}|%{deviceVersion}|%{eventAction}|';
const heads = [
  '',
  '<%{priority}>%{stamp} %{hostName} ',
  '<%{priority}>%{format} %{rfc3339} %{hostName} %{*} %{*} %{*} %{*} ',
  '<%{priority}>%{rfc3339} %{hostName} ',
  '<%{priority}>',
  '%{stamp} %{hostName} ',
  '%{rfc3339} %{hostName} ',
];

export default {
  id: 'leef-caret',
  version: 1,
  kind: 'lines',
  title: 'LEEF 2 with ^ between its pairs (what security products send to QRadar)',
  source: 'IBM, "Log Event Extended Format (LEEF)", version 2, delimiter character',
  specificity: 0.98,
  mappable: false,
  absent: '-',
  rejectReason: 'Holds no LEEF:2.0 with ^ as the sign between its pairs.',
  layouts: heads.flatMap((head) => ['^', 'x5E', '0x5E'].map((sign) => ({ layout: `${head}${leef}${sign}|%{pairs}` }))),
  uses: {
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    priority: { more: 'priority', word: true },
    format: { more: 'version', word: true },
    version: { more: 'formatVersion', word: true },
    vendor: { more: 'deviceVendor' },
    product: { field: 'eventProvider' },
    pairs: { part: 'pairs' },
  },
  pairs: {
    between: '^',
    time: ['devTime', 'rt', 'start'],
    fields: {
      sourceIp: ['src', 'srcIP', 'identSrc'],
      userName: ['usrName', 'suser', 'accountName'],
      httpMethod: ['requestMethod', 'method'],
      urlPath: ['url', 'request'],
      userAgent: ['userAgent'],
      hostName: ['identHostName'],
      message: ['msg', 'message', 'reason'],
    },
    outcomes: [
      { key: 'outcome', equals: 'success', outcome: 'success' },
      { key: 'outcome', equals: 'failure', outcome: 'failure' },
      { key: 'action', equals: 'allow', outcome: 'success' },
      { key: 'action', equals: 'deny', outcome: 'failure' },
      { key: 'action', equals: 'blocked', outcome: 'failure' },
    ],
  },
  samples: [
    {
      title: 'pairs with blanks in their values',
      text: '<13>Jun 24 12:11:07 gate LEEF:2.0|Vendor|Gateway|4.0|login|^|devTime=1750734667123^src=198.51.100.7^usrName=kim lee^msg=it was refused\n',
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          userName: 'kim lee',
          eventAction: 'login',
          eventProvider: 'Gateway',
          message: 'it was refused',
        },
      ],
    },
  ],
} satisfies LineFormat;
