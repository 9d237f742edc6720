import type { MessageRule } from '../format.ts';
import { login, loginFailed } from './ends.ts';

const vpn = { action: 'vpn-login', outcome: 'success' } as const;
const vpnFailed = { action: 'vpn-failed', outcome: 'failure' } as const;

/** Blanks before the colons differ from release to release; a name may be missing, the address behind it stands all the same. */
const aaaEnds: readonly MessageRule[] = [
  ...[': server =%{server}', ': local database%{*}'].flatMap((where) => [
    {
      layout: `AAA user %{what} Rejected%{*}: reason =%{reason}${where}: user =%{userName}: user IP = %{sourceIp}`,
      ...loginFailed,
    },
    { layout: `AAA user %{what} Rejected%{*}: reason =%{reason}${where}: user =%{userName}`, ...loginFailed },
    {
      layout: `AAA credentials rejected%{*}: reason =%{reason}${where}: user =%{userName}: user IP = %{sourceIp}`,
      ...loginFailed,
    },
    { layout: `AAA credentials rejected%{*}: reason =%{reason}${where}: user =%{userName}`, ...loginFailed },
  ]),
  ...[
    ': server =%{server}: user',
    ': server =%{server}, User',
    ': local database: user',
    ': local database%{*}: user',
  ].flatMap((where) => [
    { layout: `AAA user authentication Successful%{*}${where} =%{userName}`, ...login },
    { layout: `AAA user %{eventAction} Successful%{*}${where} =%{userName}`, outcome: 'success' as const },
  ]),
  { layout: 'AAA transaction status ACCEPT%{*}: user =%{userName}', ...login },
  { layout: 'AAA transaction status REJECT%{*}: user =%{userName}', ...loginFailed },
  { layout: 'AAA retrieved default group policy (%{policy}) for user =%{userName}', action: 'vpn-policy' },
  { layout: 'AAA retrieved default group policy %{policy} for user %{userName}', action: 'vpn-policy' },
  { layout: 'AAA retrieved user specific group policy (%{policy}) for user =%{userName}', action: 'vpn-policy' },
  { layout: 'AAA group policy for user %{userName} is being set to %{policy}', action: 'vpn-policy' },
  {
    layout: 'User %{userName} locked out on exceeding %{*} failed authentication attempts',
    action: 'account-locked',
    outcome: 'failure',
  },
  { layout: 'User %{userName} unlocked by administrator', action: 'account-unlocked' },
  { layout: 'Attempted console login failed. User %{userName} did NOT have appropriate Admin Rights.', ...loginFailed },
  ...(['succeeded', 'failed'] as const).map((end) => ({
    layout: `Authentication ${end} for user '%{userName}' from %{sourceIp}/%{clientPort} to %{targetIp}/%{targetPort} on interface %{sourceInterface}`,
    ...(end === 'failed' ? loginFailed : login),
  })),
  {
    layout: 'Authentication: successful, group = %{group} user = %{userName} , Session Type: %{sessionType}',
    ...login,
  },
  {
    layout: 'Authentication: rejected, group = %{group} user = %{userName} , Session Type: %{sessionType}',
    ...loginFailed,
  },
];

/** What a session of a VPN says of a group, an account and an address, with and without angle brackets around them. */
const sessions: readonly MessageRule[] = [
  ['Group <%{group}> User <%{userName}> IP <%{sourceIp}> ', '<%{resumedFrom}>'],
  ['Group %{group} User %{userName} IP %{sourceIp} ', '%{resumedFrom}'],
].flatMap(([head, other]) =>
  [
    { said: 'AnyConnect parent session started.', ...vpn },
    { said: 'WebVPN session started.', ...vpn },
    { said: 'Authentication: successful, Session Type: %{sessionType}', ...vpn },
    { said: 'Authentication: rejected, Session Type: %{sessionType}', ...vpnFailed },
    { said: 'WebVPN session terminated: %{reason}', action: 'vpn-disconnect' },
    { said: 'WebVPN access GRANTED: %{url}', action: 'url-accessed', outcome: 'success' as const },
    { said: 'WebVPN access DENIED to specified location: %{url}', action: 'url-accessed', outcome: 'failure' as const },
    {
      said: 'IPv4 Address <%{assignedIp}> %{*} assigned to session',
      action: 'vpn-address',
      outcome: 'success' as const,
    },
    { said: 'Client Type: %{userAgent}', action: 'vpn-session' },
    { said: `AnyConnect session resumed. Connection from ${other}.`, action: 'vpn-session' },
    { said: `AnyConnect session resumed connection from IP ${other}.`, action: 'vpn-session' },
    { said: '%{*}', action: 'vpn-session' },
  ].map(({ said, ...rest }) => ({ layout: `${head}${said}`, ...rest })),
);

