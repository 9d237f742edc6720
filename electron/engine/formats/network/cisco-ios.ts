import type { LineFormat } from '../format.ts';
import { fromIos } from '../messages/cisco-ios.ts';

const marks = ['', '*', '.'];
const heads = [
  '<%{priority}>%{sequence}: %{hostName}: %{deviceSequence}: ',
  '<%{priority}>%{sequence}: %{hostName}: ',
  '<%{priority}>: %{hostName}: %{deviceSequence}: ',
  '<%{priority}>: %{hostName}: ',
  '<%{priority}>: ',
  '<%{priority}>%{sequence}: ',
  '<%{priority}>',
  '%{received} %{hostName} %{sequence}: ',
  '%{received} %{hostName} ',
  '%{sequence}: ',
  '',
];
/** A facility may name the part of it, or the line card, that speaks. */
const codes = ['', '-%{part}'].map((part) => `%%{facility}${part}-%{severity}-%{eventAction}: %{message}`);

const bare = [
  '%{received} %{hostName}: ',
  '%{received} %{hostName} ',
  '<%{priority}>%{received} %{hostName} ',
  '%{rfc3339} %{hostName} ',
  '<%{priority}>%{rfc3339} %{hostName} ',
];
const uptimes = [
  '%{received} %{hostName} %{sequence}: %{uptime}: ',
  '%{received} %{hostName} %{uptime}: ',
  '<%{priority}>%{sequence}: %{uptime}: ',
  '%{sequence}: %{uptime}: ',
  '%{uptime}: ',
];

/** NX-OS puts the year first. */
const nexus = [
  '%{yearfirst}: ',
  ': %{yearfirst}: ',
  '<%{priority}>: %{yearfirst}: ',
  '%{received} %{hostName} : %{yearfirst}: ',
  '%{received} %{hostName} %{yearfirst}: ',
  '%{yearfirst} %{hostName} %$ VDC-%{vdc} %$ ',
  '%{yearfirst} %{hostName} ',
  '<%{priority}>%{yearfirst} %{hostName}: ',
];

/** IOS XR names the node that speaks before the time, and the program behind it. */
const xr = [
  '<%{priority}>%{sequence}: %{hostName} ',
  '<%{priority}>%{sequence}: ',
  '<%{priority}>%{received} %{hostName} ',
  '%{hostName} ',
  '',
].flatMap((head) => ['stamp', 'yearfirst'].map((time) => `${head}%{node}/CPU0:%{${time}}: %{program}: `));

