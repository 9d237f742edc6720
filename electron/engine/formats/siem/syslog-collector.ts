import type { CollectedFormat } from '../format.ts';

export default {
  id: 'syslog-collector',
  version: 4,
  kind: 'collected',
  title: 'Syslog of several devices in one file, each line read by the format of its own',
  source: 'RFC 3164; RFC 5424; the sources of the formats it is made of',
  specificity: 0.965,
  mappable: false,
  // Not those whose messages the last one knows as well.
  members: [
    { format: 'fortigate', marks: ['devid=', 'devname=', ' logid="'] },
    { format: 'fortigate-csv', marks: [',logid="'] },
    {
      format: 'panos',
      marks: [',TRAFFIC,', ',THREAT,', ',SYSTEM,', ',CONFIG,', ',GLOBALPROTECT,', ',USERID,', ',audit,'],
    },
    { format: 'cef', marks: ['CEF:', 'LEEF:'] },
    { format: 'checkpoint', marks: [' CheckPoint '] },
    { format: 'sonicwall', marks: ['id=firewall '] },
    { format: 'sophos-firewall', marks: [' log_component="'] },
    { format: 'juniper-srx', marks: ['[junos@'] },
    { format: 'haproxy', marks: [' haproxy['] },
    { format: 'web-access', marks: ['] "GET ', '] "POST ', '] "HEAD ', '] "PUT ', '] "DELETE ', '] "OPTIONS '] },
  ],
  otherwise: {
    format: 'syslog-auth',
    marks: [' sshd[', ' sudo:', ' sudo[', ' CRON[', ' systemd', ' kernel:', ' postfix/', ' kmd '],
  },
  samples: [
    {
      title: 'a server, firewalls of three makers, a web server, a proxy, one line that is none',
      text: [
        'Jun 24 03:11:07 web1 sshd[1234]: Failed password for root from 198.51.100.9 port 22 ssh2',
        'Jun 24 03:11:08 fw1 date=2025-06-24 time=03:11:08 devname="FGT" devid="FG100" logid="0100032002" type="event" subtype="system" level="alert" vd="root" tz="+0000" user="kim" srcip=198.51.100.9 action="login" status="failed" msg="Administrator kim login failed"',
        'Jun 24 03:11:09 asa1 %ASA-6-302013: Built inbound TCP connection 7 for outside:198.51.100.7/51234 (198.51.100.7/51234) to inside:192.0.2.4/443 (192.0.2.4/443)',
        'Jun 24 03:11:10 web1 nginx: 198.51.100.7 - - [24/Jun/2025:03:11:10 +0000] "GET /a HTTP/1.1" 200 12 "-" "curl/8"',
        '\tof one line more',
        'Jun 24 03:11:11 gate1 haproxy[99]: 198.51.100.7:51234 [24/Jun/2025:03:11:11.000] fe be/s1 0/0/1/2/3 200 100 - - ---- 1/1/0/0/0 0/0 "GET /b HTTP/1.1"',
        'Jun 24 03:11:12 cp1 CEF:0|Vendor|Product|1|100|login failed|5|src=198.51.100.8 suser=lee rt=1750734672000 outcome=failure',
        'none of these',
        'date=2025-06-24,time=03:11:13,logid="0000000013",type="traffic",subtype="forward",level="notice",vd="root",eventtime=1750734673,srcip=198.51.100.5,srcport=10016,dstip=192.0.2.2,dstport=20,sessionid=10006,action="accept"',
        'CEF:0|Fortinet|Fortigate|v6.0.4|32021|event:system login failed|7|FortinetFortiGateeventtime=1750734674 FortinetFortiGateaction=login outcome=failed msg=Login disabled',
        '',
      ].join('\n'),
      events: [
        { sourceIp: '198.51.100.9', userName: 'root', eventAction: 'ssh-failed', hostName: 'web1' },
        { instant: '2025-06-24T03:11:08Z', userName: 'kim', eventOutcome: 'failure', 'more.logid': '0100032002' },
        { sourceIp: '198.51.100.7', eventAction: 'connection-built', hostName: 'asa1' },
        { instant: '2025-06-24T03:11:10Z', urlPath: '/a', httpStatus: 200, userAgent: 'curl/8' },
        { instant: '2025-06-24T03:11:11Z', urlPath: '/b', 'more.backend': 'be' },
        { sourceIp: '198.51.100.8', userName: 'lee', eventOutcome: 'failure' },
        { instant: '2025-06-24T03:11:13Z', sourceIp: '198.51.100.5', eventAction: 'accept' },
        { instant: '2025-06-24T03:11:14Z', eventProvider: 'Fortigate', eventOutcome: 'failure' },
      ],
      rejects: [8],
    },
  ],
} satisfies CollectedFormat;
