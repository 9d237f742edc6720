import type { MessageRule } from '../format.ts';

const login = { action: 'ssh-login', outcome: 'success' } as const;
const failed = { action: 'ssh-failed', outcome: 'failure' } as const;
const invalid = { action: 'invalid-user', outcome: 'failure' } as const;
const closed = { action: 'ssh-closed' } as const;
// Said only before a login has succeeded.
const givenUp = { action: 'ssh-closed', outcome: 'failure' } as const;

// A user name is chosen by whoever connects and may say " from 192.0.2.1" itself: the last " from " is the server's own.
export const sshd: readonly MessageRule[] = [
  { layout: 'message repeated %{repeated} times: [ %{message}]', again: true },
  { layout: 'message repeated %{repeated} times: [%{message}]', again: true },
  {
    layout:
      'Accepted %{authMethod} for %{userName>} from %{sourceIp} port %{port} ssh2: %{keyType} %{credential} ID %{certificate}',
    ...login,
  },
  {
    layout:
      'Accepted %{authMethod} for %{userName>} from %{sourceIp} port %{port} %{protocol}: %{keyType} %{credential}',
    ...login,
  },
  { layout: 'Accepted %{authMethod} for %{userName>} from %{sourceIp} port %{port} %{protocol}', ...login },
  { layout: 'Accepted %{authMethod} for %{userName>} from %{sourceIp} port %{port}', ...login },
  {
    layout:
      'Failed %{authMethod} for invalid user %{userName>} from %{sourceIp} port %{port} %{protocol}: %{keyType} %{credential}',
    ...failed,
  },
  { layout: 'Failed %{authMethod} for invalid user %{userName>} from %{sourceIp} port %{port} %{protocol}', ...failed },
  { layout: 'Failed %{authMethod} for invalid user %{userName>} from %{sourceIp} port %{port}', ...failed },
  { layout: 'Failed %{authMethod} for invalid user %{userName>} from %{sourceIp}', ...failed },
  { layout: 'Failed %{authMethod} for <invalid username> from %{sourceIp} port %{port} %{protocol}', ...failed },
  {
    layout:
      'Failed hostbased for %{userName} from %{sourceIp} port %{port} ssh2: %{keyType} %{credential}, client user "%{clientUser}", client host "%{clientHost}"',
    ...failed,
  },
  { layout: 'Failed %{authMethod} for %{userName} from %{sourceIp} port %{port} ssh1: ruser %{remoteUser}', ...failed },
  {
    layout: 'Failed %{authMethod} for %{userName>} from %{sourceIp} port %{port} %{protocol}: %{keyType} %{credential}',
    ...failed,
  },
  { layout: 'Failed %{authMethod} for %{userName>} from %{sourceIp} port %{port} %{protocol}', ...failed },
  { layout: 'Failed %{authMethod} for %{userName>} from %{sourceIp} port %{port}', ...failed },
  { layout: 'Failed %{authMethod} for %{userName>} from %{sourceIp}', ...failed },
  {
    layout: 'Postponed %{authMethod} for %{userName>} from %{sourceIp} port %{port} %{protocol}',
    action: 'ssh-postponed',
  },
  { layout: 'Invalid user %{userName>} from %{sourceIp} port %{port}', ...invalid },
  { layout: 'Invalid user %{userName>} from %{sourceIp}', ...invalid },
  { layout: 'Invalid user from %{sourceIp}', ...invalid },
  { layout: 'input_userauth_request: invalid user %{userName}', ...invalid },
  { layout: 'User %{userName>} from %{sourceIp} not allowed because %{reason}', ...failed },
  { layout: 'User %{userName} not allowed because %{reason}', ...failed },
  { layout: 'ROOT LOGIN REFUSED FROM %{sourceIp} port %{port}', ...failed },
  { layout: 'ROOT LOGIN REFUSED FROM %{sourceIp}', ...failed },
  { layout: 'PAM: %{reason} for illegal user %{userName>} from %{sourceIp}', ...failed },
  { layout: 'PAM: %{reason} for %{userName>} from %{sourceIp} via %{via}', ...failed },
  { layout: 'PAM: %{reason} for %{userName>} from %{sourceIp}', ...failed },
  {
    layout:
      'maximum authentication attempts exceeded for invalid user %{userName>} from %{sourceIp} port %{port} %{protocol}',
    ...failed,
  },
  {
    layout: 'maximum authentication attempts exceeded for %{userName>} from %{sourceIp} port %{port} %{protocol}',
    ...failed,
  },
  { layout: 'Disconnecting: Too many authentication failures for %{userName}', ...failed },
  { layout: 'Disconnecting: Too many authentication failures', ...failed },
  { layout: 'Disconnecting %{account} user %{accountAndIp} port %{port}: %{reason}', ...givenUp },
  { layout: 'Disconnected from %{account} user %{accountAndIp>} port %{port}', ...givenUp },
  { layout: 'Disconnected from user %{accountAndIp>} port %{port}', ...closed },
  { layout: 'Disconnected from %{sourceIp} port %{port}', ...closed },
  { layout: 'Connection closed by %{account} user %{accountAndIp>} port %{port}', ...givenUp },
  { layout: 'Connection closed by %{sourceIp} port %{port}', ...closed },
  { layout: 'Connection closed by %{sourceIp}', ...closed },
  { layout: 'Connection reset by %{account} user %{accountAndIp>} port %{port}', ...givenUp },
  { layout: 'Connection reset by %{sourceIp} port %{port}', ...closed },
  { layout: 'Received disconnect from %{sourceIp} port %{port}:%{reason}', ...closed },
  { layout: 'Received disconnect from %{sourceIp}: %{reason}', ...closed },
  { layout: 'Timeout, client not responding from user %{accountAndIp>} port %{port}', action: 'ssh-timeout' },
  { layout: 'Read error from remote host %{sourceIp} port %{port}: %{reason}', ...closed },
  { layout: 'Read from remote host %{sourceIp}: %{reason}', ...closed },
  { layout: 'Connection from %{sourceIp} port %{port} on %{serverIp} port %{serverPort}', action: 'ssh-connect' },
  { layout: 'Connection from %{sourceIp} port %{port}', action: 'ssh-connect' },
  { layout: 'Connection from %{sourceIp}', action: 'ssh-connect' },
  { layout: 'Did not receive identification string from %{sourceIp} port %{port}', action: 'ssh-probe' },
  { layout: 'Did not receive identification string from %{sourceIp}', action: 'ssh-probe' },
  {
    layout: 'Bad protocol version identification %{identification>} from %{sourceIp} port %{port}',
    action: 'ssh-probe',
  },
  {
    layout: 'Magic value check failed (%{value}) on obfuscated handshake from %{sourceIp} port %{port}',
    action: 'ssh-probe',
  },
  { layout: 'Unable to negotiate with %{sourceIp} port %{port}: %{reason}', action: 'ssh-probe' },
  { layout: 'banner exchange: Connection from %{sourceIp} port %{port}: %{reason}', action: 'ssh-probe' },
  { layout: 'ssh_dispatch_run_fatal: Connection from %{sourceIp} port %{port}: %{reason}', action: 'ssh-probe' },
  {
    layout: 'Timeout before authentication for connection from %{sourceIp} to %{serverIp}, pid = %{childPid}',
    action: 'ssh-timeout',
    outcome: 'failure',
  },
  { layout: 'Timeout before authentication for %{sourceIp} port %{port}', action: 'ssh-timeout', outcome: 'failure' },
  { layout: 'refused connect from %{*>} (%{sourceIp})', action: 'ssh-refused', outcome: 'failure' },
  {
    layout: 'Address %{sourceIp} maps to %{clientHost}, but this does not map back to the address%{*}',
    action: 'ssh-probe',
  },
  {
    layout: 'reverse mapping checking getaddrinfo for %{clientHost} [%{sourceIp}] failed%{*}',
    action: 'ssh-probe',
  },
  {
    layout: 'drop connection #%{connection} from [%{sourceIp}]:%{port} on [%{serverIp}]:%{serverPort} %{reason}',
    action: 'ssh-refused',
    outcome: 'failure',
  },
  {
    layout: 'Starting session: %{session} for %{userName>} from %{sourceIp} port %{port} id %{channel}',
    action: 'session-opened',
    outcome: 'success',
  },
  {
    layout: 'Close session: user %{userName>} from %{sourceIp} port %{port} id %{channel}',
    action: 'session-closed',
  },
  { layout: 'subsystem request for %{subsystem} by user %{userName}', action: 'ssh-subsystem' },
];

export const dropbear: readonly MessageRule[] = [
  { layout: "%{*}ad password attempt for '%{userName>}' from %{sourceIp>}:%{port}", ...failed },
  { layout: '%{*}ogin attempt for nonexistent user from %{sourceIp>}:%{port}', ...invalid },
  { layout: "%{*} auth succeeded for '%{userName>}' from %{sourceIp>}:%{port}", ...login },
  { layout: "%{*}Exit before auth (user '%{userName>}', %{*} from %{sourceIp>}:%{port}", ...givenUp },
  { layout: "%{*}Exit before auth from <%{client}>: %{*>}user '%{userName}'", ...givenUp },
];
