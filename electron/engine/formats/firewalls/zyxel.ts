import type { LineFormat } from '../format.ts';

const heads = ['<%{priority}>%{stamp} %{hostName} ', '%{stamp} %{hostName} ', '%{rfc3339} %{hostName} '];
/** What became of a log-in or a packet, by a text of the line. */
const ends = [
  { must: ['has logged in'], action: 'login', outcome: 'success' },
  { must: ['has logged out', 'has been logged out'], action: 'logout' },
  { must: ['Failed login attempt', 'failed to login'], action: 'login-failed', outcome: 'failure' },
  { must: ['note="ACCESS BLOCK"'], action: 'block', outcome: 'failure' },
  { must: ['note="ACCESS FORWARD"'], action: 'forward', outcome: 'success' },
  {},
] as const;
const peers = 'src="%{client}" dst="%{target}" ';

export default {
  id: 'zyxel',
  version: 1,
  kind: 'lines',
  title: 'Zyxel firewalls (ZyWALL, USG, ATP): log-ins, VPN, policy, content filter',
  source: 'Zyxel, ZLD firewalls, User\'s Guide, "Log Settings" and "Log Descriptions", remote syslog servers',
  specificity: 0.97,
  mappable: false,
  rejectReason: 'No line of a Zyxel firewall: src, dst, msg and note stand not side by side.',
  layouts: heads.flatMap((head) =>
    ends.flatMap((end) => [
      { layout: `${head}${peers}msg="%{message}" note="Account: %{userName}" %{pairs}`, ...end },
      { layout: `${head}${peers}msg="%{message}" note="%{note}" %{pairs}`, ...end },
    ]),
  ),
  uses: {
    priority: { more: 'priority', word: true },
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    client: { part: 'peer', address: true },
    target: { more: 'target', word: true },
    message: { field: 'message' },
    pairs: { part: 'pairs' },
  },
  pairs: { fields: { userName: ['user'] }, absent: ['unknown'] },
  samples: [
    {
      title: 'a log-in, one that failed, a packet that a policy kept out, traffic',
      text: [
        '<142>Jun 24 03:11:07 usg1 src="198.51.100.7:0" dst="192.0.2.1:0" msg="Administrator kim(MAC=-) from http/https has logged in Device" note="Account: kim" user="kim" devID="aabbcc112233" cat="User"',
        '<142>Jun 24 03:11:08 usg1 src="198.51.100.8:0" dst="192.0.2.1:0" msg="Failed login attempt to Device from ssh (incorrect password or inexistent username)" note="Account: root" user="unknown" devID="aabbcc112233" cat="User"',
        'Jun 24 03:11:09 usg1 src="198.51.100.9:50000" dst="192.0.2.2:23" msg="priority:10, from WAN to ZyWALL, TCP, service Default, DROP" note="ACCESS BLOCK" user="unknown" devID="aabbcc112233" cat="Security Policy Control"',
        'Jun 24 03:11:10 usg1 src="192.0.2.7:50001" dst="203.0.113.9:443" msg="Traffic Log" note="Traffic Log" user="lee" devID="aabbcc112233" cat="Traffic Log" sent=10 rcvd=20',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          hostName: 'usg1',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'login',
          eventOutcome: 'success',
        },
        { sourceIp: '198.51.100.8', userName: 'root', eventAction: 'login-failed', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.9', eventAction: 'block', eventOutcome: 'failure', 'more.target': '192.0.2.2:23' },
        { sourceIp: '192.0.2.7', userName: 'lee', 'more.sent': '10' },
      ],
    },
  ],
} satisfies LineFormat;
