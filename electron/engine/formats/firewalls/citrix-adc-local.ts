import type { LineFormat } from '../format.ts';
import { netscaler, netscalerLayouts, timelessLayouts } from '../messages/netscaler.ts';

export default {
  id: 'citrix-adc-local',
  version: 3,
  kind: 'lines',
  title: "Citrix ADC and Gateway (NetScaler) in the device's own time",
  source:
    'Citrix ADC (NetScaler) documentation, "Configuring the NetScaler appliance for audit logging", timeZone LOCAL_TIME, dateFormat',
  specificity: 0.984,
  mappable: false,
  rejectReason: 'No time, packet engine, feature and event of a NetScaler.',
  layouts: [...['%{yearFirst} ', '%{yearFirst}', '%{mdy} ', '%{mdy}'].flatMap(netscalerLayouts), ...timelessLayouts()],
  ...netscaler,
  samples: [
    {
      title: 'a connection ended, access denied, a log-in',
      text: [
        '2025/06/24:12:11:07  ns1 0-PPE-2 : default TCP CONN_TERMINATE 7 0 :  Source 198.51.100.7:443 - Destination 192.0.2.2:43566 - Start Time 2025/06/24:12:11:07',
        '2025/06/24:12:11:08  ns1 0-PPE-0 : default SSLVPN NONHTTP_RESOURCEACCESS_DENIED 8 0 : Context kim@198.51.100.8 - SessionId: 7 - User kim - Client_ip 198.51.100.8 - Nat_ip 192.0.2.3 - Vserver 192.0.2.2:443',
        ' <123> 06/24/2025:12:11:08  ns1 0-PPE-1 : default TCP CONN_TERMINATE 8 0 :  Source 198.51.100.10:80 - Destination 192.0.2.2:20714 - Start Time 06/24/2025:12:11:07',
        '<134> 2025/06/24:12:11:09  ns1 0-PPE-0 : default AAA LOGIN_FAILED 9 0 :  User lee - Client_ip 198.51.100.9 - Failure_reason "External authentication server denied access"',
        '<134> ns1 0-PPE-0 : default SSLVPN LOGIN 10 0 : Context dana@198.51.100.10 - SessionId: 7- User dana - Client_ip 198.51.100.10 - Nat_ip "Mapped Ip" - Vserver 192.0.2.2:443',
        'Jun 24 12:11:11 ns1 0-PPE-0 : default AAA LOGIN_FAILED 9 0 :  User lee - Client_ip 198.51.100.11 - Failure_reason "Wrong password"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07Z',
          hostName: 'ns1',
          sourceIp: '198.51.100.7',
          eventAction: 'CONN_TERMINATE',
          'more.target': '192.0.2.2:43566',
        },
        { sourceIp: '198.51.100.8', userName: 'kim', eventAction: 'NONHTTP_RESOURCEACCESS_DENIED' },
        { instant: '2025-06-24T12:11:08Z', sourceIp: '198.51.100.10', hostName: 'ns1' },
        { sourceIp: '198.51.100.9', userName: 'lee', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.10', userName: 'dana', eventAction: 'LOGIN', eventOutcome: 'success', hostName: 'ns1' },
        { sourceIp: '198.51.100.11', userName: 'lee', eventOutcome: 'failure', hostName: 'ns1' },
      ],
    },
  ],
} satisfies LineFormat;
