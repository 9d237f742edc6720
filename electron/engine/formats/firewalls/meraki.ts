import type { LineFormat } from '../format.ts';

const head = '<%{priority}>%{version} %{time} %{hostName} %{eventAction} ';

/** A session of AnyConnect, in the words of the program behind it. */
const sessions = [
  'Sess-ID[%{session}] Peer IP=%{peer} User[%{userName}]',
  'Peer IP=%{peer} User[%{userName}] Sess-ID[%{session}]',
];
const radius =
  'RADIUS[%{*}] Server IP=%{server} Server port=%{*} Peer IP=%{peer} Peer port=%{clientPort} User=%{userName}';
const verdicts = [
  { verdict: 'allow', said: 'Allow', action: 'permitted', outcome: 'success' },
  { verdict: 'deny', said: 'Deny', action: 'denied', outcome: 'failure' },
] as const;
const vpn = { action: 'vpn-login', outcome: 'success' } as const;

export default {
  id: 'meraki',
  version: 4,
  kind: 'lines',
  title: 'Cisco Meraki (flows, URLs, events, security events)',
  source: 'Cisco Meraki, "Syslog Event Types and Log Samples"',
  specificity: 0.97,
  mappable: false,
  rejectReason: 'Not a syslog line of Meraki: seconds since 1970, a device and a kind of event.',
  layouts: [
    // People of the VPN, in words in place of pairs.
    ...['client_vpn', 'anyconnect_vpn'].flatMap((kind) =>
      ['connected', 'reconnected'].flatMap((said) => [
        { layout: `${head}${kind}_connect user id '%{userName}' local ip %{localIp} ${said} from %{peer}`, ...vpn },
        {
          layout: `${head}${kind}_disconnect user id '%{userName}' local ip %{localIp} ${said} from %{peer}`,
          action: 'vpn-logout',
        },
      ]),
    ),
    ...sessions.map((said) => ({ layout: `${head}type=%{kind} msg= '${said}: %{message}'` })),
    ...(['success', 'failure'] as const).map((outcome) => ({
      layout: `${head}type=anyconnect_vpn_auth_${outcome} msg= '${radius}: %{message}'`,
      action: `anyconnect_vpn_auth_${outcome}`,
      outcome,
    })),
    // The far end of a tunnel is named last.
    {
      layout: `${head}Site-to-Site VPN: %{*} established between %{localIp}[%{*}]...%{peer}[%{*}`,
      action: 'vpn-tunnel',
    },
    {
      layout: `${head}Blocked ARP Packet from %{mac} with IP %{peer} on VLAN %{vlan}`,
      action: 'arp-blocked',
      outcome: 'failure',
    },
    {
      layout: `${head}dhcp lease of ip %{assignedIp} from mx mac %{*} for client mac %{mac} from %{*}`,
      action: 'dhcp-lease',
    },
    { layout: `${head}dhcp no offers for mac %{mac}`, action: 'dhcp-no-offers' },
    { layout: `${head}dhcp no offers for mac %{mac} host = %{dhcpServer}`, action: 'dhcp-no-offers' },
    // A flow may state the type of an ICMP packet, which is no kind of event.
    ...verdicts.flatMap(({ verdict, said, ...end }) => [
      { layout: `${head}${verdict} %{pairs}`, marks: { verdict }, ...end },
      { layout: `${head}%{pairs>} pattern: ${verdict} %{pattern}`, marks: { verdict }, ...end },
      { layout: `${head}%{pairs>} pattern: Group Policy ${said}`, marks: { verdict, pattern: 'Group Policy' }, ...end },
    ]),
    { layout: `${head}%{pairs>} request: %{httpMethod} %{urlPath}` },
    { layout: `${head}%{pairs}` },
    { layout: `%{time} %{hostName} %{eventAction} %{pairs>} request: %{httpMethod} %{urlPath}` },
    { layout: `%{time} %{hostName} %{eventAction} %{pairs}` },
  ],
  uses: {
    priority: { more: 'priority', word: true },
    version: { more: 'version', word: true },
    time: { time: 'epoch' },
    eventAction: {
      field: 'eventAction',
      oneOf: [
        ...['flows', 'urls', 'events', 'security_event', 'ids-alerts', 'ip_flow_start', 'ip_flow_end', 'firewall'],
        ...['cellular_firewall', 'vpn_firewall', 'bridge_anyconnect_client_vpn_firewall', 'airmarshal_events'],
      ],
    },
    peer: { part: 'peer', address: true },
    localIp: { more: 'localIp', word: true },
    kind: { field: 'eventAction', word: true },
    mac: { more: 'mac', word: true },
    message: { part: 'message' },
    httpMethod: { field: 'httpMethod', word: true },
    pairs: { part: 'pairs' },
  },
  pairs: {
    // Of a station that has no address yet.
    absent: ['0.0.0.0'],
    fields: {
      sourceIp: ['src', 'client_ip', 'peer_contact', 'client', 'ip_src', 'local_ip', 'ip'],
      userName: ['identity', 'user', 'user_id', 'username'],
      userAgent: ['agent'],
      eventAction: ['type'],
    },
    outcomes: [
      { key: 'decision', equals: 'blocked', outcome: 'failure' },
      { key: 'type', equals: '8021x_eap_success', outcome: 'success' },
      { key: 'type', equals: '8021x_eap_failure', outcome: 'failure' },
    ],
  },
  samples: [
    {
      title: 'a flow translated, a page asked for',
      text: [
        '<134>1 1750734667.997155282 MX_1 ip_flow_start src=192.0.2.234 dst=198.51.100.145 protocol=tcp sport=34294 dport=80 translated_src_ip=203.0.113.4',
        "<134>1 1750734668.348215340 MX_1 urls src=192.0.2.29:60336 dst=198.51.100.156:80 mac=00:53:00:00:05:18 agent='Mozilla/5.0 (X11)' request: GET https://drop.example/up",
        "<134>1 1750734669.111 MX_1 events client_vpn_connect user id 'kim' local ip 192.0.2.44 connected from 198.51.100.77",
        "<134>1 1750734670.111 MR_1 events type=rogue_ssid_detected ssid='' src='02:18:5A:AE:56:00' dst='02:18:6A:13:09:D0' channel='157'",
        "<134>1 1750734671.111 MX_1 events anyconnect_vpn_connect user id 'lee' local ip 192.0.2.45 reconnected from 198.51.100.78",
        "<134>1 1750734672.111 MX_1 events type=anyconnect_vpn_session_manager msg= 'Sess-ID[369] Peer IP=198.51.100.79 User[kim]: Session disconnected. Reason: User Requested '",
        "<134>1 1750734673.111 MX_1 events type=anyconnect_vpn_auth_failure msg= 'RADIUS[511] Server IP=192.0.2.12 Server port=1812 Peer IP=198.51.100.80 Peer port=56193 User=root: Authentication request rejected. '",
        '<134>1 1750734674.111 MX_1 events Blocked ARP Packet from 00:53:00:00:05:19 with IP 198.51.100.81 on VLAN 12',
        '<134>1 1750734675.111 MX_1 flows allow src=192.0.2.31 dst=198.51.100.9 protocol=icmp type=8',
        '<134>1 1750734675.111 MX_1 firewall src=192.0.2.30 dst=198.51.100.8 protocol=udp sport=1 dport=53 pattern: deny all',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.997155Z',
          sourceIp: '192.0.2.234',
          hostName: 'MX_1',
          eventAction: 'ip_flow_start',
          'more.dst': '198.51.100.145',
          'more.translated_src_ip': '203.0.113.4',
        },
        {
          sourceIp: '192.0.2.29',
          'more.clientPort': '60336',
          httpMethod: 'GET',
          urlPath: 'https://drop.example/up',
          userAgent: 'Mozilla/5.0 (X11)',
        },
        { userName: 'kim', sourceIp: '198.51.100.77', eventAction: 'vpn-login', 'more.localIp': '192.0.2.44' },
        // A card's number is no address, and its last two digits are no port.
        { eventAction: 'rogue_ssid_detected', 'more.src': '02:18:5A:AE:56:00' },
        { userName: 'lee', sourceIp: '198.51.100.78', eventAction: 'vpn-login', eventOutcome: 'success' },
        { userName: 'kim', sourceIp: '198.51.100.79', eventAction: 'anyconnect_vpn_session_manager' },
        { userName: 'root', sourceIp: '198.51.100.80', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.81', eventAction: 'arp-blocked', eventOutcome: 'failure' },
        { sourceIp: '192.0.2.31', eventAction: 'permitted', eventOutcome: 'success' },
        {
          sourceIp: '192.0.2.30',
          eventAction: 'denied',
          eventOutcome: 'failure',
          'more.pattern': 'all',
          'more.dport': '53',
        },
      ],
    },
  ],
} satisfies LineFormat;
