import type { LineFormat } from '../format.ts';

export default {
  id: 'sonicwall',
  version: 5,
  kind: 'lines',
  title: 'SonicWall (SonicOS syslog, default and enhanced; Secure Mobile Access)',
  source: 'SonicWall, SonicOS 7 "Log Events Reference Guide", syslog tags',
  specificity: 0.97,
  mappable: false,
  rejectReason: 'Not a syslog line of SonicOS: sn, time and fw are missing.',
  layouts: [
    ...['', ' ', '  '].map((gap) => ({ layout: `<%{priority}>${gap}id=%{id} %{pairs}` })),
    // What relays put before the line of the device: their time, and one address or two.
    ...['<%{priority}>', ''].flatMap((priority) =>
      [
        ...['%{stamp}', '%{rfc3339}'].flatMap((time) => [`${time} %{sender} `, `${time} %{relay} %{sender} `]),
        '%{sender} ',
      ].map((head) => ({ layout: `${priority}${head}id=%{id} %{pairs}` })),
    ),
    { layout: '<%{priority}>%{pairs}' },
    { layout: '%{stamp} %{sender} %{pairs}' },
    { layout: '%{pairs}' },
  ],
  uses: {
    priority: { more: 'priority', word: true },
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    sender: { more: 'sender', word: true },
    relay: { more: 'relay', word: true },
    id: { more: 'id', word: true },
    pairs: { part: 'pairs' },
  },
  pairs: {
    claims: [
      ['sn', 'time', 'fw'],
      ['time', 'fw', 'm', 'msg'],
    ],
    // Secure Mobile Access adds the same time in UTC.
    time: ['vp_time', 'time'],
    fields: {
      sourceIp: ['srcV6', 'src'],
      userName: ['usr', 'user'],
      eventAction: ['msg'],
      hostName: ['fw'],
      urlDomain: ['dstname'],
      urlPath: ['arg'],
      responseBytes: ['rcvd'],
    },
    absent: ['N/A', 'NA', 'Unknown (SSO failed)'],
    outcomes: [
      { key: 'msg', equals: 'user login successful', outcome: 'success' },
      { key: 'msg', equals: 'user login failed', outcome: 'failure' },
      ...[
        ...[
          'administrator login allowed',
          'wan zone administrator login allowed',
          'vpn zone administrator login allowed',
        ],
        ...['cli administrator login allowed', 'user login from an internal zone allowed', 'user login allowed'],
        ...['wan zone remote user login allowed', 'vpn zone remote user login allowed'],
        'ssl vpn zone remote user login allowed',
      ].map((equals) => ({ key: 'msg', equals, outcome: 'success' as const })),
      ...[
        ...['cli administrator login denied due to bad credentials', 'user login denied due to bad credentials'],
        'administrator login denied due to bad credentials',
      ].map((equals) => ({ key: 'msg', equals, outcome: 'failure' as const })),
      { key: 'fw_action', equals: 'drop', outcome: 'failure' },
      { key: 'fw_action', equals: 'forward', outcome: 'success' },
      // Besides log-ins: a page not shown, packets of several kinds dropped.
      ...['29', '30', '32', '33', '35', '329', '14', '36', '37', '38', '41', '267'].map((equals) => ({
        key: 'm',
        equals,
        outcome: (equals === '29' ? 'success' : 'failure') as 'success' | 'failure',
      })),
    ],
  },
  samples: [
    {
      title: 'a login refused, a site, an attack dropped',
      text: [
        'Jun 24 12:11:07 192.0.2.1 id=firewall sn=0017C5 time="2025-06-24 03:11:07 UTC" fw=192.0.2.254 pri=1 c=32 m=30 msg="Administrator login denied due to bad credentials" n=7 src=198.51.100.7:36701:WAN dst=192.0.2.254:443:WAN',
        '<134>  id=firewall sn=0017C5 time="2025-06-24 03:11:08 UTC" fw=192.0.2.254 pri=6 c=1024 gcat=2 m=97 msg="Web site hit" src=192.0.2.3:64828:X0 usr="kim" proto=tcp/https sent=3523 rcvd=14226 dstname=drop.example arg=/up n=8 fw_action="NA"',
        'id=firewall sn=0017C5 time="2025-06-24 03:11:09 UTC" fw=192.0.2.254 pri=1 m=609 msg="IPS Prevention Alert" src=198.51.100.9:54192:X20-V60 fw_action="drop"',
        'id=sslvpn sn=0017C6 time="2025-06-24 12:11:10" vp_time="2025-06-24 03:11:10 UTC" fw=192.0.2.253 pri=5 m=1 c=1 src=198.51.100.24 dst=192.0.2.253 user="lee" usr="lee" msg="User login failed" rule="" proto=NetExtender agent="curl/8"',
        'id=firewall sn=0017C5 time="2025-06-24 03:11:11 UTC" fw=192.0.2.254 pri=5 m=1197 msg="NAT Mapping" src=192.0.2.5::X0-V500 dst=198.51.100.4::X3',
        'id=firewall sn=0017C5 time="2025-06-24 03:11:12 UTC" fw=192.0.2.254 pri=5 m=1233 msg="dropped" srcV6=2001:db8::7 src=:49702:X0 dst=:5355',
        'id=firewall sn=0017C5 time="2025-06-24 03:11:13 UTC" fw=192.0.2.254 pri=6 c=16 m=1080 msg="SSL VPN zone remote user login allowed" n=1 usr="lee" src=198.51.100.10:0:X1 dst=192.0.2.254:4433:X1 proto=tcp/4433',
        'id=firewall time="2025-06-24 03:11:14 UTC" fw=192.0.2.254 pri=6 c=64 m=36 msg="TCP connection dropped" n=1 src=198.51.100.11:1024:X1 dst=192.0.2.7:22:X0 proto=tcp/22',
        'Jun 24 12:11:15 192.0.2.7 192.0.2.1 id=firewall sn=0017C5 time="2025-06-24 03:11:15 UTC" fw=192.0.2.254 pri=6 m=98 msg="Connection Opened" src=198.51.100.12:1024:X1',
        '192.0.2.1 id=firewall sn=0017C5 time="2025-06-24 03:11:16 UTC" fw=192.0.2.254 pri=6 m=98 msg="Connection Opened" src=198.51.100.13:1024:X1',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          eventAction: 'Administrator login denied due to bad credentials',
          eventOutcome: 'failure',
          hostName: '192.0.2.254',
          'more.clientPort': '36701',
        },
        {
          'more.priority': '134',
          userName: 'kim',
          sourceIp: '192.0.2.3',
          urlDomain: 'drop.example',
          urlPath: '/up',
          responseBytes: 14226,
        },
        { sourceIp: '198.51.100.9', eventOutcome: 'failure' },
        { instant: '2025-06-24T03:11:10Z', sourceIp: '198.51.100.24', userName: 'lee', eventOutcome: 'failure' },
        { sourceIp: '192.0.2.5', eventAction: 'NAT Mapping' },
        { sourceIp: '2001:db8::7' },
        { sourceIp: '198.51.100.10', userName: 'lee', eventOutcome: 'success' },
        { sourceIp: '198.51.100.11', eventAction: 'TCP connection dropped', eventOutcome: 'failure' },
        {
          instant: '2025-06-24T03:11:15Z',
          sourceIp: '198.51.100.12',
          'more.id': 'firewall',
          'more.relay': '192.0.2.7',
          'more.sender': '192.0.2.1',
        },
        { instant: '2025-06-24T03:11:16Z', sourceIp: '198.51.100.13', 'more.sender': '192.0.2.1' },
      ],
    },
  ],
} satisfies LineFormat;
