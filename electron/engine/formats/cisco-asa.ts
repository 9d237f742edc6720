import type { LineFormat } from './format.ts';
import { accounts } from './messages/cisco-accounts.ts';
import { connections, denials, verdicts } from './messages/cisco-flows.ts';

const devices = ['ASA', 'FTD', 'PIX', 'FWSM', 'NGIPS', 'FMC'];
const heads = [
  '%{time} %{hostName} %{program}: ',
  '%{time} %{hostName} : ',
  '%{time} %{hostName}: ',
  '%{time}: ',
  '%{time} : ',
  '%{time} %{hostName}  ',
  '%{time} %{hostName} ',
  '%{time}   ',
  '%{time} ',
];
const codes = '%%{device}-%{severity}-%{code}: %{message}';
const classed = '%%{device}-%{class}-%{severity}-%{code}: %{message}';

export default {
  id: 'cisco-asa',
  version: 3,
  kind: 'lines',
  title: 'Cisco ASA, Firepower Threat Defense, PIX',
  source: 'Cisco Secure Firewall ASA Series Syslog Messages; Cisco Secure Firewall Threat Defense Syslog Messages',
  specificity: 0.97,
  mappable: false,
  rejectReason: 'No message of such a firewall: %ASA-severity-number: is missing.',
  layouts: [
    ...['', '<%{priority}>', '<%{priority}>:'].flatMap((priority) =>
      ['stamp', 'rfc3339'].flatMap((time) =>
        heads.map((head) => ({ layout: `${priority}${head.replace('%{time}', `%{${time}}`)}${codes}` })),
      ),
    ),
    { layout: `<%{priority}>${codes}` },
    { layout: `<%{priority}>1 %{rfc3339} %{hostName} %{*}%%{device}-%{severity}-%{code}: %{message}` },
    { layout: codes },
    // Some messages have no colon behind their number.
    ...[
      '',
      '<%{priority}>',
      '%{stamp}: ',
      '%{stamp} : ',
      '%{stamp} %{hostName} : ',
      '%{stamp} %{hostName} ',
      '<%{priority}>%{stamp}: ',
    ].map((head) => ({
      layout: `${head}%%{device}-%{severity}-%{code} %{message}`,
    })),
    { layout: `%{stamp}: ${classed}` },
    { layout: `%{stamp} %{hostName}: ${classed}` },
    { layout: `%{stamp} %{hostName} : ${classed}` },
    // A device that left its own number out.
    { layout: '%{stamp} %{hostName} : %{message}', must: ['AAA user authentication'] },
  ],
  uses: {
    stamp: { time: 'cisco' },
    rfc3339: { time: 'rfc3339' },
    program: { part: 'program' },
    device: { field: 'eventProvider', oneOf: devices },
    severity: { more: 'severity', oneOf: ['0', '1', '2', '3', '4', '5', '6', '7'] },
    code: { more: 'code', word: true },
    message: { part: 'message' },
    // What a rule of access control says of a connection that it lets pass, and of one that it does not.
    let: { more: 'verdict', oneOf: ['Allow', 'Trust', 'Fastpath', 'Monitor', 'Bypass'] },
    refused: {
      more: 'verdict',
      oneOf: ['Block', 'Block with reset', 'Interactive Block', 'Interactive Block with reset'],
    },
    // In place of an account.
    nobody: { more: 'user', oneOf: ['No Authentication Required', 'Not Found', 'Unknown'] },
    clientPort: { more: 'clientPort', word: true },
    targetIp: { more: 'targetIp', word: true },
    targetPort: { more: 'targetPort', word: true },
    protocol: { more: 'protocol', word: true },
    sourceInterface: { more: 'sourceInterface', word: true },
    targetInterface: { more: 'targetInterface', word: true },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [...connections, ...denials, ...verdicts, ...accounts],
  },
  samples: [
    {
      title: 'connections out and in, a denial, a log-in to the VPN, heads of several makes',
      text: [
        'Oct 10 2018 12:34:56 localhost CiscoASA[999]: %ASA-6-302013: Built outbound TCP connection 11757 for outside:198.51.100.104/80 (198.51.100.104/80) to inside:192.0.2.44/1772 (192.0.2.44/1772)',
        'May  5 17:51:17 edge: %FTD-6-302013: Built inbound TCP connection 11 for net:192.0.2.10/53500 (192.0.2.10/53500) to dmz:198.51.100.2/443 (198.51.100.2/443)',
        '<165>Oct 04 2019 15:27:55: %ASA-4-106023: Deny tcp src outside:192.0.2.11/56444 dst dmz:198.51.100.2/22 by access-group "out_in" [0x0, 0x0]',
        'Jul  1 09:27:13 198.51.100.1 : %ASA-6-113039: Group <staff> User <example\\dana> IP <192.0.2.12> AnyConnect parent session started.',
        'Jul  1 09:27:14 198.51.100.1 %ASA-6-302014: Teardown TCP connection 12 for outside:192.0.2.13/443(LOCAL\\lee) to inside:198.51.100.3/55225 duration 0:01:07 bytes 38110 TCP Reset-I',
        '%ASA-6-605004: Login denied from 192.0.2.14/51923 to inside:198.51.100.254/https for user "admin"',
        'nothing of the kind',
        "%ASA-5-111010 User 'kim', running 'CLI' from IP 192.0.2.18, executed 'ping 198.51.100.2'",
        '%FTD-1-430005: SrcIP: 192.0.2.19, DstIP: 198.51.100.1, SrcPort: 46004, DstPort: 80, Protocol: tcp, FileDirection: Download, FileAction: Malware Cloud Lookup, FileSHA256: 01ba, FileName: a.zip, FileType: ZIP',
        '%ASA-6-302020: Built inbound ICMP connection for faddr 192.0.2.20/1(SHOP\\kim) gaddr 198.51.100.1/0 laddr 198.51.100.1/0 type 8 code 0',
        '2025-06-24T03:11:07Z edge  %FTD-1-430002: AccessControlRuleAction: Allow, SrcIP: 192.0.2.15, DstIP: 198.51.100.4, SrcPort: 50074, DstPort: 53, Protocol: udp, IngressInterface: inside, User: No Authentication Required',
        'Jun 24 2025 03:11:08 edge  %FTD-1-430003: AccessControlRuleAction: Block, AccessControlRuleReason: File Block, SrcIP: 192.0.2.16, DstIP: 198.51.100.4, SrcPort: 41544, DstPort: 8000, Protocol: tcp, FileCount: 1',
        '2025-06-24T03:11:09Z   %FTD-1-430003: EventPriority: Low, InstanceID: 1, ConnectionID: 574, AccessControlRuleAction: Block with reset, SrcIP: 192.0.2.17, DstIP: 198.51.100.4, SrcPort: 44998, DstPort: 8193, Protocol: tcp, User: x',
        '%FTD-1-430003: InstanceID: 1, ConnectionID: 7, AccessControlRuleAction: Allow, SrcIP: 192.0.2.21, DstIP: 198.51.100.1, SrcPort: 56901, DstPort: 53, Protocol: udp, ACPolicy: all, User: lee, Client: DNS client',
        'Jun 24 2025 03:11:10 : %ASA-6-302016 Teardown UDP connection 40 for outside:192.0.2.22/500 to inside:198.51.100.2/500 duration 0:02:02 bytes 1416',
        'Jun 24 2025 03:11:11: %ASA-6-302016: Teardown UDP connection 41 for outside:192.0.2.23/53 kim to inside:198.51.100.2/52925 lee duration 1:00:00 bytes 99',
        'Jun 24 2025 03:11:12: %ASA-5-106100: access-list acl_in est-allowed tcp inside/192.0.2.24(49840) -> outside/198.51.100.8(40443) hit-cnt 1 first hit [0x71a87d94, 0x0]',
        'Jun 24 2025 03:11:13: %ASA-4-338002: Dynamic Filter permitted black listed TCP traffic from inside:192.0.2.25/6798 (203.0.113.1/7890) to outside:198.51.100.129/80 (198.51.100.129/80), destination 198.51.100.129 resolved from dynamic list: bad.example.com',
        'Jun 24 2025 03:11:14: %ASA-5-304002: Access denied URL http://www.example.com/a SRC 192.0.2.26 DEST 198.51.100.19 on interface inside',
        'Jun 24 2025 03:11:15: %ASA-5-304001: kim@192.0.2.27(LOCAL\\kim) Accessed URL 198.51.100.211:http://www.example.com/b',
        '2025-06-24T03:11:16Z edge  %FTD-1-430003: AccessControlRuleAction: Allow, SrcIP: 192.0.2.28, DstIP: 198.51.100.4, SrcPort: 43228, DstPort: 80, Protocol: tcp, User: No Authentication Required, UserAgent: curl/7.58.0, InitiatorBytes: 97454, ResponderBytes: 41319018, NAPPolicy: Balanced, URL: http://www.example.com/c',
        '2025-06-24T03:11:18Z edge  %FTD-1-430003: AccessControlRuleAction: Interactive Block, SrcIP: 192.0.2.30, DstIP: 198.51.100.4, SrcPort: 43229, DstPort: 80, Protocol: tcp, IngressInterface: inside',
        '2025-06-24T03:11:17Z edge  %FTD-0-430001: SrcIP: 192.0.2.29, DstIP: 198.51.100.4, SrcPort: 55644, DstPort: 80, Protocol: tcp, IngressInterface: inside, SID: 17279, Revision: 12, Message: SERVER-WEBAPP directory traversal attempt, Classification: Attempted User Privilege Gain, User: No Authentication Required',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2018-10-10T12:34:56Z',
          sourceIp: '192.0.2.44',
          'more.targetIp': '198.51.100.104',
          'more.targetPort': '80',
          eventAction: 'connection-built',
          processName: 'CiscoASA',
          'more.code': '302013',
        },
        { instant: '2025-05-05T17:51:17Z', hostName: 'edge', sourceIp: '192.0.2.10', eventProvider: 'FTD' },
        { sourceIp: '192.0.2.11', eventAction: 'denied', eventOutcome: 'failure', 'more.accessGroup': 'out_in' },
        { userName: 'example\\dana', sourceIp: '192.0.2.12', eventAction: 'vpn-login' },
        { sourceIp: '192.0.2.13', userName: 'lee', responseBytes: 38110, eventAction: 'connection-teardown' },
        { userName: 'admin', eventAction: 'login-failed', eventOutcome: 'failure' },
        { sourceIp: '192.0.2.18', userName: 'kim', eventAction: 'command', 'more.code': '111010' },
        { sourceIp: '192.0.2.19', eventAction: 'Malware Cloud Lookup', 'more.file': 'a.zip' },
        { sourceIp: '192.0.2.20', userName: 'kim', eventAction: 'connection-built' },
        { sourceIp: '192.0.2.15', 'more.targetPort': '53', eventAction: 'connection', eventOutcome: 'success' },
        { instant: '2025-06-24T03:11:08Z', sourceIp: '192.0.2.16', eventOutcome: 'failure', hostName: 'edge' },
        { sourceIp: '192.0.2.17', 'more.targetIp': '198.51.100.4', eventOutcome: 'failure', 'more.connection': '574' },
        { sourceIp: '192.0.2.21', userName: 'lee', eventOutcome: 'success' },
        { instant: '2025-06-24T03:11:10Z', sourceIp: '192.0.2.22', responseBytes: 1416, 'more.code': '302016' },
        { sourceIp: '192.0.2.23', userName: 'kim', 'more.targetUser': 'lee', responseBytes: 99 },
        { sourceIp: '192.0.2.24', eventAction: 'permitted', eventOutcome: 'success', 'more.targetPort': '40443' },
        { sourceIp: '192.0.2.25', eventAction: 'threat-seen', 'more.verdict': 'permitted', 'more.list': 'black' },
        { sourceIp: '192.0.2.26', eventOutcome: 'failure', 'more.url': 'http://www.example.com/a' },
        { sourceIp: '192.0.2.27', userName: 'kim', eventAction: 'url-accessed', 'more.targetIp': '198.51.100.211' },
        { sourceIp: '192.0.2.28', responseBytes: 41319018, eventOutcome: 'success' },
        {
          sourceIp: '192.0.2.30',
          eventAction: 'denied',
          eventOutcome: 'failure',
          'more.verdict': 'Interactive Block',
        },
        { sourceIp: '192.0.2.29', eventAction: 'threat-seen', 'more.classification': 'Attempted User Privilege Gain' },
      ],
      rejects: [7],
    },
  ],
} satisfies LineFormat;
