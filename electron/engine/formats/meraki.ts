import type { LineFormat } from './format.ts';

const head = '<%{priority}>%{version} %{time} %{hostName} %{eventAction} ';

const vpn = { action: 'vpn-login', outcome: 'success' } as const;

export default {
  id: 'meraki',
  version: 2,
  kind: 'lines',
  title: 'Cisco Meraki (flows, URLs, events, security events)',
  source: 'Cisco Meraki, "Syslog Event Types and Log Samples"',
  specificity: 0.97,
  mappable: false,
  rejectReason: 'Not a syslog line of Meraki: seconds since 1970, a device and a kind of event.',
  layouts: [
    // People of the VPN, in words in place of pairs.
    { layout: `${head}client_vpn_connect user id '%{userName}' local ip %{localIp} connected from %{peer}`, ...vpn },
    {
      layout: `${head}client_vpn_disconnect user id '%{userName}' local ip %{localIp} connected from %{peer}`,
      action: 'vpn-logout',
    },
    { layout: `${head}%{pairs>} request: %{httpMethod} %{urlPath}` },
    { layout: `${head}%{verdict} %{pairs}`, must: [' allow ', ' deny '] },
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
    verdict: { more: 'verdict', oneOf: ['allow', 'deny'] },
    httpMethod: { field: 'httpMethod', word: true },
    pairs: { part: 'pairs' },
  },
  pairs: {
    fields: {
      sourceIp: ['src', 'client_ip', 'local_ip', 'ip'],
      userName: ['identity', 'user', 'user_id', 'username'],
      userAgent: ['agent'],
      eventAction: ['type'],
    },
  },
  samples: [
    {
      title: 'a flow translated, a page asked for',
      text: [
        '<134>1 1750734667.997155282 MX_1 ip_flow_start src=192.0.2.234 dst=198.51.100.145 protocol=tcp sport=34294 dport=80 translated_src_ip=203.0.113.4',
        "<134>1 1750734668.348215340 MX_1 urls src=192.0.2.29:60336 dst=198.51.100.156:80 mac=00:53:00:00:05:18 agent='Mozilla/5.0 (X11)' request: GET https://drop.example/up",
        "<134>1 1750734669.111 MX_1 events client_vpn_connect user id 'kim' local ip 192.0.2.44 connected from 198.51.100.77",
        "<134>1 1750734670.111 MR_1 events type=rogue_ssid_detected ssid='' src='02:18:5A:AE:56:00' dst='02:18:6A:13:09:D0' channel='157'",
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
      ],
    },
  ],
} satisfies LineFormat;
