import type { LineFormat, MessageRule } from './format.ts';

const devices = ['ASA', 'FTD', 'PIX', 'FWSM'];
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

const built = { action: 'connection-built', outcome: 'success' } as const;
const torn = { action: 'connection-teardown' } as const;
const denied = { action: 'denied', outcome: 'failure' } as const;
const from = '%{sourceInterface}:%{sourceIp}/%{clientPort}';
const to = '%{targetInterface}:%{targetIp}/%{targetPort}';

/** The side that opened the connection is the source: of an outbound one, the second that the message names. */
const connections: readonly MessageRule[] = [
  { layout: `Built outbound %{protocol} connection %{connection} for ${to} (%{*}) to ${from} (%{*}`, ...built },
  {
    layout: `Built inbound %{protocol} connection %{connection} for ${from} (%{*})(%{domain}\\%{userName}) to ${to} (%{*}`,
    ...built,
  },
  {
    layout: `Built inbound %{protocol} connection %{connection} for ${from} (%{*}) to ${to} (%{*}) (%{userName})`,
    ...built,
  },
  { layout: `Built inbound %{protocol} connection %{connection} for ${from} (%{*}) to ${to} (%{*}`, ...built },
  { layout: `Built %{stub} stub %{protocol} connection for ${from} (%{*} to ${to} (%{*}`, ...built },
  { layout: 'Built outbound ICMP connection for faddr %{targetIp}/%{*} gaddr %{*} laddr %{sourceIp}/%{*}', ...built },
  { layout: 'Built inbound ICMP connection for faddr %{sourceIp}/%{*} gaddr %{*} laddr %{targetIp}/%{*}', ...built },
  { layout: `Built %{kind} %{protocol} translation from ${from} to ${to}`, action: 'translation-built' },
  {
    layout: `Built %{kind} %{protocol} translation from ${from}(%{domain}\\%{userName}) to ${to}`,
    action: 'translation-built',
  },
  {
    layout: `Teardown %{protocol} connection %{connection} for %{sourceInterface}:%{sourceIp}/%{clientPort}(%{domain}\\%{userName}) to ${to} duration %{duration} bytes %{responseBytes} %{reason}`,
    ...torn,
  },
  {
    layout: `Teardown %{protocol} connection %{connection} for ${from} to ${to} duration %{duration} bytes %{responseBytes} %{reason}`,
    ...torn,
  },
  {
    layout: `Teardown %{protocol} connection %{connection} for ${from} to ${to} duration %{duration} bytes %{responseBytes}`,
    ...torn,
  },
  {
    layout: `Teardown stub %{protocol} connection for ${from} to ${to} duration %{duration} forwarded bytes %{responseBytes} %{reason}`,
    ...torn,
  },
  {
    layout:
      'Teardown %{protocol} state-bypass connection %{connection} from %{sourceInterface}:%{sourceIp}/%{clientPort} to %{targetInterface}:%{targetIp}/%{targetPort} duration %{duration} bytes %{responseBytes} %{reason}',
    ...torn,
  },
  { layout: 'Teardown ICMP connection for faddr %{targetIp}/%{*} gaddr %{*} laddr %{sourceIp}/%{*}', ...torn },
  {
    layout: `Teardown %{kind} %{protocol} translation from ${from} to ${to} duration %{duration}`,
    action: 'translation-teardown',
  },
];

