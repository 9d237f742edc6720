import type { LineFormat } from '../format.ts';
import { fortinetPairs } from '../messages/fortinet.ts';
import { pairHeads } from '../messages/pair-heads.ts';

export default {
  id: 'fortigate-csv',
  version: 3,
  kind: 'lines',
  title: 'FortiGate (key=value between commas, as "set format csv" writes them)',
  source:
    'Fortinet, FortiOS Log Message Reference, "Log field format"; FortiOS CLI Reference, config log syslogd setting',
  specificity: 0.975,
  mappable: false,
  rejectReason: 'No FortiGate record: logid or type with date or eventtime is missing.',
  ...pairHeads,
  pairs: { ...fortinetPairs, between: ',' },
  samples: [
    {
      title: 'a tunnel of the VPN, a session behind a syslog priority, a comma in quotes',
      text: [
        'date=2025-06-24,time=12:11:07,devname="edge",devid="FG1",logid="0101039424",type="event",subtype="vpn",level="information",vd="root",eventtime=1750734667000000000,tz="+0900",logdesc="SSL VPN tunnel up",action="tunnel-up",remip=198.51.100.7,user="kim",group="vpn",msg="SSL tunnel established, by kim"',
        '<189>date=2025-06-24,time=12:11:08,devname="edge",devid="FG1",logid="0000000013",type="traffic",subtype="forward",level="notice",tz="+0900",srcip=192.0.2.10,srcport=60899,dstip=198.51.100.4,dstport=443,action="deny",service="HTTPS",rcvdbyte=0',
        'not a record',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'tunnel-up',
          eventOutcome: 'success',
          message: 'SSL tunnel established, by kim',
        },
        { sourceIp: '192.0.2.10', eventAction: 'deny', eventOutcome: 'failure', 'more.dstport': '443' },
      ],
      rejects: [3],
    },
    {
      title: 'FortiMail: an administrator, a mail that was turned away',
      text: [
        '<189>date=2025-06-24,time=03:11:07.123,device_id=FE1,log_id=0400003170,type=event,subtype=admin,pri=notice,user=admin,ui=GUI(198.51.100.4),action=login,status=success,reason=none,msg="User admin login successfully"',
        '<189>date=2025-06-24,time=03:11:08.123,device_id=FE1,log_id=0200001075,type=statistics,pri=information,session_id="r1",client_ip="198.51.100.75",from="kim@example.com",to="lee@example.org",subject="Hi",disposition="Reject"',
        '',
      ].join('\n'),
      events: [
        { sourceIp: '198.51.100.4', userName: 'admin', eventAction: 'login', eventOutcome: 'success' },
        { sourceIp: '198.51.100.75', userName: 'kim@example.com', eventAction: 'Reject', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
