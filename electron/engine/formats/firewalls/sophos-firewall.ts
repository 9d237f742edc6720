import type { LineFormat } from '../format.ts';
import { pairHeads } from '../messages/pair-heads.ts';

const good = ['successful', 'allow', 'allowed', 'allow session', 'established', 'connected', 'pass', 'permitted'];
const bad = ['failed', 'deny', 'denied', 'deny session', 'drop', 'dropped', 'block', 'blocked', 'reject', 'rejected'];

export default {
  id: 'sophos-firewall',
  version: 2,
  kind: 'lines',
  title: 'Sophos Firewall (SFOS, XG: firewall, log-ins, VPN, web, mail, web application firewall)',
  source: 'Sophos Firewall, Syslog guide, "Syslog descriptions": field descriptions and status values of each log type',
  specificity: 0.97,
  mappable: false,
  rejectReason: 'No log line of Sophos Firewall: log_type and log_component with a time are missing.',
  ...pairHeads,
  pairs: {
    claims: [
      ['log_type', 'log_component', 'date', 'time'],
      ['log_type', 'log_component', 'timestamp'],
      // Of the web application firewall and of the system's own events some versions leave the component out.
      ['log_type', 'log_id', 'device_name'],
      ['log_type', 'log_id', 'device_serial_id'],
    ],
    // Log-ins also have `timestamp`, which is 0 where nobody got in: the clock of the line counts.
    time: ['date + time + timezone', 'date + time', 'timestamp'],
    fields: {
      sourceIp: ['src_ip', 'sourceip', 'remote_ip', 'client_ip', 'ipaddress', 'local_ip', 'reported_ip'],
      userName: ['user_name', 'user', 'from_email_address', 'sender'],
      eventAction: ['log_subtype', 'spamaction', 'log_type'],
      eventProvider: ['log_component', 'log_type'],
      hostName: ['device_name', 'device_model', 'device_serial_id', 'device_id'],
      httpMethod: ['method', 'http_method'],
      httpStatus: ['status_code', 'httpstatus', 'http_status', 'httpresponsecode'],
      httpReferrer: ['referer', 'referrer'],
      urlDomain: ['domain', 'domainname', 'server'],
      urlPath: ['url'],
      urlQuery: ['querystring'],
      userAgent: ['user_agent', 'http_user_agent', 'useragent'],
      responseBytes: ['recv_bytes', 'bytes_received'],
      message: ['message', 'mailsubject', 'subject', 'reason'],
    },
    absent: ['N/A', 'n/a'],
    outcomes: [
      ...['status', 'log_subtype', 'action'].flatMap((key) => [
        ...good.map((equals) => ({ key, equals, outcome: 'success' as const })),
        ...bad.map((equals) => ({ key, equals, outcome: 'failure' as const })),
      ]),
      // What the web application firewall kept out.
      ...['403', '401'].map((equals) => ({ key: 'httpstatus', equals, outcome: 'failure' as const })),
    ],
  },
  samples: [
    {
      title: 'log-ins that failed and succeeded, a tunnel, a connection, pages, a request that was kept out',
      text: [
        '<30>device="SFW" date=2025-06-24 time=12:11:07 timezone="KST" device_name="XG230" device_id=C1 log_id=062910617702 log_type="Event" log_component="SSL VPN Authentication" log_subtype="Authentication" status="Failed" priority=Notice user_name="kim" usergroupname="" auth_client="N/A" auth_mechanism="Local" reason="wrong credentials" src_ip=198.51.100.17 message="User kim failed to login to SSLVPN" name="" timestamp=0',
        'device="SFW" date=2025-06-24 time=12:11:08 timezone="+09" device_name="XG230" log_id=062009617502 log_type="Event" log_component="GUI" log_subtype="Admin" status="Successful" user_name="admin" src_ip=192.0.2.14 message="User admin logged in"',
        'device="SFW" date=2025-06-24 time=12:11:09 timezone="KST" device_name="XG230" log_id=062811617824 log_type="Event" log_component="SSL VPN" log_subtype="System" user_name="lee" client_used="OpenVPN" src_ip= ipaddress=192.0.2.200 remote_ip=198.51.100.18 status="Established" timestamp=1750734669 message="SSL VPN User lee connected"',
        'device="SFW" date=2025-06-24 time=12:11:10 timezone="KST" device_name="XG230" log_id=010102600002 log_type="Firewall" log_component="Firewall Rule" log_subtype="Denied" status="Deny" fw_rule_id=0 user_name="" src_ip=198.51.100.19 dst_ip=192.0.2.7 protocol="TCP" src_port=58543 dst_port=22 sent_bytes=0 recv_bytes=0 message=""',
        'device="SFW" date=2025-06-24 time=12:11:11 timezone="KST" device_name="XG230" log_id=075000617071 log_type="WAF" log_component="Web Application Firewall" user_name="-" server=www.example.com sourceip=198.51.100.20 localip=192.0.2.5 ws_protocol="HTTP/1.1" url=/index.php querystring=?id=1 referer=- method=GET httpstatus=403 reason="WAF Anomaly" useragent="curl/8" host=198.51.100.20 bytessent=5353',
        'device_name="SFW" timestamp="2025-06-24T12:11:12+0900" device_model="XGS116" device_serial_id="X1" log_id="050901616001" log_type="Content Filtering" log_component="HTTP" log_subtype="Allowed" user_name="park" url="https://www.example.com/a" src_ip="192.0.2.30" dst_ip="198.51.100.30" domain="www.example.com" user_agent="Mozilla/5.0" status_code="200" recv_bytes="512"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.17',
          userName: 'kim',
          eventAction: 'Authentication',
          eventOutcome: 'failure',
          eventProvider: 'SSL VPN Authentication',
          hostName: 'XG230',
          'more.reason': 'wrong credentials',
        },
        { instant: '2025-06-24T03:11:08Z', userName: 'admin', sourceIp: '192.0.2.14', eventOutcome: 'success' },
        { userName: 'lee', sourceIp: '198.51.100.18', eventOutcome: 'success', 'more.ipaddress': '192.0.2.200' },
        { sourceIp: '198.51.100.19', eventAction: 'Denied', eventOutcome: 'failure', 'more.dst_port': '22' },
        {
          sourceIp: '198.51.100.20',
          urlDomain: 'www.example.com',
          urlPath: '/index.php',
          httpStatus: 403,
          userAgent: 'curl/8',
          eventOutcome: 'failure',
          message: 'WAF Anomaly',
        },
        {
          instant: '2025-06-24T03:11:12Z',
          userName: 'park',
          httpStatus: 200,
          responseBytes: 512,
          eventOutcome: 'success',
        },
      ],
    },
    {
      title: 'mail that was kept out, an address given, a line cut off',
      text: [
        'device="SFW" date=2025-06-24 time=12:11:07 timezone="KST" device_name="XG230" log_id=041113618035 log_type="Anti-Spam" log_component="SMTP" log_subtype="Dos" status="" user_name="" action="Drop" from_email_address="kim@example.com" to_email_address="lee@example.org" mailsubject="hello" src_ip=198.51.100.21 dst_ip=192.0.2.5 dst_port=25',
        'device="SFW" date=2025-06-24 time=12:11:08 timezone="KST" device_name="XG230" log_id=063411660022 log_type="Event" log_component="DHCP Server" log_subtype="System" status="Renew" ipaddress="192.0.2.31" client_physical_address="00:00:5e:00:53:01" client_host_name="pc7" message="Lease renewed"',
        'device="SFW" date=2025-06-24',
        'device="SFW" date=2025-06-24 time=12:11:09 timezone="KST" device_name="XG230" log_id=127626618031 log_type="System Health" log_component="CPU" log_subtype="Usage" system=1.29% user=7.60% idle=91.11%',
        'Jun 24 03:11:10 gate device_name="SFW" timestamp="2025-06-24T12:11:10+0900" device_serial_id="X1" log_id=063411660020 log_type="Event" log_component="DHCP Server" log_subtype="System" status="Renew" reported_ip="192.0.2.32" message="Lease renewed"',
        '',
      ].join('\n'),
      events: [
        {
          sourceIp: '198.51.100.21',
          userName: 'kim@example.com',
          eventOutcome: 'failure',
          message: 'hello',
          'more.to_email_address': 'lee@example.org',
        },
        { instant: '2025-06-24T03:11:08Z', sourceIp: '192.0.2.31', message: 'Lease renewed' },
        { instant: '2025-06-24T03:11:09Z', eventAction: 'Usage', 'more.user': '7.60%' },
        { instant: '2025-06-24T03:11:10Z', sourceIp: '192.0.2.32', 'more.sender': 'gate' },
      ],
      rejects: [3],
    },
  ],
} satisfies LineFormat;