const denials: readonly MessageRule[] = [
  { layout: 'Deny IP due to Land Attack from %{sourceIp} to %{targetIp}', ...denied },
  { layout: `Denied invalid %{protocol} code %{icmpCode}, for ${from} (%{*}) to ${to} (%{*}`, ...denied },
  {
    layout:
      'access-list %{accessGroup} permitted %{protocol} %{sourceInterface}/%{sourceIp}(%{clientPort})(%{domain}\\%{userName}) -> %{*}',
    action: 'permitted',
    outcome: 'success',
  },
  {
    layout:
      'access-list %{accessGroup} permitted %{protocol} for user %{userName} %{sourceInterface}/%{sourceIp}(%{clientPort}) -> %{*}',
    action: 'permitted',
    outcome: 'success',
  },
  {
    layout:
      'access-list %{accessGroup} denied %{protocol} for user %{userName} %{sourceInterface}/%{sourceIp}(%{clientPort}) -> %{*}',
    ...denied,
  },
  {
    layout: `Deny %{protocol} src %{sourceInterface}:%{sourceIp}/%{clientPort}(%{domain}\\%{userName}) dst ${to} by access-group "%{accessGroup}"%{*}`,
    ...denied,
  },
  { layout: `Deny %{protocol} src ${from} dst ${to} by access-group "%{accessGroup}"%{*}`, ...denied },
  { layout: `Deny %{protocol} src ${from} dst ${to} type %{*}`, ...denied },
  { layout: 'Deny %{protocol} src %{sourceInterface}:%{sourceIp} dst %{targetInterface}:%{targetIp} (%{*}', ...denied },
  {
    layout:
      'Deny %{protocol} src %{sourceInterface}:%{sourceIp} dst %{targetInterface}:%{targetIp} by access-group "%{accessGroup}"%{*}',
    ...denied,
  },
  {
    layout:
      'Deny protocol %{protocol} src %{sourceInterface}:%{sourceIp} dst %{targetInterface}:%{targetIp} by access-group "%{accessGroup}"%{*}',
    ...denied,
  },
  { layout: `Deny inbound %{protocol} src ${from} dst ${to}`, ...denied },
  {
    layout: 'Deny inbound %{protocol} src %{sourceInterface}:%{sourceIp} dst %{targetInterface}:%{targetIp}(%{*}',
    ...denied,
  },
  {
    layout: 'Deny inbound %{protocol} src %{sourceInterface}:%{sourceIp} dst %{targetInterface}:%{targetIp} (%{*}',
    ...denied,
  },
  { layout: 'Deny inbound %{protocol} from %{sourceIp}/%{clientPort} to %{targetIp}/%{targetPort} %{*}', ...denied },
  {
    layout:
      'Deny %{protocol} (no connection) from %{sourceIp}/%{clientPort} to %{targetIp}/%{targetPort} flags %{flags>} on interface %{sourceInterface}',
    ...denied,
  },
  {
    layout: 'Deny %{protocol} reverse path check from %{sourceIp} to %{targetIp} on interface %{sourceInterface}',
    ...denied,
  },
  { layout: 'Deny IP spoof from (%{sourceIp}) to %{targetIp} on interface %{sourceInterface}', ...denied },
  { layout: 'Deny IP from %{sourceIp} to %{targetIp}, %{*}', ...denied },
  {
    layout:
      'Inbound %{protocol} connection denied from %{sourceIp}/%{clientPort} to %{targetIp}/%{targetPort} flags %{flags>} on interface %{targetInterface}',
    ...denied,
  },
  { layout: 'Dropping echo request from %{sourceIp} to PAT address %{targetIp}', ...denied },
  {
    layout: 'Denied %{protocol} type=%{icmpType}, code=%{icmpCode} from %{sourceIp} on interface %{sourceInterface}',
    ...denied,
  },
  {
    layout:
      'Denied ICMP type=%{icmpType}, from laddr %{sourceIp} on interface %{sourceInterface} to %{targetIp}: %{reason}',
    ...denied,
  },
  {
    layout:
      '%{protocol} access denied by ACL from %{sourceIp}/%{clientPort} to %{targetInterface}:%{targetIp}/%{targetPort}',
    ...denied,
  },
  {
    layout:
      '%{protocol} request discarded from %{sourceIp}/%{clientPort} to %{targetInterface}:%{targetIp}/%{targetPort}',
    ...denied,
  },
  {
    layout:
      'access-list %{accessGroup} permitted %{protocol} %{sourceInterface}/%{sourceIp}(%{clientPort}) -> %{targetInterface}/%{targetIp}(%{targetPort}) %{*}',
    action: 'permitted',
    outcome: 'success',
  },
  {
    layout:
      'access-list %{accessGroup} denied %{protocol} %{sourceInterface}/%{sourceIp}(%{clientPort}) -> %{targetInterface}/%{targetIp}(%{targetPort}) %{*}',
    ...denied,
  },
  {
    layout:
      "access-list %{accessGroup} permitted %{protocol} for user '%{userName}' %{sourceInterface}/%{sourceIp}(%{clientPort}) -> %{*}",
    action: 'permitted',
    outcome: 'success',
  },
  {
    layout:
      "access-list %{accessGroup} denied %{protocol} for user '%{userName}' %{sourceInterface}/%{sourceIp}(%{clientPort}) -> %{*}",
    ...denied,
  },
  { layout: `Dynamic %{filter} dropped %{list} %{protocol} traffic from ${from} (%{*}) to ${to} (%{*}`, ...denied },
  {
    layout: `Dynamic %{filter} %{verdict} %{list} %{protocol} traffic from ${from} (%{*}) to ${to} (%{*}`,
    action: 'threat-seen',
  },
  { layout: `Duplicate TCP SYN from ${from} to ${to} %{*}`, action: 'threat-seen' },
  { layout: `SFR requested to drop %{protocol} packet from ${from} to ${to}`, ...denied },
  {
    layout: `SFR requested ASA to bypass further packet redirection and process %{protocol} flow from ${from} to ${to} %{*}`,
    action: 'bypass',
  },
  { layout: `%{protocol} flow from ${from} to ${to} terminated by inspection engine, reason - %{reason}`, ...torn },
  { layout: `Failed to locate egress interface for %{protocol} from ${from} to %{targetIp}/%{targetPort}`, ...denied },
  { layout: '%{sourceIp} Accessed %{~kind} %{targetIp}:%{url}', action: 'url-accessed', outcome: 'success' },
  { layout: '%{sourceIp} Accessed JAVA URL %{targetIp}:%{url}', action: 'url-accessed', outcome: 'success' },
];

