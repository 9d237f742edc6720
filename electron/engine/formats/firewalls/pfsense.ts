import type { Layout, LineFormat } from '../format.ts';

const heads = [
  '<%{priority}>%{version} %{rfc3339} %{hostName} filterlog %{pid} - - ',
  '<%{priority}>%{version} %{rfc3339} %{hostName} filterlog %{pid} - [%{*}] ',
  '<%{priority}>%{stamp} %{hostName} filterlog[%{pid}]: ',
  '<%{priority}>%{stamp} filterlog[%{pid}]: ',
  '<%{priority}>%{stamp} filterlog: ',
  '%{stamp} %{hostName} filterlog[%{pid}]: ',
  '%{stamp} %{hostName} filterlog: ',
  '%{stamp} filterlog[%{pid}]: ',
  '%{rfc3339} %{hostName} filterlog[%{pid}]: ',
  '%{rfc3339} %{hostName} filterlog: ',
];
const rule = '%{rule},%{subRule},%{anchor},%{tracker},%{interface},%{reason},%{eventAction},%{direction},';
const v4 =
  '4,%{tos},%{ecn},%{ttl},%{id},%{offset},%{flags},%{protocolId},%{protocol},%{length},%{sourceIp},%{destinationIp}';
const v6 =
  '6,%{trafficClass},%{flowLabel},%{hopLimit},%{protocol},%{protocolId},%{length},%{sourceIp},%{destinationIp}';
const ports = ',%{sourcePort},%{destinationPort},%{rest}';

const outcomes: readonly Pick<Layout, 'must' | 'outcome'>[] = [
  { must: [',block,', ',reject,'], outcome: 'failure' },
  { must: [',pass,'], outcome: 'success' },
];

export default {
  id: 'pfsense',
  version: 1,
  kind: 'lines',
  title: 'pfSense and OPNsense firewall (filterlog)',
  source: 'Netgate, pfSense documentation, "Raw Filter Log Format"; OPNsense, filterlog',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'Not a line of filterlog.',
  layouts: heads.flatMap((head) =>
    [v4, v6].flatMap((version) =>
      [ports, ',%{rest}', ''].flatMap((end) =>
        outcomes.map((outcome) => ({ layout: head + rule + version + end, ...outcome })),
      ),
    ),
  ),
  uses: {
    priority: { more: 'priority', word: true },
    version: { more: 'version', word: true },
    rfc3339: { time: 'rfc3339' },
    stamp: { time: 'syslog' },
    pid: { more: 'pid', word: true },
    sourcePort: { more: 'sourcePort', word: true },
    destinationPort: { more: 'destinationPort', word: true },
  },
  samples: [
    {
      title: 'blocked and passed, TCP, UDP and IPv6',
      text: [
        '<134>1 2025-06-24T03:11:07.578288-05:00 fw.shop.example filterlog 72237 - - 146,,,1535324496,igb1.12,match,block,in,4,0x0,,63,32989,0,DF,6,tcp,60,192.0.2.50,198.51.100.1,49652,853,0,S,1818117648,,64240,,mss;sackOK',
        'Jun 24 03:11:08 fw filterlog[1234]: 115,,,1534283903,igb1.27,match,pass,in,4,0x0,,63,29559,0,DF,17,udp,69,192.0.2.51,198.51.100.1,52797,53,49',
        'Jun 24 03:11:09 fw filterlog: 9,,,1000000103,igb0,match,block,in,6,0x00,0x00000,1,ICMPv6,58,76,2001:db8::7,ff02::16,',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T08:11:07.578288Z',
          hostName: 'fw.shop.example',
          sourceIp: '192.0.2.50',
          eventAction: 'block',
          eventOutcome: 'failure',
          'more.destinationIp': '198.51.100.1',
          'more.destinationPort': '853',
          'more.protocol': 'tcp',
        },
        { sourceIp: '192.0.2.51', eventOutcome: 'success', 'more.sourcePort': '52797' },
        { sourceIp: '2001:db8::7', eventOutcome: 'failure', 'more.protocol': 'ICMPv6' },
      ],
    },
  ],
} satisfies LineFormat;
