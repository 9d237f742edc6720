import type { MessageRule } from '../format.ts';
import { login, loginFailed } from './ends.ts';

export const snortAndSuricata: readonly MessageRule[] = [
  {
    layout:
      '[%{signatureId}] %{signature} [Classification: %{classification}] [Priority: %{priority}]%{*}{%{protocol}} %{client} -> %{target}',
    action: 'alert',
  },
  {
    layout: '[%{signatureId}] %{signature} [Priority: %{priority}]%{*}{%{protocol}} %{client} -> %{target}',
    action: 'alert',
  },
  { layout: '[%{signatureId}]%{signature} {%{protocol}} %{client} -> %{target}', action: 'alert' },
];

export const asterisk: readonly MessageRule[] = [
  // The session is the caller's to name, and may spell an address of its own: the last one is the server's.
  {
    layout:
      '%{*}SecurityEvent="SuccessfulAuth",%{*}AccountID="%{userName}",%{*>}RemoteAddress="%{*}/%{*}/%{peer}/%{port}"%{*}',
    action: 'sip-login',
    outcome: 'success',
  },
  // Every request is asked for its password first.
  {
    layout:
      '%{*}SecurityEvent="ChallengeSent",%{*}AccountID="%{userName}",%{*>}RemoteAddress="%{*}/%{*}/%{peer}/%{port}"%{*}',
    action: 'sip-challenge',
  },
  {
    layout:
      '%{*}SecurityEvent="%{securityEvent}",%{*}AccountID="%{userName}",%{*>}RemoteAddress="%{*}/%{*}/%{peer}/%{port}"%{*}',
    action: 'sip-failed',
    outcome: 'failure',
  },
  {
    layout: `%{*}Registration from '"%{*}<sip:%{userName}@%{*}' failed for '%{peer}' - %{reason}`,
    action: 'sip-failed',
    outcome: 'failure',
  },
  ...[
    "%{*}Registration from '%{userName>}' failed for '%{peer}' - %{reason}",
    "%{*}Request %{*}from '%{*}<sip:%{userName}@%{*}' failed for '%{peer}' (callid: %{callId}) - %{reason}",
    "%{*}Request %{*}from '%{userName}' failed for '%{peer}' (callid: %{callId}) - %{reason}",
    "%{*}Call from '%{userName}' (%{protocol}:[%{peer}]:%{port}) to extension '%{extension}' rejected because %{reason}",
    "%{*}Call from '%{userName}' (%{peer}) to extension '%{extension}' rejected because %{reason}",
    "%{*}No registration for peer '%{userName}' (from %{peer})",
    "%{*}Host %{peer} failed to authenticate as '%{userName}'",
    "%{*}Host %{peer} failed MD5 authentication for '%{userName}' (%{*}",
    "%{*}.c: %{peer} failed to authenticate as '%{userName}'",
    "%{*}.c: %{peer} tried to authenticate with nonexistent user '%{userName}'",
    "%{*}hacking attempt detected '%{peer}'",
  ].map((layout): MessageRule => ({ layout, action: 'sip-failed', outcome: 'failure' })),
];

/** What RouterOS says behind its topics. @source MikroTik RouterOS manual, "Log" */
export const routerOs = (topics: string): MessageRule[] => [
  { layout: `${topics}user %{userName} logged in from %{peer} via %{via}`, ...login },
  { layout: `${topics}user %{userName} logged out from %{peer} via %{via}`, action: 'logout' },
  { layout: `${topics}user %{userName} logged in via %{via}`, ...login },
  { layout: `${topics}user %{userName} logged out via %{via}`, action: 'logout' },
  {
    layout: `${topics}%{firewallChain}: in:%{inInterface} out:%{outInterface}, %{*}proto %{transport}, %{peer}->%{target}, %{*}`,
    action: 'firewall',
  },
  { layout: `${topics}%{userName} logged in, %{assignedIp} from %{peer}`, ...login },
  { layout: `${topics}%{userName} logged out, %{duration} %{*} from %{peer}`, action: 'logout' },
  ...['to', 'for'].map((to) => ({
    layout: `${topics}%{server} assigned %{peer} ${to} %{mac}`,
    action: 'dhcp-ack',
  })),
  ...['from', 'for'].map((from) => ({
    layout: `${topics}%{server} deassigned %{peer} ${from} %{mac}`,
    action: 'dhcp-release',
  })),
  { layout: `${topics}login failure for user %{userName} from %{peer} via %{via}`, ...loginFailed },
  { layout: `${topics}login failure for user %{userName} via %{via}`, ...loginFailed },
];

export const mikrotik: readonly MessageRule[] = routerOs('%{topics} ');

