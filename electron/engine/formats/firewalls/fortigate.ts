import type { LineFormat } from '../format.ts';
import { fortinetPairs } from '../messages/fortinet.ts';
import { pairHeads } from '../messages/pair-heads.ts';

export default {
  id: 'fortigate',
  version: 4,
  kind: 'lines',
  title: 'FortiGate and FortiMail (traffic, event, VPN, UTM and mail logs as key=value)',
  source: 'Fortinet, FortiOS Log Message Reference, "Log field format" and "Log message fields"',
  specificity: 0.97,
  mappable: false,
  rejectReason: 'No FortiGate record: logid or type with date or eventtime is missing.',
  ...pairHeads,
  pairs: fortinetPairs,
  samples: [
    {
      title:
        'a failed log-in to the VPN, denied traffic behind a syslog priority, no offset but a count of nanoseconds',
      text: [
        'date=2024-10-14 time=13:46:40 eventtime=1728938800841267391 tz="-0700" logid="0101039426" type="event" subtype="vpn" level="alert" vd="root" logdesc="SSL VPN login fail" action="ssl-login-fail" tunneltype="ssl-web" remip=192.0.2.9 user="lee" group="N/A" msg="SSL user failed to log in, \\"lee\\""',
        '<189>date=2025-06-24 time=12:11:07 devname="edge" devid="FG1" logid="0000000013" type="traffic" subtype="forward" level="notice" eventtime=1750734667123456789 srcip=192.0.2.10 srcport=60899 dstip=198.51.100.4 dstport=443 proto=6 action="deny" service="HTTPS" rcvdbyte=0',
        'date=2025-06-24 time=03:11:08 device_id=FE1 log_id=0001001623 type=kevent subtype=admin pri=information user=admin ui=GUI(192.0.2.26) action=login status=success msg="User admin login successfully from GUI (192.0.2.26)"',
        '2025-06-24T03:11:10.9-03:00 192.0.2.78 date=2025-06-24 time=03:11:09 log_id=20000008 device_id=FV1 type=attack pri=alert action=Alert_Deny src=192.0.2.11 dst=198.51.100.9 http_method=get http_url="/a" http_host="shop.example" http_agent="sqlmap" msg="Parameter(id) triggered"',
        'not a record',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2024-10-14T20:46:40Z',
          sourceIp: '192.0.2.9',
          userName: 'lee',
          eventAction: 'ssl-login-fail',
          eventOutcome: 'failure',
          eventProvider: 'vpn',
          message: 'SSL user failed to log in, "lee"',
          'more.eventtime': '1728938800841267391',
          'more.tz': '-0700',
        },
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '192.0.2.10',
          eventAction: 'deny',
          eventOutcome: 'failure',
          hostName: 'edge',
          responseBytes: 0,
          'more.dstip': '198.51.100.4',
          'more.priority': '189',
        },
        { sourceIp: '192.0.2.26', userName: 'admin', eventOutcome: 'success' },
        {
          instant: '2025-06-24T03:11:09Z',
          sourceIp: '192.0.2.11',
          urlPath: '/a',
          urlDomain: 'shop.example',
          eventOutcome: 'failure',
          'more.sender': '192.0.2.78',
        },
      ],
      rejects: [5],
    },
    {
      title:
        'security profiles: a page refused, an application let pass, a flood ended, SSH as root, a file held back; a log-on',
      text: [
        '<188>date=2025-06-24 time=03:11:07 devname="edge" devid="FG1" logid="0316013056" type="utm" subtype="webfilter" eventtype="ftgd_blk" level="warning" tz="+0000" user="kim" srcip=192.0.2.7 dstip=198.51.100.4 hostname="www.example.com" action="blocked" reqtype="direct" url="/a" rcvdbyte=1130 msg="URL belongs to a denied category in policy" method="domain" cat=76',
        '<190>date=2025-06-24 time=03:11:08 devname="edge" devid="FG1" logid="1059028704" type="utm" subtype="app-ctrl" eventtype="signature" level="information" tz="+0000" user="lee" srcip=192.0.2.8 dstip=198.51.100.4 action="pass" app="HTTPS.BROWSER" hostname="www.example.com" url="/"',
        '<189>date=2025-06-24 time=03:11:09 devname="edge" devid="FG1" logid="0720018433" type="utm" subtype="anomaly" eventtype="anomaly" level="alert" tz="+0000" srcip=192.0.2.9 dstip=198.51.100.4 action="clear_session" service="PING" attack="icmp_flood"',
        '<189>date=2025-06-24 time=03:11:10 devname="edge" devid="FG1" logid="1601061010" type="utm" subtype="ssh" eventtype="ssh-channel" level="warning" tz="+0000" srcip=192.0.2.10 dstip=198.51.100.4 dstport=22 action="blocked" login="root" channeltype="shell"',
        '<189>date=2025-06-24 time=03:11:11 devname="edge" devid="FG1" logid="0954024576" type="utm" subtype="dlp" eventtype="dlp" level="warning" tz="+0000" srcip=192.0.2.11 dstip=198.51.100.4 action="block" hostname="www.example.com" url="/b.pdf" agent="Wget/1.17.1" filename="b.pdf"',
        '<189>date=2025-06-24 time=03:11:12 devname="edge" devid="FG1" logid="0102043039" type="event" subtype="user" level="notice" tz="+0000" logdesc="Authentication logon" srcip=192.0.2.12 user="choi" action="auth-logon" status="logon" msg="User choi added to auth logon"',
        '',
      ].join('\n'),
      events: [
        {
          sourceIp: '192.0.2.7',
          userName: 'kim',
          eventOutcome: 'failure',
          urlDomain: 'www.example.com',
          urlPath: '/a',
          'more.method': 'domain',
        },
        { sourceIp: '192.0.2.8', userName: 'lee', eventAction: 'pass', eventOutcome: 'success' },
        { sourceIp: '192.0.2.9', eventAction: 'clear_session', eventOutcome: 'failure' },
        { sourceIp: '192.0.2.10', userName: 'root', eventOutcome: 'failure' },
        { sourceIp: '192.0.2.11', eventOutcome: 'failure', urlPath: '/b.pdf', userAgent: 'Wget/1.17.1' },
        { sourceIp: '192.0.2.12', userName: 'choi', eventAction: 'auth-logon', eventOutcome: 'success' },
      ],
    },
    {
      title: 'FortiManager: administrators let in and not',
      text: [
        'timestamp=1750734667 tz="UTC+9:00" devid="FMG-VM" vd="root" date=2025-06-24 time=12:11:07 log_id=0001010018 type=event subtype=system pri=information desc="User login/logout successful" user="admin" userfrom="GUI(198.51.100.20)" msg="User login accepted" adom="root" session_id=1',
        'timestamp=1750734668 tz="UTC+9:00" devid="FMG-VM" vd="root" date=2025-06-24 time=12:11:08 log_id=0001010019 type=event subtype=system pri=alert desc="User login/logout failed" user="kim" userfrom="ssh(198.51.100.21)" msg="User login failed" adom="root"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.20',
          userName: 'admin',
          eventAction: 'User login/logout successful',
          eventOutcome: 'success',
          hostName: 'FMG-VM',
        },
        { sourceIp: '198.51.100.21', userName: 'kim', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