const firepower = (start: string, verdict: string, more: Pick<MessageRule, 'action' | 'outcome'>) =>
  [
    'SrcPort: %{clientPort}, DstPort: %{targetPort}, Protocol: %{protocol}, %{*}',
    'ICMPType: %{icmpType}, ICMPCode: %{icmpCode}, Protocol: %{protocol}, %{*}',
  ].map((flow) => ({
    layout: `${start}AccessControlRuleAction: ${verdict}SrcIP: %{sourceIp}, DstIP: %{targetIp}, ${flow}`,
    ...more,
  }));

/** Messages 430002 and 430003 name what they hold; a few other things can stand before and between. */
const verdicts: readonly MessageRule[] = ['', '%{*} ConnectionID: %{connection}, '].flatMap((start) => [
  ...firepower(start, 'Block%{*}, ', denied),
  ...firepower(start, '%{verdict}, AccessControlRuleReason: %{reason}, ', { action: 'connection', outcome: 'success' }),
  ...firepower(start, '%{verdict}, ', { action: 'connection', outcome: 'success' }),
]);

const login = { action: 'login', outcome: 'success' } as const;
const failed = { action: 'login-failed', outcome: 'failure' } as const;
const vpn = { action: 'vpn-login', outcome: 'success' } as const;
const vpnFailed = { action: 'vpn-failed', outcome: 'failure' } as const;