/** @source F5, BIG-IP log messages, 01260013 */
export const bigIpTls: readonly MessageRule[] = [
  {
    layout: '%{*}SSL Handshake failed for TCP %{peer} -> %{target}',
    action: 'tls-handshake',
    outcome: 'failure',
  },
];

/** A flow of a VPC, as CloudWatch Logs keeps it as a text. @source Amazon VPC User Guide, "Flow log records", default format */
export const vpcFlows: readonly MessageRule[] = (
  [
    ['ACCEPT', 'success'],
    ['REJECT', 'failure'],
  ] as const
).map(([action, outcome]) => ({
  layout: `2 %{cloudAccount} %{interface} %{client} %{targetIp} %{clientPort} %{targetPort} %{protocol} %{packets} %{responseBytes} %{began} %{ended} ${action} OK`,
  action,
  outcome,
}));

/** @source arpwatch(8), report messages */
export const arpwatch: readonly MessageRule[] = [
  ...['new station', 'new activity'].map((said) => ({
    layout: `${said} %{peer} %{mac} %{interface}`,
    action: 'arp-seen',
  })),
  ...['changed ethernet address', 'flip flop'].map((said) => ({
    layout: `${said} %{peer} %{mac} (%{macBefore}) %{interface}`,
    action: 'arp-changed',
  })),
];

const ike = [
  { said: 'IKE negotiation failed with error: %{reason}. ', action: 'vpn-failed', outcome: 'failure' },
  { said: 'IPSec negotiation failed with error: %{reason}. ', action: 'vpn-failed', outcome: 'failure' },
  { said: 'IKE negotiation successfully completed. ', action: 'vpn-login', outcome: 'success' },
] as const;

/** Filters with the action syslog: accepted, discarded, rejected. @source Juniper, "firewall filter match conditions", log */
const filtered = [
  { letter: 'A', action: 'allow', outcome: 'success' },
  { letter: 'D', action: 'deny', outcome: 'failure' },
  { letter: 'R', action: 'reject', outcome: 'failure' },
] as const;

const flow = '%{client}/%{clientPort}->%{targetIp}/%{targetPort} %{*}';

export const junos: readonly MessageRule[] = [
  ...ike.map(({ said, ...ends }) => ({
    layout: `${said}IKE Version: %{*}, Remote: %{peer}/%{clientPort}, %{*}`,
    ...ends,
  })),
  {
    layout: "UI_LOGIN_EVENT: User '%{userName}' login, class '%{class}' [%{*}], ssh-connection '%{peer} %{*}",
    ...login,
  },
  { layout: "UI_LOGIN_EVENT: User '%{userName}' login, %{*}", ...login },
  { layout: "UI_LOGOUT_EVENT: User '%{userName}' logout%{*}", action: 'logout' },
  { layout: "UI_CMDLINE_READ_LINE: User '%{userName}', command '%{command>}'", action: 'command' },
  { layout: "SSHD_LOGIN_FAILED: Login failed for user '%{userName}' from host '%{peer}'", ...loginFailed },
  { layout: 'LOGIN_FAILED: Login failed for user %{userName} from host %{peer}', ...loginFailed },
  ...filtered.flatMap(({ letter, ...ends }) =>
    ['FW: ', '%{*}PFE_FW_SYSLOG_IP: FW: '].flatMap((head) =>
      [' (%{packets} packets)', ''].map((tail) => ({
        layout: `${head}%{interface} ${letter} %{protocol} %{peer} %{targetIp} %{clientPort} %{targetPort}${tail}`,
        ...ends,
      })),
    ),
  ),
  { layout: `RT_FLOW_SESSION_CREATE: session created ${flow}`, action: 'session created' },
  { layout: `RT_FLOW_SESSION_CLOSE: session closed %{reason}: ${flow}`, action: 'session closed' },
  { layout: `RT_FLOW_SESSION_DENY: session denied ${flow}`, action: 'session denied', outcome: 'failure' },
];

