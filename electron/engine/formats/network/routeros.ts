import type { LineFormat } from '../format.ts';
import { loginFailed } from '../messages/ends.ts';
import { routerOs } from '../messages/networks.ts';

/** The first topic of a line; more stand behind it. */
const topics = [
  ...['system', 'firewall', 'dhcp', 'wireless', 'ppp', 'interface', 'ipsec', 'account', 'l2tp', 'pptp', 'sstp', 'ovpn'],
  ...['hotspot', 'radius', 'script', 'dns', 'web-proxy', 'caps', 'wireguard', 'bridge', 'ospf', 'bgp', 'route'],
  ...['certificate', 'backup', 'manager', 'critical', 'error', 'warning', 'info'],
];
const login = { action: 'login', outcome: 'success' } as const;

export default {
  id: 'routeros',
  version: 1,
  kind: 'lines',
  title: 'MikroTik RouterOS (log file, printed log)',
  source: 'MikroTik RouterOS manual, "Log": topics, actions disk and memory; dates of RouterOS 6 and 7',
  specificity: 0.96,
  mappable: false,
  rejectReason: 'Does not begin with a day, a clock and topics of RouterOS.',
  comment: '#',
  layouts: ['%{named}', '%{iso}'].flatMap((time) =>
    topics.map((topic) => ({ layout: `${time} ${topic},%{topics} %{message}`, marks: { topic } })),
  ),
  uses: {
    named: { time: 'monthdashed' },
    iso: { time: 'clocked' },
    topics: { more: 'topics', word: true },
    peer: { part: 'peer' },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      ...routerOs(''),
      { layout: '%{userName} logged in, %{assignedIp}', ...login },
      { layout: '%{userName} logged out, %{*}', action: 'logout' },
      // Of a tunnel by which somebody wanted to come in.
      { layout: '%{*}: user %{userName} authentication failed', ...loginFailed },
      { layout: 'first L2TP UDP packet received from %{peer}', action: 'vpn-contact' },
      { layout: 'TCP connection established from %{peer}', action: 'vpn-contact' },
      { layout: '%{peer} phase1 negotiation failed%{*}', action: 'vpn-failed', outcome: 'failure' },
      // A guest at the hotspot.
      { layout: '%{userName} (%{peer}): logged in', ...login },
      { layout: '%{userName} (%{peer}): logged out: %{reason}', action: 'logout' },
      { layout: '%{userName} (%{peer}): login failed: %{reason}', ...loginFailed },
      // A setting changed from a tool of RouterOS, which names who held it and where, or an account alone.
      { layout: '%{changed} by %{tool}:%{userName}@%{peer} (%{*}', action: 'configuration-changed' },
      { layout: '%{changed} by %{tool}:%{userName}@%{peer}', action: 'configuration-changed' },
      ...['added', 'changed', 'removed', 'moved'].map((said) => ({
        layout: `%{changed} ${said} by %{userName}`,
        action: 'configuration-changed',
      })),
    ],
  },
  samples: [
    {
      title: 'RouterOS 6: log-ins, a packet, tunnels, a lease, a changed setting',
      text: [
        '# jun/24/2025 12:00:00 by RouterOS 6.49.10',
        'jun/24/2025 03:11:07 system,info,account user kim logged in from 192.0.2.9 via winbox',
        'jun/24/2025 03:11:08 system,error,critical login failure for user root from 198.51.100.7 via ssh',
        'jun/24/2025 03:11:09 firewall,info input: in:ether1 out:(unknown 0), src-mac 00:00:5e:00:53:01, proto TCP (SYN), 198.51.100.7:51234->192.0.2.1:22, len 60',
        'jun/24/2025 03:11:10 l2tp,ppp,info,account lee logged in, 10.8.0.6',
        'jun/24/2025 03:11:11 pptp,ppp,error <7>: user admin authentication failed',
        'jun/24/2025 03:11:12 dhcp,info dhcp1 assigned 192.0.2.50 to 00:00:5E:00:53:01',
        'jun/24/2025 03:11:13 system,info filter rule added by kim',
        'jun/24/2025 no clock',
        'jun/24/2025 03:11:14 system,info,account user kim logged in via local',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '192.0.2.9',
          userName: 'kim',
          eventAction: 'login',
          eventOutcome: 'success',
          'more.via': 'winbox',
          'more.topic': 'system',
          'more.topics': 'info,account',
        },
        { sourceIp: '198.51.100.7', userName: 'root', eventOutcome: 'failure' },
        {
          sourceIp: '198.51.100.7',
          eventAction: 'firewall',
          'more.clientPort': '51234',
          'more.target': '192.0.2.1:22',
        },
        { userName: 'lee', eventOutcome: 'success', 'more.assignedIp': '10.8.0.6' },
        { userName: 'admin', eventAction: 'login-failed', eventOutcome: 'failure' },
        { sourceIp: '192.0.2.50', eventAction: 'dhcp-ack', 'more.mac': '00:00:5E:00:53:01' },
        { userName: 'kim', eventAction: 'configuration-changed', 'more.changed': 'filter rule' },
        { userName: 'kim', eventOutcome: 'success', 'more.via': 'local' },
      ],
      rejects: [9],
    },
    {
      title: 'RouterOS 7',
      text: [
        '2025-06-24 03:11:07 system,info,account user kim logged in from 192.0.2.9 via winbox',
        '2025-06-24 03:11:08 l2tp,ppp,info,account lee logged in, 10.8.0.6 from 198.51.100.8',
        '2025-06-24 03:11:09 system,info filter rule added by winbox-3.41/tcp-msg(winbox):kim@192.0.2.9 (*5 = /ip firewall filter add action=accept)',
        '2025-06-24 03:11:10 dhcp,info dhcp1 assigned 192.0.2.50 for 00:00:5E:00:53:01 pc7',
        '2025-06-24 03:11:11 ipsec,error 198.51.100.9 phase1 negotiation failed due to time up',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07Z', userName: 'kim', sourceIp: '192.0.2.9' },
        { userName: 'lee', sourceIp: '198.51.100.8', 'more.assignedIp': '10.8.0.6' },
        { userName: 'kim', sourceIp: '192.0.2.9', eventAction: 'configuration-changed' },
        { sourceIp: '192.0.2.50', eventAction: 'dhcp-ack' },
        { sourceIp: '198.51.100.9', eventAction: 'vpn-failed', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
