import type { LineFormat } from '../format.ts';

const heads = [
  '<%{priority}>%{received} %{hostName} %{serial} ',
  '<%{priority}>%{*}',
  '%{received} %{hostName} %{serial} ',
  '%{*}',
].map((begin) => `${begin}(%{iso}) %{program}: msg_id="%{messageId}" `);
const answers = [
  { word: 'Allow', outcome: 'success' },
  { word: 'Deny', outcome: 'failure' },
] as const;
const ends = '%{client} %{destination} %{clientPort} %{destinationPort} %{pairs}';

export default {
  id: 'watchguard',
  version: 2,
  kind: 'lines',
  title: 'WatchGuard Firebox (traffic, events, alarms)',
  source: 'WatchGuard, "Fireware Log Catalog" and "Configure Syslog Server Settings", syslog format',
  specificity: 0.985,
  mappable: false,
  // The time between parentheses; the one that syslog puts before it is the clock of the receiver.
  zone: 'UTC',
  rejectReason: 'No time between parentheses and no msg_id behind it, as a Firebox writes them.',
  layouts: heads.flatMap((head) => [
    ...answers.flatMap(({ word, outcome }) =>
      ['%{protocol} ', '%{length} %{protocol} %{*} %{*} '].map((middle) => ({
        layout: `${head}${word} %{sourceInterface} %{destinationInterface} ${middle}${ends}`,
        action: word,
        outcome,
      })),
    ),
    { layout: `${head}%{message}` },
  ]),
  uses: {
    iso: { time: 'iso' },
    // The clock of the receiver.
    received: { time: 'syslog' },
    serial: { more: 'serial', word: true },
    priority: { more: 'priority', word: true },
    program: { part: 'program' },
    protocol: { more: 'protocol', word: true },
    client: { part: 'peer', address: true },
    sourceInterface: { more: 'sourceInterface', word: true },
    destinationInterface: { more: 'destinationInterface', word: true },
    destinationPort: { more: 'destinationPort', word: true },
    clientPort: { more: 'clientPort', word: true },
    pairs: { part: 'pairs' },
    message: { part: 'message' },
  },
  pairs: {
    fields: {
      userName: ['src_user'],
      httpMethod: ['op'],
      urlDomain: ['dstname', 'host'],
      urlPath: ['arg', 'path'],
      responseBytes: ['rcvd_bytes'],
      message: ['msg'],
    },
  },
  messages: {
    heads: [],
    tails: ['.'],
    rules: [
      { layout: 'Temporarily blocking host %{client} (reason = %{reason})', action: 'blocked' },
      {
        layout: 'Authentication of %{userType} user [%{userName}] from %{client} was rejected, %{reason}',
        action: 'login-failed',
        outcome: 'failure',
      },
      {
        layout: '%{userType} user %{userName} from %{client} logged in assigned virtual IP is %{assignedIp}',
        action: 'vpn-login',
        outcome: 'success',
      },
      { layout: '%{userType} user %{userName} from %{client} logged out%{*}', action: 'logout' },
      { layout: '%{userType} user %{userName} from %{client} logged in%{*}', action: 'login', outcome: 'success' },
      {
        layout: 'Authentication of %{userType} user [%{userName}] from %{client} was accepted',
        action: 'login',
        outcome: 'success',
      },
    ],
  },
  samples: [
    {
      title: 'packets, a page through the proxy, a log-in, a host that is shut out',
      text: [
        '<142>Jun 24 12:11:07 edge FVE6 (2025-06-24T03:11:07) firewall[10]: msg_id="3000-0148" Deny 0-External Firebox 52 tcp 20 127 198.51.100.7 192.0.2.1 62443 80 offset 8 S 832026162 win 8192 (HTTP-00)',
        '<144>Jun 24 12:11:08 edge FVE6 (2025-06-24T03:11:08) firewall: msg_id="1AFF-0024" Allow 4-Trusted 0-External tcp 192.0.2.7 203.0.113.9 45365 80 msg="HTTP request" op="GET" dstname="shop.example" arg="/up" rcvd_bytes="517" src_user="kim@shop.example" (HTTP-00)',
        'Jun 24 12:11:09 edge FVE6 (2025-06-24T03:11:09) admd[7]: msg_id="1100-0005" Authentication of Firewall user [lee] from 198.51.100.8 was rejected, password is incorrect',
        '<142>Jun 24 12:11:10 edge FVE6 (2025-06-24T03:11:10) firewall[10]: msg_id="3001-1001" Temporarily blocking host 198.51.100.9 (reason = autoblock by policy)',
        '<140>Jun 24 12:11:11 edge FVE6 (2025-06-24T03:11:11) sessiond: msg_id="3E00-0002" SSL VPN user kim@Firebox-DB from 198.51.100.10 logged in assigned virtual IP is 192.0.2.113',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          eventAction: 'Deny',
          eventOutcome: 'failure',
          'more.destination': '192.0.2.1',
        },
        {
          userName: 'kim@shop.example',
          eventAction: 'Allow',
          urlDomain: 'shop.example',
          urlPath: '/up',
          responseBytes: 517,
          message: 'HTTP request',
        },
        { userName: 'lee', sourceIp: '198.51.100.8', eventAction: 'login-failed' },
        { sourceIp: '198.51.100.9', eventAction: 'blocked', hostName: 'edge' },
        {
          instant: '2025-06-24T03:11:11Z',
          sourceIp: '198.51.100.10',
          userName: 'kim@Firebox-DB',
          eventAction: 'vpn-login',
          'more.assignedIp': '192.0.2.113',
        },
      ],
    },
  ],
} satisfies LineFormat;
