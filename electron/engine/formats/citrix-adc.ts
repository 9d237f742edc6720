import type { LineFormat } from './format.ts';
import { netscaler, netscalerLayouts } from './messages/netscaler.ts';

export default {
  id: 'citrix-adc',
  version: 3,
  kind: 'lines',
  title: 'Citrix ADC and Gateway (NetScaler): VPN log-ins, connections, commands',
  source: 'Citrix ADC (NetScaler) documentation, "Syslog message reference" and "Audit logging"',
  specificity: 0.985,
  mappable: false,
  zone: 'UTC',
  rejectReason: 'No time, packet engine, feature and event of a NetScaler.',
  layouts: netscalerLayouts('%{~mdy} GMT'),
  ...netscaler,
  samples: [
    {
      title: 'a log-in to the VPN, one refused, a command, behind heads of syslog',
      text: [
        'Jun 24 12:11:07 <local0.info> 192.0.2.1 06/24/2025:03:11:07 GMT ns1 0-PPE-0 : default SSLVPN LOGIN 7 0 : Context kim@198.51.100.7 - SessionId: 7- User kim - Client_ip 198.51.100.7 - Nat_ip "Mapped Ip" - Vserver 192.0.2.2:443 - Browser_type "curl/8" - SSLVPN_client_type ICA - Group(s) "N/A"',
        // Two blanks, as NetScaler itself begins with one.
        'Jun 24 12:11:08 192.0.2.1  06/24/2025:03:11:08 GMT ns1 0-PPE-0 : default AAA LOGIN_FAILED 8 0 : User lee - Client_ip 198.51.100.8 - Failure_reason "External authentication server denied access" - Browser curl/8',
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
        { userName: 'nsroot', eventAction: 'CMD_EXECUTED', 'more.command': 'show ns config' },
      ],
    },
  ],
} satisfies LineFormat;
