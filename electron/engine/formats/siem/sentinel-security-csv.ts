import type { TableFormat } from '../format.ts';
import { commonSecurityLog } from '../messages/sentinel-security.ts';

export default {
  ...commonSecurityLog,
  id: 'sentinel-security-csv',
  version: 1,
  kind: 'table',
  title: 'Table CommonSecurityLog of Log Analytics and Microsoft Sentinel (CSV)',
  source: 'Azure Monitor Logs reference, table CommonSecurityLog; Log Analytics, export of results as CSV',
  specificity: 0.98,
  mappable: false,
  zone: 'UTC',
  delimiters: [',', ';', '\t'],
  dayOrder: 'mdy',
  samples: [
    {
      title: 'a firewall that refuses and one that lets through',
      text: [
        '"TimeGenerated [UTC]",DeviceVendor,DeviceProduct,DeviceEventClassID,LogSeverity,DeviceAction,Computer,DestinationPort,DestinationIP,Message,SourcePort,SourceIP,Activity,SourceUserName,DestinationUserName,RequestURL,Type',
        '"6/24/2025, 3:11:07.123 AM",Fortinet,Fortigate,0000000013,3,deny,fw1,443,203.0.113.9,,51122,198.51.100.7,"traffic:forward deny",kim,,,CommonSecurityLog',
        '"6/4/2025, 3:11:08.123 PM",Check Point,VPN-1 & FireWall-1,Log,1,Accept,gw1,443,203.0.113.9,,51123,198.51.100.8,https,,lee,,CommonSecurityLog',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'traffic:forward deny',
          eventOutcome: 'failure',
          eventProvider: 'Fortigate',
          hostName: 'fw1',
          'more.DestinationPort': '443',
        },
        { instant: '2025-06-04T15:11:08.123Z', userName: 'lee', eventOutcome: 'success', 'more.SourcePort': '51123' },
      ],
    },
  ],
} satisfies TableFormat;