export default {
  id: 'cisco-ios',
  version: 3,
  kind: 'lines',
  title: 'Cisco IOS, IOS XE, NX-OS (routers and switches)',
  source:
    'Cisco IOS Configuration Fundamentals, "System message logging", format of messages; IOS XE System Message Guide',
  specificity: 0.96,
  mappable: false,
  rejectReason: 'No message of such a device: %FACILITY-severity-MNEMONIC: is missing.',
  layouts: [
    // A controller of access points names the task that speaks.
    { layout: `<%{priority}>%{hostName}: *%{program}: %{stamp}: ${codes[0]}` },
    ...xr.map((head) => ({ layout: `${head}${codes[1]?.replace(': %{message}', ' : %{message}')}` })),
    ...codes.flatMap((code) => [
      ...heads.flatMap((head) => marks.map((mark) => ({ layout: `${head}${mark}%{stamp}: ${code}` }))),
      ...heads.flatMap((head) => marks.map((mark) => ({ layout: `${head}${mark}%{stamp} %{zoneWord}: ${code}` }))),
      ...bare.map((head) => ({ layout: `${head}${code}` })),
      // A device without a clock says how long it has been up: only the collector knows when it was.
      ...uptimes.map((head) => ({ layout: `${head}${code}` })),
      ...nexus.map((head) => ({ layout: `${head}${code}` })),
    ]),
    // What has no code: debugging, and how often the message before it came again.
    ...['<%{priority}>%{sequence}: %{hostName}: ', '<%{priority}>: %{hostName}: '].map((head) => ({
      layout: `${head}%{stamp}: %{message}`,
      loose: true,
    })),
  ],
  uses: {
    stamp: { time: 'cisco' },
    yearfirst: { time: 'yearfirst' },
    rfc3339: { time: 'rfc3339' },
    // When the collector took it; the device's own time counts.
    received: { time: 'syslog' },
    priority: { more: 'priority', word: true },
    sequence: { more: 'sequence', word: true },
    deviceSequence: { more: 'deviceSequence', word: true },
    node: { more: 'node', word: true },
    program: { part: 'program' },
    part: { more: 'part', word: true },
    uptime: { more: 'uptime', word: true },
    // A zone by a name that somebody gave it, which says nothing of its offset.
    zoneWord: { more: 'zoneName', word: true },
    facility: { field: 'eventProvider', word: true },
    severity: { more: 'severity', oneOf: ['0', '1', '2', '3', '4', '5', '6', '7'] },
    eventAction: { field: 'eventAction', word: true },
    message: { part: 'message' },
    sourceIp: { field: 'sourceIp', word: true },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: '%{*}Authentication failed for user %{userName} from %{sourceIp} - %{*}', outcome: 'failure' },
      { layout: '%{*}Authentication failed from %{sourceIp} - %{*}', outcome: 'failure' },
      {
        layout: 'error: PAM: Authentication failure for illegal user %{userName} from %{sourceIp} - %{*}',
        outcome: 'failure',
      },
      { layout: 'error: PAM: Authentication failure for %{userName} from %{sourceIp} - %{*}', outcome: 'failure' },
      ...['invalid user ', 'illegal user ', ''].map((invalid) => ({
        layout: `Failed password for ${invalid}%{userName} from %{sourceIp} port %{clientPort} %{*}`,
        outcome: 'failure' as const,
      })),
      ...['password', 'publickey', 'keyboard-interactive/pam', 'none'].map((means) => ({
        layout: `Accepted ${means} for %{userName} from %{sourceIp} port %{clientPort} %{*}`,
        outcome: 'success' as const,
      })),
      {
        layout: 'pam_%{*}authentication failure; %{*}rhost=%{sourceIp} user=%{userName} - %{*}',
        outcome: 'failure',
      },
      { layout: 'pam_%{*}authentication failure; %{*}rhost=%{sourceIp} %{*}', outcome: 'failure' },
      { layout: 'Login failed for user %{userName} - %{*}', outcome: 'failure' },
      { layout: 'New user added with username %{createdUser} - %{*}' },
      {
        layout:
          'Login failed [user: %{userName}] [Source: %{sourceIp}] [localport: %{localPort}] [Reason: %{reason}]%{*}',
        outcome: 'failure',
      },
      {
        layout: 'Login Success [user: %{userName}] [Source: %{sourceIp}] [localport: %{localPort}]%{*}',
        outcome: 'success',
      },
      ...(['Succeeded', 'Failed'] as const).map((end) => ({
        layout: `User '%{userName}' authentication for SSH2 Session from %{sourceIp} (%{*} ${end}`,
        outcome: end === 'Failed' ? ('failure' as const) : ('success' as const),
      })),
      { layout: '%{signature} [%{sourceIp}:%{clientPort} -> %{target}]' },
      { layout: 'Configured from %{configuredFrom} by %{userName} on %{line} (%{sourceIp})' },
      { layout: 'Configured from %{configuredFrom} by %{userName} on %{sourceIp}@%{line}' },
      { layout: "Configuration committed by user '%{userName}'. %{*}" },
      { layout: 'User %{userName} has exited tty session %{line}(%{sourceIp})' },
      { layout: "User '%{userName}' from '%{sourceIp}' logged out on '%{line}'" },
      {
        layout: "Successfully authenticated user '%{userName}' from '%{sourceIp}' on '%{line}'%{*}",
        outcome: 'success',
      },
      {
        layout: "Failed authentication attempt by user '%{userName}' from '%{sourceIp}' on '%{line}'%{*}",
        outcome: 'failure',
      },
      { layout: '%{*} Certificate verification failed. Peer IP: %{sourceIp}', outcome: 'failure' },
      { layout: '%{change}:%{sourceIp}@%{line}:%{userName}:%{command} (SUCCESS)', outcome: 'success' },
      { layout: '%{change}:%{sourceIp}@%{line}:%{userName}:%{command} (FAILURE)', outcome: 'failure' },
      { layout: '%{change}:%{sourceIp}@%{line}:%{userName}:%{command}' },
      ...fromIos,
    ],
  },
  samples: [
    {
      title: 'nodes of IOS XR, a controller of access points, NX-OS behind a priority, parts of a facility',
      text: [
        "<190>1665046: RP/0/RSP0/CPU0:Jun 24 2025 10:42:11 UTC: SSHD_[65774]: %SECURITY-SSHD-6-INFO_USER_LOGOUT : User 'kim' from '192.0.2.20' logged out on 'vty0'",
        "<190>1665050: xr01 RP/0/RSP0/CPU0:2025 Jun 24 10:42:20.500 UTC: SSHD_[65774]: %SECURITY-SSHD-6-INFO_SUCCESS : Successfully authenticated user 'kim' from '192.0.2.20' on 'vty0'(cipher 'aes256-ctr', mac 'hmac-sha2-512')",
        '<189>1665054: xr01 RP/0/RSP0/CPU0:Jun 24 10:42:44: config[65820]: %MGBL-SYS-5-CONFIG_I : Configured from console by kim on vty0 (192.0.2.21)',
        '<132>wlc01: *spamApTask4: Jun 24 10:42:45.802: %DTLS-4-BAD_CERT: [PA]openssl_dtls.c:1473 Certificate verification failed. Peer IP: 192.0.2.22',
        '<182>2025 Jun 24 10:42:46 nx1: %VSHD-5-VSHD_SYSLOG_CONFIG_I: Configured from vty by lee on 192.0.2.23@pts/0',
        'Jun 24 10:42:48 198.51.100.2 585917: Jun 24 10:42:47.272: %SEC-6-IPACCESSLOGRP: list 177 denied igmp 192.0.2.24 -> 224.0.0.22, 1 packet',
        'Jun 24 10:42:49 198.51.100.2 585918: Jun 24 10:42:48 UTC: %PIM-SW1-6-INVALID_RP_JOIN: Received (*, 198.51.100.78) Join from 192.0.2.25 for invalid RP 198.51.100.3',
        '<174>15162564: rt1: 29391555: Jun 24 10:42:50.100: %FMANFP-6-IPACCESSLOGP: F0/0: fman_fp_image: list acl_in denied tcp 00-00-5E-00-53-23 192.0.2.27(56279) TenGigabitEthernet0/1/1-> 198.51.100.20(45240), 1 packet',
        '<190>1: rt1: Jun 24 10:42:50.200 UTC+1: %IOSXE-6-PLATFORM: R0/0: cpp_cp: QFP:0.0 Thread:001 TS:00013807 %FW-6-DROP_PKT: Dropping tcp pkt from GigabitEthernet1/0/2.6 192.0.2.28:53836 => 198.51.100.128:80(target:class)-(A:class-default) due to Policy drop:classify result',
        '<190>2: rt1: Jun 24 10:42:50.300: %FW-6-SESS_AUDIT_TRAIL: (target:class)-(A:B):Stop dns session: initiator (192.0.2.29:33207) sent 48 bytes -- responder (198.51.100.6:53) sent 40 bytes',
        '<189>: sw01: Jun 24 10:42:50.400: %DOT1X-5-FAIL: Authentication failed for client (0000.5e00.5301) on Interface Gi1/0/16 AuditSessionID 0A00',
        '<191>2637085: rt1: Jun 24 10:42:50.500: NTP Core (NOTICE): Clock synchronization lost.',
        '<190>Jun 24 10:42:51 xr01 RP/0/RP0/CPU0:Jun 24 10:42:50.600 UTC: ipv4_acl_mgr[310]: %ACL-IPV4_ACL-6-IPACCESSLOGP : access-list out deny tcp 192.0.2.30(39527) -> 198.51.100.128(1830), 1 packet',
        '<189>2025-06-24T10:42:50.700+00:00 sw02 %LINEPROTO-5-UPDOWN: Line protocol on Interface Te1/0/1, changed state to up',
        'Jun 24 10:42:50 198.51.100.2 585919: Jun 24 10:42:49.364 UTC: %SYS-6-LOGOUT: User kim has exited tty session 5(192.0.2.26)',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T10:42:11Z', userName: 'kim', sourceIp: '192.0.2.20', processName: 'SSHD_' },
        { instant: '2025-06-24T10:42:20.500Z', hostName: 'xr01', userName: 'kim', eventOutcome: 'success' },
        { sourceIp: '192.0.2.21', userName: 'kim', 'more.node': 'RP/0/RSP0', eventAction: 'CONFIG_I' },
        { hostName: 'wlc01', processName: 'spamApTask4', sourceIp: '192.0.2.22', eventOutcome: 'failure' },
        { instant: '2025-06-24T10:42:46Z', hostName: 'nx1', userName: 'lee', sourceIp: '192.0.2.23' },
        { hostName: '198.51.100.2', sourceIp: '192.0.2.24', eventOutcome: 'failure', 'more.target': '224.0.0.22' },
        { eventProvider: 'PIM', 'more.part': 'SW1', eventAction: 'INVALID_RP_JOIN', sourceIp: '192.0.2.25' },
        {
          hostName: 'rt1',
          sourceIp: '192.0.2.27',
          eventOutcome: 'failure',
          'more.mac': '00-00-5E-00-53-23',
          'more.targetPort': '45240',
        },
        {
          instant: '2025-06-24T09:42:50.200Z',
          sourceIp: '192.0.2.28',
          eventAction: 'DROP_PKT',
          eventOutcome: 'failure',
          'more.targetPort': '80',
        },
        { sourceIp: '192.0.2.29', responseBytes: 40, 'more.targetIp': '198.51.100.6' },
        { hostName: 'sw01', eventOutcome: 'failure', 'more.mac': '0000.5e00.5301' },
        { instant: '2025-06-24T10:42:50.500Z', message: 'NTP Core (NOTICE): Clock synchronization lost.' },
        { instant: '2025-06-24T10:42:50.600Z', hostName: 'xr01', sourceIp: '192.0.2.30', eventOutcome: 'failure' },
        { instant: '2025-06-24T10:42:50.700Z', hostName: 'sw02', eventAction: 'UPDOWN' },
        { userName: 'kim', sourceIp: '192.0.2.26', eventAction: 'LOGOUT' },
      ],
    },
    {
      title: 'NX-OS, a device without a clock',
      text: [
        '2025 Jun 24 12:11:07 KST: %AUTHPRIV-3-SYSTEM_MSG: pam_aaa:Authentication failed for user kim from 192.0.2.9 - sshd[7]',
        "4423: Jun 24 12:11:10.200: %SSH-5-SSH2_USERAUTH: User 'kim' authentication for SSH2 Session from 192.0.2.7 (tty = 0) using crypto cipher 'aes256', hmac 'hmac-sha1' Succeeded",
        'Jun 24 12:11:11 192.0.2.1 %IPS-4-SIGNATURE: Sig:3051 Subsig:1 Sev:4 TCP Window [192.0.2.8:51654 -> 198.51.100.10:4444]',
        '39222: *Jun 24 12:11:12.114 gmt: %SEC-6-IPACCESSLOGP: list out denied tcp 192.0.2.9(50150) -> 198.51.100.1(443), 1 packet',
        'Jun 24 12:11:09 rtr1 3972256: 5w5d: %LINEPROTO-5-UPDOWN: Line protocol on Interface BRI0:1, changed state to down',
        '2025 Jun 24 12:11:08 nx1 %$ VDC-1 %$ %ETHPORT-5-IF_DOWN_NONE: Interface Ethernet1/1 is down',
        '2025 Jun 24 12:11:15 nx1 %DAEMON-3-SYSTEM_MSG: error: PAM: Authentication failure for illegal user park from 192.0.2.31 - dcos_sshd[2333]',
        '2025 Jun 24 12:11:16 nx1 %AUTHPRIV-6-SYSTEM_MSG: pam_unix(dcos_sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=192.0.2.32 user=choi - dcos_sshd[2334]',
        '2025 Jun 24 12:11:17 nx1 %DAEMON-6-SYSTEM_MSG: Accepted password for lee from 192.0.2.33 port 50112 ssh2 - dcos_sshd[2335]',
        '2025 Jun 24 12:11:13 nx1 %VSHD-5-VSHD_SYSLOG_CONFIG_I: Configured from vty by lee on 192.0.2.8@pts/1',
        '<189>: 2025 Jun 24 12:11:14 KST: %AAA-6-AAA_ACCOUNTING_MESSAGE: update:192.0.2.8@pts/1:lee:configure terminal ; interface Ethernet1/1 (SUCCESS)',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          eventProvider: 'AUTHPRIV',
          userName: 'kim',
          sourceIp: '192.0.2.9',
          eventOutcome: 'failure',
        },
        { userName: 'kim', sourceIp: '192.0.2.7', eventOutcome: 'success' },
        { sourceIp: '192.0.2.8', eventProvider: 'IPS', 'more.target': '198.51.100.10:4444' },
        { sourceIp: '192.0.2.9', eventOutcome: 'failure', eventAction: 'IPACCESSLOGP' },
        { instant: '2025-06-24T12:11:09Z', hostName: 'rtr1', eventAction: 'UPDOWN', 'more.uptime': '5w5d' },
        { instant: '2025-06-24T12:11:08Z', hostName: 'nx1', 'more.vdc': '1' },
        { userName: 'park', sourceIp: '192.0.2.31', eventOutcome: 'failure' },
        { userName: 'choi', sourceIp: '192.0.2.32', eventOutcome: 'failure' },
        { userName: 'lee', sourceIp: '192.0.2.33', eventOutcome: 'success', 'more.clientPort': '50112' },
        { userName: 'lee', sourceIp: '192.0.2.8', 'more.line': 'pts/1' },
        {
          userName: 'lee',
          sourceIp: '192.0.2.8',
          eventOutcome: 'success',
          'more.command': 'configure terminal ; interface Ethernet1/1',
        },
      ],
    },
    {
      title: 'with and without year, zone and sequence, a failed log-in',
      text: [
        '<190>2361044: sw01: Jan  6 2025 22:11:43.398 KST: %SYS-5-CONFIG_I: Configured from console by dana on vty0 (192.0.2.7)',
        '<190>2361045: sw01: Jan  6 2025 22:11:44: %LINK-3-UPDOWN: Interface up',
        '*Jan 16 22:11:43 UTC: %SEC_LOGIN-4-LOGIN_FAILED: Login failed [user: root] [Source: 192.0.2.9] [localport: 22] [Reason: Login Authentication Failed] at 22:11:43 UTC',
        'nothing of the kind',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-01-06T13:11:43.398Z',
          hostName: 'sw01',
          eventProvider: 'SYS',
          eventAction: 'CONFIG_I',
          userName: 'dana',
          sourceIp: '192.0.2.7',
        },
        { instant: '2025-01-06T22:11:44Z', 'more.severity': '3' },
        { instant: '2025-01-16T22:11:43Z', userName: 'root', sourceIp: '192.0.2.9', eventOutcome: 'failure' },
      ],
      rejects: [4],
    },
  ],
} satisfies LineFormat;