export const strongswanAndF5: readonly MessageRule[] = [
  {
    layout: '%{*}[IKE] IKE_SA %{connection} established between %{*}...%{peer}[%{userName}]',
    action: 'vpn-login',
    outcome: 'success',
  },
  {
    layout: '%{*}[IKE] EAP method %{authMethod} failed for peer %{userName}',
    action: 'vpn-failed',
    outcome: 'failure',
  },
  { layout: '%{*}[CFG] looking for peer configs matching %{*}...%{peer}[%{userName}]', action: 'vpn-session' },
  { layout: '%{*}received packet: from %{peer}[%{port}] to %{*}', action: 'vpn-packet' },
  {
    layout: '%{*}wireguard: %{interface}: Receiving handshake initiation from peer %{peerId} (%{peer})',
    action: 'vpn-handshake',
  },
  {
    layout: '%{*}wireguard: %{interface}: %{*} for peer %{peerId} (%{peer}) did not complete%{*}',
    action: 'vpn-handshake',
    outcome: 'failure',
  },
  // Where a packet came from stands behind the tunnel's own address. @source Linux kernel, drivers/net/wireguard/receive.c
  {
    layout: '%{*}wireguard: %{interface}: Packet has unallowed src IP (%{innerIp}) from peer %{peerId} (%{peer})',
    action: 'vpn-packet',
    outcome: 'failure',
  },
  ...['initiation', 'response'].map(
    (what): MessageRule => ({
      layout: `%{*}wireguard: %{interface}: Invalid handshake ${what} from %{peer}`,
      action: 'vpn-handshake',
      outcome: 'failure',
    }),
  ),
  {
    layout: '%{*}wireguard: %{interface}: Invalid MAC of handshake, dropping packet from %{peer}',
    action: 'vpn-handshake',
    outcome: 'failure',
  },
  {
    layout: "%{*}[IKE] authentication of '%{userName}' with %{authMethod} successful",
    action: 'vpn-login',
    outcome: 'success',
  },
  { layout: "%{*}[CFG] assigning virtual IP %{virtualIp} to peer '%{userName}'", action: 'vpn-address' },
  // What a server of accounts answered the policy of access.
  { layout: "%{*} module: authentication with '%{userName}' failed%{*}", action: 'vpn-failed', outcome: 'failure' },
  { layout: "%{*} module: authentication with '%{userName}' successful%{*}", action: 'vpn-login', outcome: 'success' },
  {
    layout:
      'AUDIT - user %{*} - RAW: %{*}ser=%{userName} tty=%{*} host=%{peer} failed to login after %{attempts} attempts%{*}',
    ...loginFailed,
  },
  {
    layout:
      '%{*}AUDIT - user %{*} - RAW: %{*}ser=%{userName} tty=%{*} host=%{peer} failed to login after %{attempts} attempts%{*}',
    ...loginFailed,
  },
  {
    layout: 'AUDIT - user %{userName} - RAW: %{*} host=%{peer} attempts=%{attempts} start=%{*} end=%{*}',
    action: 'logout',
  },
  { layout: 'AUDIT - user %{userName} - RAW: %{*} host=%{peer} attempts=%{attempts} start=%{*}', ...login },
  { layout: '%{*}AUDIT - user %{userName} - RAW: %{*} host=%{peer} attempts=%{attempts} start=%{*}', ...login },
  { layout: '%{*}AUDIT - %{*}user=%{userName} %{*}status=[%{status}] cmd_data=%{command}', action: 'command' },
  { layout: "%{*}: %{*} agent: Auth (%{*}): authenticate with '%{userName}' failed%{*}", ...loginFailed },
  { layout: "%{*}: %{*} agent: Auth (%{*}): authenticate with '%{userName}' successful", ...login },
  { layout: "%{*}0149%{*}: %{profile}: Username '%{userName}'", action: 'vpn-login' },
  { layout: '%{*}New session from client IP %{peer} (%{location}) at VIP %{*}', action: 'vpn-session' },
];

/** The address is the one that was shut out. @source fail2ban/server/actions.py, filter.py */
export const fail2ban: readonly MessageRule[] = [
  { layout: '%{*}[%{jail}] Ban %{peer}', action: 'ban' },
  { layout: '%{*}[%{jail}] Restore Ban %{peer}', action: 'ban' },
  { layout: '%{*}[%{jail}] Unban %{peer}', action: 'unban' },
  { layout: '%{*}[%{jail}] Found %{peer} - %{*}', action: 'ban-found' },
  { layout: '%{*}[%{jail}] Found %{peer}', action: 'ban-found' },
  { layout: '%{*}[%{jail}] %{peer} already banned', action: 'ban' },
];

/** @source tcpserver(1), ucspi-tcp */
export const tcpserver: readonly MessageRule[] = [
  { layout: 'pid %{serverPid} from %{peer}', action: 'tcp-connect' },
  {
    layout: 'ok %{serverPid} %{server} %{clientHost}:%{peer}:%{clientUser}:%{port}',
    action: 'tcp-connect',
    outcome: 'success',
  },
  {
    layout: 'deny %{serverPid} %{server} %{clientHost}:%{peer}:%{clientUser}:%{port}',
    action: 'tcp-connect',
    outcome: 'failure',
  },
];

export const xrdp: readonly MessageRule[] = [
  { layout: '%{*>}AUTHFAIL: user=%{userName>} ip=%{sourceIp} time=%{*}', ...loginFailed },
];