export const accounts: readonly MessageRule[] = [
  {
    layout:
      'Login denied from %{sourceIp}/%{clientPort} to %{targetInterface}:%{targetIp}/%{service} for user "%{userName}"',
    ...loginFailed,
  },
  {
    layout:
      'Login permitted from %{sourceIp}/%{clientPort} to %{targetInterface}:%{targetIp}/%{service} for user "%{userName}"',
    ...login,
  },
  { layout: 'User authentication succeeded: IP address: %{sourceIp}, Uname: %{userName}', ...login },
  { layout: 'User authentication failed: IP address: %{sourceIp}, Uname: %{userName}', ...loginFailed },
  { layout: 'User authentication succeeded: Uname: %{userName}', ...login },
  { layout: 'User authentication failed: Uname: %{userName}', ...loginFailed },
  ...aaaEnds,
  { layout: 'User logged out: Uname: %{userName}', action: 'logout' },
  { layout: 'Begin configuration: %{sourceIp} reading from %{via}', action: 'configuration' },
  ...['IP', 'IPv4', 'IPv6'].flatMap((kind) => [
    { layout: `(%{*}) WebVPN session for client user %{userName}, ${kind} %{sourceIp} has been created.`, ...vpn },
    {
      layout: `(%{*}) WebVPN session for client user %{userName}, ${kind} %{sourceIp} has been deleted.`,
      action: 'vpn-disconnect',
    },
  ]),
  // A device that ran out of memory leaves the address out.
  ...['from %{sourceIp} on', 'from on'].flatMap((from) =>
    ['"%{userName}"', '%{userName}'].flatMap((who) =>
      ['disconnected by SSH server, reason: %{reason}', 'terminated normally%{*}'].map((end) => ({
        layout: `SSH session ${from} interface %{sourceInterface} for user ${who} ${end}`,
        action: 'logout',
      })),
    ),
  ),
  { layout: 'IPAA: Session=%{session}, Client assigned %{assignedIp} from local pool %{pool}', action: 'vpn-address' },
  { layout: 'IPAA: Session=%{session}, Freeing local pool %{pool} address %{assignedIp}', action: 'vpn-address-freed' },
  {
    layout: 'UAUTH: Session=%{session}, User=%{userName}, Assigned IP=%{assignedIp}, %{reason}',
    action: 'vpn-address',
  },
  ...['Starting SSL handshake with client', 'Device completed SSL handshake with client'].map((said) => ({
    layout: `${said} %{*}:%{sourceIp}/%{*}`,
    action: 'tls-handshake',
  })),
  {
    layout: 'Device failed SSL handshake with client %{*}:%{sourceIp}/%{*}',
    action: 'tls-handshake',
    outcome: 'failure',
  },
  { layout: 'SSL session with client %{*}:%{sourceIp}/%{*} terminated%{*}', action: 'tls-closed' },
  {
    layout: 'Device selects trust-point %{trustPoint} for client %{*}:%{sourceIp}/%{clientPort} to %{*}',
    action: 'tls-handshake',
  },
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
  ...sessions,
  // Nobody is named.
  { layout: 'Group <%{group}> User IP <%{sourceIp}> %{*}', action: 'vpn-session' },
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
    layout:
      'Local:%{targetIp}:%{targetPort} Remote:%{sourceIp}:%{clientPort} Username:%{userName} %{ike} Group:%{group} IPv4 Address=%{assignedIp} IPv6 %{*} assigned to session',
    action: 'vpn-address',
  },
  {
    layout:
      'Local:%{targetIp}:%{targetPort} Remote:%{sourceIp}:%{clientPort} Username:%{userName} %{ike} Negotiation aborted due to %{reason}',
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