const accounts: readonly MessageRule[] = [
  {
    layout:
      'Login denied from %{sourceIp}/%{clientPort} to %{targetInterface}:%{targetIp}/%{service} for user "%{userName}"',
    ...failed,
  },
  {
    layout:
      'Login permitted from %{sourceIp}/%{clientPort} to %{targetInterface}:%{targetIp}/%{service} for user "%{userName}"',
    ...login,
  },
  { layout: 'User authentication succeeded: IP address: %{sourceIp}, Uname: %{userName}', ...login },
  { layout: 'User authentication failed: IP address: %{sourceIp}, Uname: %{userName}', ...failed },
  { layout: 'User authentication succeeded: Uname: %{userName}', ...login },
  { layout: 'User authentication failed: Uname: %{userName}', ...failed },
  { layout: 'AAA user authentication Successful : server = %{server} : user = %{userName}', ...login },
  {
    layout:
      'AAA user authentication Rejected : reason = %{reason} : server = %{server} : user = %{userName} : user IP = %{sourceIp}',
    ...failed,
  },
  {
    layout: 'AAA user authentication Rejected : reason = %{reason} : server = %{server} : user = %{userName}',
    ...failed,
  },
  { layout: 'AAA transaction status ACCEPT : user = %{userName}', ...login },
  { layout: 'AAA transaction status REJECT : user = %{userName}', ...failed },
  { layout: 'AAA user accounting Successful : server = %{server} : user = %{userName}', action: 'accounting' },
  {
    layout: "User '%{userName}', running '%{application}' from IP %{sourceIp}, executed '%{command}'",
    action: 'command',
  },
  { layout: "User '%{userName}' executed the '%{command}' command.", action: 'command' },
  { layout: "User '%{userName}' executed cmd: %{command}", action: 'command' },
  { layout: 'User %{userName} executed the command %{command}', action: 'command' },
  {
    layout: 'User priv level changed: Uname: %{userName} From: %{levelBefore} To: %{level}',
    action: 'privilege-changed',
  },
  { layout: 'New user added to local dbase: Uname: %{userName} Priv: %{level} Encpass: %{*}', action: 'user-added' },
  { layout: 'User deleted from local dbase: Uname: %{userName} Priv: %{level} Encpass: %{*}', action: 'user-removed' },
  { layout: 'Group <%{group}> User <%{userName}> IP <%{sourceIp}> AnyConnect parent session started.', ...vpn },
  {
    layout: 'Group <%{group}> User <%{userName}> IP <%{sourceIp}> Authentication: rejected, Session Type: %{*}',
    ...vpnFailed,
  },
  {
    layout:
      'Group <%{group}> User <%{userName}> IP <%{sourceIp}> IPv4 Address <%{assignedIp}> %{*} assigned to session',
    ...vpn,
    action: 'vpn-address',
  },
  { layout: 'Group <%{group}> User <%{userName}> IP <%{sourceIp}> %{*}', action: 'vpn-session' },
  { layout: 'Group %{group} User %{userName} IP %{sourceIp} AnyConnect parent session started.', ...vpn },
  { layout: 'Group %{group} User %{userName} IP %{sourceIp} %{reason}', action: 'vpn-error', outcome: 'failure' },
  {
    layout: 'Group = %{group}, Username = %{userName}, IP = %{sourceIp}, Session disconnected. %{session}',
    action: 'vpn-disconnect',
  },
  { layout: 'Group = %{group}, Username = %{userName}, IP = %{sourceIp}, %{*}', action: 'vpn-session' },
  { layout: 'Group = %{group}, IP = %{sourceIp}, %{*}', action: 'vpn-session' },
  { layout: 'IP = %{sourceIp}, %{*}', action: 'vpn-session' },
  { layout: 'DAP: User %{userName}, Addr %{sourceIp}, Connection %{connection}: %{*}', action: 'vpn-policy' },
  {
    layout:
      'Local:%{targetIp}:%{targetPort} Remote:%{sourceIp}:%{clientPort} Username:%{userName} Negotiation aborted due to %{reason}',
    ...vpnFailed,
  },
  {
    layout: 'Local:%{targetIp}:%{targetPort} Remote:%{sourceIp}:%{clientPort} Username:%{userName} %{*}',
    action: 'vpn-session',
  },
  {
    layout:
      'IPSEC: An %{direction} %{tunnel} SA (SPI= %{spi}) between %{sourceIp} and %{targetIp} (user= %{userName}) has been %{change}.',
    action: 'vpn-tunnel',
  },
  {
    layout: 'Device %{kind} SSL handshake with %{peer} %{*}:%{sourceIp}/%{clientPort} to %{*}',
    action: 'tls-handshake',
  },
  { layout: '[%{~threat}] drop %{*}', action: 'threat-rate' },
];

export default {
  id: 'cisco-asa',
  version: 2,
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
        '2025-06-24T03:11:07Z edge  %FTD-1-430002: AccessControlRuleAction: Allow, SrcIP: 192.0.2.15, DstIP: 198.51.100.4, SrcPort: 50074, DstPort: 53, Protocol: udp, IngressInterface: inside, User: No Authentication Required',
        'Jun 24 2025 03:11:08 edge  %FTD-1-430003: AccessControlRuleAction: Block, AccessControlRuleReason: File Block, SrcIP: 192.0.2.16, DstIP: 198.51.100.4, SrcPort: 41544, DstPort: 8000, Protocol: tcp, FileCount: 1',
        '2025-06-24T03:11:09Z   %FTD-1-430003: EventPriority: Low, InstanceID: 1, ConnectionID: 574, AccessControlRuleAction: Block with reset, SrcIP: 192.0.2.17, DstIP: 198.51.100.4, SrcPort: 44998, DstPort: 8193, Protocol: tcp, User: x',
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
        { sourceIp: '192.0.2.15', 'more.targetPort': '53', eventAction: 'connection', eventOutcome: 'success' },
        { instant: '2025-06-24T03:11:08Z', sourceIp: '192.0.2.16', eventOutcome: 'failure', hostName: 'edge' },
        { sourceIp: '192.0.2.17', 'more.targetIp': '198.51.100.4', eventOutcome: 'failure', 'more.connection': '574' },
      ],
      rejects: [7],
    },
  ],
} satisfies LineFormat;
