import type { LineFormat } from '../format.ts';
import { framedLayouts, netscaler, netscalerLayouts } from '../messages/netscaler.ts';

export default {
  id: 'citrix-adc',
  version: 6,
  kind: 'lines',
  title: 'Citrix ADC and Gateway (NetScaler): VPN log-ins, connections, commands',
  source: 'Citrix ADC (NetScaler) documentation, "Syslog message reference" and "Audit logging"',
  specificity: 0.985,
  mappable: false,
  zone: 'UTC',
  rejectReason: 'No time, packet engine, feature and event of a NetScaler.',
  // Lines without GMT among those that have it; files that are all so are told as of the device's own time.
  layouts: [
    ...netscalerLayouts('%{~mdy} GMT'),
    ...netscalerLayouts('%{~yearFirst} GMT'),
    ...framedLayouts(),
    ...['%{~mdy} ', '%{~mdy}'].flatMap(netscalerLayouts).map((one) => ({ ...one, loose: true as const })),
  ],
  ...netscaler,
  samples: [
    {
      title: 'a log-in to the VPN, one refused, a command, behind heads of syslog',
      text: [
        'Jun 24 12:11:07 <local0.info> 192.0.2.1 06/24/2025:03:11:07 GMT ns1 0-PPE-0 : default SSLVPN LOGIN 7 0 : Context kim@198.51.100.7 - SessionId: 7- User kim - Client_ip 198.51.100.7 - Nat_ip "Mapped Ip" - Vserver 192.0.2.2:443 - Browser_type "curl/8" - SSLVPN_client_type ICA - Group(s) "N/A"',
        // Two blanks, as NetScaler itself begins with one.
        'Jun 24 12:11:08 192.0.2.1  06/24/2025:03:11:08 GMT ns1 0-PPE-0 : default AAA LOGIN_FAILED 8 0 : User lee - Client_ip 198.51.100.8 - Failure_reason "External authentication server denied access" - Browser curl/8',
        '<134> 06/24/2025:03:11:09 GMT ns1 0-PPE-0 : default SSLVPN TCPCONNSTAT 9 0 : Context kim@example.com@198.51.100.10 - SessionId: 8 - User kim@example.com - Client_ip 198.51.100.10 - Nat_ip 192.0.2.3 - Vserver 192.0.2.2:443 - Source 198.51.100.10:333 - Destination 192.0.2.18:443 - Start_time "06/24/2025:03:11:08 GMT" - Access Denied - Group(s) "N/A"',
        '<134> 06/24/2025:03:11:09  ns1 0-PPE-0 : default SSLVPN HTTPREQUEST 9 0 : Context kim@example.com@198.51.100.11 - SessionId: 9 - apps.example.com User kim@example.com : Group(s) N/A : Vserver 192.0.2.15:443 - 06/24/2025:03:11:09  : SSO is ON : GET /Citrix/Roaming/Accounts - -',
        '<134> 06/24/2025:03:11:09 GMT  0-PPE-5 : default SSLVPN ICASTART 9 0 :  [TCP] [CGP][ICAUUID=0e-ab] Source 198.51.100.12:61267 - Destination 192.0.2.144:2598 - customername  - username:domainname kim:shop - applicationName Desktop - connectionId 3',
        'Jun 24 12:11:09 <local0.info> 192.0.2.1 06/24/2025:03:11:09 GMT ns1 0-PPE-0 : AAA LOGIN_FAILED 9 0 : User lee - Client_ip 198.51.100.13 - Failure_reason "Invalid password" - Browser Chrome',
        'Jun 24 12:11:09 <local0.info> 192.0.2.1 06/24/2025:03:11:09 GMT ns1 0-PPE-0 : ACL ACL_PKT_LOG 9 0 : Source 198.51.100.14 --> Destination 192.0.2.2 - Protocol ICMP - Type 8 - Code 0 - Hitcount 5 - Hit Rule a - Action DENY - Data',
        'Jun 24 12:11:09 <local0.info> 192.0.2.1 06/24/2025:03:11:09 GMT ns1 0-PPE-0 : DNS DNS_RESPONSE 9 0 : Source 198.51.100.15:2345 - Destination 192.0.2.2:443 User: kim - Domain: example.org - Category: 10 Action: ALLOW - Reason: Approved ',
        '<134>1 2025-06-24T03:11:09Z ns2 APPFW 0-PPE-3 - - default APPFW_STARTURL 10 0 :  198.51.100.13 10-PPE3 aGVsbG8= shop Disallow Illegal URL: https://www.example.com/a?b=1 <blocked>',
        '<134> 2025/06/24:03:11:09 GMT 0-PPE-1 : default API CMD_EXECUTED 14 0 : User - ADM_User NONE - Remote_ip - Command "logout" - Status "Success"',
        '<134> 2025/06/24:03:11:09 GMT ns1 0-PPE-0 : default AAA Message 15 0 :  "Authentication is rejected for lee (client ip : 198.51.100.14   , vserver ip: 192.0.2.10   ), extended error, if any : "',
        '<134> 06/24/2025:03:11:09 GMT ns1 0-PPE-0 : default CLI CMD_EXECUTED 9 0 : User nsroot - Remote_ip 198.51.100.9 - Command "show ns config" - Status "Success"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          hostName: 'ns1',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          userAgent: 'curl/8',
          eventProvider: 'SSLVPN',
          eventAction: 'LOGIN',
          eventOutcome: 'success',
        },
        { sourceIp: '198.51.100.8', userName: 'lee', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.10', userName: 'kim@example.com', eventOutcome: 'failure' },
        {
          instant: '2025-06-24T03:11:09Z',
          sourceIp: '198.51.100.11',
          userName: 'kim@example.com',
          urlPath: '/Citrix/Roaming/Accounts',
        },
        { sourceIp: '198.51.100.12', userName: 'kim', eventAction: 'ICASTART' },
        { sourceIp: '198.51.100.13', userName: 'lee', eventAction: 'LOGIN_FAILED', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.14', eventOutcome: 'failure', 'more.target': '192.0.2.2' },
        { sourceIp: '198.51.100.15', userName: 'kim', eventOutcome: 'success', 'more.domain': 'example.org' },
        {
          instant: '2025-06-24T03:11:09Z',
          hostName: 'ns2',
          sourceIp: '198.51.100.13',
          eventProvider: 'APPFW',
          eventAction: 'APPFW_STARTURL',
          eventOutcome: 'failure',
          'more.profile': 'shop',
        },
        { eventAction: 'CMD_EXECUTED', eventOutcome: 'success', 'more.command': 'logout' },
        { sourceIp: '198.51.100.14', userName: 'lee', eventOutcome: 'failure' },
        { userName: 'nsroot', eventOutcome: 'success', eventAction: 'CMD_EXECUTED', 'more.command': 'show ns config' },
      ],
    },
  ],
} satisfies LineFormat;
