import type { MessageRule } from '../format.ts';
import { login, loginFailed } from './ends.ts';

const vpn = { action: 'vpn-login', outcome: 'success' } as const;
const vpnFailed = { action: 'vpn-failed', outcome: 'failure' } as const;

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
  { layout: 'AAA user authentication Successful : server = %{server} : user = %{userName}', ...login },
  {
    layout:
      'AAA user authentication Rejected : reason = %{reason} : server = %{server} : user = %{userName} : user IP = %{sourceIp}',
    ...loginFailed,
  },
  {
    layout: 'AAA user authentication Rejected : reason = %{reason} : server = %{server} : user = %{userName}',
    ...loginFailed,
  },
  { layout: 'AAA user authentication Successful : local database : user = %{userName}', ...login },
  {
    layout:
      'AAA user authentication Rejected : reason = %{reason} : local database : user = %{userName} : user IP = %{sourceIp}',
    ...loginFailed,
  },
  {
    layout: 'AAA user authentication Rejected : reason = %{reason} : local database : user = %{userName}',
    ...loginFailed,
  },
  {
    layout: 'AAA user authorization Successful : server = %{server} : user = %{userName}',
    action: 'authorization',
    outcome: 'success',
  },
  { layout: 'AAA credentials rejected : reason = %{reason} : server = %{server} : user = %{userName}', ...loginFailed },
  { layout: 'User logged out: Uname: %{userName}', action: 'logout' },
  { layout: 'Begin configuration: %{sourceIp} reading from %{via}', action: 'configuration' },
  { layout: '(%{*}) WebVPN session for client user %{userName}, IP %{sourceIp} has been created.', ...vpn },
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
  { layout: 'SSL session with client %{*}:%{sourceIp}/%{*} terminated.', action: 'tls-closed' },
  { layout: 'AAA transaction status ACCEPT : user = %{userName}', ...login },
  { layout: 'AAA transaction status REJECT : user = %{userName}', ...loginFailed },
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
